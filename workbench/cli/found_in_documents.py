"""Comparisons that list what is found in each document on its own: in one of them, or in all."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from workbench.cli.answer import Answer
from workbench.cli.command import document_called, reading, takes_project
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.project import Project

Found = TypeVar("Found")


def takes_document(parser: argparse.ArgumentParser) -> None:
    """Let a comparison take a project and, if wanted, one document of it."""
    takes_project(parser)
    parser.add_argument(
        "document",
        metavar="DOC",
        nargs="?",
        help="its id, the beginning of its id, or its path (default: all)",
    )


def found_in_documents(
    args: argparse.Namespace,
    progress: Progress,
    find: Callable[[Project, Document], Sequence[Found]],
    value: Callable[[Document, Found, str], dict[str, Any]],
    line: Callable[[Found, str], str],
    nothing: str,
) -> Answer:
    """What *find* finds, as *value* and *line* have it with the text; *nothing* where there is none."""
    values: list[dict[str, Any]] = []
    lines: list[str] = []
    with reading(args.project) as project:
        documents = [document_called(project, args.document)] if args.document else project.documents.all()
        for done, document in enumerate(documents):
            progress.report(done, len(documents))
            text = project.text_of(document)
            found = find(project, document)
            values += [value(document, each, text) for each in found]
            lines += [document.title or document.path, *(line(each, text) for each in found)]
    return Answer(values, lines if values else [nothing])
