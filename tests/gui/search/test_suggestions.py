"""Suggestions beside a search: other spellings, and words that are left out one by one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import bring_in, search_for, settle
from tests.gui.search.conftest import found
from workbench.core.search.name_keys import NameTable
from workbench.core.search.names import NameFinder
from workbench.core.search.tree import Name
from workbench.gui import app
from workbench.gui.main_window import MainWindow
from workbench.gui.search.name_reasons import reason_in_words


def waited(window: MainWindow, qtbot: QtBot, until: Callable[[], bool]) -> None:
    qtbot.waitUntil(until, timeout=30_000)
    settle(window, qtbot)


def test_a_misspelt_word_is_corrected_by_a_click(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwnd", qtbot)
    strip = dated.parts.search.suggestions
    assert found(dated) == []
    waited(dated, qtbot, lambda: bool(strip.meant))
    assert "Nordwind" in strip.meant[0].text()
    assert "Nordwnd" in strip.meant[0].toolTip()
    qtbot.mouseClick(strip.meant[0], Qt.MouseButton.LeftButton)
    settle(dated, qtbot)
    assert dated.parts.query.text() == "Nordwind"
    assert len(found(dated)) == 3
    assert not strip.meant


def test_a_word_that_does_not_belong_is_left_out_and_taken_in_again(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nord* OR Klag*", qtbot)
    strip, panel = dated.parts.search.suggestions, dated.parts.search
    waited(dated, qtbot, lambda: len(strip.chips) == 2)
    assert {chip.word for chip in strip.chips} == {"Nordwind", "Klage"}
    strip.heading.click()  # it is folded until somebody asks
    assert all(chip.isVisible() for chip in strip.chips)
    chip = next(chip for chip in strip.chips if chip.word == "Nordwind")
    assert "3 documents" in chip.accessibleName()
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    waited(dated, qtbot, lambda: found(dated) == ["berlin.txt"])
    waited(dated, qtbot, lambda: "left out: 1" in strip.heading.text())
    assert "Nordwind" in panel.chips.chips[0].text()  # seen, though the words are folded
    qtbot.mouseClick(panel.chips.chips[0], Qt.MouseButton.LeftButton)
    waited(dated, qtbot, lambda: len(found(dated)) == 3)
    waited(dated, qtbot, lambda: all(chip.isChecked() for chip in strip.chips))


def test_what_was_suggested_goes_with_its_query(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nord*", qtbot)
    strip = dated.parts.search.suggestions
    waited(dated, qtbot, lambda: bool(strip.chips))
    dated.parts.query.search_for("Klage")
    assert not strip.chips
    assert strip.isHidden()
    settle(dated, qtbot)


def test_words_left_out_are_saved_with_a_search(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nord* OR Klag*", qtbot)
    request = dated.searching.whole_request()
    assert request is not None
    dated.searching.narrow(request.filters.leaving_out("Nordwind"))
    settle(dated, qtbot)
    request = dated.searching.whole_request()
    assert request is not None
    dated.saved.save("Suits", request)
    qtbot.waitUntil(lambda: dated.session.project.saved_searches.count() == 1)
    settle(dated, qtbot)
    (row,) = dated.parts.saved.list.outline.nodes
    assert "without the word" in row.tooltip
    search_for(dated, "", qtbot)
    dated.saved.open(row.key)
    waited(dated, qtbot, lambda: found(dated) == ["berlin.txt"])


@pytest.fixture
def named(dated: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Three more articles, which name one man in three scripts."""
    texts = {
        "musk.txt": "Elon Musk droht mit einer Klage.\n",
        "mask.txt": "قال إيلون ماسك إن الشركة لم تدفع.\n",
        "masq.txt": "एलन मस्क ने मुकदमे की धमकी दी।\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    bring_in(dated, [tmp_path / name for name in texts], qtbot)
    return dated


def test_a_word_is_offered_as_a_name_in_other_scripts(named: MainWindow, qtbot: QtBot) -> None:
    search_for(named, "Musk", qtbot)
    strip = named.parts.search.suggestions
    assert found(named) == ["musk.txt"]
    waited(named, qtbot, lambda: bool(strip.meant))
    assert "ماسك" in strip.meant[0].text()
    assert "मस्क" in strip.meant[0].text()
    qtbot.mouseClick(strip.meant[0], Qt.MouseButton.LeftButton)
    settle(named, qtbot)
    assert named.parts.query.text() == "name:Musk"
    assert sorted(found(named)) == ["mask.txt", "masq.txt", "musk.txt"]


def test_each_spelling_of_a_name_says_why_and_can_be_left_out(named: MainWindow, qtbot: QtBot) -> None:
    search_for(named, "name:Musk", qtbot)
    strip = named.parts.search.suggestions
    waited(named, qtbot, lambda: {"Musk", "ماسك", "मस्क"} <= {chip.word for chip in strip.chips})
    arabic = next(chip for chip in strip.chips if chip.word == "ماسك")
    assert "consonants" in arabic.toolTip()
    strip.heading.click()
    qtbot.mouseClick(arabic, Qt.MouseButton.LeftButton)
    waited(named, qtbot, lambda: sorted(found(named)) == ["masq.txt", "musk.txt"])
    waited(named, qtbot, lambda: "left out: 1" in strip.heading.text())


@pytest.mark.parametrize(
    ("language", "same", "consonants"),
    [
        ("de", "Gleich geschrieben", "dieselben Konsonanten"),
        ("hi", "वही वर्तनी", "वही व्यंजन"),
        ("ar", "الكتابة نفسها", "الصوامت نفسها"),
    ],
)
def test_names_say_why_in_the_language_of_the_interface(
    dressed: QApplication, language: str, same: str, consonants: str
) -> None:
    words = ["Musk", "ماسك", "وماسك"]
    finder = NameFinder(NameTable(words).words_with_name_keys, set(words).__contains__)
    app.speak(dressed, language)
    try:
        why = {spelling.word: reason_in_words(spelling) for spelling in finder.found(Name("Musk"))}
    finally:
        app.speak(dressed, "en")
    assert why["Musk"] == same
    assert consonants in why["ماسك"] and "\u2068ماسك\u2069" in why["ماسك"]
    assert "\u2068و\u2069" in why["وماسك"]
