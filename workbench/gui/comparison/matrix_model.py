"""The claim × source matrix, or a pivot of it, as a Qt table model. The core computes it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.core.annotations.claim import Stance
from workbench.core.comparison.claim_matrix import Verdict
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.matrix_grid import Grid, GridCell, GridHead
from workbench.gui.comparison.matrix_words import stances_in_signs, stances_in_words
from workbench.gui.translation import translate

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
HEAD_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """See the module."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = Grid()

    @property
    def columns(self) -> tuple[GridHead, ...]:
        """What stands above."""
        return self.grid.columns

    def claim_id(self, row: int) -> str:
        """The claim of a row, ``""`` where there is none."""
        return self.grid.rows[row].id if self.grid.of_claims and 0 <= row < len(self.grid.rows) else ""

    def set_grid(self, grid: Grid) -> None:
        """Show *grid* and nothing else."""
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def cell(self, index: Index) -> GridCell | None:
        """What stands at *index*; None for silence."""
        if not index.isValid():
            return None
        row, column = self.grid.rows[index.row()], self.grid.columns[index.column()]
        return self.grid.cells.get((row.id, column.id))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """Claims or codes."""
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """Documents or parties."""
        return 0 if parent.isValid() else len(self.grid.columns)

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
            column = self.grid.columns[index.column()]
            return f"{isolate(column.text)}: {cell.words if cell else stances_in_words({})}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Documents above, claims at the side, or what a pivot has in their places."""
        heads = self.grid.columns if orientation == Qt.Orientation.Horizontal else self.grid.rows
        if not 0 <= section < len(heads):
            return None  # Qt may still ask for what was there before a click changed the matrix
        head = heads[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return head.text
        if role == HEAD_ROLE:
            return head
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return head.tooltip
        return None

    def verdict_in_words(self, verdict: Verdict) -> str:
        """Who says what about a claim: ``asserted by 4 documents, 2 independent; denied by 1``."""
        counts = verdict.counts
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
        for stance, count in counts.items():
            said = further[stance].format(count) if parts else first[stance]
            sources = verdict.independent.get(stance, count)
            if sources < count:
                said = self.tr("{0}, {1} independent").format(said, sources)
            parts.append(said)
        return self.tr("; ").join(parts) or self.tr("nobody says anything about it yet")

    def as_rows(self) -> list[list[str]]:
        """What is shown, as rows of text with the heads, for copying."""
        rows = [
            ["", *(_head_on_a_line(head) for head in self.grid.columns), translate("Matrix", "Verdict")],
        ]
        for row in self.grid.rows:
            places = [(row.id, column.id) for column in self.grid.columns]
            cells = [cell_in_signs(self.grid.cells.get(place)) for place in places]
            rows.append([isolate(" ".join(row.text.split())), *cells, row.detail])
        return rows


def cell_in_signs(cell: GridCell | None) -> str:
    """``+2 −1 B2``; nothing for silence."""
    if cell is None:
        return ""
    count = str(cell.count) if cell.count else ""
    return " ".join(part for part in (stances_in_signs(cell.stances), count, cell.evidence) if part)


def _head_on_a_line(head: GridHead) -> str:
    detail = " · ".join(part for part in (head.detail, head.source) if part)
    return f"{isolate(head.text)} ({detail})" if detail else isolate(head.text)
