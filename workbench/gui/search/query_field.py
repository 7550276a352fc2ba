"""The query line in the toolbar: searches as you type, in the article in front or in all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from workbench.gui import icons
from workbench.gui.form_dialog import DirectionalLine

AFTER_TYPING = 180
"""Milliseconds of rest after a key: shorter searches every letter, longer feels late."""


class QueryField(DirectionalLine):
    """``queryChanged`` comes after a rest or Enter; ``scopeChanged`` when one article or all are meant."""

    queryChanged = Signal(str)
    scopeChanged = Signal(bool)
    nextRequested = Signal()
    previousRequested = Signal()
    leaveRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.here = False
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(220)
        self.setAccessibleName(self.tr("Search"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AFTER_TYPING)
        self._rest.timeout.connect(lambda: self.queryChanged.emit(self.text()))
        self._scope = QAction(self)
        self._scope.triggered.connect(lambda: self.set_scope(not self.here))
        self.addAction(self._scope, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(lambda _text: self._rest.start())
        for button in self.findChildren(QToolButton):
            # The line's own button has none.
            button.setAccessibleName(button.accessibleName() or self.tr("Clear the search"))
            button.setToolTip(button.toolTip() or self.tr("Clear the search"))
        self._show_scope()

    def set_scope(self, here: bool) -> None:
        """Search the article in front, or all."""
        if here != self.here:
            self.here = here
            self._show_scope()
            self.scopeChanged.emit(here)

    def search_for(self, text: str) -> None:
        """Type *text* and search at once."""
        self.setText(text)
        self.flush()

    def flush(self) -> None:
        """Do not wait for the rest."""
        self._rest.stop()
        self.queryChanged.emit(self.text())

    def show_wrong(self, wrong: bool) -> None:
        """Say by the frame that the query cannot be understood."""
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next hit, Shift+Enter to the one before, Escape back to the article."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._rest.isActive():
                self.flush()
            backwards = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previousRequested if backwards else self.nextRequested).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leaveRequested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The icon follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_scope()

    def _show_scope(self) -> None:
        self._scope.setIcon(icons.icon("document" if self.here else "search", self.palette()))
        if self.here:
            self.setPlaceholderText(self.tr("Search this document"))
            self._scope.setText(self.tr("Search all documents"))
            self._scope.setToolTip(self.tr("Searches the document in front; click to search all"))
        else:
            self.setPlaceholderText(self.tr("Search all documents"))
            self._scope.setText(self.tr("Search this document"))
            self._scope.setToolTip(self.tr("Searches all documents; click to search the one in front"))
