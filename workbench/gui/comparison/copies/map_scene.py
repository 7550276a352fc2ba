"""The map of copies drawn: titles with their arcs, in the colours of a theme and the direction of reading."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsScene,
    QStyleOptionGraphicsItem,
    QWidget,
)

from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.gui.comparison.copies.map_layout import Arc, MapLayout, MapRow
from workbench.gui.directional import draw_text, is_rtl
from workbench.gui.theme import Theme, tint

ROW: Final = 26.0
TITLES: Final = 330.0
"""Pixels of the titles: some forty characters."""
EDGE: Final = 12.0
NUMBERS: Final = 34.0
"""Pixels in front of the titles for the number of the source."""
NEAREST, FURTHEST = 26.0, 420.0
"""Pixels that an arc between neighbours reaches out, and one across the whole map."""
STYLES: Final = {
    PassageKind.COPY: Qt.PenStyle.SolidLine,
    PassageKind.QUOTATION: Qt.PenStyle.DashLine,
    PassageKind.BOILERPLATE: Qt.PenStyle.DotLine,
}


class DocumentItem(QGraphicsItem):
    """A title in its row, with the number of its source, if it is of one, in front."""

    def __init__(
        self, box: QRectF, title: str, number: str, theme: Theme, font: QFont, mirrored: bool
    ) -> None:
        super().__init__()
        self._box, self._title, self._number = box, title, number
        self._theme, self._font, self._mirrored = theme, font, mirrored
        self.chosen = self.related = False

    def boundingRect(self) -> QRectF:
        """See QGraphicsItem."""
        return self._box

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """See QGraphicsItem."""
        theme, box = self._theme, self._box
        if self.chosen or self.related:
            painter.setPen(QPen(QColor(theme.accent), 2) if self.chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        number = QRectF(box.left() + EDGE, box.top() + 4, NUMBERS - EDGE, box.height())
        words = box.adjusted(NUMBERS, 4, -8, 0)
        if self._mirrored:
            number.moveRight(box.right() - EDGE)
            words = box.adjusted(8, 4, -NUMBERS, 0)
        draw_text(painter, number, self._number, self._font, theme.muted, rtl=self._mirrored)
        draw_text(painter, words, self._title, self._font, theme.text, rtl=is_rtl(self._title))


class ArcItem(QGraphicsPathItem):
    """What two documents share."""

    def __init__(self, path: QPainterPath, arc: Arc, theme: Theme) -> None:
        super().__init__(path)
        self.arc = arc
        self._theme = theme
        self.show_as(chosen=False, related=False)

    def show_as(self, *, chosen: bool, related: bool) -> None:
        """Bring the arc forward: the *chosen* one, or one of the chosen document."""
        copied = self.arc.kind is PassageKind.COPY
        ink = self._theme.accent if copied or chosen or related else self._theme.muted
        pen = QPen(QColor(ink), self.arc.weight + (2 if chosen else 0), STYLES[self.arc.kind])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.setPen(pen)
        self.setOpacity(1.0 if chosen or related else 0.6)
        self.setZValue(2 if chosen else int(related))

    def shape(self) -> QPainterPath:
        """The line with some room around it, to be hit with the mouse."""
        stroker = QPainterPathStroker(QPen(Qt.GlobalColor.black, self.arc.weight + 8))
        return stroker.createStroke(self.path())


class MapScene(QGraphicsScene):
    """Draws a layout. *title* gives the words for a row, *number* those for the number of a source."""

    def __init__(
        self,
        layout: MapLayout,
        title: Callable[[MapRow], str],
        number: Callable[[int], str],
        theme: Theme,
        font: QFont,
        *,
        mirrored: bool,
    ) -> None:
        super().__init__()
        self.layout = layout
        self._mirrored = mirrored
        self.setBackgroundBrush(QColor(theme.base))
        self.documents: list[DocumentItem] = []
        self.arcs: list[ArcItem] = []
        self._draw_sources(theme)
        before = -1
        for at, row in enumerate(layout.rows):
            said = number(row.source + 1) if row.source >= 0 and row.source != before else ""
            before = row.source
            box = QRectF(-TITLES if not mirrored else 0, at * ROW, TITLES, ROW)
            item = DocumentItem(box, title(row), said, theme, font, mirrored)
            self.addItem(item)
            self.documents.append(item)
        reach = max((arc.second - arc.first for arc in layout.arcs), default=1)
        for arc in layout.arcs:
            curve = ArcItem(self._curve(arc, reach), arc, theme)
            self.addItem(curve)
            self.arcs.append(curve)
        self.setSceneRect(self.itemsBoundingRect().adjusted(-EDGE, -EDGE, EDGE, EDGE))

    def choose(self, row: int, arc: int) -> None:
        """Bring a document (-1: none) and its arcs forward, one of them (-1: none) before the others."""
        ends = set()
        for number, item in enumerate(self.arcs):
            related = row in (item.arc.first, item.arc.second)
            item.show_as(chosen=number == arc, related=related)
            if related and arc in (-1, number):
                ends |= {item.arc.first, item.arc.second}
        for number, title in enumerate(self.documents):
            title.chosen, title.related = number == row, number in ends
            title.update()

    def row_at(self, point: QPointF) -> int:
        """The row of the title under a point; -1: none."""
        row = int(point.y() // ROW)
        if 0 <= row < len(self.documents) and self.documents[row].boundingRect().contains(point):
            return row
        return -1

    def arc_at(self, point: QPointF) -> int:
        """The number of the uppermost arc under a point; -1: none."""
        item = next((item for item in self.items(point) if isinstance(item, ArcItem)), None)
        return self.arcs.index(item) if item else -1

    def _draw_sources(self, theme: Theme) -> None:
        """A band behind the documents of one source."""
        left = 0 if self._mirrored else -TITLES
        at = 0
        for source, group in groupby(self.layout.rows, key=lambda row: row.source):
            count = len(list(group))
            if source >= 0:
                box = QRectF(left, at * ROW + 1, TITLES, count * ROW - 2)
                self.addRect(box, QPen(QColor(theme.border)), tint(theme.accent, 0.07)).setZValue(-1)
            at += count

    def _curve(self, arc: Arc, reach: int) -> QPainterPath:
        top, bottom = (arc.first + 0.5) * ROW, (arc.second + 0.5) * ROW
        share = (arc.second - arc.first - 1) / max(1, reach - 1) if reach > 1 else 0.0
        out = NEAREST + share * (min(FURTHEST, reach * ROW) - NEAREST)
        # The middle of a cubic curve lies at three quarters of the height of its points.
        x = (-out if self._mirrored else out) * 4 / 3
        path = QPainterPath(QPointF(0, top))
        path.cubicTo(x, top, x, bottom, 0, bottom)
        return path
