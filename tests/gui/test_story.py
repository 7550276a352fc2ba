"""One analyst's way through the window: from three files to a bundle that verifies, and back again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.gui.conftest import bring_in, document_called, search_for, settle
from workbench.core.project.exporting import verify
from workbench.core.text.span import Span
from workbench.gui.main_window import MainWindow

QUOTE = "الشركة لم تستخدم بيانات المنصة دون إذن"
CLAIM = "Nordwind used the data without permission"


def span_of(window: MainWindow, document_id: str, words: str) -> Span:
    text = window.session.project.text(document_id)
    return Span(text.index(words), text.index(words) + len(words))


def mark_by_key(
    window: MainWindow, qtbot: QtBot, document_id: str, words: str, key: Qt.Key, typed: str, *before: str
) -> None:
    """Select *words*, press *key*, press what comes *before*, type and accept with Enter."""
    board = window.parts.board
    board.activate(document_id)
    board.select_span(document_id, span_of(window, document_id, words))
    qtbot.keyClick(board.pane(document_id).surface, key)
    qtbot.waitUntil(board.chooser.isVisible)
    line = board.chooser.names.line
    for stance in before:
        qtbot.keyClicks(line, stance)
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not board.chooser.isVisible())


def test_from_three_files_to_a_verified_bundle(
    open_window: Callable[[], MainWindow], articles: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    assert window.parts.centre.currentWidget() is window.parts.start

    assert window.session.create(tmp_path / "Story.muqabala")
    report = bring_in(window, articles, qtbot)
    assert len(report.imported) == 3
    assert window.parts.library.model.total == 3

    arabic, german = document_called(window, "cairo.txt"), document_called(window, "berlin.txt")
    window.parts.library.openRequested.emit([arabic, german])
    assert window.parts.board.document_ids == [arabic, german]

    mark_by_key(window, qtbot, arabic, QUOTE, Qt.Key.Key_C, CLAIM, "-")
    mark_by_key(window, qtbot, german, "Daten ohne Erlaubnis genutzt", Qt.Key.Key_C, CLAIM)
    project = window.session.project
    assert [mark.quote for mark in project.marks.where(document_id=arabic)] == [QUOTE]
    assert project.claims.count() == 1
    assert window.parts.inspector.mark_id == project.marks.where(document_id=german)[0].id

    rows = window.parts.matrix.model.as_rows()
    assert rows[1].count("−") == rows[1].count("+") == 1

    window.commands.undo()
    assert window.parts.matrix.model.as_rows()[1].count("+") == 0
    assert "Undo" in window.actions_by_id["edit.undo"].text()
    window.commands.redo()
    assert window.parts.matrix.model.as_rows()[1].count("+") == 1

    search_for(window, "Nordwind", qtbot)
    assert len({row.document.id for row in window.parts.search.list.results.rows}) == 3
    window.commands.next_hit()
    assert len(window.parts.board.document_ids) >= 2
    spans, current = window.parts.search.hits_of(window.parts.board.active_document)
    assert current == 0
    assert spans[0].cut(project.text(window.parts.board.active_document)) == "Nordwind"

    opened = window.parts.board.document_ids
    window.close()

    again = open_window()
    assert again.session.open(tmp_path / "Story.muqabala")
    settle(again, qtbot)
    assert again.parts.board.document_ids == opened
    assert again.parts.claims.list.outline.nodes[0].text == CLAIM

    bundle = tmp_path / "story.zip"
    job = again.exchange.export("bundle", bundle)
    with qtbot.waitSignal(job.finished, timeout=20_000):
        pass
    assert verify(bundle) == []
    for dialog in again.findChildren(QDialog):
        dialog.close()
    settle(again, qtbot)


def test_a_party_a_piece_of_evidence_a_code_and_a_note_by_key(filled: MainWindow, qtbot: QtBot) -> None:
    german = document_called(filled, "berlin.txt")
    filled.reading.open_document(german)
    mark_by_key(filled, qtbot, german, "Nordwind", Qt.Key.Key_P, "Nordwind AG")
    mark_by_key(filled, qtbot, german, "Eine Klage ist bisher nicht eingereicht", Qt.Key.Key_E, CLAIM, "-")
    mark_by_key(filled, qtbot, german, "Klage", Qt.Key.Key_T, "Law")
    project = filled.session.project
    assert [party.name for party in project.parties.all()] == ["Nordwind AG"]
    assert [str(piece.bearing) for piece in project.evidence.all()] == ["refutes"]
    assert [code.name for code in project.codes.all()] == ["Law"]

    board = filled.parts.board
    board.select_span(german, span_of(filled, german, "Erlaubnis"))
    qtbot.keyClick(board.pane(german).surface, Qt.Key.Key_N)
    qtbot.keyClicks(board.chooser.note, "Whose permission?")
    qtbot.keyClick(board.chooser.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [mark.note for mark in project.marks.all() if mark.note] == ["Whose permission?"]
    assert len(project.history()) == 5
