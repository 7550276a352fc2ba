"""Editing a canonical text as plain text, each paragraph in its own direction."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from workbench.core.documents.document import Direction, Passage
from workbench.core.text.direction import passage_direction
from workbench.core.text.segmentation import lines
from workbench.gui.reader.blocks import Script
from workbench.gui.reader.typography import FAMILIES

_BY_HAND: dict[Direction, int] = {"ltr": 1, "rtl": 2}
"""What the state of a block says of a direction that was set by hand."""


_GAP = 6
"""Pixels below a paragraph, so that its end is seen."""


class TextEditor(QTextEdit):
    """See the module. Nothing but the blocks' directions is formatted; what is pasted comes as plain text."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._language = ""
        self._direction: Direction = "ltr"
        self._dressing = False
        self.document().contentsChange.connect(self._changed)

    def set_text(self, text: str, passages: tuple[Passage, ...], language: str, direction: Direction) -> None:
        """Edit *text*, whose passages run as they do; those of *language* where nothing else is known."""
        self._language, self._direction = language, direction
        font = self.font()
        script: Script = "arabic" if direction == "rtl" else "devanagari" if language == "hi" else "latin"
        font.setFamilies(list(FAMILIES[script]))
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.document().setDefaultFont(font)
        self._dressing = True
        self.setUndoRedoEnabled(False)
        self.setPlainText(text)
        known = iter(passages)
        for block in self._blocks():
            is_passage = bool(lines(block.text()))
            self._lay(QTextCursor(block), next(known).direction if is_passage else direction)
        # Laying out is no edit: the first undo must not take it back.
        self.setUndoRedoEnabled(True)
        self._dressing = False

    def text(self) -> str:
        """The text as it is edited now.

        Not by toPlainText(), which makes a space of a no-break space.
        """
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def directions(self) -> dict[int, Direction]:
        """The directions that were set by hand, by the number of the passage (from 0)."""
        passages = [block for block in self._blocks() if lines(block.text())]
        by_state = {state: direction for direction, state in _BY_HAND.items()}
        return {
            number: by_state[block.userState()]
            for number, block in enumerate(passages)
            if block.userState() in by_state
        }

    def set_direction(self, direction: Direction) -> None:
        """Let the paragraphs of the selection, or the one with the caret, run this way."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        while block.isValid() and block.position() <= cursor.selectionEnd():
            block.setUserState(_BY_HAND[direction])
            self._lay(QTextCursor(block), direction)
            block = block.next()
        self.edited.emit()

    def _changed(self, position: int, removed: int, added: int) -> None:
        if self._dressing or not (removed or added):
            return
        self._dressing = True
        block = self.document().findBlock(position)
        while block.isValid() and block.position() <= position + added:
            if block.userState() not in _BY_HAND.values() and lines(block.text()):
                direction = passage_direction(block.text(), self._language, self._direction)
                wanted = _qt(direction)
                if block.blockFormat().layoutDirection() != wanted:
                    cursor = QTextCursor(block)
                    cursor.joinPreviousEditBlock()
                    self._lay(cursor, direction)
                    cursor.endEditBlock()
            block = block.next()
        self._dressing = False
        self.edited.emit()

    def _lay(self, cursor: QTextCursor, direction: Direction) -> None:
        block_format = cursor.blockFormat()
        block_format.setLayoutDirection(_qt(direction))
        block_format.setBottomMargin(_GAP)
        cursor.setBlockFormat(block_format)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()


def _qt(direction: Direction) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if direction == "rtl" else Qt.LayoutDirection.LeftToRight
