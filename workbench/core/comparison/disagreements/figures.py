"""The figures of two aligned texts that differ about one thing.

That two figures are about one thing is told by what stands around them: the anchors that the sentences share
besides the figures. Precision comes before completeness, since a list of false alarms is read by nobody:

- a figure that the other text has, too, is agreed on, and out;
- a figure is set against one other at most, the one with the most in common around it;
- figures that nothing names (5 cases, 7 points) count the same only if the word they count is the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.core.comparison.alignment.aligning import AlignedPair
from workbench.core.comparison.alignment.evidence import Anchor
from workbench.core.comparison.alignment.items import AnchorKind
from workbench.core.comparison.disagreements.disagreement import Disagreement, Shared
from workbench.core.comparison.disagreements.measures import BARE_COUNT, Measure, measure, same, same_word
from workbench.core.comparison.disagreements.told_figures import (
    Figures,
    ToldFigure,
    disagreement_of,
    open_figures,
)
from workbench.core.text.quantities.quantity import Quantity
from workbench.core.text.span import Span
from workbench.core.text.stemming.stemmer import primary

_LEAST_SCORE: Final = 0.3
"""Of a pair of passages, to look at the figures in it at all."""
_LEAST_AROUND: Final = {"money": 5.0, "percent": 7.0, "count": 7.5, "date": 14.0}
"""Nats that the sentences must share besides the figures. Money is seldom told twice of two things in one
breath; dates and counts stand everywhere."""
_LEAST_BARE: Final = 9.0
"""The same for figures that no unit names, if nothing says that the words which they count are the same."""
_SOLE: Final = 4.0
"""Nats for figures that are the only ones of their measure in both sentences that part: all others agree."""
_IN_THE_WORLD: Final = {
    AnchorKind.NAME: 2.5,
    AnchorKind.NUMBER: 2.5,
    AnchorKind.QUANTITY: 3.5,
    AnchorKind.DATE: 3.0,
    AnchorKind.ADDRESS: 5.0,
}
"""Nats that an anchor says at least: two short texts cannot tell how seldom a name is told elsewhere."""
_ON_ONE_CLAIM: Final = 12.0
"""The weight of figures that an analyst has put under one claim: behind stances that part, before most that
are only suggested."""
_NEAR: Final = 120
"""Code points from a figure to what still says what it is of: Arabic sentences run on for a paragraph."""
_RARE: Final = 3.0
"""Nats for figures whose measure (dollars a month) no other figure of either text has. That says more than
the passages do, which may be long and about much else."""
_MOST_SHARED: Final = 4
"""Expressions that a person is told of what two sentences share."""

_LEAST_TOLD: Final = 3.0
"""Nats of a word that is told as such: prepositions explain nothing."""

Doubt = Callable[[Anchor], float]
"""What an anchor says at most (nats), by how common its words are in the corpus."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Two figures that may be about one thing, and what speaks for it."""

    weight: float
    one: ToldFigure
    other: ToldFigure
    around: Sequence[tuple[float, Anchor]]
    alone: bool

    @property
    def order(self) -> tuple[float, Span, Span]:
        """The weightiest first."""
        return -self.weight, self.one.quantity.span, self.other.quantity.span


def comparable(a: Sequence[Quantity], b: Sequence[Quantity]) -> bool:
    """Whether two texts have figures of one measure that differ: a quick look before they are aligned."""
    by_measure: defaultdict[Measure, list[Quantity]] = defaultdict(list)
    for other in b:
        if found := measure(other):
            by_measure[found].append(other)
    told = ((one, found) for one in a if (found := measure(one)) in by_measure and found)
    return any(not same(one, other) for one, found in told for other in by_measure[found])


def differing_figures(
    a: Figures, b: Figures, pairs: Sequence[AlignedPair], doubt: Doubt | None = None
) -> list[Disagreement]:
    """The figures of *a* and *b* that differ about one thing, the weightiest first.

    *pairs*: the passages of both that may belong together; *doubt* bounds what their anchors say.
    """
    here, there = open_figures(a, b), open_figures(b, a)
    in_a, in_b = _by_passage(here), _by_passage(there)
    candidates = [
        candidate
        for pair in pairs
        for one in in_a[pair.a]
        for other in in_b[pair.b]
        if one.measure == other.measure
        and (candidate := _candidate(one, other, pair, here, there, doubt, a, b))
    ]
    candidates.sort(key=lambda each: each.order)
    taken: set[tuple[str, Span]] = set()
    found = []
    for each in candidates:
        ends = {("a", each.one.quantity.span), ("b", each.other.quantity.span)}
        if taken.isdisjoint(ends):
            taken |= ends
            shared = _shared(each.around, a, b)
            found.append(disagreement_of(each.weight, each.one, each.other, a, b, shared, alone=each.alone))
    return found


def _by_passage(figures: Iterable[ToldFigure]) -> defaultdict[int, list[ToldFigure]]:
    found: defaultdict[int, list[ToldFigure]] = defaultdict(list)
    for figure in figures:
        found[figure.passage].append(figure)
    return found


def figures_under_claim(
    one: Figures, spans: Sequence[Span], other: Figures, others: Sequence[Span]
) -> list[Disagreement]:
    """The figures that differ in statements (at *spans* of one text, *others* of the other) on one claim.

    The analyst has said that they are about one thing, so that the measure alone decides; what no unit names
    must count the same word.
    """
    here, there = _inside(open_figures(one, other), spans), _inside(open_figures(other, one), others)
    return [
        disagreement_of(_ON_ONE_CLAIM, first, second, one, other)
        for first in here
        for second in there
        if first.measure == second.measure
        and (first.measure != BARE_COUNT or same_word(first.quantity, second.quantity))
        and not same(first.quantity, second.quantity)
    ]


def _inside(figures: Sequence[ToldFigure], spans: Sequence[Span]) -> list[ToldFigure]:
    return [figure for figure in figures if any(span.covers(figure.quantity.span) for span in spans)]


def _candidate(
    one: ToldFigure,
    other: ToldFigure,
    pair: AlignedPair,
    here: Sequence[ToldFigure],
    there: Sequence[ToldFigure],
    doubt: Doubt | None,
    a: Figures,
    b: Figures,
) -> _Candidate | None:
    """Two figures of one measure with what speaks for their being about one thing; None: not enough."""
    if same(one.quantity, other.quantity):
        return None
    around = [
        (_says(anchor, doubt), anchor)
        for anchor in pair.anchors
        if one.is_near(anchor.a, _NEAR)
        and other.is_near(anchor.b, _NEAR)
        and anchor.kind is not AnchorKind.SIGN
    ]
    weight, least = sum(weight for weight, _ in around), _LEAST_AROUND[one.measure[0]]
    sole = _across_languages(pair, a, b) and bool(around) and _is_sole(one, here) and _is_sole(other, there)
    if sole:
        weight += _SOLE
    if one.measure == BARE_COUNT and not _counts_the_same(one, other, around, a, b):
        if not sole:
            return None
        least = _LEAST_BARE
    alone = bool(one.measure[2]) and sum(each.measure == one.measure for each in (*here, *there)) == len("ab")
    if alone:
        weight, least = weight + _RARE, _RARE
    elif pair.score < _LEAST_SCORE:
        return None
    return _Candidate(weight, one, other, around, alone) if weight >= least else None


def _says(anchor: Anchor, doubt: Doubt | None) -> float:
    weight = max(anchor.weight, _IN_THE_WORLD.get(anchor.kind, 0.0))
    return min(weight, doubt(anchor)) if doubt else weight


def _across_languages(pair: AlignedPair, a: Figures, b: Figures) -> bool:
    """Whether two passages belong together that are in different languages.

    What differs between two texts of one language is told better by their words (see `corpus`).
    """
    one, other = a.text.passages[pair.a].language, b.text.passages[pair.b].language
    return pair.chosen and primary(one) != primary(other)


def _is_sole(figure: ToldFigure, figures: Sequence[ToldFigure]) -> bool:
    """Whether no other of the *figures* has its measure in its sentence."""
    return all(
        each is figure or each.measure != figure.measure or each.sentence != figure.sentence
        for each in figures
    )


def _counts_the_same(
    one: ToldFigure,
    other: ToldFigure,
    around: Iterable[tuple[float, Anchor]],
    a: Figures,
    b: Figures,
) -> bool:
    """Whether the words that the figures count are anchors of each other."""
    if not (one.quantity.counted and other.quantity.counted):
        return False
    here, there = _counted(one, a.text.text), _counted(other, b.text.text)
    return any(anchor.a.overlaps(here) and anchor.b.overlaps(there) for _, anchor in around)


def _counted(figure: ToldFigure, text: str) -> Span:
    start = text.index(figure.quantity.counted, figure.quantity.span.end)
    return Span(start, start + len(figure.quantity.counted))


def _shared(around: Sequence[tuple[float, Anchor]], a: Figures, b: Figures) -> list[Shared]:
    telling = [each for each in around if each[0] >= _LEAST_TOLD or each[1].kind is not AnchorKind.WORD]
    heaviest = sorted(telling, key=lambda each: -each[0])[:_MOST_SHARED]
    return [Shared(anchor.a.cut(a.text.text), anchor.b.cut(b.text.text)) for _, anchor in heaviest]
