"""How a text is cut into words, and where they stand.

The places of words are found when somebody asks: those who count words never do, and those who mark a few
hits ask for a few.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import overload

from workbench.core.text.plain_words import PLAIN_WORD, Stretch, stretches
from workbench.core.text.tokens import spans_within, words_within

# Between Cyrillic or Hebrew letters an apostrophe is part of the word: п'ять, ג'ורג'.
_CUTS = re.compile("[-‐‑]|(?<![\u0400-\u052f\u05d0-\u05ea])['’ʼ]")

Spans = Sequence[tuple[int, int]]


def spans_and_words(text: str) -> tuple[Spans, list[str]]:
    """The words of *text*: their spans in code points and themselves; the index is the position.

    Tokens are cut at hyphens and apostrophes, so that “Twitter” finds “Twitter-Daten” and “Musk” finds
    “Musk’s”; in a query they are cut, too, and become a phrase.
    """
    words: list[str] = []
    parts: list[Stretch] = []
    positions: list[int] = []
    for stretch in stretches(text):
        parts.append(stretch)
        positions.append(len(words))
        found = words_within(text, stretch)
        if not stretch.plain and any(map(_CUTS.search, found)):
            found = [word[start:end] for word in found for start, end in _parts(word, 0, len(word))]
        words += found
    return _WordSpans(text, len(words), parts, positions), words


class _WordSpans(Sequence[tuple[int, int]]):
    """Where the words of a text stand: found when they are asked for, one or all.

    *positions* are those of the first words of the *parts* of the text.
    """

    def __init__(self, text: str, count: int, parts: list[Stretch], positions: list[int]) -> None:
        self._text = text
        self._count = count
        self._parts = parts
        self._positions = positions

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return chain.from_iterable(map(self._within, self._parts))

    @overload
    def __getitem__(self, position: int) -> tuple[int, int]: ...
    @overload
    def __getitem__(self, position: slice) -> Spans: ...
    def __getitem__(self, position: int | slice) -> tuple[int, int] | Spans:
        if isinstance(position, slice):
            return list(self)[position]
        position = range(self._count)[position]
        at = bisect_right(self._positions, position) - 1
        part, index = self._parts[at], position - self._positions[at]
        if part.plain:
            found = PLAIN_WORD.finditer(self._text, part.start, part.end)
            return next(islice(found, index, None)).span()
        return self._within(part)[index]

    def _within(self, part: Stretch) -> list[tuple[int, int]]:
        spans = spans_within(self._text, part)
        if part.plain or _CUTS.search(self._text, part.start, part.end) is None:
            return spans
        return [part for start, end in spans for part in _parts(self._text, start, end)]


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the parts of the token at ``[start, end)`` stand."""
    borders = [start, *(border for cut in _CUTS.finditer(text, start, end) for border in cut.span()), end]
    return (part for part in zip(borders[::2], borders[1::2], strict=True) if part[0] < part[1])
