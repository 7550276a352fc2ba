"""Questions to the index, answered beside the window: in a lane, the newest wins and older ones are dropped.

A lane has one thread and in it a project, opened for reading, and an index of its own; so a long question
in one lane (a concordance) keeps nothing waiting in another (results as you type), and nothing the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.gui.jobs import Job

if TYPE_CHECKING:
    from workbench.core.project.searching import Searcher

Question = Callable[["Searcher", Progress], Iterable[Any]]
"""Gives the parts of an answer as they come; reports to the Progress, by which it is also cancelled.

It runs in the thread of the lane and must not touch the window's project, nor any widget.
"""


class SearchLane(QObject):
    """``answered`` carries each part of the answer to the newest question, ``failed`` why there is none.

    ``ended`` comes after the last part or the failure, and not for a question that was dropped.
    *path* is asked for the project's file when a question comes.
    """

    answered = Signal(object)
    failed = Signal(object)
    crashed = Signal(str)
    ended = Signal()

    def __init__(self, path: Callable[[], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._newest: Job | None = None
        self._outdated = False
        self._searcher: Searcher | None = None

    @property
    def busy(self) -> bool:
        """Whether the newest question has not been answered wholly."""
        return self._newest is not None

    def ask(self, question: Question) -> None:
        """Answer *question*; the one before is given up, and nothing more is heard of it."""
        self.drop()
        path = self._path()
        job = Job("", self)

        def answer(progress: Progress) -> None:
            progress.report(0, 0)  # a newer question may have come while this one waited
            for part in question(self._ready(path), progress):
                progress.report(0, 0)
                job.tell(part)

        job.told.connect(lambda part: self._hear(job, part))
        job.failed.connect(lambda error: self._fail(job, error))
        job.crashed.connect(self.crashed)
        job.ended.connect(lambda: self._end(job))
        self._newest = job
        self._pool.start(job.runnable(answer))

    def drop(self) -> None:
        """Give up what is asked; nothing more is heard of it."""
        if self._newest is not None:
            self._newest.cancel()
            self._newest = None

    def renew(self) -> None:
        """The index has changed: the next question is to see it."""
        self._outdated = True

    def close(self) -> None:
        """Give up what is asked, wait for that, let go of the project and its index."""
        self.drop()
        self._pool.waitForDone()
        if self._searcher is not None:
            self._searcher.index.close()
            self._searcher.project.close()
            self._searcher = None

    def _ready(self, path: Path) -> Searcher:
        """The searcher of this lane, in its thread. Raises UserError."""
        from workbench.core.project.project import open_project
        from workbench.core.project.searching import Searcher

        if self._searcher is None:
            self._searcher = Searcher(open_project(path, read_only=True))
        elif self._outdated:
            self._searcher.index.refresh()
        self._outdated = False
        return self._searcher

    def _hear(self, job: Job, part: object) -> None:
        if job is self._newest:
            self.answered.emit(part)

    def _fail(self, job: Job, error: UserError) -> None:
        if job is self._newest:
            self.failed.emit(error)

    def _end(self, job: Job) -> None:
        job.deleteLater()
        if job is self._newest:
            self._newest = None
            self.ended.emit()
