"""The pages that compare, each alone on the sample: hypotheses, timeline and network."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Relevance
from workbench.core.annotations.rating import Consistency
from workbench.core.comparison import network_crowds
from workbench.core.comparison.pivots import PivotKind
from workbench.core.comparison.source_matrix import MatrixOrder
from workbench.core.comparison.timeline import LaneKind, MomentKind
from workbench.core.exchange.hypotheses_tables import hypotheses_table
from workbench.core.exchange.table_file import write_table
from workbench.core.progress import NoProgress
from workbench.core.project import timeline
from workbench.core.project.sample import create_sample
from workbench.gui.comparison import matrix_panel, network_panel
from workbench.gui.comparison.hypotheses_panel import HypothesesPanel
from workbench.gui.comparison.matrix_grid import GridCell
from workbench.gui.comparison.matrix_painting import COLUMN_WIDTH
from workbench.gui.comparison.matrix_panel import MatrixPanel
from workbench.gui.comparison.network_panel import NetworkPanel
from workbench.gui.comparison.timeline_flow import TimelineFlow
from workbench.gui.comparison.timeline_panel import OFFERED, TOLD, TimelinePanel
from workbench.gui.comparison.timeline_scene import MomentItem
from workbench.gui.elided_choice import ElidedChoice
from workbench.gui.jobs import Jobs
from workbench.gui.session import Session
from workbench.gui.settings import Settings


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, dressed: QApplication) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("pages")
    create_sample(folder / "sample.muqabala").close()
    opened = Session(Settings(folder / "settings.ini"))
    assert opened.open(folder / "sample.muqabala")
    yield opened
    opened.close()


def test_a_rating_is_made_by_key_and_shows_what_it_does(session: Session, qtbot: QtBot) -> None:
    panel = HypothesesPanel(session)
    qtbot.addWidget(panel)
    session.changed.connect(panel.heed)
    panel.show()
    model, table = panel.model, panel.table
    empty = next(
        model.index(0, column)
        for column in range(model.columnCount())
        if model.data(model.index(0, column), Qt.ItemDataRole.DisplayRole) == ""
    )
    piece, claim = model.place(empty) or pytest.fail("no cell")
    table.setCurrentIndex(empty)
    said = session.project.ratings.count()
    for key, expected in (("-", "inconsistent"), ("-", "very inconsistent"), ("+", "inconsistent")):
        qtbot.keyClicks(table, key)
        assert session.project.ratings.get(piece.id, claim.id).consistency == expected
    assert table.currentIndex() == empty and model.data(empty) == "−"
    assert model.data(empty, Qt.ItemDataRole.AccessibleTextRole) == "inconsistent"
    before = model.found.scores[claim.id].weighted
    table.relevanceChosen.emit(piece.id, Relevance.LOW)
    assert model.found.scores[claim.id].weighted < before
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert session.project.ratings.count() == said
    session.undo()
    assert session.project.ratings.get(piece.id, claim.id).consistency is Consistency.INCONSISTENT
    panel.order.setCurrentIndex(1)
    told = [model.found.diagnosticity[row.id] or 0 for row in model.evidence]
    assert told == sorted(told, reverse=True) and told[0] > told[-1]
    while session.project.ratings.count() > said:
        session.undo()


def test_the_menu_of_a_cell_says_what_it_is_rated(session: Session, qtbot: QtBot) -> None:
    panel = HypothesesPanel(session)
    qtbot.addWidget(panel)
    panel.refresh()
    index = next(
        panel.model.index(0, column)
        for column in range(panel.model.columnCount())
        if panel.model.data(panel.model.index(0, column))
    )
    menu = panel.table._offer(index)
    chosen = [action.text() for action in menu.actions() if action.isChecked()]
    assert len(chosen) == 2 and chosen[0].endswith("consistent") and chosen[1] == "high relevance"
    menu.deleteLater()


def test_the_matrix_is_filtered_and_turned_round(session: Session, qtbot: QtBot) -> None:
    panel = MatrixPanel(session)
    qtbot.addWidget(panel)
    panel.refresh()
    clustered = [head for head in panel.model.columns if head.cluster]
    assert clustered and all(head.source for head in clustered)
    numbers = [head.cluster for head in panel.model.columns]
    assert all(
        numbers[at : at + numbers.count(number)] == [number] * numbers.count(number)
        for number in set(numbers) - {0}
        for at in [numbers.index(number)]
    )
    rows = panel.model.rowCount()
    panel._offer()
    panel.tools._choose("stances", "denies", True)
    assert 0 < panel.model.rowCount() < rows and panel.tools.filter_in_words == ["stance=denies"]
    assert all("−" in line for line in ("".join(row[1:-1]) for row in panel.model.as_rows()[1:]))
    panel.tools.text.setText("no such words")
    panel.tools._pause.timeout.emit()
    assert panel.model.rowCount() == 0
    panel._clear.click()
    assert panel.model.rowCount() == rows
    panel.tools.pivot.setCurrentIndex(panel.tools.pivot.findData(PivotKind.CODES_DOCUMENTS))
    places = [panel.model.index(0, column) for column in range(panel.model.columnCount())]
    counted = next(place for place in places if panel.model.data(place))
    panel.table.setCurrentIndex(counted)
    cell = panel.model.cell(counted)
    assert cell and len(panel.passages.outline.nodes) == cell.count == len(cell.marks)
    assert panel.model.claim_id(0) == ""


def test_what_is_shown_is_what_is_written(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Order, filter, pivot and left-out documents: the file has the rows and columns that one sees."""
    panel = MatrixPanel(session)
    qtbot.addWidget(panel)
    panel.refresh()
    target = tmp_path / "shown.csv"
    monkeypatch.setattr(matrix_panel, "ask_for_table", lambda _page, _name: target)
    panel.tableRequested.connect(lambda *asked: write_table(*asked, NoProgress()))

    def written() -> list[list[str]]:
        panel.tools.tableRequested.emit()
        with target.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    def shown_claims() -> list[str]:
        return [head.text for head in panel.model.grid.rows]

    everything = written()
    assert [row[0] for row in everything[1:]] == shown_claims()
    assert len(everything[0]) == 2 + panel.model.columnCount()
    panel._offer()
    panel.tools._choose("stances", "asserts", True)
    panel.tools.order.setCurrentIndex(panel.tools.order.findData(MatrixOrder.INDEPENDENT))
    sorted_rows = written()
    assert [row[0] for row in sorted_rows[1:]] == shown_claims() != [row[0] for row in everything[1:]]
    assert "denies" not in "".join(cell for row in sorted_rows[1:] for cell in row[2:])
    panel.tools.clear()
    panel.tools.text.setText("Klage")
    panel.tools._pause.timeout.emit()
    panel.only_speaking.setChecked(True)
    heads = [head.text for head in panel.model.columns]
    few = written()
    assert 0 < len(heads) < session.project.documents.count()
    assert all(head in title for head, title in zip(heads, few[0][2:], strict=True))
    panel.tools.clear()
    panel.tools.pivot.setCurrentIndex(panel.tools.pivot.findData(PivotKind.CLAIMS_PARTIES))
    turned = written()
    assert len(turned[0]) == panel.model.columnCount() + 2 and "\u2068Elon Musk\u2069" in turned[0]
    assert [row[0] for row in turned[1:]] == shown_claims()


def test_the_hypotheses_that_are_chosen_are_written_in_the_order_shown(
    session: Session, qtbot: QtBot
) -> None:
    panel = HypothesesPanel(session)
    qtbot.addWidget(panel)
    panel.refresh()
    columns = {claim.id for claim in panel.model.found.claims}
    panel._choose(panel.model.found.claims[0].id, columns, False)
    panel.order.setCurrentIndex(1)
    assert panel.model.shown
    table = hypotheses_table(panel.model.shown, panel.model.evidence)
    assert len(table.columns) == 6 + panel.model.columnCount() == 6 + len(columns) - 1
    words = [panel.model.shown.words_of(piece) for piece in panel.model.evidence]
    assert [row[0] for row in table.rows[:-2]] == words


def test_four_stances_with_numbers_stay_in_their_column(session: Session, qtbot: QtBot) -> None:
    panel = MatrixPanel(session)
    qtbot.addWidget(panel)
    panel.refresh()
    counts = dict.fromkeys(Stance, 88)
    cells = {(panel.model.grid.rows[0].id, panel.model.columns[0].id): GridCell(counts)}
    panel.model.set_grid(replace(panel.model.grid, cells=cells))
    option = QStyleOptionViewItem()
    option.palette, option.font, option.rect = panel.palette(), panel.font(), QRect(40, 0, COLUMN_WIDTH, 60)
    image = QImage(80 + COLUMN_WIDTH, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    panel.table.itemDelegate().paint(painter, option, panel.model.index(0, 0))
    painter.end()
    everywhere = ((x, y) for x in range(image.width()) for y in range(60))
    painted = {x for x, y in everywhere if image.pixelColor(x, y) != Qt.GlobalColor.white}
    assert painted and min(painted) >= 40 and max(painted) < 40 + COLUMN_WIDTH


def test_a_long_choice_is_cut_where_its_text_ends(qtbot: QtBot) -> None:
    choice = ElidedChoice()
    qtbot.addWidget(choice)
    choice.addItems(["Microsoft used the data without permission", "استخدمت مايكروسوفت البيانات دون إذن"])
    assert choice.fitting(1000) == f"\u2066{choice.currentText()}\u2069"
    assert choice.fitting(120).startswith("\u2066Micro") and choice.fitting(120).endswith("…\u2069")
    choice.setCurrentIndex(1)
    assert choice.fitting(80).startswith("\u2067است") and choice.fitting(80).endswith("…\u2069")


def test_moments_lead_to_articles_and_passages(session: Session, qtbot: QtBot) -> None:
    panel = TimelinePanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.refresh()
    items = [item for item in panel.scene.items() if isinstance(item, MomentItem)]
    drawn = Counter(moment.kind for item in items for moment in item.moments)
    assert drawn[MomentKind.PUBLISHED] == session.project.documents.count()
    alone = [item for item in items if len(item.moments) == 1]
    of = {kind: [item for item in alone if item.moment.kind is kind] for kind in MomentKind}
    assert of[MomentKind.REPORTED] and of[MomentKind.CITED]
    with qtbot.waitSignal(panel.documentActivated) as opened:
        of[MomentKind.PUBLISHED][0]._open()
    assert opened.args == [of[MomentKind.PUBLISHED][0].moment.document_id]
    with qtbot.waitSignal(panel.markActivated) as marked:
        of[MomentKind.REPORTED][0]._open()
    assert session.project.marks.find(marked.args[0])
    with qtbot.waitSignal(panel.placeActivated) as placed:
        of[MomentKind.CITED][0]._open()
    document_id, span = placed.args
    assert span.cut(session.project.text(document_id)) == of[MomentKind.CITED][0].moment.quote
    panel.cited.setChecked(False)
    assert not [
        item
        for item in panel.scene.items()
        if isinstance(item, MomentItem) and item.moment.kind is MomentKind.CITED
    ]
    panel.kind.setCurrentIndex(panel.kind.findData(LaneKind.CLAIM))
    assert len(panel.scene.labels) <= session.project.claims.count()


def test_the_texts_are_read_beside_the_window_and_on_after_a_pause(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path))  # where nothing is read yet
    monkeypatch.setattr(timeline, "FIRST_PART", 2)
    jobs = Jobs()
    panel = TimelinePanel(session)
    qtbot.addWidget(panel)
    flow = TimelineFlow(session, jobs, panel)
    panel.follow(flow)
    parts: list[int] = []
    flow.partly.connect(lambda part: parts.append(part.read))
    stop = flow.begun.connect(lambda: jobs.running[-1].cancel())
    with qtbot.waitSignal(flow.refused):
        panel.show()
    assert panel.again.isVisible()
    flow.disconnect(stop)
    parts.clear()
    with qtbot.waitSignal(flow.found):
        panel.again.click()
    assert not panel.again.isVisible() and parts[-1] >= 8
    assert panel.shown and panel.shown.read == session.project.documents.count()
    every = len(panel.shown.moments)
    panel.cited.setChecked(False)
    assert 0 < len(panel.shown.moments) < every
    assert not flow.title()  # what is read already is drawn again without a word
    jobs.stop_all()


def test_many_moments_in_one_place_are_offered_and_looked_at_closely(session: Session, qtbot: QtBot) -> None:
    panel = TimelinePanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.kind.setCurrentIndex(panel.kind.findData(LaneKind.OUTLET))
    panel.refresh()
    panel.tools.zoomRequested.emit(0.02)
    items = [item for item in panel.scene.items() if isinstance(item, MomentItem)]
    crowd = max(items, key=lambda item: len(item.moments)).moments
    assert len(crowd) > 8 and panel.shown
    assert sum(len(item.moments) for item in items) == len(panel.shown.moments)
    width = panel.scene.sceneRect().width()
    panel._open(crowd)
    menu = panel.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert menu is not None and len(menu.actions()) == min(len(crowd), OFFERED) + 2 + (len(crowd) > OFFERED)
    menu.actions()[0].trigger()
    assert panel.scene.sceneRect().width() > width
    menu.close()
    assert panel.words_of(crowd).count("\n\n") == min(len(crowd), TOLD + 1) - 1


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_time_runs_as_one_reads(session: Session, qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    panel = TimelinePanel(session)
    qtbot.addWidget(panel)
    panel.setLayoutDirection(way)
    panel.refresh()
    items = [item for item in panel.scene.items() if isinstance(item, MomentItem)]
    days = [item for item in items if item.moment.first == item.moment.last]
    first = min(days, key=lambda item: item.moment.first)
    last = max(days, key=lambda item: item.moment.first)
    assert (first.x() < last.x()) == (way == Qt.LayoutDirection.LeftToRight)
    label = panel.scene.labels[0]
    assert (label.x() < first.x()) == (way == Qt.LayoutDirection.LeftToRight)


def test_zoom_makes_days_longer_and_not_letters(session: Session, qtbot: QtBot) -> None:
    panel = TimelinePanel(session)
    qtbot.addWidget(panel)
    panel.refresh()
    width = panel.scene.sceneRect().width()
    panel.tools.zoomRequested.emit(4.0)
    assert panel.scene.sceneRect().width() > 2 * width and panel.view.transform().m11() == 1
    panel.tools.zoomRequested.emit(0.0)
    assert panel.scene.sceneRect().width() == pytest.approx(width)


def test_the_network_shows_what_is_around_one_and_goes_on_from_there(session: Session, qtbot: QtBot) -> None:
    panel = NetworkPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.refresh()
    musk = next(party for party in session.project.parties.all() if party.name == "Elon Musk")
    panel.centre_on("party", musk.id)
    shown = panel.shown
    assert shown.nodes[0].name == "Elon Musk" and set(panel.scene.nodes) == {node.key for node in shown.nodes}
    assert panel.scene.nodes[shown.nodes[0].key].pos().isNull()
    assert {edge.kind for edge in shown.edges if edge.source == shown.nodes[0].key} >= {"asserts"}
    boxes = [item.box.translated(item.pos()) for item in panel.scene.nodes.values()]
    assert not [1 for at, box in enumerate(boxes) for other in boxes[at + 1 :] if box.intersects(other)]
    other = shown.nodes[1]
    panel.scene.nodes[other.key]._tell(opened=False)
    assert panel.shown.nodes[0].key == other.key
    with qtbot.waitSignal(panel.nodeActivated) as opened:
        panel.scene.nodes[other.key]._tell(opened=True)
    assert opened.args == [str(other.key[0]), other.key[1]]
    few = len(panel.shown.nodes)
    panel.reach.setCurrentIndex(panel.reach.count() - 1)
    assert few < len(panel.shown.nodes)


def test_places_are_found_beside_the_window_and_the_last_wish_counts(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_crowds, "FULL", 5)
    monkeypatch.setattr(network_panel, "part_of", partial(network_crowds.part_of, most=10))
    jobs = Jobs()
    panel = NetworkPanel(session)
    qtbot.addWidget(panel)
    panel.lay_out_beside(partial(jobs.start, ""))
    panel.resize(900, 400)
    panel.refresh()
    panel.reach.setCurrentIndex(panel.reach.count() - 1)
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert set(panel.scene.nodes) == {node.key for node in panel.shown.nodes}
    crowd = next(node for node in panel.shown.nodes if node.members)
    assert panel.scene.nodes[crowd.key].node.name.startswith(str(len(crowd.members)))
    part = panel.part
    said = panel.tools.summary.text()
    assert str(part.grouped) in said and str(len(panel._whole.nodes)) in said
    panel.scene.nodes[crowd.key]._tell(opened=False)
    assert {*crowd.members} <= {node.key for node in panel.shown.nodes}
    panel.begin()
    panel.refresh()
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert not panel._opened
    jobs.stop_all()


def test_a_party_is_found_by_typing_a_name_in_another_script(session: Session, qtbot: QtBot) -> None:
    panel = NetworkPanel(session)
    qtbot.addWidget(panel)
    panel.refresh()
    panel.choice.lineEdit().clear()
    panel.choice._find("مايكروسوفت")
    assert panel.choice.found.rowCount() == 1
    qtbot.keyClick(panel.choice, Qt.Key.Key_Return)
    assert panel.shown.nodes[0].name == "Microsoft" and panel.choice.currentText() == "Microsoft"


def test_what_is_chosen_in_a_list_is_in_the_middle_when_the_network_is_seen(
    session: Session, qtbot: QtBot
) -> None:
    panel = NetworkPanel(session)
    qtbot.addWidget(panel)
    claim = session.project.claims.all()[-1]
    panel.follow("mark:whatever")
    panel.follow(f"claim:{claim.id}")
    panel.show()
    assert panel.shown.nodes[0].key == ("claim", claim.id)
    party = session.project.parties.all()[0]
    panel.follow(f"party:{party.id}")
    assert panel.shown.nodes[0].key == ("party", party.id)


def test_arrows_go_from_node_to_node(session: Session, qtbot: QtBot) -> None:
    panel = NetworkPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.show()
    centre = panel.scene.nodes[panel.shown.nodes[0].key]
    panel.scene.setFocusItem(centre)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    focused = panel.scene.focusItem()
    assert focused is not None and focused is not centre
    assert focused.scenePos().x() > centre.scenePos().x()


@pytest.mark.parametrize("page", [TimelinePanel, NetworkPanel])
def test_what_is_drawn_is_written_as_svg_and_png(
    session: Session, qtbot: QtBot, tmp_path: Path, page: type[TimelinePanel] | type[NetworkPanel]
) -> None:
    panel = page(session)
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.refresh()
    panel.write_picture(tmp_path / "p.svg")
    panel.write_picture(tmp_path / "p.png")
    drawing = etree.parse(tmp_path / "p.svg").getroot()
    words = "".join(drawing.itertext())
    sizes = {float(str(size)) for size in drawing.xpath("//@font-size")}
    assert max(sizes) == pytest.approx(
        QFontInfo(panel.font()).pixelSize(), abs=1.5
    )  # as large as it is shown
    assert "Harbour" in words
    assert any("\u0600" <= letter <= "\u06ff" for letter in words)
    # Each line is one element, with the letters in the order in which they are read.
    lines = [(line.text or "").strip("\u2067\u2069") for line in drawing.iter("{*}text")]
    names = {row.outlet for row in session.project.documents.all()}
    assert {"دفاتر الغد", "नगर संदेश", "The Harbour Ledger"} <= names & {*lines}
    arabic = [
        line for line in drawing.iter("{*}text") if any("\u0600" <= sign <= "\u06ff" for sign in line.text)
    ]
    assert all(line.get("text-anchor") == "end" and line.text[0] == "\u2067" for line in arabic)
    assert not [line for line in lines if "\ue000" in line]
    image = QImage(str(tmp_path / "p.png"))
    width = float(str(drawing.get("viewBox")).split()[2])
    assert image.width() == pytest.approx(2 * width, abs=4)


def test_pages_without_a_project_say_what_to_do(settings: Settings, qtbot: QtBot) -> None:
    for page in (MatrixPanel, HypothesesPanel, TimelinePanel, NetworkPanel):
        panel = page(Session(settings))
        qtbot.addWidget(panel)
        panel.refresh()
        assert panel.says_what_to_do, page
