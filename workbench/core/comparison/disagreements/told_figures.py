"""Figures of a text with where they stand: passage, sentence, and what they measure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.core.comparison.disagreements.disagreement import Disagreement, DisagreementKind, Shared, Side
from workbench.core.comparison.disagreements.known_values import KnownValues
from workbench.core.comparison.disagreements.measures import BARE_COUNT, Measure, measure, same, same_word
from workbench.core.comparison.passage_pairs import PassageText
from workbench.core.text.quantities.quantity import Quantity
from workbench.core.text.sentences import sentences
from workbench.core.text.span import Span

_DAY: Final = len("2023-05-18")
_OF_RETOLD: Final = 0.5
"""Of the weight, for what one outlet told anew on another day: an update more often than a dispute."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A text with its figures, in order; spans are in code points of the text.

    *published* is the date of the document (ISO 8601), from which days like “yesterday” were worked out,
    *outlet* who published it; both may be unknown.
    """

    text: PassageText
    quantities: Sequence[Quantity]
    published: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """A figure that can be compared, with its measure, passage (number) and sentence."""

    quantity: Quantity
    measure: Measure
    passage: int
    sentence: Span

    def is_near(self, span: Span, most: int) -> bool:
        """Whether *span* stands in the sentence of the figure, at most *most* code points from it."""
        own = self.quantity.span
        distance = max(own.start - span.end, span.start - own.end)
        return self.sentence.covers(span) and 0 <= distance <= most


def told_figures(own: Figures) -> Iterator[ToldFigure]:
    """The figures of a text that can be compared."""
    starts = [each.span.start for each in own.quantities]
    for number, passage in enumerate(own.text.passages):
        within = slice(bisect_left(starts, passage.span.start), bisect_left(starts, passage.span.end))
        inside = [
            (each, found)
            for each in own.quantities[within]
            if passage.span.covers(each.span) and (found := measure(each))
        ]
        if not inside:
            continue
        spans = [
            span.shifted(passage.span.start)
            for span in sentences(passage.span.cut(own.text.text), passage.language)
        ]
        for quantity, found in inside:
            sentence = next((span for span in spans if span.covers(quantity.span)), passage.span)
            yield ToldFigure(quantity, found, number, sentence)


def open_figures(own: Figures, other: Figures) -> list[ToldFigure]:
    """The figures of a text that can be compared and that the other text does not have, too."""
    known = KnownValues(other.quantities)
    return [figure for figure in told_figures(own) if not is_told(figure, known)]


def is_told(figure: ToldFigure, among: KnownValues) -> bool:
    """Whether one of the figures *among* may be the same, of the same thing as far as that is told."""
    own = figure.quantity
    return any(
        same(own, each)
        and (figure.measure != BARE_COUNT or not (own.counted and each.counted) or same_word(own, each))
        for each in among.near(own, figure.measure)
    )


def disagreement_of(
    weight: float,
    one: ToldFigure,
    other: ToldFigure,
    a: Figures,
    b: Figures,
    shared: Sequence[Shared] = (),
    *,
    alone: bool = False,
) -> Disagreement:
    """Two figures as a disagreement between their texts; it weighs less where one outlet told it anew."""
    kind = DisagreementKind(one.quantity.kind)
    retold = is_retold(a, b)
    weight = weight * _OF_RETOLD if retold else weight
    sides = _side(one, a), _side(other, b)
    return Disagreement(kind, *sides, weight, shared=tuple(shared), alone=alone, retold=retold)


def is_retold(one: Figures, other: Figures) -> bool:
    """Whether one outlet published both, on two days that are known."""
    days = [each.published[:_DAY] for each in (one, other)]
    told = bool(one.outlet) and one.outlet == other.outlet
    return told and days[0] != days[1] and all(len(day) == _DAY for day in days)


def _side(figure: ToldFigure, own: Figures) -> Side:
    span, text = figure.quantity.span, own.text.text
    seen_from = own.published if figure.quantity.relative else ""
    quote = figure.sentence.cut(text)
    return Side(own.text.id, figure.sentence, quote, span, span.cut(text), figure.quantity, seen_from)
