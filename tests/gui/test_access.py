"""Access: names for screen readers, a way by keyboard to everything, a focus that can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.conftest import document_called
from workbench.core.project.operations import marks
from workbench.core.text.span import Span
from workbench.gui.main_window import MainWindow

NAMED = (QToolButton, QPushButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


def name_of(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QToolButton | QPushButton) else ""
    return widget.accessibleName() or text


@pytest.fixture
def full(filled: MainWindow) -> MainWindow:
    """A window with a document open and a mark in the inspector."""
    document = document_called(filled, "cairo.txt")
    filled.reading.open_document(document)
    part = marks.ClaimPart("The data were used")
    mark = filled.session.perform(marks.add_mark, document, Span(35, 60), claim=part, codes=["Law"])
    filled.reading.show_mark(mark.id)
    filled.commands.show_matrix()
    return filled


def test_everything_that_can_be_used_has_a_name(full: MainWindow) -> None:
    nameless = []
    for widget in full.findChildren(QWidget):
        usable = (
            isinstance(widget, NAMED)
            and widget.isVisible()
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        )
        if usable and not name_of(widget):
            nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert not nameless


def test_the_start_page_is_worked_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[bool] = []
    window.parts.start.sampleRequested.disconnect()
    window.parts.start.sampleRequested.connect(lambda: asked.append(True))
    cards = [button for button in window.parts.start.findChildren(QPushButton) if button.property("choice")]
    assert [card.accessibleName() for card in cards] == ["Open the sample", "New project", "Open…"]
    qtbot.keyClick(cards[0], Qt.Key.Key_Space)
    assert asked == [True]


def test_a_document_is_opened_and_closed_by_keyboard(filled: MainWindow, qtbot: QtBot) -> None:
    filled.commands.show_library()
    listed = filled.parts.library.list
    listed.setCurrentIndex(filled.parts.library.model.index(0))
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert len(filled.parts.board.document_ids) == 1
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert len(filled.parts.board.document_ids) == 2
    filled.commands.close_document()
    assert len(filled.parts.board.document_ids) == 1


def test_the_keyboard_goes_from_pane_to_pane(filled: MainWindow) -> None:
    first, second = document_called(filled, "cairo.txt"), document_called(filled, "berlin.txt")
    for document in (first, second):
        filled.reading.open_document(document)
    filled.activateWindow()
    board = filled.parts.board
    board.pane(second).surface.setFocus()
    if not board.pane(second).surface.hasFocus():
        pytest.skip("this platform gives no focus")
    filled.commands.focus_reader()
    assert board.active_document == first


def test_rows_say_more_than_their_first_line(full: MainWindow) -> None:
    outline = full.parts.claims.list.outline
    said = outline.data(outline.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "The data were used, +1"
    model = full.parts.matrix.model
    cells = [model.data(model.index(0, column), Qt.ItemDataRole.AccessibleTextRole) for column in range(3)]
    assert sum("asserts ×1" in cell for cell in cells) == 1
    assert sum("silent" in cell for cell in cells) == 2
