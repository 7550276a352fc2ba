"""The claim × source matrix as a Qt table model: claims are rows, documents columns. The core computes it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from workbench.core.annotations.claim import Stance
from workbench.core.comparison.claim_matrix import Cell, ClaimMatrix, Verdict
from workbench.core.documents.document import Document
from workbench.core.text.isolates import isolate
from workbench.gui.languages import language_name
from workbench.gui.translation import translate

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
CLAIM_ROLE = Qt.ItemDataRole.UserRole + 2
DOCUMENT_ROLE = Qt.ItemDataRole.UserRole + 3
VERDICT_ROLE = Qt.ItemDataRole.UserRole + 4

SIGNS = {Stance.ASSERTS: "+", Stance.DENIES: "−", Stance.DOUBTS: "?", Stance.MENTIONS: "·"}

Index = QModelIndex | QPersistentModelIndex


def cell_in_words(cell: Cell | None) -> str:
    """What a cell says, for tooltips and screen readers."""
    if cell is None:
        return translate("Matrix", "silent")
    names = {
        Stance.ASSERTS: translate("Matrix", "asserts"),
        Stance.DENIES: translate("Matrix", "denies"),
        Stance.DOUBTS: translate("Matrix", "doubts"),
        Stance.MENTIONS: translate("Matrix", "mentions"),
    }
    return ", ".join(f"{names[stance]} ×{count}" for stance, count in cell.counts.items())


class MatrixModel(QAbstractTableModel):
    """See the module."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matrix = ClaimMatrix((), (), {}, {})
        self.columns: tuple[Document, ...] = ()

    def set_matrix(self, matrix: ClaimMatrix, *, only_speaking: bool) -> None:
        """Show *matrix*; with *only_speaking* without the documents that say nothing about any claim."""
        self.beginResetModel()
        self._matrix = matrix
        speaking = {document_id for _, document_id in matrix.cells}
        self.columns = tuple(
            document for document in matrix.documents if not only_speaking or document.id in speaking
        )
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        """What stands at *index*; None for silence."""
        if not index.isValid():
            return None
        claim, document = self._matrix.claims[index.row()], self.columns[index.column()]
        return self._matrix.cells.get((claim.id, document.id))

    def claim_id(self, row: int) -> str:
        """The claim of a row, ``""`` where there is none."""
        return self._matrix.claims[row].id if 0 <= row < len(self._matrix.claims) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """Claims."""
        return 0 if parent.isValid() else len(self._matrix.claims)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """Documents."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Signs and counts; the words for tooltips and screen readers."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_in_signs(cell)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            document = self.columns[index.column()]
            return f"{isolate(document.outlet or document.title)}: {cell_in_words(cell)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Outlets above, claims at the side."""
        many = self.columnCount() if orientation == Qt.Orientation.Horizontal else self.rowCount()
        if not 0 <= section < many:
            return None  # Qt may still ask for what was there before a click changed the matrix
        if orientation == Qt.Orientation.Horizontal:
            return self._column_header(self.columns[section], role)
        claim = self._matrix.claims[section]
        verdict = self.verdict_in_words(self._matrix.verdicts.get(claim.id))
        if role == Qt.ItemDataRole.DisplayRole:
            return claim.text
        if role == VERDICT_ROLE:
            return verdict
        if role == CLAIM_ROLE:
            return claim
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{claim.text}\n{verdict}"
        return None

    def _column_header(self, document: Document, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return document.outlet or document.title
        if role == DOCUMENT_ROLE:
            return document
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            known = (document.title, document.outlet, document.published, language_name(document.language))
            return "\n".join(part for part in known if part)
        return None

    def verdict_in_words(self, verdict: Verdict | None) -> str:
        """Who says what about a claim, counted: ``asserted by 4 documents; denied by 1``."""
        counts = verdict.counts if verdict else {}
        first = {
            Stance.ASSERTS: self.tr("asserted by %n document(s)", "", counts.get(Stance.ASSERTS, 0)),
            Stance.DENIES: self.tr("denied by %n document(s)", "", counts.get(Stance.DENIES, 0)),
            Stance.DOUBTS: self.tr("doubted by %n document(s)", "", counts.get(Stance.DOUBTS, 0)),
            Stance.MENTIONS: self.tr("mentioned by %n document(s)", "", counts.get(Stance.MENTIONS, 0)),
        }
        further = {
            Stance.DENIES: self.tr("denied by {0}"),
            Stance.DOUBTS: self.tr("doubted by {0}"),
            Stance.MENTIONS: self.tr("mentioned by {0}"),
        }
        parts: list[str] = []
        for stance in (stance for stance in Stance if counts.get(stance)):
            parts.append(further[stance].format(counts[stance]) if parts else first[stance])
        return self.tr("; ").join(parts) or self.tr("nobody says anything about it yet")

    def as_rows(self) -> list[list[str]]:
        """What is shown, as rows of text with the headers, for copying."""
        head = [
            "",
            *(isolate(document.outlet or document.title) for document in self.columns),
            translate("Matrix", "Verdict"),
        ]
        rows = [head]
        for row, claim in enumerate(self._matrix.claims):
            cells = [cell_in_signs(self.cell(self.index(row, column))) for column in range(len(self.columns))]
            verdict = self.verdict_in_words(self._matrix.verdicts.get(claim.id))
            rows.append([isolate(" ".join(claim.text.split())), *cells, verdict])
        return rows


def cell_in_signs(cell: Cell | None) -> str:
    """``+2 −1``; nothing for silence."""
    if cell is None:
        return ""
    return " ".join(f"{SIGNS[stance]}{count if count > 1 else ''}" for stance, count in cell.counts.items())
