"""Where moments stand in their lane when it is drawn: in rows, and together where they are too many."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.core.comparison.timeline import Moment

SIGN: Final = 11.0
"""Pixels of a sign."""
GROUP: Final = 46.0
"""Pixels of a sign for many moments, with their number."""
_GAP: Final = 3.0
MOST_ROWS: Final = 8
"""Rows of a lane in which every moment has its own sign: as many as one can take in at a glance."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Moments of one kind that have one sign: *start* and *extent* in pixels from the first day, its row."""

    moments: tuple[Moment, ...]
    start: float
    extent: float
    row: int


def placed(
    moments: Sequence[Moment], first: datetime.date, pixels: float, most_rows: int = MOST_ROWS
) -> list[Placed]:
    """A sign for each of *moments* (in the order of a lane), such that none covers another.

    *pixels* is the length of a day. Where that would take more than *most_rows*, moments of one kind that
    would stand in the same place have one sign together: the nearer one looks, the fewer do.
    """
    alone = [((moment,), *_place(moment, first, pixels)) for moment in moments]
    found = _packed(alone, most_rows)
    return found if found is not None else _packed(_together(alone), len(moments)) or []


Sign = tuple[tuple[Moment, ...], float, float]


def _place(moment: Moment, first: datetime.date, pixels: float) -> tuple[float, float]:
    length = (moment.last - moment.first).days * pixels
    return (moment.first - first).days * pixels, max(SIGN, length)


def _together(signs: Sequence[Sign]) -> list[Sign]:
    """Signs of one kind in one place of the width of a group, as one; bars of one length as one."""
    groups: defaultdict[tuple[object, ...], list[Sign]] = defaultdict(list)
    for sign in signs:
        (moment,), start, extent = sign
        bar = round(extent) if extent > GROUP else 0
        groups[moment.kind, bar, round(start) if bar else int(start // (GROUP + _GAP))].append(sign)
    found = []
    for members in groups.values():
        moments = tuple(moment for sign in members for moment in sign[0])
        start = min(sign[1] for sign in members)
        extent = max(sign[2] for sign in members)
        found.append((moments, start, extent if len(moments) == 1 else max(GROUP, extent)))
    return sorted(found, key=lambda sign: sign[1])


def _packed(signs: Sequence[Sign], most_rows: int) -> list[Placed] | None:
    """Each sign in the first row where there is room; None where more rows are needed."""
    ends: list[float] = []
    found = []
    for moments, start, extent in signs:
        row = next((at for at, end in enumerate(ends) if end <= start), len(ends))
        if row == most_rows:
            return None
        if row == len(ends):
            ends.append(0.0)
        ends[row] = start + extent + _GAP
        found.append(Placed(moments, start, extent, row))
    return found
