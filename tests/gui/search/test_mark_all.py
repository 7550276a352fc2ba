"""Mark all hits: every place is seen first, some are left out, the rest is marked in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.conftest import document_called, search_for, settle
from workbench.core.project.operations.codebook import add_code
from workbench.core.project.operations.marks import add_mark
from workbench.core.search.request import Filters
from workbench.core.text.span import Span
from workbench.gui.main_window import MainWindow
from workbench.gui.search.marking_hits.dialog import MarkAllDialog
from workbench.gui.search.marking_hits.place_model import place_snippet


def dialog_for(window: MainWindow, query: str, qtbot: QtBot) -> MarkAllDialog:
    """The dialog, with all places of *query*."""
    search_for(window, query, qtbot)
    window.actions_by_id["search.mark_all"].trigger()
    dialog = window.marking_hits.dialog
    assert dialog is not None
    looked_up(dialog, window, qtbot)
    return dialog


def looked_up(dialog: MarkAllDialog, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.form._rest.isActive())
    settle(window, qtbot)


def say_code(dialog: MarkAllDialog, window: MainWindow, name: str, qtbot: QtBot) -> None:
    line = dialog.form.code.lineEdit()
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, name)
    looked_up(dialog, window, qtbot)


def test_all_hits_but_those_left_out_get_a_code_in_one_step(dated: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_for(dated, "Nordwind", qtbot)
    places = dialog.list.places
    assert len(places.chosen()) == 3
    assert not dialog.mark.isEnabled()  # nothing is said yet
    say_code(dialog, dated, "Company", qtbot)
    assert dialog.mark.isEnabled()
    assert dialog.mark.text() == "Mark 3"
    place = next(at for at, row in enumerate(places.rows) if row.place and row.language == "hi")
    at = dialog.list.visualRect(places.index(place)).center()
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert dialog.count.text() == "2 places ticked"
    dialog.mark.click()
    project = dated.session.project
    assert sorted(mark.quote for mark in project.marks.all()) == ["Nordwind", "Nordwind"]
    assert [code.name for code in project.codes.all()] == ["Company"]
    assert dated.marking_hits.dialog is None
    assert "2 places marked" in dated.parts.status.currentMessage()
    dated.commands.undo()
    assert project.marks.count() == project.codes.count() == 0
    settle(dated, qtbot)


def test_the_keyboard_ticks_documents_and_places(dated: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_for(dated, "Nordwind OR Klage", qtbot)
    shown, places = dialog.list, dialog.list.places
    german = next(at for at, row in enumerate(places.rows) if not row.place and row.language == "de")
    shown.setCurrentIndex(places.index(german))
    before = len(places.chosen())
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert len(places.chosen()) == before - 3
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    state = places.data(places.index(german), Qt.ItemDataRole.CheckStateRole)
    assert state == Qt.CheckState.PartiallyChecked
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert len(places.chosen()) == before
    places.choose_all(False)
    assert places.chosen() == []
    dialog.reject()
    settle(dated, qtbot)


@pytest.mark.parametrize(
    ("extent", "quote"),
    [(1, "Die Plattform wirft Nordwind vor, Daten ohne Erlaubnis genutzt zu haben."), (2, None)],
)
def test_a_mark_covers_as_much_as_was_asked_for(
    extent: int, quote: str | None, dated: MainWindow, qtbot: QtBot
) -> None:
    dialog = dialog_for(dated, "Erlaubnis", qtbot)
    say_code(dialog, dated, "Law", qtbot)
    dialog.form.extents.buttons()[extent].click()
    looked_up(dialog, dated, qtbot)
    dialog.mark.click()
    (mark,) = dated.session.project.marks.all()
    text = dated.session.project.text(mark.document_id)
    passages = [p.span.cut(text) for p in dated.session.project.passages(mark.document_id)]
    assert mark.quote == (quote or next(passage for passage in passages if "Erlaubnis" in passage))
    settle(dated, qtbot)


def test_what_is_so_marked_already_is_shown_and_left_out(dated: MainWindow, qtbot: QtBot) -> None:
    berlin = document_called(dated, "berlin.txt")
    text = dated.session.project.text(berlin)
    span = Span(text.index("Nordwind"), text.index("Nordwind") + 8)
    dated.session.perform(add_mark, berlin, span, codes=["Company"])
    dialog = dialog_for(dated, "Nordwind", qtbot)
    assert len(dialog.list.places.chosen()) == 3  # nothing is said yet
    say_code(dialog, dated, "Company", qtbot)
    assert dialog.count.text() == "2 places ticked · 1 so marked already"
    row = next(at for at, row in enumerate(dialog.list.places.rows) if row.marked)
    dialog.list.places.toggle(dialog.list.places.index(row))
    assert len(dialog.list.places.chosen()) == 2
    dialog.mark.click()
    assert dated.session.project.marks.count() == 3
    settle(dated, qtbot)


def test_a_claim_is_voiced_with_a_stance(dated: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_for(dated, "إذن OR ohne", qtbot)
    dialog.form.claim.setEditText("Data were used")
    dialog.form.stance.setCurrentIndex(1)
    looked_up(dialog, dated, qtbot)
    dialog.mark.click()
    project = dated.session.project
    assert {str(statement.stance) for statement in project.statements.all()} == {"denies"}
    assert project.statements.count() == 2
    settle(dated, qtbot)


def test_filters_count_and_the_places_show_their_context(dated: MainWindow, qtbot: QtBot) -> None:
    search_for(dated, "Nordwind", qtbot)
    dated.searching.narrow(Filters().including("language", "ar"))
    settle(dated, qtbot)
    dated.actions_by_id["search.mark_all"].trigger()
    dialog = dated.marking_hits.dialog
    assert dialog is not None
    looked_up(dialog, dated, qtbot)
    heading, row = dialog.list.places.rows
    assert heading.language == "ar"
    assert row.place is not None
    snippet = place_snippet(row.place)
    assert snippet.hit.cut(snippet.text) == "Nordwind"
    assert snippet.text.startswith("… ")
    dialog.reject()
    settle(dated, qtbot)


def test_a_name_that_fits_several_codes_is_refused_in_words(dated: MainWindow, qtbot: QtBot) -> None:
    parent = dated.session.perform(add_code, "Parent")
    dated.session.perform(add_code, "Twice")
    dated.session.perform(add_code, "Twice", parent_id=parent.id)
    dialog = dialog_for(dated, "Nordwind", qtbot)
    say_code(dialog, dated, "Twice", qtbot)
    assert dialog.problem.isVisible()
    assert not dialog.mark.isEnabled()
    say_code(dialog, dated, "!", qtbot)
    assert not dialog.problem.isVisible()
    assert dialog.mark.isEnabled()
    dialog.reject()
    settle(dated, qtbot)


def test_closing_the_project_closes_the_dialog(dated: MainWindow, qtbot: QtBot) -> None:
    dialog_for(dated, "Nordwind", qtbot)
    dated.session.close()
    assert dated.marking_hits.dialog is None
    settle(dated, qtbot)
