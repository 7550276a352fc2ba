"""The UTF-16 border: positions of a QTextDocument, and code points of the canonical text.

A QTextDocument counts UTF-16 units, and one unit for the end of each block. Where a very long passage is
shown as several blocks, it also counts block ends that the canonical text does not have: the *breaks*. Text
is never read back from Qt (it turns NBSP into a space and U+2028 into LF); only positions are, through here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from workbench.core.text.offsets import Utf16Index
from workbench.core.text.span import Span


class QtPositions:
    """Code points of *text* <-> positions of the QTextDocument that shows it.

    *breaks* are the code points, in rising order, in front of which a block end was inserted.
    """

    def __init__(self, text: str, breaks: Sequence[int] = ()) -> None:
        self._index = Utf16Index(text)
        self._breaks = list(breaks)
        self._separators = [self._index.to_utf16(point) + n for n, point in enumerate(self._breaks)]

    def to_qt(self, code_point: int) -> int:
        """The position of the character at *code_point*: behind a break that stands there."""
        return self._index.to_utf16(code_point) + bisect_right(self._breaks, code_point)

    def to_qt_end(self, code_point: int) -> int:
        """The position where a span that ends at *code_point* ends: in front of a break that stands there."""
        return self._index.to_utf16(code_point) + bisect_left(self._breaks, code_point)

    def to_code_point(self, position: int) -> int:
        """The code point at *position*; both sides of a break give the same."""
        return self._index.to_code_point(position - bisect_left(self._separators, position))

    def span(self, start: int, end: int) -> Span:
        """The span between two positions."""
        return Span(self.to_code_point(start), self.to_code_point(end))
