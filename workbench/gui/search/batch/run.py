"""A run over a list of queries, beside the window: lines as they are answered, then their first places."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.core.progress import Progress
from workbench.gui.jobs import Job, Jobs

if TYPE_CHECKING:
    from workbench.core.importing.query_list import ListedQuery
    from workbench.core.project.batch_search import BatchOptions

PATIENCE = 0.15
"""Seconds after which rows are shown: often enough to look alive, rare enough to cost nothing."""
Tell = Callable[[object], None]


def search_list(
    path: Path,
    queries: Sequence[ListedQuery],
    options: BatchOptions,
    found: Tell,
    progress: Progress,
) -> object:
    """Search all *queries* in the project at *path*; *found* hears of new lines. Gives all lines, whole.

    Raises Cancelled, UserError.
    """
    from workbench.core.project.batch_search import batch_search, first_quotations
    from workbench.core.project.batch_tables import BatchLine, batch_lines
    from workbench.core.project.project import open_project
    from workbench.core.project.searching import Searcher

    project = open_project(path, read_only=True)
    searcher = Searcher(project)
    try:
        rows = []
        new: list[BatchLine] = []
        since = time.monotonic()
        for row in batch_search(searcher, queries, options, progress):
            rows.append(row)
            new.append(BatchLine(row))
            if time.monotonic() - since > PATIENCE:
                found(new)
                new, since = [], time.monotonic()
        found(new)
        places = first_quotations(searcher, rows, options, progress)
        return list(batch_lines(project, rows, places, progress))
    finally:
        searcher.index.close()
        project.close()


class BatchRun(QObject):
    """One run. ``linesFound`` carries new lines, ``finished`` all of them with their first places.

    ``progressed`` is done, of how many, and what; ``ended`` comes last, however it ended.
    """

    linesFound = Signal(object)
    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self,
        jobs: Jobs,
        path: Path,
        queries: Sequence[ListedQuery],
        options: BatchOptions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.options = options
        # Emitted in the thread of the job, heard in that of the window.
        found = self.linesFound.emit
        self._job: Job = jobs.start(
            self.tr("Batch search"), lambda progress: search_list(path, queries, options, found, progress)
        )
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self.finished)
        self._job.failed.connect(self.failed)
        self._job.ended.connect(self.ended)

    def cancel(self) -> None:
        """Stop soon; what was found stays."""
        self._job.cancel()
