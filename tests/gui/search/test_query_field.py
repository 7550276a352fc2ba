"""The query line: understood while it is typed, in every script, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from pytestqt.qtbot import QtBot

from tests.gui.conftest import document_called, search_for, settle
from tests.gui.search.conftest import found
from workbench.core.search.query.help import CONSTRUCTS, TOPICS
from workbench.core.search.query.refusals import REFUSALS
from workbench.core.search.query.wording import ENGLISH
from workbench.gui.main_window import MainWindow
from workbench.gui.search.query_colours import query_formats
from workbench.gui.search.query_field import QueryField
from workbench.gui.search.query_help_words import HELP_WORDS
from workbench.gui.search.query_words import understood
from workbench.gui.search.reading_words import READING_WORDS
from workbench.gui.search.refusal_words import REFUSAL_WORDS
from workbench.gui.settings import SEARCH_FORM
from workbench.gui.theme import load_theme

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def type_in(window: MainWindow, text: str, qtbot: QtBot) -> QueryField:
    """Type *text* letter by letter, and wait until it has been searched."""
    field = window.parts.query
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    with qtbot.waitSignal(field.queryChanged):
        for letter in text:
            if letter.isascii():
                qtbot.keyClicks(field, letter)
            else:
                field.insert(letter)  # QTest has no keys for it
    settle(window, qtbot)
    return field


def offered(window: MainWindow) -> list[str]:
    return [node.text for node in window.searching.assistant.drop.list.outline.nodes]


# ---- what is understood


@pytest.mark.parametrize(
    ("query", "direction"),
    [
        ("Musk", LTR),
        ("ماسك", RTL),
        ("title:ماسك NOT تويتر", RTL),
        ("الناشر:Elbkurier", LTR),
        ("मस्क OR ماسك", LTR),
        ("language:ar", LTR),
    ],
)
def test_the_line_runs_as_its_words_do(query: str, direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    field = QueryField()
    qtbot.addWidget(field)
    field.setText(query)
    assert field.layoutDirection() == direction
    field.clear()
    assert field.layoutDirection() == LTR  # that of the interface


def test_each_piece_has_its_colour_and_what_is_wrong_is_underlined(dressed: object) -> None:
    query, theme = "title:«ماسك 😀» AND (", load_theme("light")
    formats = query_formats(query, understood(query, finished=True).spans, theme)
    units = query.encode("utf-16-le")
    pieces = {units[2 * f.start : 2 * (f.start + f.length)].decode("utf-16-le"): f for f in formats}
    assert pieces["title:"].format.foreground().color().name() == theme.party
    assert pieces["AND"].format.foreground().color().name() == theme.accent
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    wrong = [piece for piece, f in pieces.items() if f.format.underlineStyle() == wave]
    assert wrong == ["("]


def test_what_is_unfinished_is_not_wrong_until_enter(dated: MainWindow, qtbot: QtBot) -> None:
    field = type_in(dated, "Nordwind AND (Klag", qtbot)
    assert found(dated) == ["berlin.txt"]  # Klage begins so
    assert not field.property("wrong")
    assert field.understood.error is None
    assert "begin with “Klag”" in dated.searching.assistant.drop.line.text()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(dated, qtbot)
    assert field.property("wrong")
    assert "The bracket is not closed." in field.accessibleDescription()
    assert "underline" in dated.parts.search.error.text()
    qtbot.keyClicks(field, "e)")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(dated, qtbot)
    assert not field.property("wrong")
    assert dated.parts.board.active_document == document_called(dated, "berlin.txt")


def test_enter_asks_for_the_whole_word(dated: MainWindow, qtbot: QtBot) -> None:
    field = type_in(dated, "Nord", qtbot)
    assert len(found(dated)) == 3
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(dated, qtbot)
    assert found(dated) == []


def test_an_error_before_the_end_is_said_while_one_types(dated: MainWindow, qtbot: QtBot) -> None:
    field = type_in(dated, "colour:red Nordwind", qtbot)
    assert field.understood.error is not None
    drop = dated.searching.assistant.drop
    assert drop.isVisible()
    assert "colour" in drop.line.text()
    assert field.property("wrong")


def test_a_refused_query_stays_refused_when_the_index_is_updated(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwind", qtbot)
    search_for(dated, "Nordwind AND (", qtbot)
    dated.index.updated.emit()
    settle(dated, qtbot)
    assert found(dated) == []
    assert not dated.parts.search.error.isHidden()
    assert dated.searching.whole_request() is None


def test_in_one_document_nothing_is_explained(dated: MainWindow, qtbot: QtBot) -> None:
    dated.reading.open_document(document_called(dated, "berlin.txt"))
    dated.searching.begin(here=True)
    field = type_in(dated, "Klage (", qtbot)
    assert field.understood.spans == ()
    assert not field.property("wrong")
    assert not dated.parts.search_box.forms.isEnabled()


def test_composed_letters_keep_what_the_input_method_draws(dated: MainWindow, qtbot: QtBot) -> None:
    field = type_in(dated, "Nordwind OR ", qtbot)
    QCoreApplication.sendEvent(field, QInputMethodEvent("क्", []))
    assert field.text() == "Nordwind OR "
    committed = QInputMethodEvent()
    committed.setCommitString("कंपनी")
    QCoreApplication.sendEvent(field, committed)
    assert field.text() == "Nordwind OR कंपनी"
    assert [span.role for span in field.understood.spans] == ["word", "operator", "word"]


# ---- completion


def test_fields_and_their_values_are_completed_by_keyboard(dated: MainWindow, qtbot: QtBot) -> None:
    field = type_in(dated, "Nordwind outl", qtbot)
    qtbot.waitUntil(lambda: "outlet:" in offered(dated))
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "Nordwind outlet:"
    assert field.hasFocus()
    qtbot.keyClicks(field, "elb")
    qtbot.waitUntil(lambda: offered(dated) == ["Elbkurier"])
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.accessibleDescription() == "Elbkurier, 2"  # a screen reader hears what is chosen
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Nordwind outlet:Elbkurier "
    with qtbot.waitSignal(field.queryChanged):
        pass
    settle(dated, qtbot)
    assert sorted(found(dated)) == ["berlin.txt", "delhi.txt"]
    field.undo()
    assert field.text() == "Nordwind outlet:elb"


def test_a_completion_is_taken_by_a_click_within_the_query(dated: MainWindow, qtbot: QtBot) -> None:
    field = type_in(dated, "بيانا Nordwind", qtbot)
    field.setCursorPosition(5)
    qtbot.keyClick(field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "بيانات" in offered(dated))
    shown = dated.searching.assistant.drop.list
    place = shown.visualRect(shown.outline.index(offered(dated).index("بيانات"), 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field.text() == "بيانات Nordwind"
    assert field.cursorPosition() == len("بيانات")


def test_escape_closes_the_list_and_then_leaves_the_line(dated: MainWindow, qtbot: QtBot) -> None:
    left: list[bool] = []
    dated.searching.assistant.leaveRequested.connect(lambda: left.append(True))
    field = type_in(dated, "Nord", qtbot)
    drop = dated.searching.assistant.drop
    assert drop.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not drop.isVisible()
    assert not left
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert left == [True]


def test_the_list_goes_with_the_keyboard(dated: MainWindow, qtbot: QtBot) -> None:
    type_in(dated, "Nord", qtbot)
    drop = dated.searching.assistant.drop
    assert drop.isVisible()
    dated.parts.search.list.setFocus()
    assert not drop.isVisible()


# ---- what was searched before


def test_earlier_queries_are_recalled(
    dated: MainWindow, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    for query in ("Nordwind", "Klage", "Nordwind"):
        search_for(dated, query, qtbot)
    search_for(dated, "", qtbot)
    field = dated.parts.query
    dated.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert offered(dated) == ["Nordwind", "Klage"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(dated, qtbot)
    assert field.text() == "Klage"
    assert found(dated) == ["berlin.txt"]


# ---- how words are compared, and the help


def test_words_are_compared_as_one_likes(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "nordwind", qtbot)
    assert len(found(dated)) == 3
    exact, folded, stemmed = dated.parts.search_box.forms.menu().actions()
    exact.trigger()
    settle(dated, qtbot)
    assert found(dated) == []
    stemmed.trigger()
    settle(dated, qtbot)
    search_for(dated, "Klagen", qtbot)
    assert found(dated) == ["berlin.txt"]
    assert not folded.isChecked()
    assert dated.settings.get(SEARCH_FORM) == "stemmed"


def test_an_example_of_the_help_is_searched_by_a_click(dated: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(dated.parts.search_box.help, Qt.MouseButton.LeftButton)
    page = dated.searching._help
    assert page is not None
    text = page.page.toPlainText()
    assert all(" ".join(construct.syntax.split()) in text for construct in CONSTRUCTS)
    page.queryChosen.emit('"Eine Klage"')
    settle(dated, qtbot)
    assert found(dated) == ["berlin.txt"]
    page.close()


def test_all_that_the_core_says_of_queries_is_translated_too() -> None:
    assert set(HELP_WORDS) == {*TOPICS.values(), *(construct.means for construct in CONSTRUCTS)}
    assert set(READING_WORDS) == set(ENGLISH.values())
    assert set(REFUSAL_WORDS) == {
        text for reason in REFUSALS.values() for text in (reason.problem, reason.remedy)
    }
