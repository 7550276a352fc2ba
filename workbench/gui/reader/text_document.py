"""A canonical text as a QTextDocument: plain text, one format for each run of like blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from workbench.core.documents.document import Direction
from workbench.gui.qt_text import QtPositions
from workbench.gui.reader.blocks import Block, Script, breaks_of, displayed, foreign_words
from workbench.gui.reader.typography import Typography

LOOK = tuple[Direction, Script, bool, bool]
"""What a block looks like: its direction, its script, whether it is blank, whether its passage goes on."""


def fill(
    document: QTextDocument,
    text: str,
    blocks: Sequence[Block],
    positions: QtPositions,
    typography: Typography,
) -> None:
    """Put the canonical *text* into *document*, laid out as *blocks*."""
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setPlainText(displayed(text, breaks_of(blocks)))
    dress(document, text, blocks, positions, typography, fresh=True)


def dress(
    document: QTextDocument,
    text: str,
    blocks: Sequence[Block],
    positions: QtPositions,
    typography: Typography,
    *,
    fresh: bool = False,
) -> None:
    """Set the formats of all blocks of a filled document; a *fresh* one has none yet.

    The font of a block is set for the whole block, and inside it only where the script changes: a format
    boundary inside a grapheme cluster would break it. The most frequent script is the document's own font.
    """
    usual = _usual_script(blocks)
    document.setDefaultFont(typography.font(usual))
    # Made once: where passages change their language by turns, every one is a run of its own.
    block_formats = cache(lambda look: _block_format(look, typography))
    char_formats = cache(lambda script: _char_format(script, usual, typography))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for look, first, count in _runs(blocks):
        cursor.setPosition(positions.to_qt(blocks[first].start))
        end = positions.to_qt_end(blocks[first + count - 1].end)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setBlockFormat(block_formats(look))
        if not (fresh and look[1] == usual):
            cursor.setCharFormat(char_formats(look[1]))
    _dress_foreign_words(cursor, text, blocks, positions, typography)
    cursor.endEditBlock()


def _dress_foreign_words(
    cursor: QTextCursor,
    text: str,
    blocks: Sequence[Block],
    positions: QtPositions,
    typography: Typography,
) -> None:
    """Latin names in Arabic text would be larger than the letters beside them, and Arabic ones lost."""
    formats: dict[Script, QTextCharFormat] = {}
    for script in ("latin", "arabic"):
        formats[script] = QTextCharFormat()
        formats[script].setFont(typography.font(script))
    for block in blocks:
        for span, script in foreign_words(text, block):
            cursor.setPosition(positions.to_qt(span.start))
            cursor.setPosition(positions.to_qt_end(span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(formats[script])


def _usual_script(blocks: Sequence[Block]) -> Script:
    sizes: dict[Script, int] = {"latin": 0, "arabic": 0, "devanagari": 0}
    for block in blocks:
        sizes[block.script] += block.end - block.start
    return max(sizes, key=lambda script: sizes[script])


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[LOOK, int, int]]:
    """Runs of blocks that look the same: the look, the number of the first, and how many."""
    goes_on = [*(block.continued for block in blocks[1:]), False]
    looks = [
        (block.direction, block.script, block.passage < 0, on)
        for block, on in zip(blocks, goes_on, strict=True)
    ]
    first = 0
    for look, run in groupby(looks):
        count = sum(1 for _ in run)
        yield look, first, count
        first += count


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


def _char_format(script: Script, usual: Script, typography: Typography) -> QTextCharFormat:
    char_format = QTextCharFormat()
    if script != usual:
        char_format.setFont(typography.font(script))
    return char_format
