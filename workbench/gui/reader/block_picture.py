"""What is painted under the text of one block: tints by kind, underlines by stance, search hits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from workbench.core.text.span import Span
from workbench.gui.qt_text import QtPositions
from workbench.gui.reader.block_geometry import BlockGeometry, Piece
from workbench.gui.reader.blocks import Script
from workbench.gui.reader.lanes import assign_lanes
from workbench.gui.reader.margin_layout import Extent
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.palette import ReaderPalette
from workbench.gui.reader.typography import Typography

INSET = 2.5
"""Pixels by which a tint is lower than the one that it lies in: the outer one stays visible as a frame."""
DEEPEST_TINT = 3
"""Deeper nested tints get no thinner: under three frames a fourth would be a hairline behind the letters."""
SHARED_TINT, SHARED_LINE = 0.08, 0.35
"""How much ink the tint of a passage has that another document has, too, and the line above it."""
UNDERLINES = 3
"""Lanes below a line; a fourth would touch the letters of the next line. The margin shows all marks."""
UNDERLINE_PITCH = 4.0
"""Pixels from lane to lane: a line of two and a gap of two can be told apart at arm's length."""


@dataclass(slots=True, eq=False, weakref_slot=True)
class BlockPicture:
    """The drawing of one block, in pixels from its top left corner; *boxes* in the order of the marks.

    *extents* has an entry for each mark, of which the margin makes bars and labels.
    """

    shared: list[QRectF] = field(default_factory=list)
    tints: list[tuple[QColor, list[QRectF]]] = field(default_factory=list)
    underlines: list[tuple[QPen, list[QLineF]]] = field(default_factory=list)
    hits: list[QRectF] = field(default_factory=list)
    current_hit: list[QRectF] = field(default_factory=list)
    boxes: list[tuple[QRectF, MarkView]] = field(default_factory=list)
    extents: list[Extent] = field(default_factory=list)

    def paint(self, painter: QPainter, palette: ReaderPalette) -> None:
        """Draw everything; the painter stands at the block's top left corner."""
        painter.setPen(Qt.PenStyle.NoPen)
        if self.shared:
            self._paint_shared(painter, palette)
        for colour, boxes in self.tints:
            painter.setBrush(colour)
            painter.drawRects(boxes)
        if self.hits:
            painter.setBrush(QColor(palette.hit))
            painter.drawRects(self.hits)
        if self.current_hit:
            painter.setBrush(QColor(palette.hit_current))
            painter.setPen(QPen(QColor(palette.ink), 1))
            painter.drawRects(self.current_hit)
        self.paint_lines(painter)

    def _paint_shared(self, painter: QPainter, palette: ReaderPalette) -> None:
        """A quiet tint with a line above, where no mark has one: it is told not by its colour alone."""
        accent = QColor(palette.accent)
        painter.setBrush(palette.tint_of(accent, SHARED_TINT))
        painter.drawRects(self.shared)
        painter.setPen(QPen(palette.tint_of(accent, SHARED_LINE), 1))
        painter.drawLines([QLineF(box.topLeft(), box.topRight()) for box in self.shared])
        painter.setPen(Qt.PenStyle.NoPen)

    def paint_lines(self, painter: QPainter) -> None:
        """Draw the underlines alone."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen, lines in self.underlines:
            painter.setPen(pen)
            painter.drawLines(lines)

    def marks_at(self, x: float, y: float) -> list[MarkView]:
        """The marks under a point, the shortest first: the one that an analyst means when many overlap."""
        found = dict.fromkeys(view for box, view in self.boxes if box.contains(x, y))
        return sorted(found, key=lambda view: (len(view.span), view.span.start))


def stance_pen(stance: str, palette: ReaderPalette) -> QPen:
    """The underline of a stance: solid asserts, dashed denies, dotted doubts, thin mentions."""
    pen = QPen(palette.stance_ink(stance), 1.0 if stance == "mentions" else 2.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stance == "denies":
        pen.setDashPattern([4.0, 2.0])
    elif stance == "doubts":
        pen.setDashPattern([1.0, 1.5])
    return pen


class BlockPainter:
    """Makes the pictures of blocks for one document, one type and one palette."""

    def __init__(self, positions: QtPositions, typography: Typography, palette: ReaderPalette) -> None:
        self.positions = positions
        self.typography = typography
        self.palette = palette

    def picture(
        self,
        block: QTextBlock,
        script: Script,
        marks: Sequence[MarkView],
        hits: Sequence[Span],
        current_hit: Span | None,
        shared: Sequence[Span] = (),
    ) -> BlockPicture:
        """The picture of a laid-out block with the marks, hits and shared passages that lie in it."""
        picture = BlockPicture()
        if not (marks or hits or shared):
            return picture
        geometry = BlockGeometry(block)
        above, below = self._reach(script)
        pieces = [self._pieces(geometry, *view.pieces) for view in marks]
        self._add_tints(picture, marks, pieces, above, below)
        self._add_underlines(picture, marks, pieces, below)
        picture.shared = [_box(piece, above, below) for piece in self._pieces(geometry, *shared)]
        for hit in hits:
            boxes = picture.current_hit if hit == current_hit else picture.hits
            boxes.extend(_box(piece, above, below) for piece in self._pieces(geometry, hit))
        return picture

    def boxes(self, block: QTextBlock, script: Script, span: Span) -> list[QRectF]:
        """The boxes of any span in a laid-out block."""
        above, below = self._reach(script)
        return [_box(piece, above, below) for piece in self._pieces(BlockGeometry(block), span)]

    def edge(self, block: QTextBlock, script: Script, cluster: Span, at_end: bool) -> QLineF | None:
        """The upright line where a grapheme cluster begins, or ends, in reading, if it is drawn at all."""
        positions = self.positions
        start, end = positions.to_qt(cluster.start), positions.to_qt_end(cluster.end)
        found = BlockGeometry(block).edge(start, end, at_end)
        if found is None:
            return None
        x, base_line = found
        above, below = self._reach(script)
        return QLineF(x, base_line - above, x, base_line + below)

    def _reach(self, script: Script) -> tuple[float, float]:
        return self.typography.ascent(script) + 2, self.typography.descent(script) + 2

    def _pieces(self, geometry: BlockGeometry, *spans: Span) -> list[Piece]:
        positions = self.positions
        return [
            piece
            for span in spans
            for piece in geometry.pieces(positions.to_qt(span.start), positions.to_qt_end(span.end))
        ]

    def _add_tints(
        self,
        picture: BlockPicture,
        marks: Sequence[MarkView],
        pieces: Sequence[Sequence[Piece]],
        above: float,
        below: float,
    ) -> None:
        layers: dict[tuple[int, int], list[QRectF]] = {}
        extents: dict[str, Extent] = {}
        shown = [(view, parts) for view, parts in zip(marks, pieces, strict=True) if parts]
        lanes = _tint_lanes([view for view, _ in shown])
        for view, parts in shown:
            boxes = [_box(piece, above, below) for piece in parts]
            picture.boxes += [(box, view) for box in boxes]
            top, bottom = boxes[0].top(), boxes[-1].bottom()
            first = extents.setdefault(view.id, Extent(view, top, bottom))
            first.add(view, top, bottom)
            if view is not first.view:
                continue
            depth = min(lanes[view.id], DEEPEST_TINT)
            inset = INSET * depth
            tint = self.palette.tint_of(self.palette.ink_of(view))
            layer = layers.setdefault((depth, tint.rgb()), [])
            layer += [_box(piece, above - inset, below - inset / 2) for piece in parts]
        picture.extents = list(extents.values())
        picture.tints = [(QColor(rgb), boxes) for (_, rgb), boxes in sorted(layers.items(), key=_by_depth)]

    def _add_underlines(
        self,
        picture: BlockPicture,
        marks: Sequence[MarkView],
        pieces: Sequence[Sequence[Piece]],
        below: float,
    ) -> None:
        spoken = [(view, parts) for view, parts in zip(marks, pieces, strict=True) if view.stance and parts]
        lanes = assign_lanes([(view.span.start, view.span.end) for view, _ in spoken])
        styles: dict[str, list[QLineF]] = {}
        for (view, parts), lane in zip(spoken, lanes, strict=True):
            if lane < UNDERLINES:
                down = below + lane * UNDERLINE_PITCH
                styles.setdefault(view.stance, []).extend(
                    QLineF(piece.left, piece.base_line + down, piece.right, piece.base_line + down)
                    for piece in parts
                )
        picture.underlines = [(stance_pen(stance, self.palette), lines) for stance, lines in styles.items()]


def _tint_lanes(views: Sequence[MarkView]) -> dict[str, int]:
    """The lane of each mark's tint; faces of one mark share it."""
    firsts: dict[str, MarkView] = {}
    for view in views:
        firsts.setdefault(view.id, view)
    lanes = assign_lanes([(view.span.start, view.span.end) for view in firsts.values()])
    return dict(zip(firsts, lanes, strict=True))


def _box(piece: Piece, above: float, below: float) -> QRectF:
    return QRectF(piece.left, piece.base_line - above, piece.right - piece.left, above + below)


def _by_depth(layer: tuple[tuple[int, int], list[QRectF]]) -> int:
    return layer[0][0]
