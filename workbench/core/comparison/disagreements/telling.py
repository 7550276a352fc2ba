"""How much two sentences of one language tell of the same, and whether two of their figures are one thing.

What both have of words that few documents have speaks for it; what each of them has of such words and the
other has not speaks against it, as two attacks in two towns are told in the same words but for the names.
Beside that it counts what stands close to the two figures, how far apart the articles were published, and
whether one figure is many times the other.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.disagreements.contexts import Context, PlacedFigure, Weights
from workbench.core.comparison.disagreements.measures import BARE_COUNT, same
from workbench.core.comparison.disagreements.told_figures import ToldFigure
from workbench.core.text.quantities.quantity import Quantity

Array = NDArray[Any]
_LEAST_TELLING: Final = 4.0
"""Nats that two sentences share at least in telling words, to be looked at."""
_LEAST_PART: Final = 0.4
"""Of the telling words of one sentence that the other has, where both have others."""
_LEAST_NEAR: Final = 0.25
_BESIDE: Final = 6
"""Words on either side that say what a figure is of."""
_UNSHARED: Final = 0.5
_NEAR: Final = 0.3
_NEXT: Final = 2.0
_SAME_ROLE: Final = 2.0
_PER_MULTIPLE: Final = 3.0
_PER_MULTIPLE_OF_PERCENT: Final = 6.0
_FREE_MULTIPLE: Final = 1.5
_MOST_MULTIPLE: Final = 4.0
"""Weights (nats), fitted by eye on some hundred pairs of Arabic news that were judged one by one. Figures of
one thing seldom differ by more than half; percentages that do are of other voters, or of another day."""
_LATER: Final = ((1, 0.0), (3, -6.0))
_MUCH_LATER: Final = -6.0
"""Nats by days between the two articles: what was counted differently a week later was counted anew."""
ONE_STORY: Final = 60
"""Documents that may all tell one story. Among more, the same words told at another time, or nobody knows
when, are another story: forecasts, prices, arrests. Only copies are compared then."""
_COPIED: Final = 0.8
"""Of what two sentences say in words (nats), the part that both say, where one is a copy of the other."""
_MOSTLY: Final = 0.5
_IF_MOSTLY: Final = 10.0
"""The part from which two sentences say mostly the same, and what that is worth (nats) for all of it: where
all documents tell one story, none of its words is rare."""
_OTHER_DAYS: Final = -4.0
"""Nats for sentences that both name days or years, and none of them alike: last year and this year."""
_LEAST_COUNTED: Final = 2.0
"""Nats of a word that is counted; prepositions and the like, which follow a figure by chance, have less."""
LEAST_WEIGHT: Final = {"money": 7.0, "percent": 8.5, "count": 8.0, "date": 20.0}
"""Nats from which two figures are offered. Sentences that share their words mention the same dates mostly."""


LEAST_IN_COPIES: Final = 9.0
"""The same for dates in sentences that are copies of each other, which are about one day."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two sentences share in telling words (nats), and what each has besides, the lesser of the two.

    *copied*: most of all that they say is said by both.
    """

    shared: float
    unshared: float
    copied: bool

    @property
    def part(self) -> float:
        """The share that both have, from 0 to 1."""
        return self.shared / (self.shared + self.unshared) if self.shared else 0.0

    @property
    def enough(self) -> bool:
        """Whether they may tell of the same."""
        return self.shared >= _LEAST_TELLING and self.part >= _LEAST_PART


def likeness(one: Context, other: Context, weights: Weights) -> Likeness:
    """What two sentences have in common."""
    common = np.intersect1d(one.known, other.known, assume_unique=True)
    shared = float(weights.telling[common].sum())
    rest = min(float(weights.telling[each.known].sum()) for each in (one, other)) - shared
    said, told = (float(weights.weights[each.known].sum()) for each in (one, other))
    both = float(weights.weights[common].sum())
    part = both / max(said + told - both, 1.0)
    mostly = _IF_MOSTLY * part if part >= _MOSTLY else 0.0
    return Likeness(max(shared, mostly), max(rest, 0.0), part >= _COPIED)


class Beside:
    """The words beside a figure, by which it is known what it is of."""

    __slots__ = ("after", "all", "before", "weight")

    def __init__(self, context: Context, before: int, weights: Weights) -> None:
        left = context.words[max(0, before - _BESIDE) : before].tolist()
        right = context.words[before : before + _BESIDE].tolist()
        self.before, self.after = left[-1:], right[:1]
        self.all = frozenset((*left, *right))
        self.weight = float(weights.weights[list(self.all)].sum()) if self.all else 0.0

    def near(self, other: Beside, weights: Weights) -> tuple[float, float]:
        """What both have beside them (nats), and which part of it that is."""
        common = list(self.all & other.all)
        shared = float(weights.weights[common].sum()) if common else 0.0
        return shared, shared / max((self.weight + other.weight) / 2, 1.0)

    def next_words(self, other: Beside) -> int:
        """How many of the two words next to them are the same."""
        return (bool(self.before) and self.before == other.before) + (
            bool(self.after) and self.after == other.after
        )


def weight_of(
    one: PlacedFigure,
    other: PlacedFigure,
    alike: Likeness,
    beside: tuple[Beside, Beside],
    apart: float,
    weights: Weights,
) -> float:
    """How much speaks for two figures of one measure being about one thing (nats); 0: not enough.

    *apart*: what the days between the articles say (see `apart`).
    """
    shared, part = beside[0].near(beside[1], weights)
    if part < _LEAST_NEAR or not may_have_one_role(one, other):
        return 0.0
    return (
        alike.shared
        - _UNSHARED * alike.unshared
        + _NEAR * shared
        + _NEXT * beside[0].next_words(beside[1])
        + _SAME_ROLE * bool(one.role and one.role == other.role)
        + apart
        - _multiple(one.figure.quantity, other.figure.quantity)
    )


def apart(one: str, other: str, documents: int, *, copied: bool) -> float | None:
    """What the days between two dates of publication (ISO 8601) say (nats), among so many *documents*.

    None: that the two are not about one thing, unless they are *copied*.
    """
    days = days_between(one, other)
    if days is None:
        return 0.0 if copied or documents <= ONE_STORY else None
    later = next((nats for most, nats in _LATER if days <= most), None)
    return later if later is not None or documents > ONE_STORY else _MUCH_LATER


def of_other_days(one: Context, other: Context) -> float:
    """What the days and years that both sentences name say, in nats."""
    days = [
        [each.figure.quantity for each in context.figures if each.figure.measure[0] == "date"]
        for context in (one, other)
    ]
    if not all(days) or any(same(here, there) for here in days[0] for there in days[1]):
        return 0.0
    return _OTHER_DAYS


def days_between(one: str, other: str) -> int | None:
    """Days between two dates; None where one of them is not known by the day."""
    try:
        return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)
    except ValueError:
        return None


def differ(one: ToldFigure, other: ToldFigure) -> bool:
    """Whether two figures have one measure, and differ."""
    return one.measure == other.measure and not same(one.quantity, other.quantity)


def counts_the_same(one: PlacedFigure, other: PlacedFigure, weights: Weights) -> bool:
    """Whether two figures of one measure count the same, by their unit or else by their word."""
    if one.figure.measure != BARE_COUNT:
        return True
    return one.counted == other.counted >= 0 and bool(weights.weights[one.counted] >= _LEAST_COUNTED)


def may_have_one_role(one: PlacedFigure, other: PlacedFigure) -> bool:
    """Whether two figures may count people as the same: the killed, the injured."""
    return not (one.role and other.role) or one.role == other.role


def _multiple(one: Quantity, other: Quantity) -> float:
    """What it says against two figures that one is many times the other (nats)."""
    low, high = sorted(abs(each.value or Fraction(0)) for each in (one, other))
    if one.kind == "date" or not low:
        return 0.0
    per = _PER_MULTIPLE_OF_PERCENT if one.kind == "percent" else _PER_MULTIPLE
    return min(max(per * (math.log(high / low) - math.log(_FREE_MULTIPLE)), 0.0), _MOST_MULTIPLE)
