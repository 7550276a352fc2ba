"""Results page by page, by scrolling and by F3, in any order; hits in documents that no page has brought."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.conftest import bring_in, document_called, search_for, settle
from tests.gui.search.conftest import found
from workbench.core.search.request import Filters
from workbench.gui.main_window import MainWindow


@pytest.fixture
def paged(dated: MainWindow) -> MainWindow:
    """A window whose pages are of one document each, and of which more is only shown when asked for."""
    dated.searching._request = replace(dated.searching._request, limit=1)
    dated.parts.search.list.results.moreRequested.disconnect()
    return dated


def test_scrolling_to_the_end_brings_the_next_page(dated: MainWindow, qtbot: QtBot) -> None:
    dated.searching._request = replace(dated.searching._request, limit=1)
    search_for(dated, "Nordwind", qtbot)
    shown = dated.parts.search.list
    for _ in range(3):
        shown.scrollToBottom()
        settle(dated, qtbot)
    qtbot.waitUntil(lambda: len(found(dated)) == 3)
    assert not shown.results.canFetchMore(shown.rootIndex())
    assert dated.parts.search.summary.text() == "3 documents · 3 hits"


def test_the_total_is_told_whatever_is_listed(paged: MainWindow, qtbot: QtBot) -> None:
    search_for(paged, "Nordwind", qtbot)
    assert len(found(paged)) == 1
    assert paged.parts.search.summary.text() == "3 documents · 1 hit in the first 1"


def test_f3_goes_on_to_documents_of_further_pages(paged: MainWindow, qtbot: QtBot) -> None:
    search_for(paged, "Nordwind", qtbot)
    said: list[str] = []
    paged.searching.said.connect(said.append)
    visited = []
    for _ in range(4):
        qtbot.keyClick(paged, Qt.Key.Key_F3)
        settle(paged, qtbot)
        visited.append(paged.parts.board.active_document)
    assert len(set(visited[:3])) == 3
    assert visited[3] == visited[0]
    assert len(said) == 1  # that it goes round
    qtbot.keyClick(paged, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert paged.parts.board.active_document == visited[2]


def test_f3_keeps_to_the_filters(paged: MainWindow, qtbot: QtBot) -> None:
    search_for(paged, "Nordwind", qtbot)
    paged.searching.narrow(Filters().including("outlet", "Elbkurier"))
    settle(paged, qtbot)
    visited = set()
    for _ in range(5):
        qtbot.keyClick(paged, Qt.Key.Key_F3)
        settle(paged, qtbot)
        visited.add(paged.parts.board.active_document)
    assert visited == {document_called(paged, path) for path in ("berlin.txt", "delhi.txt")}


def test_hits_are_marked_in_open_documents_that_no_page_has_brought(paged: MainWindow, qtbot: QtBot) -> None:
    ids = [document_called(paged, path) for path in ("cairo.txt", "berlin.txt", "delhi.txt")]
    for document_id in ids[:2]:
        paged.reading.open_document(document_id)
    search_for(paged, "Nordwind", qtbot)
    paged.reading.open_document(ids[2])  # after the search
    settle(paged, qtbot)
    for document_id in ids:
        text = paged.session.project.text(document_id)
        spans, _ = paged.parts.search.hits_of(document_id)
        assert [span.cut(text) for span in spans] == ["Nordwind"]
    paged.searching.narrow(Filters().excluding("language", "hi"))
    settle(paged, qtbot)
    assert paged.parts.search.hits_of(ids[2]) == ([], -1)


def test_results_are_sorted_by_date(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwind", qtbot)
    menu = dated.parts.search.tools.sort.menu()
    best, newest, oldest = menu.actions()
    newest.trigger()
    settle(dated, qtbot)
    assert found(dated) == ["berlin.txt", "cairo.txt", "delhi.txt"]  # without a date is last
    oldest.trigger()
    settle(dated, qtbot)
    assert found(dated) == ["cairo.txt", "berlin.txt", "delhi.txt"]
    assert oldest.isChecked()
    assert not best.isChecked()


def test_who_stands_at_a_hit_stays_there_when_the_index_is_updated(
    dated: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    search_for(dated, "Nordwind", qtbot)
    qtbot.keyClick(dated, Qt.Key.Key_F3)
    place = dated.parts.search.walk.current
    article = tmp_path / "later.txt"
    article.write_text("Nordwind, Nordwind und wieder Nordwind.\n", encoding="utf-8")
    bring_in(dated, [article], qtbot)
    qtbot.waitUntil(lambda: len(found(dated)) == 4)
    settle(dated, qtbot)
    assert dated.parts.search.walk.current == place
    assert dated.parts.search.summary.text().startswith("4 documents · hit ")
