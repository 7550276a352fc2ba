"""The list of a document's marks: everything that is painted in it, in words, in step with the reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.conftest import document_called
from workbench.core.annotations.claim import Stance
from workbench.core.project.operations import marks
from workbench.core.text.span import Span
from workbench.gui.main_window import MainWindow
from workbench.gui.mark_filter import MarkFilter


def said(window: MainWindow) -> list[str]:
    outline = window.parts.marks.list.outline
    role = Qt.ItemDataRole.AccessibleTextRole
    return [outline.data(outline.index(row, 0), role) for row in range(outline.rowCount())]


def test_every_mark_is_said_in_words_and_the_list_follows_the_reader(filled: MainWindow) -> None:
    berlin, cairo = (document_called(filled, name) for name in ("berlin.txt", "cairo.txt"))
    perform, reading, parts = filled.session.perform, filled.reading, filled.parts
    part = marks.ClaimPart("The data were used", Stance.DENIES)
    perform(marks.add_mark, berlin, Span(0, 9), codes=["Law"], note="look")
    later = perform(marks.add_mark, berlin, Span(49, 73), claim=part, parties=["Nordwind"])
    perform(marks.add_mark, cairo, Span(0, 6), codes=["Law"])
    reading.open_document(cairo)
    reading.open_document(berlin)
    filled.actions_by_id["view.marks"].trigger()
    assert said(filled) == [
        "Plattform, Code: \u2068Law\u2069 · Note: \u2068look\u2069 · passage 1 of 3",
        f"{later.quote}, Claim denies: \u2068The data were used\u2069 · Party: \u2068Nordwind\u2069"
        " · passage 2 of 3",
    ]
    reading.choose_mark(later.id)
    assert parts.marks.list.current_key() == f"mark:{later.id}"
    QTest.keyClick(parts.marks.list, Qt.Key.Key_Up)
    QTest.keyClick(parts.marks.list, Qt.Key.Key_Return)
    assert parts.inspector.mark_id != later.id
    assert parts.board.pane(berlin).surface.current_mark == parts.inspector.mark_id
    reading.show_only(MarkFilter(hidden_kinds=frozenset({"code", "note"})))
    assert len(said(filled)) == 1
    reading.show_only(MarkFilter())
    parts.board.activate(cairo)
    assert len(said(filled)) == 1 and "passage 1 of 3" in said(filled)[0]
    QTest.keyClick(parts.marks.list, Qt.Key.Key_Down)
    QTest.keyClick(parts.marks.list, Qt.Key.Key_Delete)
    assert filled.session.project.marks.where(document_id=cairo) == []
    assert said(filled) == []
    parts.board.close_document(cairo)
    assert len(said(filled)) == 2
    parts.board.close_document(berlin)
    assert said(filled) == []
