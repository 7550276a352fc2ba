"""Where panes stand: moved on the board, in windows of their own and back, left for the next time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.reader.texts import GERMAN, TEXTS, view_of
from workbench.core.text.span import Span
from workbench.gui.reader.board import MOST_PANES, ReaderBoard, SyncMode
from workbench.gui.reader.board_state import Place, state_from_json
from workbench.gui.reader.document_view import PANE_MIME
from workbench.gui.reader.pane_window import PaneWindow
from workbench.gui.reader.typography import Typography


@pytest.fixture
def full(board: ReaderBoard) -> ReaderBoard:
    """A board with four documents: ar, hi, de, en."""
    for language, text in TEXTS.items():
        board.open_document(view_of("\n".join([text] * 20), language))
    return board


def test_panes_are_moved_by_command_and_keep_their_widths(full: ReaderBoard) -> None:
    full.arrangement.set_widths([200, 300, 300, 400])
    width = full.pane("en").width()
    full.move_pane("en", -1)
    assert full.document_ids == ["ar", "hi", "en", "de"]
    full.move_pane("en", -9)
    full.move_pane("ar", 9)
    assert full.document_ids == ["en", "hi", "de", "ar"]
    assert full.pane("en").width() == pytest.approx(width, abs=6)
    assert full.active_document == "ar"


@pytest.mark.parametrize("interface", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_pane_is_dropped_where_it_shall_stand(full: ReaderBoard, interface: Qt.LayoutDirection) -> None:
    full.setLayoutDirection(interface)
    data = QMimeData()
    data.setData(PANE_MIME, b"ar")
    target = full.pane("de").geometry()
    behind = target.left() + 5 if interface == Qt.LayoutDirection.RightToLeft else target.right() - 5
    event = QDropEvent(
        QPointF(behind, 50),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    full.dropEvent(event)
    assert full.document_ids == ["hi", "de", "ar", "en"]


def test_the_header_is_what_one_drags(full: ReaderBoard, qtbot: QtBot) -> None:
    header = full.pane("de").header
    # A drag has an event loop of its own; that one begins is what can be tried here.
    header.dragged.disconnect()
    title, press = header.title, header.title.rect().center()
    QTest.mousePress(title, Qt.MouseButton.LeftButton, pos=press)
    with qtbot.assertNotEmitted(header.dragged):
        QTest.mouseMove(title, press + QPoint(2, 0))
    with qtbot.waitSignal(header.dragged):
        QTest.mouseMove(title, press + QPoint(60, 0))
    QTest.mouseRelease(title, Qt.MouseButton.LeftButton, pos=press)
    with qtbot.assertNotEmitted(header.dragged):
        QTest.mouseMove(title, press + QPoint(90, 0))


def test_a_pane_goes_into_a_window_and_back(full: ReaderBoard, qtbot: QtBot) -> None:
    surface = full.pane("hi").surface
    surface.scroll_to(surface.text.index("\n", 900) + 1)
    place = full.pane("hi").place
    assert full.toggle_window("hi")
    window = full.pane("hi").window()
    assert isinstance(window, PaneWindow)
    assert window.isVisible()
    assert window.windowTitle() == "Title hi"
    full.update_document(replace(full.pane("hi").view, title="शीर्षक"))
    assert window.windowTitle() == "शीर्षक"
    assert full.document_ids == ["ar", "de", "en", "hi"]
    assert full.active_document == "hi"
    assert full.pane("hi").place == place
    with qtbot.waitSignal(full.selectionChanged) as changed:
        full.select_span("hi", Span(0, 4))
    assert changed.args[0] == "hi"
    assert full.toggle_window("hi")
    assert full.document_ids == ["ar", "de", "en", "hi"]
    assert full.pane("hi").window() is full.window()
    assert not window.isVisible()


def test_a_full_board_takes_no_window_back(full: ReaderBoard) -> None:
    full.detach("ar")
    full.open_document(view_of(GERMAN, "fifth"))
    assert len(full.document_ids) == MOST_PANES + 1
    told: list[str] = []
    full.boardFull.connect(lambda: told.append("full"))
    assert not full.toggle_window("ar")
    full.pane("ar").detachRequested.emit()
    data = QMimeData()
    data.setData(PANE_MIME, b"ar")
    action, left, plain = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    full.dropEvent(QDropEvent(QPointF(full.rect().center()), action, data, left, plain))
    assert full.pane("ar").detached and told == ["full"] * 3


def test_a_window_that_is_closed_closes_its_document(full: ReaderBoard, qtbot: QtBot) -> None:
    full.detach("de")
    with qtbot.waitSignal(full.documentClosed) as closed:
        full.pane("de").window().close()
    assert closed.args == ["de"]
    assert full.document_ids == ["ar", "hi", "en"]
    full.detach("en")
    window = full.pane("en").window()
    full.close_all()
    assert full.document_ids == []
    assert not window.isVisible()


def test_a_document_opens_beside_those_in_windows(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.detach("de")
    assert board.empty_page.isVisible()
    board.open_document(view_of(TEXTS["ar"], "ar"), beside=False)
    assert board.document_ids == ["ar", "de"]


def test_the_keys_of_the_main_window_work_in_the_others(qtbot: QtBot) -> None:
    main = QMainWindow()
    qtbot.addWidget(main)
    action = QAction("Find", main)
    main.addAction(action)
    board = ReaderBoard()
    main.setCentralWidget(board)
    main.show()
    board.open_document(view_of(GERMAN, "de"))
    board.detach("de")
    window = board.pane("de").window()
    assert action in window.actions()
    assert isinstance(window.parent(), QWidget)


def test_a_window_follows_and_leads(full: ReaderBoard) -> None:
    full.detach("en")
    full.set_sync_mode(SyncMode.POSITION)
    bar = full.pane("de").surface.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    follower = full.pane("en").surface.verticalScrollBar()
    assert follower.value() == pytest.approx(follower.maximum() / 3, abs=2)


def test_a_board_is_left_and_found_again(full: ReaderBoard, qtbot: QtBot) -> None:
    full.set_sync_mode(SyncMode.POSITION)
    look = Typography(125, 118, 50, latin="Noto Sans")
    place = Place(full.pane("de").view.text.index("„Wir", 800), look)
    full.go_to("de", place)
    assert full.pane("ar").surface.verticalScrollBar().value() == 0
    full.detach("hi", (40, 50, 400, 300))
    full.arrangement.set_widths([300, 500, 400])
    state = state_from_json(full.state().as_json())
    assert state == full.state()
    assert state.documents == ("ar", "de", "en")
    assert state.places["de"] == place
    again = ReaderBoard()
    qtbot.addWidget(again)
    again.resize(full.size())
    again.show()
    for language in ("hi", "ar", "de", "en"):
        again.open_document(full.pane(language).view)
        again.go_to(language, state.places[language])
        if language in state.windows:
            again.detach(language, state.windows[language])
    again.arrange(state)
    assert again.state() == state


@pytest.mark.parametrize(
    ("told", "documents"),
    [
        ("", ()),
        ("no json", ()),
        ("[1", ()),
        ('["a", 3, "b"]', ("a", "b")),
        ('{"documents": "a", "places": [], "windows": {"a": [1]}}', ()),
        ('{"documents": ["a"], "widths": [1, 2]}', ("a",)),
        ("7", ()),
    ],
)
def test_what_another_version_has_written_is_read_as_far_as_it_fits(
    told: str, documents: tuple[str, ...]
) -> None:
    state = state_from_json(told)
    assert state.documents == documents
    assert (state.widths, dict(state.windows), dict(state.places)) == ((), {}, {})


def test_a_type_that_cannot_be_is_the_usual_one() -> None:
    state = state_from_json('{"places": {"a": {"offset": -3, "typography": {"percent": 9000, "latin": 3}}}}')
    assert state.places["a"] == Place(0, Typography())


def test_only_a_type_of_its_own_is_remembered_with_a_document(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.open_document(view_of(TEXTS["ar"], "ar"))
    board.set_text_scale(140)
    board.pane("ar").step_size(1)
    places = state_from_json(board.state().as_json()).places
    assert places == {"de": Place(), "ar": Place(0, Typography(160))}
    board.pane("ar").lookForAllRequested.emit()
    assert board.state().places == {"de": Place(), "ar": Place()}
