"""What the board shows while no document is open."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.gui.icons import pixmap
from workbench.gui.reader.palette import ReaderPalette

DRAWING = 48
ADVICE = 380
"""Pixels of a line of the advice."""


class EmptyPage(QWidget):
    """Says what can be done here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = QLabel(self)
        self.heading = QLabel(self.tr("Nothing is open"), self)
        self.advice = QLabel(
            self.tr(
                "Open a document from the library with Enter or a double click, or drag it here. "
                "Up to four stand side by side, each in its own direction."
            ),
            self,
        )
        self.advice.setWordWrap(True)
        self.advice.setFixedWidth(ADVICE)
        large = QFont(self.font())
        large.setPointSizeF(large.pointSizeF() * 1.35)
        self.heading.setFont(large)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (self.drawing, self.heading, self.advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        # A layout that centres a label asks it for a height without telling it the width.
        self.advice.setMinimumHeight(self.advice.heightForWidth(ADVICE))

    def set_reader_palette(self, palette: ReaderPalette) -> None:
        """Take other colours."""
        self.drawing.setPixmap(pixmap("panes", palette.accent, DRAWING, self.devicePixelRatioF()))
        self.heading.setStyleSheet(f"color: {palette.ink}")
        self.advice.setStyleSheet(f"color: {palette.muted}")

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return QSize(480, 320)
