"""Importing many files: in order, each one's failure named, the others going on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from workbench.core.importing import source_files
from workbench.core.importing.formats import known_suffixes
from workbench.core.importing.importer import Article, FailedFile
from workbench.core.importing.reading import read_article
from workbench.core.importing.source_files import SourceFile
from workbench.core.importing.workers import Workers, WorkersUnavailableError, outcome_of
from workbench.core.progress import Progress

__all__ = ["expand", "read_article", "read_articles"]


def expand(paths: Sequence[Path]) -> list[SourceFile]:
    """The files that *paths* (files and folders) mean, in order; see source_files.expand."""
    return source_files.expand(paths, known_suffixes())


def read_articles(
    paths: Sequence[Path], *, language: str = "", jobs: int = 1, progress: Progress
) -> Iterator[Article | FailedFile]:
    """Read every file of *paths*, in order: an article for each, or why there is none.

    *language* (BCP 47) is taken for all of them; "" finds each one's own. With *jobs* above 1 so many
    processes read; where none can be started, this one does it. Raises Cancelled, between two files or at
    once if processes read.
    """
    files = expand(paths)
    done = 0
    if min(jobs, len(files)) > 1:
        try:
            with Workers(files, language, jobs) as workers:
                for outcome in workers.outcomes(lambda n: progress.report(n, len(files), files[n].shown_as)):
                    done += 1
                    yield outcome
        except WorkersUnavailableError:
            pass  # The rest is read here: slower, but nothing is lost.
    for number, file in enumerate(files[done:], start=done):
        progress.report(number, len(files), file.shown_as)
        yield outcome_of(file, language)
    progress.report(len(files), len(files))
