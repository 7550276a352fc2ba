"""A text is put into its QTextDocument by slices: the first screen at once, the rest while one reads it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from workbench.gui.reader.blocks import Block, Blocks, Script, foreign_words
from workbench.gui.reader.text_document import LOOK, Formats, runs, usual_script
from workbench.gui.reader.typography import Typography

FIRST = 16_000
"""Code points that are there at once: more than the tallest screen shows, and most articles have no more."""
SLICE = 40_000
"""Code points of a slice, of which the layout takes some 20 ms: less would be done a hundred times more often
in a long text, more would be felt when one types or scrolls."""


class Filling(QObject):
    """Fills *document* with one text after another.

    Millions of characters take seconds to lay out, and for every change Qt lays out all that is in front of
    it. Slice by slice, each is laid out when the next one comes, and none holds the window up. A block has
    its format from the beginning, and so is laid out once. ``grew`` tells that more of the text is there.
    """

    grew = Signal()

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._text = ""
        self._blocks = Blocks("", ())
        self._next = 0
        self._formats = Formats("latin", Typography())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, text: str, blocks: Blocks, typography: Typography) -> None:
        """Let the document, which must be empty, hold the beginning of *text*; the rest comes by itself."""
        self._text, self._blocks, self._next = text, blocks, 0
        self._formats = Formats(usual_script(blocks), typography)
        self._document.setDefaultFont(self._formats.default_font)
        self.reach(FIRST)
        if not self.done:
            self._timer.start()

    @property
    def done(self) -> bool:
        """Whether the document holds the whole text."""
        return self._next == len(self._blocks)

    @property
    def held(self) -> int:
        """How many code points of the text the document holds."""
        return self._blocks.ends[self._next - 1] if self._next else 0

    def finish(self) -> None:
        """Put in all that is missing."""
        self.reach(len(self._text))

    def reach(self, offset: int) -> None:
        """Put in what is missing up to the end of the block of the code point *offset*, if anything is."""
        if self._next and offset < self.held:
            return
        until = min(len(self._blocks), bisect_right(self._blocks.ends, offset) + 1)
        if until > self._next:
            self._put_in(until)
        if self.done:
            self._timer.stop()

    def _go_on(self) -> None:
        self.reach(self.held + SLICE)
        self.grew.emit()

    def _put_in(self, until: int) -> None:
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for look, run in runs(self._blocks, self._next, until):
            self._begin_block(cursor, look, run[0].start)
            self._put(cursor, look[1], run)
        cursor.endEditBlock()
        self._next = until

    def _begin_block(self, cursor: QTextCursor, look: LOOK, offset: int) -> None:
        block_format, char_format = self._formats.block(look), self._formats.char(look[1])
        if offset:
            cursor.insertBlock(block_format, char_format)
        else:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(char_format)

    def _put(self, cursor: QTextCursor, script: Script, blocks: Sequence[Block]) -> None:
        """Put in blocks that look the same: a line end that is inserted goes on in the format before it."""
        usual = self._formats.char(script)
        waiting = ""
        for block in blocks:
            at = block.start
            for span, foreign in foreign_words(self._text, block):
                cursor.insertText(waiting + self._text[at : span.start], usual)
                cursor.insertText(span.cut(self._text), self._formats.foreign(foreign))
                waiting, at = "", span.end
            waiting += self._text[at : block.end] + "\n"
        cursor.insertText(waiting[:-1], usual)
