"""The window around the reader: library, search, matrix, inspector, history, import, exchange, errors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.gui.conftest import bring_in, document_called, search_for, settle
from workbench.core.annotations.claim import Stance
from workbench.core.project.operations import claims, documents, evidence, marks, parties
from workbench.core.project.project import open_project
from workbench.core.text.isolates import isolate
from workbench.core.text.span import Span
from workbench.gui.annotations.nodes import split
from workbench.gui.importing.import_report import ImportReportDialog
from workbench.gui.main_window import MainWindow


def add_marks(window: MainWindow) -> dict[str, str]:
    """Two documents that disagree about one claim; ids by name."""
    cairo, berlin = document_called(window, "cairo.txt"), document_called(window, "berlin.txt")
    perform = window.session.perform
    claim = perform(claims.add_claim, "Nordwind used the data")
    party = perform(parties.add_party, "Nordwind")
    denied = perform(
        marks.add_mark, cairo, Span(35, 60), claim=marks.ClaimPart(claim.id, Stance.DENIES, party.id)
    )
    voiced = perform(marks.add_mark, berlin, Span(45, 80), claim=marks.ClaimPart(claim.id))
    return {
        "cairo": cairo, "berlin": berlin, "claim": claim.id, "party": party.id,
        "denied": denied.id, "voiced": voiced.id,
    }  # fmt: skip


def close_dialogs(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.close()


# The start and projects


def test_the_start_page_lists_recent_projects_and_forgets_them(window: MainWindow, tmp_path: Path) -> None:
    for name in ("One", "Two"):
        assert window.session.create(tmp_path / f"{name}.muqabala")
    window.commands.close_project()
    assert [path.stem for path in window.settings.recent] == ["Two", "One"]
    window.parts.start.forgetRequested.emit(tmp_path / "Two.muqabala")
    assert [path.stem for path in window.settings.recent] == ["One"]
    assert (tmp_path / "Two.muqabala").exists()


def test_the_sample_is_made_once_in_the_users_own_folder(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.projectChanged, timeout=60_000):
        window.commands.open_sample()
    settle(window, qtbot)
    assert window.session.project.path.parent == window.settings.folder
    assert window.session.project.documents.count() >= 10
    assert window.parts.matrix.model.rowCount() > 0
    shown = [window.session.project.documents.get(item) for item in window.parts.board.document_ids]
    assert {document.direction for document in shown} == {"ltr", "rtl"}
    window.commands.close_project()
    window.commands.open_sample()
    assert window.session.is_open


def test_what_is_no_project_is_refused_and_the_window_stays_as_it_was(
    filled: MainWindow, tmp_path: Path, shown_errors: list[str]
) -> None:
    (tmp_path / "no.muqabala").write_text("no project", encoding="utf-8")
    assert not filled.session.open(tmp_path / "no.muqabala")
    assert "not a Muqabala project" in shown_errors[0]
    assert filled.session.project.name == "Story"


def test_a_project_that_is_open_elsewhere_is_shown_but_not_changed(
    open_window: Callable[[], MainWindow], articles: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    first = open_window()
    first.session.create(tmp_path / "Story.muqabala")
    bring_in(first, articles, qtbot)
    second = open_window()
    assert second.session.open(tmp_path / "Story.muqabala")
    settle(second, qtbot)
    assert second.parts.notice.isVisible()
    assert "Read-only" in second.parts.notice.text()
    assert not second.actions_by_id["import.files"].isEnabled()
    assert not second.actions_by_id["mark.claim"].isEnabled()
    assert second.actions_by_id["export"].isEnabled()
    assert second.parts.library.model.total == 3


def test_opening_the_open_project_again_changes_nothing(filled: MainWindow, tmp_path: Path) -> None:
    before = filled.session.project
    assert filled.session.open(tmp_path / "Story.muqabala")
    assert filled.session.project is before
    assert filled.session.writable


def test_the_title_names_the_project(filled: MainWindow) -> None:
    assert filled.windowTitle() == "Story – Muqabala"
    filled.commands.close_project()
    assert filled.windowTitle() == "Muqabala"


def test_layout_and_open_documents_are_remembered(
    open_window: Callable[[], MainWindow], articles: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.session.create(tmp_path / "Story.muqabala")
    bring_in(window, articles, qtbot)
    window.reading.open_document(document_called(window, "delhi.txt"))
    window.parts.drawer.hide()
    window.close()
    again = open_window()
    again.session.open(tmp_path / "Story.muqabala")
    assert not again.parts.drawer.isVisible()
    assert again.parts.board.document_ids == [document_called(again, "delhi.txt")]


# Import


def test_failures_and_duplicates_are_named_and_the_rest_is_there(
    filled: MainWindow, articles: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "new.txt").write_text("Ein neuer Artikel\n\nMit einem Satz.\n", encoding="utf-8")
    report = bring_in(filled, [tmp_path / "binary.txt", articles[0], tmp_path / "new.txt"], qtbot)
    assert [failed.path for failed in report.failed] == ["binary.txt"]
    assert [double.path for double in report.duplicates] == [articles[0].name]
    assert filled.parts.library.model.total == 4
    dialog = next(iter(filled.findChildren(ImportReportDialog)))
    assert [node.key for node in dialog.list.outline.nodes] == ["failed", "known", "new"]
    close_dialogs(filled)


def test_what_was_imported_with_doubts_is_shown(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "odd.txt").write_text("Ein Satz, der \u202erückwärts läuft.\n", encoding="utf-8")
    report = bring_in(filled, [tmp_path / "odd.txt"], qtbot)
    dialog = next(iter(filled.findChildren(ImportReportDialog)))
    doubtful, new = dialog.list.outline.nodes
    assert [node.key for node in (doubtful, new)] == ["doubtful", "new"]
    assert [node.detail for node in doubtful.children] == [report.doubts[0].warning]
    dialog.list.opened.emit(doubtful.key)
    dialog.list.opened.emit(doubtful.children[0].key)
    assert filled.parts.board.active_document == report.imported[0].id
    close_dialogs(filled)


def test_a_cancelled_import_changes_nothing(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number}.txt").write_text(f"Article {number}\n\nWords of it.\n", encoding="utf-8")
    history = len(filled.session.project.history())
    flow = filled.import_paths([folder])
    with qtbot.waitSignal(flow.job.ended, timeout=20_000):
        flow.job.cancel()
    settle(filled, qtbot)
    assert filled.session.project.documents.count() == 3
    assert len(filled.session.project.history()) == history


def test_a_window_that_is_closed_while_it_imports_leaves_nothing_half_done(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number}.txt").write_text(f"Article {number}\n\nWords of it.\n", encoding="utf-8")
    flow = filled.import_paths([folder])
    assert flow is not None
    qtbot.waitUntil(lambda: not flow._found.empty() or flow._import is not None, timeout=20_000)
    filled.close()
    project = open_project(tmp_path / "Story.muqabala")
    assert project.documents.count() == 3
    assert project.file_problems() == []
    project.close()


def test_one_import_at_a_time(filled: MainWindow, articles: list[Path], qtbot: QtBot) -> None:
    first = filled.import_paths(articles)
    assert first is not None
    assert filled.import_paths(articles) is None
    with qtbot.waitSignal(first.finished, timeout=20_000):
        pass
    settle(filled, qtbot)
    qtbot.waitUntil(lambda: filled._import is None)
    close_dialogs(filled)


def test_files_dropped_on_the_window_are_imported(
    window: MainWindow, articles: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    window.session.create(tmp_path / "Story.muqabala")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in articles])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.session.project.documents.count() == 3, timeout=20_000)
    settle(window, qtbot)


# Library


def test_the_library_filters_folds_and_sorts(filled: MainWindow) -> None:
    library = filled.parts.library
    library.filter.setText("DROHT konzern")
    assert [document.path for document in library.model.rows] == ["berlin.txt"]
    library.filter.setText("")
    library._list(language="hi")
    assert [document.path for document in library.model.rows] == ["delhi.txt"]
    library._list(language=None, order="imported")
    assert [document.path for document in library.model.rows] == ["berlin.txt", "cairo.txt", "delhi.txt"]


def test_the_menu_of_a_document_changes_its_direction(filled: MainWindow) -> None:
    german = document_called(filled, "berlin.txt")
    menu = filled.parts.library._menu
    menu._set_direction([german], "rtl")
    assert filled.session.project.documents.get(german).direction == "rtl"
    assert menu.build([german]).actions()[0].text() == "Open side by side"


def test_removing_a_document_closes_its_pane(filled: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    german = document_called(filled, "berlin.txt")
    filled.reading.open_document(german)
    monkeypatch.setattr(filled.messages, "confirm", lambda *_words: True)
    filled.parts.library.removalRequested.emit([german])
    assert filled.parts.board.document_ids == []
    assert filled.parts.library.model.total == 2
    filled.commands.undo()
    assert filled.parts.library.model.total == 3


# Search


def test_each_script_is_found_with_the_hit_on_the_words(filled: MainWindow, qtbot: QtBot) -> None:
    for query, path, quote in (
        ('"بيانات المنصة"', "cairo.txt", "بيانات المنصة"),
        ("डेटा", "delhi.txt", "डेटा"),
        ("erlaubnis", "berlin.txt", "Erlaubnis"),
    ):
        search_for(filled, query, qtbot)
        rows = [row for row in filled.parts.search.list.results.rows if row.snippet]
        assert {row.document.path for row in rows} == {path}
        assert all(row.snippet.hit.cut(row.snippet.text) == quote for row in rows if row.snippet)


def test_a_query_that_is_not_understood_is_shown_at_the_character(filled: MainWindow, qtbot: QtBot) -> None:
    search_for(filled, "Nordwind AND (", qtbot)
    assert filled.parts.query.property("wrong")
    assert "underline" in filled.parts.search.error.text()
    search_for(filled, "Nordwind", qtbot)
    assert not filled.parts.query.property("wrong")
    assert filled.parts.search.error.isHidden()


def test_hits_are_walked_across_documents_and_round(filled: MainWindow, qtbot: QtBot) -> None:
    search_for(filled, "Nordwind", qtbot)
    visited = []
    for _ in range(4):
        filled.commands.next_hit()
        visited.append(filled.parts.board.active_document)
    assert len(set(visited[:3])) == 3
    assert visited[3] == visited[0]
    filled.commands.previous_hit()
    assert filled.parts.board.active_document == visited[2]


def test_the_document_in_front_is_searched_by_parts_of_words(filled: MainWindow, qtbot: QtBot) -> None:
    filled.reading.open_document(document_called(filled, "berlin.txt"))
    filled.searching.begin(here=True)
    search_for(filled, "aubn", qtbot)
    spans, _ = filled.parts.search.hits_of(document_called(filled, "berlin.txt"))
    text = filled.session.project.text(document_called(filled, "berlin.txt"))
    assert [span.cut(text) for span in spans] == ["aubn"]


def test_the_index_follows_what_is_imported_and_removed(filled: MainWindow, qtbot: QtBot) -> None:
    filled.session.perform(documents.remove_documents, [document_called(filled, "berlin.txt")])
    settle(filled, qtbot)
    search_for(filled, "Erlaubnis", qtbot)
    assert not filled.parts.search.list.results.rows
    filled.commands.undo()
    settle(filled, qtbot)
    assert filled.parts.search.list.results.rows


# Annotations


def test_lists_show_what_was_marked_and_lead_to_it(filled: MainWindow) -> None:
    ids = add_marks(filled)
    claim = filled.parts.claims.list.outline.nodes[0]
    assert claim.trailing == "+1  −1"
    assert {split(node.key)[0] for node in claim.children} == {"statement"}
    filled.commands.show_parties()
    party = filled.parts.parties.list.outline.nodes[0]
    assert party.trailing == "1"
    filled.parts.claims.list.opened.emit(claim.children[0].key)
    assert filled.parts.board.document_ids == [ids["cairo"]]
    assert filled.parts.inspector.mark_id == ids["denied"]


def test_the_matrix_leads_from_a_cell_to_its_passage(filled: MainWindow) -> None:
    ids = add_marks(filled)
    matrix = filled.parts.matrix
    assert matrix.model.rowCount() == 1
    assert matrix.model.columnCount() == 3
    matrix.only_speaking.setChecked(True)
    assert matrix.model.columnCount() == 2
    column = next(at for at, document in enumerate(matrix.model.columns) if document.id == ids["berlin"])
    matrix.table.cellOpened.emit(matrix.model.index(0, column))
    assert filled.parts.inspector.mark_id == ids["voiced"]
    assert [node.key for node in matrix.passages.outline.nodes] == [ids["voiced"]]
    matrix.copy()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 2
    assert "asserted by 1 document; denied by 1" in copied[1]


def test_the_inspector_changes_what_a_mark_says(filled: MainWindow) -> None:
    ids = add_marks(filled)
    filled.reading.show_mark(ids["voiced"])
    project, inspector = filled.session.project, filled.parts.inspector
    statement = project.statements.where(mark_id=ids["voiced"])[0]
    inspector._editing.set_stance(statement.id, "doubts")
    assert project.statements.get(statement.id).stance is Stance.DOUBTS
    assert inspector.note is not None
    inspector.note.setPlainText("Look at the date.")
    filled.reading.show_mark(ids["denied"])
    assert project.marks.get(ids["voiced"]).note == "Look at the date."
    assert inspector.mark_id == ids["denied"]


def test_headers_that_are_gone_say_nothing(filled: MainWindow) -> None:
    add_marks(filled)
    matrix = filled.parts.matrix
    columns = matrix.model.columnCount()
    matrix.only_speaking.setChecked(True)
    matrix.table.horizontalHeader().sectionDoubleClicked.emit(columns - 1)
    assert matrix.model.headerData(columns - 1, Qt.Orientation.Horizontal) is None
    assert filled.parts.board.document_ids == []


def test_a_mark_takes_the_place_of_the_selection(filled: MainWindow) -> None:
    ids = add_marks(filled)
    filled.reading.show_mark(ids["voiced"])
    filled.commands.resize_mark()
    assert "select some words" in filled.parts.status.currentMessage()
    filled.parts.board.select_span(ids["berlin"], Span(50, 70))
    filled.commands.resize_mark()
    mark = filled.session.project.marks.get(ids["voiced"])
    assert (mark.start, mark.end) == (50, 70)
    assert mark.quote == filled.session.project.text(ids["berlin"])[50:70]
    filled.commands.undo()
    assert filled.session.project.marks.get(ids["voiced"]).start == 45


def test_a_mark_that_is_undone_leaves_the_inspector(filled: MainWindow) -> None:
    ids = add_marks(filled)
    filled.reading.show_mark(ids["voiced"])
    filled.commands.undo()
    assert filled.parts.inspector.mark_id == ""


def test_two_parties_become_one(filled: MainWindow) -> None:
    ids = add_marks(filled)
    other = filled.session.perform(parties.add_party, "نوردفيند")
    filled.session.perform(parties.merge_parties, other.id, ids["party"])
    filled.commands.show_parties()
    nodes = filled.parts.parties.list.outline.nodes
    assert [(node.text, node.detail) for node in nodes] == [("نوردفيند", "\u2068Nordwind\u2069")]


def test_attached_evidence_stands_below_its_claim(filled: MainWindow) -> None:
    ids = add_marks(filled)
    filled.session.perform(
        evidence.add_evidence, ids["claim"], evidence.Bearing.SUPPORTS, attachment=("letter.pdf", b"%PDF-1.4")
    )
    filled.commands.show_evidence()
    node = filled.parts.evidence.list.outline.nodes[0]
    assert [child.text for child in node.children] == ["letter.pdf"]
    texts = [action.text() for action in filled.parts.evidence.menu_for(node.children[0].key).actions()]
    assert "Save the file…" in texts


def test_every_list_says_something_while_it_is_empty(filled: MainWindow) -> None:
    for show in ("claims", "parties", "evidence", "codes", "marks", "memos", "orphans"):
        getattr(filled.commands, f"show_{show}")()
    for part in filled.parts.lists:
        assert part._explained.empty.isVisibleTo(part)


def test_the_history_names_operations_and_shows_what_was_undone(filled: MainWindow) -> None:
    add_marks(filled)
    filled.commands.undo()
    filled.commands.show_history()
    newest = filled.parts.history.list.outline.nodes[0]
    assert newest.faded
    assert "undone" in newest.detail
    assert filled.actions_by_id["edit.redo"].text() == f"Redo: {isolate(newest.text)}"


# Exchange


def test_a_changed_bundle_is_told(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    bundle = tmp_path / "story.zip"
    job = filled.exchange.export("bundle", bundle)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass
    data = bytearray(bundle.read_bytes())
    data[len(data) // 2] ^= 1
    bundle.write_bytes(bytes(data))
    said: list[str] = []
    filled.exchange.said.connect(said.append)
    check = filled.exchange.verify(bundle)
    with qtbot.waitSignal(check.ended, timeout=20_000):
        pass
    assert "not what it was" in said[0]
    close_dialogs(filled)


def test_a_bundle_opens_as_a_project(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    job = filled.exchange.export("bundle", tmp_path / "story.zip")
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass
    with qtbot.waitSignal(filled.exchange.projectUnpacked, timeout=20_000):
        filled.exchange.open(tmp_path / "story.zip", tmp_path / "Again.muqabala")
    assert filled.session.project.path.stem == "Again"
    assert filled.session.project.documents.count() == 3
    settle(filled, qtbot)
    close_dialogs(filled)


def test_an_export_that_cannot_be_written_is_told(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot, shown_errors: list[str]
) -> None:
    job = filled.exchange.export("html", tmp_path / "nowhere" / "report.html")
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass
    assert len(shown_errors) == 1


def test_nothing_is_written_outside_of_operations(filled: MainWindow, tmp_path: Path) -> None:
    add_marks(filled)
    names = [entry.name for entry in filled.session.project.history()]
    filled.close()
    project = open_project(tmp_path / "Story.muqabala", read_only=True)
    assert [entry.name for entry in project.history()] == names
    project.close()


# Directions


def test_the_window_mirrors_for_a_right_to_left_interface(
    open_window: Callable[[], MainWindow], articles: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = open_window()
        window.session.create(tmp_path / "Story.muqabala")
        bring_in(window, articles, qtbot)
        origin = QPoint(0, 0)
        left = window.parts.left.mapTo(window, origin).x()
        right = window.parts.right.mapTo(window, origin).x()
        assert left > right
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
