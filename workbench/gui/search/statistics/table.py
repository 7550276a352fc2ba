"""A statistic as a table that can be sorted by each of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workbench.core.search.concordance.context import on_one_line
from workbench.core.text.collation import collation_key
from workbench.core.text.isolates import isolate
from workbench.gui.search.statistics.column_words import column_in_words

if TYPE_CHECKING:
    from workbench.core.exchange.table import Column, Table

HIDDEN = frozenset({"term", "terms", "key", "positions"})
"""Columns of a file that say nothing to a person who reads the table in the window."""
CHARACTER = 8
"""Pixels for a character of a column's width."""
WIDEST = 320
INFINITE = "∞"
DAY = 10
"""Characters of a date in ISO 8601 up to the day."""

Index = QModelIndex | QPersistentModelIndex


class StatisticsModel(QAbstractTableModel):
    """The rows of a table, in the order of one of its columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: list[tuple[int, Column]] = []
        self.rows: list[tuple[int, Sequence[Any]]] = []

    def set_table(self, table: Table | None) -> None:
        """Show *table*, in its own order."""
        self.beginResetModel()
        columns = enumerate(table.columns) if table else ()
        self.columns = [(at, column) for at, column in columns if column.name not in HIDDEN]
        self.rows = list(enumerate(table.rows)) if table else []
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The title of a column in the language of the window."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section][1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column_in_words(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeading if column.words else Qt.AlignmentFlag.AlignTrailing
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell, numbers as the window's language writes them."""
        if not index.isValid():
            return None
        at, column = self.columns[index.column()]
        value = self.rows[index.row()][1][at]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            # In a window of the other direction, words would be cut and punctuated at the wrong end.
            words = in_words(value[:DAY] if column.name == "date" and isinstance(value, str) else value)
            return isolate(words) if column.words else words
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeading if column.words else Qt.AlignmentFlag.AlignTrailing
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, section: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; words in the order of their script. Without one, in the table's own order."""
        self.layoutAboutToBeChanged.emit()
        if 0 <= section < len(self.columns):
            at = self.columns[section][0]
            self.rows.sort(
                key=lambda row: _sort_key(row[1][at]), reverse=order == Qt.SortOrder.DescendingOrder
            )
        else:
            self.rows.sort(key=lambda row: row[0])
        self.layoutChanged.emit()


def in_words(value: str | int | float) -> str:
    """A cell for people."""
    if isinstance(value, str):
        return on_one_line(value)
    if isinstance(value, int):
        return QLocale().toString(value)
    return QLocale().toString(round(value, 2) + 0.0, "f", 2)  # what is nearly nothing has no sign


def _sort_key(value: str | int | float) -> tuple[int, Any]:
    """Numbers by their size, then what is infinite, then words."""
    if isinstance(value, str):
        return (1, 0) if value == INFINITE else (2, collation_key(value))
    return (0, value)


class StatisticsTable(QTableView):
    """``rowOpened`` carries the number of a row of the table as it was made. Ctrl+C copies what is chosen."""

    rowOpened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.statistics = StatisticsModel(self)
        self.setModel(self.statistics)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.45))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.doubleClicked.connect(self._open)

    def show_table(self, table: Table | None) -> None:
        """Show *table*, in its own order."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.statistics.set_table(table)
        for section, (_, column) in enumerate(self.statistics.columns):
            title = self.horizontalHeader().sectionSizeHint(section)
            self.setColumnWidth(section, min(WIDEST, max(title, column.width * CHARACTER)))
        if self.statistics.rows:
            self.setCurrentIndex(self.statistics.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, with the titles above them, parted by tabs."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        model = self.statistics
        titles = [column_in_words(column.title) for _, column in model.columns]
        lines = [[in_words(model.rows[row][1][at]) for at, _ in model.columns] for row in chosen]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in (titles, *lines)))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.rowOpened.emit(self.statistics.rows[index.row()][0])
