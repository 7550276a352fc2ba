"""Looking for suggestions beside the window, for the tray."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.core.project.suggestions.kinds import NAMES
from workbench.core.project.suggestions.tray import suggestions_at
from workbench.gui.comparison.suggestions_panel import SuggestionsPanel
from workbench.gui.jobs import Job, Jobs
from workbench.gui.session import Session


class Suggesting(QObject):
    """One job at a time, for the project that is open: closing it ends the job."""

    said = Signal(str)

    def __init__(
        self, session: Session, jobs: Jobs, panel: SuggestionsPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._panel = session, jobs, panel
        self._job: Job | None = None
        panel.lookRequested.connect(self.look)
        panel.said.connect(self.said)

    def look(self) -> None:
        """Look through all articles for what may be suggested."""
        if self._job is not None or not self._session.is_open:
            return
        # A project is used by one thread; the job reads the file by itself, as another process would.
        work = partial(suggestions_at, self._session.project.path, NAMES)
        job = self._jobs.start(self.tr("Looking for suggestions"), work)
        self._job = job
        self._panel.say_busy(True)
        job.finished.connect(self._panel.show_found)
        job.failed.connect(self._session.failed)
        job.ended.connect(self._over)

    def _over(self) -> None:
        self._job = None
        self._panel.say_busy(False)
