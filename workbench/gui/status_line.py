"""The status bar: what is being done with progress and Cancel, the state of the index, what is selected."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QLocale, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from workbench.gui import icons
from workbench.gui.jobs import Job

ESTIMATE_AFTER = 3.0
"""Seconds until the remaining time is guessed: earlier guesses jump about."""

STRIPS = 2
"""Jobs that are shown at once: six that begin together would be wider than the screen. The others wait."""

_STEPS = 1000


class JobStrip(QWidget):
    """One running job: what, how far, how long still, and Cancel."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self.words = QLabel(job.title)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(job.title)
        self.cancel_button = QToolButton()
        self.cancel_button.setIcon(icons.icon("close", self.palette()))
        self.cancel_button.setToolTip(self.tr("Cancel"))
        self.cancel_button.setAccessibleName(self.tr("Cancel: {0}").format(job.title))
        self.cancel_button.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(8)
        for part in (self.words, self._bar, self.cancel_button):
            row.addWidget(part)
        row.addStretch(1)
        job.progressed.connect(self.show_progress)

    def show_progress(self, done: int, total: int, _what: str) -> None:
        """Show that *done* of *total* units are finished."""
        if self._job.stopping:
            return
        if not total:
            self._bar.setRange(0, 0)
            return
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(_STEPS * done // total)
        locale = QLocale()
        words = self.tr("{0}: {1} of {2}").format(
            self._job.title, locale.toString(done), locale.toString(total)
        )
        self.words.setText(words + self._remaining(done, total))

    def _remaining(self, done: int, total: int) -> str:
        spent = time.monotonic() - self._job.started
        if spent < ESTIMATE_AFTER or not done:
            return ""
        seconds = round(spent * (total - done) / done)
        if seconds < 90:
            return self.tr(", about {0} s left").format(QLocale().toString(seconds))
        return self.tr(", about {0} min left").format(QLocale().toString(round(seconds / 60)))

    def _stop(self) -> None:
        self._job.cancel()
        self.cancel_button.setEnabled(False)
        self.words.setText(self.tr("{0}: stopping…").format(self._job.title))


class StatusLine(QStatusBar):
    """See the module."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strips: dict[Job, JobStrip] = {}
        self._shown: set[JobStrip] = set()
        self.setSizeGripEnabled(False)
        self._selection = QLabel()
        self._index = QLabel()
        self._index.setToolTip(self.tr("State of the search index"))
        self._copies = QLabel()
        self._copies.setToolTip(
            self.tr("What they have copied is not known yet: each is counted as a source of its own")
        )
        self._mode = QLabel()
        self.setContentsMargins(8, 0, 10, 0)
        self.addWidget(self._mode)
        for label in (self._selection, self._copies, self._index):
            label.setContentsMargins(12, 0, 0, 0)
            self.addPermanentWidget(label)

    def add_job(self, job: Job) -> None:
        """Show *job* until it ends, as soon as there is room for it: those that began first come first."""
        strip = JobStrip(job, self)
        strip.hide()
        self.strips[job] = strip
        self._show_strips()
        job.ended.connect(self._sweep)

    def minimumSizeHint(self) -> QSize:
        """As high as its parts, and of any width: what is told never makes the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def show_selection(self, characters: int, words: int) -> None:
        """Say how much is selected; nothing for an empty selection."""
        locale = QLocale()
        text = self.tr("{0} characters · {1} words").format(
            locale.toString(characters), locale.toString(words)
        )
        self._selection.setText(text if characters else "")
        self._selection.setToolTip(self.tr("Selected: code points and words"))

    def show_index(self, text: str) -> None:
        """Say how the search index stands."""
        self._index.setText(text)

    def show_waiting(self, documents: int) -> None:
        """Say how many documents have not been compared with the others yet; nothing where none."""
        self._copies.setText(self.tr("%Ln document(s) not compared yet", "", documents) if documents else "")

    def show_mode(self, text: str) -> None:
        """Say what holds for the whole project, such as that it is read-only."""
        self._mode.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget; the close signs follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for strip in self.strips.values():
                strip.cancel_button.setIcon(icons.icon("close", self.palette()))

    def _sweep(self) -> None:
        for job in [job for job in self.strips if job.over]:
            strip = self.strips.pop(job)
            self._shown.discard(strip)
            self.removeWidget(strip)
            strip.deleteLater()
        self._show_strips()

    def _show_strips(self) -> None:
        for strip in list(self.strips.values())[:STRIPS]:
            if strip not in self._shown:
                self._shown.add(strip)
                self.insertWidget(0, strip)
                strip.show()
