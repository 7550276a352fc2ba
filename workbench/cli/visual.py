"""Text for terminals that neither shape nor reorder (xterm, the consoles of Linux and Windows).

Terminals like VTE and iTerm2 do both themselves: only ``--visual`` comes here. Nothing of it is ever stored.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any


def visual(line: str) -> str:
    """One line, shaped and in visual order; its direction is that of its first strong letter."""
    if line.isascii():
        return line
    import bidi

    # Composed first: the shaper knows letters, not letters with a mark behind them.
    shaped = _shaper().reshape(unicodedata.normalize("NFC", line))
    return str(bidi.get_display(shaped))


@cache
def _shaper() -> Any:
    from arabic_reshaper.arabic_reshaper import ArabicReshaper

    # Vowel signs are part of a quotation; the shaper's default is to delete them.
    return ArabicReshaper(configuration={"delete_harakat": False})
