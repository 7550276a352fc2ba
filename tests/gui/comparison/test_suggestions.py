"""The tray, alone on three articles: what keys do, and what is shown of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.core.project.articles import article
from tests.core.project.test_disagreements import ENGLISH
from tests.core.project.test_disagreements import GERMAN as IN_GERMAN
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import create_project
from workbench.core.project.suggestions.tray import suggestions_of
from workbench.gui.comparison.suggestion_words import reasons_in_words
from workbench.gui.comparison.suggestions_panel import SuggestionsPanel
from workbench.gui.form_dialog import FormDialog
from workbench.gui.jobs import Jobs
from workbench.gui.session import Session
from workbench.gui.settings import Settings
from workbench.gui.suggesting import Suggesting

ARABIC = "قال إيلون ماسك: «لقد استخدموا بيانات تويتر دون إذن».\nدفع ماسك 44 مليار دولار."
GERMAN = "Gestern drohte der Milliardär Elon Musk. Später zahlte Musk 44 Milliarden Dollar für Twitter."


@pytest.fixture
def session(tmp_path: Path, dressed: QApplication) -> Iterator[Session]:
    project = create_project(tmp_path / "story.muqabala")
    import_articles(project, [article(ARABIC, "ar"), article(GERMAN, "de")])
    project.close()
    opened = Session(Settings(tmp_path / "settings.ini"))
    assert opened.open(tmp_path / "story.muqabala")
    yield opened
    opened.close()


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> SuggestionsPanel:
    """The tray with what there is to suggest."""
    panel = SuggestionsPanel(session)
    qtbot.addWidget(panel)
    session.changed.connect(panel.heed)
    panel.resize(900, 300)
    panel.show()
    assert panel.begin_button.isVisible()
    panel.show_found(suggestions_of(session.project))
    return panel


def test_what_is_found_beside_the_window_is_what_there_is(
    session: Session, panel: SuggestionsPanel, qtbot: QtBot
) -> None:
    before, jobs = panel.list.outline.nodes, Jobs(session)
    suggesting = Suggesting(session, jobs, panel, session)
    panel.show_found([])
    with qtbot.waitSignal(jobs.begun):
        suggesting.look()
    assert not panel.look.isEnabled()
    qtbot.waitUntil(lambda: not jobs.running, timeout=120_000)
    assert panel.list.outline.nodes == before and panel.look.isEnabled()


def test_keys_accept_correct_and_reject(session: Session, panel: SuggestionsPanel, qtbot: QtBot) -> None:
    project, rows = session.project, panel.list.outline.nodes
    musk = next(node.key for node in rows if node.text == "Elon Musk")
    panel.list.choose(musk)
    assert "ماسك" in panel.passages.toPlainText() and panel.line.text() == "Elon Musk"
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    panel.line.setText("Elon Reeve Musk")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert [party.name for party in project.parties.all()] == ["Elon Reeve Musk"]
    assert not panel.list.outline.index_of(musk).isValid()
    behind = panel.list.current_key()
    assert behind and panel.list.hasFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert [row.key for row in project.rejections.all()] == [behind]
    assert not panel.list.outline.index_of(behind).isValid()
    session.undo()
    session.undo()
    assert panel.list.outline.index_of(behind).isValid() and panel.list.outline.index_of(musk).isValid()


def test_all_alike_are_accepted_in_one_step(session: Session, panel: SuggestionsPanel, qtbot: QtBot) -> None:
    panel.kind.setCurrentIndex(panel.kind.findData("figure"))
    first = panel.list.outline.nodes[0]
    panel.list.choose(first.key)
    assert panel.alike_button.isVisible() and "2" in panel.alike_button.text()
    qtbot.keyClick(panel.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert session.project.marks.count() == 2
    session.undo()
    assert session.project.marks.count() == 0


def test_a_click_in_a_passage_shows_it_in_the_reader(panel: SuggestionsPanel, qtbot: QtBot) -> None:
    chosen = panel._chosen()
    assert chosen is not None and reasons_in_words(chosen)
    with qtbot.waitSignal(panel.placeActivated) as shown:
        panel.passages.anchorClicked.emit(QUrl("1"))
    assert shown.args == [chosen.spots[1].document_id, chosen.spots[1].span]
    with qtbot.waitSignal(panel.placeActivated):
        qtbot.keyClick(panel.list, Qt.Key.Key_Space)


def test_all_of_a_quotation_is_put_right_in_a_form(
    session: Session, panel: SuggestionsPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    quotation = next(each for each in panel._shown() if each.kind == "quotation" and "تويتر" in each.what)
    panel.list.choose(quotation.key)

    def fill(dialog: FormDialog) -> bool:
        for key, words in (("speaker", "Musk"), ("quote", "بيانات تويتر")):
            editor = dialog.editor(key)
            editor.setText(words) if isinstance(editor, QLineEdit) else editor.setPlainText(words)  # type: ignore[attr-defined]
        stance = dialog.editor("stance")
        assert isinstance(stance, QComboBox)
        stance.setCurrentIndex(stance.findData("denies"))
        return True

    monkeypatch.setattr(FormDialog, "exec", fill)
    qtbot.keyClick(panel.list, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    (statement,) = session.project.statements.all()
    assert (statement.stance.value, session.project.marks.get(statement.mark_id).quote) == (
        "denies",
        "بيانات تويتر",
    )
    assert quotation.key not in {node.key for node in panel.list.outline.nodes}
    session.undo()
    assert quotation.key in {node.key for node in panel.list.outline.nodes}


def test_a_disagreement_is_decided_on_as_on_its_page(
    session: Session, panel: SuggestionsPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.perform(import_articles, [article(ENGLISH, "en"), article(IN_GERMAN, "de")])
    panel.show_found(suggestions_of(session.project, ["disagreement"]))
    key = panel.list.outline.nodes[0].key
    panel.list.choose(key)
    assert panel.line.text() == ""
    monkeypatch.setattr(panel, "_ask_why", lambda: "zwei Angebote")
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert [row.reason for row in session.project.dismissals.all()] == ["zwei Angebote"]
    assert not panel.list.outline.index_of(key).isValid()
    session.undo()
    panel.list.choose(key)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert session.project.relations.count() == 1
    assert not panel.list.outline.index_of(key).isValid()


def test_a_copy_is_accepted_without_a_word_of_marks(
    session: Session, panel: SuggestionsPanel, qtbot: QtBot
) -> None:
    told = "\n".join(f"{town} meldet: In {town} begann am Abend der Streit um Wasser, Brot und {town}er Salz."
                     for town in ("Altenmarkt", "Kronstadt", "Nordhausen", "Westfurt"))  # fmt: skip
    session.perform(import_articles, [article(told, "de"), article(f"{told}\nNachtrag.", "de")])
    panel.show_found(suggestions_of(session.project, ["copy"]))
    said: list[str] = []
    panel.said.connect(said.append)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert session.project.relations.count() == 1 and not said
