"""How long a letter in the query line takes until its completions are there, in a project of any size.

    python -m tests.benchmarks.search.completing PROJECT.muqabala

Milliseconds of CPU time: for the first letter after a change of the project, and the median and the longest
of those that follow.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from workbench.core.progress import NoProgress
from workbench.core.project.completing import Completer
from workbench.core.project.project import open_project
from workbench.core.project.searching import Searcher

FIELDS = ("outlet", "byline", "date", "language", "party", "code", "claim", "cluster", "name", "stance")
LETTERS = ("a", "de", "m", "mu", "ال", "تو", "म", "मस्", "20", "2023-0")


def main() -> None:
    """Print a row for each field, and one for the words of the texts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("project", type=Path)
    project = open_project(parser.parse_args().project, read_only=True)
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    completer = Completer(searcher)
    completer.completions("x", 1)
    print(f"{project.documents.count():,} documents\n{'':10}{'first':>8}{'median':>8}{'longest':>9}")
    for field in ("", *FIELDS):
        first, *others = (_milliseconds(completer, query) for query in _queries(field))
        print(f"{field or 'words':10}{first:8.1f}{statistics.median(others):8.2f}{max(others):9.2f}")


def _queries(field: str) -> Iterator[str]:
    beginning = f"{field}:" if field else "x "
    yield beginning
    for letters in LETTERS:
        yield beginning + letters


def _milliseconds(completer: Completer, query: str) -> float:
    began = time.process_time()
    completer.completions(query, len(query))
    return (time.process_time() - began) * 1000


if __name__ == "__main__":
    main()
