"""The documents as a Qt list model. The project owns them; the model holds what is listed now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.core.documents.document import Document
from workbench.gui.languages import language_name
from workbench.gui.library.selection import Listing, listed

DOCUMENT_ROLE = Qt.ItemDataRole.UserRole + 1
MARKS_ROLE = Qt.ItemDataRole.UserRole + 2
OPEN_ROLE = Qt.ItemDataRole.UserRole + 3

Index = QModelIndex | QPersistentModelIndex


class DocumentModel(QAbstractListModel):
    """See the module. Rows dragged out carry their ids under *mime_type*."""

    def __init__(self, mime_type: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mime_type = mime_type
        self._documents: Sequence[Document] = ()
        self._marks: Mapping[str, int] = {}
        self._open: frozenset[str] = frozenset()
        self.rows: list[Document] = []
        self.listing = Listing()

    def set_documents(self, documents: Sequence[Document], marks: Mapping[str, int]) -> None:
        """List *documents*; *marks* counts the marks of each by its id."""
        self._documents, self._marks = documents, marks
        self.set_listing(self.listing)

    def set_marks(self, marks: Mapping[str, int]) -> None:
        """The same documents have other numbers of marks now."""
        self._marks = marks
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1), [MARKS_ROLE])

    def set_listing(self, listing: Listing) -> None:
        """List others of them, or in another order."""
        self.beginResetModel()
        self.listing = listing
        self.rows = listed(self._documents, listing)
        self.endResetModel()

    def set_open(self, ids: frozenset[str]) -> None:
        """Say which documents stand on the board."""
        self._open = ids
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1), [OPEN_ROLE])

    @property
    def total(self) -> int:
        """How many documents there are, listed or not."""
        return len(self._documents)

    def row_of(self, document_id: str) -> int:
        """The row of a document; -1 when it is not listed."""
        return next((row for row, document in enumerate(self.rows) if document.id == document_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, full metadata as tooltip and accessible text, the document, its marks."""
        if not index.isValid():
            return None
        document = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return document.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._lines(document, "\n")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._lines(document, ", ")
        if role == DOCUMENT_ROLE:
            return document
        if role == MARKS_ROLE:
            return self._marks.get(document.id, 0)
        return document.id in self._open if role == OPEN_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged to the board."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """See QAbstractItemModel."""
        return [self._mime_type]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the dragged documents, one a line."""
        data = QMimeData()
        ids = "\n".join(self.rows[index.row()].id for index in indexes)
        data.setData(self._mime_type, ids.encode())
        return data

    def _lines(self, document: Document, between: str) -> str:
        language = language_name(document.language)
        marks = self._marks.get(document.id, 0)
        known = (
            document.title,
            document.outlet,
            document.byline,
            document.published,
            language,
            document.path,
        )
        counted = self.tr("%n mark(s)", "", marks) if marks else ""
        return between.join(part for part in (*known, counted) if part)
