"""The margin of one block: bars in lanes, labels where marks begin, counts where there are too many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.gui.reader.lanes import assign_lanes
from workbench.gui.reader.mark_view import MarkView

BAR_LANES = 4
"""Bars side by side; more would be a bar code. A mark without a bar is still in a label or a count."""
FURTHEST = 3
"""Rows by which a label may stand below its line before it goes into the count: further away it misleads."""

Extent = tuple[MarkView, float, float]


@dataclass(slots=True)
class Bar:
    """A vertical bar beside the lines of a mark, in pixels from the block's top."""

    view: MarkView
    lane: int
    top: float
    bottom: float


@dataclass(slots=True)
class Row:
    """A label, and the marks *folded* into the count behind it."""

    view: MarkView
    top: float
    folded: list[MarkView] = field(default_factory=list)

    @property
    def views(self) -> list[MarkView]:
        """All marks of the row."""
        return [self.view, *self.folded]


def lay_out(extents: Sequence[Extent], height: float, row_height: float) -> tuple[list[Bar], list[Row]]:
    """Bars and rows for marks with the tops and bottoms of their lines, in a block *height* pixels high.

    Only a mark's own lines decide its place, so a block looks the same wherever it is scrolled to. A mark
    that finds no free row within FURTHEST rows of its line is folded into the row above.
    """
    lanes = assign_lanes([(top, bottom) for _, top, bottom in extents])
    bars = [
        Bar(view, lane, top, bottom)
        for (view, top, bottom), lane in zip(extents, lanes, strict=True)
        if lane < BAR_LANES
    ]
    rows: list[Row] = []
    for view, top, _ in sorted(extents, key=lambda extent: extent[1]):
        free = max(top, rows[-1].top + row_height) if rows else top
        if rows and (free + row_height > height or free - top > FURTHEST * row_height):
            rows[-1].folded.append(view)
        else:
            rows.append(Row(view, free))
    return bars, rows
