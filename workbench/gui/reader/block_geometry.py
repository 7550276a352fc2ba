"""Where characters stand in a block that Qt has laid out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

POSITIONS = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
"""The only part of a glyph run that is needed; `RetrieveStringIndexes` is wrong with merged fonts."""

TOUCHING = 1.0
"""Pixels: runs closer than this are one piece (the runs of merged fonts leave rounding gaps)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line, in pixels from the block's top left corner. *line* counts from 0."""

    line: int
    left: float
    right: float
    base_line: float


class BlockGeometry:
    """The lines of one block. Valid only as long as the block's layout is not touched."""

    def __init__(self, block: QTextBlock) -> None:
        layout = block.layout()
        self.lines: list[QTextLine] = [layout.lineAt(n) for n in range(layout.lineCount())]
        self._starts = [line.textStart() for line in self.lines]
        self.position = block.position()
        self.length = block.length() - 1

    def base_line(self, number: int) -> float:
        """The base line of a line, in pixels from the block's top."""
        line = self.lines[number]
        return line.y() + line.ascent()

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """The stretches that the positions ``[start, end)`` of the document cover: several in bidi text."""
        first, last = max(0, start - self.position), min(self.length, end - self.position)
        if last <= first:
            return
        number = max(0, bisect_right(self._starts, first) - 1)
        while number < len(self.lines) and self._starts[number] < last:
            line = self.lines[number]
            begin = max(first, line.textStart())
            count = min(last, line.textStart() + line.textLength()) - begin
            if count > 0:
                base_line = self.base_line(number)
                for left, right in _stretches(line, begin, count):
                    yield Piece(number, left, right, base_line)
            number += 1

    def edge(self, start: int, end: int, at_end: bool) -> tuple[float, float] | None:
        """Where the characters ``[start, end)`` of one cluster begin or end in reading: x and base line.

        None where they are not drawn (a line break).
        """
        first = start - self.position
        if not 0 <= first < self.length:
            return None
        number = max(0, bisect_right(self._starts, first) - 1)
        line = self.lines[number]
        runs = line.glyphRuns(first, end - start, POSITIONS)
        if not runs:
            return None
        boxes = [run.boundingRect() for run in runs]
        right = runs[0].isRightToLeft() != at_end
        x = max(box.right() for box in boxes) if right else min(box.left() for box in boxes)
        return min(max(x, line.x()), line.x() + line.width()), self.base_line(number)


def _stretches(line: QTextLine, start: int, count: int) -> list[tuple[float, float]]:
    """Left and right ends of the glyphs; white space that hangs over the end of the line is cut off."""
    lowest, highest = line.x(), line.x() + line.width()
    boxes = (run.boundingRect() for run in line.glyphRuns(start, count, POSITIONS))
    merged: list[tuple[float, float]] = []
    for left, right in sorted((max(lowest, box.left()), min(highest, box.right())) for box in boxes):
        if merged and left <= merged[-1][1] + TOUCHING:
            merged[-1] = merged[-1][0], max(merged[-1][1], right)
        elif right > left:
            merged.append((left, right))
    return merged
