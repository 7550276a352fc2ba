"""The timeline as a scene: a lane for each source, outlet or claim, and in it a sign for each moment."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from workbench.core.comparison.timeline import Lane, Moment, MomentKind
from workbench.core.comparison.timeline_rows import SIGN, placed
from workbench.gui.comparison.timeline_axis import LABEL, PAD, Axis
from workbench.gui.comparison.walked_item import WalkedItem, WalkedScene
from workbench.gui.directional import draw_text, is_rtl, text_height
from workbench.gui.theme import Theme
from workbench.gui.translation import translate

SIZE, ROW, HEAD = SIGN, 17.0, 34.0
Moments = tuple[Moment, ...]
Say = Callable[[Moments], str]


class MomentItem(WalkedItem):
    """A sign: a disc for a publication, a diamond for what a marked passage reports, a ring for other dates.

    A month or a year is a bar as long as it is; many moments in one place are a bar with their number.
    """

    def __init__(self, moments: Moments, length: float, theme: Theme, font: QFont, say: Say) -> None:
        super().__init__(lambda: say(moments))
        self.moments = moments
        self._length, self._theme, self._font = length, theme, font
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def boundingRect(self) -> QRectF:
        """The sign with the frame of its focus."""
        return QRectF(-3, -3, max(SIZE, self._length) + 6, SIZE + 7)

    @property
    def moment(self) -> Moment:
        """The first of the moments."""
        return self.moments[0]

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """See the class."""
        theme, kind = self._theme, self.moment.kind
        inks = {
            MomentKind.PUBLISHED: theme.accent,
            MomentKind.REPORTED: theme.claim,
            MomentKind.CITED: theme.muted,
        }
        ink = QColor(inks[kind])
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(ink if kind is not MomentKind.CITED else QColor(theme.base))
        if len(self.moments) > 1:
            self._paint_number(painter, QColor(theme.base if kind is not MomentKind.CITED else theme.text))
        elif self._length > SIZE:
            bar = QRectF(0, SIZE / 2 - 3, self._length, 6)
            painter.drawRoundedRect(bar, 3, 3)
        elif kind is MomentKind.REPORTED:
            painter.drawPolygon(
                [QPointF(SIZE / 2, 0), QPointF(SIZE, SIZE / 2), QPointF(SIZE / 2, SIZE), QPointF(0, SIZE / 2)]
            )
        else:
            painter.drawEllipse(QRectF(1, 1, SIZE - 2, SIZE - 2))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 1.4))
            painter.drawRoundedRect(self.boundingRect().adjusted(1, 1, -1, -1), 3, 3)

    def _paint_number(self, painter: QPainter, ink: QColor) -> None:
        room = QRectF(0, -1, self._length, SIZE + 3)
        painter.drawRoundedRect(room, 6, 6)
        painter.setPen(ink)
        painter.setFont(self._font)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, QLocale().toString(len(self.moments)))

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """A click takes the focus and opens what is meant."""
        self.setFocus()
        event.accept()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """See mousePressEvent."""
        if self.boundingRect().contains(event.pos()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is meant; all else is the view's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            event.ignore()

    def _open(self) -> None:
        scene = self.scene()
        if isinstance(scene, TimelineScene):
            scene.opened(self.moments)


class LaneLabel(QGraphicsItem):
    """The name of a lane in its own direction, on a ground that hides what runs below it."""

    def __init__(self, name: str, height: float, theme: Theme, font: QFont) -> None:
        super().__init__()
        self._name, self._height, self._theme, self._font = name, height, theme, font
        self.setZValue(2)
        self.setToolTip(name)

    def boundingRect(self) -> QRectF:
        """All of the label."""
        return QRectF(0, 0, LABEL, self._height)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """See the class."""
        painter.fillRect(self.boundingRect(), QColor(self._theme.base))
        room = self.boundingRect().adjusted(PAD, 3, -PAD, -2)
        lines = max(1, int(room.height() // text_height("A", self._font, LABEL, 1, rtl=False)))
        draw_text(
            painter, room, self._name, self._font, self._theme.text, lines=lines, rtl=is_rtl(self._name)
        )


class AxisItem(QGraphicsItem):
    """The dates above the lanes, on a ground that hides what runs below them; only those that are seen."""

    def __init__(self, axis: Axis, theme: Theme, font: QFont) -> None:
        super().__init__()
        self._axis, self._theme, self._font = axis, theme, font
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(3)

    def boundingRect(self) -> QRectF:
        """As wide as the time is long."""
        return QRectF(0, 0, self._axis.width, HEAD - 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """See the class."""
        painter.fillRect(option.exposedRect & self.boundingRect(), QColor(self._theme.base))
        metrics = QFontMetricsF(self._font)
        for day, place in self._axis.ticks(option.exposedRect):
            words = _tick_words(day, self._axis.unit)
            width = metrics.horizontalAdvance(words) + 8
            room = QRectF(place - width / 2, PAD, width, HEAD)
            ink, centred = self._theme.muted, Qt.AlignmentFlag.AlignHCenter
            draw_text(painter, room, words, self._font, ink, rtl=is_rtl(words), align=centred)


class TimelineScene(WalkedScene):
    """See the module. *opened* is called with the moments that somebody wants to see."""

    def __init__(self, opened: Callable[[Moments], None]) -> None:
        super().__init__()
        self.opened = opened
        self.labels: list[LaneLabel] = []
        self.axis: Axis | None = None
        self._dates: AxisItem | None = None
        self._line = QColor()

    def show_lanes(
        self, lanes: Sequence[Lane], pixels: float, theme: Theme, say: Say, *, mirrored: bool, font: QFont
    ) -> None:
        """Draw *lanes* with so many *pixels* for a day; *mirrored*: time runs from right to left."""
        self.empty()
        self.labels = []
        self.axis = self._dates = None
        moments = [moment for lane in lanes for moment in lane.moments]
        if not moments:
            self.setSceneRect(QRectF())
            return
        first = min(moment.first for moment in moments)
        last = max(moment.last for moment in moments)
        axis = self.axis = Axis(first, last, pixels, mirrored=mirrored)
        self._line = QColor(theme.border)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.85)
        top = HEAD
        for number, lane in enumerate(lanes):
            signs = placed(lane.moments, first, pixels)
            rows = max((sign.row for sign in signs), default=0) + 1
            height = max(rows * ROW + 2 * PAD, 34.0)
            if number % 2 == 0:
                self.addRect(0, top, axis.width, height, Qt.PenStyle.NoPen, QColor(theme.window)).setZValue(
                    -2
                )
            label = LaneLabel(lane_name(lane), height, theme, font)
            label.setPos(axis.width - LABEL if mirrored else 0.0, top)
            self.addItem(label)
            self.labels.append(label)
            for sign in signs:
                item = MomentItem(sign.moments, sign.extent, theme, small, say)
                item.setPos(axis.x(sign.start, sign.extent), top + PAD + sign.row * ROW)
                self.addItem(item)
            top += height
        self.be_walked()
        self._dates = AxisItem(axis, theme, font)
        self.addItem(self._dates)
        self.setSceneRect(QRectF(0, 0, axis.width, top + PAD))

    def keep_labels_at(self, start: float, top: float, *, mirrored: bool) -> None:
        """Let the names of lanes be seen at the edge *start*, and the dates at *top* (of the scene)."""
        for label in self.labels:
            label.setX(start - LABEL if mirrored else start)
        if self._dates is not None:
            self._dates.setY(top)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """A line for each date of the axis; those that are seen."""
        super().drawBackground(painter, rect)
        if self.axis is None:
            return
        painter.setPen(QPen(self._line, 1))
        bottom = self.sceneRect().bottom() - PAD
        for _, place in self.axis.ticks(QRectF(rect)):
            painter.drawLine(QPointF(place, HEAD - 4), QPointF(place, bottom))


def lane_name(lane: Lane) -> str:
    """What a lane is called: what belongs to none has a dash, and what stands for many says for how many."""
    if lane.holds > 1:
        return translate("Timeline", "{0} others together").format(QLocale().toString(lane.holds))
    return lane.name or "–"


def _tick_words(day: datetime.date, unit: float) -> str:
    """A date as the language of the interface writes it, as exact as its unit."""
    date = QDate(day.year, day.month, day.day)
    if unit < 30:
        return QLocale().toString(date, "d MMM yyyy")
    return QLocale().toString(date, "MMM yyyy" if unit < 360 else "yyyy")
