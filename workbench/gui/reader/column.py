"""Where the column of text and the margin stand inside the surface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from workbench.gui.reader.surface import ReaderSurface

WIDE_MARGIN = 196
"""Pixels of a margin with labels: some 24 characters."""
NARROW_MARGIN = 58
"""Pixels of a margin that has room for bars and counts only."""
RAIL = 18
"""Pixels of a margin that has room for bars only; the rest opens over the text."""
LEAST_TEXT = 330
"""Pixels that the text keeps before the margin gets its labels: about 40 characters."""
LEAST_BESIDE_COUNTS = 230
"""Pixels that the text keeps before the margin gets its counts: about 28 characters, five words."""
LEAST_BLANK = 18
"""Pixels of blank in front of the text."""
RAIL_BLANK = 8
"""The same where every word counts."""
COVERED = 0.75
"""How much of the text an opened margin covers at most: what is read must not be lost to the eye."""
LEAST_VIEWPORT = 120
"""Pixels of the text in the narrowest of all panes; what stands beside it is cut off first."""
OVERHANG = 6
"""Pixels inside the viewport at both sides of the text, for the caret and for letters that reach out."""
HEAD, FOOT = 18, 56
"""Pixels above the first and below the last line, so that the last one does not stick to the edge."""


class Column:
    """Centres a column of at most the measure, with the margin on the side where lines end.

    The blanks are margins of the viewport and not of the document: a wider window moves the column and
    lays nothing out anew.
    """

    def __init__(self, surface: ReaderSurface) -> None:
        self._surface = surface
        self._margin: QWidget | None = None
        self._right_to_left = False
        self._opened = False

    def set_margin(self, margin: QWidget) -> None:
        """The widget that shows the margin."""
        self._margin = margin
        self.place()

    def set_right_to_left(self, right_to_left: bool) -> None:
        """Whether lines end on the left."""
        self._right_to_left = right_to_left

    @property
    def right_to_left(self) -> bool:
        """Whether lines end on the left, and the margin stands there."""
        return self._right_to_left

    def frame_document(self) -> None:
        """Set the blanks inside the document."""
        root = self._surface.document().rootFrame()
        blanks = root.frameFormat()
        blanks.setLeftMargin(OVERHANG)
        blanks.setRightMargin(OVERHANG)
        blanks.setTopMargin(HEAD)
        blanks.setBottomMargin(FOOT)
        root.setFrameFormat(blanks)

    def place(self) -> None:
        """Compute the column anew."""
        self.set_blanks()
        self.place_margin()

    def set_blanks(self) -> None:
        """Set the blanks beside the viewport from the width of the surface."""
        surface = self._surface
        before, after = self._widths()
        # Left and right are meant: Qt does not mirror these in a right-to-left interface.
        left, right = (after, before) if self._right_to_left else (before, after)
        now = surface.viewportMargins()
        if (now.left(), now.right()) != (left, right):
            surface.setViewportMargins(left, 0, right, 0)

    def place_margin(self) -> None:
        """Put the margin beside the viewport; one that is opened lies over the text, too."""
        if self._margin:
            _, width = self._widths()
            viewport = self._surface.viewport().geometry()
            over = min(WIDE_MARGIN, round(viewport.width() * COVERED)) if self._opened else 0
            left = viewport.left() - width if self._right_to_left else viewport.right() + 1 - over
            self._margin.setGeometry(left, viewport.top(), width + over, viewport.height())

    @property
    def is_rail(self) -> bool:
        """Whether the margin has room for bars only, until it is opened."""
        return self._margin_width() == RAIL

    @property
    def opened(self) -> bool:
        """Whether a margin that has room for bars only lies over the text for now, with its labels."""
        return self._opened

    def set_opened(self, opened: bool) -> None:
        """Open a margin that has room for bars only, or let it lie beside the text again."""
        opened = opened and self.is_rail
        if opened != self._opened:
            self._opened = opened
            self.place_margin()

    def _margin_width(self) -> int:
        total = self._room()
        for margin, least in ((WIDE_MARGIN, LEAST_TEXT), (NARROW_MARGIN, LEAST_BESIDE_COUNTS)):
            if total - margin - LEAST_BLANK >= least:
                return margin
        return RAIL

    def _room(self) -> int:
        surface = self._surface
        return surface.contentsRect().width() - surface.verticalScrollBar().sizeHint().width()

    def _widths(self) -> tuple[int, int]:
        """Pixels in front of the viewport and behind it, in the direction of reading."""
        total, margin = self._room(), self._margin_width()
        blank = RAIL_BLANK if margin == RAIL else LEAST_BLANK
        line = self._surface.typography.line_width() + 2 * OVERHANG
        text = min(line, max(LEAST_VIEWPORT, total - margin - blank))
        before = round(max(blank, (total - text - margin) / 2))
        return before, max(margin, round(total - text - before))
