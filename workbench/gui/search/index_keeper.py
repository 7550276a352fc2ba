"""Keeps the search index in step with the project: updates and searches run beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.gui.jobs import Job, Jobs
from workbench.gui.search.search_lane import SearchLane
from workbench.gui.session import Session


def update_index(
    project: Path, progress: Progress, *, anew: bool = False, changed: frozenset[str] | None = None
) -> int:
    """Bring the index of the project at *project* up to date, or make it *anew*, reading the file for itself.

    With *changed* only these articles are compared. Gives how many were indexed. Raises Cancelled, UserError.
    """
    from workbench.core.project.indexing import ProjectIndex
    from workbench.core.project.project import open_project

    opened = open_project(project, read_only=True)
    try:
        index = ProjectIndex(opened)
        try:
            return index.rebuild(progress) if anew else index.update(progress, changed)
        finally:
            index.close()
    finally:
        opened.close()


class IndexKeeper(QObject):
    """``updated`` after each update; ``stateChanged`` carries words for the status bar.

    ``crashed`` tells of a fault of ours in a search (the jobs tell of their own).
    """

    updated = Signal()
    stateChanged = Signal(str)
    crashed = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._lanes: list[SearchLane] = []
        self._job: Job | None = None
        self._again = False
        # Whether all that was there at the last update is indexed; then only what changed is compared.
        self._complete = False
        session.projectChanged.connect(self.begin)
        session.projectClosing.connect(self.close)
        session.changed.connect(self._heed)

    def begin(self) -> None:
        """A project was opened: see that its index is right."""
        self._complete = False
        if self._session.is_open:
            self.update()
        else:
            self.stateChanged.emit("")

    def update(self, *, anew: bool = False, changed: frozenset[str] | None = None) -> None:
        """Index what is new, or everything *anew*; once more afterwards if something changes meanwhile.

        With *changed* only these articles are compared, if all others are known to be indexed.
        """
        if self._job is not None:
            self._again = True
            return
        path = self._session.project.path
        compared = changed if self._complete else None
        self._complete = False
        self.stateChanged.emit(self.tr("Index: updating"))
        self._job = self._jobs.start(
            self.tr("Indexing"), lambda progress: update_index(path, progress, anew=anew, changed=compared)
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
        """Whether a question is being answered."""
        return any(lane.busy for lane in self._lanes)

    def close(self) -> None:
        """The project is being closed: wait for the update, let go of the index."""
        self._again = False
        self._close_lanes()

    def rebuild(self) -> None:
        """Read every article again."""
        self._close_lanes()
        self.update(anew=True)

    def _close_lanes(self) -> None:
        for lane in self._lanes:
            lane.close()

    def _heed(self, changes: Any) -> None:
        if changes.touches("documents"):
            self.update(changed=changes.ids("documents"))

    def _done(self, _indexed: int) -> None:
        self._complete = True
        for lane in self._lanes:
            lane.renew()
        self.stateChanged.emit(self.tr("Index: up to date"))
        self.updated.emit()

    def _failed(self, error: UserError) -> None:
        self.stateChanged.emit(self.tr("Index: not available"))
        self._session.failed.emit(error)

    def _ended(self) -> None:
        self._job = None
        if self._again and self._session.is_open:
            self._again = False
            self.update()
