"""What the tables of comparisons have in common: painted headers, one cell chosen, no corner."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from workbench.gui.comparison.matrix_painting import COLUMN_WIDTH, ClaimHeader, DocumentHeader


class GridTable(QTableView):
    """Rows with a text and a line below, which get a part of the width; columns with up to *lines* lines."""

    def __init__(
        self,
        model: QAbstractItemModel,
        name: str,
        *,
        width: int = COLUMN_WIDTH,
        lines: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.rows = ClaimHeader(self)
        self.setVerticalHeader(self.rows)
        self.setHorizontalHeader(DocumentHeader(self, width=width, lines=lines))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys begin at the first cell, and are seen to: Qt waits for the first arrow."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = self.model().index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See the class."""
        self.rows.fit(self.width())
        super().resizeEvent(event)
