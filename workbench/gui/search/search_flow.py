"""Searching: from the query line to the results, in all articles or in the one in front.

The search itself runs beside the window; its results come in parts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.errors import UserError
from workbench.core.search.engine import Sort
from workbench.core.search.request import Filters, SearchRequest
from workbench.core.text.span import Span
from workbench.gui.search.index_keeper import IndexKeeper
from workbench.gui.search.query_assistant import QueryAssistant
from workbench.gui.search.query_help import QueryHelp
from workbench.gui.search.questions import (
    DOCUMENTS,
    Asked,
    HitsBeside,
    Narrowing,
    hits_beside,
    search_all,
    search_one,
    search_page,
)
from workbench.gui.search.results import Results
from workbench.gui.search.search_box import SearchBox
from workbench.gui.search.search_panel import SearchPanel
from workbench.gui.search.suggesting import Suggesting
from workbench.gui.session import Session
from workbench.gui.settings import SEARCH_FORM, SHOW_FACETS

if TYPE_CHECKING:
    from workbench.core.search.tree import Node

NOTICED = 400
"""Milliseconds after which a search that has shown nothing says that it runs: before, it would flicker."""


class SearchFlow(QObject):
    """See the module. *active_document* and *open_documents* say what is on the board.

    ``requestChanged`` carries the SearchRequest for all documents that is asked now, an empty one for none.
    """

    hitRequested = Signal(str, object)
    hitsChanged = Signal()
    resultsRequested = Signal()
    said = Signal(str)
    requestChanged = Signal(object)

    def __init__(
        self, session: Session, index: IndexKeeper, box: SearchBox, panel: SearchPanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._index = index
        self._box = box
        self._field = box.field
        self._panel = panel
        self._lane = index.lane()
        self.assistant = QueryAssistant(session, index, box, window)
        self._suggesting = Suggesting(index, panel, self)
        self._help: QueryHelp | None = None
        self._request = SearchRequest("", limit=DOCUMENTS)
        self._tree: Node | None = None
        self._first = False  # the first part of a first page has been asked for, and has not come
        self._first_page = False  # a first page is being answered, with all that goes with it
        self._again = False
        self._cursor = ""
        self._more = False  # the next page is wanted as soon as the lane is free
        self._beside: set[str] = set()
        self._steps = 0
        self._notice = QTimer(self)
        self._notice.setSingleShot(True)
        self._notice.setInterval(NOTICED)
        self.active_document: Callable[[], str] = str
        self.open_documents: Callable[[], Sequence[str]] = tuple
        self._connect()
        self.compare(str(session.settings.get(SEARCH_FORM)))
        panel.tools.facets.setChecked(bool(session.settings.get(SHOW_FACETS)))

    def _connect(self) -> None:
        field, panel, lane = self._field, self._panel, self._lane
        lane.answered.connect(self._show)
        lane.failed.connect(self._refuse)
        lane.ended.connect(self._end)
        self._notice.timeout.connect(panel.show_searching)
        field.queryChanged.connect(self.search)
        field.queryEntered.connect(partial(self.search, finished=True))
        field.scopeChanged.connect(lambda _here: self.search(field.text(), finished=field.finished))
        field.nextRequested.connect(lambda: self.go(1))
        field.previousRequested.connect(lambda: self.go(-1))
        self._box.formChosen.connect(self.compare)
        self._box.helpRequested.connect(self.show_help)
        panel.hitRequested.connect(self._go)
        panel.hitsChanged.connect(self.hitsChanged)
        panel.moreRequested.connect(self._ask_for_more)
        panel.filtersChanged.connect(self.narrow)
        panel.sortChanged.connect(self.sort)
        self._suggesting.queryChosen.connect(self._try)
        self._suggesting.filtersChanged.connect(self.narrow)
        panel.tools.facetsToggled.connect(partial(self._session.settings.set, SHOW_FACETS))
        self._index.updated.connect(self.search_again)

    # ---- wishes

    def begin(self, *, here: bool) -> None:
        """Put the keyboard into the query line."""
        self._field.set_scope(here and bool(self.active_document()))
        self._field.setFocus()
        self._field.selectAll()

    def search_for(self, text: str) -> None:
        """Search all articles for the words of *text*."""
        self._field.set_scope(False)
        quoted = " ".join(text.replace('"', " ").split())
        self._field.search_for(f'"{quoted}"' if " " in quoted else quoted)

    def run(self, request: SearchRequest, new: frozenset[str] = frozenset()) -> None:
        """Search all articles for *request*; those with the ids *new* are told from the others."""
        self._field.set_scope(False)
        self._box.show_form(request.field)
        self._request = replace(self._request, field=request.field, filters=request.filters)
        self._field.search_for(request.query)
        self._panel.list.results.new = new

    def whole_request(self) -> SearchRequest | None:
        """What is searched for in all articles, if the query is whole as it stands."""
        whole = self.whole()
        return whole.request if whole else None

    def whole(self) -> Asked | None:
        """The same, with its query as it has been read."""
        if self.asked and (tree := self._whole_tree()):
            return Asked(self._request, tree)
        return None

    def search(self, query: str, *, finished: bool = False) -> None:
        """Search for *query* in what the line says; the newest search wins.

        Until it is *finished*, its last word is the beginning of a word, and what is open is closed.
        """
        if query != self._request.query:
            self._panel.list.results.new = frozenset()
        self._request = replace(self._request, query=query)
        self._tree = None  # of a query that is refused, nothing of the one before is left
        try:
            self._tree = None if self._field.here else _parsed(query, finished=finished)
        except UserError as error:
            self._drop()
            self._refuse(error)
            return
        self._ask()

    def compare(self, form: str) -> None:
        """Compare words in this form: exactly, in every spelling, in all their forms."""
        self._session.settings.set(SEARCH_FORM, form)
        self._box.show_form(form)
        self._request = replace(self._request, field=form)
        if self.asked:
            self._ask()

    def narrow(self, filters: Filters) -> None:
        """Keep to what *filters* let through."""
        self._request = replace(self._request, filters=filters)
        self._ask()

    def sort(self, sort: str) -> None:
        """Show the results in another order."""
        self._request = replace(self._request, sort=cast(Sort, sort))
        self._ask()

    def go(self, step: int) -> None:
        """To the next hit (1) or the one before (-1); of what is being searched, when that is there.

        Behind the last hit of a page the next page follows; behind the last of all, the first one.
        """
        walk = self._panel.walk
        if (self._first and self._lane.busy) or (step > 0 and self._cursor and not walk.leads_on(step)):
            self._steps += step
            if not self._first:
                self._ask_for_more()
            return
        round_again = bool(walk.places) and walk.at >= 0 and not walk.leads_on(step)
        if self._panel.go(step) is not None and round_again:
            self.said.emit(self.tr("All hits were shown; from the other end again."))

    def clear(self) -> None:
        """Another project: nothing is searched for."""
        self._field.clear()
        self._request = SearchRequest("", field=self._request.field, limit=DOCUMENTS)
        self._tree = None
        self._drop()

    def show_help(self) -> None:
        """Show what can be said in a query; it stays open while one tries."""
        if self._help is None:
            self._help = QueryHelp(self._window)
            self._help.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._help.queryChosen.connect(self._try)
            self._help.destroyed.connect(self._forget_help)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def hits_of(self, document_id: str) -> tuple[list[Span], int]:
        """What was found in a document, and which hit is the current one."""
        return self._panel.hits_of(document_id)

    def look_into(self, document_id: str) -> None:
        """A document was opened: find its hits, though no page of the results has brought it."""
        if self.asked and not self._panel.walk.knows(document_id):
            self._beside.add(document_id)
            self._ask_beside()

    # ---- questions

    @property
    def asked(self) -> Asked | None:
        """What is searched for in all documents; None where nothing is."""
        if self._tree is None or not self._session.is_open:
            return None
        return Asked(self._request, self._tree)

    def _ask(self, *, again: bool = False) -> None:
        self._field.show_wrong(False)
        self._steps = 0
        typed = self._request.query.strip()
        document_id = self.active_document() if self._field.here else ""
        if not typed:
            self._request = replace(self._request, filters=Filters())
        if document_id and typed:
            self._begin(again=False)
            self._lane.ask(partial(search_one, document_id, self._request.query))
        elif asked := self.asked:
            self._begin(again=again)
            self._lane.ask(partial(search_all, asked, tuple(self.open_documents())))
        else:
            self._drop()

    def _begin(self, *, again: bool) -> None:
        self._suggesting.begin(self._request)
        if not again:
            self._tell_request()
        self.resultsRequested.emit()
        self._first, self._again, self._cursor, self._more = True, again, "", False
        self._first_page = True
        self._beside.clear()
        self._notice.start()

    def _tell_request(self) -> None:
        """Tell what is asked, if it can be asked as it stands: others read queries strictly."""
        if self._field.here:
            self.requestChanged.emit(SearchRequest(""))
        elif self._whole_tree():
            self.requestChanged.emit(self._request)

    def _whole_tree(self) -> Node | None:
        try:
            return _parsed(self._request.query, finished=True)
        except UserError:
            return None

    def _ask_for_more(self) -> None:
        """The next page; but first what is being asked already, for that would be given up."""
        self._more = bool(self._cursor)
        if self._more and not self._lane.busy and (asked := self.asked):
            self._more = False
            self._lane.ask(partial(search_page, asked, cursor=self._cursor))

    def _ask_beside(self) -> None:
        if self._beside and not self._lane.busy and (asked := self.asked):
            beside = tuple(self._beside)
            self._beside.clear()
            self._lane.ask(partial(hits_beside, asked, beside))

    def _drop(self) -> None:
        self._suggesting.begin(None)
        self._lane.drop()
        self._notice.stop()
        self._first = self._first_page = self._more = False
        self._cursor = ""
        self._beside.clear()
        self._panel.clear()
        self.requestChanged.emit(SearchRequest(""))

    # ---- answers

    def _show(self, part: object) -> None:
        if isinstance(part, Results):
            self._show_results(part)
        elif isinstance(part, Narrowing):
            self._panel.show_narrowing(part)
        elif isinstance(part, HitsBeside):
            self._panel.add_hits_beside(part)

    def _show_results(self, results: Results) -> None:
        self._notice.stop()
        self._cursor = results.cursor
        if self._first:
            self._first = False
            unfinished = self._index.updating and not self._field.here
            self._panel.show_results(results, self._request, again=self._again, unfinished=unfinished)
        else:
            self._panel.add_results(results)
        self._take_steps()

    def _take_steps(self) -> None:
        """Do what was wished while there was nothing to walk in yet."""
        steps, self._steps = self._steps, 0
        for _ in range(abs(steps)):
            self.go(1 if steps > 0 else -1)

    def _refuse(self, error: UserError) -> None:
        self._field.show_wrong(True)
        self._panel.show_error(self._request.query, error)

    def _end(self) -> None:
        self._notice.stop()
        wanted = self._first_page and (self._field.finished or not self._panel.has_results)
        if wanted and (whole := self.whole_request()):
            self._suggesting.settle(whole)
        self._first = self._first_page = False
        if self._more:
            self._ask_for_more()
        else:
            self._ask_beside()

    def _go(self, document_id: str, span: Span | None) -> None:
        self.hitRequested.emit(document_id, span)
        self.hitsChanged.emit()

    def _try(self, query: str) -> None:
        self._field.set_scope(False)
        self._field.search_for(query)

    def _forget_help(self) -> None:
        self._help = None

    def search_again(self) -> None:
        """What is found may be counted otherwise now: ask again, and keep the place."""
        if self.asked:
            self._ask(again=True)


def _parsed(query: str, *, finished: bool) -> Node | None:
    """The tree of *query*; None for one that asks for nothing yet. Raises QuerySyntaxError."""
    from workbench.core.search.query.parser import parse
    from workbench.core.search.query.unfinished import parse_unfinished

    if not query.strip():
        return None
    return parse(query) if finished else parse_unfinished(query)
