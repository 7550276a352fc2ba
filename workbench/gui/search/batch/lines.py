"""The lines of a batch as a table: sorted by any column, all of them or those that found something."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.gui.matching import folded
from workbench.gui.search.query_words import in_words, understood
from workbench.gui.search.results import Snippet, in_context

if TYPE_CHECKING:
    from workbench.core.project.batch_tables import BatchLine, FirstPlace

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
LINE, QUERY, DOCUMENTS, PLACE = range(4)

Index = QModelIndex | QPersistentModelIndex
Which = Literal["all", "found", "nothing", "refused"]

_KEYS: dict[int, Callable[[BatchLine], Any]] = {
    LINE: lambda line: line.row.line,
    QUERY: lambda line: folded(line.row.query),
    DOCUMENTS: lambda line: (line.row.total, not line.row.error),
    PLACE: lambda line: (
        bool(line.row.error),
        folded(line.first.quote) if line.first else "\U0010ffff",
        line.row.error,
    ),
}
_FITS: dict[Which, Callable[[BatchLine], bool]] = {
    "all": lambda _line: True,
    "found": lambda line: line.row.total > 0,
    "nothing": lambda line: not line.row.total and not line.row.error,
    "refused": lambda line: bool(line.row.error),
}


def counted(lines: Sequence[BatchLine]) -> dict[Which, int]:
    """How many lines there are of each kind."""
    return {which: sum(map(fits, lines)) for which, fits in _FITS.items()}


def place_snippet(first: FirstPlace) -> Snippet:
    """The first place with what stands around it."""
    return in_context(first.before, first.quote, first.after)


def why_refused(line: BatchLine, *, is_query: bool) -> str:
    """Why a line was refused, in the language of the interface."""
    if is_query and (wrong := understood(line.row.query, finished=True)).error is not None:
        return wrong.line
    if line.row.position is not None:
        return f"{in_words('There is no word in this line.')} {in_words('Write one.')}"
    return line.row.error


class BatchModel(QAbstractTableModel):
    """See the module. *is_query*: lines were read as queries, and are refused as such."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[BatchLine] = []
        self.shown: list[BatchLine] = []
        self.is_query = True
        self._which: Which = "all"
        self._order = (LINE, Qt.SortOrder.AscendingOrder)

    def clear(self, *, is_query: bool) -> None:
        """A new run begins."""
        self.is_query = is_query
        self.set_lines([])

    def add_lines(self, lines: Sequence[BatchLine]) -> None:
        """Show further lines: at the end where the order is that of the list, else where they belong."""
        fitting = [line for line in lines if _FITS[self._which](line)]
        self.lines += lines
        if self._order == (LINE, Qt.SortOrder.AscendingOrder):
            if fitting:
                last = len(self.shown) + len(fitting) - 1
                self.beginInsertRows(QModelIndex(), len(self.shown), last)
                self.shown += fitting
                self.endInsertRows()
        else:
            self._arrange()

    def set_lines(self, lines: Sequence[BatchLine]) -> None:
        """Show *lines* instead."""
        self.lines = list(lines)
        self._arrange()

    def show_only(self, which: Which) -> None:
        """Show all lines, or those of one kind."""
        self._which = which
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Show the lines in the order of *column*."""
        self._order = column, order
        self._arrange()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Line, query, documents, first place."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns are called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (self.tr("Line"), self.tr("Query"), self.tr("Documents"), self.tr("First place"))
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and the line itself."""
        if not index.isValid():
            return None
        line = self.shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() != DOCUMENTS:
            return self._tooltip(line)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (LINE, DOCUMENTS):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return line if role == LINE_ROLE else None

    def _text(self, line: BatchLine, column: int) -> str:
        if column == LINE:
            return QLocale().toString(line.row.line)
        if column == QUERY:
            return line.row.query
        if column == DOCUMENTS:
            return "–" if line.row.error else QLocale().toString(line.row.total)
        if line.row.error:
            return why_refused(line, is_query=self.is_query)
        return place_snippet(line.first).text if line.first else ""

    def _tooltip(self, line: BatchLine) -> str:
        if line.row.error:
            return f"{line.row.query}\n{why_refused(line, is_query=self.is_query)}"
        return f"{line.row.query}\n{line.first.document.title}" if line.first else line.row.query

    def _arrange(self) -> None:
        column, order = self._order
        self.beginResetModel()
        self.shown = [line for line in self.lines if _FITS[self._which](line)]
        self.shown.sort(key=_KEYS[LINE])
        self.shown.sort(key=_KEYS[column], reverse=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()
