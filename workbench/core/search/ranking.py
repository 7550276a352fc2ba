"""From scored documents to a page: order, cursor, facets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from heapq import nsmallest
from operator import itemgetter
from typing import Any

from workbench.core.search.engine import Sort
from workbench.core.search.execution import Scores
from workbench.core.search.schema import DAY_COLUMN, LANGUAGE_COLUMN, OUTLET_COLUMN
from workbench.core.search.segments import Segments

FACETS: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "language": (LANGUAGE_COLUMN, str),
    "outlet": (OUTLET_COLUMN, str),
    "year": (DAY_COLUMN, lambda day: day[:4]),
}


def best(segments: Segments, scores: Scores, sort: Sort, count: int) -> list[tuple[int, float]]:
    """The first *count* documents in the order of *sort*, with their scores; equals by their number."""
    if sort == "score":
        return nsmallest(count, scores.items(), key=lambda found: (-found[1], found[0]))
    days = segments.column(DAY_COLUMN)
    ranked = sorted(scores.items(), key=itemgetter(0))
    ranked.sort(key=lambda found: days[found[0]], reverse=sort == "newest")
    # Without a date is neither new nor old: such documents stand last.
    ranked.sort(key=lambda found: not days[found[0]])
    return ranked[:count]


def facet_counts(segments: Segments, scores: Scores, names: Sequence[str]) -> dict[str, dict[str, int]]:
    """For each facet its values among the documents found, most frequent first; unknown values as ``""``."""
    counts: dict[str, dict[str, int]] = {}
    for name in names:
        column, value_of = FACETS[name]
        values: list[Any] = segments.column(column)
        counted = Counter(value_of(values[number]) for number in scores)
        counts[name] = dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))
    return counts
