"""Words in figures at work: counted beside the window, written to files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.core.progress import Progress
from workbench.core.search.request import SearchRequest
from workbench.gui.jobs import Job, Jobs
from workbench.gui.search.index_keeper import IndexKeeper
from workbench.gui.search.statistics.counting import Counted
from workbench.gui.search.statistics.panel import StatisticsPanel
from workbench.gui.search.statistics.picture import drawing_of, write_file, written
from workbench.gui.search.statistics.wording import figures
from workbench.gui.session import Session


class StatisticsFlow(QObject):
    """See the module. ``said`` carries a line for the status bar."""

    said = Signal(str)

    def __init__(
        self, session: Session, index: IndexKeeper, jobs: Jobs, panel: StatisticsPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._panel = panel
        self._lane = index.lane()
        self._lane.answered.connect(panel.hear)
        self._lane.failed.connect(panel.refuse)
        panel.asked.connect(self._ask)
        panel.tableRequested.connect(self.write_table)
        panel.pictureRequested.connect(self.write_picture)
        index.updated.connect(panel.heed)

    def show(self, request: SearchRequest) -> None:
        """Let the panel count for *request*."""
        self._panel.ask(request)

    def write_table(self, counted: Counted, target: Path) -> Job:
        """Write the table of *counted* beside the window, as the ending of the name says."""
        modified = self._session.project.modified()
        job = self._jobs.start(
            self.tr("Writing {0}").format(target.name),
            lambda progress: _write(counted, figures(counted), modified, target, progress),
        )
        job.finished.connect(lambda path: self._say_written(path.name))
        job.failed.connect(self._session.failed)
        return job

    def write_picture(self, counted: Counted, target: Path) -> Job:
        """Write the picture of *counted* beside the window, as the ending of the name says."""
        contents = written(drawing_of(counted), target.name)
        job = self._jobs.start(
            self.tr("Writing {0}").format(target.name), lambda _progress: write_file(contents, target)
        )
        job.finished.connect(lambda _nothing: self._say_written(target.name))
        job.failed.connect(self._session.failed)
        return job

    def _say_written(self, name: str) -> None:
        self.said.emit(self.tr("{0} is written.").format(name))

    def _ask(self, question: object) -> None:
        if callable(question) and self._session.is_open:
            self._lane.ask(question)
        else:
            self._lane.drop()


def _write(counted: Counted, said: str, modified: str, target: Path, progress: Progress) -> Path:
    from workbench.core.exchange.table_file import write_table
    from workbench.core.project.statistics_tables import about_statistics

    about = about_statistics(counted.table.title, counted.request, said, modified)
    return write_table(counted.table, about, target, progress).written
