"""A concordance in a terminal: a row a line, aligned on the hit, in logical order.

A right-to-left row is wrapped in isolates (UAX #9), so that its spaces are turned round with its words: it is
aligned whether the terminal takes the line for left-to-right or not, and words of another direction stay on
their side of the hit. Left-to-right rows without any such word need none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.cli.columns import Measure, beginning, ending
from workbench.core.search.concordance.context import on_one_line
from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.text.direction import has_rtl
from workbench.core.text.isolates import isolate

_GAP = "  "
_LRM = "\u200e"
"""Without it, the spaces at the end would be those of the line, not of the row (UAX #9, L1)."""
_WIDEST_HIT = 32
"""Cells; a longer hit (a phrase) pushes what follows, in its row alone."""
_NARROWEST = 8
"""Cells of context that are shown in the narrowest terminal."""


def concordance_lines(rows: Sequence[ConcordanceRow], measure: Measure, width: int = 0) -> Iterator[str]:
    """A line for each of *rows*, at most *width* cells wide (0: as wide as they are), measured by *measure*.

    It begins with the document's id, as far as other commands want it, and the place of the hit.
    """
    parts = [
        (on_one_line(row.before).strip(), on_one_line(row.hit), on_one_line(row.after).strip())
        for row in rows
    ]
    places = [f"{row.document.id[:8]} {row.start:>7}" for row in rows]
    widest = [max((measure(part[at]) for part in parts), default=0) for at in range(3)]
    of_hit = min(widest[1], _WIDEST_HIT)
    if width:
        room = (width - max(map(len, places), default=0) - of_hit - 3 * len(_GAP)) // 2
        widest = [min(most, max(_NARROWEST, room)) for most in widest]
    for row, place, (before, hit, after) in zip(rows, places, parts, strict=True):
        shown = (ending(before, widest[0], measure), hit, beginning(after, widest[2], measure))
        spaces = [
            " " * max(0, most - measure(part))
            for most, part in zip((widest[0], of_hit, widest[2]), shown, strict=True)
        ]
        yield f"{place}{_GAP}{_row(row, shown, spaces)}"


def _row(row: ConcordanceRow, shown: tuple[str, str, str], spaces: Sequence[str]) -> str:
    before, hit, after = shown
    if row.direction == "ltr" and not any(map(has_rtl, shown)):
        return _GAP.join((spaces[0] + before, hit + spaces[1], after))
    before, hit, after = (isolate(part, row.direction) for part in shown)
    line = isolate(_GAP.join((spaces[0] + before, hit + spaces[1], after + spaces[2])), row.direction)
    return line + _LRM
