"""Keeps the search index in step with the project: updates and searches run beside the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.gui.jobs import Job, Jobs
from workbench.gui.search.search_lane import SearchLane
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.indexing import ProjectIndex


def update_index(project: Path, progress: Progress, *, anew: bool = False) -> int:
    """Bring the index of the project at *project* up to date, or make it *anew*, reading the file for itself.

    Gives how many articles were indexed. Raises Cancelled, UserError.
    """
    with _index_of(project) as index:
        return index.rebuild(progress) if anew else index.update(progress)


def tidy_index(project: Path, progress: Progress) -> None:
    """Join small pieces of the index of the project at *project*. Raises Cancelled, UserError."""
    with _index_of(project) as index:
        index.tidy(progress)


@contextmanager
def _index_of(project: Path) -> Iterator[ProjectIndex]:
    from workbench.core.project.indexing import ProjectIndex
    from workbench.core.project.project import open_project

    opened = open_project(project, read_only=True)
    try:
        index = ProjectIndex(opened)
        try:
            yield index
        finally:
            index.close()
    finally:
        opened.close()


class IndexKeeper(QObject):
    """``updated`` after each update; ``stateChanged`` carries words for the status bar.

    ``rested`` says that nothing is being indexed any more, ``crashed`` tells of a fault of ours in a search
    (the jobs tell of their own).
    """

    updated = Signal()
    stateChanged = Signal(str)
    rested = Signal()
    crashed = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._lanes: list[SearchLane] = []
        self._job: Job | None = None
        self._again = False
        # No job of which people are told: nobody waits for it, it may be given up at any time, and where the
        # disk is full it changes nothing, which the next update will tell.
        self._tidying: Job | None = None
        self._tidy_pool = QThreadPool(self)
        self._tidy_pool.setMaxThreadCount(1)
        session.projectChanged.connect(self.begin)
        session.projectClosing.connect(self.close)
        session.changed.connect(self._heed)

    def begin(self) -> None:
        """A project was opened: see that its index is right."""
        if self._session.is_open:
            self.update()
        else:
            self.stateChanged.emit("")

    def update(self, *, anew: bool = False) -> None:
        """Index what is new, or everything *anew*; once more afterwards if something changes meanwhile."""
        if self._job is not None:
            self._again = True
            return
        path = self._session.project.path
        self.stateChanged.emit(self.tr("Index: updating"))
        self._job = self._jobs.start(
            self.tr("Indexing"), lambda progress: update_index(path, progress, anew=anew)
        )
        self._job.finished.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.ended.connect(self._ended)

    def lane(self) -> SearchLane:
        """A lane of its own for one kind of question to the index of the open project."""
        lane = SearchLane(lambda: self._session.project.path, self)
        lane.crashed.connect(self.crashed)
        self._lanes.append(lane)
        return lane

    @property
    def busy(self) -> bool:
        """Whether a question is being answered, or the index tidied."""
        return self._tidying is not None or any(lane.busy for lane in self._lanes)

    @property
    def updating(self) -> bool:
        """Whether articles are being indexed: what is in them may not be found yet."""
        return self._job is not None

    def close(self) -> None:
        """The project is being closed: give up tidying, let go of the index."""
        self._again = False
        self._stop_tidying()
        self._close_lanes()

    def rebuild(self) -> None:
        """Read every article again."""
        self._stop_tidying()
        self._close_lanes()
        self.update(anew=True)

    @property
    def engine(self) -> str:
        """The engine chosen for the open project; empty where another one cannot be chosen now."""
        from workbench.core.project.engine_choice import chosen_engine

        if not self._session.is_open or self._session.project.read_only or self.updating:
            return ""
        return chosen_engine(self._session.project)

    def choose_engine(self, name: str) -> None:
        """Search the open project with another engine from now on."""
        from workbench.core.project.engine_choice import choose_engine

        self._stop_tidying()
        self._close_lanes()
        try:
            choose_engine(self._session.project, name)
        except UserError as error:
            self._session.failed.emit(error)
        self.update()

    def _close_lanes(self) -> None:
        for lane in self._lanes:
            lane.close()

    def _heed(self, changes: Any) -> None:
        if changes.touches("documents"):
            self.update()

    def _done(self, _indexed: int) -> None:
        self._renew()
        self.stateChanged.emit(self.tr("Index: up to date"))
        self.updated.emit()
        self._tidy()

    def _renew(self) -> None:
        for lane in self._lanes:
            lane.renew()

    def _tidy(self) -> None:
        """Join small pieces of the index while people search and import."""
        if self._tidying is None and self._session.is_open:
            path = self._session.project.path
            self._tidying = job = Job("", self)
            job.finished.connect(self._renew)
            job.crashed.connect(self.crashed)
            job.ended.connect(self._tidied)
            self._tidy_pool.start(job.runnable(lambda progress: tidy_index(path, progress)))

    def _tidied(self) -> None:
        if self._tidying is not None:
            self._tidying.deleteLater()
            self._tidying = None

    def _stop_tidying(self) -> None:
        """Give up tidying; nothing is lost, and the next update goes on with it."""
        if self._tidying is not None:
            self._tidying.cancel()
            self._tidy_pool.waitForDone()

    def _failed(self, error: UserError) -> None:
        self.stateChanged.emit(self.tr("Index: not available"))
        self._session.failed.emit(error)

    def _ended(self) -> None:
        self._job = None
        if self._again and self._session.is_open:
            self._again = False
            self.update()
        else:
            self.rested.emit()
