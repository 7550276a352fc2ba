"""Reading without distraction: nothing but the documents, on the whole screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from workbench.gui.window_parts import Parts


class CalmReading(QObject):
    """Hides what stands around the board, and shows again what was there. Escape leaves it."""

    def __init__(self, window: QMainWindow, parts: Parts, action: QAction) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._action = action
        self._hidden: list[QWidget] = []
        self._state = Qt.WindowState.WindowNoState
        self.on = False
        window.installEventFilter(self)

    def toggle(self) -> None:
        """Go in or out."""
        if self.on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show nothing but the documents; the keys of all commands go on working."""
        window, parts = self._window, self._parts
        around = (window.menuBar(), parts.toolbar, parts.status, *parts.docks)
        self.on = True
        self._hidden = [widget for widget in around if not widget.isHidden()]
        self._state = window.windowState()
        for widget in self._hidden:
            widget.hide()
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        self._action.setChecked(True)
        board = parts.board
        if board.active_document:
            board.activate(board.active_document)

    def leave(self) -> None:
        """Show everything again that was there; nothing where it was not hidden."""
        if not self.on:
            return
        self.on = False
        self._window.setWindowState(self._state)
        for widget in self._hidden:
            widget.show()
        self._hidden = []
        self._action.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves from wherever the keyboard is; a window that is closed is remembered as it was."""
        if event.type() == QEvent.Type.Close:
            self.leave()
        elif self.on and _is_escape(event):
            self.leave()
            return True
        return super().eventFilter(watched, event)


def _is_escape(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_Escape
    )
