"""Narrowing results: by mouse and by keyboard, kept to and left out, and back again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import document_called, search_for, settle
from tests.gui.search.conftest import found
from workbench.core.project.facet_choices import FacetChoices
from workbench.core.project.operations.marks import add_mark
from workbench.core.search.date_bars import DateBars
from workbench.core.search.request import Filters
from workbench.core.text.span import Span
from workbench.gui.main_window import MainWindow
from workbench.gui.search.facet_delegate import ROW_ROLE, exclusion_rect
from workbench.gui.search.facet_list import FacetList
from workbench.gui.search.facet_rows import SHOWN, facet_rows


def place_of(window: MainWindow, facet: str, value: str) -> QPoint:
    """The middle of a value's row."""
    shown = window.parts.search.facets.list
    place = shown.facets.place_of("value", facet, value)
    assert place >= 0, [row.text for row in shown.facets.rows]
    shown.scrollTo(shown.facets.index(place))
    return shown.visualRect(shown.facets.index(place)).center()


def press(window: MainWindow, facet: str, value: str, qtbot: QtBot, *, control: bool = False) -> None:
    shown = window.parts.search.facets.list
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, held, place_of(window, facet, value))
    settle(window, qtbot)


def test_a_click_keeps_to_a_value_and_a_second_one_lets_it_go(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwind", qtbot)
    press(dated, "outlet", "Elbkurier", qtbot)
    assert sorted(found(dated)) == ["berlin.txt", "delhi.txt"]
    assert dated.parts.search.summary.text().startswith("2 documents")
    # What else there is can still be added, with the number of documents that would come.
    rows = {row.value: row for row in dated.parts.search.facets.list.facets.rows if row.facet == "outlet"}
    assert (rows["Al-Jisr"].count, rows["Elbkurier"].state) == (1, "included")
    press(dated, "outlet", "Elbkurier", qtbot)
    assert len(found(dated)) == 3
    assert not dated.parts.search.chips.isVisible()


def test_with_control_or_on_the_sign_a_value_is_left_out(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwind", qtbot)
    press(dated, "language", "ar", qtbot, control=True)
    assert "cairo.txt" not in found(dated)
    shown = dated.parts.search.facets.list
    index = shown.facets.index(shown.facets.place_of("value", "language", "de"))
    sign = exclusion_rect(shown.visualRect(index), shown).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=sign)
    settle(dated, qtbot)
    assert found(dated) == ["delhi.txt"]
    texts = [chip.accessibleName() for chip in dated.parts.search.chips.chips]
    assert len(texts) == 3
    assert texts[-1] == "Take all filters away"


def test_everything_is_done_by_keyboard(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwind", qtbot)
    shown = dated.parts.search.facets.list
    shown.setCurrentIndex(shown.facets.index(shown.facets.place_of("value", "language", "hi")))
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    settle(dated, qtbot)
    assert found(dated) == ["delhi.txt"]
    assert shown.currentIndex().data(ROW_ROLE).value == "hi"  # one can go on from here
    qtbot.keyClick(shown, Qt.Key.Key_Minus)
    settle(dated, qtbot)
    assert "delhi.txt" not in found(dated)
    qtbot.keyClick(shown, Qt.Key.Key_Left)  # to the name of the facet
    qtbot.keyClick(shown, Qt.Key.Key_Left)  # which is folded
    assert shown.facets.place_of("value", "language", "de") < 0
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    assert shown.facets.place_of("value", "language", "de") >= 0
    (chip,) = dated.parts.search.chips.chips
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    settle(dated, qtbot)
    assert len(found(dated)) == 3


def test_the_menu_of_a_value_says_what_it_does(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwind", qtbot)
    shown = dated.parts.search.facets.list
    row = shown.facets.rows[shown.facets.place_of("value", "outlet", "Al-Jisr")]
    only, without, away = shown.menu_for(row).actions()
    assert "Al-Jisr" in only.text()
    assert not away.isEnabled()
    without.trigger()
    settle(dated, qtbot)
    assert "cairo.txt" not in found(dated)


def test_codes_and_documents_without_a_date_narrow_too(dated: MainWindow, qtbot: QtBot) -> None:
    berlin = document_called(dated, "berlin.txt")
    dated.session.perform(add_mark, berlin, Span(0, 10), codes=["Law"])
    search_for(dated, "Nordwind", qtbot)
    press(dated, "code", "Law", qtbot)
    assert found(dated) == ["berlin.txt"]
    press(dated, "code", "Law", qtbot)
    press(dated, "date", "", qtbot)
    assert found(dated) == ["delhi.txt"]


def test_filters_that_leave_nothing_say_so_and_can_be_taken_away(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwind", qtbot)
    press(dated, "language", "ar", qtbot)
    press(dated, "outlet", "Al-Jisr", qtbot, control=True)
    assert found(dated) == []
    assert "filters" in dated.parts.search._empty._headline.text()
    dated.parts.search.chips.chips[-1].click()
    settle(dated, qtbot)
    assert len(found(dated)) == 3


def test_an_emptied_line_forgets_the_filters(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwind", qtbot)
    press(dated, "language", "ar", qtbot)
    search_for(dated, "", qtbot)
    search_for(dated, "Nordwind", qtbot)
    assert len(found(dated)) == 3


def test_facets_are_shown_or_not_as_one_likes(dated: MainWindow, qtbot: QtBot) -> None:
    panel = dated.parts.search
    search_for(dated, "Nordwind", qtbot)
    assert panel.facets.isVisible()
    panel.tools.facets.click()
    assert not panel.facets.isVisible()
    search_for(dated, "Klage OR Nordwind", qtbot)
    assert not panel.facets.isVisible()
    dated.parts.left.setMinimumWidth(700)
    qtbot.waitUntil(lambda: panel.width() > 600)
    panel.tools.facets.click()
    assert panel.facets.width() < panel.facets.height()  # beside the results, where there is room


def test_a_long_facet_shows_its_first_values_and_the_rest_when_asked(qtbot: QtBot) -> None:
    outlets = {f"Outlet {number}": 40 - number for number in range(20)}
    choices = FacetChoices({"outlet": outlets}, DateBars("day", ()))
    chosen = Filters().including("outlet", "Outlet 19")
    rows = facet_rows(choices, chosen)
    assert [row.kind for row in rows] == ["heading", *["value"] * SHOWN, "more"]
    assert rows[1].value == "Outlet 19"  # what is chosen is in sight
    assert (rows[-1].text, rows[2].share) == ("15 more", 1.0)
    assert len(facet_rows(choices, chosen, whole={"outlet"})) == 21
    assert len(facet_rows(choices, chosen, folded={"outlet"})) == 1
    assert facet_rows(FacetChoices({"outlet": {"": 9}}, DateBars("day", ())), Filters()) == []


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_rows_say_to_a_screen_reader_what_they_show(
    direction: Qt.LayoutDirection, dated: MainWindow, qtbot: QtBot
) -> None:
    shown = FacetList()
    qtbot.addWidget(shown)
    shown.setLayoutDirection(direction)
    choices = FacetChoices({"language": {"ar": 3, "de": 1}}, DateBars("day", ()))
    shown.set_rows(facet_rows(choices, Filters().excluding("language", "de")))
    model = shown.facets
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == ["Language, unfolded", "Deutsch, 1 document, without it", "العربية, 3 documents"]
    shown.resize(240, 120)
    shown.show()
    qtbot.waitExposed(shown)
    away = Qt.Key.Key_Left if direction == Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Right
    shown.setCurrentIndex(model.index(2))
    qtbot.keyClick(shown, away)  # back along the line of reading: to the heading
    assert shown.currentIndex().row() == 0


def test_the_facets_hold_the_focus_in_order(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwind", qtbot)
    dated.activateWindow()
    panel = dated.parts.search
    panel.tools.sort.setFocus()
    if QApplication.focusWidget() is not panel.tools.sort:
        pytest.skip("this platform gives no focus")
    order: list[object] = []
    tab: Callable[[], None] = lambda: qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)  # noqa: E731
    for _ in range(5):
        tab()
        order.append(QApplication.focusWidget())
    tools, facets = panel.tools, panel.facets
    assert order == [tools.facets, tools.more, facets.histogram, facets.list, panel.list]
