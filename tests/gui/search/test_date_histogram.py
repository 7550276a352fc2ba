"""The histogram of dates: a range by mouse and by keyboard, in both directions of reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import search_for, settle
from tests.gui.search.conftest import found
from workbench.core.search.date_bars import date_bars
from workbench.core.search.dates import parse_dates
from workbench.gui.main_window import MainWindow
from workbench.gui.search.date_histogram import DateHistogram
from workbench.gui.search.date_words import range_words

COUNTS = {"2023-04-18": 2, "2023-04-19": 1, "2023-04-22": 5}
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def spoken(dressed: QApplication) -> None:
    """Numbers and dates as the program says them."""


def drawn(direction: Qt.LayoutDirection, qtbot: QtBot, chosen: str = "") -> tuple[DateHistogram, list[str]]:
    """A histogram of five days, and what it asks for."""
    histogram = DateHistogram()
    qtbot.addWidget(histogram)
    histogram.setLayoutDirection(direction)
    histogram.resize(260, histogram.sizeHint().height())
    histogram.show_bars(date_bars(COUNTS, parse_dates(chosen) if chosen else None), chosen)
    histogram.show()
    qtbot.waitExposed(histogram)
    asked: list[str] = []
    histogram.rangeChosen.connect(asked.append)
    return histogram, asked


def middle(histogram: DateHistogram, bar: int) -> QPoint:
    return histogram.bar_rect(bar).center().toPoint()


@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, RIGHT_TO_LEFT])
def test_a_drag_over_bars_asks_for_their_days(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    histogram, asked = drawn(direction, qtbot)
    first, last = middle(histogram, 0), middle(histogram, 4)
    assert (first.x() < last.x()) == (direction == LEFT_TO_RIGHT)  # time runs as one reads
    for begin, end in ((first, last), (last, first)):
        qtbot.mousePress(histogram, Qt.MouseButton.LeftButton, pos=begin)
        qtbot.mouseMove(histogram, end)
        assert "8 documents" in histogram.accessibleDescription()
        qtbot.mouseRelease(histogram, Qt.MouseButton.LeftButton, pos=end)
    qtbot.mouseClick(histogram, Qt.MouseButton.LeftButton, pos=middle(histogram, 1))
    assert asked == ["2023-04-18..2023-04-22", "2023-04-18..2023-04-22", "2023-04-19"]


@pytest.mark.parametrize(
    ("direction", "forward"), [(LEFT_TO_RIGHT, Qt.Key.Key_Right), (RIGHT_TO_LEFT, Qt.Key.Key_Left)]
)
def test_the_arrows_go_through_time_as_one_reads(
    direction: Qt.LayoutDirection, forward: Qt.Key, qtbot: QtBot
) -> None:
    histogram, asked = drawn(direction, qtbot)
    qtbot.keyClick(histogram, forward)
    assert "18 Apr 2023" in histogram.accessibleDescription()
    qtbot.keyClick(histogram, forward, Qt.KeyboardModifier.ShiftModifier)
    assert "3 documents" in histogram.accessibleDescription()
    qtbot.keyClick(histogram, Qt.Key.Key_Return)
    qtbot.keyClick(histogram, Qt.Key.Key_End)
    qtbot.keyClick(histogram, Qt.Key.Key_Space)
    assert asked == ["2023-04-18..2023-04-19", "2023-04-22"]


def test_what_is_chosen_is_let_go_by_a_click_on_it_and_by_escape(qtbot: QtBot) -> None:
    histogram, asked = drawn(LEFT_TO_RIGHT, qtbot, "2023-04-19")
    qtbot.mouseClick(histogram, Qt.MouseButton.LeftButton, pos=middle(histogram, 1))
    qtbot.keyClick(histogram, Qt.Key.Key_Escape)
    assert asked == ["", ""]


def test_a_range_narrows_the_results_and_stands_as_a_chip(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwind", qtbot)
    histogram = dated.parts.search.facets.histogram
    assert [bar.count for bar in histogram.bars.bars] == [1, 0, 1]
    qtbot.mouseClick(histogram, Qt.MouseButton.LeftButton, pos=middle(histogram, 2))
    settle(dated, qtbot)
    assert found(dated) == ["berlin.txt"]
    (chip,) = dated.parts.search.chips.chips
    assert "20 Apr 2023" in chip.accessibleName()
    assert [bar.count for bar in histogram.bars.bars] == [1, 0, 1]  # the others can still be chosen
    qtbot.mouseClick(histogram, Qt.MouseButton.LeftButton, pos=middle(histogram, 0))
    settle(dated, qtbot)
    assert found(dated) == ["cairo.txt"]
    chip = dated.parts.search.chips.chips[0]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    settle(dated, qtbot)
    assert len(found(dated)) == 3


def test_ranges_are_said_as_people_say_them() -> None:
    said = [range_words(value) for value in ("2023", "2023-05", "2023-05-18", "2023..", "..2023-05", "")]
    assert said == ["2023", "May 2023", "18 May 2023", "from ⁨2023⁩", "until ⁨May 2023⁩", "Without a date"]
    assert range_words("2023-04..2023-05") == "\u2066Apr 2023 – May 2023\u2069"
