"""Names in other scripts while somebody types: looked up beside the window, so that no key waits for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from workbench.core.progress import Progress
from workbench.core.text.folding import fold_word
from workbench.gui.heard_words import HeardWords
from workbench.gui.jobs import Job, Work

Beside = Callable[[Work], Job]
"""Starts work beside the window."""


def heard_words(texts: Iterable[str]) -> HeardWords:
    """The words of *texts*, to be found as other scripts write them."""
    return HeardWords({word: fold_word(word) for text in texts for word in text.split()})


class Hearing(QObject):
    """Knows what in *texts* is heard like typed words. Without *beside* it is looked up at once.

    ``answered`` says that more is known than before, ``given_up`` that what was asked for will not be.
    """

    answered = Signal()
    given_up = Signal()

    def __init__(self, parent: QObject, beside: Beside | None = None) -> None:
        super().__init__(parent)
        self.beside = beside
        self._texts: Sequence[str] = ()
        self._heard: HeardWords | None = None
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being looked up."""
        return self._job is not None

    def set_texts(self, texts: Iterable[str]) -> None:
        """Look into these; an answer for others is none for them."""
        self._texts = tuple(texts)
        self._heard = self._job = None

    def about(self, words: Sequence[str]) -> HeardWords | None:
        """What answers for the folded *words* at once; None where they are looked up first."""
        known = self._heard is not None and all(map(self._heard.knows, words))
        if self.beside is not None and not known:
            self._look_up(words)
            return None
        self._heard = self._heard or heard_words(self._texts)
        return self._heard

    def drop(self) -> None:
        """Nobody waits any more; nothing more is heard of it."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _look_up(self, words: Sequence[str]) -> None:
        """One question at a time: what is typed by the answer is asked for next."""
        if self._job is not None or self.beside is None:
            return
        texts, known = self._texts, self._heard

        def work(progress: Progress) -> HeardWords:
            heard = known or heard_words(texts)
            for number, word in enumerate(words):
                progress.report(number, len(words))
                heard.like(word)
            return heard

        self._job = job = self.beside(work)
        job.finished.connect(lambda heard: self._take(job, heard))
        job.ended.connect(lambda: self._end(job))

    def _take(self, job: Job, heard: HeardWords) -> None:
        # Where it is stopping the project is being closed.
        if job is self._job and not job.stopping:
            self._heard, self._job = heard, None
            self.answered.emit()

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.given_up.emit()
