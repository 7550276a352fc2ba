"""Code points and UTF-16 code units: the two ways to count, and the way between them.

Python counts code points; Qt, JavaScript and some exchange formats count UTF-16 code units, of which an
astral character (above U+FFFF: most emoji, historic scripts) has two, a pair of surrogates.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Index:
    """Converts positions in one text between code points and UTF-16 code units.

    Only the positions of astral characters are kept, so that the index of an ordinary article is empty and a
    lookup is one bisection.
    """

    __slots__ = ("_code_points", "_length", "_units", "utf16_length")

    def __init__(self, text: str) -> None:
        # Nearly all texts have none, and this tells ten times faster than to look for them.
        astral = len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text)
        self._code_points = [match.start() for match in _ASTRAL.finditer(text)] if astral else []
        self._units = [position + before for before, position in enumerate(self._code_points)]
        self._length = len(text)
        self.utf16_length = self._length + len(self._code_points)
        """The length of the text in UTF-16 code units."""

    def to_utf16(self, code_point: int) -> int:
        """The position *code_point* (0 to the text's length) in UTF-16 code units.

        Raises IndexError for a position outside the text.
        """
        if not 0 <= code_point <= self._length:
            raise IndexError(f"position {code_point} is outside of {self._length} code points")
        return code_point + bisect_left(self._code_points, code_point)

    def to_code_point(self, utf16: int) -> int:
        """The position *utf16* (0 to the text's UTF-16 length) in code points.

        A position in the middle of a surrogate pair means the start of that character: no span can
        end up with half of it. Raises IndexError for a position outside the text.
        """
        if not 0 <= utf16 <= self.utf16_length:
            raise IndexError(f"position {utf16} is outside of {self.utf16_length} UTF-16 code units")
        astral_before = bisect_left(self._units, utf16)
        if astral_before and self._units[astral_before - 1] + 1 == utf16:
            return self._code_points[astral_before - 1]
        return utf16 - astral_before
