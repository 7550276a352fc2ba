"""Anchoring: finding again in a text what a mark has marked, or saying that it is not there.

The quote decides, the position only helps. In order: the quote at its position; the quote elsewhere; a
passage much like the quote. A place must be supported by what stood around it, and is refused when a
figure in it differs: a mark that is shown as orphaned can be mended, one that has moved to a look-alike
is a false quotation.

The score is that of Hypothesis's client (``anchoring/match-quote``); the minimum and the figures are ours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex
from rapidfuzz.distance import Levenshtein

from workbench.core.annotations.mark import CONTEXT
from workbench.core.text.folding import fold_word
from workbench.core.text.span import Span

QUOTE_WEIGHT, PREFIX_WEIGHT, SUFFIX_WEIGHT, POSITION_WEIGHT = 50, 20, 20, 2
MINIMUM_SCORE: Final = 0.7
"""Below, a place is none. The same words in quite other surroundings get about .65 (unlike texts still
share a quarter of their letters in order), a quote changed by a tenth in the same surroundings .94."""
MINIMUM_LIKENESS: Final = 0.75
"""Share of the quote that must be there, however well the surroundings fit."""
UNMISTAKABLE: Final = 32
"""Code points from which a quote that stands in the text only once needs no surroundings to be believed."""
SHORTEST_APPROXIMATE: Final = 8
"""Shorter quotes are found exactly or not at all: a word of seven letters has neighbours one letter away."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where a quote was found: *exact* says that the text there is the quote, *score* (0 to 1) how sure
    it is."""

    span: Span
    exact: bool
    score: float


@dataclass(frozen=True, slots=True)
class _Sought:
    """What is looked for, in which text."""

    text: str
    position: Span | None
    quote: str
    prefix: str
    suffix: str

    def score(self, span: Span) -> float:
        """How well *span* fits, from 0 to 1. Unknown context counts half: nothing for, nothing against it."""
        before = self.text[max(0, span.start - len(self.prefix)) : span.start]
        after = self.text[span.end : span.end + len(self.suffix)]
        nearness = 1.0
        if self.position:
            nearness -= min(1.0, abs(span.start - self.position.start) / len(self.text))
        return (
            QUOTE_WEIGHT * _likeness(span.cut(self.text), self.quote)
            + PREFIX_WEIGHT * (_likeness(before, self.prefix) if self.prefix else 0.5)
            + SUFFIX_WEIGHT * (_likeness(after, self.suffix) if self.suffix else 0.5)
            + POSITION_WEIGHT * nearness
        ) / (QUOTE_WEIGHT + PREFIX_WEIGHT + SUFFIX_WEIGHT + POSITION_WEIGHT)

    def same_figures(self, span: Span) -> bool:
        """Whether the figures that *span* touches are those of the quote, whole and in order."""
        original = self.prefix + self.quote + self.suffix
        place = Span(len(self.prefix), len(self.prefix) + len(self.quote))
        return _figures(self.text, span) == _figures(original, place)


def anchor(text: str, position: Span | None, quote: str, prefix: str, suffix: str) -> Anchored | None:
    """The place of *quote* in *text*; None where it is orphaned.

    *position* is where it once stood, *prefix* and *suffix* what stood around it (empty: unknown).
    """
    sought = _Sought(text, position, quote, prefix, suffix)
    if not quote:
        return None
    return _at_position(sought) or _elsewhere(sought) or _approximately(sought)


def occurrences(text: str, quote: str) -> Iterator[Span]:
    """Every place of *quote* in *text*, also overlapping ones."""
    start = text.find(quote) if quote else -1
    while start >= 0:
        yield Span(start, start + len(quote))
        start = text.find(quote, start + 1)


def _at_position(sought: _Sought) -> Anchored | None:
    position = sought.position
    if position is None or position.cut(sought.text) != sought.quote:
        return None
    if (sought.prefix or sought.suffix) and not sought.same_figures(position):
        return None
    return Anchored(position, exact=True, score=sought.score(position))


def _elsewhere(sought: _Sought) -> Anchored | None:
    places = [span for span in occurrences(sought.text, sought.quote) if sought.same_figures(span)]
    if not places:
        return None
    scores = {span: sought.score(span) for span in places}
    best = max(places, key=lambda span: scores[span])
    unmistakable = len(places) == 1 and len(sought.quote) >= UNMISTAKABLE
    if scores[best] < MINIMUM_SCORE and not unmistakable:
        return None
    return Anchored(best, exact=True, score=scores[best])


def _approximately(sought: _Sought) -> Anchored | None:
    if len(sought.quote) < SHORTEST_APPROXIMATE:
        return None
    slack = _errors_allowed(sought.quote)
    found: list[Anchored] = []
    for start in _rough_starts(sought.text, sought.quote, slack):
        span = _fitted(sought.text, sought.quote, start, slack)
        if _likeness(span.cut(sought.text), sought.quote) >= MINIMUM_LIKENESS and sought.same_figures(span):
            found.append(Anchored(span, span.cut(sought.text) == sought.quote, sought.score(span)))
    best = max(found, key=lambda anchored: anchored.score, default=None)
    return best if best and best.score >= MINIMUM_SCORE else None


def _likeness(one: str, other: str) -> float:
    return Levenshtein.normalized_similarity(one, other)


def _errors_allowed(quote: str) -> int:
    return max(1, round(len(quote) * (1 - MINIMUM_LIKENESS)))


_FIGURE: Final = regex.compile(r"\p{Nd}+(?:[.,'’\u066b\u066c\u060c]\p{Nd}+)*")


def _figures(text: str, span: Span) -> list[str]:
    """The figures that share a code point with *span*, in the digits 0 to 9."""
    start = max(0, span.start - CONTEXT)
    return [
        fold_word(match[0])
        for match in _FIGURE.finditer(text, start, min(len(text), span.end + CONTEXT))
        if match.start() < span.end and span.start < match.end()
    ]


# Pieces of the quote are looked up in the text as they are, and each place votes for a start of the
# whole. Short pieces find more of a much changed quote, long ones fewer wrong places; a piece that
# stands everywhere says nothing.
_PIECE, _PIECE_OF_SHORT = 8, 4
_SHORT_QUOTE = 32
_MOST_PLACES_OF_A_PIECE = 200
_MOST_STARTS = 8


def _rough_starts(text: str, quote: str, slack: int) -> list[int]:
    """Likely starts of *quote* in *text*, best first, each right to about *slack* code points."""
    size = _PIECE if len(quote) >= _SHORT_QUOTE else _PIECE_OF_SHORT
    votes: Counter[int] = Counter()
    starts: dict[int, int] = {}
    for offset in range(0, len(quote) - size + 1, size // 2):
        places = _places(text, quote[offset : offset + size])
        for place in places:
            area = (place - offset) // (slack + 1)
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


def _fitted(text: str, quote: str, start: int, slack: int) -> Span:
    """The span near *start* that is most like the quote, found by moving its start and its end in turn."""
    span = Span(start, min(len(text), start + len(quote)))
    while True:
        starts = range(max(0, span.start - slack), min(span.end, span.start + slack) + 1)
        moved = min((Span(begin, span.end) for begin in starts), key=lambda at: _misfit(text, quote, at))
        ends = range(max(moved.start, moved.end - slack), min(len(text), moved.end + slack) + 1)
        moved = min((Span(moved.start, end) for end in ends), key=lambda at: _misfit(text, quote, at))
        if _misfit(text, quote, moved) >= _misfit(text, quote, span):
            return span
        span = moved


def _misfit(text: str, quote: str, span: Span) -> tuple[int, int, int]:
    """What to make small: edits; then ends within words, where the quote has none; then the length."""
    piece = span.cut(text)
    cuts = sum(
        0 < border < len(text) and text[border - 1].isalnum() and text[border].isalnum()
        for border in (span.start, span.end)
    )
    return Levenshtein.distance(piece, quote), cuts, abs(len(piece) - len(quote))
