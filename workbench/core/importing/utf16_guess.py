"""Recognises UTF-16 that has no byte order mark.

In UTF-16 every second byte is the high byte of a character, and a text in one alphabet has only a few of
them (Latin 0x00, Arabic 0x06, Devanagari 0x09; 0x00 again for spaces and digits, 0x20 for quotation marks),
while the low bytes are as varied as its letters. chardet 7 decides the byte order from the plausibility of
the characters alone and takes Devanagari for Chinese.
"""

from __future__ import annotations

from collections import Counter

# Enough to see an alphabet, little enough to cost nothing on a large file.
_SAMPLE = 64 * 1024
# The share of the three commonest high bytes: 1.0 in a text of one script, about .9 with emoji and foreign
# names; Chinese (hundreds of high bytes) stays below and is left to chardet.
_CONCENTRATION = 0.85
# Bytes. A short text with a stray control character is no UTF-16; a NUL (in each space) is a better sign.
_SHORTEST_WITHOUT_NUL = 16
_WHITE_SPACE = frozenset(b"\t\n\r\f\v")


def utf16_without_mark(source: bytes) -> str:
    """``utf-16-le`` or ``utf-16-be`` if *source* looks like it, else ""."""
    sample = source[:_SAMPLE]
    controls = {byte for byte in sample if byte < 0x20}
    if not controls - _WHITE_SPACE or (0 not in controls and len(sample) < _SHORTEST_WITHOUT_NUL):
        return ""
    columns = {"utf-16-be": Counter(sample[0::2]), "utf-16-le": Counter(sample[1::2])}
    scores = {codec: _concentration(column) for codec, column in columns.items()}
    best = max(scores, key=lambda codec: (scores[codec], columns[codec][0], codec == "utf-16-le"))
    commonest = columns[best].most_common(1)[0][0]
    looks_like_high_bytes = commonest < 0x20 or columns[best][0] > 0
    return best if scores[best] >= _CONCENTRATION and looks_like_high_bytes else ""


def _concentration(column: Counter[int]) -> float:
    """How much of the column (0 to 1) is made of its three commonest bytes."""
    total = column.total()
    return sum(count for _, count in column.most_common(3)) / total if total else 0.0
