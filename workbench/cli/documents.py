"""Commands on documents: import, preview, documents, text."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from workbench.cli.answer import FAILURES, Answer
from workbench.cli.command import Command, changing, document_called, reading, takes_project
from workbench.core.documents.document import Document
from workbench.core.importing.importer import Article, FailedFile
from workbench.core.importing.pipeline import expand, read_articles
from workbench.core.progress import Progress
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.searching import Searcher

_WORTH_PROCESSES = 200
"""Files below which starting worker processes (about a second each) costs more than it gains."""


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    _file_arguments(parser)
    parser.add_argument("--jobs", type=int, default=0, help="processes to read with (default: as fits)")


def _file_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", metavar="PATH", type=Path, nargs="+", help="files and folders of articles")
    parser.add_argument("--language", default="", help="their language, such as ar (default: found out)")


def _text_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("document", metavar="DOC", help="its id, the beginning of its id, or its path")


def import_files(args: argparse.Namespace, progress: Progress) -> Answer:
    """Import files and folders into a project, and bring its index up to date."""
    with changing(args.project) as project:
        total = len(expand(args.paths))
        jobs = args.jobs or (os.cpu_count() or 1 if total >= _WORTH_PROCESSES else 1)
        articles = read_articles(args.paths, language=args.language, jobs=jobs, progress=progress)
        report = import_articles(project, articles).value
        Searcher(project).update(progress)
    value = {
        "imported": [_imported(document) for document in report.imported],
        "duplicates": [{"path": item.path, "of": item.document_id} for item in report.duplicates],
        "failed": [{"path": item.path, "reason": item.reason} for item in report.failed],
    }
    lines = [f"{len(report.imported)} imported."]
    lines += [f"{item.path}: is there already." for item in report.duplicates]
    for item in report.failed:
        print(f"{item.path}: {item.reason}", file=sys.stderr)
    return Answer(value, lines, FAILURES if report.failed else 0)


def preview(args: argparse.Namespace, progress: Progress) -> Answer:
    """Show what an import would bring, without a project."""
    found = list(read_articles(args.paths, language=args.language, jobs=1, progress=progress))
    failed = [item for item in found if isinstance(item, FailedFile)]
    articles = [item for item in found if isinstance(item, Article)]
    for item in failed:
        print(f"{item.path}: {item.reason}", file=sys.stderr)
    lines = [
        f"{item.path}: {item.metadata.title} ({item.metadata.language})\n\n{item.text}" for item in articles
    ]
    return Answer([_previewed(item) for item in articles], lines, FAILURES if failed else 0)


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
        body = project.text_of(document)
        passages = project.passages(document.id)
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


def _imported(document: Document) -> dict[str, Any]:
    keys = ("id", "title", "path", "language", "direction", "characters")
    return {key: getattr(document, key) for key in keys}


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


def _previewed(article: Article) -> dict[str, Any]:
    keys = ("title", "byline", "outlet", "published", "language")
    return {
        "path": article.path,
        **{key: getattr(article.metadata, key) for key in keys},
        "direction": article.direction,
        "text": article.text,
        "dropped": list(article.dropped),
        "charset": article.charset,
    }


COMMANDS = (
    Command("import", "import articles from files and folders", _import_arguments, import_files),
    Command("preview", "show what an import would bring", _file_arguments, preview),
    Command("documents", "list the documents of a project", takes_project, documents),
    Command("text", "print the text of a document", _text_arguments, text),
)
