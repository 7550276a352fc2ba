"""Commands that take articles in: import, preview."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from workbench.cli.answer import DONE, FAILURES, Answer
from workbench.cli.argument_types import count, language_tag
from workbench.cli.command import Command, changing, takes_project
from workbench.core.documents.document import Document
from workbench.core.errors import UserError
from workbench.core.importing.importer import Article, FailedFile
from workbench.core.importing.pipeline import expand, read_articles
from workbench.core.progress import Cancelled, Progress
from workbench.core.project.indexing import ProjectIndex
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import Project
from workbench.core.project.text_reuse import reuse_of

_WORTH_PROCESSES = 200
"""Files below which starting worker processes (about a second each) costs more than it gains."""


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    _file_arguments(parser)
    parser.add_argument("--jobs", type=count, default=0, help="processes to read with (default: as fits)")


def _file_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", metavar="PATH", type=Path, nargs="+", help="files and folders of articles")
    parser.add_argument(
        "--language", type=language_tag, default="", help="their language, such as ar (default: found out)"
    )


def import_files(args: argparse.Namespace, progress: Progress) -> Answer:
    """Import files and folders into a project, index them, and compare them with what is there."""
    with changing(args.project) as project:
        jobs = args.jobs or _fitting_jobs(len(expand(args.paths)))
        articles = read_articles(args.paths, language=args.language, jobs=jobs, progress=progress)
        report = import_articles(project, articles).value
        warnings = _index(project, progress) + _compare(project, progress)
    value = {
        "imported": [_imported(document) for document in report.imported],
        "duplicates": [{"path": item.path, "of": item.document_id} for item in report.duplicates],
        "failed": [{"path": item.path, "reason": item.reason} for item in report.failed],
        "warnings": [{"path": item.path, "warning": item.warning} for item in report.doubts],
    }
    lines = [f"{len(report.imported)} imported."]
    lines += [f"{item.path}: is there already." for item in report.duplicates]
    return Answer(
        value,
        lines,
        FAILURES if report.failed or warnings else DONE,
        [*_failures(report.failed), *(f"{item.path}: {item.warning}" for item in report.doubts), *warnings],
    )


def _index(project: Project, progress: Progress) -> list[str]:
    """Bring the index up to date. The import is done and stays done, whatever becomes of this."""
    try:
        index = ProjectIndex(project)
        index.tidy(progress, index.update(progress))
    except UserError as error:
        return [f"The articles are imported, but cannot be searched yet: {error}"]
    except (KeyboardInterrupt, Cancelled):
        return ["The articles are imported; indexing was interrupted, the next search goes on with it."]
    return []


def _compare(project: Project, progress: Progress) -> list[str]:
    """Find what the articles have copied. Likewise, the import stays done."""
    try:
        reuse_of(project, progress)
    except UserError as error:
        return [f"The articles are imported, but not compared with one another yet: {error}"]
    except (KeyboardInterrupt, Cancelled):
        return ["The articles are imported; comparing was interrupted, the next comparison goes on with it."]
    return []


def _fitting_jobs(files: int) -> int:
    return os.cpu_count() or 1 if files >= _WORTH_PROCESSES else 1


def preview(args: argparse.Namespace, progress: Progress) -> Answer:
    """Show what an import would bring, without a project."""
    found = list(read_articles(args.paths, language=args.language, jobs=1, progress=progress))
    failed = [item for item in found if isinstance(item, FailedFile)]
    articles = [item for item in found if isinstance(item, Article)]
    lines = [
        f"{item.path}: {item.metadata.title} ({item.metadata.language})\n\n{item.text}" for item in articles
    ]
    return Answer(
        [_previewed(item) for item in articles], lines, FAILURES if failed else DONE, _failures(failed)
    )


def _failures(failed: Iterable[FailedFile]) -> list[str]:
    return [f"{item.path}: {item.reason}" for item in failed]


def _imported(document: Document) -> dict[str, Any]:
    keys = ("id", "title", "path", "language", "direction", "characters")
    return {key: getattr(document, key) for key in keys}


def _previewed(article: Article) -> dict[str, Any]:
    keys = ("title", "byline", "outlet", "published", "language")
    return {
        "path": article.path,
        **{key: getattr(article.metadata, key) for key in keys},
        "direction": article.direction,
        "text": article.text,
        "dropped": list(article.dropped),
        "charset": article.charset,
        "warnings": list(article.warnings),
    }


COMMANDS = (
    Command("import", "import articles from files and folders", _import_arguments, import_files),
    Command("preview", "show what an import would bring", _file_arguments, preview),
)
