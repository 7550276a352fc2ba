"""Words in figures in the drawer: counted for what is searched, sorted, opened, taken along."""

from __future__ import annotations

import csv
import shutil
import threading
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import search_for, settle
from workbench.core.project.sample import create_sample
from workbench.core.project.statistics_tables import (
    collocates_table,
    keywords_table,
    ngrams_table,
    spread_table,
)
from workbench.core.search.query.parser import parse
from workbench.gui.main_window import MainWindow
from workbench.gui.search.statistics import picture
from workbench.gui.search.statistics.column_words import COLUMN_WORDS
from workbench.gui.search.statistics.counting import Kind
from workbench.gui.search.statistics.panel import StatisticsPanel
from workbench.gui.search.statistics.table import HIDDEN
from workbench.gui.search.statistics.wording import document_of_row, query_of_row
from workbench.gui.theme import theme_of

QUERY = "Twitter OR تويتر OR ट्विटर"


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The closed sample project, to be copied."""
    path = tmp_path_factory.mktemp("sample") / "Sample.muqabala"
    create_sample(path).close()
    return path


@pytest.fixture
def panel(window: MainWindow, sample: Path, tmp_path: Path, qtbot: QtBot) -> StatisticsPanel:
    """The panel in a window with the sample, in which the platform's name is searched."""
    shutil.copy(sample, tmp_path / "Sample.muqabala")
    assert window.session.open(tmp_path / "Sample.muqabala")
    window.parts.drawer.show_page("statistics")
    search_for(window, QUERY, qtbot)
    return window.parts.statistics


def count(panel: StatisticsPanel, kind: Kind, window: MainWindow, qtbot: QtBot) -> list[list[str]]:
    """Choose what is counted; the cells that are shown then."""
    panel.tools.kind.setCurrentIndex(panel.tools.kind.findData(kind))
    settle(window, qtbot)
    model = panel.table.statistics
    return [
        [
            str(model.data(model.index(row, column))).strip("\u2068\u2069")
            for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    ]


def test_collocates_come_first(panel: StatisticsPanel) -> None:
    model = panel.table.statistics
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert titles[:4] == ["Word", "Together", "Before", "After"]
    words = {row[1][0]: row[1] for row in model.rows}
    assert words["بيانات"][1] == words["بيانات"][2] == 8  # “the data of Twitter” stands before it, always
    assert panel.tools.summary.text().startswith("86 hits · ")


def test_a_collocate_leads_to_the_places(panel: StatisticsPanel, window: MainWindow, qtbot: QtBot) -> None:
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert window.parts.query.text() == f'({QUERY}) NEAR/5 "بيانات"'
    assert window.parts.search.summary.text().startswith("4 documents")


def test_columns_sort(panel: StatisticsPanel) -> None:
    model = panel.table.statistics
    panel.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    before = [row[1][2] for row in model.rows]
    assert before == sorted(before, reverse=True) and before[0] > before[-1]
    panel.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    words = [row[1][0] for row in model.rows]
    assert words.index("longer") < words.index("trained") < words.index("verklagt") < words.index("بيانات")


def test_keywords_tell_a_selection_from_the_rest(
    panel: StatisticsPanel, window: MainWindow, qtbot: QtBot
) -> None:
    search_for(window, "language:de", qtbot)
    rows = count(panel, Kind.KEYWORDS, window, qtbot)
    assert {"verklagt", "Daten"} & {row[0] for row in rows[:40]}
    keyness = [row[1][5] for row in panel.table.statistics.rows]
    assert keyness[0] > 0 > keyness[-1]


def test_runs_of_words_have_a_hit_in_them(panel: StatisticsPanel, window: MainWindow, qtbot: QtBot) -> None:
    rows = count(panel, Kind.NGRAMS, window, qtbot)
    assert rows[0][0] == "على بيانات تويتر"
    assert all("witter" in row[0] or "تويتر" in row[0] or "ट्विटर" in row[0] for row in rows)
    search_for(window, "", qtbot)
    # Without a search, of all documents.
    everywhere = count(panel, Kind.NGRAMS, window, qtbot)
    assert any("witter" not in row[0] and "تويتر" not in row[0] for row in everywhere)


def test_hits_are_spread_over_documents_or_other_parts(
    panel: StatisticsPanel, window: MainWindow, qtbot: QtBot
) -> None:
    rows = count(panel, Kind.DISPERSION, window, qtbot)
    assert len(rows) == 14 and sum(int(row[2]) for row in rows) == 86
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert window.parts.board.active_document == panel._counted.table.rows[0][-1]  # type: ignore[union-attr]
    panel.tools.parts.setCurrentIndex(2)
    rows = count(panel, Kind.DISPERSION, window, qtbot)
    assert {row[0] for row in rows} == {"ar", "hi", "de", "en"}
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert window.parts.query.text().startswith(f'({QUERY}) language:"')


def test_what_needs_a_search_says_so(panel: StatisticsPanel, window: MainWindow, qtbot: QtBot) -> None:
    search_for(window, "", qtbot)
    for kind in (Kind.COLLOCATES, Kind.KEYWORDS, Kind.DISPERSION):
        assert count(panel, kind, window, qtbot) == []
        assert panel.tools.summary.text() == ""
    search_for(window, "(Twitter", qtbot)
    assert count(panel, Kind.COLLOCATES, window, qtbot) == []


def test_every_row_leads_to_a_query_that_is_understood(
    panel: StatisticsPanel, window: MainWindow, qtbot: QtBot
) -> None:
    for kind in Kind:
        count(panel, kind, window, qtbot)
        counted = panel._counted
        assert counted is not None or kind is Kind.KEYWORDS
        for row in range(len(counted.table.rows)) if counted else ():
            assert document_of_row(counted, row) or parse(query_of_row(counted, row))


def test_rows_are_copied_and_written(
    panel: StatisticsPanel, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.table.selectRow(0)
    panel.table.copy()
    titles, first = QGuiApplication.clipboard().text().split("\n")
    assert titles.startswith("Word\tTogether") and first.startswith("بيانات\t8")
    target = tmp_path / "near.csv"
    panel.tableRequested.emit(panel._counted, target)
    settle(window, qtbot)
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["word"] == "بيانات"
    assert window.parts.status.currentMessage() == "near.csv is written."


def test_what_is_counted_is_drawn(panel: StatisticsPanel, window: MainWindow, qtbot: QtBot) -> None:
    # Bars are in the accent; the ticks of the dispersion let the ground shine through.
    for kind, ink in ((Kind.COLLOCATES, "accent"), (Kind.DISPERSION, "muted")):
        count(panel, kind, window, qtbot)
        assert panel.picture.isVisible()
        image = panel.picture.grab().toImage()
        wanted = QColor(getattr(theme_of(panel.palette()), ink))
        assert any(
            image.pixelColor(x, y) == wanted for x in range(image.width()) for y in range(image.height())
        )
        assert "86" in panel.picture.accessibleDescription()
    count(panel, Kind.NGRAMS, window, qtbot)
    assert not panel.picture.isVisible()


def test_the_picture_is_written_as_a_drawing_and_as_a_bitmap(
    panel: StatisticsPanel, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("near.svg", "near.png"):
        panel.pictureRequested.emit(panel._counted, tmp_path / name)
        settle(window, qtbot)
        assert window.parts.status.currentMessage() == f"{name} is written."
    assert etree.parse(tmp_path / "near.svg").getroot().tag.endswith("svg")
    bitmap = QImage(str(tmp_path / "near.png"))
    assert bitmap.width() == 1800 and bitmap.pixelColor(5, 5).name() == "#ffffff"


def test_words_are_drawn_in_the_thread_of_the_window_only(
    panel: StatisticsPanel,
    window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Drawn beside it, they stopped the program for ever when Qt had something to report about a font."""
    drawn_in: list[threading.Thread] = []
    drawn = picture._bitmap

    def heard(drawing: str) -> QImage:
        drawn_in.append(threading.current_thread())
        return drawn(drawing)

    monkeypatch.setattr(picture, "_bitmap", heard)
    panel.pictureRequested.emit(panel._counted, tmp_path / "near.png")
    settle(window, qtbot)
    assert drawn_in == [threading.main_thread()]


def test_the_titles_of_all_columns_are_translated() -> None:
    tables = (collocates_table(()), keywords_table(()), ngrams_table(()), spread_table(()))
    shown = {column.title for table in tables for column in table.columns if column.name not in HIDDEN}
    assert shown == set(COLUMN_WORDS)
