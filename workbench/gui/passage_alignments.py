"""Which passages of two panes belong together: at once by what is easily seen, then by what they say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.core.comparison.passage_pairs import PassagePair, PassageText
from workbench.core.comparison.shared_anchors import shared_anchors
from workbench.core.project.aligning import Alignments
from workbench.gui.jobs import Jobs

MOST_UNASKED = 200
"""Passages of a document that is aligned before anybody asks: a second's work."""


class PassageAlignments(QObject):
    """A `PassageAligner` that never lets the reader wait.

    The first answer for two texts is what figures and names in the same letters tell; they are aligned beside
    the window meanwhile, and ``improved`` says that there is a better answer now.
    """

    improved = Signal()

    PAUSE: Final = 2500
    """Milliseconds for which the same documents stand side by side before they are aligned unasked: who looks
    through many does not wait for each."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._alignments = Alignments()
        self._begun: set[tuple[str, str]] = set()
        self._open: Callable[[], Sequence[PassageText]] = tuple
        self._pause = QTimer(self, singleShot=True, interval=self.PAUSE)
        self._pause.timeout.connect(self._align_open)

    def prepare(self, documents: Callable[[], Sequence[PassageText]]) -> None:
        """Other *documents* are open: align them if they stay, so that they are read together at once."""
        self._open = documents
        self._pause.start()

    def _align_open(self) -> None:
        for a, b in combinations(self._open(), 2):
            if max(len(a.passages), len(b.passages)) <= MOST_UNASKED:
                self._align(a, b)

    def __call__(self, a: PassageText, b: PassageText, /) -> Sequence[PassagePair]:
        """The pairs as far as they are known."""
        if self._alignments.knows(a, b):
            return self._alignments.in_order(a, b)
        self._align(a, b)
        return shared_anchors(a, b)

    def _align(self, a: PassageText, b: PassageText) -> None:
        """Align two texts beside the window, unless that has been done or begun."""
        if (a.id, b.id) in self._begun or self._alignments.knows(a, b):
            return
        self._begun.add((a.id, b.id))
        job = self._jobs.start(
            self.tr("Finding the passages that belong together"),
            lambda progress: self._alignments.in_order(a, b),
        )
        job.ended.connect(lambda: self._begun.discard((a.id, b.id)))
        job.finished.connect(lambda _pairs: self.improved.emit())
