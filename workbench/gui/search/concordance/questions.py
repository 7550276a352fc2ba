"""What the concordance asks of the index, and what it does with many rows beside the window."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.core.progress import Progress
from workbench.core.search.concordance.context import Context
from workbench.core.search.concordance.groups import Group, GroupBy, grouped
from workbench.core.search.concordance.order import ordered
from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.search.request import SearchRequest

if TYPE_CHECKING:
    from workbench.core.project.searching import Searcher

CONTEXT = Context(110, 110)
"""Code points on either side: what a row as wide as a large screen can show."""
MOST = 50_000
"""Rows kept: more take the memory of a laptop and are read by nobody; the window says when there are more."""
PATIENCE = 0.2
"""Seconds after which the rows found so far are shown."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How rows are shown: names of `order.ORDERS` by which they are sorted, and what they are grouped by."""

    order: tuple[str, ...] = ()
    group: GroupBy | None = None


@dataclass(frozen=True, slots=True)
class MoreRows:
    """Further rows of an unsorted concordance, as they are found."""

    rows: tuple[ConcordanceRow, ...]


@dataclass(frozen=True, slots=True)
class Arranged:
    """All rows in their order, and their groups if there are to be any; *cut*: there are more than MOST."""

    rows: tuple[ConcordanceRow, ...]
    groups: tuple[Group, ...] = ()
    cut: bool = False


def read_rows(
    request: SearchRequest, arrangement: Arrangement, searcher: Searcher, progress: Progress
) -> Iterator[MoreRows | Arranged]:
    """The rows of *request*: while they are found, unless they are to be sorted, and at last all, arranged.

    Raises UserError for a query that is not understood, Cancelled.
    """
    from workbench.core.project.concordance import concordance

    found = concordance(searcher, request, CONTEXT, progress)
    rows: list[ConcordanceRow] = []
    shown, since = 0, time.monotonic()
    cut = False
    for row in found.rows:
        if len(rows) == MOST:
            cut = True
            break
        rows.append(row)
        if not arrangement.order and time.monotonic() - since > PATIENCE:
            yield MoreRows(tuple(rows[shown:]))
            shown, since = len(rows), time.monotonic()
    yield _arranged(rows, arrangement, cut=cut)


def arrange_rows(
    rows: Sequence[ConcordanceRow], cut: bool, arrangement: Arrangement, _searcher: Searcher, _: Progress
) -> Iterable[Arranged]:
    """*rows*, which are there already, arranged anew."""
    return [_arranged(rows, arrangement, cut=cut)]


def _arranged(rows: Iterable[ConcordanceRow], arrangement: Arrangement, *, cut: bool) -> Arranged:
    in_order = tuple(ordered(rows, arrangement.order))
    groups = tuple(grouped(in_order, arrangement.group)) if arrangement.group else ()
    return Arranged(in_order, groups, cut)
