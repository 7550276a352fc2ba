"""What is dropped on the board: documents of the library and panes, and the sign of where they will stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.gui.reader.arrangement import HANDLE, Arrangement
from workbench.gui.reader.document_view import DOCUMENT_MIME, PANE_MIME
from workbench.gui.reader.palette import LIGHT, ReaderPalette

EDGE = 0.28
"""Of a pane's width, at both sides: dropped there a document stands beside the pane, else in its place."""
LINE = 4
"""Pixels of the line where something will be put in."""
COVER = 0.14
"""How much of the accent a pane has that will give way."""


@dataclass(frozen=True, slots=True)
class DropPlace:
    """At which place of the board something is put in, or (*instead_of* an open document) what gives way."""

    place: int
    instead_of: str = ""


class DropSign(QWidget):
    """The line or the frame that shows where something will stand. The mouse does not see it."""

    def __init__(self, board: QWidget) -> None:
        super().__init__(board)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.palette_of_reader: ReaderPalette = LIGHT
        self._whole = False
        self.hide()

    def show_at(self, box: QRect, whole: bool) -> None:
        """Stand there, over everything: as a frame around a *whole* pane, or as a line."""
        self._whole = whole
        self.setGeometry(box)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(self.palette_of_reader.accent)
        if self._whole:
            painter.setPen(QPen(accent, 2))
            accent.setAlphaF(COVER)
            painter.setBrush(accent)
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawRoundedRect(self.rect(), LINE / 2, LINE / 2)
        painter.end()


class Dropping:
    """Finds the place under the mouse, and shows it. *most*: panes that the board may have."""

    def __init__(self, board: QWidget, arrangement: Arrangement, most: int) -> None:
        self._arrangement = arrangement
        self._board = board
        self._most = most
        self.sign = DropSign(board)

    def hover(self, data: QMimeData, point: QPoint, open_ids: Callable[[], list[str]]) -> None:
        """Show where what is dragged would stand if it were dropped at *point* (pixels of the board)."""
        dragged = dragged_ids(data)[:1]
        place = self.place_of(data, point, open_ids())
        standing = {pane.view.id: self._arrangement.box_of(pane) for pane in self._arrangement.side_by_side}
        if place.instead_of:
            self.sign.show_at(standing[place.instead_of], whole=True)
            return
        # One that is moved counts no longer where it stands.
        boxes = [box for document_id, box in standing.items() if document_id not in dragged]
        if boxes:
            self.sign.show_at(self._line_at(place.place, point, boxes), whole=False)
        else:
            self.sign.show_at(self._board.rect(), whole=True)

    def end(self) -> None:
        """Nothing is dragged here any more."""
        self.sign.hide()

    def place_of(self, data: QMimeData, point: QPoint, open_ids: list[str]) -> DropPlace:
        """Where what is dragged would stand.

        A pane, and a document that is open already, is put in between others. Another document takes the
        place of the pane that it is dropped on, unless near a side of it; on a full board in any case.
        """
        arrangement = self._arrangement
        dragged = dragged_ids(data)
        moves = bool(dragged) and dragged[0] in open_ids
        standing = arrangement.side_by_side
        own = next((pane for pane in standing if moves and pane.view.id == dragged[0]), None)
        place = arrangement.place_at(point, own)
        if moves:
            return DropPlace(place)
        for number, pane in enumerate(standing):
            box = arrangement.box_of(pane)
            if not box.adjusted(0, 0, HANDLE, HANDLE).contains(point):
                continue
            inner = abs(point.x() - box.center().x()) <= box.width() * (0.5 - EDGE)
            if inner or len(standing) >= self._most:
                return DropPlace(number, pane.view.id)
        if standing and len(standing) >= self._most:
            last = min(place, len(standing) - 1)
            return DropPlace(last, standing[last].view.id)
        return DropPlace(place)

    def behind(self, first: DropPlace, number: int) -> DropPlace:
        """Where one of several dropped documents stands: behind the *first*; on a full board one gives way.

        Behind the last pane the first one is next: none takes the place of another that was dropped with it.
        """
        standing = self._arrangement.side_by_side
        if not number:
            return first
        if len(standing) < self._most:
            return DropPlace(min(first.place + number, len(standing)))
        place = (first.place + number) % len(standing)
        return DropPlace(place, standing[place].view.id)

    def _line_at(self, place: int, point: QPoint, boxes: Sequence[QRect]) -> QRect:
        """The line before the box at *place*, or behind the one before it where the mouse is in its row."""
        mirrored = self._arrangement.splitter.isRightToLeft()
        behind = place > 0 and (
            place == len(boxes) or not boxes[place].top() <= point.y() <= boxes[place].bottom()
        )
        box = boxes[place - 1] if behind else boxes[place]
        middle = (HANDLE - LINE) // 2
        if behind != mirrored:
            left = min(box.right() + 1 + middle, self._board.width() - LINE)
        else:
            left = max(box.left() - HANDLE + middle, 0)
        return QRect(left, box.top(), LINE, box.height())


def takes(data: QMimeData) -> bool:
    """Whether the board takes what is dragged: documents of the library, and panes."""
    return any(data.hasFormat(mime) for mime in (DOCUMENT_MIME, PANE_MIME))


def dragged_ids(data: QMimeData) -> list[str]:
    """The documents that are dragged, as such or in their pane."""
    mime = PANE_MIME if data.hasFormat(PANE_MIME) else DOCUMENT_MIME
    return [one for one in bytes(data.data(mime).data()).decode().split("\n") if one]
