"""The offer when another document makes all of them narrow: two rows, or no columns beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.gui.reader.board import ReaderBoard
from workbench.gui.settings import ROOM_OFFER, Settings

ROOMY = 260
"""Pixels of a pane below which a line holds fewer than four or five words."""


class RoomOffer(QWidget):
    """A line below the texts. It takes no focus, comes with a document, and goes when there is room.

    The columns stay as wide as somebody has made them until this is answered; a no holds for good.
    """

    twoByTwoRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", True)
        self._board: ReaderBoard | None = None
        self._columns: Sequence[QWidget] = ()
        self._settings: Settings | None = None
        self.two_by_two = QPushButton(self.tr("Two by two"))
        self.columns = QPushButton(self.tr("Hide the columns"))
        self.decline_button = QPushButton(self.tr("Leave it so"))
        self.two_by_two.clicked.connect(self._ask_for_two_by_two)
        self.columns.clicked.connect(self._hide_columns)
        self.decline_button.clicked.connect(self._decline)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(QLabel(self.tr("The documents have little width.")), 1)
        for button in (self.two_by_two, self.columns, self.decline_button):
            row.addWidget(button)
        self.hide()

    def watch(self, board: ReaderBoard, columns: Sequence[QWidget], settings: Settings) -> None:
        """Offer it for *board*, which has *columns* beside it."""
        self._board, self._columns, self._settings = board, columns, settings
        board.installEventFilter(self)

    def offer(self) -> None:
        """Another document has been opened: offer more room, if all of them have little now."""
        if self._settings is not None and self._settings.get(ROOM_OFFER) and self._is_narrow():
            self.columns.setVisible(any(column.isVisible() for column in self._columns))
            self.show()

    def look(self) -> None:
        """Go, where there is room by now."""
        if self.isVisible() and not self._is_narrow():
            self.hide()

    def _is_narrow(self) -> bool:
        if self._board is None:
            return False
        arrangement = self._board.arrangement
        panes = len(arrangement.side_by_side)
        return panes > 2 and not arrangement.two_by_two and self._board.width() < panes * ROOMY

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The board has become wider, or less so."""
        if event.type() == QEvent.Type.Resize:
            self.look()
        return super().eventFilter(watched, event)

    def _ask_for_two_by_two(self) -> None:
        self.hide()
        self.twoByTwoRequested.emit()

    def _hide_columns(self) -> None:
        self.hide()
        for column in self._columns:
            column.hide()

    def _decline(self) -> None:
        self.hide()
        if self._settings is not None:
            self._settings.set(ROOM_OFFER, False)
