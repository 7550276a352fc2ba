"""Which passages of two panes belong together: at once by what is easily seen, then by what they say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from workbench.core.comparison.passage_pairs import PassagePair, PassageText
from workbench.core.comparison.shared_anchors import shared_anchors
from workbench.core.project.aligning import Alignments
from workbench.gui.jobs import Jobs


class PassageAlignments(QObject):
    """A `PassageAligner` that never lets the reader wait.

    The first answer for two texts is what figures and names in the same letters tell; they are aligned beside
    the window meanwhile, and ``improved`` says that there is a better answer now.
    """

    improved = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._alignments = Alignments()
        self._begun: set[tuple[str, str]] = set()

    def __call__(self, a: PassageText, b: PassageText, /) -> Sequence[PassagePair]:
        """The pairs as far as they are known."""
        if self._alignments.knows(a, b):
            return self._alignments.in_order(a, b)
        if (a.id, b.id) not in self._begun:
            self._begun.add((a.id, b.id))
            job = self._jobs.start(
                self.tr("Finding the passages that belong together"),
                lambda progress: self._alignments.in_order(a, b),
            )
            job.ended.connect(lambda: self._begun.discard((a.id, b.id)))
            job.finished.connect(lambda _pairs: self.improved.emit())
        return shared_anchors(a, b)
