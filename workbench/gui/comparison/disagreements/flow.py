"""Looks for disagreements beside the window, among all documents or those that are open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.core.progress import Progress
from workbench.gui.comparison.background import Background, Work
from workbench.gui.jobs import Jobs
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.disagreements import KnownFigures, Offered


def find_disagreements(
    ids: Sequence[str] | None, known: list[KnownFigures], path: Path, progress: Progress
) -> list[Offered]:
    """The disagreements among the documents *ids* (None: all) of the project at *path*.

    *known* keeps what takes long (none yet: it is made here, beside the window).

    Reads the file for itself, so that it may run beside the window. Raises Cancelled and UserError.
    """
    from workbench.core.project.disagreements import KnownFigures, disagreements_in
    from workbench.core.project.project import open_project

    if ids is not None and len(ids) < 2:
        return []
    if not known:
        known.append(KnownFigures())
    project = open_project(path, read_only=True)
    try:
        documents = None if ids is None else project.documents.among("id", ids)
        return disagreements_in(project, progress, documents, known[0])
    finally:
        project.close()


class DisagreementsFlow(Background):
    """See `Background`: finds a list of Offered. *scope* gives the ids of the documents, None for all."""

    tables = ("documents", "statements")

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(session, jobs, parent)
        self.scope: Callable[[], Sequence[str] | None] = lambda: None
        self._known: list[KnownFigures] = []

    def title(self) -> str:
        """See Background."""
        return self.tr("Looking for disagreements")

    def work(self) -> Work:
        """See Background."""
        return partial(find_disagreements, self.scope(), self._known)

    def keep(self, value: list[Offered] | None) -> None:
        """See Background; what is known of figures goes with the project."""
        if value is None:
            self._known = []
