"""Which figures can be compared, and whether they differ beyond what their wording leaves open."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

import regex

from workbench.core.text.folding import fold_word
from workbench.core.text.quantities.quantity import Quantity

_ROUGH: Final = frozenset({"about", "more than", "less than", "at least", "at most"})
_ROUGHLY: Final = Fraction(1, 5)
"""“More than 40” and 43 are one figure in two wordings; “at least 100” and “up to 50,000” are not."""
_COMPARABLE: Final = regex.compile(r"\d{4}(?:-\d\d){0,2}")
"""A year of our era, a month or a day of one: weeks, and days of a year that is not told, meet too many."""
_FULL_DATE: Final = 10
_DAYS_OFF: Final = 1
_WEEK: Final = 7
"""Days by which a day may be off that was worked out from the day on which it was told."""

Measure = tuple[str, str, str]
BARE_COUNT: Final = ("count", "", "")
"""The measure of what no unit names."""


def measure(quantity: Quantity) -> Measure | None:
    """What a figure measures: kind, unit and period; None where it can be compared with nothing.

    So a day that only the date of its document would tell, where that is not known. A count of what no unit
    names has an empty unit: whether both count the same their words must tell.
    """
    if quantity.kind != "date":
        return quantity.kind, quantity.unit, quantity.per
    if quantity.calendar != "gregorian":
        return None
    return ("date", "", "") if _COMPARABLE.fullmatch(quantity.date) else None


def same(one: Quantity, other: Quantity) -> bool:
    """Whether two figures of one measure may be the same figure."""
    if one.kind == "date":
        return _days_meet(one, other) or _nearly(one, other)
    low, high = _ends(one)
    other_low, other_high = _ends(other)
    return max(other_low - high, low - other_high) <= max(_slack(one), _slack(other))


def reach(quantity: Quantity) -> tuple[Fraction, Fraction]:
    """Between which values all figures lie that may be the same as this one, which is no date, and have no
    room for more themselves."""
    low, high = _ends(quantity)
    slack = _slack(quantity)
    return low - slack, high + slack


def same_word(one: Quantity, other: Quantity) -> bool:
    """Whether two figures that no unit names count the same word."""
    return bool(one.counted) and fold_word(one.counted) == fold_word(other.counted)


def _nearly(one: Quantity, other: Quantity) -> bool:
    """Whether two days, of which one at least was worked out from the day of its document, may be one.

    An article is dated by the clock of its website and written the evening before; a weekday is the last one
    or the next.
    """
    if not (one.relative or other.relative) or not len(one.date) == len(other.date) == _FULL_DATE:
        return False
    apart = abs((date.fromisoformat(one.date) - date.fromisoformat(other.date)).days)
    return apart <= _DAYS_OFF or apart == _WEEK


def _ends(quantity: Quantity) -> tuple[Fraction, Fraction]:
    low = quantity.value or Fraction(0)
    return low, quantity.upper if quantity.upper is not None else low


def _slack(quantity: Quantity) -> Fraction:
    """How far off a figure may be as it is worded: half of its last place, or a part of it if it is rough."""
    slack = (quantity.precision or Fraction(0)) / 2
    return max(slack, abs(_ends(quantity)[1]) * _ROUGHLY) if quantity.comparator in _ROUGH else slack


def _days_meet(one: Quantity, other: Quantity) -> bool:
    """Whether two dates may be one: the coarser holds the finer, or ranges have a part in common."""
    ends = [(each.date, each.until or each.date) for each in (one, other)]
    length = min(len(end) for pair in ends for end in pair)
    (low, high), (other_low, other_high) = [(first[:length], last[:length]) for first, last in ends]
    return low <= other_high and other_low <= high
