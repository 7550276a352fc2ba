"""What takes long to be found in a project: worked out beside the window, when somebody wants to see it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.gui.jobs import Job, Jobs
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.changes import Changes

Work = Callable[[Path, Progress], Any]


class Background(QObject):
    """``found`` carries what was found as soon as it is known, and None when it is not (any more).

    ``begun`` says that it is being looked for, ``refused`` why it was not: a UserError, or None where
    somebody has cancelled it. Who wants to see it adds a function to *wanted* that says so, and calls `look`
    when that may have changed.

    Subclasses say what it is with `title` and `work`; a change of one of *tables* makes it stale.
    """

    found = Signal(object)
    begun = Signal()
    refused = Signal(object)
    tables: tuple[str, ...] = ()

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.wanted: list[Callable[[], bool]] = []
        self._session = session
        self._jobs = jobs
        self._job: Job | None = None
        self._stale = True
        self._given_up = False
        session.projectClosing.connect(self._close)
        session.projectChanged.connect(self._begin)
        session.changed.connect(self._heed)

    if TYPE_CHECKING:

        def title(self) -> str:
            """What is being done, for the status bar; every subclass says it."""

        def work(self) -> Work:
            """What is done with the path of the project, in another thread; likewise."""

    def keep(self, value: Any) -> None:
        """*value* was found; None: it is no longer known."""

    @property
    def busy(self) -> bool:
        """Whether it is being looked for."""
        return self._job is not None

    @property
    def given_up(self) -> bool:
        """Whether what is being done was cancelled, and only has not heard of it yet."""
        return self._job is not None and self._job.stopping

    def look(self) -> None:
        """Look for it if something has changed, and somebody wants to know."""
        wanted = any(wants() for wants in self.wanted)
        if self._session.is_open and self._stale and not self._given_up and wanted:
            self.start()

    def look_anew(self) -> None:
        """What was asked for is something else now."""
        self._stale, self._given_up = True, False
        self.look()

    def start(self) -> None:
        """Look for it now; once more afterwards if something changes meanwhile."""
        if self._job is not None or not self._session.is_open:
            return
        self._stale = self._given_up = False
        path, work = self._session.project.path, self.work()
        self._job = job = self._jobs.start(self.title(), lambda progress: work(path, progress))
        job.finished.connect(lambda value: self._take(job, value))
        job.failed.connect(self._refuse)
        job.cancelled.connect(lambda: self._refuse(None))
        job.ended.connect(self._end)
        self.begun.emit()

    def _take(self, job: Job, value: Any) -> None:
        if job.stopping:  # it was done before it heard of it: what it found is of a project that closes
            self._refuse(None)
            return
        self.keep(value)
        self.found.emit(value)

    def _refuse(self, error: UserError | None) -> None:
        # What was asked for anew meanwhile is not given up.
        self._given_up = not self._stale
        self._stale = True
        self.refused.emit(error)

    def _end(self) -> None:
        self._job = None
        self.look()

    def _heed(self, changes: Changes) -> None:
        if changes.touches(*self.tables):
            self.look_anew()

    def _close(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.keep(None)
        self.found.emit(None)

    def _begin(self) -> None:
        # Not when the old one closes: its job ends after that, as given up.
        self.look_anew()
