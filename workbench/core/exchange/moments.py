"""The project's own time, for formats that want a date: exports know no clock."""

from __future__ import annotations

import datetime

Moment = tuple[int, int, int, int, int, int]

_EARLIEST: Moment = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file can name; also for a project that has never been changed."""


def moment_of(time: str) -> Moment:
    """Year to second (UTC) of an ISO 8601 time, as zip and XLSX want it; 1980 where there is none."""
    try:
        moment = datetime.datetime.fromisoformat(time)
    except ValueError:
        return _EARLIEST
    if moment.tzinfo is not None:
        moment = moment.astimezone(datetime.UTC)
    parts = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    return max(parts, _EARLIEST)
