"""Where the panes stand: on the board in one row or in two, or each in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from workbench.gui.reader.board_state import Box, Place
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.reader.pane_window import PaneWindow

HANDLE = 5
"""Pixels between two panes: enough to be taken with the mouse."""
MOST_IN_ONE_ROW = 2
"""Panes beside each other where they stand two by two."""


class Arrangement:
    """The panes of *board* in order. *closing* is called with the pane whose window somebody closes."""

    def __init__(self, board: QWidget, closing: Callable[[ReaderPane], None]) -> None:
        self._board = board
        self._closing = closing
        self._windows: dict[ReaderPane, PaneWindow] = {}
        self.splitter = _splitter(Qt.Orientation.Vertical, board)
        self._rows = [_splitter(Qt.Orientation.Horizontal, board) for _ in range(2)]
        self._holders = [_held(row) for row in self._rows]
        for holder in self._holders:
            self.splitter.addWidget(holder)
        self._holders[1].hide()
        self._two_by_two = False

    @property
    def rows(self) -> list[list[ReaderPane]]:
        """The panes on the board, row by row, each in reading order."""
        return [panes for row in self._rows if (panes := _panes(row))]

    @property
    def side_by_side(self) -> list[ReaderPane]:
        """The panes on the board, in reading order."""
        return [pane for row in self._rows for pane in _panes(row)]

    @property
    def in_windows(self) -> list[ReaderPane]:
        """The panes in windows of their own, in the order in which they came there."""
        return list(self._windows)

    @property
    def panes(self) -> list[ReaderPane]:
        """All of them, those on the board first."""
        return [*self.side_by_side, *self._windows]

    @property
    def widths(self) -> tuple[int, ...]:
        """Pixels of each pane on the board."""
        return tuple(size for row in self._rows for size in row.sizes())

    def set_widths(self, widths: Sequence[int]) -> None:
        """Share the width of each row in this proportion."""
        if len(widths) == len(self.side_by_side):
            ends = list(accumulate(row.count() for row in self._rows))
            for row, end in zip(self._rows, ends, strict=True):
                row.setSizes(list(widths[end - row.count() : end]))

    @property
    def heights(self) -> tuple[int, ...]:
        """Pixels of each row, where there are two."""
        return tuple(self.splitter.sizes()) if self._rows[1].count() else ()

    def set_heights(self, heights: Sequence[int]) -> None:
        """Share the height of the board in this proportion, where there are two rows."""
        if len(heights) == len(self.heights):
            self.splitter.setSizes(list(heights))

    @property
    def two_by_two(self) -> bool:
        """Whether more than two panes stand in two rows."""
        return self._two_by_two

    def set_two_by_two(self, wanted: bool) -> None:
        """Let more than two panes stand in two rows, or all in one."""
        if wanted != self._two_by_two:
            self._two_by_two = wanted
            self.settle()

    @property
    def boxes(self) -> dict[ReaderPane, Box]:
        """Where the windows stand."""
        return {
            pane: (box.left(), box.top(), box.width(), box.height())
            for pane, box in ((pane, window.geometry()) for pane, window in self._windows.items())
        }

    def insert(self, pane: ReaderPane, place: int) -> None:
        """Put a new pane on the board; all of a row get the same width."""
        order = self.side_by_side
        order.insert(place, pane)
        pane.detached = False
        moved = self._stand(order)
        pane.show()
        self._share_alike()
        _read_on(moved)

    def take(self, pane: ReaderPane) -> None:
        """Take a pane from where it stands; whoever holds it then owns it; `settle` closes the gap."""
        window = self._windows.pop(pane, None)
        pane.hide()
        pane.setParent(None)
        if window:
            window.leave()

    def settle(self) -> None:
        """Let the panes close up where one has gone, or stand in other rows."""
        if moved := self._stand(self.side_by_side):
            self._share_alike()
            _read_on(moved)

    def move(self, pane: ReaderPane, place: int) -> None:
        """Let a pane of the board stand at another place, with its width."""
        order, widths = self.side_by_side, dict(zip(self.side_by_side, self.widths, strict=True))
        order.remove(pane)
        order.insert(max(0, min(place, len(order))), pane)
        moved = self._stand(order)
        self.set_widths([widths[each] for each in order])
        _read_on(moved)

    def _stand(self, order: Sequence[ReaderPane]) -> list[tuple[ReaderPane, Place]]:
        """Let the panes stand in this order, in as many rows as are wanted; where those that changed their
        row were read.
        """
        two = self._two_by_two and len(order) > MOST_IN_ONE_ROW
        first = (len(order) + 1) // 2 if two else len(order)
        if two:
            self._holders[1].show()
        moved: list[tuple[ReaderPane, Place]] = []
        for number, pane in enumerate(order):
            row, place = (self._rows[0], number) if number < first else (self._rows[1], number - first)
            if pane.parentWidget() in self._rows and pane.parentWidget() is not row:
                moved.append((pane, pane.place))
            if row.widget(place) is not pane:
                row.insertWidget(place, pane)
        self._holders[1].setVisible(two)
        for pane, _ in moved:
            pane.show()
        return moved

    def _share_alike(self) -> None:
        if self._rows[1].count():
            self.splitter.setSizes([1000, 1000])
        for row in self._rows:
            row.setSizes([1000] * row.count())

    def detach(self, pane: ReaderPane, box: Box | None = None) -> None:
        """Put a pane of the board into a window of its own, at *box* as far as there is a screen."""
        place = pane.place
        window = PaneWindow(pane, self._board)
        self._windows[pane] = window
        pane.detached = True
        window.closeRequested.connect(lambda: self._closing(pane))
        if box and window.screen().virtualGeometry().intersects(QRect(*box)):
            window.setGeometry(*box)
        pane.show()
        window.show()
        # A hidden pane gets its new width without keeping its place.
        pane.go_to(place)

    def attach(self, pane: ReaderPane, place: int) -> None:
        """Put a pane that has a window of its own back on the board."""
        read = pane.place
        self.take(pane)
        self.insert(pane, place)
        pane.go_to(read)

    def place_at(self, point: QPoint, but: ReaderPane | None = None) -> int:
        """At which place a pane would stand that is dropped at *point* (pixels of the board)."""
        passed = 0
        for number, row in enumerate(self.rows):
            panes = [pane for pane in row if pane is not but]
            boxes = [self.box_of(pane) for pane in panes]
            if number + 1 < len(self.rows) and boxes and point.y() > max(box.bottom() for box in boxes):
                passed += len(panes)
                continue
            mirrored, x = self.splitter.isRightToLeft(), point.x()
            return passed + sum(box.center().x() > x if mirrored else box.center().x() < x for box in boxes)
        return passed

    def box_of(self, pane: ReaderPane) -> QRect:
        """Where a pane of the board stands, in pixels of the board."""
        return QRect(pane.mapTo(self._board, QPoint(0, 0)), pane.size())


def _splitter(orientation: Qt.Orientation, parent: QWidget) -> QSplitter:
    splitter = QSplitter(orientation, parent)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(HANDLE)
    return splitter


def _held(row: QSplitter) -> QWidget:
    """A row in a widget of its own: right in another splitter, one without panes would shrink to nothing, and
    the text of its next pane be laid out for no width first.
    """
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(row)
    return holder


def _read_on(moved: Sequence[tuple[ReaderPane, Place]]) -> None:
    """A pane that is put elsewhere is hidden meanwhile, and gets its new width without keeping its place."""
    for pane, place in moved:
        pane.go_to(place)


def _panes(row: QSplitter) -> list[ReaderPane]:
    widgets = (row.widget(number) for number in range(row.count()))
    return [widget for widget in widgets if isinstance(widget, ReaderPane)]
