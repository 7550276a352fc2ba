"""Compares the documents beside the window, when somebody wants to see what they share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.core.errors import UserError
from workbench.gui.comparison.copies.found import Copies, find_copies
from workbench.gui.jobs import Job, Jobs
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.changes import Changes
    from workbench.core.project.state_memo import StateMemo

SHOWN = ("documents", "relations", "parties")
"""Tables whose change may change what is shown of copies."""


class CopiesFlow(QObject):
    """``found`` carries the Copies as soon as they are known, and None when they are not (any more).

    ``begun`` says that documents are being compared, ``refused`` why they were not: a UserError, or None
    where somebody has cancelled it. Who wants to see copies adds a function to *wanted* that says so, and
    calls `look` when that may have changed.
    """

    found = Signal(object)
    begun = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.wanted: list[Callable[[], bool]] = []
        self.copies: Copies | None = None
        self._session = session
        self._jobs = jobs
        self._job: Job | None = None
        self._memo: StateMemo | None = None
        self._stale = True
        self._given_up = False
        session.projectClosing.connect(self._close)
        session.projectChanged.connect(self._begin)
        session.changed.connect(self._heed)

    @property
    def busy(self) -> bool:
        """Whether documents are being compared."""
        return self._job is not None

    def look(self) -> None:
        """Compare the documents if something has changed, and somebody wants to know."""
        if self._session.is_open and self._stale and not self._given_up and self._is_wanted():
            self.compare()

    def compare(self) -> None:
        """Compare the documents; once more afterwards if they change meanwhile."""
        from workbench.core.project.state_memo import StateMemo

        if self._job is not None or not self._session.is_open:
            return
        self._stale = self._given_up = False
        path = self._session.project.path
        memo = self._memo = self._memo or StateMemo()
        job = self._jobs.start(
            self.tr("Comparing documents"), lambda progress: find_copies(path, memo, progress)
        )
        self._job = job
        job.finished.connect(self._take)
        job.failed.connect(self._refuse)
        job.cancelled.connect(lambda: self._refuse(None))
        job.ended.connect(self._end)
        self.begun.emit()

    def _is_wanted(self) -> bool:
        return any(wants() for wants in self.wanted)

    def _take(self, copies: Copies) -> None:
        self.copies = copies
        self.found.emit(copies)

    def _refuse(self, error: UserError | None) -> None:
        self._stale = self._given_up = True
        self.refused.emit(error)

    def _end(self) -> None:
        self._job = None
        self.look()

    def _heed(self, changes: Changes) -> None:
        if changes.touches(*SHOWN):
            self._stale = True
            self._given_up = False
            self.look()

    def _close(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.copies = self._memo = None
        self.found.emit(None)

    def _begin(self) -> None:
        # Not when the old one closes: its job ends after that, as given up.
        self._stale, self._given_up = True, False
        self.look()
