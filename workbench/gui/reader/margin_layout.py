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


@dataclass(slots=True)
class Extent:
    """A mark in a block: its faces, the weightiest first, and where its lines begin and end."""

    view: MarkView
    top: float
    bottom: float
    others: list[MarkView] = field(default_factory=list)

    def add(self, view: MarkView, top: float, bottom: float) -> None:
        """Another face, or another stretch, of the same mark."""
        if view is not self.view:
            self.others.append(view)
        self.top, self.bottom = min(self.top, top), max(self.bottom, bottom)

    @property
    def faces(self) -> list[MarkView]:
        """All faces."""
        return [self.view, *self.others]


@dataclass(slots=True)
class Bar:
    """A vertical bar beside the lines of a mark."""

    extent: Extent
    lane: int


@dataclass(slots=True)
class Row:
    """A label at *top*, and the marks *folded* into the count behind it."""

    extent: Extent
    top: float
    folded: list[Extent] = field(default_factory=list)

    @property
    def marks(self) -> list[Extent]:
        """All marks of the row."""
        return [self.extent, *self.folded]


def lay_out(extents: Sequence[Extent], height: float, row_height: float) -> tuple[list[Bar], list[Row]]:
    """Bars and rows of a block *height* pixels high; all heights count from its top.

    Only a mark's own lines decide its place, so a block looks the same wherever it is scrolled to. A mark
    that finds no free row within FURTHEST rows of its line is folded into the row above.
    """
    lanes = assign_lanes([(extent.top, extent.bottom) for extent in extents])
    bars = [Bar(extent, lane) for extent, lane in zip(extents, lanes, strict=True) if lane < BAR_LANES]
    rows: list[Row] = []
    for extent in sorted(extents, key=lambda extent: extent.top):
        free = max(extent.top, rows[-1].top + row_height) if rows else extent.top
        if rows and (free + row_height > height or free - extent.top > FURTHEST * row_height):
            rows[-1].folded.append(extent)
        else:
            rows.append(Row(extent, free))
    return bars, rows
