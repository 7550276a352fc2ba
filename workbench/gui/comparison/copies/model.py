"""Shared passages as a table that is filtered and sorted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.core.comparison.reuse.finding import FoundPassage
from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.core.text.collation import collation_key
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.copies.found import Copies
from workbench.gui.comparison.copies.words import (
    direction_in_words,
    kind_in_words,
    percent,
    reason_in_words,
    title_of,
)
from workbench.gui.matching import holds_all

LONGEST = 160
"""Characters of a passage in its row: more than the widest window has room for."""
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What stands in the columns."""

    PASSAGE = 0
    WORDS = 1
    SCORE = 2
    FIRST = 3
    SECOND = 4
    KIND = 5
    DIRECTION = 6


@dataclass(frozen=True, slots=True)
class Wish:
    """Which passages are shown: of some kinds, of documents with *words* in their titles or outlets, and
    (*only_between*) of documents of different sources."""

    kinds: frozenset[PassageKind] = frozenset({PassageKind.COPY, PassageKind.QUOTATION})
    words: str = ""
    only_between: bool = False

    def takes(self, found: FoundPassage, copies: Copies) -> bool:
        """Whether *found* is shown."""
        return (
            found.kind.kind in self.kinds
            and not (self.only_between and copies.within_cluster(found))
            and (not self.words or any(self._names(side, copies) for side in (found.a, found.b)))
        )

    def _names(self, document_id: str, copies: Copies) -> bool:
        return holds_all(title_of(document_id, copies), self.words)


class PassagesModel(QAbstractTableModel):
    """The passages that fit a wish. *quote* gives the words of one side of a passage."""

    def __init__(self, quote: Callable[[FoundPassage, bool], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FoundPassage] = []
        self._copies = Copies()
        self._quote = quote
        self._order = Column.WORDS, Qt.SortOrder.DescendingOrder
        self._titles = {
            Column.PASSAGE: self.tr("Passage"),
            Column.FIRST: self.tr("Document"),
            Column.SECOND: self.tr("Other document"),
            Column.WORDS: self.tr("Words"),
            Column.SCORE: self.tr("Score"),
            Column.KIND: self.tr("Kind"),
            Column.DIRECTION: self.tr("Direction"),
        }

    def show(self, copies: Copies, wish: Wish) -> None:
        """Show what of *copies* fits *wish*."""
        self.beginResetModel()
        self._copies = copies
        self.rows = [found for found in copies.passages if wish.takes(found, copies)]
        self._sort()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(Column(section)) | Qt.AlignmentFlag.AlignVCenter
        return self._titles[Column(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell; its tooltip says why."""
        if not index.isValid():
            return None
        found, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(found, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._why(found, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column) | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; without one, the longest passages first."""
        chosen = 0 <= column < len(Column)
        self._order = (Column(column), order) if chosen else (Column.WORDS, Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        self._sort()
        self.layoutChanged.emit()

    def _cell(self, found: FoundPassage, column: Column) -> str:
        match column:
            case Column.PASSAGE:
                return isolate(" ".join(self._quote(found, True)[:LONGEST].split()))
            case Column.FIRST:
                return isolate(title_of(found.a, self._copies))
            case Column.SECOND:
                return isolate(title_of(found.b, self._copies))
            case Column.WORDS:
                return QLocale().toString(found.passage.same)
            case Column.SCORE:
                return percent(found.passage.score)
            case Column.KIND:
                return f"{kind_in_words(found.kind.kind)}: {reason_in_words(found.kind.reason)}"
            case Column.DIRECTION:
                return direction_in_words(found, self._copies)

    def _why(self, found: FoundPassage, column: Column) -> str:
        if column is Column.SCORE:
            return self.tr("Twice the words in common through the words of both")
        return self._cell(found, column)

    def _sort(self) -> None:
        column, order = self._order
        # Sorted twice, as a reversed sort would turn round what is equal, too.
        self.rows.sort(key=lambda found: (-found.passage.same, found.a, found.b, found.passage.a.first))
        self.rows.sort(
            key=lambda found: self._key(found, column), reverse=order is Qt.SortOrder.DescendingOrder
        )

    def _key(self, found: FoundPassage, column: Column) -> Any:
        match column:
            case Column.WORDS:
                return found.passage.same
            case Column.SCORE:
                return found.passage.score
            case Column.KIND:
                return list(PassageKind).index(found.kind.kind)
            case Column.PASSAGE:
                return found.a, found.passage.a.first
            case Column.FIRST:
                return collation_key(title_of(found.a, self._copies))
            case Column.SECOND:
                return collation_key(title_of(found.b, self._copies))
            case Column.DIRECTION:
                return direction_in_words(found, self._copies)


def _side(column: Column) -> Qt.AlignmentFlag:
    numbers = column in (Column.WORDS, Column.SCORE)
    return Qt.AlignmentFlag.AlignTrailing if numbers else Qt.AlignmentFlag.AlignLeading
