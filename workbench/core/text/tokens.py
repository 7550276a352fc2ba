"""Tokens: what counts as one word, for search, counting and comparing, with its place in the text.

Python's ``\\w`` takes no combining marks and so cuts Hindi and vocalised Arabic to pieces; Unicode's word
boundaries (UAX #29) know no handles, tags and addresses. A token here is

- a web or mail address, an @handle, a #tag;
- a number with its separators (``3.5``, ``50,000``, ``٣٫٥``);
- a word: letters of one script with their marks, joiners and tatweel, also hyphenated or apostrophed
  (``Twitter-Daten``, ``l'État``), in scripts other than Arabic and Devanagari also with digits (``G20``).
  Where the script changes, another word begins, so that ``بـMicrosoft`` has Microsoft in it;
- one character (with its marks) of a script that puts no spaces between words (Chinese, Japanese, Thai …).
  Neighbours are for the caller to pair.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex

from workbench.core.text.plain_words import PLAIN_WORD, Stretch, stretches
from workbench.core.text.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """A token as it stands in the text, ``[start, end)`` in code points."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The position as a span."""
        return Span(self.start, self.end)


_MARKS = r"\p{M}\u200c\u200d"
INVISIBLE: Final = frozenset(
    "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Bidirectional controls (UAX #9), soft hyphens, signs that join and part without width, the byte order mark.

People and programs leave them inside words; they part no words. Joiners (ZWJ, ZWNJ) are parts of words.
"""
_INVISIBLE = f"[{''.join(sorted(INVISIBLE))}]"
_HYPHEN_OR_APOSTROPHE = r"[\-\u2010\u2011'’ʼ]"
_TATWEEL = r"\u0640"
_HEBREW = r"\p{sc=Hebr}"
_WITHIN_HEBREW = r"[׳״\"”]"
"""What parts or abbreviates inside of Hebrew words (UAX #29, WB7b): צה״ל, typed צה"ל."""
_DIGITS = rf"\p{{Nd}}[\p{{Nd}}{_MARKS}]*+"

_UNSPACED = r"\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー〆\uff70"
_PREFIXING = (r"\p{sc=Arab}", r"\p{sc=Deva}")
"""Scripts to which digits are glued by prefixes that are words of their own (بـ50, و18)."""
_WITH_DIGITS = (
    r"\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}",
    r"\p{sc=Cyrl}",
    r"\p{sc=Grek}",
    _HEBREW,
    r"\p{sc=Hang}",
)
_OTHER = rf"\p{{L}}--[{''.join(_PREFIXING + _WITH_DIGITS)}{_UNSPACED}]"


def _letter(scripts: str) -> str:
    return rf"[\p{{L}}&&[{scripts}]--[{_TATWEEL}ʼー〆\uff70]]"


def _word(letter: str, digits: str) -> str:
    """The pattern of a word. A part of it is one character class, as nothing else is as fast."""
    inner = rf"[{letter}{_MARKS}{_TATWEEL}{digits}]"
    first = rf"(?:{_DIGITS})?+{letter}" if digits else letter
    joined = rf"{_HYPHEN_OR_APOSTROPHE}[{letter}{digits}]"
    if _HEBREW in letter:
        joined += f"|{_WITHIN_HEBREW}{letter}"
    further = rf"(?:{joined}|{_INVISIBLE}++{inner}){inner}*+"
    return rf"{first}{inner}*+(?:{further})*+"


_NOT_WITHIN_A_WORD = r"(?<![\p{L}\p{M}\p{Nd}_])"
_WEB_ADDRESS = (
    rf"{_NOT_WITHIN_A_WORD}(?:(?:https?|ftp)://|www\.)"
    r"[^\s<>\"\p{Pi}\p{Pf}–—„]*[^\s<>\"\p{Pi}\p{Pf}–—„\p{Pe}'.,;:!?…؟،؛।]"
)
# RFC 5321 allows 64 octets before the @; without the limit, a long line of a.a.a.a… takes quadratic time.
_MAIL_ADDRESS = rf"{_NOT_WITHIN_A_WORD}[A-Za-z0-9][\w.+\-]{{0,63}}+@[A-Za-z0-9\-]++(?:\.[A-Za-z0-9\-]++)++"
_HANDLE_OR_TAG = rf"{_NOT_WITHIN_A_WORD}[@#＠＃][\p{{L}}\p{{Nd}}_{_MARKS}]++"
_NUMBER = (
    rf"{_DIGITS}(?:[.,'’\u066b\u066c\u060c]{_DIGITS})++"
    rf"|{_DIGITS}(?![{''.join(map(_letter, _WITH_DIGITS))}])"
)
_UNSPACED_CHARACTER = rf"[\p{{L}}&&[{_UNSPACED}]][{_MARKS}]*+"

_TOKEN: Final = regex.compile(
    "(?V1)"
    + "|".join(
        (
            *(_word(_letter(scripts), "") for scripts in _PREFIXING),
            rf"(?=[hfwHFW]){_WEB_ADDRESS}",
            rf"(?=[A-Za-z0-9]){_MAIL_ADDRESS}",
            _NUMBER,
            *(_word(_letter(scripts), r"\p{Nd}") for scripts in _WITH_DIGITS),
            _HANDLE_OR_TAG,
            _UNSPACED_CHARACTER,
            _word(f"[{_OTHER}]", ""),
        )
    )
)


def token_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of every token of *text*, in code points: the fast way through a corpus."""
    return [span for stretch in stretches(text) for span in spans_within(text, stretch)]


def spans_within(text: str, stretch: Stretch) -> list[tuple[int, int]]:
    """Start and end of every token of a *stretch* of *text*, in code points of the text."""
    pattern = PLAIN_WORD if stretch.plain else _TOKEN
    return [match.span() for match in pattern.finditer(text, stretch.start, stretch.end)]


def words_within(text: str, stretch: Stretch) -> list[str]:
    """The tokens of a *stretch* of *text*."""
    if stretch.plain:
        return PLAIN_WORD.findall(text, stretch.start, stretch.end)
    return [match[0] for match in _TOKEN.finditer(text, stretch.start, stretch.end)]


def tokenize(text: str) -> Iterator[Token]:
    """The tokens of *text*, in order."""
    for match in _TOKEN.finditer(text):
        yield Token(match[0], *match.span())
