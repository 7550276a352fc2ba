"""Finding in the document of a pane, by the keys of the bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest

from tests.gui.reader.texts import ARABIC, GERMAN, TEXTS, view_of
from workbench.core.text.span import Span
from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reader.pane import ReaderPane


def opened(board: ReaderBoard, text: str, language: str) -> ReaderPane:
    board.open_document(view_of(text, language))
    assert board.find_in_document()
    return board.pane(language)


def shown_hits(pane: ReaderPane) -> list[str]:
    hits = pane.surface.underlay.hits
    return [span.cut(pane.view.text) for span in hits.between(0, len(pane.view.text))]


@pytest.mark.parametrize(
    ("language", "typed", "found"),
    [
        ("ar", "كتبت الرساله", "كُتِبَت الرسالةُ"),
        ("hi", "19", "१९"),
        ("de", "strasse", "Straße"),
        ("en", "fraktur", "𝔉raktur"),
    ],
)
def test_what_is_typed_is_found_folded(board: ReaderBoard, language: str, typed: str, found: str) -> None:
    pane = opened(board, TEXTS[language], language)
    pane.find_bar.line.setText(typed)
    assert shown_hits(pane) == [found]
    assert "1 of 1" in pane.find_bar.count.accessibleName()
    pane.find_bar.exact.click()
    assert shown_hits(pane) == ([found] if typed == found else [])
    if typed != found:
        assert pane.find_bar.count.accessibleName() == "Not found"
        assert pane.find_bar.line.property("wrong")


def test_keys_go_on_and_back_and_round_with_a_word(board: ReaderBoard) -> None:
    pane = opened(board, "\n".join([ARABIC] * 30), "ar")
    bar, line = pane.find_bar, pane.find_bar.line
    assert line.hasFocus()
    QTest.keyClicks(line, "nordwind")
    seen = []
    for key, modifier in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(line, key, modifier)
        seen.append(bar.count.accessibleName())
        current = pane.surface.underlay.hits.current
        box = pane.surface.boxes_of(current)[0]
        assert 0 <= box.top() < box.bottom() <= pane.surface.viewport().height()
    numbers = [text.split(" ")[0].strip("\u2068") for text in seen]
    assert numbers == ["30", "1", "2", "1"]
    assert "from the end again" in seen[0]
    assert "from the start again" in seen[1]
    assert "again" not in seen[2]


def test_escape_closes_and_gives_the_keyboard_and_the_corpus_hits_back(board: ReaderBoard) -> None:
    pane = opened(board, GERMAN, "de")
    board.set_hits("de", [Span(4, 9)])
    QTest.keyClicks(pane.find_bar.line, "Preis")
    assert shown_hits(pane) == ["Preis"]
    board.set_hits("de", [Span(0, 3)])
    assert shown_hits(pane) == ["Preis"]
    QTest.keyClick(pane.find_bar.line, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert pane.surface.hasFocus()
    assert shown_hits(pane) == ["Die"]
    assert pane.surface.textCursor().position() == GERMAN.index("Preis")


def test_one_finds_on_from_what_is_read_and_what_is_selected(board: ReaderBoard) -> None:
    board.open_document(view_of("\n".join([GERMAN] * 40), "de"))
    pane = board.pane("de")
    middle = pane.view.text.index("Preis", 3000)
    board.select_span("de", Span(middle, middle + 5))
    assert board.find_in_document()
    assert pane.find_bar.line.text() == "Preis"
    assert pane.surface.underlay.hits.current == Span(middle, middle + 5)
    assert board.step_found(1)
    assert pane.surface.underlay.hits.current.start == pane.view.text.index("Preis", middle + 1)


@pytest.mark.parametrize(
    ("typed", "direction"),
    [("نورد", Qt.LayoutDirection.RightToLeft), ("Nord", Qt.LayoutDirection.LeftToRight)],
)
def test_the_line_runs_as_what_is_typed(
    board: ReaderBoard, typed: str, direction: Qt.LayoutDirection
) -> None:
    pane = opened(board, ARABIC, "ar")
    pane.find_bar.line.setText(typed)
    assert pane.find_bar.line.layoutDirection() == direction


def test_a_text_that_is_corrected_has_nothing_found_in_it(board: ReaderBoard) -> None:
    pane = opened(board, "\n".join([GERMAN] * 3), "de")
    pane.find_bar.line.setText("Straße")
    pane.finder.step(-1)
    board.update_document(view_of("Kurz.", "de"))
    assert not pane.find_bar.isVisible()
    assert shown_hits(pane) == []


def test_without_a_document_there_is_nothing_to_find_in(board: ReaderBoard) -> None:
    assert not board.find_in_document()
    board.open_document(view_of(GERMAN, "de"))
    assert not board.step_found(1)


def test_the_bar_of_one_pane_takes_no_width_of_the_others(board: ReaderBoard) -> None:
    board.resize(640, 600)
    for language, text in TEXTS.items():
        board.open_document(view_of(text, language))
    before = board.arrangement.widths
    assert board.find_in_document()
    bar = board.pane("en").find_bar
    bar.line.setText("soil")
    assert board.arrangement.widths == before
    assert bar.line.isVisible()
    assert bar.close_button.geometry().right() <= bar.width()
    assert not bar.exact.isVisible()


def test_the_line_has_its_own_menu_and_makes_its_pane_the_active_one(board: ReaderBoard) -> None:
    pane = opened(board, GERMAN, "de")
    board.open_document(view_of(ARABIC, "ar"))
    pane.find_bar.line.setFocus()
    assert board.active_document == "de"
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(3, 3), QPoint(3, 3))
    assert not pane.eventFilter(pane.find_bar.line, event)
