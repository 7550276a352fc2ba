"""Shows what a correction changes: words taken out struck through, words put in underlined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from workbench.core.text.direction import passage_direction
from workbench.gui.reader.typography import FAMILIES
from workbench.gui.theme import theme_of
from workbench.gui.versions.changed_lines import Kind, Line

if TYPE_CHECKING:
    from workbench.core.project.operations.correction import Correction

MOST_LINES = 400
"""Lines shown; a correction that changes more is looked at in the editor."""
_TINT = 0.16


class ChangesView(QTextEdit):
    """See the module."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("What changes"))
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def show_changes(self, correction: Correction | None, lines: Sequence[Line]) -> None:
        """Show the *lines* that *correction* changes; nothing for None."""
        self.clear()
        if correction is None:
            return
        font = self.font()
        font.setFamilies(list(FAMILIES["arabic" if correction.corrected.direction == "rtl" else "latin"]))
        self.document().setDefaultFont(font)
        cursor = QTextCursor(self.document())
        if len(lines) > MOST_LINES:
            lines = [*lines[:MOST_LINES], ()]
        cursor.beginEditBlock()
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            self._write(cursor, line, correction)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, line: Line, correction: Correction) -> None:
        document = correction.corrected
        text = "".join(words.text for words in line)
        right = passage_direction(text, document.language, document.direction) == "rtl"
        block_format = QTextBlockFormat()
        block_format.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        block_format.setBottomMargin(4)
        cursor.setBlockFormat(block_format)
        for words in line:
            cursor.insertText(words.text, self._format(words.kind))
        if not line:
            cursor.insertText("⋯", self._format(Kind.KEPT))

    def _format(self, kind: Kind) -> QTextCharFormat:
        theme = theme_of(self.palette())
        made = QTextCharFormat()
        if kind is Kind.KEPT:
            made.setForeground(QColor(theme.muted))
            return made
        ink = QColor(theme.danger if kind is Kind.TAKEN_OUT else theme.ok)
        made.setForeground(ink)
        made.setFontStrikeOut(kind is Kind.TAKEN_OUT)
        made.setFontUnderline(kind is Kind.PUT_IN)
        ground = QColor(ink)
        ground.setAlphaF(_TINT)
        made.setBackground(ground)
        return made
