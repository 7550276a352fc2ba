"""The dates of what was found as bars of a histogram: days, weeks, months or years, whichever fit."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate, pairwise
from typing import Literal

from workbench.core.search.tree import DateRange

Scale = Literal["day", "week", "month", "year"]

MOST_BARS = 62
"""Two months of days: more bars than that are too thin to be hit with a mouse in a narrow column."""
_DAY = timedelta(days=1)
_LETTERS: dict[Scale, int] = {"day": 10, "week": 10, "month": 7, "year": 4}


@dataclass(frozen=True, slots=True)
class DateBar:
    """*count* documents of the days from *first* to *last*, both among them."""

    first: date
    last: date
    count: int


@dataclass(frozen=True, slots=True)
class DateBars:
    """Bars side by side without a gap, the earliest first. *undated* documents have no date at all.

    A date less exact than the *scale* (``2023`` among days) is in no bar, as it is in no such range.
    """

    scale: Scale
    bars: tuple[DateBar, ...]
    undated: int = 0

    def value(self, first: int, last: int) -> str:
        """The bars from number *first* to *last*, as a query and a filter name such dates."""
        letters = _LETTERS[self.scale]
        begin = self.bars[first].first.isoformat()[:letters]
        end = self.bars[last].last.isoformat()[:letters]
        return begin if begin == end else f"{begin}..{end}"


def date_bars(counts: Mapping[str, int], chosen: DateRange | None = None) -> DateBars:
    """The bars for documents counted by their dates (ISO 8601 as exact as they are, ``""`` for none).

    Where a range is *chosen*, they show it and a little around it; else all dates there are.
    """
    days = {day: date_of(day) for day in counts if day}
    known = [day for day in days.values() if day]
    undated = counts.get("", 0)
    if not known:
        return DateBars("day", (), undated)
    first, last = _shown(min(known), max(known), chosen)
    scale = _scale(first, last)
    edges = _edges(first, last, scale)
    sorted_days = sorted(text for text, day in days.items() if day)
    sums = list(accumulate((counts[text] for text in sorted_days), initial=0))
    bars = []
    for begin, end in pairwise(edges):
        # Compared as texts, as `in_range` does it: so a bar counts what its value finds, vague dates too.
        low, high = (day.isoformat()[: _LETTERS[scale]] for day in (begin, end - _DAY))
        count = sums[bisect_right(sorted_days, f"{high}~")] - sums[bisect_left(sorted_days, low)]
        bars.append(DateBar(begin, end - _DAY, count))
    return DateBars(scale, tuple(bars), undated)


def date_of(text: str) -> date | None:
    """The first day of what an ISO 8601 date means; None for what is no date."""
    try:
        return date.fromisoformat((text[:10] + "-01-01")[:10] if len(text) < 7 else (text + "-01")[:10])
    except ValueError:
        return None


def _shown(first: date, last: date, chosen: DateRange | None) -> tuple[date, date]:
    """The days to be shown of those from *first* to *last*: what is chosen, with a week or a third around."""
    if chosen is None:
        return first, last
    begin = date_of(chosen.first) if chosen.first else None
    end = _last_day(chosen.last) if chosen.last else None
    begin, end = begin or first, end or last
    around = max(timedelta(days=7), (end - begin) / 3)
    shown = max(first, begin - around), min(last, end + around)
    return shown if shown[0] <= shown[1] else (first, last)


def _last_day(text: str) -> date | None:
    begin = date_of(text)
    if begin is None or len(text) >= 10:
        return begin
    return _next(begin, "month" if len(text) >= 7 else "year") - _DAY


def _scale(first: date, last: date) -> Scale:
    days = (last - first).days + 1
    if days <= MOST_BARS:
        return "day"
    if days // 7 + 2 <= MOST_BARS:
        return "week"
    return "month" if (last.year - first.year) * 12 + last.month - first.month < MOST_BARS else "year"


_STARTS: dict[Scale, Callable[[date], date]] = {
    "day": lambda day: day,
    "week": lambda day: day - timedelta(days=day.weekday()),  # ISO 8601: a week begins on Monday
    "month": lambda day: day.replace(day=1),
    "year": lambda day: day.replace(month=1, day=1),
}


def _next(start: date, scale: Scale) -> date:
    if scale in ("day", "week"):
        return start + timedelta(days=1 if scale == "day" else 7)
    return _STARTS[scale](start + timedelta(days=31 if scale == "month" else 366))


def _edges(first: date, last: date, scale: Scale) -> list[date]:
    """Where the bars begin, and where the last one ends."""
    edges = [_STARTS[scale](first)]
    while edges[-1] <= last:
        edges.append(_next(edges[-1], scale))
    return edges
