"""A line to type in, in any script: it runs as its words do, and its letters stand level."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextLayout
from PySide6.QtWidgets import QLineEdit

from workbench.core.text.directions import Direction


def turn(line: QLineEdit, direction: Direction | None) -> None:
    """Let *line* run in a direction; one without letters (None) in that of the interface."""
    if direction is None:
        # Set, not left open: an empty line would put its cursor where the keyboard's language begins.
        line.setLayoutDirection(QGuiApplication.layoutDirection())
    else:
        right = direction == "rtl"
        line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)


def level(line: QLineEdit) -> None:
    """Let the letters of every script stand on the same line.

    Qt centres the line at its own height, and then moves it once more by what its letters are taller than
    those of the interface's first font.
    """
    layout = QTextLayout(line.text(), line.font())
    layout.beginLayout()
    first = layout.createLine()
    layout.endLayout()
    taller = round(first.ascent()) - line.fontMetrics().ascent() if first.isValid() else 0
    line.setTextMargins(0, taller, 0, -taller)
