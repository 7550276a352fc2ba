"""The pieces of a folded text that grammars read: numbers, words, signs, ends of lines.

One pattern without any repetition inside of a repetition that could match the same characters, so that time
is linear whatever the text holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import regex

PieceKind = Literal["number", "word", "sign", "break", "numeric date", "address"]

_PIECE: Final = regex.compile(
    r"""
    (?P<address>(?:https?://|www\.)\S++|[@\#][\p{L}\p{M}\p{Nd}_]++|(?<![\w.])[\w.+\-]{1,64}@[\w\-]++(?:\.[\w\-]++)++)
    |(?P<date>(?<![\d.\-/])(?:\d{4}[\-/.]\d{1,2}[\-/.]\d{1,2}|\d{1,2}(?P<mark>[.\-/])\d{1,2}(?P=mark)\d{4})(?![\d\-/]))
    |(?P<number>\d++(?:ر\d++(?!\w)|(?:(?:[.,'’٬٫][ ]?(?<![ ])|،)\d++)*+))
    |(?P<word>[\p{L}][\p{L}\p{M}\u200c\u200d॰²]*+)
    |(?P<break>\n\s*+)
    |(?P<sign>[^\s\u200b-\u200f])
    """,
    regex.VERBOSE,
)
_ARABIC: Final = regex.compile(r"\p{sc=Arab}")
_GROUPED_BY_SPACE: Final = regex.compile(
    r"(?<![\d.,])\d{1,3}(?:[ ']\d{3}){1,6}+(?![\d])(?![.,]\d{3})(?:[.,]\d+)?"
)
"""50 000 and 1'000'000: a space groups only what is in threes."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the folded text, ``[start, end)`` in its characters; *spaced*: white space stands before."""

    kind: PieceKind
    text: str
    start: int
    end: int
    spaced: bool
    forms: tuple[tuple[str, int], ...]
    """How the word may be looked up, and how many of its characters are prefixes then (``و``, ``ال``)."""


def pieces_of(folded: str) -> list[Piece]:
    """The pieces of a folded text, in order."""
    found: list[Piece] = []
    position = 0
    while match := _GROUPED_BY_SPACE.search(folded, position):
        found += _plain_pieces(folded, position, match.start())
        found.append(
            Piece("number", match[0], match.start(), match.end(), _spaced(folded, match.start()), ())
        )
        position = match.end()
    return found + _plain_pieces(folded, position, len(folded))


def _plain_pieces(folded: str, start: int, end: int) -> list[Piece]:
    found = []
    for match in _PIECE.finditer(folded, start, end):
        kind: PieceKind = "numeric date" if match["date"] else _KINDS[match.lastgroup or "sign"]
        text = match[0]
        forms = _forms(text) if kind == "word" else ((text, 0),)
        found.append(Piece(kind, text, match.start(), match.end(), _spaced(folded, match.start()), forms))
    return found


_KINDS: Final[dict[str, PieceKind]] = {
    "address": "address",
    "number": "number",
    "word": "word",
    "break": "break",
    "sign": "sign",
    "date": "numeric date",
    "mark": "numeric date",
}
_CLITICS = frozenset("وفبلك")
_SHORTEST = 2
"""Letters that must be left of an Arabic word when a prefix is taken off."""


def _forms(word: str) -> tuple[tuple[str, int], ...]:
    """The word itself, and what is left of an Arabic one without ``و``, ``ب`` … and without the article."""
    forms = [(word, 0)]
    if not _ARABIC.match(word):
        return ((word, 0),)
    if word[0] in _CLITICS and len(word) > _SHORTEST:
        forms.append((word[1:], 1))
        if word[0] == "و" and word[1] in _CLITICS and len(word) > _SHORTEST + 1:
            forms.append((word[2:], 2))
    for form, taken in tuple(forms):
        if form.startswith("ال") and len(form) > _SHORTEST + 2:
            forms.append((form[2:], taken + 2))
    if word.startswith("لل") and len(word) > _SHORTEST + 2:
        forms.append((word[2:], 2))
    return tuple(forms)


def _spaced(folded: str, start: int) -> bool:
    return start == 0 or folded[start - 1].isspace()
