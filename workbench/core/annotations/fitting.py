"""Fitting: laying a quote on a text that holds it with changes only.

A place is first guessed from pieces of the quote that stand in the text as they are; then the span there is
moved until it is most like the quote.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Levenshtein

from workbench.core.text.span import Span

MINIMUM_LIKENESS: Final = 0.75
"""Share of the quote that must be there, however well the surroundings fit."""


def likeness(one: str, other: str) -> float:
    """Levenshtein's similarity, from 0 (nothing alike) to 1 (equal): edits as a share of the longer text."""
    return Levenshtein.normalized_similarity(one, other)


def occurrences(text: str, quote: str) -> Iterator[Span]:
    """Every place of *quote* in *text*, also overlapping ones."""
    start = text.find(quote) if quote else -1
    while start >= 0:
        yield Span(start, start + len(quote))
        start = text.find(quote, start + 1)


def _errors_allowed(quote: str) -> int:
    return max(1, round(len(quote) * (1 - MINIMUM_LIKENESS)))


# Pieces of the quote are looked up in the text as they are, and each place votes for a start of the
# whole. Short pieces find more of a much changed quote, long ones fewer wrong places; a piece that
# stands everywhere says nothing.
_PIECE, _PIECE_OF_SHORT = 8, 4
_SHORT_QUOTE = 32
_MOST_PLACES_OF_A_PIECE = 200
_MOST_STARTS = 8


def rough_starts(text: str, quote: str) -> list[int]:
    """Likely starts of *quote* in *text*, best first; each may be off by as much as errors are allowed.

    None for a quote that shares no piece of a few letters with the text.
    """
    size = _PIECE if len(quote) >= _SHORT_QUOTE else _PIECE_OF_SHORT
    area_size = _errors_allowed(quote) + 1
    votes: Counter[int] = Counter()
    starts: dict[int, int] = {}
    for offset in range(0, len(quote) - size + 1, size // 2):
        for place in _places(text, quote[offset : offset + size]):
            area = (place - offset) // area_size
            votes[area] += 1
            starts.setdefault(area, place - offset)
    return [max(0, starts[area]) for area, _ in votes.most_common(_MOST_STARTS)]


def _places(text: str, piece: str) -> list[int]:
    places: list[int] = []
    for span in occurrences(text, piece):
        if len(places) == _MOST_PLACES_OF_A_PIECE:
            return []
        places.append(span.start)
    return places


# The ends of a long quote are fitted by themselves: trying every start and end of a page of text takes
# seconds.
_END = 64
_EDGE = 8
"""Code points of context that help to choose the very border."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """A piece of a quote with what stands at its edges, to be laid on a text."""

    text: str
    before: str
    piece: str
    after: str

    def at(self, start: int) -> Span:
        """The span near *start* that is most like the piece: its start and its end are moved in turn."""
        slack = _errors_allowed(self.piece)
        span = Span(min(start, len(self.text)), min(len(self.text), start + len(self.piece)))
        while True:
            starts = range(max(0, span.start - slack), min(span.end, span.start + slack) + 1)
            moved = min((Span(begin, span.end) for begin in starts), key=self._misfit)
            ends = range(max(moved.start, moved.end - slack), min(len(self.text), moved.end + slack) + 1)
            moved = min((Span(moved.start, end) for end in ends), key=self._misfit)
            if self._misfit(moved) >= self._misfit(span):
                return span
            span = moved

    def _misfit(self, span: Span) -> tuple[int, int]:
        """What to make small: the edits, at the edges, too; then the difference in length."""
        text = self.text
        edits = Levenshtein.distance(span.cut(text), self.piece)
        if self.before:
            start = max(0, span.start - len(self.before))
            edits += Levenshtein.distance(text[start : span.start], self.before)
        if self.after:
            edits += Levenshtein.distance(text[span.end : span.end + len(self.after)], self.after)
        return edits, abs(len(span) - len(self.piece))


def fitted(text: str, prefix: str, quote: str, suffix: str, start: int) -> Span:
    """The span of *text* near *start* that is most like *quote*; the context helps with its ends."""
    before, after = prefix[-_EDGE:], suffix[:_EDGE]
    if len(quote) <= 2 * _END:
        return _trimmed(text, quote, _Fit(text, before, quote, after).at(start))
    head = _Fit(text, before, quote[:_END], quote[_END : _END + _EDGE]).at(start)
    slack = _errors_allowed(quote)
    expected = head.start + len(quote) - _END
    window = max(head.end, expected - slack)
    nearby = text[window : expected + slack + _END]
    rough = next(iter(rough_starts(nearby, quote[-_END:])), expected - window)
    tail = _Fit(text, quote[-_END - _EDGE : -_END], quote[-_END:], after).at(window + rough)
    return _trimmed(text, quote, Span(head.start, max(head.end, tail.end)))


def _trimmed(text: str, quote: str, span: Span) -> Span:
    """The span without outer white space that the quote has not."""
    start, end = span.start, span.end
    while start < end and text[start].isspace() and not quote[0].isspace():
        start += 1
    while start < end and text[end - 1].isspace() and not quote[-1].isspace():
        end -= 1
    return Span(start, end)
