"""A choice among long texts: what does not fit is cut with a sign at its end, and is whole in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from workbench.gui.directional import is_rtl, isolated


class ElidedChoice(QComboBox):
    """See the module. Qt's own just stops, and takes the beginning of English in Arabic away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        option.currentText = self.fitting(room.width() - 4)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def fitting(self, width: int) -> str:
        """As much of what is chosen as fits into *width* pixels."""
        words = self.currentText()
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, width))
        # The sign of the cut stands where the text ends, whatever the window runs like.
        return isolated(cut, rtl=is_rtl(words))

    def event(self, event: QEvent) -> bool:
        """What is cut is told whole."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.currentText())
        return super().event(event)
