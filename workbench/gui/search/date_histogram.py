"""The dates of what was found, drawn as bars: a click or a drag keeps to a range of them.

Time runs in the direction of reading: from right to left in a mirrored interface.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workbench.core.search.date_bars import DateBar, DateBars
from workbench.core.search.dates import parse_dates
from workbench.core.text.isolates import isolate
from workbench.gui.search.date_words import between, day_words
from workbench.gui.spoken_parts import SpokenPart, SpokenParts, tell_current
from workbench.gui.theme import Theme, theme_of, tint

BARS_HEIGHT = 38
PAD_X, PAD_TOP, PAD_BOTTOM = 12, 8, 6
LEAST = 2.0
"""Pixels of the smallest bar that is not empty: one document among thousands must be seen."""


class DateHistogram(QWidget, SpokenParts):
    """``rangeChosen`` carries the dates as a filter writes them, empty for all.

    Arrows go from bar to bar, with Shift they hold several; Enter keeps to them, Escape to all again.
    """

    rangeChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = DateBars("day", ())
        self._chosen = ""
        self._cursor = self._anchor = -1
        self._hovered = -1
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Dates of what was found"))

    def show_bars(self, bars: DateBars, chosen: str) -> None:
        """Draw *bars*; those in the range *chosen* (as a filter writes it) stand out."""
        if (bars, chosen) != (self._bars, self._chosen):
            self._bars, self._chosen = bars, chosen
            self._cursor = self._anchor = self._hovered = -1
            self._dragging = False
            self._describe()
            self.update()

    @property
    def bars(self) -> DateBars:
        """What is drawn."""
        return self._bars

    def bar_rect(self, number: int) -> QRectF:
        """The place of a bar with the room above it, in pixels of the widget."""
        width = (self.width() - 2 * PAD_X) / max(1, len(self._bars.bars))
        place = len(self._bars.bars) - 1 - number if self.isRightToLeft() else number
        return QRectF(PAD_X + place * width, PAD_TOP, width, BARS_HEIGHT)

    def sizeHint(self) -> QSize:
        """Bars with a line of dates below."""
        # Arabic names of months reach lower than the font says of itself.
        words = 1.3 * QFontMetricsF(self._small()).height()
        return QSize(200, int(PAD_TOP + BARS_HEIGHT + words + PAD_BOTTOM))

    def minimumSizeHint(self) -> QSize:
        """As high, and as narrow as need be."""
        return QSize(80, self.sizeHint().height())

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See the class."""
        painter = QPainter(self)
        theme = theme_of(self.palette())
        painter.fillRect(self.rect(), QColor(theme.base))
        highest = max((bar.count for bar in self._bars.bars), default=0) or 1
        base = PAD_TOP + BARS_HEIGHT
        painter.fillRect(QRectF(PAD_X, base, self.width() - 2 * PAD_X, 1), QColor(theme.border_strong))
        held = self._held()
        chosen = [self._is_chosen(bar) for bar in self._bars.bars]
        for number, bar in enumerate(self._bars.bars):
            rect = self.bar_rect(number)
            if number in held:
                painter.fillRect(rect, QColor(theme.accent_soft))
            height = max(LEAST, bar.count / highest * BARS_HEIGHT) if bar.count else 0
            gap = 1 if rect.width() >= 4 else 0
            ink = QColor(theme.accent)
            if number not in held and number != self._hovered and not (self._chosen and chosen[number]):
                ink = tint(theme.accent, 0.25 if self._chosen else 0.6)
            painter.fillRect(QRectF(rect.left(), base - height, rect.width() - gap, height), ink)
        self._paint_words(painter, theme)
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.drawRect(QRectF(self.rect()).adjusted(2.5, 2.5, -3.5, -0.5))

    def _paint_words(self, painter: QPainter, theme: Theme) -> None:
        """Where the time begins and ends; or the dates and the count of what is pointed at."""
        font = self._small()
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        top = PAD_TOP + BARS_HEIGHT + 2
        line = QRectF(PAD_X, top, self.width() - 2 * PAD_X, self.height() - top)
        pointed = self._pointed()
        if pointed:
            painter.setPen(QColor(theme.text))
            painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, pointed)
            return
        if not self._bars.bars:
            return
        ends = (self._bars.bars[0].first, self._bars.bars[-1].last)
        first, last = (day_words(day, self._bars.scale) for day in ends)
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        begin, end = reversed(sides) if self.isRightToLeft() else sides
        painter.drawText(line, begin | Qt.AlignmentFlag.AlignAbsolute, first)
        if first != last:
            painter.drawText(line, end | Qt.AlignmentFlag.AlignAbsolute, last)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        return font

    # ---- what is said

    def spoken_count(self) -> int:
        """The bars."""
        return len(self._bars.bars)

    def spoken_part(self, number: int) -> SpokenPart:
        """A bar: its dates, and how many documents."""
        return SpokenPart(self._words(range(number, number + 1)), self.bar_rect(number).toRect())

    def spoken_current(self) -> int:
        """The bar that the keyboard is at."""
        return self._cursor

    # ---- what is pointed at

    def _held(self) -> range:
        """The bars that are being held by mouse or keyboard."""
        if self._cursor < 0:
            return range(0)
        return range(min(self._anchor, self._cursor), max(self._anchor, self._cursor) + 1)

    def _pointed(self) -> str:
        held = self._held() or (range(self._hovered, self._hovered + 1) if self._hovered >= 0 else range(0))
        return self._words(held)

    def _words(self, held: range) -> str:
        """The dates of some bars and the documents in them."""
        if not held:
            return ""
        bars = self._bars.bars[held.start : held.stop]
        first, last = bars[0].first, bars[-1].last
        scale = self._bars.scale
        dates = day_words(first, scale)
        if len(bars) > 1 or scale == "week":
            dates = between(dates, day_words(last, scale))
        documents = self.tr("%Ln document(s)", "", sum(bar.count for bar in bars))
        return f"{isolate(dates)} · {documents}"

    def _is_chosen(self, bar: DateBar) -> bool:
        dates = parse_dates(self._chosen) if self._chosen else None
        if dates is None:
            return False
        begun = not dates.last or bar.first.isoformat()[: len(dates.last)] <= dates.last
        return begun and bar.last.isoformat() >= dates.first

    def _describe(self) -> None:
        pointed = self._pointed()
        everything = self._words(range(len(self._bars.bars)))
        self.setAccessibleDescription(pointed or everything)
        self.setToolTip("" if pointed else everything)

    # ---- mouse

    def _bar_at(self, x: float) -> int:
        if not self._bars.bars:
            return -1
        width = (self.width() - 2 * PAD_X) / len(self._bars.bars)
        place = min(max(int((x - PAD_X) // max(width, 0.1)), 0), len(self._bars.bars) - 1)
        return len(self._bars.bars) - 1 - place if self.isRightToLeft() else place

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a range."""
        if event.button() == Qt.MouseButton.LeftButton and self._bars.bars:
            self._anchor = self._cursor = self._bar_at(event.position().x())
            self._dragging = True
            QToolTip.hideText()
            self._changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it on; or tell of the bar under the mouse."""
        bar = self._bar_at(event.position().x())
        if self._dragging:
            self._cursor = bar
        self._hovered = bar
        self._changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep to the range; a click on what is the range already gives all dates back."""
        if event.button() == Qt.MouseButton.LeftButton and self._dragging:
            self._dragging = False
            self._take()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        super().leaveEvent(event)
        self._hovered = -1
        self._changed()

    # ---- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = event.key()
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forward, back = back, forward
        last = len(self._bars.bars) - 1
        targets = {
            forward: self._cursor + 1,
            back: self._cursor - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in targets and last >= 0:
            self._cursor = min(max(targets[Qt.Key(key)], 0), last)
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or self._anchor < 0:
                self._anchor = self._cursor
            self._changed()
            tell_current(self)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._cursor >= 0:
            self._take()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._chosen:
            self.rangeChosen.emit("")
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        held = self._held()
        value = self._bars.value(held.start, held.stop - 1)
        self._cursor = self._anchor = -1
        self._changed()
        self.rangeChosen.emit("" if value == self._chosen else value)

    def _changed(self) -> None:
        self._describe()
        self.update()

    def event(self, event: QEvent) -> bool:
        """The focus is drawn, so it must be drawn anew."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)
