"""The annotation column by mouse and through its forms: each click is one operation, and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from tests.gui.conftest import document_called
from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing, Relevance
from workbench.core.project.operations import claims, codebook, evidence, marks, memos, parties
from workbench.core.project.operations.statements import SourceStep
from workbench.core.text.span import Span
from workbench.gui.annotations.cards import StatementCard
from workbench.gui.annotations.nodes import evidence_nodes
from workbench.gui.form_dialog import FormDialog
from workbench.gui.jobs import Jobs
from workbench.gui.main_window import MainWindow
from workbench.gui.picker import Candidate, Picked, Picker


@pytest.fixture
def marked(filled: MainWindow) -> MainWindow:
    """A window that shows a mark with a statement, a code, a party, a piece of evidence and a memo."""
    perform = filled.session.perform
    claim = perform(claims.add_claim, "Nordwind used the data")
    part = marks.ClaimPart(claim.id, Stance.ASSERTS, "Speaker", (SourceStep(source="a letter"),))
    document = document_called(filled, "berlin.txt")
    mark = perform(marks.add_mark, document, Span(45, 80), claim=part, codes=["Law"], parties=["Nordwind"])
    perform(evidence.add_evidence, claim.id, Bearing.SUPPORTS, mark_id=mark.id)
    perform(memos.add_memo, "Look", "at this", (memos.ItemKind.MARK, mark.id))
    filled.reading.show_mark(mark.id)
    return filled


def button(parent: object, name: str) -> QToolButton | QPushButton:
    """The button below *parent* with this accessible name or text."""
    kinds = (QToolButton, QPushButton)
    found = [item for kind in kinds for item in parent.findChildren(kind)]  # type: ignore[attr-defined]
    return next(item for item in found if name in (item.accessibleName(), item.text(), item.toolTip()))


def answer(fill: Callable[[QDialog], None]) -> None:
    """Fill and accept the dialog that comes next."""

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        fill(dialog)

    QTimer.singleShot(0, do)


def type_and_take(text: str) -> Callable[[QDialog], None]:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, Picker)
        dialog.line.setText(text)
        dialog.line.returnPressed.emit()

    return fill


def put(**values: str) -> Callable[[QDialog], None]:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, FormDialog)
        for key, value in values.items():
            editor = dialog.editor(key)
            if isinstance(editor, QLineEdit):
                editor.setText(value)
            elif isinstance(editor, QPlainTextEdit):
                editor.setPlainText(value)
            elif isinstance(editor, QComboBox):
                editor.setCurrentIndex(editor.findData(value))
        dialog.accept()

    return fill


def press(qtbot: QtBot, item: QToolButton | QPushButton) -> None:
    qtbot.mouseClick(item, Qt.MouseButton.LeftButton)


def test_stance_speaker_and_chain_are_changed_on_the_card(marked: MainWindow, qtbot: QtBot) -> None:
    project, inspector = marked.session.project, marked.parts.inspector
    press(qtbot, button(inspector, "doubts"))
    assert [statement.stance for statement in project.statements.all()] == [Stance.DOUBTS]
    answer(type_and_take("Nordwind"))
    press(qtbot, button(inspector, "Choose…"))
    speaker = project.statements.all()[0].speaker_id
    assert project.parties.get(speaker).name == "Nordwind"
    answer(type_and_take("the court's files"))
    press(qtbot, button(inspector, "Add a source…"))
    assert [step.source for step in project.attributions.all()] == ["a letter", "the court's files"]
    press(qtbot, button(inspector, "Take away: a letter"))
    assert [step.source for step in project.attributions.all()] == ["the court's files"]
    for _ in range(4):
        marked.commands.undo()
    assert [statement.stance for statement in project.statements.all()] == [Stance.ASSERTS]
    assert [step.source for step in project.attributions.all()] == ["a letter"]


def test_parts_of_a_mark_are_taken_away(marked: MainWindow, qtbot: QtBot) -> None:
    project, inspector = marked.session.project, marked.parts.inspector
    press(qtbot, button(inspector, "Take away: Law"))
    assert project.mark_codes.count() == 0
    press(qtbot, button(inspector, "Take away: Nordwind"))
    assert project.mentions.count() == 0
    press(qtbot, button(inspector, "Remove the statement"))
    assert project.statements.count() == 0
    press(qtbot, button(inspector, "No evidence after all"))
    assert project.evidence.count() == 0
    press(qtbot, button(inspector, "Remove the mark"))
    assert project.marks.count() == 0
    assert inspector.mark_id == ""


def test_a_mark_can_voice_a_second_claim_that_is_made_on_the_way(marked: MainWindow, qtbot: QtBot) -> None:
    answer(type_and_take("There is no lawsuit yet"))
    press(qtbot, button(marked.parts.inspector, "This voices a claim…"))
    project = marked.session.project
    assert [claim.text for claim in project.claims.all()] == [
        "Nordwind used the data",
        "There is no lawsuit yet",
    ]
    assert len(marked.parts.inspector._area.widget().findChildren(StatementCard)) == 2


def test_a_claim_is_worded_anew_and_merged_through_its_menu(marked: MainWindow) -> None:
    project, editors = marked.session.project, marked.parts.editors
    claim = project.claims.all()[0]
    answer(put(text="Nordwind took the data"))
    editors.edit_claim(claim.id)
    assert project.claims.get(claim.id).text == "Nordwind took the data"
    answer(put(text="The data were taken"))
    other = editors.new_claim()
    answer(type_and_take("taken"))
    editors.merge_claim(claim.id)
    assert [item.id for item in project.claims.all()] == [other]
    assert [statement.claim_id for statement in project.statements.all()] == [other]


def test_the_code_book_grows_a_branch(marked: MainWindow) -> None:
    project, editors = marked.session.project, marked.parts.editors
    law = project.codes.all()[0]
    answer(put(name="Threat", shortcut="t", definition="Somebody threatens to sue"))
    threat = editors.new_code(law.id)
    assert project.codes.get(threat).parent_id == law.id
    marked.commands.show_codes()
    node = marked.parts.codes.list.outline.nodes[0]
    assert [child.text for child in node.children] == ["Threat"]
    assert node.children[0].trailing == "[t]"
    editors.remove(f"code:{law.id}")
    assert [(code.name, code.parent_id) for code in project.codes.all()] == [("Threat", "")]


def test_a_party_gets_and_loses_names(marked: MainWindow) -> None:
    project, editors = marked.session.project, marked.parts.editors
    party = next(party for party in project.parties.all() if party.name == "Nordwind")
    answer(put(name="نوردفيند", language="ar"))
    editors.add_name(party.id)
    assert [(name.name, name.language) for name in project.party_names.all()] == [("نوردفيند", "ar")]
    answer(type_and_take("نوردفيند"))
    editors.remove_name(party.id)
    assert project.party_names.count() == 0


def test_evidence_is_graded(marked: MainWindow) -> None:
    project = marked.session.project
    piece = project.evidence.all()[0]
    answer(put(bearing="refutes", kind="figures", reliability="B", credibility="2", relevance="high"))
    marked.parts.editors.edit_evidence(piece.id)
    changed = project.evidence.get(piece.id)
    assert (str(changed.bearing), str(changed.kind), changed.reliability, changed.credibility) == (
        "refutes", "figures", "B", 2,
    )  # fmt: skip
    assert changed.relevance is Relevance.HIGH
    (node,) = [node for branch in evidence_nodes(project) for node in branch.children]
    assert "B2 · relevance: high" in node.detail
    marked.session.undo()
    assert project.evidence.get(piece.id) == piece


def test_items_are_linked_and_the_link_is_listed(marked: MainWindow) -> None:
    project = marked.session.project
    claim = project.claims.all()[0]
    party = next(party for party in project.parties.all() if party.name == "Nordwind")

    def link(dialog: QDialog) -> None:
        answer(put(kind="attributed to"))
        type_and_take("Nordwind")(dialog)

    answer(link)
    marked.parts.editors.new_relation("claim", claim.id)
    relation = project.relations.all()[0]
    assert (relation.source_id, str(relation.kind), relation.target_id) == (
        claim.id,
        "attributed to",
        party.id,
    )
    marked.commands.show_memos()
    texts = [node.text for node in marked.parts.memos.list.outline.nodes]
    assert any("is attributed to" in text for text in texts)
    assert "Look" in texts


def test_every_kind_of_item_has_a_menu_that_ends_with_remove(marked: MainWindow) -> None:
    project = marked.session.project
    marked.session.perform(parties.add_mention, project.marks.all()[0].id, "Speaker")
    marked.session.perform(codebook.add_code, "Money")
    keys = [
        f"claim:{project.claims.all()[0].id}",
        f"statement:{project.statements.all()[0].id}",
        f"evidence:{project.evidence.all()[0].id}",
        f"party:{project.parties.all()[0].id}",
        f"code:{project.codes.all()[0].id}",
        f"memo:{project.memos.all()[0].id}",
        f"mention:{project.mentions.all()[0].mark_id}/{project.mentions.all()[0].party_id}",
    ]
    for key in keys:
        entries = [action.text() for action in marked.parts.claims.menu_for(key).actions() if action.text()]
        assert entries[-1] == "Remove"
        assert len(entries) > 1


def test_a_form_is_accepted_from_a_field_of_several_lines(marked: MainWindow, qtbot: QtBot) -> None:
    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, FormDialog)
        editor = dialog.editor("text")
        qtbot.keyClicks(editor, "It was sold")
        qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        if dialog.isVisible():
            # Shortcuts need a window that is active; not every platform has one.
            dialog.accept()

    answer(write)
    claim = marked.parts.editors.new_claim()
    assert marked.session.project.claims.get(claim).text == "It was sold"


def test_the_picker_finds_folded_words_and_moves_with_the_arrows(marked: MainWindow, qtbot: QtBot) -> None:
    picker = Picker(
        "Party", [Candidate("1", "إيلون"), Candidate("2", "Über", also="name"), Candidate("3", "Ulf")], None
    )
    qtbot.addWidget(picker)
    picker.line.setText("ايلون")
    assert [node.key for node in picker.list.outline.nodes] == ["1"]
    picker.line.setText("u")
    assert {node.key for node in picker.list.outline.nodes} >= {"2", "3"}
    first = picker.list.current_key()
    qtbot.keyClick(picker.line, Qt.Key.Key_Down)
    assert picker.list.current_key() != first


def test_the_picker_finds_names_in_other_scripts_and_enter_waits_for_them(
    dressed: QApplication, qtbot: QtBot
) -> None:
    jobs = Jobs()
    known = [Candidate("1", "Elon Musk", "Илон Маск"), Candidate("2", "Twitter"), Candidate("3", "Ulf")]
    picker = Picker("Party", known, None, create="New party", beside=partial(jobs.start, "", waited_for=True))
    qtbot.addWidget(picker)
    picker.show()
    picker.line.setText("تويتر")
    assert [node.key for node in picker.list.outline.nodes] == [""], "what was typed can be made meanwhile"
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert picker.picked is None
    with qtbot.waitSignal(picker.accepted, timeout=20_000):
        pass
    assert picker.picked == Picked("2", "Twitter")
    again = Picker("Party", known, None, beside=partial(jobs.start, "", waited_for=True))
    qtbot.addWidget(again)
    again.line.setText("ماسك")
    qtbot.waitUntil(lambda: [node.key for node in again.list.outline.nodes] == ["1"], timeout=20_000)
    # Who types on takes nothing that was asked for before, and who leaves hears no more of it.
    again.line.setText("ट्विटर")
    qtbot.keyClick(again.line, Qt.Key.Key_Return)
    again.line.setText("xyzzy")
    again.reject()
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert again.picked is None
