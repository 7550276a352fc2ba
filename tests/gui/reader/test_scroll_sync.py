"""Panes that follow each other: by position, by passages, never back, never round in a circle."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.gui.reader.texts import ARABIC, GERMAN, TEXTS, view_of
from workbench.core.comparison.passage_pairs import PassagePair, PassageText, carried
from workbench.gui.reader.board import ReaderBoard, SyncMode
from workbench.gui.reader.document_view import DocumentView
from workbench.gui.reader.scroll_sync import reading_line
from workbench.gui.reader.surface import ReaderSurface

LONG_GERMAN = "\n".join(f"{GERMAN}\nNummer {1000 + n}" for n in range(20))
LONG_ARABIC = "\n".join([ARABIC] * 30 + [f"{ARABIC}\nرقم {1000 + n}" for n in range(20)])
"""The same numbered passages, but only behind many others."""


def both(board: ReaderBoard, arabic: str = LONG_ARABIC) -> tuple[ReaderSurface, ReaderSurface]:
    board.open_document(view_of(LONG_GERMAN, "de"))
    board.open_document(view_of(arabic, "ar"))
    surfaces = board.pane("de").surface, board.pane("ar").surface
    for surface in surfaces:
        surface.document().size()
    return surfaces


def read_at(surface: ReaderSurface) -> float:
    bar = surface.verticalScrollBar()
    return carried(bar.value(), reading_line(bar.maximum(), surface.viewport().height()))


def test_the_passage_that_is_read_stands_beside_its_partner(board: ReaderBoard) -> None:
    german, arabic = both(board)
    board.set_sync_mode(SyncMode.PASSAGE)
    for number in (1003, 1010, 1016):
        german.scroll_to(german.text.index(str(number)), 1 / 3)
        partner = arabic.line_top(arabic.text.index(str(number)))
        assert read_at(arabic) == pytest.approx(partner, abs=2)


def test_four_panes_stay_together_when_the_window_changes_its_size(board: ReaderBoard) -> None:
    for language, text in TEXTS.items():
        board.open_document(view_of("\n".join(f"{text}\n{1000 + n}" for n in range(30)), language))
    surfaces = {language: board.pane(language).surface for language in TEXTS}
    board.set_sync_mode(SyncMode.PASSAGE)
    for leading, number, width in (("hi", 1004, 1200), ("ar", 1012, 1700), ("en", 1021, 900)):
        board.resize(width, 700)
        for surface in surfaces.values():
            surface.document().size()
        board.activate(leading)
        surfaces[leading].scroll_to(surfaces[leading].text.index(str(number)), 1 / 3)
        for surface in surfaces.values():
            partner = surface.line_top(surface.text.index(str(number)))
            assert read_at(surface) == pytest.approx(partner, abs=2)


def test_reading_on_never_leads_the_other_back(board: ReaderBoard) -> None:
    german, arabic = both(board)
    board.set_sync_mode(SyncMode.PASSAGE)
    bar, places = german.verticalScrollBar(), []
    for value in range(0, bar.maximum() + 1, 37):
        bar.setValue(value)
        assert bar.value() == value
        places.append(arabic.verticalScrollBar().value())
    assert all(one <= next_one for one, next_one in pairwise(places))
    bar.setValue(bar.maximum())
    assert arabic.verticalScrollBar().value() == arabic.verticalScrollBar().maximum()


def test_without_shared_anchors_panes_follow_by_position(board: ReaderBoard) -> None:
    german, arabic = both(board, "\n".join(["أعلنت الشركة اليوم أنها لم تستخدم البيانات دون إذن."] * 90))
    board.set_sync_mode(SyncMode.PASSAGE)
    german.verticalScrollBar().setValue(german.verticalScrollBar().maximum() // 4)
    assert arabic.verticalScrollBar().value() == pytest.approx(
        arabic.verticalScrollBar().maximum() / 4, abs=2
    )


def test_another_aligner_says_what_belongs_together_once_for_two_documents(board: ReaderBoard) -> None:
    asked: list[tuple[str, str]] = []

    def aligner(a: PassageText, b: PassageText) -> list[PassagePair]:
        asked.append((a.id, b.id))
        return [PassagePair(40, 10)] if a.id == "de" else [PassagePair(10, 40)]

    german, arabic = both(board)
    board.sync.set_aligner(aligner)
    board.set_sync_mode(SyncMode.PASSAGE)
    passages = board.pane("de").view.passages, board.pane("ar").view.passages
    german.scroll_to(passages[0][40].span.start, 1 / 3)
    assert read_at(arabic) == pytest.approx(arabic.line_top(passages[1][10].span.start), abs=2)
    arabic.verticalScrollBar().setValue(0)
    assert german.verticalScrollBar().value() == 0
    assert len(asked) == 1


def test_changing_the_mode_brings_the_others_to_the_active_pane(board: ReaderBoard) -> None:
    german, arabic = both(board)
    arabic.scroll_to(arabic.text.index("1010"), 1 / 3)
    assert german.verticalScrollBar().value() == 0
    board.set_sync_mode(SyncMode.PASSAGE)
    assert read_at(german) == pytest.approx(german.line_top(german.text.index("1010")), abs=2)


def test_a_pane_that_is_laid_out_anew_leads_nobody(board: ReaderBoard) -> None:
    german, arabic = both(board)
    board.set_sync_mode(SyncMode.PASSAGE)
    german.scroll_to(german.text.index("1010"), 1 / 3)
    before = arabic.top_offset()
    board.pane("de").set_size(140)
    assert arabic.top_offset() == before


def test_a_closed_document_is_forgotten(board: ReaderBoard) -> None:
    german, _ = both(board)
    board.set_sync_mode(SyncMode.PASSAGE)
    board.close_document("ar")
    board.open_document(DocumentView("ar", "", "", "", "ar", "لا شيء", ()))
    german.verticalScrollBar().setValue(300)
    assert board.pane("ar").surface.verticalScrollBar().value() == 0


@given(st.integers(0, 5000), st.integers(50, 900))
def test_every_line_comes_to_be_read(most: int, height: int) -> None:
    knots = reading_line(most, height)
    assert knots[0] == (0, 0)
    assert knots[-1] == (most, most + height)
    assert all(one[0] <= other[0] and one[1] <= other[1] for one, other in pairwise(knots))
