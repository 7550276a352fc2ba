"""Searching: from the query line to the results, in all articles or in the one in front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workbench.core.errors import UserError
from workbench.core.text.span import Span
from workbench.gui.search.index_keeper import IndexKeeper
from workbench.gui.search.query_field import QueryField
from workbench.gui.search.results import find_in
from workbench.gui.search.search_panel import SearchPanel
from workbench.gui.session import Session


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
        self.active_document: Callable[[], str] = str
        field.queryChanged.connect(self.search)
        field.scopeChanged.connect(lambda _here: self.search(field.text()))
        field.nextRequested.connect(lambda: panel.go(1))
        field.previousRequested.connect(lambda: panel.go(-1))
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
        """Search for *query* in what the line says."""
        self._field.show_wrong(False)
        if not self._session.is_open or not query.strip():
            self._panel.clear()
            return
        self.resultsRequested.emit()
        if self._field.here and (document_id := self.active_document()):
            project = self._session.project
            spans = find_in(project.text(document_id), query)
            self._panel.show_found_here(document_id, project.documents.get(document_id).title, spans)
            return
        try:
            self._panel.show_result(self._index.search(query))
        except UserError as error:
            self._field.show_wrong(True)
            self._panel.show_error(query, error, getattr(error, "position", None))

    def clear(self) -> None:
        """Another project: nothing is searched for."""
        self._field.clear()
        self._panel.clear()

    def hits_of(self, document_id: str) -> tuple[list[Span], int]:
        """What was found in a document, and which hit is the current one."""
        return self._panel.hits_of(document_id)

    def _go(self, document_id: str, span: Span | None) -> None:
        self.hitRequested.emit(document_id, span)
        self.hitsChanged.emit()

    def _search_again(self) -> None:
        if self._field.text().strip() and not self._field.here:
            self.search(self._field.text())
