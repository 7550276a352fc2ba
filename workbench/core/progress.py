"""What every long job reports to, and how it is cancelled."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - no error: what the user wants
    """The user has cancelled the job; what it had begun is undone by whoever began it."""


class Progress(Protocol):
    """The listener of one long job. A job calls it often; it must be cheap and thread-safe."""

    def report(self, done: int, total: int, what: str = "") -> None:
        """Say that *done* of *total* units are finished (total 0: unknown) and what is being done now.

        Raises Cancelled when the user has asked for the job to stop.
        """


class NoProgress:
    """Listens to nothing and never cancels."""

    def report(self, done: int, total: int, what: str = "") -> None:
        """Take the report and do nothing."""
