"""Times of a project: ISO 8601 in UTC, never twice the same, so that rows keep their order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_STEP = timedelta(microseconds=1)


class Clock:
    """Gives each caller a later time than the one before, to the microsecond."""

    def __init__(self) -> None:
        self._last = datetime.min.replace(tzinfo=UTC)

    def now(self) -> str:
        """The time now, such as ``2023-05-18T09:30:00.000001Z``."""
        self._last = max(datetime.now(UTC), self._last + _STEP)
        return self._last.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
