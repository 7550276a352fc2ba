"""How one reads in the whole window: the choices, the keys, nothing but the documents."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import document_called, settle
from workbench.core.errors import UserError
from workbench.core.project.operations.marks import add_mark
from workbench.core.project.project import open_project
from workbench.core.text.span import Span
from workbench.gui.main_window import MainWindow
from workbench.gui.mark_faces import Faces
from workbench.gui.reader.board import SyncMode
from workbench.gui.reader.board_state import state_from_json
from workbench.gui.reader.palette import SEPIA
from workbench.gui.reader.typography import Typography
from workbench.gui.reading import BOARD
from workbench.gui.settings import PAPER, SYNC_PANES


def checked(window: MainWindow, *ids: str) -> list[str]:
    return [action for action in ids if window.actions_by_id[action].isChecked()]


def test_panes_scroll_together_in_the_way_that_was_chosen_last(filled: MainWindow) -> None:
    ways = ("sync.off", "sync.position", "sync.passage")
    assert checked(filled, *ways, "view.sync") == ["sync.off"]
    filled.actions_by_id["sync.position"].trigger()
    assert filled.parts.board.sync.mode is SyncMode.POSITION
    assert checked(filled, *ways, "view.sync") == ["sync.position", "view.sync"]
    filled.actions_by_id["view.sync"].trigger()
    assert filled.parts.board.sync.mode is SyncMode.OFF
    filled.actions_by_id["view.sync"].trigger()
    assert filled.parts.board.sync.mode is SyncMode.POSITION
    filled.actions_by_id["sync.passage"].trigger()
    assert filled.parts.board.sync.mode is SyncMode.PASSAGE
    assert filled.settings.get(SYNC_PANES) == "passage"


def test_the_paper_is_remembered(filled: MainWindow) -> None:
    filled.reading.open_document(document_called(filled, "berlin.txt"))
    filled.actions_by_id["paper.sepia"].trigger()
    board = filled.parts.board
    assert board.pane(board.active_document).surface.palette_of_reader == SEPIA
    assert filled.settings.get(PAPER) == "sepia"
    filled.actions_by_id["paper.window"].trigger()
    assert board.pane(board.active_document).surface.palette_of_reader != SEPIA
    assert checked(filled, "paper.window", "paper.day", "paper.sepia", "paper.night") == ["paper.window"]


def test_nothing_but_the_documents_until_escape(filled: MainWindow) -> None:
    parts = filled.parts
    filled.reading.open_document(document_called(filled, "berlin.txt"))
    parts.drawer.hide()
    filled.actions_by_id["view.calm"].trigger()
    around = (filled.menuBar(), parts.toolbar, parts.status, parts.left, parts.right)
    assert filled.isFullScreen()
    assert not any(widget.isVisible() for widget in around)
    surface = parts.board.pane(parts.board.active_document).surface
    filled.commands.find_here()
    QTest.keyClick(parts.board.pane(parts.board.active_document).find_bar.line, Qt.Key.Key_Escape)
    assert filled.isFullScreen()
    QTest.keyClick(surface, Qt.Key.Key_Escape)
    assert not filled.isFullScreen()
    assert all(widget.isVisible() for widget in around)
    assert not parts.drawer.isVisible()
    assert checked(filled, "view.calm") == []


def test_a_project_that_is_closed_in_full_screen_is_remembered_with_its_columns(filled: MainWindow) -> None:
    filled.actions_by_id["view.calm"].trigger()
    path = filled.session.project.path
    filled.session.close()
    assert not filled.isFullScreen()
    assert filled.session.open(path)
    assert filled.parts.left.isVisible()


def test_the_word_at_the_caret_is_looked_up_by_key(filled: MainWindow, qtbot: QtBot) -> None:
    filled.commands.look_up_word()
    assert filled.parts.status.currentMessage()
    filled.reading.open_document(document_called(filled, "delhi.txt"))
    filled.actions_by_id["search.word"].trigger()
    settle(filled, qtbot)
    assert filled.parts.query.text() == "कंपनी"
    assert filled.parts.search.list.results.rows


def test_find_leads_to_the_bar_and_without_a_document_to_the_search(filled: MainWindow) -> None:
    filled.commands.find_here()
    assert filled.parts.query.hasFocus()
    filled.reading.open_document(document_called(filled, "berlin.txt"))
    filled.commands.find_here()
    pane = filled.parts.board.pane(filled.parts.board.active_document)
    assert pane.find_bar.line.hasFocus()
    QTest.keyClicks(pane.find_bar.line, "nord")
    filled.commands.next_hit()
    assert "from the start again" in pane.find_bar.count.accessibleName()


def read_and_leave(window: MainWindow) -> tuple[list[str], str]:
    ids = [document_called(window, name) for name in ("berlin.txt", "cairo.txt", "delhi.txt")]
    for document_id in ids:
        window.reading.open_document(document_id)
    board = window.parts.board
    board.move_pane(ids[2], -2)
    board.detach(ids[1])
    board.pane(ids[0]).choose_typography(Typography(250, 118, 50))
    text = board.pane(ids[0]).view.text
    board.pane(ids[0]).surface.scroll_to(text.index("wirft"))
    assert board.pane(ids[0]).place.offset > 0
    return ids, board.state().as_json()


def test_the_project_remembers_how_the_board_was_left(filled: MainWindow, qtbot: QtBot) -> None:
    ids, _ = read_and_leave(filled)
    board, path = filled.parts.board, filled.session.project.path
    before, place = board.state(), board.pane(ids[0]).place
    history = len(filled.session.project.history())
    filled.session.close()
    assert board.document_ids == []
    assert filled.session.open(path)
    settle(filled, qtbot)
    assert board.document_ids == [ids[2], ids[0], ids[1]]
    assert board.pane(ids[1]).detached
    assert board.pane(ids[0]).place == place
    assert board.state().active == before.active
    assert len(filled.session.project.history()) == history
    board.close_document(ids[0])
    filled.reading.open_document(ids[0])
    assert board.pane(ids[0]).place == place


def test_of_a_project_that_may_not_be_changed_the_settings_remember_it(
    filled: MainWindow, qtbot: QtBot, shown_errors: list[str]
) -> None:
    path = filled.session.project.path
    filled.session.close()
    own = open_project(path, author="Somebody")
    assert filled.session.open(path)
    settle(filled, qtbot)
    assert not filled.session.writable
    ids, _ = read_and_leave(filled)
    filled.session.close()
    assert shown_errors == []
    assert own.setting("local.board") == ""
    assert filled.session.open(path)
    settle(filled, qtbot)
    assert filled.parts.board.document_ids == [ids[2], ids[0], ids[1]]
    filled.session.close()
    own.close()


def test_a_pause_keeps_the_place_and_is_no_operation(
    filled: MainWindow, qtbot: QtBot, shown_errors: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    project, board = filled.session.project, filled.parts.board
    with qtbot.waitSignal(filled.place_keeping.kept):
        filled.reading.open_document(document_called(filled, "berlin.txt"))
    history, undo = len(project.history()), project.next_undo()
    surface = board.pane(board.active_document).surface
    with qtbot.waitSignal(filled.place_keeping.kept):
        QTest.keyClick(surface, Qt.Key.Key_Down)
    state = state_from_json(project.setting(BOARD))
    assert state == board.state() and state.places[board.active_document].caret > 0
    assert (len(project.history()), project.next_undo()) == (history, undo)

    def full(_key: str, _value: str) -> None:
        raise UserError("The project", "cannot be written: the disk is full", "Make room")

    # A full disk is told of once, when the project is closed, and not at every pause.
    monkeypatch.setattr(project, "set_setting", full)
    with qtbot.waitSignal(filled.place_keeping.kept):
        QTest.keyClick(surface, Qt.Key.Key_Down)
    assert shown_errors == []
    filled.session.close()
    assert len(shown_errors) == 1


def test_a_mark_has_the_tint_of_its_first_code_in_the_book_and_a_full_board_is_said(
    filled: MainWindow,
) -> None:
    names = ["Threat", "Law", "Zeal", "Money", "Copy", "Rumour", "Art"]
    document = document_called(filled, "berlin.txt")
    mark = filled.session.perform(add_mark, document, Span(0, 12), codes=names, parties=["Zoe", "Ann", "Mia"])
    assert mark
    faces = Faces(filled.session.project).of(document)
    book = [code.name for code in filled.session.project.codes.all() if code.name in names]
    assert [face.label for face in faces if face.kind == "code"] == book
    assert [face.label for face in faces if face.kind == "party"] == ["Ann", "Mia", "Zoe"]
    filled.parts.board.boardFull.emit()
    assert "Four documents" in filled.parts.status.currentMessage()
