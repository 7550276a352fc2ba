"""The concordance in the drawer: the rows of what is searched, sorted, grouped, opened, taken along."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.gui.conftest import document_called, search_for, settle
from workbench.core.documents.document import Document
from workbench.core.search.concordance.row import ConcordanceRow
from workbench.gui.main_window import MainWindow
from workbench.gui.search.concordance.panel import ConcordancePanel
from workbench.gui.search.concordance.row_delegate import RowDelegate
from workbench.gui.search.concordance.row_list import RowModel


@pytest.fixture
def panel(filled: MainWindow, qtbot: QtBot) -> ConcordancePanel:
    """The concordance of a word that stands in all three articles."""
    filled.parts.drawer.show_page("concordance")
    search_for(filled, "Nordwind", qtbot)
    return filled.parts.concordance


def found(panel: ConcordancePanel) -> list[tuple[str, str, str]]:
    return [(row.document.path, row.hit, row.after.split()[0]) for row in panel.rows.concordance.rows]


def choose(panel: ConcordancePanel, choice: str, value: str, window: MainWindow, qtbot: QtBot) -> None:
    box = getattr(panel.tools, choice)
    box.setCurrentIndex(box.findData(value))
    settle(window, qtbot)


def test_every_hit_is_a_row_in_its_context(panel: ConcordancePanel) -> None:
    assert sorted(found(panel)) == [
        ("berlin.txt", "Nordwind", "vor,"),
        ("cairo.txt", "Nordwind", "إن"),
        ("delhi.txt", "Nordwind", "ने"),
    ]
    assert panel.tools.summary.text() == "3 hits · 3 documents"
    assert not panel.groups.isVisible()


def test_rows_are_sorted_by_what_is_chosen(panel: ConcordancePanel, filled: MainWindow, qtbot: QtBot) -> None:
    choose(panel, "first", "language", filled, qtbot)
    assert [row.document.language for row in panel.rows.concordance.rows] == ["ar", "de", "hi"]
    choose(panel, "first", "after", filled, qtbot)
    assert [after for _, _, after in found(panel)] == ["vor,", "إن", "ने"]
    # A new search keeps the order.
    search_for(filled, "Nordwind OR Klage", qtbot)
    assert next(after for _, _, after in found(panel)) in ("Die", "ist")
    assert len(found(panel)) == 5


def test_a_group_shows_its_rows_alone(panel: ConcordancePanel, filled: MainWindow, qtbot: QtBot) -> None:
    choose(panel, "group", "language", filled, qtbot)
    assert panel.groups.isVisible()
    names = [name for name, _ in panel.groups.groups.groups]
    assert names == ["All hits", "العربية", "Deutsch", "हिन्दी"]
    panel.groups.setFocus()
    QTest.keyClick(panel.groups, Qt.Key.Key_Down)
    assert [row.document.language for row in panel.rows.concordance.rows] == ["ar"]
    QTest.keyClick(panel.groups, Qt.Key.Key_Up)
    assert len(panel.rows.concordance.rows) == 3
    choose(panel, "group", "", filled, qtbot)
    assert not panel.groups.isVisible()


def test_enter_opens_the_place(panel: ConcordancePanel, filled: MainWindow, qtbot: QtBot) -> None:
    cairo = document_called(filled, "cairo.txt")
    rows = panel.rows.concordance.rows
    at = next(number for number, row in enumerate(rows) if row.document.id == cairo)
    panel.rows.setCurrentIndex(panel.rows.concordance.index(at))
    QTest.keyClick(panel.rows, Qt.Key.Key_Return)
    assert filled.parts.board.active_document == cairo


def test_a_click_opens_the_place(panel: ConcordancePanel, filled: MainWindow) -> None:
    row = panel.rows.concordance.rows[1]
    place = panel.rows.visualRect(panel.rows.concordance.index(1)).center()
    QTest.mouseClick(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert filled.parts.board.active_document == row.document.id


def test_rows_are_copied_as_they_are_read(panel: ConcordancePanel) -> None:
    panel.rows.selectAll()
    panel.rows.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 3
    for line, row in zip(lines, panel.rows.concordance.rows, strict=True):
        before, hit, after, title = line.split("\t")
        assert (hit, title) == ("Nordwind", row.document.title)
        assert before.split()[-1] == row.before.split()[-1] and after.split()[0] == row.after.split()[0]


def test_rows_are_written_to_a_file(
    panel: ConcordancePanel, filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "rows.csv"
    panel.exportRequested.emit(tuple(panel.rows.concordance.rows), target)
    settle(filled, qtbot)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["hit"] for row in rows] == ["Nordwind"] * 3
    assert filled.parts.status.currentMessage() == "rows.csv is written."


def test_what_is_not_understood_is_said(panel: ConcordancePanel, filled: MainWindow, qtbot: QtBot) -> None:
    search_for(filled, "(Nordwind", qtbot)
    assert panel.rows.concordance.rows == []
    search_for(filled, "", qtbot)
    assert panel.rows.concordance.rows == []


def test_a_panel_that_is_not_seen_asks_nothing(filled: MainWindow, qtbot: QtBot) -> None:
    filled.parts.drawer.show_page("history")
    search_for(filled, "Nordwind", qtbot)
    assert filled.parts.concordance.rows.concordance.rows == []
    filled.parts.drawer.show_page("concordance")
    settle(filled, qtbot)
    assert len(filled.parts.concordance.rows.concordance.rows) == 3


@pytest.mark.parametrize(("direction", "side"), [("ltr", "left"), ("rtl", "right")])
def test_before_stands_where_reading_begins(direction: str, side: str, filled: MainWindow) -> None:
    """Ink of the context is at the left of the middle in left-to-right rows, at the right in others."""
    document = filled.session.project.documents.get(document_called(filled, "cairo.txt"))
    image = _painted(ConcordanceRow(document, 10, 14, "قال متحدث باسم ", "ماسك", "", direction))  # type: ignore[arg-type]
    ink = {"left": 0, "right": 0}
    middle = _middle_of_the_text(image.width())
    for x in range(300, image.width(), 2):
        if abs(x - middle) > 60 and any(
            image.pixelColor(x, y).lightness() < 128 for y in range(0, image.height(), 2)
        ):
            ink["left" if x < middle else "right"] += 1
    other = "right" if side == "left" else "left"
    assert ink[side] > 10 and ink[other] == 0


def _painted(row: ConcordanceRow) -> QImage:
    model = RowModel()
    model.set_rows([row])
    image = QImage(1000, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, image.width(), image.height())
    option.font = QGuiApplication.font()
    option.direction = Qt.LayoutDirection.LeftToRight
    painter = QPainter(image)
    RowDelegate().paint(painter, option, _index(model))
    painter.end()
    return image


def _index(model: RowModel) -> QModelIndex:
    return model.index(0)


def _middle_of_the_text(width: int) -> float:
    """The text has all but the source, which takes 22 % of the width, and three margins of 12 pixels."""
    source = min(240, width * 0.22)
    return (12 + source + 12 + width - 12) / 2


def test_rows_tell_screen_readers_all(panel: ConcordancePanel) -> None:
    model = panel.rows.concordance
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    document: Document = model.rows[0].document
    assert "Nordwind" in told and document.title in told
