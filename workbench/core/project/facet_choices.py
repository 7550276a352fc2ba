"""What a search can be narrowed by: each facet's values, counted as if nothing were chosen of that facet.

So a value that is not chosen says how many documents would come with it, and one that is excluded how many
have gone; a value's count never falls because another value of its facet is chosen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from workbench.core.progress import NoProgress, Progress
from workbench.core.project.searching import Searcher
from workbench.core.search.date_bars import DateBars, date_bars
from workbench.core.search.dates import parse_dates
from workbench.core.search.query.parser import parse
from workbench.core.search.request import Filters, SearchRequest
from workbench.core.search.tree import Node

FACETS = ("language", "outlet", "cluster", "code")
"""The facets whose values are listed; dates are drawn."""
_DATES = ("date", "year", "month")
# Above it the dates of all that was found are no longer looked up one by one, and bars are months or years.
_MOST_DATES = 50_000


@dataclass(frozen=True, slots=True)
class FacetChoices:
    """*counts*: for each of FACETS its values with their documents, most frequent first; *dates*: the bars.

    A value that is chosen and that no document has any more is there with 0.
    """

    counts: Mapping[str, Mapping[str, int]]
    dates: DateBars


def facet_choices(
    searcher: Searcher, request: SearchRequest, progress: Progress | None = None, parsed: Node | None = None
) -> FacetChoices:
    """What *request* can be narrowed by. Raises as `Searcher.begin`."""
    listener = progress or NoProgress()
    tree = parsed or parse(request.query)
    counted: dict[Filters, Mapping[str, Mapping[str, int]]] = {}
    counts: dict[str, Mapping[str, int]] = {}
    for facet in FACETS:
        listener.report(0, 0)
        filters = without_facet(request.filters, facet)
        if filters not in counted:
            counted[filters] = _counts(searcher, replace(request, filters=filters), tree)
        counts[facet] = _with_chosen(facet, counted[filters].get(facet, {}), request.filters)
    listener.report(0, 0)
    return FacetChoices(counts, _dates(searcher, request, tree))


def without_facet(filters: Filters, facet: str) -> Filters:
    """*filters* without what they say of *facet*; all dates are one facet."""
    names = _DATES if facet in _DATES else (facet,)
    kept = frozenset(choice for choice in filters.included if choice[0] not in names)
    excluded = frozenset(choice for choice in filters.excluded if choice[0] not in names)
    return replace(filters, included=kept, excluded=excluded)


def _counts(searcher: Searcher, request: SearchRequest, tree: Node) -> Mapping[str, Mapping[str, int]]:
    return searcher.begin(replace(request, limit=1, cursor="", facets=True), None, tree).facets


def _with_chosen(facet: str, counts: Mapping[str, int], filters: Filters) -> Mapping[str, int]:
    chosen = sorted(value for name, value in filters.included | filters.excluded if name == facet)
    return {**counts, **{value: 0 for value in chosen if value not in counts}}


def _dates(searcher: Searcher, request: SearchRequest, tree: Node) -> DateBars:
    """The dates of all that the query and the other filters find."""
    others = replace(request, filters=without_facet(request.filters, "date"))
    ranges = [value for name, value in sorted(request.filters.included) if name in _DATES and value]
    chosen = parse_dates(ranges[0]) if len(ranges) == 1 else None
    total = searcher.begin(replace(others, limit=1, cursor="", facets=False), None, tree).total
    if total > _MOST_DATES:
        return date_bars(_counts(searcher, others, tree).get("month", {}), chosen)
    days = searcher.days()
    return date_bars(Counter(days.get(found, "") for found in searcher.ids(others, tree)), chosen)
