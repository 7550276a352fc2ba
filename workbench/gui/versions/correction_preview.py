"""What a correction would do, worked out beside the window: typing in a huge text stays free."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.core.documents.document import Direction
from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.gui.jobs import Job, Jobs
from workbench.gui.versions.changed_lines import Line, changed_lines

if TYPE_CHECKING:
    from workbench.core.project.operations.correction import Correction


@dataclass(frozen=True, slots=True)
class Preview:
    """A correction with the lines that it changes, or the *problem* that there is with the text."""

    correction: Correction | None = None
    lines: tuple[Line, ...] = ()
    problem: str = ""


class CorrectionPreview(QObject):
    """Looks at corrections of one document; ``seen`` carries the Preview of the newest text asked for."""

    seen = Signal(object)

    def __init__(self, project: Path, document_id: str, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._document = document_id
        self._jobs = jobs
        self._newest: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether the newest text has not been looked at yet."""
        return self._newest is not None

    def look(self, text: str, directions: Mapping[int, Direction]) -> None:
        """Look at *text*; the one before is given up."""
        self.drop()
        path, document = self._project, self._document
        job = self._jobs.start(
            self.tr("Comparing the texts"),
            lambda progress: preview(path, document, text, directions, progress),
            waited_for=True,
        )
        job.finished.connect(lambda found: self._see(job, found))
        job.ended.connect(lambda: self._end(job))
        self._newest = job

    def drop(self) -> None:
        """Give up what is looked at; nothing more is heard of it."""
        if self._newest is not None:
            self._newest.cancel()
            self._newest = None

    def _see(self, job: Job, found: Preview) -> None:
        if job is self._newest:
            self._newest = None
            self.seen.emit(found)

    def _end(self, job: Job) -> None:
        """A look that came to no end by a fault of ours, which the window tells of: nothing can be taken."""
        if job is self._newest:
            self._newest = None
            self.seen.emit(Preview(problem=self.tr("The texts could not be compared.")))


def preview(
    project: Path, document_id: str, text: str, directions: Mapping[int, Direction], progress: Progress
) -> Preview:
    """What the correction of a document to *text* would do; the project is opened for reading alone.

    Raises Cancelled.
    """
    from workbench.core.project.operations.correction import plan_correction
    from workbench.core.project.project import open_project

    progress.report(0, 0)
    try:
        with closing(open_project(project, read_only=True)) as opened:
            planned = plan_correction(opened, document_id, text, directions, progress)
            old = opened.text_of(planned.document)
    except UserError as error:
        return Preview(problem=error.problem)
    return Preview(planned, tuple(changed_lines(old, planned.text, planned.differences)))
