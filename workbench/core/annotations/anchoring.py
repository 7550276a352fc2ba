"""Anchoring: finding again in a text what a mark has marked, or saying that it is not there.

The quote decides, the position only helps. In order: the quote at its position; the quote elsewhere; a
passage much like the quote. A place must be supported by what stood around it, and is refused when a
figure in it differs: a mark that is shown as orphaned can be mended, one that has moved to a look-alike
is a false quotation.

The score is that of Hypothesis's client (``anchoring/match-quote``); the minimum and the figures are ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from workbench.core.annotations.fitting import MINIMUM_LIKENESS, fitted, likeness, occurrences, rough_starts
from workbench.core.annotations.mark import CONTEXT
from workbench.core.text.folding import fold_word
from workbench.core.text.span import Span

QUOTE_WEIGHT, PREFIX_WEIGHT, SUFFIX_WEIGHT, POSITION_WEIGHT = 50, 20, 20, 2
MINIMUM_SCORE: Final = 0.7
"""Below, a place is none. The same words in quite other surroundings get about .65 (unlike texts still
share a quarter of their letters in order), a quote changed by a tenth in the same surroundings .94."""
SURE_SCORE: Final = 0.85
"""A changed quote that fits so well where it is expected is not looked for in the rest of the text."""
UNMISTAKABLE: Final = 32
"""Code points from which a quote that stands in the text only once needs no surroundings to be believed."""
SHORTEST_APPROXIMATE: Final = 8
"""Shorter quotes are found exactly or not at all: a word of seven letters has neighbours one letter away."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where a quote was found, whether it stands there to the letter, and how sure that is (0 to 1)."""

    span: Span
    exact: bool
    score: float


@dataclass(frozen=True, slots=True)
class _Sought:
    """What is looked for, in which text. *known*: where context is empty, the text began or ended."""

    text: str
    position: Span | None
    quote: str
    prefix: str
    suffix: str
    known: bool = False

    def score(self, span: Span) -> float:
        """How well *span* fits, from 0 to 1. Unknown context counts half: nothing for, nothing against it."""
        before = self.text[max(0, span.start - len(self.prefix)) : span.start]
        after = self.text[span.end : span.end + len(self.suffix)]
        nearness = 1.0
        if self.position is not None:
            nearness -= min(1.0, abs(span.start - self.position.start) / len(self.text))
        return (
            QUOTE_WEIGHT * likeness(span.cut(self.text), self.quote)
            + PREFIX_WEIGHT
            * (likeness(before, self.prefix) if self.prefix else self._border(span.start == 0))
            + SUFFIX_WEIGHT
            * (likeness(after, self.suffix) if self.suffix else self._border(span.end == len(self.text)))
            + POSITION_WEIGHT * nearness
        ) / (QUOTE_WEIGHT + PREFIX_WEIGHT + SUFFIX_WEIGHT + POSITION_WEIGHT)

    def _border(self, is_there: bool) -> float:
        """How an empty context fits a place that is, or is not, at the border of the text."""
        return float(is_there) if self.known else 0.5

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


def anchor_anew(text: str, expected: Span | None, quote: str, prefix: str, suffix: str) -> Anchored | None:
    """As `anchor`, in a text of which *expected* is only a guess where the quote stands.

    The quote is not believed there for its position alone: what stood around it must support the place. The
    context is known here: where it is empty, the quote stood at the border of its text.
    """
    sought = _Sought(text, expected, quote, prefix, suffix, known=True)
    if not quote:
        return None
    there = _at_position(sought)
    if there and (there.score >= MINIMUM_SCORE or len(quote) >= UNMISTAKABLE):
        return there
    return _elsewhere(sought) or _nearby(sought) or _approximately(sought)


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
    fits = (_fit(sought, start) for start in rough_starts(sought.text, sought.quote))
    best = max(filter(None, fits), key=lambda anchored: anchored.score, default=None)
    return best if best and best.score >= MINIMUM_SCORE else None


def _nearby(sought: _Sought) -> Anchored | None:
    """The changed quote where it is expected, if it is that beyond doubt: the rest need not be looked at."""
    if sought.position is None or len(sought.quote) < SHORTEST_APPROXIMATE:
        return None
    there = _fit(sought, sought.position.start)
    return there if there and there.score >= SURE_SCORE else None


def _fit(sought: _Sought, start: int) -> Anchored | None:
    """The passage near *start* that is most like the quote, if it is like enough."""
    span = fitted(sought.text, sought.prefix, sought.quote, sought.suffix, start)
    if likeness(span.cut(sought.text), sought.quote) < MINIMUM_LIKENESS or not sought.same_figures(span):
        return None
    return Anchored(span, span.cut(sought.text) == sought.quote, sought.score(span))


_FIGURE: Final = regex.compile(r"\p{Nd}+(?:[.,'’\u066b\u066c\u060c]\p{Nd}+)*")


def _figures(text: str, span: Span) -> list[str]:
    """The figures that share a code point with *span*, in the digits 0 to 9."""
    start = max(0, span.start - CONTEXT)
    return [
        fold_word(match[0])
        for match in _FIGURE.finditer(text, start, min(len(text), span.end + CONTEXT))
        if match.start() < span.end and span.start < match.end()
    ]
