"""Stretches of a text that need no regular expression of tokens: plain words between spaces.

Nearly all of a news text is words of common letters, with at most a comma, a full stop or quotation marks
about them. There the tokens are what is neither space nor punctuation, which Python's own `re` finds ten
times faster than `tokens` can, whose classes of characters are those of Unicode. Whatever is not as plain as
this is left to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_JOINERS = "\u200c\u200d"
_LATIN = "[A-Za-zÀ-ÖØ-öø-ɏ]++"
_ARABIC_LETTERS = r"\u0621-\u063a\u0641-\u064a\u0671-\u06d3"
_ARABIC = rf"[{_ARABIC_LETTERS}][{_ARABIC_LETTERS}\u0640\u064b-\u0652\u0670{_JOINERS}]*+"
_DEVANAGARI_LETTERS = r"\u0904-\u0939\u093d\u0958-\u0961\u0972-\u097f"
_DEVANAGARI_SIGNS = r"\u0900-\u0903\u093a-\u093c\u093e-\u094d\u0962\u0963"
_DEVANAGARI = rf"[{_DEVANAGARI_LETTERS}][{_DEVANAGARI_LETTERS}{_DEVANAGARI_SIGNS}{_JOINERS}]*+"
_CYRILLIC = r"[\u0400-\u0481\u048a-\u052f]++"
_GREEK = r"[\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce]++"
_HEBREW = r"[\u05d0-\u05ea]++"
_NUMBER = r"[0-9\u0660-\u0669\u0966-\u096f]++"
_WORD = "|".join((_LATIN, _ARABIC, _DEVANAGARI, _CYRILLIC, _GREEK, _HEBREW, _NUMBER))
_BEFORE = r"(“„«»”‘\"'\["
_BEHIND = r".,;:!?)…“”«»’\"'\]،؛؟।"
_DASHES = r"\-–—"
# A word is found by counting from the beginning of its stretch, so that these are not to be long.
_WORDS_AT_MOST = 32

_STRETCH: Final = re.compile(
    rf"((?:(?:[{_BEFORE}]*+(?:{_WORD})[{_BEHIND}]*+|[{_DASHES}]++)(?:[ \n]++|\Z)){{1,{_WORDS_AT_MOST}}}+)"
    r"|[^ \n]*+[ \n]*+"
)
PLAIN_WORD: Final = re.compile(rf"[^ \n{_BEFORE}{_BEHIND}{_DASHES}]++")
"""A word of a plain stretch."""


class Stretch(NamedTuple):
    """A part of a text, ``[start, end)`` in code points, with all spaces that follow it; no token crosses its
    borders. In a *plain* one the tokens are the matches of `PLAIN_WORD`.
    """

    start: int
    end: int
    plain: bool


def stretches(text: str) -> Iterator[Stretch]:
    """The stretches of *text*, from its first character to its last."""
    for match in _STRETCH.finditer(text):
        start, end = match.span()
        if start < end:
            yield Stretch(start, end, match.lastindex is not None)
