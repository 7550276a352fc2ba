"""Every way to a document ends in its pane, at the passage, framed there, with the keyboard in the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.comparison.test_copies import REPORT
from tests.gui.comparison.test_disagreements import ENGLISH, GERMAN, article
from tests.gui.conftest import search_for, settle
from tests.gui.test_window import add_marks
from workbench.core.project.operations.documents import import_articles
from workbench.core.text.span import Span
from workbench.gui.annotations.nodes import split
from workbench.gui.library.document_model import DOCUMENT_ROLE
from workbench.gui.main_window import MainWindow
from workbench.gui.reader.selection import put_caret


@pytest.fixture
def story(filled: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with marks, whose keyboard is not in a text."""
    add_marks(filled)
    filled.resize(1600, 900)
    filled.activateWindow()
    qtbot.waitUntil(filled.isActiveWindow)
    filled.parts.library.filter.setFocus()
    return filled


def press_enter(view: QWidget) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)


def arrived(window: MainWindow, document_id: str, span: Span | None) -> None:
    """One reads there now."""
    board = window.parts.board
    QApplication.processEvents()
    assert board.active_document == document_id
    surface = board.pane(document_id).surface
    assert surface.hasFocus()
    if span is None:
        return
    assert surface.underlay.flash == span
    boxes = surface.boxes_of(span)
    assert boxes and 0 <= boxes[0].top() < surface.viewport().height()


def test_every_way_to_a_document_leads_into_its_text(story: MainWindow, qtbot: QtBot) -> None:
    for way in (library, search, concordance, marks_of_a_claim, marks_of_a_document, matrix):
        way(story, qtbot)
        # What is open already is only gone to, wherever one had been in it.
        board = story.parts.board
        put_caret(board.pane(board.active_document).surface, 0)
        before = board.document_ids
        way(story, qtbot)
        assert sorted(board.document_ids) == sorted(before), way.__name__
        board.close_all()


def library(window: MainWindow, _qtbot: QtBot) -> None:
    view = window.parts.library.list
    view.setCurrentIndex(view.model().index(1, 0))
    press_enter(view)
    arrived(window, view.currentIndex().data(DOCUMENT_ROLE).id, None)


def search(window: MainWindow, qtbot: QtBot) -> None:
    search_for(window, "Nordwind", qtbot)
    window.commands.show_search()
    view = window.parts.search.list
    qtbot.waitUntil(lambda: any(row.span for row in view.results.rows))
    number = next(at for at, row in enumerate(view.results.rows) if row.span is not None)
    view.setCurrentIndex(view.results.index(number))
    press_enter(view)
    row = view.results.rows[number]
    arrived(window, row.document.id, row.span)


def concordance(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.parts.concordance
    window.parts.drawer.show_page("concordance")
    search_for(window, "Nordwind", qtbot)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: bool(panel.rows.concordance.rows))
    panel.rows.setCurrentIndex(panel.rows.concordance.index(0))
    press_enter(panel.rows)
    row = panel.rows.concordance.rows[0]
    arrived(window, row.document.id, Span(row.start, row.end))


def marks_of_a_claim(window: MainWindow, _qtbot: QtBot) -> None:
    window.parts.right.show_page("claims")
    view = window.parts.claims.list
    statement = next(node for claim in view.outline.nodes for node in claim.children)
    view.choose(statement.key)
    press_enter(view)
    at_mark(window, split(statement.key)[1])


def at_mark(window: MainWindow, statement_id: str = "") -> None:
    project, mark_id = window.session.project, window.parts.inspector.mark_id
    if statement_id:
        assert project.statements.get(statement_id).mark_id == mark_id
    mark = project.marks.get(mark_id)
    arrived(window, mark.document_id, mark.spans[0])
    assert window.parts.board.pane(mark.document_id).surface.current_mark == mark_id


def marks_of_a_document(window: MainWindow, _qtbot: QtBot) -> None:
    if not window.parts.board.document_ids:
        marked = window.session.project.marks.all()[0].document_id
        window.reading.open_document(marked)
    window.actions_by_id["view.marks"].trigger()
    view = window.parts.marks.list
    view.choose(view.outline.nodes[-1].key)
    press_enter(view)
    at_mark(window)


def matrix(window: MainWindow, _qtbot: QtBot) -> None:
    window.parts.drawer.show_page("matrix")
    table, model = window.parts.matrix.table, window.parts.matrix.model
    spoken = (
        model.index(row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if (cell := model.cell(model.index(row, column))) is not None and cell.marks
    )
    table.setCurrentIndex(next(spoken))
    press_enter(table)
    at_mark(window)


@pytest.mark.parametrize("page", ["copies", "disagreements"])
def test_two_documents_open_beside_each_other_each_at_its_passage(
    story: MainWindow, qtbot: QtBot, page: str
) -> None:
    others = [document.id for document in story.session.project.documents.all()][:2]
    texts = (ENGLISH, GERMAN) if page == "disagreements" else (f"Hafen\n\n{REPORT}", f"Kran\n\n{REPORT}")
    story.session.perform(import_articles, [article(text, "de") for text in texts])
    settle(story, qtbot)
    # Two others stand on the board: they stay beside, or give way where there is no room.
    for document_id in others:
        story.reading.open_document(document_id)
    story.parts.drawer.show_page(page)
    find = first_copy if page == "copies" else first_disagreement
    (one, first), (other, second) = find(story, qtbot)
    QApplication.processEvents()
    board = story.parts.board
    order = board.document_ids
    assert abs(order.index(one) - order.index(other)) == 1
    assert board.active_document in (one, other)
    assert board.pane(board.active_document).surface.hasFocus()
    for document_id, span in ((one, first), (other, second)):
        surface = board.pane(document_id).surface
        assert surface.underlay.flash == span
        assert surface.boxes_of(Span(span.start, span.start + 1))[0].top() < surface.viewport().height()


def first_copy(window: MainWindow, qtbot: QtBot) -> tuple[tuple[str, Span], tuple[str, Span]]:
    panel = window.parts.copies
    qtbot.waitUntil(lambda: bool(panel.model.rows), timeout=60_000)
    found = panel.model.rows[0]
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    panel.table.activated.emit(panel.table.currentIndex())
    return (found.a, found.passage.a.span), (found.b, found.passage.b.span)


def first_disagreement(window: MainWindow, qtbot: QtBot) -> tuple[tuple[str, Span], tuple[str, Span]]:
    panel = window.parts.disagreements
    qtbot.waitUntil(lambda: bool(panel.list.outline.nodes), timeout=60_000)
    told = []
    panel.opened.connect(told.append)
    panel.list.choose(panel.list.outline.nodes[0].key)
    press_enter(panel.list)
    (found,) = told
    return (found.a.document_id, found.a.figure), (found.b.document_id, found.b.figure)
