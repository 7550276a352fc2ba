"""Correcting a text in the window: the editor gives back what it was given, and the window follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.core.project.articles import ARABIC, GERMAN, article
from tests.gui.conftest import ARTICLES, document_called
from workbench.core.documents.passages import analyse_passages
from workbench.core.project.operations.documents import import_articles, set_passage_direction
from workbench.core.project.operations.marks import add_mark
from workbench.core.project.project import create_project
from workbench.core.text.differences import word_differences
from workbench.core.text.isolates import isolate
from workbench.core.text.span import Span
from workbench.gui.error_dialog import Messages
from workbench.gui.jobs import Jobs
from workbench.gui.main_window import MainWindow
from workbench.gui.versions.changed_lines import Kind, changed_lines
from workbench.gui.versions.correction_dialog import CorrectionDialog
from workbench.gui.versions.text_editor import TextEditor

ODD = "Preis:\u00a050\u00a0000\u202f€ 😀\n\n\u200fنص\u200c \u2066x\u2069\tTab\n"


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop_all()


def edited(qtbot: QtBot, text: str, language: str) -> TextEditor:
    editor = TextEditor()
    qtbot.addWidget(editor)
    _, direction, passages = analyse_passages(text, language)
    editor.set_text(text, passages, language, direction)
    return editor


def test_the_editor_gives_back_every_character(qtbot: QtBot, dressed: QApplication) -> None:
    for text in (ODD, ARABIC, GERMAN, "", "\n"):
        assert edited(qtbot, text, "de").text() == text
    editor = edited(qtbot, ODD, "de")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, "Ende")
    assert editor.text() == ODD + "Ende"
    editor.undo()
    assert editor.text() == ODD and not editor.document().isUndoAvailable()


def test_a_paragraph_runs_as_its_words_do_unless_somebody_says_otherwise(
    qtbot: QtBot, dressed: QApplication
) -> None:
    editor = edited(qtbot, ARABIC, "ar")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText("\nNur Deutsch")
    ways = [editor.document().findBlockByNumber(n).blockFormat().layoutDirection() for n in range(3)]
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert ways == [right, right, left] and editor.directions() == {}
    editor.set_direction("rtl")
    assert editor.directions() == {2: "rtl"}


def test_changed_lines_show_words_and_line_ends() -> None:
    old, new = "eins\nzwei drei\nvier\nfünf sechs", "eins\nzwei 3\nvier\nfünf\nsechs"
    shown = changed_lines(old, new, word_differences(old, new))
    told = [[(words.text, words.kind) for words in line] for line in shown]
    kept, out, put = Kind.KEPT, Kind.TAKEN_OUT, Kind.PUT_IN
    assert told[0] == [("zwei ", kept), ("drei", out), ("3", put)]
    assert told[1] == [] and told[2] == [("fünf", kept), (" ", out), ("¶", put)]


def test_the_dialog_says_what_becomes_of_the_marks(
    qtbot: QtBot, dressed: QApplication, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = create_project(tmp_path / "story.muqabala")
    document = import_articles(project, [article(GERMAN, "de")]).value.imported[0]
    set_passage_direction(project, document.id, 0, "rtl")
    for words in ("Microsoft", "Klage"):
        start = GERMAN.index(words)
        add_mark(project, document.id, Span(start, start + len(words)))
    dialog = CorrectionDialog(project, document.id, jobs)
    qtbot.addWidget(dialog)
    assert not dialog.take.isEnabled() and dialog.summary.text() == "Nothing is changed yet."
    cursor = dialog.editor.textCursor()
    cursor.setPosition(GERMAN.index("\n") + 1)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText("Neu.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    planned = dialog.correction
    assert planned is not None and dialog.result() == CorrectionDialog.DialogCode.Accepted
    assert [passage.direction for passage in planned.passages] == ["rtl", "ltr"]
    assert dialog.summary.text() == "1 mark stays · 1 becomes an orphan"
    assert [node.text for node in dialog.marks.outline.nodes] == ["Klage"]
    assert "Neu." in dialog.changes.toPlainText()
    project.close()


def test_a_quote_across_passages_is_listed_in_one_line(
    qtbot: QtBot, dressed: QApplication, jobs: Jobs, tmp_path: Path
) -> None:
    project = create_project(tmp_path / "story.muqabala")
    document = import_articles(project, [article(GERMAN, "de")]).value.imported[0]
    mark = add_mark(project, document.id, Span(0, len(GERMAN.rstrip()))).value
    assert "\n" in mark.quote
    dialog = CorrectionDialog(project, document.id, jobs)
    qtbot.addWidget(dialog)
    cursor = dialog.editor.textCursor()
    cursor.setPosition(GERMAN.index(" ") + 1)
    cursor.insertText("neu ")
    dialog.look()
    qtbot.waitUntil(lambda: not dialog.looking)
    (node,) = dialog.marks.outline.nodes
    before, after = (" ".join(text.split()) for text in (mark.quote, dialog.editor.text()))
    assert (node.text, node.detail) == (after, f"was: {isolate(before)}")
    project.close()


def answered(fill: Callable[[CorrectionDialog], None]) -> None:
    """Fill and accept the dialog that comes next."""

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CorrectionDialog)
        fill(dialog)
        dialog.take.click()

    QTimer.singleShot(0, do)


def test_the_window_follows_a_correction_and_an_orphan_goes_back(filled: MainWindow) -> None:
    document = document_called(filled, "berlin.txt")
    text = ARTICLES["berlin.txt"]
    at = text.index("Nordwind")
    lost = filled.session.perform(add_mark, document, Span(at, at + 8))
    kept = filled.session.perform(add_mark, document, Span(0, 9))
    filled.reading.open_document(document)
    corrected = "Neu.\n" + text.replace("Nordwind vor, Daten", "dem Konzern etwas")

    def fill(dialog: CorrectionDialog) -> None:
        dialog.editor.setPlainText(corrected)
        dialog.note.setText("wrong paragraph")

    answered(fill)
    filled.actions_by_id["document.correct"].trigger()
    surface = filled.parts.board.pane(document).surface
    assert surface.text == corrected
    shown = {view.id for view in surface.marks}
    assert shown == {kept.id}
    assert [node.text for node in filled.parts.orphans.list.outline.nodes] == ["Nordwind"]
    filled.reading.show_mark(lost.id)
    (version,) = filled.correcting._shown.values()
    assert version.isVisible() and version.surface.text == text
    assert {view.id for view in version.surface.marks} == {lost.id}
    assert (
        version.notice.text().startswith("Version 1 of 2, replaced on")
        and "wrong paragraph" in version.notice.text()
    )
    at = corrected.index("Konzern etwas")
    filled.parts.board.select_span(document, Span(at, at + 7))
    filled.parts.inspector.reattachRequested.emit()
    assert filled.session.project.marks.get(lost.id).quote == "Konzern"
    assert {view.id for view in surface.marks} == {kept.id, lost.id}
    assert not list(version.surface.marks)
    assert filled.parts.orphans.list.outline.nodes == ()
    filled.session.undo()
    assert {view.id for view in surface.marks} == {kept.id}
    filled.session.undo()
    assert surface.text == text and {view.id for view in surface.marks} == {kept.id, lost.id}
    assert not filled.correcting._shown


def test_the_document_menu_lists_earlier_versions(filled: MainWindow) -> None:
    from workbench.core.project.operations.correction import correct_text

    document = document_called(filled, "delhi.txt")
    filled.session.perform(correct_text, document, "नया पाठ।", "R&D")
    menu = filled.parts.library._menu.build([document])
    (versions,) = [item for item in menu.findChildren(QMenu) if item.title() == "Earlier versions"]
    (action,) = versions.actions()
    assert action.text().startswith("Version 1, replaced on") and "R&&D" in action.text()
    action.trigger()
    assert list(filled.correcting._shown) == [(document, 1)]


def test_what_was_typed_is_not_thrown_away_unasked(
    qtbot: QtBot, dressed: QApplication, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = create_project(tmp_path / "story.muqabala")
    document = import_articles(project, [article(GERMAN, "de")]).value.imported[0]
    dialog = CorrectionDialog(project, document.id, jobs)
    qtbot.addWidget(dialog)
    asked: list[str] = []
    answers = iter([False, True])

    def confirm(_self: Messages, question: str, *_more: str) -> bool:
        asked.append(question)
        return next(answers)

    monkeypatch.setattr(Messages, "confirm", confirm)
    dialog.show()
    dialog.editor.insertPlainText("x")
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible() and len(asked) == 2
    project.close()


def test_typing_in_a_long_text_stays_free_and_the_newest_text_is_taken(
    qtbot: QtBot, dressed: QApplication, jobs: Jobs, tmp_path: Path
) -> None:
    project = create_project(tmp_path / "story.muqabala")
    text = "\n".join(f"{GERMAN.strip()} {number}" for number in range(400))
    document = import_articles(project, [article(text, "de")]).value.imported[0]
    dialog = CorrectionDialog(project, document.id, jobs)
    qtbot.addWidget(dialog)
    for typed in ("Eins ", "Zwei "):
        dialog.editor.insertPlainText(typed)
        dialog.look()
        assert dialog.looking and dialog.correction is None
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert dialog.correction is not None and dialog.correction.text.startswith("Eins Zwei ")
    project.close()


def test_a_text_that_cannot_be_compared_is_said_and_is_not_waited_for_for_ever(
    qtbot: QtBot, dressed: QApplication, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Messages, "confirm", lambda *_: True)
    project = create_project(tmp_path / "story.muqabala")
    document = import_articles(project, [article(GERMAN, "de")]).value.imported[0]
    dialog = CorrectionDialog(project, document.id, jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    project.close()
    project.path.rename(tmp_path / "elsewhere.muqabala")
    dialog.editor.insertPlainText("Neu ")
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.looking)
    assert dialog.isVisible() and dialog.correction is None and not dialog.take.isEnabled()
    assert "no such project" in dialog.summary.text()
    # Once it is there again, the next key looks again.
    (tmp_path / "elsewhere.muqabala").rename(project.path)
    dialog.editor.insertPlainText("x")
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert dialog.correction is not None
