"""The table of the matrix."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workbench.gui.comparison.grid_table import GridTable
from workbench.gui.comparison.matrix_model import MatrixModel
from workbench.gui.comparison.matrix_painting import CellDelegate
from workbench.gui.translation import translate


class MatrixTable(GridTable):
    """The table: Enter on a cell does what a click does, Ctrl+C copies what is shown."""

    cellOpened = Signal(QModelIndex)
    copyRequested = Signal()

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(model, translate("MatrixTable", "Claim × source matrix"), parent=parent)
        self.setItemDelegate(CellDelegate(self))
        self.clicked.connect(self.cellOpened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.cellOpened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_C and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.copyRequested.emit()
        else:
            super().keyPressEvent(event)
