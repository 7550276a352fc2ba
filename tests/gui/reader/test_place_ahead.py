"""A place deep in a long text is gone to while the text comes, and the window is free meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.reader.test_filling import LONG
from tests.gui.reader.texts import GERMAN, view_of
from workbench.core.text.span import Span
from workbench.gui.reader import place_ahead
from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reader.board_state import Place
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.pane import ReaderPane

DEEP = LONG.index("Nordwind", int(0.9 * len(LONG)))


@pytest.fixture
def pane(board: ReaderBoard, monkeypatch: pytest.MonkeyPatch) -> ReaderPane:
    monkeypatch.setattr(place_ahead, "NEAR", 5_000)
    view = view_of(LONG, "de")
    board.open_document(view)
    return board.pane(view.id)


def test_it_is_reached_by_itself_and_known_before(pane: ReaderPane, qtbot: QtBot) -> None:
    pane.go_to(Place(DEEP))
    assert pane.surface.verticalScrollBar().value() == 0 and not pane.surface.filling.done
    assert pane.place.offset == DEEP
    qtbot.waitUntil(lambda: pane.ahead.offset is None)
    assert pane.surface.top_offset() <= DEEP and pane.surface.boxes_of(Span(DEEP, DEEP + 8))


def test_who_scrolls_meanwhile_stays_where_he_is(pane: ReaderPane, qtbot: QtBot) -> None:
    pane.show_span(Span(DEEP, DEEP + 8))
    viewport = pane.surface.viewport()
    middle = QPointF(viewport.rect().center())
    turn = QWheelEvent(
        middle,
        viewport.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, turn)
    read = pane.surface.top_offset()
    assert pane.ahead.offset is None and read
    qtbot.waitUntil(lambda: pane.surface.filling.done)
    assert pane.surface.top_offset() == read


def test_another_text_forgets_it(pane: ReaderPane) -> None:
    pane.show_span(Span(DEEP, DEEP + 8))
    pane.show_document(view_of(GERMAN, "de"))
    assert pane.ahead.offset is None and pane.place.offset == 0


def test_another_type_brings_the_whole_text_and_with_it_the_place(pane: ReaderPane) -> None:
    pane.go_to(Place(DEEP))
    pane.step_size(+1)
    assert pane.ahead.offset is None and pane.surface.boxes_of(Span(DEEP, DEEP + 8))


@pytest.mark.parametrize("way", ["caret", "find", "mark", "everything", "direction"])
def test_who_goes_elsewhere_meanwhile_is_not_pulled_away(pane: ReaderPane, qtbot: QtBot, way: str) -> None:
    surface = pane.surface
    surface.set_marks([MarkView("m", Span(3_000, 3_008), "claim")])
    pane.go_to(Place(DEEP))
    if way == "caret":
        QTest.keyClick(surface, Qt.Key.Key_PageDown)
    elif way == "find":
        pane.finder.open()
        pane.find_bar.line.setText("Helios")
    elif way == "mark":
        pane.step_mark(forward=True)
    elif way == "everything":
        surface.select_everything()
    else:
        pane.set_direction("rtl")
    if way == "direction":
        # The whole text has been laid out at once, and with it the place.
        assert pane.ahead.offset is None and surface.boxes_of(Span(DEEP, DEEP + 8))
        return
    assert pane.ahead.offset is None
    read = surface.verticalScrollBar().value()
    qtbot.waitUntil(lambda: surface.filling.done)
    assert surface.verticalScrollBar().value() == read and pane.place.offset != DEEP


def test_what_is_selected_stays_so_where_a_pane_is_put_elsewhere(
    pane: ReaderPane, board: ReaderBoard
) -> None:
    pane.surface.select_span(Span(2_000, 2_040))
    selected = pane.surface.selected_span()
    board.detach(pane.view.id)
    board.toggle_window(pane.view.id)
    assert selected and pane.surface.selected_span() == selected
