"""What lies under the text of a surface: marks, hits, and the pictures of the blocks that show them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from workbench.core.text.span import Span
from workbench.gui.qt_text import QtPositions
from workbench.gui.reader.block_finder import BlockFinder
from workbench.gui.reader.block_picture import BlockPainter, BlockPicture
from workbench.gui.reader.blocks import Blocks
from workbench.gui.reader.hit_layer import HitLayer
from workbench.gui.reader.mark_layer import MarkLayer
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.palette import ReaderPalette
from workbench.gui.reader.typography import Typography

if TYPE_CHECKING:
    from workbench.gui.reader.surface import ReaderSurface

PICTURES_KEPT = 400
"""Blocks whose pictures are kept: some twenty screens, a few megabytes."""
EMPHASIS = 0.42
"""How much ink the tint of the mark under the mouse has."""
OVERLAP = 24
"""Pixels by which underlines and frames reach out of their block, into a strip that is painted beside it."""
FLASH_BORDER = 3
"""Pixels between a place that is framed for a moment and its frame."""


class Underlay:
    """Paints under the visible blocks. A picture is made once, and kept until something in it changes.

    *hovered* and *current* are the ids of the mark under the mouse and of the one in the inspector, *flash*
    is a span that is framed for a moment. All heights and points are pixels of the surface's viewport.
    """

    def __init__(self, surface: ReaderSurface) -> None:
        self._surface = surface
        self._blocks = Blocks("", ())
        self._pictures: dict[int, BlockPicture] = {}
        self._painter = BlockPainter(surface.positions, surface.typography, surface.palette_of_reader)
        self.finder = BlockFinder(surface.document())
        self.marks = MarkLayer()
        self.hits = HitLayer()
        self.shared = HitLayer()
        self.hovered = ""
        self.current = ""
        self.flash: Span | None = None

    def begin(self, blocks: Blocks) -> None:
        """Another document: no marks, no hits and no shared passages."""
        self.marks = MarkLayer(blocks.starts)
        self.hits = HitLayer()
        self.shared = HitLayer()
        self.hovered = self.current = ""
        self.flash = None

    def dress(
        self,
        blocks: Blocks,
        positions: QtPositions,
        typography: Typography,
        palette: ReaderPalette,
    ) -> None:
        """Another layout or other colours: every picture is made anew."""
        self._blocks = blocks
        self._painter = BlockPainter(positions, typography, palette)
        self._pictures.clear()

    def forget(self, numbers: set[int] | None = None) -> None:
        """Make the pictures of some blocks (None: of all) anew when they are seen again."""
        for number in list(self._pictures) if numbers is None else numbers:
            self._pictures.pop(number, None)

    def step_to_hit(self, current: int) -> set[int]:
        """Emphasise another of the hits (-1: none); gives the blocks that change."""
        before = self.hits.current
        self.hits.step_to(current)
        touched = [span for span in (before, self.hits.current) if span]
        return set().union(*(self.marks.blocks_of(span) for span in touched))

    def set_shared(self, shared: HitLayer) -> None:
        """Tint the passages that other documents have, too."""
        if shared != self.shared:
            self.shared = shared
            self.forget()
            self._surface.viewport().update()

    # ---- what is visible

    def blocks(self, top: float, bottom: float) -> Iterator[tuple[int, QTextBlock, QRectF]]:
        """Number, block and box of each block with text between two heights."""
        layout = self._surface.document().documentLayout()
        scrolled = self._surface.verticalScrollBar().value()
        block = self.finder.block_at(scrolled + top)
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(0, -scrolled)
            if box.top() > bottom:
                break
            number = block.blockNumber()
            if box.bottom() >= top and self._blocks[number].passage >= 0:
                yield number, block, box
            block = block.next()

    def in_sight(self) -> Span:
        """From the beginning of the first visible block to the end of the last one, in code points."""
        numbers = [number for number, _, _ in self.blocks(0, self._surface.viewport().height())]
        if not numbers:
            return Span(0, 0)
        return Span(self._blocks[numbers[0]].start, self._blocks[numbers[-1]].end)

    def pictures(self, top: float, bottom: float) -> Iterator[tuple[int, BlockPicture, QRectF]]:
        """Number, picture and box of each block with text between two heights."""
        for number, block, box in self.blocks(top, bottom):
            yield number, self._picture(number, block), box

    def _picture(self, number: int, block: QTextBlock) -> BlockPicture:
        picture = self._pictures.get(number)
        if picture is None:
            while len(self._pictures) >= PICTURES_KEPT:
                self._pictures.pop(next(iter(self._pictures)))
            own = self._blocks[number]
            hits = self.hits.between(own.start, own.end)
            marks = self.marks.in_block(number)
            shared = self.shared.between(own.start, own.end)
            picture = self._painter.picture(block, own.script, marks, hits, self.hits.current, shared)
            self._pictures[number] = picture
        return picture

    def marks_at(self, point: QPointF) -> list[MarkView]:
        """The marks under a point, the shortest first."""
        for _, picture, box in self.pictures(point.y(), point.y()):
            found = picture.marks_at(point.x() - box.left(), point.y() - box.top())
            if found:
                return found
        return []

    def boxes_of(self, span: Span) -> list[QRectF]:
        """The boxes of a span, as far as its blocks are visible."""
        touched = self.marks.blocks_of(span)
        found: list[QRectF] = []
        for number, block, box in self.blocks(0, self._surface.viewport().height()):
            if number in touched:
                boxes = self._painter.boxes(block, self._blocks[number].script, span)
                found += [each.translated(box.topLeft()) for each in boxes]
        return found

    def edge_of(self, cluster: Span, at_end: bool) -> QLineF | None:
        """Where a grapheme cluster begins or ends, None where its block is not visible."""
        touched = self.marks.blocks_of(cluster)
        for number, block, box in self.blocks(0, self._surface.viewport().height()):
            if number in touched:
                line = self._painter.edge(block, self._blocks[number].script, cluster, at_end)
                return line.translated(box.topLeft()) if line else None
        return None

    # ---- painting

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint between two heights."""
        palette = self._painter.palette
        for _, picture, box in self.pictures(top - OVERLAP, bottom + OVERLAP):
            painter.save()
            painter.translate(box.topLeft())
            picture.paint(painter, palette)
            if self.hovered or self.current:
                self._paint_emphasis(painter, picture)
            painter.restore()
        if self.flash:
            painter.setPen(QPen(QColor(palette.accent), 2))
            border = FLASH_BORDER
            boxes = self.boxes_of(self.flash)
            painter.drawRects([box.adjusted(-border, -border, border, border) for box in boxes])

    def _paint_emphasis(self, painter: QPainter, picture: BlockPicture) -> None:
        """The mark under the mouse and the one in the inspector come forward, framed."""
        palette = self._painter.palette
        weightiest = {extent.view.id: extent.view for extent in picture.extents}
        for box, view in picture.boxes:
            if view.id in (self.hovered, self.current) and view is weightiest[view.id]:
                ink = palette.ink_of(view)
                # Only the mouse covers what lies inside the mark; the current one is framed for long.
                hovered = view.id == self.hovered
                painter.setBrush(palette.tint_of(ink, EMPHASIS) if hovered else Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(ink, 2 if view.id == self.current else 1))
                painter.drawRect(box)
        picture.paint_lines(painter)
