"""Lines to type in, in any script: they run as their words do, and their letters stand level."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextLayout
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from workbench.core.text.direction import first_strong
from workbench.core.text.directions import Direction
from workbench.gui.directional import is_rtl


def turn(line: QLineEdit, direction: Direction | None) -> None:
    """Let *line* run in a direction; one without letters (None) in that of the interface."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    right = mirrored if direction is None else direction == "rtl"
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    # The side is said outright: whatever the direction of an empty line, Qt turns its "beginning" to where
    # the language of the keyboard begins, and so puts the cursor at the left of an Arabic window.
    line.setAlignment(_side(right) | Qt.AlignmentFlag.AlignVCenter)


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


class DirectionalLine(QLineEdit):
    """A line that turns to the direction of what is typed into it: every line of the program but the query.

    A plain QLineEdit has its cursor, while it is empty, where the language of the *keyboard* begins.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.textChanged.connect(self._turn)
        self._turn(text)

    def _turn(self, text: str) -> None:
        turn(self, "rtl" if runs_right_to_left(text) else "ltr")


class DirectionalArea(QPlainTextEdit):
    """Several lines to type in: they begin where the text as a whole does, an empty area where the interface.

    Qt stands all of them at the left, whatever they say.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.textChanged.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        side = _side(runs_right_to_left(self.toPlainText()))
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)


def runs_right_to_left(typed: str) -> bool:
    """Whether what is typed runs from right to left; without letters, whether the interface does."""
    if first_strong(typed) is None:
        return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return is_rtl(typed)


def _side(right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
