"""What is measured: our reading board, and plain widgets that show the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from workbench.core.text.span import Span
from workbench.gui.qt_text import QtPositions
from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reader.document_view import DocumentView
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.surface import ReaderSurface
from workbench.gui.reader.typography import Typography

WINDOW = QSize(760, 640)
"""A pane of a window with one document beside its columns."""
SHARE = 0.35
"""How much of a mark's colour is laid over what is below it."""


class Shown(Protocol):
    """A widget that shows a text with marks, as both of them are driven here."""

    def open(self, view: DocumentView, marks: Sequence[MarkView]) -> None:
        """Show this."""

    def paint(self) -> None:
        """Paint what is visible, now."""

    def scroll(self, value: int) -> None:
        """Scroll to this many pixels."""

    def reach(self) -> int:
        """How many pixels can be scrolled."""

    def put(self, mark: MarkView) -> None:
        """Show one mark more."""

    def take(self, mark: MarkView) -> None:
        """Take it out again."""

    def jump(self, span: Span) -> None:
        """Bring a place into view."""


class Ours:
    """The reading surface with its margin."""

    def __init__(self) -> None:
        self.board = ReaderBoard()
        self.board.resize(WINDOW)
        self.board.show()
        self.surface: ReaderSurface | None = None
        self._id = ""

    @property
    def widget(self) -> QWidget:
        """What is on the screen."""
        return self.board

    def open(self, view: DocumentView, marks: Sequence[MarkView]) -> None:
        """Show this."""
        self.board.open_document(view, beside=False)
        self.board.set_marks(view.id, marks)
        self._id = view.id
        self.surface = self.board.pane(view.id).surface

    def paint(self) -> None:
        """Paint what is visible, now: text and margin."""
        assert self.surface is not None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.surface.viewport().repaint()
        self.board.pane(self._id).margin.repaint()

    def scroll(self, value: int) -> None:
        """Scroll to this many pixels."""
        assert self.surface is not None
        self.surface.verticalScrollBar().setValue(value)

    def reach(self) -> int:
        """How many pixels can be scrolled."""
        assert self.surface is not None
        return self.surface.verticalScrollBar().maximum()

    def put(self, mark: MarkView) -> None:
        """Show one mark more."""
        self.board.update_marks(self._id, put=[mark], removed=[])

    def take(self, mark: MarkView) -> None:
        """Take it out again."""
        self.board.update_marks(self._id, put=[], removed=[mark.id])

    def jump(self, span: Span) -> None:
        """Bring a place into view."""
        self.board.show_span(self._id, span)


class Plain:
    """A read-only QTextEdit with a character format for each mark, set in one edit block (*quick*) or not."""

    def __init__(self, quick: bool = True) -> None:
        self._quick = quick
        self.edit = QTextEdit()
        self.edit.setReadOnly(True)
        self.edit.setUndoRedoEnabled(False)
        # The same type as ours: shaping in another font would be another work.
        self.edit.setFont(Typography().font("latin"))
        self.edit.resize(WINDOW)
        self.edit.show()
        self._positions = QtPositions("")

    @property
    def widget(self) -> QWidget:
        """What is on the screen."""
        return self.edit

    def open(self, view: DocumentView, marks: Sequence[MarkView]) -> None:
        """Show this."""
        self._positions = QtPositions(view.text)
        self.edit.setPlainText(view.text)
        cursor = QTextCursor(self.edit.document())
        if self._quick:
            cursor.beginEditBlock()
        for mark in marks:
            self._format(cursor, mark, _format_of(mark))
        if self._quick:
            cursor.endEditBlock()

    def _format(self, cursor: QTextCursor, mark: MarkView, look: QTextCharFormat) -> None:
        cursor.setPosition(self._positions.to_qt(mark.span.start))
        cursor.setPosition(self._positions.to_qt(mark.span.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)

    def paint(self) -> None:
        """Paint what is visible, now."""
        self.edit.viewport().repaint()

    def scroll(self, value: int) -> None:
        """Scroll to this many pixels."""
        self.edit.verticalScrollBar().setValue(value)

    def reach(self) -> int:
        """How many pixels can be scrolled."""
        return self.edit.verticalScrollBar().maximum()

    def put(self, mark: MarkView) -> None:
        """Show one mark more."""
        self._format(QTextCursor(self.edit.document()), mark, _format_of(mark))

    def take(self, mark: MarkView) -> None:
        """Take it out again (and with it what lay below: a plain widget does not know)."""
        self._format(QTextCursor(self.edit.document()), mark, QTextCharFormat())

    def jump(self, span: Span) -> None:
        """Bring a place into view."""
        cursor = self.edit.textCursor()
        cursor.setPosition(self._positions.to_qt(span.start))
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()


class Blended(Plain):
    """A plain widget that shows overlapping marks, too: each stretch in the mixed colour of its marks."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: dict[str, MarkView] = {}

    def open(self, view: DocumentView, marks: Sequence[MarkView]) -> None:
        """Show this."""
        self._positions = QtPositions(view.text)
        self.edit.setPlainText(view.text)
        self._marks = {mark.id: mark for mark in marks}
        self._blend(Span(0, len(view.text)), marks)

    def put(self, mark: MarkView) -> None:
        """Show one mark more."""
        self._marks[mark.id] = mark
        self._blend(mark.span, self._at(mark.span))

    def take(self, mark: MarkView) -> None:
        """Take it out again."""
        del self._marks[mark.id]
        self._blend(mark.span, self._at(mark.span))

    def _at(self, span: Span) -> list[MarkView]:
        return [
            mark for mark in self._marks.values() if mark.span.start < span.end > span.start < mark.span.end
        ]

    def _blend(self, within: Span, marks: Sequence[MarkView]) -> None:
        cursor = QTextCursor(self.edit.document())
        cursor.beginEditBlock()
        for span, under in stretches(within, marks):
            cursor.setPosition(self._positions.to_qt(span.start))
            cursor.setPosition(self._positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_mixed(under))
        cursor.endEditBlock()


def stretches(within: Span, marks: Sequence[MarkView]) -> Iterator[tuple[Span, list[MarkView]]]:
    """The parts of *within* that lie under the same of *marks*, those under none where a mark ended."""
    ends: dict[int, tuple[list[MarkView], list[MarkView]]] = {}
    for mark in marks:
        ends.setdefault(max(within.start, mark.span.start), ([], []))[0].append(mark)
        ends.setdefault(min(within.end, mark.span.end), ([], []))[1].append(mark)
    under: dict[str, MarkView] = {}
    last = within.start
    for place in sorted({*ends, within.end}):
        if place > last:
            yield Span(last, place), list(under.values())
        opened, closed = ends.get(place, ([], []))
        under |= {mark.id: mark for mark in opened}
        for mark in closed:
            del under[mark.id]
        last = place


def _mixed(marks: Sequence[MarkView]) -> QTextCharFormat:
    look = QTextCharFormat()
    if marks:
        red, green, blue = 255.0, 255.0, 255.0
        for mark in marks:
            colour = _colour(mark)
            red += (colour.red() - red) * SHARE
            green += (colour.green() - green) * SHARE
            blue += (colour.blue() - blue) * SHARE
        look.setBackground(QColor(int(red), int(green), int(blue)))
        look.setFontUnderline(any(mark.stance for mark in marks))
    return look


def _colour(mark: MarkView) -> QColor:
    return QColor({"claim": "#d8e5ff", "party": "#e0f2d8"}.get(mark.kind, "#fdebd0"))


def _format_of(mark: MarkView) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(_colour(mark))
    look.setFontUnderline(bool(mark.stance))
    return look
