"""The page of copies: found beside the window, listed, mapped, told apart, and bound to sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from workbench.core.comparison.reuse.differences import DifferenceKind, differences
from workbench.core.comparison.reuse.reasons import Because
from workbench.core.importing.pipeline import read_articles
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.operations.documents import edit_document, import_articles, remove_documents
from workbench.core.project.operations.parties import add_party
from workbench.core.project.origins import origins_known
from workbench.core.project.text_reuse import reuse_at_hand
from workbench.core.text.span import Span
from workbench.gui.comparison.copies import map_layout, words
from workbench.gui.comparison.copies.cluster_nodes import cluster_nodes
from workbench.gui.comparison.copies.difference_view import DifferenceView
from workbench.gui.comparison.copies.flow import CopiesFlow
from workbench.gui.comparison.copies.found import Copies
from workbench.gui.comparison.copies.panel import CopiesPanel
from workbench.gui.comparison.copies.tools import View
from workbench.gui.form_dialog import FormDialog
from workbench.gui.jobs import Jobs
from workbench.gui.open_copies import OpenCopies
from workbench.gui.outline import KEY_ROLE
from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reading import Reading
from workbench.gui.session import Session
from workbench.gui.settings import Settings

REPORT = (
    "Der Hafen von Nordwind bleibt bis Montag geschlossen, weil ein Kran in das Becken gestürzt ist. "
    "Taucher suchen seit dem frühen Morgen nach Teilen des Auslegers, und Schlepper halten die Zufahrt frei. "
    "Verletzt wurde niemand, doch drei Frachter liegen vor der Küste und warten auf einen anderen Liegeplatz."
)
ARTICLES = {
    "eins.txt": f"Hafen gesperrt\n\n{REPORT}\n\nDie Stadt prüft den Schaden.\n",
    "zwei.txt": f"Kran stürzt ins Wasser\n\n{REPORT.replace('Schlepper halten', 'zwei Boote halten')}\n",
    "drei.txt": "Wetter\n\nAm Abend ziehen von Westen Wolken auf, in der Nacht regnet es im ganzen Land.\n",
}


@pytest.fixture
def session(tmp_path: Path, settings: Settings, dressed: QApplication) -> Iterator[Session]:
    """A session with a project of three articles, two of them with one report."""
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    session = Session(settings)
    assert session.create(tmp_path / "copies.muqabala")
    import_texts(session, *(tmp_path / name for name in ARTICLES))
    yield session
    session.close()


def import_texts(session: Session, *paths: Path) -> None:
    """Take articles into the project."""
    session.perform(import_articles, read_articles(paths, progress=NoProgress()))


@pytest.fixture
def flow(session: Session) -> Iterator[CopiesFlow]:
    """A flow with jobs of its own."""
    jobs = Jobs()
    session.projectClosing.connect(jobs.stop_all)
    yield CopiesFlow(session, jobs, jobs)
    jobs.stop_all()


@pytest.fixture
def panel(qtbot: QtBot, session: Session, flow: CopiesFlow) -> CopiesPanel:
    """The page, seen, with what the documents share."""
    panel = CopiesPanel(session)
    qtbot.addWidget(panel)
    panel.follow(flow)
    panel.resize(1100, 400)
    with qtbot.waitSignal(flow.found):
        panel.show()
    return panel


def ids(session: Session) -> dict[str, str]:
    """The documents by the first word of their titles."""
    return {document.title.split()[0]: document.id for document in session.project.documents.all()}


def test_a_pair_is_listed_and_opened_at_its_passage(
    qtbot: QtBot, session: Session, panel: CopiesPanel
) -> None:
    found = panel.model.rows[0]
    assert {found.a, found.b} == {ids(session)["Hafen"], ids(session)["Kran"]}
    with qtbot.waitSignal(panel.passageOpened) as opened:
        panel.table.setCurrentIndex(panel.model.index(0, 0))
        panel.table.activated.emit(panel.table.currentIndex())
    assert opened.args == [found]
    assert panel.difference.isVisible()
    assert "are the same" in panel.difference.why.text()
    shown = {side.toPlainText() for side in panel.difference.sides}
    assert any("Schlepper halten" in text for text in shown)
    assert any("zwei Boote halten" in text for text in shown)


def test_filters_leave_out_and_the_way_back_is_offered(session: Session, panel: CopiesPanel) -> None:
    panel.tools.only_between.setChecked(True)  # both are of one source
    assert not panel.model.rows
    panel.tools.clear()
    assert len(panel.model.rows) == 1
    panel.tools.words.setText("Wetter")
    panel.tools.wishChanged.emit()
    assert not panel.model.rows


def test_the_map_goes_by_keys_and_into_files(
    qtbot: QtBot, tmp_path: Path, session: Session, panel: CopiesPanel
) -> None:
    panel.tools.shown.setCurrentIndex(panel.tools.shown.findData(View.MAP))
    panel.map.setFocus(Qt.FocusReason.TabFocusReason)
    panel.map.choose(0)
    qtbot.keyClick(panel.map, Qt.Key.Key_Right)
    assert panel.map.chosen_arc is not None
    assert set(panel.chosen_documents) == {ids(session)["Hafen"], ids(session)["Kran"]}
    assert "Kran" in panel.map.spoken_part(panel.map.spoken_current()).name
    with qtbot.waitSignal(panel.passageOpened):
        qtbot.keyClick(panel.map, Qt.Key.Key_Return)
    qtbot.keyClick(panel.map, Qt.Key.Key_Left)
    with qtbot.waitSignal(panel.documentActivated) as activated:
        qtbot.keyClick(panel.map, Qt.Key.Key_Return)
    assert activated.args == [panel.map.layout_shown.rows[0].documents[0]]
    for suffix in (".svg", ".png"):
        panel.map.write_picture(tmp_path / f"map{suffix}")
    drawing = (tmp_path / "map.svg").read_text(encoding="utf-8")
    assert drawing.count("<path") >= 1
    assert "Map of copies" in drawing
    assert QImage(str(tmp_path / "map.png")).width() > 300


def test_on_a_large_map_sources_are_folded(
    qtbot: QtBot, session: Session, panel: CopiesPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_layout, "FOLDED_FROM", 1)
    panel.tools.shown.setCurrentIndex(panel.tools.shown.findData(View.MAP))
    assert [len(row.documents) for row in panel.map.layout_shown.rows] == [2]
    assert panel.tools.summary.text() == "2 documents · 1 source folded"
    panel.map.choose(0)
    assert "Enter unfolds it" in panel.chosen.text()
    assert set(panel.chosen_documents) == {ids(session)["Hafen"], ids(session)["Kran"]}
    qtbot.keyClick(panel.map, Qt.Key.Key_Return)
    assert len(panel.map.layout_shown.arcs) == 1 and panel.tools.summary.text() == "2 documents"
    qtbot.keyClick(panel.map, Qt.Key.Key_Backspace)
    assert panel.map.layout_shown.folded == 1 and panel.map.row == 0


def test_a_map_with_more_than_it_has_room_for_says_so_and_shows_what_is_near(
    panel: CopiesPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert panel._copies is not None
    (found,) = panel._copies.passages
    pairs = [("a", "b"), ("a", "c"), ("a", "d"), ("e", "f")]
    passages = [replace(found, a=one, b=other) for one, other in pairs]
    monkeypatch.setattr(map_layout, "MOST_ROWS", 4)
    layout = map_layout.map_layout(passages, Copies())
    assert [row.documents for row in layout.rows] == [("a",), ("b",), ("c",), ("d",)]
    assert layout.left_out == 2 and len(layout.arcs) == 3 and layout.arcs_of(0) == [0, 1, 2]
    near = map_layout.map_layout(passages, Copies(), around="e")
    assert [row.documents for row in near.rows] == [("e",), ("f",)] and not near.left_out


def test_a_document_is_taken_out_of_its_source_and_brought_back(
    qtbot: QtBot, session: Session, flow: CopiesFlow, panel: CopiesPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.tools.shown.setCurrentIndex(panel.tools.shown.findData(View.CLUSTERS))
    model = panel.clusters.outline
    source = model.index(0, 0)
    keys = [model.index(row, 0, source).data(KEY_ROLE) for row in range(model.rowCount(source))]
    panel.clusters.expandAll()
    panel.clusters.choose(keys[0])
    (chosen,) = panel.chosen_documents
    monkeypatch.setattr(panel.editing, "_ask", lambda *_: {"note": "eigene Recherche"})
    with qtbot.waitSignal(flow.found):
        panel.editing.split(panel.chosen_documents)
    assert chosen not in {document.id for cluster in panel_clusters(flow) for document in cluster.documents}
    with qtbot.waitSignal(flow.found):
        session.undo()
    assert len(panel_clusters(flow)) == 1


def test_origins_are_offered_in_any_script_while_one_types(
    qtbot: QtBot, session: Session, panel: CopiesPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = (ids(session)[word] for word in ("Hafen", "Kran", "Wetter"))
    session.perform(edit_document, first, outlet="Der Bote")
    session.perform(add_party, "نيويورك تايمز")
    dialogs: list[FormDialog] = []

    def answer(dialog: FormDialog) -> int:
        dialogs.append(dialog)
        qtbot.addWidget(dialog)
        line = dialog.editor("party")
        assert isinstance(line, QLineEdit)
        qtbot.keyClicks(line, "New York Ti" if len(dialogs) == 1 else "bo")
        line.setText(offered(line)[0])
        return 1

    def offered(line: QLineEdit) -> list[str]:
        model = line.completer().model()
        return [model.index(row, 0).data(Qt.ItemDataRole.EditRole) for row in range(model.rowCount())]

    monkeypatch.setattr(FormDialog, "exec", answer)
    panel.editing.confirm_origin([second, third])
    panel.editing.confirm_origin([third])
    parties = {party.name: party.id for party in session.project.parties.all()}
    assert parties.keys() == {"نيويورك تايمز", "Der Bote"}
    origins = {relation.target_id for relation in session.project.relations.where(source_id=third)}
    assert origins == set(parties.values())
    known = origins_known(session.project)
    assert [(item.name, item.documents) for item in known.fitting("")] == [
        ("نيويورك تايمز", 2),
        ("Der Bote", 1),
    ]


def test_who_may_have_it_from_whom_is_said_with_the_source(
    qtbot: QtBot, session: Session, flow: CopiesFlow, panel: CopiesPanel
) -> None:
    for title, day in (("Hafen", "2023-05-02"), ("Kran", "2023-05-01")):
        with qtbot.waitSignal(flow.found):
            session.perform(edit_document, ids(session)[title], published=day)
    assert flow.copies is not None
    (source,) = cluster_nodes(flow.copies)
    earlier, later, tie = source.children
    assert earlier.text.startswith("Kran") and "the others may have it from here" in earlier.detail
    assert "from here" not in later.detail
    assert "it was published later" in tie.detail and "it was published later" in tie.tooltip


def panel_clusters(flow: CopiesFlow) -> tuple[object, ...]:
    """The clusters that are known."""
    assert flow.copies is not None
    return flow.copies.clusters


def test_the_page_follows_the_project(
    qtbot: QtBot, tmp_path: Path, session: Session, flow: CopiesFlow, panel: CopiesPanel
) -> None:
    (tmp_path / "vier.txt").write_text(f"Nachdruck\n\n{REPORT}\n", encoding="utf-8")
    with qtbot.waitSignal(flow.found):
        import_texts(session, tmp_path / "vier.txt")
    assert len(panel.model.rows) == 3
    with qtbot.waitSignal(flow.found):
        session.perform(remove_documents, [ids(session)["Kran"], ids(session)["Hafen"]])
    assert not panel.model.rows
    assert panel.says_what_to_do


def test_open_documents_show_what_they_share(qtbot: QtBot, session: Session, flow: CopiesFlow) -> None:
    board = ReaderBoard()
    qtbot.addWidget(board)
    reading = Reading(session, board, board)
    shown = OpenCopies(session, flow, board, board)
    reading.documentsChanged.connect(shown.look)
    first, second = ids(session)["Hafen"], ids(session)["Kran"]
    reading.open_document(first)
    assert not flow.busy  # one document alone shares nothing
    with qtbot.waitSignal(flow.found):
        reading.open_document(second)
    (pair,) = board.ribbons.pairs(first, second)
    text = board.pane(first).view.text
    assert pair.a.cut(text).startswith("Der Hafen von Nordwind")
    shown.set_shown(False)
    assert not board.ribbons.pairs(first, second)
    assert not board.pane(first).surface.underlay.shared.between(0, len(text))
    shown.set_shown(True)
    assert board.show_counterpart(first, pair.a.start)


def test_two_documents_are_shown_as_neighbours(qtbot: QtBot, session: Session, flow: CopiesFlow) -> None:
    board = ReaderBoard()
    qtbot.addWidget(board)
    board.resize(1500, 600)
    board.show()
    reading = Reading(session, board, board)
    with qtbot.waitSignal(flow.found):
        flow.start()
    assert flow.copies is not None
    (found,) = flow.copies.passages
    third = ids(session)["Wetter"]
    for opened, expected in (
        ((found.a, third, found.b), [found.a, found.b, third]),
        ((found.b, third, found.a), [third, found.a, found.b]),
        ((third,), [third, found.a, found.b]),
    ):
        board.close_all()
        for document_id in opened:
            reading.open_document(document_id)
        reading.show_shared(found)
        assert board.document_ids == expected


def test_a_comparison_that_was_cancelled_is_offered_again(
    qtbot: QtBot, session: Session, flow: CopiesFlow
) -> None:
    panel = CopiesPanel(session)
    qtbot.addWidget(panel)
    panel.follow(flow)
    with qtbot.waitSignal(flow.refused):
        flow.start()
        assert flow._job is not None
        flow._job.cancel()
    flow.look()
    assert not flow.busy  # nobody is bothered again
    with qtbot.waitSignal(flow.found):
        flow.start()


def until_cancelled(_path: Path, progress: Progress) -> None:
    """Work that has no end of its own."""
    while True:
        progress.report(0, 0)


def test_documents_are_compared_though_nobody_looks(
    qtbot: QtBot, tmp_path: Path, session: Session, flow: CopiesFlow, monkeypatch: pytest.MonkeyPatch
) -> None:
    indexing = True
    flow.compare_by_itself(lambda: indexing)
    waiting: list[int] = []
    flow.waitingChanged.connect(waiting.append)
    (tmp_path / "vier.txt").write_text(f"Nachdruck\n\n{REPORT}\n", encoding="utf-8")
    import_texts(session, tmp_path / "vier.txt")
    assert waiting == [4] and not flow.busy
    indexing = False
    with qtbot.waitSignal(flow.caughtUp, timeout=60_000):
        flow.look()
    assert waiting == [4, 0] and len(reuse_at_hand(session.project).passages) == 3
    indexing = True
    session.perform(remove_documents, [ids(session)["Kran"]])
    session.perform(edit_document, ids(session)["Wetter"], outlet="Der Bote")
    with monkeypatch.context() as patched, qtbot.waitSignal(flow.refused, timeout=60_000):
        patched.setattr(flow, "work", lambda: until_cancelled)
        flow.start()
        assert flow._job is not None
        flow._job.cancel()
    indexing = False
    assert waiting[-1] == 1
    with qtbot.waitSignal(flow.caughtUp, timeout=60_000):  # at the next start
        session.projectChanged.emit()
    assert waiting[-1] == 0


def test_what_was_not_compared_can_be_beside_what_is_known(
    qtbot: QtBot, flow: CopiesFlow, panel: CopiesPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched, qtbot.waitSignal(flow.refused):
        patched.setattr(flow, "work", lambda: until_cancelled)
        flow.start()
        assert flow._job is not None
        flow._job.cancel()
    assert panel.model.rows and panel.catch_up.isVisible()
    with qtbot.waitSignal(flow.found):
        panel.catch_up.click()
    assert not panel.catch_up.isVisible()


def test_differences_are_told_by_lines(dressed: QApplication, qtbot: QtBot) -> None:
    first, second = "قالت الشركة أمس إن العقد انتهى", "قالت المؤسسة إن العقد انتهى فعلا"
    found = differences(first, Span(0, len(first)), second, Span(0, len(second)))
    view = DifferenceView()
    qtbot.addWidget(view)
    view.show_difference((first, "ar"), (second, "ar"), found, "")
    assert {item.kind for item in found} == {
        DifferenceKind.EQUAL, DifferenceKind.REPLACED, DifferenceKind.INSERTED
    }  # fmt: skip
    assert [side.toPlainText() for side in view.sides] == [first, second]
    block = view.sides[1].document().firstBlock()
    assert block.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    styles = {
        fragment.text().strip(): fragment.charFormat().underlineStyle()
        for fragment in (entry.fragment() for entry in block)
    }
    assert styles["فعلا"] is QTextCharFormat.UnderlineStyle.SingleUnderline
    assert styles["المؤسسة"] is QTextCharFormat.UnderlineStyle.WaveUnderline


def test_every_reason_can_be_said() -> None:
    assert set(words.REASONS) == set(Because)
    assert all(said == because.value for because, said in words.REASONS.items())
