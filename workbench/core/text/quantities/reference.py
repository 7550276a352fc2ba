"""The date of a document, and what weekdays, months and “last week” mean when seen from it."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

import regex

Which = Literal["", "last", "this", "next"]
_ISO: Final = regex.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|[T ])")
_PAST_IS_NEARER: Final = 0.5
"""News tells of what has been more often than of what will be: a past month counts as half as far away.
So, in May, October is that of the last year, while June is the next month."""


@dataclass(frozen=True, slots=True)
class Reference:
    """When a document was published, as far as that is known: a year, with a month, with a day (0: no)."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def exact(self) -> date | None:
        """The day, where it is known."""
        return date(self.year, self.month, self.day) if self.day else None


def reference_of(published: str) -> Reference | None:
    """Read an ISO 8601 date of any exactness; None for an empty string, and for one that is no date."""
    match = _ISO.match(published)
    if match is None:
        return None
    year, month, day = (int(group or 0) for group in match.groups())
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    return Reference(year, month, day)


def day_of_month(
    month: int, day: int, reference: Reference | None, which: Which = "", weekday: int | None = None
) -> str:
    """The day of a month whose year is not told; ``--05-18`` where it cannot be known. "" if it never is."""
    if day > calendar.monthrange(2000, month)[1] or day < 1:
        return ""
    if reference is None:
        return f"--{month:02}-{day:02}"
    years = [reference.year + by for by in (0, -1, 1)]
    days = [_day(year, month, day) for year in years]
    there = [found for found in days if found and (weekday is None or found.weekday() == weekday)]
    near = reference.exact or date(reference.year, reference.month or 7, 15)
    fitting = [found for found in there if _fits(found, near, which)]
    if not fitting:
        return f"--{month:02}-{day:02}"
    return min(fitting, key=lambda found: _distance((found - near).days)).isoformat()


def month_of_year(month: int, reference: Reference | None, which: Which = "") -> str:
    """A month whose year is not told; ``--05`` where it cannot be known."""
    if reference is None or not reference.month:
        return f"--{month:02}"
    here = reference.year * 12 + reference.month - 1
    months = [(reference.year + by) * 12 + month - 1 for by in (-1, 0, 1)]
    fitting = [
        found
        for found in months
        if which not in ("last", "next") or ((found < here) if which == "last" else (found > here))
    ]
    found = min(fitting, key=lambda each: _distance(each - here))
    return _month_text(found)


def weekday_near(weekday: int, reference: Reference | None, which: Which = "") -> str:
    """A day of the week: the last one on or before the document's day, unless told otherwise."""
    today = reference.exact if reference else None
    if today is None:
        return ""
    back = (today.weekday() - weekday) % 7
    if which == "next":
        return (today + timedelta(days=7 - back)).isoformat()
    if which == "last" and back == 0:
        back = 7
    return (today - timedelta(days=back)).isoformat()


def moved(period: str, by: int, reference: Reference | None) -> str:
    """The day, week, month or year that lies *by* periods after the document's (before it: negative)."""
    if reference is None:
        return ""
    today = reference.exact
    try:
        if period == "year":
            return f"{reference.year + by:04}"
        if period == "month":
            return _month_text(reference.year * 12 + reference.month - 1 + by) if reference.month else ""
        if today is None:
            return ""
        if period == "week":
            year, week, _ = (today + timedelta(weeks=by)).isocalendar()
            return f"{year:04}-W{week:02}"
        return (today + timedelta(days=by)).isoformat() if period == "day" else ""
    except OverflowError:
        return ""


def _month_text(months: int) -> str:
    return f"{months // 12:04}-{months % 12 + 1:02}"


def _fits(found: date, near: date, which: Which) -> bool:
    if which == "last":
        return found < near
    return found > near if which == "next" else True


def _distance(by: int) -> float:
    return -by * _PAST_IS_NEARER if by < 0 else by


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
