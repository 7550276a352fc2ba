"""Where four documents have little width: two rows, a margin of bars, a header with little blank."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.reader.texts import TEXTS, view_of
from workbench.core.text.span import Span
from workbench.gui.reader.board import ReaderBoard, SyncMode
from workbench.gui.reader.board_state import state_from_json
from workbench.gui.reader.column import NARROW_MARGIN, RAIL, WIDE_MARGIN
from workbench.gui.reader.mark_view import MarkView


@pytest.fixture
def full(board: ReaderBoard) -> ReaderBoard:
    """A board with four long documents: ar, hi, de, en."""
    for language, text in TEXTS.items():
        board.open_document(view_of("\n".join([text] * 20), language))
    return board


def rows(board: ReaderBoard) -> list[list[str]]:
    return [[pane.view.id for pane in row] for row in board.arrangement.rows]


def test_panes_stand_in_two_rows_and_in_one_again_each_where_it_was_read(full: ReaderBoard) -> None:
    full.set_sync_mode(SyncMode.POSITION)
    with full.sync.at_rest():
        for number, language in enumerate(TEXTS):
            surface = full.pane(language).surface
            surface.scroll_to(surface.text.index("\n", 600 + 200 * number) + 2)
    read = {language: full.pane(language).surface.top_offset() for language in TEXTS}
    assert min(read.values()) > 500
    full.activate("hi")
    for wanted, expected in ((True, [["ar", "hi"], ["de", "en"]]), (False, [["ar", "hi", "de", "en"]])):
        full.set_two_by_two(wanted)
        QApplication.processEvents()
        assert rows(full) == expected
        assert {language: full.pane(language).surface.top_offset() for language in TEXTS} == read
        assert full.active_document == "hi" and full.pane("hi").surface.hasFocus()
    full.set_two_by_two(True)
    full.pane("ar").surface.verticalScrollBar().setValue(0)
    assert full.pane("en").surface.top_offset() == 0, "they scroll together across the rows"


def test_rows_close_up_and_fill_again(full: ReaderBoard) -> None:
    full.set_two_by_two(True)
    full.close_document("ar")
    assert rows(full) == [["hi", "de"], ["en"]]
    full.move_pane("en", -2)
    assert rows(full) == [["en", "hi"], ["de"]]
    full.detach("hi")
    assert rows(full) == [["en", "de"]], "two have room beside each other"
    full.toggle_window("hi")
    assert rows(full) == [["en", "de"], ["hi"]]
    full.open_document(view_of(TEXTS["ar"], "ar"))
    assert rows(full) == [["en", "de"], ["hi", "ar"]]
    full.close_all()
    assert rows(full) == []


def test_heights_and_widths_of_two_rows_are_found_again(full: ReaderBoard) -> None:
    full.set_two_by_two(True)
    full.arrangement.set_heights([400, 250])
    full.arrangement.set_widths([300, 800, 700, 400])
    state = state_from_json(full.state().as_json())
    assert state == full.state() and len(state.heights) == 2
    full.arrangement.set_heights([250, 400])
    full.arrangement.set_widths([500, 500, 500, 500])
    full.arrange(state)
    assert (full.arrangement.heights, full.arrangement.widths) == (state.heights, state.widths)


def test_ribbons_join_neighbours_of_a_row_only(full: ReaderBoard) -> None:
    full.set_two_by_two(True)
    full.ribbons.arrange()
    assert [(gap.left.view.id, gap.right.view.id) for gap in full.ribbons.gaps] == [
        ("ar", "hi"),
        ("de", "en"),
    ]


@pytest.mark.parametrize("language", ["ar", "de"])
def test_a_narrow_pane_has_bars_beside_its_text_and_labels_over_it(
    full: ReaderBoard, language: str, qtbot: QtBot
) -> None:
    pane = full.pane(language)
    margin, surface = pane.margin, pane.surface
    views = [MarkView(str(number), Span(0, 30 + number), "code", label="Law") for number in range(6)]
    full.set_marks(language, views)
    full.resize(1300, 700)
    for width, expected in ((700, WIDE_MARGIN), (360, NARROW_MARGIN), (190, RAIL)):
        rest = (1300 - width) // 3
        order = full.arrangement.panes
        full.arrangement.set_widths([width if each is pane else rest for each in order])
        QApplication.processEvents()
        assert expected <= margin.width() < expected + 120
    pane.grab()
    QApplication.processEvents()
    text = surface.viewport().width()
    assert text >= 190 - RAIL - 30
    assert margin.rows() == []
    assert margin.marks_at(QPointF(margin.rect().center().x(), 30)) or margin.marks_at(QPointF(6, 30))
    # The mouse rests on the bars: their labels lie over the text; it leaves, and they go.
    centre = QPointF(margin.rect().center())
    QApplication.sendEvent(margin, QEnterEvent(centre, centre, centre))
    qtbot.waitUntil(lambda: surface.column.opened)
    margin.grab()
    assert margin.width() > 100 and margin.rows()
    assert surface.viewport().width() == text, "nothing is laid out anew"
    reaches = margin.geometry().intersected(surface.viewport().geometry()).width()
    assert 0 < reaches <= text * 0.76
    QApplication.sendEvent(margin, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not surface.column.opened)
    assert margin.width() == RAIL
    # By keys: the list of the row in sight stands beside its label.
    QTest.keyClick(surface, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None and len(menu.actions()) >= 1
    menu.close()
    surface.verticalScrollBar().setValue(50)
    assert not surface.column.opened


@pytest.mark.parametrize("interface", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_header_of_a_narrow_pane_leaves_its_title_the_room(
    full: ReaderBoard, interface: Qt.LayoutDirection
) -> None:
    full.setLayoutDirection(interface)
    header = full.pane("de").header
    full.arrangement.set_widths([400, 400, 200, 200])
    QApplication.processEvents()
    assert header.title.width() > 0.55 * header.width()
    box = header.title.geometry()
    before = header.width() - 1 - box.right() if header.isRightToLeft() else box.left()
    assert before >= 12, "the title does not touch the edge"
    assert header.look.isVisible() and header.close_button.isVisible()
