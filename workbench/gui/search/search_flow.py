"""Searching: from the query line to the results, in all articles or in the one in front.

The search itself runs beside the window; its results come in parts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.core.errors import UserError
from workbench.core.text.span import Span
from workbench.gui.search.index_keeper import IndexKeeper
from workbench.gui.search.query_field import QueryField
from workbench.gui.search.results import Results, search_all, search_one
from workbench.gui.search.search_panel import SearchPanel
from workbench.gui.session import Session

NOTICED = 400
"""Milliseconds after which a search that has shown nothing says that it runs: before, it would flicker."""


class SearchFlow(QObject):
    """See the module. *active_document* says which article is in front (the board knows)."""

    hitRequested = Signal(str, object)
    hitsChanged = Signal()
    resultsRequested = Signal()
    leaveRequested = Signal()

    def __init__(
        self, session: Session, index: IndexKeeper, field: QueryField, panel: SearchPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._index = index
        self._field = field
        self._panel = panel
        self._lane = index.lane()
        self._lane.answered.connect(self._show)
        self._lane.failed.connect(self._refuse)
        self._lane.ended.connect(self._end)
        self._asked = ""
        self._first = False
        self._steps = 0
        self._notice = QTimer(self)
        self._notice.setSingleShot(True)
        self._notice.setInterval(NOTICED)
        self._notice.timeout.connect(panel.show_searching)
        self.active_document: Callable[[], str] = str
        field.queryChanged.connect(self.search)
        field.scopeChanged.connect(lambda _here: self.search(field.text()))
        field.nextRequested.connect(lambda: self.go(1))
        field.previousRequested.connect(lambda: self.go(-1))
        field.leaveRequested.connect(self.leaveRequested)
        panel.hitRequested.connect(self._go)
        panel.hitsChanged.connect(self.hitsChanged)
        index.updated.connect(self._search_again)

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

    def search(self, query: str) -> None:
        """Search for *query* in what the line says; the newest search wins."""
        self._field.show_wrong(False)
        self._steps = 0
        if not self._session.is_open or not query.strip():
            self._lane.drop()
            self._notice.stop()
            self._panel.clear()
            return
        self.resultsRequested.emit()
        self._asked, self._first = query, True
        self._notice.start()
        document_id = self.active_document() if self._field.here else ""
        self._lane.ask(partial(search_one, document_id, query) if document_id else partial(search_all, query))

    def go(self, step: int) -> None:
        """To the next hit (1) or the one before (-1); of what is being searched, when that is there."""
        if self._first and self._lane.busy:
            self._steps += step
        else:
            self._panel.go(step)

    def clear(self) -> None:
        """Another project: nothing is searched for."""
        self._lane.drop()
        self._notice.stop()
        self._field.clear()
        self._panel.clear()

    def hits_of(self, document_id: str) -> tuple[list[Span], int]:
        """What was found in a document, and which hit is the current one."""
        return self._panel.hits_of(document_id)

    def _show(self, results: Results) -> None:
        self._notice.stop()
        if self._first:
            self._first = False
            self._panel.show_results(results)
            self._take_steps()
        else:
            self._panel.add_results(results)

    def _take_steps(self) -> None:
        """Do what was wished while there was nothing to walk in yet."""
        steps, self._steps = self._steps, 0
        for _ in range(abs(steps)):
            self._panel.go(1 if steps > 0 else -1)

    def _refuse(self, error: UserError) -> None:
        self._field.show_wrong(True)
        self._panel.show_error(self._asked, error, getattr(error, "position", None))

    def _end(self) -> None:
        self._notice.stop()
        self._first = False

    def _go(self, document_id: str, span: Span | None) -> None:
        self.hitRequested.emit(document_id, span)
        self.hitsChanged.emit()

    def _search_again(self) -> None:
        if self._field.text().strip() and not self._field.here:
            self.search(self._field.text())
