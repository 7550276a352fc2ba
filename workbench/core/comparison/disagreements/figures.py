"""The figures of two aligned texts that differ about one thing.

That two figures are about one thing is told by what stands around them: the anchors that the sentences share
besides the figures. Precision comes before completeness, since a list of false alarms is read by nobody:

- a figure that the other text has, too, is agreed on, and out;
- a figure is set against one other at most, the one with the most in common around it;
- figures that nothing names (5 cases, 7 points) count the same only if the word they count is the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.core.comparison.alignment.aligning import AlignedPair
from workbench.core.comparison.alignment.evidence import Anchor
from workbench.core.comparison.alignment.items import AnchorKind
from workbench.core.comparison.disagreements.disagreement import Disagreement, DisagreementKind, Side
from workbench.core.comparison.disagreements.measures import Measure, measure, said, same
from workbench.core.comparison.passage_pairs import PassageText
from workbench.core.text.quantities.quantity import Quantity
from workbench.core.text.sentences import sentences
from workbench.core.text.span import Span

_LEAST_SCORE: Final = 0.3
"""Of a pair of passages, to look at the figures in it at all."""
_LEAST_AROUND: Final = {"money": 5.0, "percent": 9.0, "count": 12.0, "date": 14.0}
"""Nats that the sentences must share besides the figures. Money is seldom told twice of two things in one
breath; dates and counts stand everywhere."""
_ON_ONE_CLAIM: Final = 12.0
"""The weight of figures that an analyst has put under one claim: behind stances that part, before most that
are only suggested."""
_NEAR: Final = 120
"""Code points from a figure to what still says what it is of: Arabic sentences run on for a paragraph."""
_RARE: Final = 3.0
"""Nats for figures whose measure (dollars a month) no other figure of either text has. That says more than
the passages do, which may be long and about much else."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A text with its figures, in order; spans are in code points of the text."""

    text: PassageText
    quantities: Sequence[Quantity]


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure with its measure, passage (number) and sentence."""

    quantity: Quantity
    measure: Measure
    passage: int
    sentence: Span


def comparable(a: Sequence[Quantity], b: Sequence[Quantity]) -> bool:
    """Whether two texts have figures of one measure that differ: a quick look before they are aligned."""
    measures = set(map(measure, a)) & set(map(measure, b)) - {None}
    return any(
        measure(one) == measure(other) and not same(one, other)
        for one in a
        if measure(one) in measures
        for other in b
    )


def differing_figures(a: Figures, b: Figures, pairs: Sequence[AlignedPair]) -> list[Disagreement]:
    """The figures of *a* and *b* that differ about one thing, the weightiest first.

    *pairs*: the passages of both that may belong together.
    """
    here, there = _open_figures(a, b), _open_figures(b, a)
    candidates = [
        (weight, one, other)
        for pair in pairs
        for one in here
        if one.passage == pair.a
        for other in there
        if other.passage == pair.b and (weight := _weight(one, other, pair, here, there, a, b))
    ]
    candidates.sort(key=lambda each: (-each[0], each[1].quantity.span, each[2].quantity.span))
    taken: set[tuple[str, Span]] = set()
    found = []
    for weight, one, other in candidates:
        ends = {("a", one.quantity.span), ("b", other.quantity.span)}
        if taken.isdisjoint(ends):
            taken |= ends
            found.append(_disagreement(weight, one, other, a, b))
    return found


def figures_under_claim(
    one: Figures, spans: Sequence[Span], other: Figures, others: Sequence[Span]
) -> list[Disagreement]:
    """The figures that differ in statements (at *spans* of one text, *others* of the other) on one claim.

    The analyst has said that they are about one thing, so that the measure alone decides.
    """
    here, there = _inside(_open_figures(one, other), spans), _inside(_open_figures(other, one), others)
    return [
        _disagreement(_ON_ONE_CLAIM, first, second, one, other)
        for first in here
        for second in there
        if first.measure == second.measure
        and first.measure[1:] != ("", "")
        and not same(first.quantity, second.quantity)
    ]


def _inside(figures: Sequence[_Figure], spans: Sequence[Span]) -> list[_Figure]:
    return [figure for figure in figures if any(span.covers(figure.quantity.span) for span in spans)]


def _open_figures(own: Figures, other: Figures) -> list[_Figure]:
    """The figures that can be compared and that the other text does not have, too."""
    return [
        figure
        for figure in _figures(own)
        if not any(
            measure(each) == figure.measure and same(figure.quantity, each) for each in other.quantities
        )
    ]


def _figures(own: Figures) -> Iterator[_Figure]:
    for number, passage in enumerate(own.text.passages):
        inside = [each for each in own.quantities if passage.span.covers(each.span)]
        if not inside:
            continue
        spans = [
            span.shifted(passage.span.start)
            for span in sentences(passage.span.cut(own.text.text), passage.language)
        ]
        for quantity in inside:
            found = measure(quantity)
            sentence = next((span for span in spans if span.covers(quantity.span)), passage.span)
            if found:
                yield _Figure(quantity, found, number, sentence)


def _weight(
    one: _Figure,
    other: _Figure,
    pair: AlignedPair,
    here: Sequence[_Figure],
    there: Sequence[_Figure],
    a: Figures,
    b: Figures,
) -> float:
    """How much speaks for two figures being about one thing (nats); 0: not enough, or they do not differ."""
    kind = one.measure[0]
    if one.measure != other.measure or same(one.quantity, other.quantity):
        return 0.0
    around = [
        anchor
        for anchor in pair.anchors
        if _is_around(one, anchor.a) and _is_around(other, anchor.b) and anchor.kind is not AnchorKind.SIGN
    ]
    if kind == "count" and not one.measure[1] and not _counts_the_same(one, other, around, a, b):
        return 0.0
    weight = sum(anchor.weight for anchor in around)
    least = _LEAST_AROUND[kind]
    is_rare = one.measure[2] and sum(each.measure == one.measure for each in (*here, *there)) == 2
    if is_rare:
        weight, least = weight + _RARE, _RARE
    elif pair.score < _LEAST_SCORE:
        return 0.0
    return weight if weight >= least else 0.0


def _is_around(figure: _Figure, span: Span) -> bool:
    """Whether *span* stands in the sentence of the figure, near it but not in it."""
    own = figure.quantity.span
    distance = max(own.start - span.end, span.start - own.end)
    return figure.sentence.covers(span) and 0 <= distance <= _NEAR


def _counts_the_same(one: _Figure, other: _Figure, around: Sequence[Anchor], a: Figures, b: Figures) -> bool:
    """Whether the words that the figures count are anchors of each other."""
    counted = [
        _counted(figure, own.text.text) for figure, own in ((one, a), (other, b)) if figure.quantity.counted
    ]
    return len(counted) == 2 and any(
        anchor.a.overlaps(counted[0]) and anchor.b.overlaps(counted[1]) for anchor in around
    )


def _counted(figure: _Figure, text: str) -> Span:
    start = text.index(figure.quantity.counted, figure.quantity.span.end)
    return Span(start, start + len(figure.quantity.counted))


def _disagreement(weight: float, one: _Figure, other: _Figure, a: Figures, b: Figures) -> Disagreement:
    return Disagreement(
        DisagreementKind(one.quantity.kind),
        _side(one, a.text),
        _side(other, b.text),
        f"{said(one.quantity)} against {said(other.quantity)}",
        weight,
    )


def _side(figure: _Figure, text: PassageText) -> Side:
    span = figure.quantity.span
    return Side(text.id, figure.sentence, figure.sentence.cut(text.text), span, span.cut(text.text))
