"""Compares the documents beside the window, when somebody wants to see what they share."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.gui.comparison.background import Background, Work
from workbench.gui.comparison.copies.found import Copies, find_copies
from workbench.gui.jobs import Jobs
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.state_memo import StateMemo


class CopiesFlow(Background):
    """See `Background`: finds `Copies`; *copies* are those that were found last."""

    tables = ("documents", "relations", "parties")

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(session, jobs, parent)
        self.copies: Copies | None = None
        self._memo: StateMemo | None = None

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
