"""Which block stands at a height of the document."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextDocument


class BlockFinder:
    """Looks from the block that was found last, in doubling steps and then by bisection.

    Qt's own hit test answers with the end of the document wherever it has laid out the text but not yet told
    its frame (right after a jump in a long one), and asking for a block in the middle would make Qt lay out
    half of the document at once.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._last = 0

    def expect(self, block: QTextBlock) -> None:
        """Look from *block* the next time."""
        self._last = max(0, block.blockNumber())

    def block_at(self, height: float) -> QTextBlock:
        """The first block that ends at or below *height* (pixels from the document's top), else the last."""
        low, high = self._bracket(height)
        while low < high:
            middle = (low + high) // 2
            if self._bottom(middle) < height:
                low = middle + 1
            else:
                high = middle
        self._last = low
        return self._document.findBlockByNumber(low)

    def _bracket(self, height: float) -> tuple[int, int]:
        end = self._document.blockCount() - 1
        low = high = min(self._last, end)
        step = 1
        if self._bottom(low) < height:
            while high < end and self._bottom(high) < height:
                low, high = high, min(end, high + step)
                step *= 2
        else:
            while low > 0 and self._bottom(low) >= height:
                low, high = max(0, low - step), low
                step *= 2
        return low, high

    def _bottom(self, number: int) -> float:
        block = self._document.findBlockByNumber(number)
        return self._document.documentLayout().blockBoundingRect(block).bottom()
