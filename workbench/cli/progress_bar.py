"""Progress on standard error, when that is a terminal."""

from __future__ import annotations

import sys
import time

_INTERVAL = 0.1
"""Seconds between two drawings: quick enough to look alive, slow enough to cost nothing."""
_WIDTH = 30


class ProgressBar:
    """Draws one line and redraws it. Silent where standard error is no terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._drawn = 0.0
        self._began = time.monotonic()

    def report(self, done: int, total: int, what: str = "") -> None:
        """Draw how far the job is, with the time that remains as far as it can be told."""
        now = time.monotonic()
        if not self._shown or (now - self._drawn < _INTERVAL and done != total):
            return
        self._drawn = now
        sys.stderr.write(f"\r\x1b[K{self._line(done, total, now)} {what[:40]}")
        sys.stderr.flush()

    def finish(self) -> None:
        """Take the line away."""
        if self._shown and self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _line(self, done: int, total: int, now: float) -> str:
        if not total:
            return f"{done:,}"
        filled = _WIDTH * done // total
        remaining = (now - self._began) * (total - done) / done if done else 0
        return f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {done:,} of {total:,}, {remaining:.0f} s left"
