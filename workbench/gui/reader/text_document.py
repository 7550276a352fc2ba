"""How a canonical text looks as a QTextDocument: plain text, one format for each run of like blocks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import chain, groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from workbench.core.documents.document import Direction
from workbench.gui.qt_text import QtPositions
from workbench.gui.reader.blocks import Block, Blocks, Script, foreign_words
from workbench.gui.reader.typography import Typography

LOOK = tuple[Direction, Script, bool, bool]
"""What a block looks like: its direction, its script, whether it is blank, whether its passage goes on."""

TELLING = 200
"""Blocks from which one tells the script of most of a text: what it is set in needs no formats of its own."""


def dress(
    document: QTextDocument,
    text: str,
    blocks: Blocks,
    positions: QtPositions,
    typography: Typography,
) -> None:
    """Set the formats of all blocks of a document that holds the whole text.

    The font of a block is set for the whole block, and inside it only where the script changes: a format
    boundary inside a grapheme cluster would break it. The most frequent script is the document's own font.
    """
    formats = Formats(usual_script(blocks), typography)
    document.setDefaultFont(formats.default_font)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for look, run in runs(blocks, 0, len(blocks)):
        cursor.setPosition(positions.to_qt(run[0].start))
        cursor.setPosition(positions.to_qt_end(run[-1].end), QTextCursor.MoveMode.KeepAnchor)
        cursor.setBlockFormat(formats.block(look))
        cursor.setCharFormat(formats.char(look[1]))
        for span, script in chain.from_iterable(foreign_words(text, block) for block in run):
            cursor.setPosition(positions.to_qt(span.start))
            cursor.setPosition(positions.to_qt_end(span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(formats.foreign(script))
    cursor.endEditBlock()


class Formats:
    """The formats of one document, each made once: where passages change their language by turns, every one
    is a run of its own. *usual* is the script of most of the text.
    """

    def __init__(self, usual: Script, typography: Typography) -> None:
        self.default_font = typography.font(usual)
        self.block = cache(lambda look: _block_format(look, typography))
        self.foreign = cache(lambda script: _font_format(script, typography))
        self.char = cache(lambda script: QTextCharFormat() if script == usual else self.foreign(script))


def usual_script(blocks: Blocks) -> Script:
    """The script of most of the text, as far as its first blocks tell."""
    sizes: dict[Script, int] = {"latin": 0, "arabic": 0, "devanagari": 0}
    for block in blocks[:TELLING]:
        sizes[block.script] += block.end - block.start
    return max(sizes, key=lambda script: sizes[script])


def runs(blocks: Blocks, start: int, end: int) -> Iterator[tuple[LOOK, list[Block]]]:
    """Runs of blocks that look the same, from block *start* to *end*."""
    for look, run in groupby(range(start, end), lambda number: _look(blocks, number)):
        yield look, [blocks[number] for number in run]


def _look(blocks: Blocks, number: int) -> LOOK:
    block = blocks[number]
    return block.direction, block.script, block.passage < 0, blocks.continued(number + 1)


def _block_format(look: LOOK, typography: Typography) -> QTextBlockFormat:
    direction, script, blank, goes_on = look
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    block_format = QTextBlockFormat()
    right = direction == "rtl"
    block_format.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    if blank:
        block_format.setLineHeight(1, fixed)
        return block_format
    # A fixed pitch keeps the base lines even where a line holds a second script with a taller font.
    block_format.setLineHeight(typography.line_pitch(script), fixed)
    if not goes_on:
        block_format.setBottomMargin(typography.paragraph_gap())
    return block_format


def _font_format(script: Script, typography: Typography) -> QTextCharFormat:
    """Without it, Latin names in Arabic text would be larger than the letters beside them."""
    char_format = QTextCharFormat()
    char_format.setFont(typography.font(script))
    return char_format
