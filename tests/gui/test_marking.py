"""Marking in the whole window: every step can be undone, and what was marked leads on to more of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import document_called, settle
from tests.gui.search.test_mark_all import looked_up
from tests.gui.test_window import add_marks
from workbench.core.annotations.claim import Stance
from workbench.core.project.operations import codebook, marks, parties
from workbench.core.text.span import Span
from workbench.gui.main_window import MainWindow
from workbench.gui.mark_filter_dialog import MarkFilterDialog
from workbench.gui.mark_mime import ClaimDrop, mark_data
from workbench.gui.reader.chooser import ChooserResult
from workbench.gui.reader.mark_moving import dragged

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def drop(target: QWidget, place: QPoint, mark_id: str) -> bool:
    """Drop a mark there; whether it was taken."""
    data = mark_data(mark_id, "words")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(place, copy, data, left, plain)
    QApplication.sendEvent(target, entered)
    dropped = QDropEvent(QPointF(place), copy, data, left, plain)
    QApplication.sendEvent(target, dropped)
    return entered.isAccepted() and dropped.isAccepted()


def choose_stance(drop_of: ClaimDrop, stance: Stance) -> None:
    assert drop_of.menu is not None
    actions = [action for action in drop_of.menu.actions() if not action.isSeparator()]
    actions[list(Stance).index(stance)].trigger()
    drop_of.menu.close()


def test_a_mark_is_changed_by_keys_and_gets_a_second_span_step_by_step(filled: MainWindow) -> None:
    ids = add_marks(filled)
    project, reading = filled.session.project, filled.reading
    reading.show_mark(ids["voiced"])
    before = project.marks.get(ids["voiced"])
    surface = filled.parts.board.pane(ids["berlin"]).surface
    QTest.keyClick(surface, Qt.Key.Key_Right, ALT | SHIFT)
    grown = project.marks.get(ids["voiced"])
    assert grown.span == Span(before.start, before.end + 1)
    QTest.keyClick(surface, Qt.Key.Key_Left, ALT)
    moved = project.marks.get(ids["voiced"])
    assert moved.span == Span(grown.start - 1, grown.end - 1)
    filled.parts.board.select_span(ids["berlin"], Span(0, 9))
    filled.actions_by_id["mark.add_span"].trigger()
    several = project.marks.get(ids["voiced"])
    assert several.spans == (Span(0, 9), moved.span)
    assert several.quote.startswith("Plattform […] ")
    assert surface.marks.faces(ids["voiced"])[0].pieces == several.spans
    filled.actions_by_id["mark.take_span_off"].trigger()
    assert project.marks.get(ids["voiced"]).spans == (moved.span,)
    for _ in range(4):
        filled.commands.undo()
    assert project.marks.get(ids["voiced"]) == before
    assert surface.marks.faces(ids["voiced"])[0].pieces == (before.span,)


def test_a_mark_dropped_on_a_claim_voices_it(filled: MainWindow) -> None:
    add_marks(filled)
    project = filled.session.project
    other = document_called(filled, "delhi.txt")
    result = ChooserResult("note", "", "look")
    filled.reading.mark(other, Span(0, 5), result)
    mark = project.marks.where(document_id=other)[0]
    claims = filled.parts.claims
    claims.refresh()
    row = claims.list.visualRect(claims.list.outline.index(0, 0)).center()
    assert not drop(claims.list.viewport(), QPoint(5, 5000), mark.id)
    assert drop(claims.list.viewport(), row, mark.id)
    choose_stance(claims.drop, Stance.DOUBTS)
    (statement,) = project.statements.where(mark_id=mark.id)
    assert (statement.stance, statement.claim_id) == (Stance.DOUBTS, project.claims.all()[0].id)
    assert filled.parts.inspector.mark_id == mark.id
    filled.commands.undo()
    assert project.statements.where(mark_id=mark.id) == []
    matrix = filled.parts.matrix
    height = matrix.table.rowViewportPosition(0) + 3
    assert drop(matrix.table.viewport(), QPoint(10, height), mark.id)
    choose_stance(matrix.drops[0], Stance.ASSERTS)
    assert project.statements.where(mark_id=mark.id)[0].stance is Stance.ASSERTS


def test_a_label_of_the_margin_carries_its_mark(filled: MainWindow) -> None:
    ids = add_marks(filled)
    filled.reading.show_mark(ids["voiced"])
    pane = filled.parts.board.pane(ids["berlin"])
    pane.grab()
    view = pane.margin.rows()[0][1][0].view
    data = dragged(pane.surface, view)
    assert data.text() == filled.session.project.marks.get(view.id).quote


def test_a_marked_party_offers_its_other_mentions_in_every_script(filled: MainWindow, qtbot: QtBot) -> None:
    project = filled.session.project
    berlin = document_called(filled, "berlin.txt")
    start = project.text(berlin).index("Nordwind")
    filled.reading.open_document(berlin)
    filled.reading.mark(berlin, Span(start, start + 8), ChooserResult("party", "", "Nordwind"))
    offer = filled.parts.mentions
    assert offer.isVisible() and "Nordwind" in offer.question.text()
    offer.accept_button.click()
    assert not offer.isVisible()
    dialog = filled.marking_hits.dialog
    assert dialog is not None and dialog.form.parts().parties == ("Nordwind",)
    looked_up(dialog, filled, qtbot)
    assert len(dialog.list.places.chosen()) == 2  # the third one is marked already
    dialog.mark.click()
    settle(filled, qtbot)
    party = project.parties.all()[0]
    assert len(project.mentions.where(party_id=party.id)) == 3
    filled.commands.undo()
    assert len(project.mentions.where(party_id=party.id)) == 1


def test_the_offer_goes_with_the_next_mark(filled: MainWindow) -> None:
    berlin = document_called(filled, "berlin.txt")
    filled.reading.open_document(berlin)
    filled.reading.mark(berlin, Span(0, 9), ChooserResult("party", "", "Plattform"))
    assert filled.parts.mentions.isVisible()
    filled.reading.mark(berlin, Span(0, 9), ChooserResult("code", "", "tone"))
    assert not filled.parts.mentions.isVisible()


def test_the_offer_says_what_the_party_is_called_and_goes_where_its_mark_is_undone(
    filled: MainWindow,
) -> None:
    berlin, offer = document_called(filled, "berlin.txt"), filled.parts.mentions
    filled.reading.open_document(berlin)
    filled.reading.mark(berlin, Span(0, 9), ChooserResult("party", "", "Plattform"))
    party = filled.session.project.parties.all()[0]
    filled.session.perform(parties.edit_party, party.id, name="Nordplatz")
    assert offer.isVisible() and "Nordplatz" in offer.question.text()
    filled.commands.undo()
    filled.commands.undo()
    assert not offer.isVisible()


def shown_marks(window: MainWindow, document_id: str) -> set[str]:
    return {view.id for view in window.parts.board.pane(document_id).surface.marks}


def test_marks_are_filtered_and_nobody_takes_the_others_for_lost(filled: MainWindow) -> None:
    ids = add_marks(filled)
    berlin, reading = ids["berlin"], filled.reading
    reading.open_document(berlin)
    reading.mark(berlin, Span(0, 9), ChooserResult("code", "", "tone"))
    code = filled.session.project.codes.all()[0]
    everything = shown_marks(filled, berlin)
    filled.actions_by_id["mark.filter"].trigger()
    dialog = filled.findChild(MarkFilterDialog)
    assert dialog is not None
    dialog.kinds["claim"].setChecked(False)
    hidden = everything - shown_marks(filled, berlin)
    assert hidden == {ids["voiced"]} and filled.parts.hidden_marks.isVisible()
    dialog.kinds["claim"].setChecked(True)
    assert shown_marks(filled, berlin) == everything and not filled.parts.hidden_marks.isVisible()
    dialog.line.setText("TONE")
    (item,) = [item for item in dialog._items() if not item.isHidden()]
    item.setCheckState(Qt.CheckState.Checked)
    assert reading.filter.items == {code.id}
    assert len(shown_marks(filled, berlin)) == 1
    filled.commands.undo()  # the only one that is shown
    assert shown_marks(filled, berlin) == set()
    reading.mark(berlin, Span(10, 15), ChooserResult("note", "", "see it"))
    assert len(shown_marks(filled, berlin)) == len(everything)
    assert not filled.parts.hidden_marks.isVisible()
    dialog.close()


def test_a_code_stands_for_those_below_it_in_filter_list_and_steps(filled: MainWindow) -> None:
    ids = add_marks(filled)
    berlin, reading, perform = ids["berlin"], filled.reading, filled.session.perform
    law = perform(codebook.add_code, "Law")
    suit = perform(codebook.add_code, "Suit", parent_id=law.id)
    other = perform(codebook.add_code, "Tone")
    deep = perform(codebook.add_code, "Appeal", parent_id=suit.id)
    marked = [
        perform(marks.add_mark, berlin, Span(at, at + 9), codes=[code.id]).id
        for at, code in ((0, law), (20, other), (40, suit), (60, deep))
    ]
    reading.open_document(berlin)
    filled.actions_by_id["mark.filter"].trigger()
    dialog = filled.findChild(MarkFilterDialog)
    assert dialog is not None and dialog.codes_below.isVisible() and dialog.codes_below.isChecked()
    listed = [item.toolTip() for item in dialog._items()]
    first = listed.index("Law")
    assert listed[first : first + 4] == ["Law", "Law › Suit", "Law › Suit › Appeal", "Tone"], (
        "as in the code book"
    )
    (row,) = [item for item in dialog._items() if item.toolTip() == "Law"]
    row.setCheckState(Qt.CheckState.Checked)
    below = [marked[0], marked[2], marked[3]]
    assert shown_marks(filled, berlin) == set(below)
    filled.actions_by_id["view.marks"].trigger()
    said = [node.detail for node in filled.parts.marks.list.outline.nodes]
    assert len(said) == 3 and "\u2068Law\u2069 › \u2068Suit\u2069 › \u2068Appeal\u2069" in said[2]
    # The next and the previous mark (of the same kind) are those that are shown.
    surface = filled.parts.board.pane(berlin).surface
    reading.choose_mark(below[0])
    for step, expected in (("next_alike", below[1]), ("next", below[2]), ("previous_alike", below[1])):
        filled.actions_by_id[f"mark.{step}"].trigger()
        assert surface.current_mark == expected
    perform(codebook.edit_code, other.id, parent_id=law.id)
    assert shown_marks(filled, berlin) == set(marked)
    dialog.codes_below.setChecked(False)
    assert shown_marks(filled, berlin) == {marked[0]}
    dialog.close()


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("cairo.txt", "تستخدم", "المنصة"),
        ("delhi.txt", "अनुमति", "उपयोग"),
        ("berlin.txt", "Daten", "Erlaubnis"),
        ("cairo.txt", "متحدث", "Nordwind"),
        ("delhi.txt", "Nordwind", "डेटा"),
    ],
)
def test_words_are_marked_and_overlapped_by_keys_and_undone(
    filled: MainWindow, name: str, first: str, last: str
) -> None:
    document = document_called(filled, name)
    filled.reading.open_document(document)
    surface = filled.parts.board.pane(document).surface
    project, text = filled.session.project, surface.text
    start = text.index(first)
    end = text.index(last, start) + len(last)
    (box,) = surface.boxes_of(Span(start, start + len(first)))
    QTest.mouseDClick(surface.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    QTest.keyClick(surface, Qt.Key.Key_T)
    chooser = filled.parts.board.chooser
    chooser.names.line.setText("Law")
    QTest.keyClick(chooser.names.line, Qt.Key.Key_Return)
    filled.parts.board.select_span(document, Span(start, start + 1))
    while (span := surface.selected_span()) is not None and span.end < end:
        ahead = Qt.Key.Key_Left if surface.runs_right_to_left(start) else Qt.Key.Key_Right
        QTest.keyClick(surface, ahead, SHIFT)
    QTest.keyClick(surface, Qt.Key.Key_C)
    chooser.names.line.setText("الادعاء")
    QTest.keyClick(chooser.names.line, Qt.Key.Key_Return)
    both = [first, text[start:end]]
    assert sorted((mark.quote for mark in project.marks.where(document_id=document)), key=len) == both
    (inner,) = surface.boxes_of(Span(start, start + len(first)))
    found = [mark.kind for mark in surface.marks_at(inner.center())]
    assert found == ["code", "claim"]
    for left in (1, 0):
        filled.actions_by_id["edit.undo"].trigger()
        assert len(project.marks.where(document_id=document)) == left == len(surface.marks_at(inner.center()))
