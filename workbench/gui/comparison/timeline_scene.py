"""The timeline as a scene: a lane for each source, outlet or claim, and in it a sign for each moment."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from workbench.core.comparison.timeline import Lane, Moment, MomentKind
from workbench.gui.comparison.walked_item import WalkedItem, WalkedScene
from workbench.gui.directional import draw_text, is_rtl, text_height
from workbench.gui.theme import Theme

LABEL = 180.0
"""Pixels for the names of lanes, where one begins to read."""
SIZE, ROW, HEAD, PAD = 11.0, 17.0, 34.0, 8.0
NARROWEST_TICK = 74.0
"""Pixels between two dates of the axis at least: the longest of them fits."""
_UNITS = (1, 7, 30.44, 91.3, 365.25, 1826.0, 3652.5, 18262.5)
"""Days between two ticks: a day, a week, a month, a quarter, a year, 5, 10 and 50 years."""

Say = Callable[[Moment], str]


class MomentItem(WalkedItem):
    """A sign: a disc for a publication, a diamond for what a marked passage reports, a ring for other dates.

    A month or a year is a bar as long as it is.
    """

    def __init__(self, moment: Moment, length: float, theme: Theme, words: str) -> None:
        super().__init__(words)
        self.moment = moment
        self._length, self._theme = length, theme
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def boundingRect(self) -> QRectF:
        """The sign with the frame of its focus."""
        return QRectF(-3, -3, max(SIZE, self._length) + 6, SIZE + 6)

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
        if self._length > SIZE:
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
            scene.opened(self.moment)


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


class TimelineScene(WalkedScene):
    """See the module. *opened* is called with the moment that somebody wants to see."""

    def __init__(self, opened: Callable[[Moment], None]) -> None:
        super().__init__()
        self.opened = opened
        self.labels: list[LaneLabel] = []

    def show_lanes(
        self, lanes: Sequence[Lane], pixels: float, theme: Theme, say: Say, *, mirrored: bool, font: QFont
    ) -> None:
        """Draw *lanes* with so many *pixels* for a day; *mirrored*: time runs from right to left."""
        self.empty()
        self.labels = []
        moments = [moment for lane in lanes for moment in lane.moments]
        if not moments:
            self.setSceneRect(QRectF())
            return
        first = min(moment.first for moment in moments)
        last = max(moment.last for moment in moments)
        length = ((last - first).days + 1) * pixels
        width = LABEL + length + 2 * PAD + SIZE

        def x(day: datetime.date, extent: float = 0.0) -> float:
            from_start = LABEL + PAD + (day - first).days * pixels
            return width - from_start - extent if mirrored else from_start

        top = HEAD
        for number, lane in enumerate(lanes):
            placed, rows = _packed(lane.moments, first, pixels)
            height = max(rows * ROW + 2 * PAD, 34.0)
            if number % 2 == 0:
                self.addRect(0, top, width, height, Qt.PenStyle.NoPen, QColor(theme.window)).setZValue(-2)
            label = LaneLabel(lane.name or "–", height, theme, font)
            label.setPos(width - LABEL if mirrored else 0.0, top)
            self.addItem(label)
            self.labels.append(label)
            for moment, row in placed:
                extent = _extent(moment, pixels)
                item = MomentItem(moment, extent, theme, say(moment))
                item.setPos(x(moment.first, max(extent, SIZE)), top + PAD + row * ROW)
                self.addItem(item)
            top += height
        self.be_walked()
        self._draw_axis(first, last, pixels, x, top, theme, font)
        self.setSceneRect(QRectF(0, 0, width, top + PAD))

    def keep_labels_at(self, start: float, *, mirrored: bool) -> None:
        """Let the names of lanes be seen at the edge *start* (x of the scene) where one begins to read."""
        for label in self.labels:
            label.setX(start - LABEL if mirrored else start)

    def _draw_axis(
        self,
        first: datetime.date,
        last: datetime.date,
        pixels: float,
        x: Callable[[datetime.date], float],
        bottom: float,
        theme: Theme,
        font: QFont,
    ) -> None:
        unit = next((days for days in _UNITS if days * pixels >= NARROWEST_TICK), _UNITS[-1])
        metrics = QFontMetricsF(font)
        for day in _ticks(first, last, unit):
            place = x(day)
            line = self.addLine(place, HEAD - 4, place, bottom, QPen(QColor(theme.border), 1))
            line.setZValue(-1)
            words = _tick_words(day, unit)
            text = self.addSimpleText(words, font)
            text.setBrush(QColor(theme.muted))
            text.setPos(place - metrics.horizontalAdvance(words) / 2, PAD)
            text.setZValue(1)


def _extent(moment: Moment, pixels: float) -> float:
    return (moment.last - moment.first).days * pixels if moment.last > moment.first else 0.0


def _packed(
    moments: Sequence[Moment], first: datetime.date, pixels: float
) -> tuple[list[tuple[Moment, int]], int]:
    """Each moment with its row, such that none covers another; and how many rows there are."""
    ends: list[float] = []
    placed = []
    for moment in moments:
        start = (moment.first - first).days * pixels
        row = next((at for at, end in enumerate(ends) if end <= start), len(ends))
        end = start + max(SIZE, _extent(moment, pixels)) + 3
        if row == len(ends):
            ends.append(end)
        else:
            ends[row] = end
        placed.append((moment, row))
    return placed, max(1, len(ends))


def _ticks(first: datetime.date, last: datetime.date, unit: float) -> list[datetime.date]:
    """The days at which the axis has a line: Mondays, or the first days of months or years."""
    if unit < 30:
        step = datetime.timedelta(days=round(unit))
        day = first - datetime.timedelta(days=first.weekday() if unit == 7 else 0)
        days = []
        while day <= last:
            days.append(day)
            day += step
        return [day for day in days if day >= first]
    months = round(unit / 30.44)
    at = first.year * 12 + first.month - 1
    at -= at % months
    found: list[datetime.date] = []
    while at // 12 <= last.year and len(found) < 400:
        day = datetime.date(max(1, at // 12), at % 12 + 1, 1)
        if first <= day <= last:
            found.append(day)
        at += months
    return found or [first]


def _tick_words(day: datetime.date, unit: float) -> str:
    """A date as the language of the interface writes it, as exact as its unit."""
    date = QDate(day.year, day.month, day.day)
    if unit < 30:
        return QLocale().toString(date, "d MMM yyyy")
    return QLocale().toString(date, "MMM yyyy" if unit < 360 else "yyyy")
