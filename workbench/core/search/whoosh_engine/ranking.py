"""From scored documents to a page: order, cursor, facets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from workbench.core.search.engine import Sort
from workbench.core.search.whoosh_engine.arrays import Array
from workbench.core.search.whoosh_engine.matches import Matches
from workbench.core.search.whoosh_engine.schema import DAY_COLUMN, LANGUAGE_COLUMN, OUTLET_COLUMN
from workbench.core.search.whoosh_engine.segments import Segments

# To find the highest scores, the highest of each group of so many are looked at: one pass over all, which
# is several times faster than to part all of them.
_GROUP = 16

FACETS: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "language": (LANGUAGE_COLUMN, str),
    "outlet": (OUTLET_COLUMN, str),
    "year": (DAY_COLUMN, lambda day: day[:4]),
    "month": (DAY_COLUMN, lambda day: day[:7]),
}


def best(segments: Segments, found: Matches, sort: Sort, count: int) -> list[tuple[int, float]]:
    """The first *count* documents in the order of *sort*, with their scores; equals by their number."""
    if sort == "score":
        scores = found.scores()
        order = highest(scores, count)
        return list(zip(found.numbers[order].tolist(), scores[order].tolist(), strict=True))
    days = _day_ranks(segments, found.numbers)
    # Without a date is neither new nor old: such documents stand last.
    order = np.lexsort((-days if sort == "newest" else days, days == 0))[:count]
    return list(zip(found.numbers[order].tolist(), found.scores_at(order).tolist(), strict=True))


def highest(scores: Array, count: int) -> Array:
    """The indexes of the highest scores, in falling order; equal ones in rising order of index."""
    if count >= len(scores):
        return np.asarray((-scores).argsort(kind="stable"))
    least = _below_the_highest(scores, count) if count else np.inf
    candidates = (scores >= least).nonzero()[0]
    return np.asarray(candidates[(-scores[candidates]).argsort(kind="stable")[:count]])


def _below_the_highest(scores: Array, count: int) -> float:
    """A score that *count* of *scores* reach at least, and few others do."""
    groups = len(scores) // _GROUP
    if groups > count:
        # As many groups as wanted have one that reaches the least of the highest of their groups.
        scores = scores[: groups * _GROUP].reshape(_GROUP, groups).max(axis=0)
    return float(np.partition(scores, len(scores) - count)[len(scores) - count])


def _day_ranks(segments: Segments, numbers: Array) -> Array:
    """For each of *numbers* the rank of its day among all days of the index; 0 is no day."""
    shares = list(segments.shares(DAY_COLUMN, numbers))
    different = sorted({"", *(day for column, _ in shares for day in column.different)})
    ranks = {day: rank for rank, day in enumerate(different)}
    of_shares = [
        np.array([ranks[day] for day in column.different], np.int64)[column.ordinals[share]]
        for column, share in shares
    ]
    return np.concatenate([np.zeros(0, np.int64), *of_shares])


def facet_counts(segments: Segments, numbers: Array, names: Sequence[str]) -> dict[str, dict[str, int]]:
    """For each facet its values among the documents found, most frequent first; unknown values as ``""``."""
    counts: dict[str, dict[str, int]] = {}
    for name in names:
        column_name, value_of = FACETS[name]
        counted: Counter[str] = Counter()
        for column, share in segments.shares(column_name, numbers):
            often = np.bincount(column.ordinals[share], minlength=len(column.dictionary))
            for ordinal in np.flatnonzero(often).tolist():
                counted[value_of(column.dictionary.word(ordinal))] += int(often[ordinal])
        counts[name] = dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))
    return counts
