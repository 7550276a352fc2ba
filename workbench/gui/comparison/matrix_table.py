"""The table of the matrix."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from workbench.gui.comparison.matrix_model import MatrixModel
from workbench.gui.comparison.matrix_painting import CellDelegate, ClaimHeader, DocumentHeader


class MatrixTable(QTableView):
    """The table: Enter on a cell does what a click does, Ctrl+C copies what is shown."""

    cellOpened = Signal(QModelIndex)
    copyRequested = Signal()

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.claims = ClaimHeader(self)
        self.setVerticalHeader(self.claims)
        self.setHorizontalHeader(DocumentHeader(self))
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Claim × source matrix"))
        self.clicked.connect(self.cellOpened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Claims get a part of the width."""
        self.claims.fit(self.width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.cellOpened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_C and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.copyRequested.emit()
        else:
            super().keyPressEvent(event)
