"""Text for terminals that neither shape nor reorder (xterm, the consoles of Linux and Windows).

Terminals like VTE and iTerm2 do both themselves: only ``--visual`` comes here. Nothing of it is ever stored.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

# A mark combines with the letter that stands in front of it, also in visual order (UAX #9, L3).
_MARKS_BEFORE_A_LETTER = re.compile(
    "([\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+)([\u05d0-\u064a\u066e-\u06d5\ufb1d-\ufefc])"
)
_NO_CONTROLS = dict.fromkeys(
    map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)


def visual(line: str) -> str:
    """One line, shaped and in visual order; its direction is that of its first strong letter."""
    if line.isascii():
        return line
    import bidi

    # Isolates and other controls have done their work then; such terminals would print them.
    ordered = str(bidi.get_display(shaped(line))).translate(_NO_CONTROLS)
    return _MARKS_BEFORE_A_LETTER.sub(r"\2\1", ordered)


def shaped(text: str) -> str:
    """*text* with its letters in the forms in which they join, in logical order."""
    # Composed first: the shaper knows letters, not letters with a mark behind them.
    return str(_shaper().reshape(unicodedata.normalize("NFC", text)))


@cache
def _shaper() -> Any:
    from arabic_reshaper.arabic_reshaper import ArabicReshaper

    # Vowel signs are part of a quotation; the shaper's default is to delete them.
    return ArabicReshaper(configuration={"delete_harakat": False})
