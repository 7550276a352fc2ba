"""The rows of a concordance as a list: model and view. How a row is painted is told in `row_delegate`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListView, QWidget

from workbench.core.search.concordance.context import on_one_line
from workbench.core.search.concordance.row import ConcordanceRow
from workbench.gui.search.concordance.row_delegate import ROW_ROLE, RowDelegate

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Rows of a concordance."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ConcordanceRow] = []

    def set_rows(self, rows: Sequence[ConcordanceRow]) -> None:
        """Show *rows* in the place of all."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[ConcordanceRow]) -> None:
        """Show *rows* below the others."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row as it is read; the row itself."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return on_one_line(row.before + row.hit + row.after)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{on_one_line(row.before + row.hit + row.after)} – {row.document.title}"
            case Qt.ItemDataRole.ToolTipRole:
                return row.document.title
            case _:
                return row if role == ROW_ROLE else None


class RowList(QListView):
    """``rowOpened`` carries a ConcordanceRow. Enter opens a row, Ctrl+C copies those that are chosen."""

    rowOpened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.concordance = RowModel(self)
        self.setModel(self.concordance)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Concordance"))
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, a line each: before, hit, after, document, parted by tabs."""
        chosen = sorted(index.row() for index in self.selectedIndexes())
        rows = [self.concordance.rows[number] for number in chosen]
        lines = [
            "\t".join(map(on_one_line, (row.before, row.hit, row.after, row.document.title))) for row in rows
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and not QGuiApplication.keyboardModifiers():
            self.rowOpened.emit(index.data(ROW_ROLE))
