"""What a surface paints as selected, read from its pixels.

Nothing here asks the surface for a span: where a cluster stands is taken from Qt's layout, where in the
QTextDocument it is from its UTF-16 units, and whether it is selected from the picture. A page must have no
block ends that the text does not have (no passage above 20 KB).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QTextBlock, QTextLayout, QTextLine

from workbench.core.text.segmentation import graphemes
from workbench.core.text.span import Span
from workbench.gui.reader.surface import ReaderSurface

SHARES = (0.0, 0.5, 1.0)
"""Where across a cluster its pixels are looked at: half of a cluster that is selected would be noticed."""
NARROWEST = 3.0
"""Pixels: what is narrower (joiners, marks of direction) nobody sees as selected or not."""

OVERLAP = 4
"""Pixels that the line above may reach into a line, with its own selection."""


@dataclass(frozen=True, slots=True)
class ShownCluster:
    """A grapheme cluster that can be seen, and the pixels of its paper that are looked at."""

    span: Span
    pixels: tuple[int, ...]
    box: QRectF


class PaintedPage:
    """What is visible of *surface*, while it is scrolled as it is now and nothing is selected."""

    def __init__(self, surface: ReaderSurface) -> None:
        self._surface = surface
        self._width = surface.viewport().width()
        self._plain = self._pixels()
        self._paper = self._plain[0]
        self._caret = QColor(surface.palette_of_reader.ink).rgb()
        units = (1 + (ord(character) > 0xFFFF) for character in surface.text)
        self._units = list(accumulate(units, initial=0))
        self.clusters = [cluster for span in graphemes(surface.text) for cluster in self._shown(span)]

    def selected(self) -> list[Span]:
        """The clusters that are painted as selected; raises AssertionError where one is so in part."""
        now = self._pixels()
        found = []
        for cluster in self.clusters:
            changed = {now[pixel] != self._paper for pixel in cluster.pixels if now[pixel] != self._caret}
            assert len(changed) == 1, f"{cluster.span.cut(self._surface.text)!r} is selected in part"
            if changed.pop():
                found.append(cluster.span)
        return found

    def within(self, span: Span | None) -> list[Span]:
        """The clusters that can be seen of *span*."""
        if span is None:
            return []
        return [
            each.span for each in self.clusters if span.start <= each.span.start and each.span.end <= span.end
        ]

    def _pixels(self) -> memoryview:
        image = self._surface.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert image.width() == self._width
        # A copy: the memory is the image's, which ends here.
        return memoryview(bytes(image.constBits())).cast("I")

    def _shown(self, span: Span) -> Iterator[ShownCluster]:
        start, end = self._units[span.start], self._units[span.end]
        block = self._surface.document().findBlock(start)
        corner = self._surface.document().documentLayout().blockBoundingRect(block).topLeft()
        top = corner.y() - self._surface.verticalScrollBar().value()
        if end > block.position() + block.length() - 1 or not -2000 < top < self._surface.height():
            return
        line = block.layout().lineForTextPosition(start - block.position())
        boxes = list(_boxes(block, line, start, end))
        pixels = [
            self._paper_at(x, top + line.y(), line)
            for box in boxes
            for x in _columns(corner.x() + box.left(), corner.x() + box.right())
        ]
        if pixels and None not in pixels:
            box = boxes[0].translated(corner.x(), top)
            yield ShownCluster(span, tuple(pixel for pixel in pixels if pixel is not None), box)

    def _paper_at(self, x: int, top: float, line: QTextLine) -> int | None:
        """A pixel of this column of the line that no ink covers; None where the line cannot be seen."""
        for y in range(round(top) + OVERLAP, round(top + line.ascent())):
            if not 0 <= y < self._surface.viewport().height():
                return None
            pixel = y * self._width + x
            if 0 <= x < self._width and self._plain[pixel] == self._paper:
                return pixel
        return None


def _columns(left: float, right: float) -> list[int]:
    """Columns of pixels that lie wholly between two places: a shared one could be either's."""
    first, last = math.ceil(left), math.floor(right) - 1
    return [round(first + share * (last - first)) for share in SHARES]


def _boxes(block: QTextBlock, line: QTextLine, start: int, end: int) -> Iterator[QRectF]:
    """The boxes of a cluster, without white space that hangs over the end of the line."""
    flag = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    for run in line.glyphRuns(start - block.position(), end - start, flag):
        box = run.boundingRect()
        inside = line.x() - 1 <= box.left() and box.right() <= line.x() + line.width() + 1
        if box.width() >= NARROWEST and inside:
            yield box
