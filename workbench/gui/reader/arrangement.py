"""Where the panes stand: side by side on the board, or each in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from workbench.gui.reader.board_state import Box
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.reader.pane_window import PaneWindow

HANDLE = 5
"""Pixels between two panes: enough to be taken with the mouse."""


class Arrangement:
    """The panes of *board* in order. *closing* is called with the pane whose window somebody closes."""

    def __init__(self, board: QWidget, closing: Callable[[ReaderPane], None]) -> None:
        self._board = board
        self._closing = closing
        self._windows: dict[ReaderPane, PaneWindow] = {}
        self.splitter = QSplitter(Qt.Orientation.Horizontal, board)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(HANDLE)

    @property
    def side_by_side(self) -> list[ReaderPane]:
        """The panes on the board, in reading order."""
        widgets = (self.splitter.widget(number) for number in range(self.splitter.count()))
        return [widget for widget in widgets if isinstance(widget, ReaderPane)]

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
        return tuple(self.splitter.sizes())

    def set_widths(self, widths: Sequence[int]) -> None:
        """Share the width of the board in this proportion."""
        if len(widths) == self.splitter.count():
            self.splitter.setSizes(list(widths))

    @property
    def boxes(self) -> dict[ReaderPane, Box]:
        """Where the windows stand."""
        return {
            pane: (box.left(), box.top(), box.width(), box.height())
            for pane, box in ((pane, window.geometry()) for pane, window in self._windows.items())
        }

    def insert(self, pane: ReaderPane, place: int) -> None:
        """Put a new pane on the board; all get the same width."""
        self.splitter.insertWidget(place, pane)
        pane.detached = False
        pane.show()
        self.set_widths([1000] * self.splitter.count())

    def take(self, pane: ReaderPane) -> None:
        """Take a pane from where it stands; whoever holds it then owns it."""
        window = self._windows.pop(pane, None)
        pane.hide()
        pane.setParent(None)
        if window:
            window.leave()

    def move(self, pane: ReaderPane, place: int) -> None:
        """Let a pane of the board stand at another place, with its width."""
        order, widths = self.side_by_side, dict(zip(self.side_by_side, self.widths, strict=True))
        order.remove(pane)
        order.insert(max(0, min(place, len(order))), pane)
        for number, each in enumerate(order):
            self.splitter.insertWidget(number, each)
        self.set_widths([widths[each] for each in order])

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

    def place_at(self, point: QPoint, but: ReaderPane) -> int:
        """At which place a pane would stand that is dropped at *point* (pixels of the board)."""
        mirrored = self.splitter.isRightToLeft()
        centres = [pane.geometry().center().x() for pane in self.side_by_side if pane is not but]
        x = self.splitter.mapFrom(self._board, point).x()
        return sum(centre > x if mirrored else centre < x for centre in centres)
