"""More room for the documents is offered when another one makes them narrow, and never taken unasked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workbench.gui.main_window import MainWindow
from workbench.gui.settings import ROOM_OFFER, TWO_BY_TWO


@pytest.fixture
def narrow(filled: MainWindow) -> MainWindow:
    """A window in which three documents have just been opened."""
    filled.parts.drawer.hide()
    ids = [document.id for document in filled.session.project.documents.all()]
    filled.reading.open_document(ids[0])
    filled.reading.open_document(ids[1])
    QApplication.processEvents()
    assert not filled.parts.room.isVisible()
    filled.reading.open_document(ids[2])
    QApplication.processEvents()
    assert filled.parts.room.isVisible()
    assert filled.parts.left.isVisible() and filled.parts.right.isVisible()
    return filled


def test_two_rows_are_one_click_away_and_remembered(narrow: MainWindow) -> None:
    action = narrow.actions_by_id["view.two_by_two"]
    narrow.parts.room.two_by_two.click()
    assert action.isChecked() and narrow.settings.get(TWO_BY_TWO)
    assert [len(row) for row in narrow.parts.board.arrangement.rows] == [2, 1]
    assert not narrow.parts.room.isVisible()
    path = narrow.session.project.path
    narrow.session.close()
    narrow.session.open(path)
    assert [len(row) for row in narrow.parts.board.arrangement.rows] == [2, 1]
    action.trigger()
    assert [len(row) for row in narrow.parts.board.arrangement.rows] == [3]
    assert not narrow.parts.room.isVisible(), "who wants one row is not asked"


def test_the_columns_go_and_come_again(narrow: MainWindow) -> None:
    narrow.parts.room.columns.click()
    assert not (narrow.parts.left.isVisible() or narrow.parts.right.isVisible())
    narrow.actions_by_id["view.left"].trigger()
    assert narrow.parts.left.isVisible()


def test_a_no_holds_for_good_and_room_ends_the_question(narrow: MainWindow) -> None:
    narrow.parts.right.hide()
    narrow.resizeDocks([narrow.parts.left], [120], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    assert not narrow.parts.room.isVisible(), "somebody has made room"
    narrow.parts.right.show()
    board, room = narrow.parts.board, narrow.parts.room
    board.close_document(board.active_document)
    narrow.reading.open_document(
        next(item.id for item in narrow.session.project.documents.all() if item.id not in board.document_ids)
    )
    assert room.isVisible()
    room.decline_button.click()
    assert not room.isVisible() and not narrow.settings.get(ROOM_OFFER)
    board.close_document(board.active_document)
    room.offer()
    assert not room.isVisible()


def test_four_panes_and_both_columns_fit_a_small_screen(narrow: MainWindow) -> None:
    narrow.parts.drawer.show()
    board = narrow.parts.board
    board.open_document(replace(board.pane(board.active_document).view, id="the fourth"))
    QApplication.processEvents()
    assert len(board.arrangement.side_by_side) == 4
    # Also where there is room for the titles of all pages: they give way to drawings.
    for width in (2200, 1280):
        narrow.resize(width, 820)
        QApplication.processEvents()
        assert narrow.width() == width and narrow.minimumSizeHint().width() <= 1280
