"""The margin of one block, painted: bars, labels with the signs of what they say, counts."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from workbench.gui.icons import pixmap
from workbench.gui.reader.margin_layout import BAR_LANES, Bar, Extent, Row
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.palette import ReaderPalette

FIRST_BAR = 8
"""Pixels between the text and the first bar."""
BAR_PITCH = 6
BAR_WIDTH = 3
LABELS = FIRST_BAR + BAR_LANES * BAR_PITCH + 4
"""Pixels between the text and the labels."""
ICON = 14
GAP = 5
END = 8
"""Pixels between the labels and the edge of the pane."""
LEAST_LABEL = 60
"""Pixels; where there are fewer, an icon or a number says more than two letters do."""
MOST_ICONS = 4
LEAST_ROW = LABELS + ICON
"""Pixels of a margin that shows an icon or a count beside the bars; a narrower one shows bars only."""
RAIL_FIRST_BAR, RAIL_PITCH, RAIL_LANES = 4, 5, 3
"""The same as FIRST_BAR, BAR_PITCH and BAR_LANES where there is room for bars only."""
LONGEST_LABEL = 260
"""Pixels of a row; a whole sentence in the margin would be a second text."""


@dataclass(slots=True)
class Strip:
    """The margin of one block: where its bars and rows stand, in pixels from the top of the block."""

    bars: Sequence[tuple[Bar, QRectF]]
    rows: Sequence[tuple[Row, QRectF]]
    drawn: QPixmap | None = field(default=None)
    """The strip as it looks while nothing in it comes forward: a frame copies it."""

    def marks_at(self, point: QPointF) -> list[Extent]:
        """The marks of the label, count or bar under a point."""
        for row, box in reversed(self.rows):
            if box.contains(point):
                return row.marks
        for bar, box in reversed(self.bars):
            if box.adjusted(-2, 0, 2, 0).contains(point):
                return [bar.extent]
        return []

    def mark_ids(self) -> set[str]:
        """The marks in it."""
        return {bar.extent.view.id for bar, _ in self.bars} | {
            extent.view.id for row, _ in self.rows for extent in row.marks
        }


@dataclass(frozen=True, slots=True)
class StripPainter:
    """Places and paints the strips of a margin of *width* pixels; *mirrored*: it stands left of the text."""

    width: float
    row_height: float
    mirrored: bool
    palette: ReaderPalette
    metrics: QFontMetrics
    ratio: float

    @property
    def room(self) -> float:
        """Pixels for a label."""
        return min(self.width - LABELS - END, LONGEST_LABEL)

    def place(self, bars: Sequence[Bar], rows: Sequence[Row]) -> Strip:
        """Where bars and rows stand; where there is room for bars only, only these."""
        if self.width < LEAST_ROW:
            bars = [bar for bar in bars if bar.lane < RAIL_LANES]
            return Strip([(bar, self._bar_box(bar, RAIL_FIRST_BAR, RAIL_PITCH)) for bar in bars], [])
        return Strip(
            [(bar, self._bar_box(bar, FIRST_BAR, BAR_PITCH)) for bar in bars],
            [(row, self._placed(LABELS, max(self.room, ICON), row.top, self.row_height)) for row in rows],
        )

    def _bar_box(self, bar: Bar, first: float, pitch: float) -> QRectF:
        extent = bar.extent
        return self._placed(first + bar.lane * pitch, BAR_WIDTH, extent.top, extent.bottom - extent.top)

    def picture(self, strip: Strip, height: float, font: QFont) -> QPixmap:
        """The strip, *height* pixels high, with nothing forward; made once."""
        if strip.drawn is None:
            size = QSize(round(self.width), round(height + self.row_height)) * self.ratio
            drawn = QPixmap(size)
            drawn.setDevicePixelRatio(self.ratio)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            painter.setFont(font)
            prepare(painter)
            self.paint(painter, strip, frozenset(), 0, height + self.row_height)
            painter.end()
            strip.drawn = drawn
        return strip.drawn

    def paint(self, painter: QPainter, strip: Strip, forward: Set[str], top: float, bottom: float) -> None:
        """Draw what of the strip lies between two heights; the marks *forward* are emphasised."""
        for bar, box in strip.bars:
            if box.bottom() > top and box.top() < bottom:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._ink(bar.extent.view))
                wider = 1 if bar.extent.view.id in forward else 0
                painter.drawRoundedRect(box.adjusted(-wider, 0, wider, 0), 1.5, 1.5)
        for row, box in strip.rows:
            if box.bottom() > top and box.top() < bottom:
                self._paint_row(painter, row, box, forward)

    def _paint_row(self, painter: QPainter, row: Row, box: QRectF, forward: Set[str]) -> None:
        ahead = any(extent.view.id in forward for extent in row.marks)
        if ahead:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette.tint_of(self._ink(row.extent.view)))
            painter.drawRoundedRect(box, 4, 4)
        if self.room >= LEAST_LABEL:
            self._paint_wide_row(painter, row, box, row.extent.view.id in forward)
        elif row.folded:
            self._paint_count(painter, box, str(len(row.marks)))
        else:
            self._paint_icons(painter, row.extent.faces[:1], box)

    def _paint_wide_row(self, painter: QPainter, row: Row, box: QRectF, forward: bool) -> None:
        used = self._paint_icons(painter, row.extent.faces[:MOST_ICONS], box)
        count = f"+{len(row.folded)}" if row.folded else ""
        kept = self._pill_width(count) + GAP if count else 0.0
        view = row.extent.view
        used += self._paint_label(painter, view, self._shifted(box, used), kept, forward)
        if count:
            self._paint_count(painter, self._shifted(box, used + GAP), count)

    def _paint_icons(self, painter: QPainter, faces: Sequence[MarkView], box: QRectF) -> float:
        """For each face the sign of its stance, or else of its kind; the width that was used."""
        palette = self.palette
        used = 2.0
        for view in faces:
            name = f"stance-{view.stance}" if view.stance else view.kind
            ink = palette.stance_ink(view.stance) if view.stance else self._ink(view)
            left = box.right() - ICON - used if self.mirrored else box.left() + used
            painter.drawPixmap(
                QPointF(left, box.center().y() - ICON / 2), pixmap(name, ink.name(), ICON, self.ratio)
            )
            used += ICON + 2
        return used + GAP - 2

    def _paint_count(self, painter: QPainter, box: QRectF, text: str) -> None:
        """The number of folded marks at the beginning of *box*."""
        width = self._pill_width(text)
        left = box.right() - width if self.mirrored else box.left()
        pill = QRectF(left, box.top() + 2, width, box.height() - 4)
        painter.setPen(QPen(QColor(self.palette.border), 1))
        painter.setBrush(QColor(self.palette.paper))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(self.palette.muted))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _pill_width(self, text: str) -> float:
        return self.metrics.horizontalAdvance(text) + 10.0

    def _paint_label(
        self, painter: QPainter, view: MarkView, room: QRectF, kept: float, forward: bool
    ) -> float:
        """The label in *room*, with *kept* pixels left free behind it; the width that was used."""
        text = self.metrics.elidedText(view.label, Qt.TextElideMode.ElideRight, int(room.width() - kept))
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(self.palette.ink if forward else self.palette.muted))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text)
        return self.metrics.horizontalAdvance(text)

    def _shifted(self, box: QRectF, by: float) -> QRectF:
        """*box* without its first *by* pixels."""
        return box.adjusted(0, 0, -by, 0) if self.mirrored else box.adjusted(by, 0, 0, 0)

    def _placed(self, start: float, width: float, top: float, height: float) -> QRectF:
        """A box *start* pixels away from the text."""
        left = self.width - start - width if self.mirrored else start
        return QRectF(left, top, width, height)

    def _ink(self, view: MarkView) -> QColor:
        return self.palette.ink_of(view)


def prepare(painter: QPainter) -> None:
    """Set what every painter of a margin needs."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
