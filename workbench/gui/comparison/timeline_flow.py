"""Reads the dates of all texts beside the window, when somebody wants to see the timeline."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.core.progress import Progress
from workbench.gui.comparison.background import Background, Work
from workbench.gui.jobs import Jobs
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.changes import Changes
    from workbench.core.project.timeline import Timeline


def read_timeline(tell: Callable[[Timeline], None], path: Path, progress: Progress) -> Timeline:
    """The timeline of the project at *path*; *tell* gets what is known on the way.

    Reads the file for itself, so that it may run beside the window. Raises Cancelled and UserError.
    """
    from workbench.core.project.project import open_project
    from workbench.core.project.timeline import timeline_of

    project = open_project(path, read_only=True)
    try:
        return timeline_of(project, progress, tell)
    finally:
        project.close()


class TimelineFlow(Background):
    """See `Background`: finds a `Timeline`; ``partly`` carries those that are not complete yet."""

    partly = Signal(object)
    _told = Signal(object)
    tables = ("documents", "marks", "statements", "evidence", "claims", "relations", "parties")

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(session, jobs, parent)
        self._all_read = False
        self._told.connect(self._pass_on)

    def title(self) -> str:
        """See Background. Where all texts are read, it is a matter of a moment, and nothing is said of it."""
        return "" if self._all_read else self.tr("Reading the dates of the texts")

    def keep(self, value: Timeline | None) -> None:
        """See Background."""
        self._all_read = value is not None

    def _heed(self, changes: Changes) -> None:
        self._all_read = self._all_read and not changes.touches("documents")
        super()._heed(changes)

    def work(self) -> Work:
        """See Background. What is told comes from the other thread, and is passed on in this one."""
        return partial(read_timeline, self._told.emit)

    def _pass_on(self, part: Timeline) -> None:
        # What was still on its way when the project was closed, or the work given up, is no news.
        if self.busy and not self.given_up:
            self.partly.emit(part)
