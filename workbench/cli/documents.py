"""Commands on documents: documents, text."""

from __future__ import annotations

import argparse
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.argument_types import count
from workbench.cli.command import Command, document_called, reading, takes_project
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.versions import version_numbered


def _text_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("document", metavar="DOC", help="its id, the beginning of its id, or its path")
    parser.add_argument(
        "--version", type=count, metavar="N", help="an earlier text, before it was corrected (from 1)"
    )


def documents(args: argparse.Namespace, progress: Progress) -> Answer:
    """List the documents of a project."""
    with reading(args.project) as project:
        found = project.documents.all()
    lines = [f"{item.id[:8]}  {item.language:3}  {item.published[:10]:10}  {item.title}" for item in found]
    return Answer([_listed(item) for item in found], lines or ["There are no documents yet."])


def text(args: argparse.Namespace, progress: Progress) -> Answer:
    """Print the canonical text of a document."""
    with reading(args.project) as project:
        document = document_called(project, args.document)
        version = None if args.version is None else version_numbered(project, document, args.version)
        body = project.text_of_version(version) if version else project.text_of(document)
        passages = project.passages_of_version(version) if version else project.passages_of(document)
    value = {
        "id": document.id,
        "text": body,
        "passages": [
            {
                "start": passage.span.start,
                "end": passage.span.end,
                "direction": passage.direction,
                "language": passage.language,
            }
            for passage in passages
        ],
    }
    return Answer(value, [body])


def _listed(document: Document) -> dict[str, Any]:
    keys = (
        "id",
        "title",
        "outlet",
        "byline",
        "published",
        "language",
        "direction",
        "url",
        "path",
        "characters",
    )
    return {key: getattr(document, key) for key in keys} | {"sha256": document.source_sha256}


COMMANDS = (
    Command("documents", "list the documents of a project", takes_project, documents),
    Command("text", "print the text of a document", _text_arguments, text),
)
