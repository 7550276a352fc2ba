"""A line of text that ends in an ellipsis where there is no room, in the direction of the text itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """Shows one line, and is a label to screen readers.

    What is cut off is the end in reading order: left for Arabic, right for German. The line stands at the
    side where the interface begins, whatever its own direction is.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._ink: QColor | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show *text*."""
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_ink(self, ink: str) -> None:
        """Draw in this colour. A palette would not do: a style sheet around the label sets its own."""
        self._ink = QColor(ink)
        self.update()

    def sizeHint(self) -> QSize:
        """The whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text), metrics.height() + 3)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, which is not that of QLabel: it would be read as rich text, and elided nowhere."""
        painter = QPainter(self)
        painter.setPen(self._ink or self.palette().color(QPalette.ColorRole.Text))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            self.rect(), side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text
        )
        painter.end()
