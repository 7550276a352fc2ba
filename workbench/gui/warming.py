"""The tables of names are loaded once the window rests: the first name in another script comes at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from workbench.core.progress import Progress
from workbench.gui.hearing import heard_words
from workbench.gui.jobs import Jobs
from workbench.gui.session import Session

REST = 4_000
"""Milliseconds after which it is looked whether anything else runs: who opens a project reads first, and
neither its index nor the first screens shall wait for a second and a half of tables."""
ASKED = (("Twitter", "تويتر"), ("Nordwind", "नॉर्डविंड"), ("Илон", "elon"))
"""A name in each family of scripts that has tables of its own, and as it may be typed."""


class Warming(QObject):
    """Once for a window, in another thread, when a project is open and no other job runs."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._rest = QTimer(self, interval=REST)
        self._rest.timeout.connect(self.look)
        self._rest.start()

    @property
    def waits(self) -> bool:
        """Whether it is still to be done."""
        return self._rest.isActive()

    def look(self) -> None:
        """Do it, if nothing speaks against it."""
        if self._session.is_open and not self._jobs.running:
            self._rest.stop()
            self._jobs.start("", load_names)


def load_names(progress: Progress) -> None:
    """Ask for names, whose answers need every table. Raises Cancelled."""
    for number, (name, typed) in enumerate(ASKED):
        progress.report(number, len(ASKED))
        heard_words([name]).like(typed)
