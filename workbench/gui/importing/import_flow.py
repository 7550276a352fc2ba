"""One import: a worker reads the articles, the window's thread takes them into the project in small slices.

Nothing of the project changes until every article is there; then one operation makes them part of it.
"""

from __future__ import annotations

import os
import queue
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.gui.jobs import Job, Jobs
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.operations.documents import ArticleImport

SLICE = 0.02
"""Seconds of writing at a stretch: about one frame of the screen is lost at most."""
PAUSE = 15
"""Milliseconds between two slices, for the window."""
WAITING = 256
"""Articles read ahead of the writing: enough to keep both busy, little enough for the memory."""
PROCESSES_FROM = 200
"""Files from which worker processes pay for being started."""


def read_into(found: queue.Queue[Any], paths: Sequence[Path], progress: Progress) -> None:
    """Read the articles at *paths* and hand each over through *found*. Raises Cancelled."""
    from workbench.core.importing.pipeline import expand, read_articles

    files = len(expand(paths))
    jobs = min(4, os.cpu_count() or 1) if files >= PROCESSES_FROM else 1
    for article in read_articles(paths, jobs=jobs, progress=progress):
        while not _handed_over(found, article):
            progress.report(0, 0)


def _handed_over(found: queue.Queue[Any], article: Any) -> bool:
    try:
        found.put(article, timeout=0.2)
    except queue.Full:
        return False
    return True


class ImportFlow(QObject):
    """See the module. Ends with ``finished(ImportReport)``, or by itself after a failure or Cancel."""

    finished = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, paths: Sequence[Path], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._found: queue.Queue[Any] = queue.Queue(WAITING)
        self._import: ArticleImport | None = None
        self._read_all = False
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._write_slice)
        found = self._found
        self.job: Job = jobs.start(self.tr("Importing"), lambda progress: read_into(found, paths, progress))
        self.job.finished.connect(self._on_read)
        self.job.failed.connect(self._on_failure)
        self.job.cancelled.connect(self._give_up)
        self.job.crashed.connect(self._give_up)
        session.projectClosing.connect(self._give_up)
        self._timer.start()

    def _on_read(self, _result: object) -> None:
        self._read_all = True

    def _on_failure(self, error: UserError) -> None:
        self._give_up()
        self._session.failed.emit(error)

    def _give_up(self, *_details: object) -> None:
        self._timer.stop()
        self.deleteLater()

    def _write_slice(self) -> None:
        try:
            empty = self._take_for(SLICE)
        except UserError as error:
            self.job.cancel()
            self._on_failure(error)
            return
        if empty and self._read_all:
            self._finish()

    def _take_for(self, seconds: float) -> bool:
        """Take what is there for *seconds* at most; whether nothing was left."""
        from workbench.core.project.operations.documents import ArticleImport

        if self._import is None:
            self._import = ArticleImport(self._session.project)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            try:
                self._import.take(self._found.get_nowait())
            except queue.Empty:
                return True
        return False

    def _finish(self) -> None:
        self._timer.stop()
        running = self._import
        report = self._session.perform(lambda _project: running.finish()) if running else None
        if report is not None:
            self.finished.emit(report)
        self.deleteLater()
