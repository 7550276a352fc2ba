"""Word by word, how the two sides of a passage differ, side by side.

Told by lines and not by colour alone: struck through is what only the first has, underlined what only the
second has, with a wavy line what says it in other words; the same words are muted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from workbench.core.comparison.reuse.differences import Difference, DifferenceKind
from workbench.core.text.direction import passage_direction
from workbench.core.text.span import Span
from workbench.gui.directional import as_interface
from workbench.gui.theme import theme_of
from workbench.gui.translation import translate

_TINT = 0.16


class DifferenceView(QWidget):
    """See the module."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, str], tuple[str, str], Sequence[Difference]] | None = None
        self.sides = _Side(), _Side()
        names = self.tr("Passage in the document"), self.tr("Passage in the other document")
        for side, name in zip(self.sides, names, strict=True):
            side.setAccessibleName(name)
        self.why = QLabel()
        self.why.setWordWrap(True)
        self.why.setContentsMargins(10, 6, 10, 4)
        self._legend = QLabel()
        self._legend.setProperty("muted", True)
        self._legend.setWordWrap(True)
        self._legend.setContentsMargins(10, 2, 10, 4)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for side in self.sides:
            row.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.why)
        column.addLayout(row, 1)
        column.addWidget(self._legend)
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_difference(
        self,
        first: tuple[str, str],
        second: tuple[str, str],
        found: Sequence[Difference],
        why: str,
        lines: str = "",
    ) -> None:
        """Show the difference of two texts (each with its language), and what there is to say about it.

        *lines* says what the lines mean, where it is not what they mean in a copy.
        """
        self._shown = first, second, found
        self.why.setText(as_interface(why))
        # In a low drawer the texts leave no room for more than two lines of it.
        self.why.setToolTip(as_interface(why))
        self._legend.setText(lines or legend(found))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """The colours follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        first, second, found = self._shown
        self.sides[0].show_side(first, [(item.kind, item.a) for item in found])
        self.sides[1].show_side(second, [(item.kind, item.b) for item in found])


class _Side(QTextEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def show_side(self, text: tuple[str, str], parts: Sequence[tuple[DifferenceKind, Span]]) -> None:
        """Show the *parts* of a text with what is between them."""
        self.clear()
        if not parts:
            return
        words, language = text
        whole = words[parts[0][1].start : parts[-1][1].end]
        right = passage_direction(whole, language) == "rtl"
        cursor = QTextCursor(self.document())
        direction = QTextBlockFormat()
        direction.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        cursor.setBlockFormat(direction)
        at = parts[0][1].start
        for kind, span in parts:
            cursor.insertText(_close(words[at : span.start]), self._format(DifferenceKind.EQUAL))
            cursor.insertText(_close(span.cut(words)), self._format(kind))
            at = max(at, span.end)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, kind: DifferenceKind) -> QTextCharFormat:
        theme = theme_of(self.palette())
        made = QTextCharFormat()
        if kind is DifferenceKind.EQUAL:
            made.setForeground(QColor(theme.muted))
            return made
        ink = QColor(
            {DifferenceKind.DELETED: theme.danger, DifferenceKind.INSERTED: theme.ok}.get(kind, theme.warning)
        )
        made.setForeground(ink)
        made.setFontStrikeOut(kind is DifferenceKind.DELETED)
        styles = QTextCharFormat.UnderlineStyle
        if kind is not DifferenceKind.DELETED:
            inserted = kind is DifferenceKind.INSERTED
            made.setUnderlineStyle(styles.SingleUnderline if inserted else styles.WaveUnderline)
            made.setUnderlineColor(ink)
        ground = QColor(ink)
        ground.setAlphaF(_TINT)
        made.setBackground(ground)
        return made


def _close(words: str) -> str:
    """*words* without blank lines: there is little room, and they differ in nothing."""
    return re.sub(r"\n\s*\n", "\n", words)


def legend(found: Sequence[Difference]) -> str:
    """What the lines of this difference mean."""
    said = {
        DifferenceKind.DELETED: translate("Copies", "struck through: only in the first"),
        DifferenceKind.INSERTED: translate("Copies", "underlined: only in the second"),
        DifferenceKind.REPLACED: translate("Copies", "wavy line: in other words"),
    }
    kinds = {item.kind for item in found}
    told = [words for kind, words in said.items() if kind in kinds]
    return " · ".join(told) if told else translate("Copies", "Word for word the same")
