"""What the statistics ask of the index: one table each, with the figures that stand above it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from workbench.core.progress import Progress
from workbench.core.search.concordance.groups import GroupBy
from workbench.core.search.request import SearchRequest

if TYPE_CHECKING:
    from workbench.core.exchange.table import Table
    from workbench.core.project.searching import Searcher
    from workbench.core.project.statistics import ProjectStatistics
    from workbench.core.search.statistics.collocates import Collocates
    from workbench.core.search.statistics.keywords import Keywords
    from workbench.core.search.statistics.ngrams import NGram
    from workbench.core.search.statistics.spread import Spread

COMMON = 0.3
"""Share of the documents in a language above which a word is one of its function words."""


class Kind(StrEnum):
    """What is counted."""

    COLLOCATES = "collocates"
    KEYWORDS = "keywords"
    NGRAMS = "ngrams"
    DISPERSION = "dispersion"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be counted, and how.

    *near* is the number of words on either side of a hit, *size* that of an n-gram, *parts* what hits are
    spread over. *common*: function words are counted, too.
    """

    kind: Kind = Kind.COLLOCATES
    near: int = 5
    size: int = 3
    parts: GroupBy = GroupBy.DOCUMENT
    common: bool = False

    def needs(self, request: SearchRequest) -> bool:
        """Whether *request* does not say enough for this to be counted."""
        if self.kind is Kind.NGRAMS:
            return False
        if self.kind is Kind.KEYWORDS:
            return not (request.query.strip() or request.filters)
        return not request.query.strip()


@dataclass(frozen=True, slots=True)
class Counted:
    """The answer to a *wish*: what was found, and the *table* of it that is shown and written to files."""

    wish: Wish
    request: SearchRequest
    found: Collocates | Keywords | list[NGram] | Spread
    table: Table


class Counting:
    """Counts in the thread of a lane; keeps the words of the collection between two questions."""

    def __init__(self) -> None:
        self._searcher: Searcher | None = None
        self._statistics: ProjectStatistics | None = None

    def count(
        self, wish: Wish, request: SearchRequest, searcher: Searcher, progress: Progress
    ) -> Iterator[Counted]:
        """The answer to *wish*. Raises UserError for a query that is not understood, Cancelled."""
        statistics = self._of(searcher)
        match wish.kind:
            case Kind.COLLOCATES:
                yield _collocates(statistics, wish, request, progress)
            case Kind.KEYWORDS:
                yield _keywords(statistics, wish, request, progress)
            case Kind.NGRAMS:
                yield _ngrams(statistics, wish, request, progress)
            case Kind.DISPERSION:
                yield _dispersion(statistics, wish, request, progress)

    def _of(self, searcher: Searcher) -> ProjectStatistics:
        from workbench.core.project.statistics import ProjectStatistics

        if self._statistics is None or self._searcher is not searcher:
            self._searcher, self._statistics = searcher, ProjectStatistics(searcher)
        return self._statistics


def _collocates(
    statistics: ProjectStatistics, wish: Wish, request: SearchRequest, progress: Progress
) -> Counted:
    from workbench.core.project.statistics import WINDOW
    from workbench.core.project.statistics_tables import collocates_table
    from workbench.core.search.concordance.context import Context
    from workbench.core.search.statistics.limits import Limits

    window = Context(wish.near, wish.near, WINDOW.unit, WINDOW.reach)
    limits = Limits(common=1.0 if wish.common else COMMON)
    found = statistics.collocates(request, window, limits, progress)
    return Counted(wish, request, found, collocates_table(found.words))


def _keywords(
    statistics: ProjectStatistics, wish: Wish, request: SearchRequest, progress: Progress
) -> Counted:
    from workbench.core.project.statistics_tables import keywords_table
    from workbench.core.search.statistics.limits import Limits

    limits = Limits(common=1.0 if wish.common else COMMON)
    found = statistics.keywords(request, limits, progress)
    return Counted(wish, request, found, keywords_table([*found.frequent, *found.rarer]))


def _ngrams(statistics: ProjectStatistics, wish: Wish, request: SearchRequest, progress: Progress) -> Counted:
    from workbench.core.project.statistics_tables import ngrams_table
    from workbench.core.search.statistics.limits import Limits

    with_hits = bool(request.query.strip())
    found = statistics.ngrams(
        request, wish.size, with_hits=with_hits, limits=Limits(minimum=2), progress=progress
    )
    return Counted(wish, request, found, ngrams_table(found))


def _dispersion(
    statistics: ProjectStatistics, wish: Wish, request: SearchRequest, progress: Progress
) -> Counted:
    from workbench.core.project.statistics_tables import spread_table

    found = statistics.spread(request, wish.parts, progress)
    return Counted(wish, request, found, spread_table([part for part in found.parts if part.hits]))
