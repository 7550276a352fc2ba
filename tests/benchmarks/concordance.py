"""Concordance and statistics of a large project: CPU seconds from the first row to the last figure.

    python -m tests.benchmarks.concordance PROJECT.muqabala [QUERY …]

Without queries, words of different frequency are taken from the project itself: the most frequent one, others
further down, the beginning of one, and the most frequent phrase. (`tests.benchmarks.batch` makes such a
project of the ANT corpus.) The index is brought up to date first, in the cache folder of the user or the one
that MUQABALA_CACHE names.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np

from tests.benchmarks.measuring import own_peak
from workbench.core.progress import NoProgress
from workbench.core.project.concordance import concordance
from workbench.core.project.project import open_project
from workbench.core.project.searching import Searcher
from workbench.core.project.statistics import ProjectStatistics
from workbench.core.search.analysis import FOLDED, STEMMED
from workbench.core.search.concordance.groups import GroupBy, grouped
from workbench.core.search.concordance.order import ordered
from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.search.request import SearchRequest
from workbench.core.search.statistics.limits import Limits

Result = TypeVar("Result")
RANKS = (0, 9, 99, 999)
COLUMNS = ("documents", "hits", "first row", "all rows", "by before", "grouped", "collocates", "dispersion")


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("queries", nargs="*")
    args = parser.parse_args()
    project = open_project(args.project, read_only=True)
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    statistics = ProjectStatistics(searcher)
    seconds, corpus = timed(statistics.corpus)
    words = corpus.size(corpus.everything)
    print(f"{len(corpus.ids):,} documents, {words:,} words in order from the index: {seconds:.2f} s")
    for form in (FOLDED, STEMMED):
        seconds, formed = timed(lambda form=form: corpus.formed(form))
        print(f"{len(formed.terms):,} different words {form}: {seconds:.2f} s (once)")
    everything = SearchRequest("")
    for size in (2, 3, 5):
        seconds, _ = timed(lambda size=size: statistics.ngrams(everything, size))
        print(f"n-grams of {size} words in all documents: {seconds:.2f} s")
    queries = args.queries or list(_queries(statistics))
    print("  ".join(f"{column:>10}" for column in COLUMNS), " query")
    for query in queries:
        _measure(searcher, statistics, query)
    limits = Limits(common=0.3)
    for query in queries:
        seconds, found = timed(lambda query=query: statistics.keywords(SearchRequest(query), limits))
        print(f"keyness of {found.documents_here:,} documents: {seconds:.2f} s  {query}")
    print(f"peak memory: {own_peak():.0f} MB")
    project.close()


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """CPU seconds, and what *work* gives."""
    begun = time.process_time()
    result = work()
    return time.process_time() - begun, result


def _queries(statistics: ProjectStatistics) -> Iterator[str]:
    corpus = statistics.corpus()
    counts = corpus.counts(FOLDED, corpus.everything)
    by_count = np.argsort(-counts, kind="stable")
    words = [corpus.formed(FOLDED).terms[by_count[rank]] for rank in RANKS if rank < len(by_count)]
    yield from words
    yield f"{words[-1][:4]}*"
    for phrase in statistics.ngrams(SearchRequest(""), 2)[:1]:
        yield f'"{phrase.text}"'


def _measure(searcher: Searcher, statistics: ProjectStatistics, query: str) -> None:
    request = SearchRequest(query)
    rows: list[ConcordanceRow] = []
    begun = time.process_time()
    found = concordance(searcher, request)
    first = 0.0
    for row in found.rows:
        first = first or time.process_time() - begun
        rows.append(row)
    figures = [
        first,
        time.process_time() - begun,
        timed(lambda: ordered(rows, ("before",)))[0],
        timed(lambda: grouped(rows, GroupBy.AFTER))[0],
        timed(lambda: statistics.collocates(request))[0],
        timed(lambda: statistics.spread(request))[0],
    ]
    shown = [f"{found.documents:>10,}", f"{len(rows):>10,}", *(f"{seconds:>8.2f} s" for seconds in figures)]
    print("  ".join(shown), f" {query}")


if __name__ == "__main__":
    main()
