"""The concordance at work: its questions answered beside the window, its rows written to files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.core.progress import Progress
from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.search.request import SearchRequest
from workbench.gui.jobs import Job, Jobs
from workbench.gui.search.concordance.panel import ConcordancePanel
from workbench.gui.search.index_keeper import IndexKeeper
from workbench.gui.session import Session


class ConcordanceFlow(QObject):
    """See the module. ``said`` carries a line for the status bar.

    The lane is the concordance's own: a long one keeps no other search waiting.
    """

    said = Signal(str)

    def __init__(
        self, session: Session, index: IndexKeeper, jobs: Jobs, panel: ConcordancePanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._panel = panel
        self._request = SearchRequest("")
        self._lane = index.lane()
        self._lane.answered.connect(panel.hear)
        self._lane.failed.connect(panel.refuse)
        panel.asked.connect(self._ask)
        panel.exportRequested.connect(self.export)
        index.updated.connect(panel.heed)

    def show(self, request: SearchRequest) -> None:
        """Let the panel show the concordance of *request*."""
        self._request = request
        self._panel.ask(request)

    def export(self, rows: Sequence[ConcordanceRow], target: Path) -> Job:
        """Write *rows* to *target* beside the window, as the ending of its name says."""
        request, modified = self._request, self._session.project.modified()
        order = self._panel.tools.arrangement.order
        job = self._jobs.start(
            self.tr("Writing {0}").format(target.name),
            lambda progress: _write(rows, request, order, modified, target, progress),
        )
        job.finished.connect(lambda path: self.said.emit(self.tr("{0} is written.").format(path.name)))
        job.failed.connect(self._session.failed)
        return job

    def _ask(self, question: object) -> None:
        if callable(question) and self._session.is_open:
            self._lane.ask(question)
        else:
            self._lane.drop()


def _write(
    rows: Sequence[ConcordanceRow],
    request: SearchRequest,
    order: Sequence[str],
    modified: str,
    target: Path,
    progress: Progress,
) -> Path:
    from workbench.core.exchange.table_file import write_table
    from workbench.core.project.concordance_tables import about_concordance, concordance_table, counted

    about = about_concordance(request, order, counted(rows), modified)
    return write_table(concordance_table(rows), about, target, progress).written
