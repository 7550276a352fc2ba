"""Finding words in one text, folded or exactly, with their places in the text as it was written."""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

import regex

from workbench.core.text.folding import Folded, fold, fold_text, fold_word
from workbench.core.text.span import Span

MOST_PLACES = 10_000
"""Places that are found at most: nobody walks through more, and a single letter has a hundred thousand."""
STRETCH: Final = 8_000
"""Code points folded at once: shorter stretches take longer in all, longer ones have more runs at a hit."""
_SPACE: Final = regex.compile(r"\s")
_RUN: Final = regex.compile(r"\s++|\S++")
_CLUSTER_GOES_ON: Final = r"(?![\p{M}\u200c\u200d])"
_FOLDED_RUNS = 20_000
"""Runs whose folding is kept with the way back: the words of a long article, some ten megabytes."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where something stands, in the order of the text. *more*: there are others behind these."""

    spans: tuple[Span, ...] = ()
    more: bool = False

    def at_or_after(self, offset: int) -> int:
        """The number of the first place that ends behind *offset*, the first of all else; -1 for none."""
        if not self.spans:
            return -1
        following = (number for number, span in enumerate(self.spans) if span.end > offset)
        return next(following, 0)


class FindableText:
    """One text, in which one finds again and again. Folded when it is first asked for without *exact*.

    Folding a megabyte with the way back for every character takes seconds, without it a tenth of a second.
    As no rule of folding looks across white space, the text is folded in stretches that are cut there, and
    the way back is looked for only in the stretches of hits, and there only in their runs.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded: str | None = None
        self._stretches = _Ways()
        self._runs: dict[int, _Ways] = {}

    def find(self, wanted: str, *, exact: bool = False) -> Places:
        """Where *wanted* stands, any part of a word counting; its white space stands for any white space.

        *exact*: the same characters, in whole grapheme clusters. Otherwise as the index folds both.
        """
        words = unicodedata.normalize("NFC", wanted).split()
        if exact:
            return self._places(iter(_matches(words, self.text, _CLUSTER_GOES_ON)))
        folded = [part for word in words for part in fold_word(word).split()]
        return self._places(self._back(start, end) for start, end in _matches(folded, self._fold(), ""))

    def _places(self, found: Iterator[tuple[int, int]]) -> Places:
        spans = tuple(Span(start, end) for start, end in islice(found, MOST_PLACES))
        return Places(spans, len(spans) == MOST_PLACES and next(found, None) is not None)

    def _fold(self) -> str:
        if self._folded is None:
            parts: list[str] = []
            position = 0
            for start, end in _stretches(self.text):
                parts.append(fold_text(self.text[start:end]))
                self._stretches.add(start, position)
                position += len(parts[-1])
            self._folded = "".join(parts)
        return self._folded

    def _back(self, start: int, end: int) -> tuple[int, int]:
        """The range of the text that a range of the folded text, which is not empty, stands for."""
        return self._range_of(start)[0], self._range_of(end - 1)[1]

    def _range_of(self, position: int) -> tuple[int, int]:
        number = self._stretches.number(position)
        runs = self._runs.get(number)
        if runs is None:
            runs = self._runs[number] = self._runs_of(number)
        inside = runs.number(position)
        start, end = runs.starts[inside], runs.end(inside, self._stretches.end(number, len(self.text)))
        folded = _folded_run(self.text[start:end])
        offset = position - runs.folded_starts[inside]
        return start + folded.starts[offset], start + folded.ends[offset]

    def _runs_of(self, number: int) -> _Ways:
        runs = _Ways()
        position = self._stretches.folded_starts[number]
        end = self._stretches.end(number, len(self.text))
        for match in _RUN.finditer(self.text, self._stretches.starts[number], end):
            runs.add(match.start(), position)
            position += len(fold_word(match[0]))
        return runs


class _Ways:
    """Where parts of a text start, in the text and folded."""

    def __init__(self) -> None:
        self.starts = array("L")
        self.folded_starts = array("L")

    def add(self, start: int, folded_start: int) -> None:
        """One part more, behind the others."""
        self.starts.append(start)
        self.folded_starts.append(folded_start)

    def number(self, position: int) -> int:
        """The part that has the folded character at *position*."""
        # Parts that fold to nothing begin where the next one does; the last of them has the character.
        return bisect_right(self.folded_starts, position) - 1

    def end(self, number: int, last: int) -> int:
        """Where a part ends in the text; the last one ends at *last*."""
        return self.starts[number + 1] if number + 1 < len(self.starts) else last


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        space = _SPACE.search(text, start + STRETCH)
        end = space.start() if space else len(text)
        yield start, end
        start = end


@lru_cache(maxsize=_FOLDED_RUNS)
def _folded_run(run: str) -> Folded:
    return fold(run)


def _matches(words: list[str], text: str, behind: str) -> Iterator[tuple[int, int]]:
    if not words:
        return
    pattern = regex.compile(r"\s+".join(map(regex.escape, words)) + behind)
    for match in pattern.finditer(text):
        yield match.span()
