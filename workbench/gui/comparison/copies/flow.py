"""Compares the documents beside the window: after each change of them, and at once when somebody looks.

So what counts sources is up to date by itself. Until it is, `waiting` says how many documents nobody has had
compared as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.gui.comparison.background import Background, Work
from workbench.gui.comparison.copies.found import Copies, find_copies
from workbench.gui.jobs import Jobs
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.changes import Changes
    from workbench.core.project.state_memo import StateMemo


class CopiesFlow(Background):
    """See `Background`: finds `Copies`; *copies* are those that were found last.

    ``waitingChanged`` carries how many documents are waiting, ``caughtUp`` follows when none is any more.
    """

    waitingChanged = Signal(int)
    caughtUp = Signal()
    tables = ("documents", "relations", "parties")

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(session, jobs, parent)
        self.copies: Copies | None = None
        self._memo: StateMemo | None = None
        self._behind = False
        self._postponed: Callable[[], bool] = bool

    def compare_by_itself(self, postponed: Callable[[], bool]) -> None:
        """Compare new documents though nobody looks, but while it is *postponed*; `look` when that ends."""
        self._postponed = postponed
        self.wanted.append(lambda: self._behind and not self._postponed())

    def title(self) -> str:
        """See Background."""
        return self.tr("Comparing documents")

    def work(self) -> Work:
        """See Background; what is known of texts that stay the same is kept until the project closes."""
        from workbench.core.project.state_memo import StateMemo

        self._memo = self._memo or StateMemo()
        return partial(find_copies, self._memo)

    def keep(self, value: Copies | None) -> None:
        """See Background."""
        self.copies = value
        if value is None:
            self._memo = None
        elif self._memo is not None and self._session.is_open:
            from workbench.core.project.text_reuse import take_over

            take_over(self._session.project, self._memo)
            if not self._tell() and self._behind:
                self._behind = False
                self.caughtUp.emit()

    def _tell(self) -> int:
        """Say how many documents are waiting."""
        from workbench.core.project.text_reuse import waiting

        count = waiting(self._session.project)
        self.waitingChanged.emit(count)
        return count

    def _heed(self, changes: Changes) -> None:
        if changes.touches("documents"):
            self._fall_behind()
        super()._heed(changes)

    def _begin(self) -> None:
        if self._session.is_open:
            from workbench.core.project.text_reuse import leave_to_others

            leave_to_others(self._session.project)
            self._fall_behind()
        else:
            self._behind = False
            self.waitingChanged.emit(0)
        super()._begin()

    def _fall_behind(self) -> None:
        self._tell()
        self._behind = True
