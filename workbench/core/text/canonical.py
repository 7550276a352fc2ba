"""The canonical form of a text: what every offset of the program counts in."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_PLANES = 17
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(_PLANES)
)
_REMOVED = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ud800-\udfff{_NONCHARACTERS}]+")
"""Control characters but TAB and LF (the other line ends are gone by then), byte order marks, lone
surrogates, and Unicode's 66 noncharacters (section 23.7): Qt splits a block at U+FDD0, XML refuses others."""


def canonical(text: str) -> str:
    """The canonical form of *text*: NFC, lines ended by LF, nothing that cannot be stored or shown.

    What a reader or a language needs stays: bidi controls, joiners (ZWJ, ZWNJ), no-break spaces, soft
    hyphens. The function is idempotent.
    """
    with_line_feeds = _LINE_ENDS.sub("\n", text)
    # Removal comes before NFC: what stood between a letter and its mark would keep them apart the first
    # time only, and the form would not be idempotent.
    return unicodedata.normalize("NFC", _REMOVED.sub("", with_line_feeds))
