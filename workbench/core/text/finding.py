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

from workbench.core.text.folding import Folded, fold, fold_word
from workbench.core.text.span import Span

MOST_PLACES = 10_000
"""Places that are found at most: nobody walks through more, and a single letter has a hundred thousand."""
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
    As no rule of folding looks across white space, the way back is looked for only in the runs of hits.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded: str | None = None
        self._run_starts = array("L")
        self._folded_starts = array("L")

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
            for match in _RUN.finditer(self.text):
                folded = fold_word(match[0])
                self._run_starts.append(match.start())
                self._folded_starts.append(position)
                parts.append(folded)
                position += len(folded)
            self._folded = "".join(parts)
        return self._folded

    def _back(self, start: int, end: int) -> tuple[int, int]:
        """The range of the text that a range of the folded text, which is not empty, stands for."""
        return self._range_of(start)[0], self._range_of(end - 1)[1]

    def _range_of(self, position: int) -> tuple[int, int]:
        # Runs that fold to nothing begin where the next one does; the last of them has the character.
        number = bisect_right(self._folded_starts, position) - 1
        run = self._run_starts[number]
        ends = self._run_starts[number + 1] if number + 1 < len(self._run_starts) else len(self.text)
        folded = _folded_run(self.text[run:ends])
        inside = position - self._folded_starts[number]
        return run + folded.starts[inside], run + folded.ends[inside]


@lru_cache(maxsize=_FOLDED_RUNS)
def _folded_run(run: str) -> Folded:
    return fold(run)


def _matches(words: list[str], text: str, behind: str) -> Iterator[tuple[int, int]]:
    if not words:
        return
    pattern = regex.compile(r"\s+".join(map(regex.escape, words)) + behind)
    for match in pattern.finditer(text):
        yield match.span()
