"""Batch search in the window: a list in, a table out, and nothing waits for it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.conftest import search_for, settle
from tests.gui.search.conftest import found
from workbench.core.text.span import Span
from workbench.gui.main_window import MainWindow
from workbench.gui.search.batch import run as module
from workbench.gui.search.batch.dialog import BatchDialog
from workbench.gui.search.batch.lines import DOCUMENTS, PLACE, QUERY
from workbench.gui.search.results import Snippet, in_context

LIST = 'Nordwind\n# a comment\nKlage AND (\n"بيانات المنصة"\nnowhere\nबिना\n'


def dialog_with(window: MainWindow, text: str) -> BatchDialog:
    window.actions_by_id["search.batch"].trigger()
    dialog = window.batch.dialog
    assert dialog is not None
    dialog.form.text.setPlainText(text)
    return dialog


def run(dialog: BatchDialog, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: window.batch.run is None)


def cells(dialog: BatchDialog, column: int) -> list[str]:
    model = dialog.table.batch
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def choose(dialog: BatchDialog, which: str) -> None:
    dialog.which.setCurrentIndex(dialog.which.findData(which))


def test_every_line_is_searched_and_one_that_is_wrong_stops_no_other(dated: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_with(dated, LIST)
    run(dialog, dated, qtbot)
    assert cells(dialog, 0) == ["1", "3", "4", "5", "6"]
    assert cells(dialog, DOCUMENTS) == ["3", "–", "1", "0", "1"]
    places = cells(dialog, PLACE)
    assert "Nordwind" in places[0]
    assert places[1].startswith("The bracket is not closed.")
    assert "بيانات المنصة" in places[2]
    assert dialog.said.text() == "5 lines · 3 with documents · 1 refused"
    choose(dialog, "refused")
    assert cells(dialog, QUERY) == ["Klage AND ("]
    choose(dialog, "nothing")
    assert cells(dialog, QUERY) == ["nowhere"]
    choose(dialog, "found")
    assert len(cells(dialog, QUERY)) == 3


def test_the_table_is_sorted_by_its_headers(dated: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_with(dated, LIST)
    run(dialog, dated, qtbot)
    header = dialog.table.horizontalHeader()
    for _ in range(2):  # the second time the other way round
        x = header.sectionViewportPosition(DOCUMENTS) + header.sectionSize(DOCUMENTS) // 2
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 5))
    assert cells(dialog, DOCUMENTS) == ["3", "1", "1", "0", "–"]
    dialog.table.sortByColumn(QUERY, Qt.SortOrder.AscendingOrder)
    assert cells(dialog, QUERY)[:2] == ['"بيانات المنصة"', "Klage AND ("]


def test_a_line_is_opened_as_a_search(dated: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_with(dated, "Nordwind\nErlaubnis genutzt\n")
    dialog.form.read_as.setCurrentIndex(1)
    dialog.form.language.setCurrentIndex(dialog.form.language.findData("de"))
    run(dialog, dated, qtbot)
    assert cells(dialog, DOCUMENTS) == ["1", "1"]
    place = dialog.table.visualRect(dialog.table.batch.index(1, QUERY)).center()
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(dated, qtbot)
    assert dated.parts.query.text() == '"Erlaubnis genutzt"'
    assert found(dated) == ["berlin.txt"]
    assert dated.parts.search.chips.isVisible()  # the language of the batch is a filter now
    dialog.table.selectRow(0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    settle(dated, qtbot)
    assert dated.parts.query.text() == '"Nordwind"'


def test_near_spellings_are_forgiven(dated: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_with(dated, "Nordwint\n")
    run(dialog, dated, qtbot)
    assert cells(dialog, DOCUMENTS) == ["0"]
    dialog.form.edits.setCurrentIndex(1)
    run(dialog, dated, qtbot)
    assert cells(dialog, DOCUMENTS) == ["3"]
    dialog.form.read_as.setCurrentIndex(2)
    assert not dialog.form.edits.isEnabled()  # a name is understood in every spelling anyway


def test_a_run_is_cancelled_and_what_was_found_stays(
    dated: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.0)
    dialog = dialog_with(dated, "\n".join(f"Nordwind {number}" for number in range(20_000)))
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.table.batch.rowCount() > 10, timeout=30_000)
    assert dialog.progress.isVisible()
    assert not dialog.export.isEnabled()
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)  # it says Cancel now
    settle(dated, qtbot)
    qtbot.waitUntil(lambda: dated.batch.run is None)
    assert 10 < dialog.table.batch.rowCount() < 20_000
    assert dialog.export.isEnabled()
    assert not dialog.progress.isVisible()


def test_the_window_searches_while_a_batch_runs(
    dated: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.0)
    dialog = dialog_with(dated, "\n".join(f"Nordwind {number}" for number in range(20_000)))
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.table.batch.rowCount() > 10, timeout=30_000)
    dated.parts.query.search_for("Erlaubnis")
    qtbot.waitUntil(lambda: found(dated) == ["berlin.txt"], timeout=30_000)
    assert dialog.running
    dated.session.close()  # which stops the run
    assert dated.batch.dialog is None
    assert not dated.jobs.running


def test_a_list_comes_from_a_file_and_the_table_goes_to_one(
    dated: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = tmp_path / "names.csv"
    names.write_text("number;name\n1;Nordwind\n2;Klage AND\n", encoding="utf-16")
    dialog = dialog_with(dated, "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(names), ""))
    dialog.form.file.click()
    settle(dated, qtbot)
    run(dialog, dated, qtbot)
    assert cells(dialog, QUERY) == ["Nordwind", "Klage AND"]
    out = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.table.sortByColumn(DOCUMENTS, Qt.SortOrder.AscendingOrder)
    dialog.export.click()
    settle(dated, qtbot)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["query"] for row in rows] == ["Klage AND", "Nordwind"]  # as they stand in the table
    assert rows[1]["quotation"] == "Nordwind"
    assert "out.csv" in dated.parts.status.currentMessage()


def test_a_list_without_a_query_is_refused_in_words(dated: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_with(dated, "# nothing\n")
    run(dialog, dated, qtbot)
    assert "no query" in dialog.said.text()
    assert dialog.said.property("danger")
    assert not dialog.running


def test_what_was_found_is_there_when_the_dialog_is_opened_again(dated: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_with(dated, "Nordwind\n")
    run(dialog, dated, qtbot)
    dialog.close()
    search_for(dated, "Klage", qtbot)
    dated.batch.show()
    assert dated.batch.dialog is dialog
    assert cells(dialog, DOCUMENTS) == ["3"]


def test_context_has_no_word_that_is_cut_in_two() -> None:
    before, after = "abgeschnitten und dann steht da ", " und danach noch etwas mehr Text"
    assert (len(before), len(after)) == (32, 32)
    assert in_context(before, "Wort", after) == Snippet(
        "… und dann steht da Wort und danach noch etwas mehr …", Span(20, 24)
    )
    assert in_context("Am Anfang ", "Wort", ".") == Snippet("Am Anfang Wort.", Span(10, 14))
