"""Where the days of a timeline are: from days to pixels of the drawing, and the dates of its axis."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QRectF

from workbench.core.comparison.timeline_rows import SIGN

LABEL = 180.0
"""Pixels for the names of lanes, where one begins to read."""
PAD = 8.0
NARROWEST_TICK = 74.0
"""Pixels between two dates of the axis at least: the longest of them fits."""
_UNITS = (1, 7, 30.44, 91.3, 365.25, 1826.0, 3652.5, 18262.5, 182625.0)
"""Days between two ticks: a day, a week, a month, a quarter, a year, 5, 10, 50 and 500 years."""
_LAST_YEAR = datetime.MAXYEAR


class Axis:
    """The time from *first* to *last* with so many *pixels* for a day; *mirrored*: from right to left."""

    def __init__(self, first: datetime.date, last: datetime.date, pixels: float, *, mirrored: bool) -> None:
        self.first, self.last, self.pixels, self.mirrored = first, last, pixels, mirrored
        self.width = LABEL + ((last - first).days + 1) * pixels + 2 * PAD + SIGN
        self.unit = next((days for days in _UNITS if days * pixels >= NARROWEST_TICK), _UNITS[-1])

    def x(self, start: float, extent: float = 0.0) -> float:
        """Where something begins in the drawing: *start* and *extent* are pixels from the first day."""
        from_start = LABEL + PAD + start
        return self.width - from_start - extent if self.mirrored else from_start

    def of_day(self, day: datetime.date) -> float:
        """Where a day begins."""
        return self.x((day - self.first).days * self.pixels)

    def ticks(self, seen: QRectF) -> list[tuple[datetime.date, float]]:
        """The days at which the axis has a line within *seen* (of the drawing) or close by, and where."""
        aside = NARROWEST_TICK
        left, right = seen.left() - aside, seen.right() + aside
        if self.mirrored:
            left, right = self.width - right, self.width - left
        begin, end = self._day_at(left), self._day_at(right)
        return [(day, self.of_day(day)) for day in _ticks(begin, end, self.unit)]

    def _day_at(self, from_start: float) -> datetime.date:
        days = round((from_start - LABEL - PAD) / self.pixels)
        return self.first + datetime.timedelta(days=max(0, min(days, (self.last - self.first).days)))


def _ticks(first: datetime.date, last: datetime.date, unit: float) -> list[datetime.date]:
    """The days between: Mondays, or the first days of months or years."""
    if unit < 30:
        step = round(unit)
        # Weeks begin on Mondays; day 1 of the calendar is one.
        at = first.toordinal() + -(first.toordinal() - 1) % step
        return [datetime.date.fromordinal(day) for day in range(at, last.toordinal() + 1, step)]
    months = round(unit / 30.44)
    at = first.year * 12 + first.month - 1
    at -= at % months
    days = []
    while at // 12 <= min(last.year, _LAST_YEAR):
        day = datetime.date(max(1, at // 12), at % 12 + 1, 1)
        if first <= day <= last:
            days.append(day)
        at += months
    return days
