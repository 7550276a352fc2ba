"""The table of folding applied to long texts: all characters of a text at once, as an array.

Python's own way through a table makes an object of each character; this is ten times faster. It is for
texts whose characters all have 16 bits, which is nearly every text, and leaves others alone.
"""

from __future__ import annotations

import threading
import unicodedata
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.text.folding_table import CHARACTERS, IGNORED

_SIZE = 1 << 16
# Characters of private use have no meaning of their own: here, they stand for what is several characters.
_FIRST_PRIVATE, _LAST_PRIVATE = 0xE000, 0xF8FF
_FIRST_SURROGATE = 0xD800
_UNKNOWN, _KEPT, _TAKEN_OUT = range(3)

_Codes = NDArray[Any]


class _Table:
    """What stands for each character that was met, and which are taken out before all else."""

    def __init__(self) -> None:
        self.fates = np.zeros(_SIZE, np.uint8)
        self.folded = np.zeros(_SIZE, np.uint16)
        self.several: dict[str, str] = {}
        self._learning = threading.Lock()

    def fates_of(self, codes: _Codes) -> _Codes:
        """What happens to each of *codes*; found out for those that are not known."""
        fates = self.fates.take(codes)
        if fates.all():
            return fates
        with self._learning:
            for code in np.unique(codes[fates == _UNKNOWN]).tolist():
                self._learn(code)
        return self.fates.take(codes)

    def _learn(self, code: int) -> None:
        folded = CHARACTERS[code]
        if len(folded) != 1 or ord(folded) >= _SIZE:
            stand_in = chr(_FIRST_PRIVATE + len(self.several))
            self.several[stand_in] = folded
            folded = stand_in
        self.folded[code] = ord(folded)
        # Last, as other threads believe it.
        self.fates[code] = _TAKEN_OUT if IGNORED.match(chr(code)) else _KEPT


_TABLE: Final = _Table()


def translated(text: str) -> str | None:
    """*text* rid of what is ignored, composed, and each character as the table has it.

    None for a text with characters that have more than 16 bits, that have no meaning or are half ones.
    """
    codes = _codes(text)
    if len(codes) > len(text) or _has_any(codes, _FIRST_SURROGATE, _LAST_PRIVATE):
        return None
    fates = _TABLE.fates_of(codes)
    if (fates == _TAKEN_OUT).any():
        codes = codes[fates == _KEPT]
        text = _text(codes)
    if not unicodedata.is_normalized("NFC", text):
        codes = _codes(unicodedata.normalize("NFC", text))
        _TABLE.fates_of(codes)
    codes = _TABLE.folded.take(codes)
    folded = _text(codes)
    if _has_any(codes, _FIRST_PRIVATE, _LAST_PRIVATE):
        for code in np.unique(codes[(codes >= _FIRST_PRIVATE) & (codes <= _LAST_PRIVATE)]).tolist():
            folded = folded.replace(chr(code), _TABLE.several[chr(code)])
    return folded


def _has_any(codes: _Codes, first: int, last: int) -> bool:
    return bool(((codes >= first) & (codes <= last)).any())


def _codes(text: str) -> _Codes:
    return np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)


def _text(codes: _Codes) -> str:
    return codes.tobytes().decode("utf-16-le")
