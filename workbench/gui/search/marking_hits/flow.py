"""Mark all hits at work: the places are looked up beside the window, and marked in one operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.errors import UserError
from workbench.core.search.request import SearchRequest
from workbench.gui.search.index_keeper import IndexKeeper
from workbench.gui.search.marking_hits.dialog import MarkAllDialog
from workbench.gui.search.marking_hits.parts_form import Known
from workbench.gui.search.marking_hits.questions import HitsOnce, Place
from workbench.gui.search.questions import Asked
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.project import Project


class MarkingHits(QObject):
    """See the module. *asked* says what is searched for; ``said`` carries a line for the status bar."""

    said = Signal(str)

    def __init__(self, session: Session, index: IndexKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._lane = index.lane()
        self._lane.answered.connect(self._show)
        self._lane.failed.connect(self._refuse)
        self._hits: HitsOnce | None = None
        self._query = ""
        self.dialog: MarkAllDialog | None = None
        self.asked: Callable[[], Asked | None] = lambda: None
        session.projectClosing.connect(self._close)

    def ask(self) -> None:
        """Show every place, and ask what to mark it as."""
        asked = self.asked()
        if asked is None:
            self.said.emit(self.tr("Search for something first."))
            return
        self._open(asked)

    def ask_for_party(self, party_id: str) -> None:
        """Show every place where one of the names of a party stands, in any script, to be marked as its."""
        from workbench.core.search.query.parser import parse

        project = self._session.project
        party = project.parties.find(party_id)
        if party is None:
            return
        others = (row.name for row in project.party_names.where(party_id=party_id))
        names = dict.fromkeys([party.name, *others])
        query = " OR ".join(f'name:"{words}"' for name in names if (words := name.replace('"', " ").strip()))
        self._open(Asked(SearchRequest(query), parse(query)), party.name)

    def _open(self, asked: Asked, party: str = "") -> None:
        self._close()
        self._query, self._hits = asked.request.query, HitsOnce(asked)
        self.dialog = dialog = MarkAllDialog(self._query, known_names(self._session.project), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.lookRequested.connect(self._look)
        dialog.markRequested.connect(self._mark)
        dialog.finished.connect(self._end)
        if party:
            dialog.form.party.setCurrentText(party)
        dialog.open()
        self._look()

    def _look(self) -> None:
        if self.dialog is not None and self._hits is not None:
            form = self.dialog.form
            self._lane.ask(self._hits.places(form.parts(), form.extent()))

    def _show(self, places: list[Place]) -> None:
        if self.dialog is not None:
            self.dialog.show_places(places)

    def _refuse(self, error: UserError) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(error)

    def _mark(self) -> None:
        from workbench.core.project.operations.marks import mark_hits

        if self.dialog is None:
            return
        chosen = self.dialog.list.places.chosen()
        marks = self._session.perform(mark_hits, chosen, self.dialog.form.parts(), self._query)
        if marks is not None:
            self.said.emit(self.tr("%Ln place(s) marked; one step takes it back.", "", len(marks)))
            self.dialog.accept()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _end(self, _result: int) -> None:
        self.dialog, self._hits = None, None
        self._lane.close()


def known_names(project: Project) -> Known:
    """What the marks of a project can say already."""
    parties = [party.name for party in project.parties.all()]
    return Known(
        [code.name for code in project.codes.all()], parties, [claim.text for claim in project.claims.all()]
    )
