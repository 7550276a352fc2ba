"""A pane in a window of its own, beside the board: for a second screen, or to see more of one text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from workbench.gui.reader.pane import ReaderPane

SIZE = 720, 760
"""Pixels of a new window: the measure and its margin, and as much of the text as most screens have."""


class PaneWindow(QMainWindow):
    """Holds one pane. It belongs to *board* and goes with it; all keys of the main window work in it, too.

    To screen readers a QMainWindow is a window, what a QWidget is not.
    """

    closeRequested = Signal()

    def __init__(self, pane: ReaderPane, board: QWidget) -> None:
        super().__init__(board, Qt.WindowType.Window)
        self.setObjectName("paneWindow")
        self.setWindowTitle(pane.windowTitle())
        pane.windowTitleChanged.connect(self.setWindowTitle)
        self.setCentralWidget(pane)
        # An action works wherever one of the widgets that have it stands.
        self.addActions(board.window().actions())
        self.resize(*SIZE)

    def leave(self) -> None:
        """Go, because the pane has gone; nobody is asked to close anything."""
        self.blockSignals(True)
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The button of the window closes the document, as the one in the header does."""
        event.accept()
        self.closeRequested.emit()
