"""Saved searches at work: saved under a name, looked at, renamed, and watched for what is new."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.search.request import SearchRequest
from workbench.gui.form_dialog import Field, FormDialog
from workbench.gui.search.index_keeper import IndexKeeper
from workbench.gui.search.saved_list import SavedSearchList
from workbench.gui.search.saved_rows import saved_nodes
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.annotations.saved_search import SavedSearch
    from workbench.core.project.changes import Changes
    from workbench.core.project.saved_searches import SavedSearchState
    from workbench.core.project.searching import Searcher

AFTER_CHANGE = 400
"""Milliseconds after a change until the searches are run again: a burst of changes runs them once."""
MARKED = ("marks", "statements", "mark_codes", "mentions", "evidence", "claims", "parties", "codes")
"""What searches may ask about besides the documents themselves."""


class SavedSearches(QObject):
    """See the module. ``searchRequested`` carries a SearchRequest and the ids of what is new in it."""

    searchRequested = Signal(object, object)
    said = Signal(str)

    def __init__(self, session: Session, index: IndexKeeper, shown: SavedSearchList, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._list = shown
        self._states: dict[str, SavedSearchState] = {}
        self._watching = index.lane()
        self._looking = index.lane()
        self._then: Callable[[object], None] = lambda _answer: None
        self.current: Callable[[], SearchRequest | None] = lambda: None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AFTER_CHANGE)
        self._rest.timeout.connect(self._watch)
        self._watching.answered.connect(self._take_states)
        self._looking.answered.connect(lambda answer: self._then(answer))
        self._looking.failed.connect(session.failed)
        index.updated.connect(self._watch)
        session.projectChanged.connect(self._begin)
        session.changed.connect(self._heed)
        shown.openRequested.connect(self.open)
        shown.renameRequested.connect(self.ask_name)
        shown.replaceRequested.connect(self.replace)
        shown.removeRequested.connect(self.remove)

    # ---- wishes

    def ask_and_save(self) -> None:
        """Ask for a name, and save what is searched now under it."""
        request = self._request()
        if request is None:
            self.said.emit(self.tr("Search for something first."))
            return
        name = self._ask(self.tr("Save this search"), request.query)
        if name:
            self.save(name, request)

    def save(self, name: str, request: SearchRequest) -> None:
        """Save *request*; what it finds now has been seen."""
        from workbench.core.project.operations.saved_searches import save_search

        def keep(found: object) -> None:
            self._session.perform(
                save_search,
                name,
                request.query,
                form=request.field,
                filters=request.filters.lines(),
                seen=found,
            )

        self._then = keep
        self._looking.ask(lambda searcher, _progress: iter([searcher.ids(request)]))

    def open(self, search_id: str) -> None:
        """Look at what a saved search finds: from now on it has been seen."""
        from workbench.core.project.saved_searches import state_of

        search = self._session.project.saved_searches.get(search_id)
        self._then = self._look
        self._looking.ask(lambda searcher, _progress: iter([state_of(searcher.project, searcher, search)]))

    def ask_name(self, search_id: str) -> None:
        """Ask for another name."""
        from workbench.core.project.operations.saved_searches import edit_saved_search

        search = self._session.project.saved_searches.get(search_id)
        name = self._ask(self.tr("Rename the search"), search.name)
        if name and name != search.name:
            self._session.perform(edit_saved_search, search_id, name=name)

    def replace(self, search_id: str) -> None:
        """Let a saved search ask for what is searched now."""
        from workbench.core.project.operations.saved_searches import edit_saved_search

        if request := self._request():
            self._session.perform(
                edit_saved_search,
                search_id,
                query=request.query,
                form=request.field,
                filters=request.filters.lines(),
            )

    def remove(self, search_id: str) -> None:
        """Remove a saved search."""
        from workbench.core.project.operations.saved_searches import remove_saved_search

        self._session.perform(remove_saved_search, search_id)

    # ---- what is new

    def _begin(self) -> None:
        self._states.clear()
        self._show()

    def _heed(self, changes: Changes) -> None:
        if changes.touches("saved_searches"):
            self._show()
        if changes.touches("saved_searches", "relations", *MARKED):
            self._rest.start()  # of changed documents the index will tell

    def _watch(self) -> None:
        if self._session.is_open and self._searches():
            self._watching.ask(watch)

    def _take_states(self, states: Sequence[SavedSearchState]) -> None:
        self._states = {state.search.id: state for state in states}
        self._show()

    def _show(self) -> None:
        self._list.writable = self._session.writable
        self._list.can_replace = self._request() is not None
        self._list.show_nodes(saved_nodes(self._searches(), self._states))

    def _searches(self) -> list[SavedSearch]:
        return self._session.project.saved_searches.all() if self._session.is_open else []

    def _look(self, answer: object) -> None:
        from workbench.core.project.operations.saved_searches import mark_as_seen
        from workbench.core.project.saved_searches import SavedSearchState, request_of

        if not isinstance(answer, SavedSearchState):
            return
        if answer.error:
            self._session.failed.emit(UserError(answer.search.name, answer.error, ""))
            return
        new = frozenset(answer.new) if answer.search.seen else frozenset()
        self.searchRequested.emit(request_of(answer.search), new)
        if self._session.writable:
            self._session.perform(mark_as_seen, answer.search.id, answer.found)

    def _request(self) -> SearchRequest | None:
        return self.current() if self._session.is_open else None

    def _ask(self, title: str, name: str) -> str:
        fields = [Field("name", self.tr("Name"), required=True)]
        dialog = FormDialog(title, fields, {"name": name}, self._window)
        return dialog.values()["name"].strip() if dialog.exec() else ""


def watch(searcher: Searcher, progress: Progress) -> Iterator[list[SavedSearchState]]:
    """What all saved searches find now, in one part."""
    from workbench.core.project.saved_searches import state_of

    states = []
    for search in searcher.project.saved_searches.all():
        progress.report(0, 0)
        states.append(state_of(searcher.project, searcher, search))
    yield states
