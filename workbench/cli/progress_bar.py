"""Progress on standard error, when that is a terminal."""

from __future__ import annotations

import shutil
import sys
import time

_INTERVAL = 0.1
"""Seconds between two drawings: quick enough to look alive, slow enough to cost nothing."""
_WIDTH = 30


class ProgressBar:
    """Draws one line and redraws it. Silent where standard error is no terminal.

    One command may have several jobs, one after the other: a total that changes begins a new one.
    """

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._drawn = 0.0
        self._began = time.monotonic()
        self._total = 0

    def report(self, done: int, total: int, what: str = "") -> None:
        """Draw how far the job is, with the time that remains as far as it can be told."""
        now = time.monotonic()
        if total != self._total:
            self._began, self._total = now, total
        if not self._shown or (now - self._drawn < _INTERVAL and done != total):
            return
        self._drawn = now
        self._draw(f"{self._line(done, total, now)} {' '.join(what.split())}")

    def finish(self) -> None:
        """Take the line away."""
        if self._shown and self._drawn:
            self._draw("")
            sys.stderr.write("\r")
            sys.stderr.flush()

    def _draw(self, line: str) -> None:
        # Cut to the terminal, because a line that wraps cannot be taken back; filled with spaces, because
        # the consoles of Windows print the escape sequence that clears a line.
        columns = shutil.get_terminal_size().columns - 1
        sys.stderr.write(f"\r{line[:columns]:<{columns}}")
        sys.stderr.flush()

    def _line(self, done: int, total: int, now: float) -> str:
        if not total:
            return f"{done:,}"
        done = min(done, total)
        filled = _WIDTH * done // total
        remaining = (now - self._began) * (total - done) / done if done else 0
        return f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {done:,} of {total:,}, {remaining:.0f} s left"
