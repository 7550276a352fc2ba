"""The places that may be marked, by document, each with its tick."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workbench.core.text.span import Span
from workbench.gui.search.marking_hits.questions import Place
from workbench.gui.search.results import Snippet, in_context

ROW_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
Chosen = tuple[str, Span]


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A document with all its places (*place* is None), or one place with the words around it."""

    document_id: str
    title: str
    language: str
    place: Place | None = None
    snippet: Snippet | None = None

    @property
    def marked(self) -> bool:
        """Whether there is nothing left to mark."""
        return self.place is not None and self.place.place.marked

    @property
    def key(self) -> Chosen:
        """What is to be marked."""
        return self.document_id, self.place.place.span if self.place else Span(0, 0)


def place_rows(places: Sequence[Place]) -> list[PlaceRow]:
    """The rows for *places*, which come document by document."""
    rows = []
    for document_id, of_document in groupby(places, key=lambda place: place.place.document_id):
        together = list(of_document)
        title, language = together[0].place.title, together[0].language
        rows.append(PlaceRow(document_id, title, language))
        rows += [PlaceRow(document_id, title, language, place, place_snippet(place)) for place in together]
    return rows


def place_snippet(place: Place) -> Snippet:
    """The place with what stands around it."""
    return in_context(place.place.before, place.place.quote, place.place.after)


class PlaceModel(QAbstractListModel):
    """Rows that can be ticked: ``chosenChanged`` comes when others are. At first all are that may be."""

    chosenChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PlaceRow] = []
        self._left_out: set[Chosen] = set()
        self._of_document: dict[str, list[Chosen]] = {}

    def set_places(self, places: Sequence[Place]) -> None:
        """Show *places*; what was left out stays so where it is still the same place."""
        self.beginResetModel()
        self.rows = place_rows(places)
        self._of_document = {row.document_id: [] for row in self.rows}
        for row in self.rows:
            if row.place and not row.marked:
                self._of_document[row.document_id].append(row.key)
        self.endResetModel()
        self.chosenChanged.emit()

    def chosen(self) -> list[Chosen]:
        """The documents and spans that are ticked, in order."""
        every = (key for keys in self._of_document.values() for key in keys)
        return [key for key in every if key not in self._left_out]

    @property
    def marked(self) -> int:
        """How many places are so marked already."""
        return sum(row.marked for row in self.rows)

    def choose_all(self, chosen: bool) -> None:
        """Tick every place, or none."""
        for document_id in self._of_document:
            self._choose_document(document_id, chosen)
        self._all_changed()

    def toggle(self, index: Index) -> None:
        """Tick a place, or all of a document; or take the ticks away."""
        if self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            ticked = self.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            self.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is marked already cannot be ticked."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self.rows[index.row()]
        can = not row.marked if row.place else bool(self._of_document[row.document_id])
        return usual | Qt.ItemFlag.ItemIsUserCheckable if can else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, the tick, the row itself."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = row.snippet.text if row.snippet else row.title
            marked = self.tr("marked already")
            return f"{words}, {marked}" if row.marked else words
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.place.place.quote if row.place else row.title
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._state(row) if self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable else None
        return row if role == ROW_ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        row = self.rows[index.row()]
        chosen = Qt.CheckState(value) == Qt.CheckState.Checked
        if row.place:
            self._left_out.discard(row.key) if chosen else self._left_out.add(row.key)
        else:
            self._choose_document(row.document_id, chosen)
        self._all_changed()
        return True

    def _choose_document(self, document_id: str, chosen: bool) -> None:
        if chosen:
            self._left_out.difference_update(self._of_document[document_id])
        else:
            self._left_out.update(self._of_document[document_id])

    def _state(self, row: PlaceRow) -> Qt.CheckState:
        keys = [row.key] if row.place else self._of_document[row.document_id]
        left_out = sum(key in self._left_out for key in keys)
        if left_out == 0:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if left_out == len(keys) else Qt.CheckState.PartiallyChecked

    def _all_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(
                self.index(0), self.index(len(self.rows) - 1), [Qt.ItemDataRole.CheckStateRole]
            )
        self.chosenChanged.emit()
