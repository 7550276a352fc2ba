"""The query line: coloured as it is understood, in the direction of its words; searches as you type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QTextFormat,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.gui.bidi_line import level, turn
from workbench.gui.qt_text import QtPositions
from workbench.gui.search.query_colours import query_formats
from workbench.gui.search.query_words import Understood, understood
from workbench.gui.theme import theme_of

if TYPE_CHECKING:
    from workbench.core.search.query.completion import Completion

AFTER_TYPING = 120
"""Milliseconds of rest after a key: shorter searches every letter, longer feels late."""


class QueryField(QLineEdit):
    """``queryChanged`` comes after a rest, ``queryEntered`` with Enter: the query is finished then.

    ``scopeChanged`` when one article or all are meant; ``understoodChanged`` when there is something to be
    explained; ``stepRequested`` when an arrow is to move in the list below (0: take what is chosen there).
    """

    queryChanged = Signal(str)
    queryEntered = Signal(str)
    scopeChanged = Signal(bool)
    nextRequested = Signal()
    previousRequested = Signal()
    leaveRequested = Signal()
    understoodChanged = Signal(object)
    completionsRequested = Signal()
    stepRequested = Signal(int)
    focusChanged = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here = False
        self.understood = Understood(())
        self.choosing = False
        self._finished = True
        self._composing = False
        self.setMinimumWidth(120)
        # Among words of both directions, an arrow goes where it points.
        self.setCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.setAccessibleName(self.tr("Search"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AFTER_TYPING)
        self._rest.timeout.connect(lambda: self.queryChanged.emit(self.text()))
        self.textChanged.connect(self._heed_text)
        self._turn("")
        self._show_scope()

    # ---- what is searched

    def set_scope(self, here: bool) -> None:
        """Search the article in front, or all."""
        if here != self.here:
            self.here = here
            self._show_scope()
            self._understand()
            self.scopeChanged.emit(here)

    def search_for(self, text: str) -> None:
        """Type *text*, as a finished query, and search at once."""
        self.setText(text)
        self.finish()

    def finish(self) -> None:
        """What stands here is all: search it at once, as it stands."""
        self._rest.stop()
        self._finished = True
        self._understand()
        self.queryEntered.emit(self.text())

    @property
    def finished(self) -> bool:
        """Whether the query is read as it stands, and not as something that is still being typed."""
        return self._finished

    def cursor_place(self) -> int:
        """Where the cursor stands, in code points."""
        return QtPositions(self.text()).to_code_point(self.cursorPosition())

    def complete(self, completion: Completion) -> None:
        """Put *completion* in the place of what it completes, and go on typing."""
        text = self.text()
        before, behind = text[: completion.start], text[completion.end :]
        space = "" if completion.kind == "field" or behind.startswith(" ") else " "
        head = f"{before}{completion.text}{space}"
        positions = QtPositions(text)
        start, end = positions.to_qt(completion.start), positions.to_qt(completion.end)
        # As if it were typed, so that it can be undone as one step.
        self.setSelection(start, end - start)
        self.insert(completion.text + space)
        self.setCursorPosition(QtPositions(head).to_qt(len(head)))

    def show_wrong(self, wrong: bool) -> None:
        """Say by the frame that the query cannot be understood."""
        self.setProperty("wrong", wrong)
        self.focusChanged.emit(self.hasFocus())

    # ---- typing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter searches and goes to the next hit, Shift+Enter to the one before, Escape back to the article.

        Up and Down move in the list below, Tab and Enter take what is chosen there, Ctrl+Space opens it.
        """
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepRequested.emit(1 if key == Qt.Key.Key_Down else -1)
        elif self.choosing and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepRequested.emit(0)
        elif key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.completionsRequested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(backwards=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Escape:
            self.leaveRequested.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab takes what is chosen in the list, before it is used to move the focus."""
        if self.choosing and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            if event.type() == QEvent.Type.KeyPress:
                self.stepRequested.emit(0)
            return True
        return super().event(event)

    def _enter(self, *, backwards: bool) -> None:
        if not self._finished or self._rest.isActive():
            self.finish()
        (self.previousRequested if backwards else self.nextRequested).emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """While letters are being composed, the input method draws them."""
        self._composing = True
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())
        self._draw()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes here will type: what explains a query is loaded before the first letter."""
        super().focusInEvent(event)
        import workbench.core.search.query.explaining  # noqa: F401

        self.focusChanged.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list below closes."""
        super().focusOutEvent(event)
        self.focusChanged.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        """The colours follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "understood"):
            self._draw()

    # ---- what is understood

    def _heed_text(self, text: str) -> None:
        self._finished = False
        self._turn(text)
        level(self)
        self._understand()
        self._rest.start()

    def _turn(self, text: str) -> None:
        """Run in the direction of what is searched; an empty line in that of the interface."""
        from workbench.core.search.query.direction import query_direction

        turn(self, query_direction(text) if text else None)

    def _understand(self) -> None:
        """Explain the query; in one document, any part of a word is searched and nothing is explained."""
        self.understood = Understood(()) if self.here else understood(self.text(), finished=self._finished)
        self.setAccessibleDescription(self.understood.line)
        self._draw()
        self.understoodChanged.emit(self.understood)

    def _draw(self) -> None:
        """Colour the pieces as an input method colours what is being composed; nothing else is changed."""
        if self._composing:
            return
        kind = QInputMethodEvent.AttributeType.TextFormat
        attributes = [
            QInputMethodEvent.Attribute(
                kind, found.start - self.cursorPosition(), found.length, QTextFormat(found.format)
            )
            for found in query_formats(self.text(), self.understood.spans, theme_of(self.palette()))
        ]
        super().inputMethodEvent(QInputMethodEvent("", attributes))

    def _show_scope(self) -> None:
        where = self.tr("Search this document") if self.here else self.tr("Search all documents")
        self.setPlaceholderText(where)
