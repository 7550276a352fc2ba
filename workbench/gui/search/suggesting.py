"""Suggestions beside a search: asked for when a query is finished, in a lane of their own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.core.search.request import SearchRequest
from workbench.gui.search.index_keeper import IndexKeeper
from workbench.gui.search.offers import Offers, SuggestionQuestions
from workbench.gui.search.search_panel import SearchPanel

AFTER_RESULTS = 250
"""Milliseconds after the results: who goes on typing needs no suggestion."""


class Suggesting(QObject):
    """See the module. ``queryChosen`` and ``filtersChanged`` are what the strip asks for."""

    queryChosen = Signal(str)
    filtersChanged = Signal(object)

    def __init__(self, index: IndexKeeper, panel: SearchPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._lane = index.lane()
        self._questions = SuggestionQuestions()
        self._request: SearchRequest | None = None
        self._query = ""  # for which the strip shows something
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AFTER_RESULTS)
        self._rest.timeout.connect(self._ask)
        self._lane.answered.connect(self._show)
        panel.suggestions.queryChosen.connect(self.queryChosen)
        panel.suggestions.filtersChanged.connect(self.filtersChanged)

    def begin(self, request: SearchRequest | None) -> None:
        """Another search has begun, or none: what was suggested for another query is gone."""
        self._rest.stop()
        self._lane.drop()
        self._request = None
        if request is None or request.query != self._query:
            self._panel.suggestions.clear()
            self._query = ""

    def settle(self, request: SearchRequest) -> None:
        """The results of a finished query are there: suggest, unless another one follows at once."""
        self._request = request
        self._rest.start()

    def _ask(self) -> None:
        if self._request is not None:
            self._lane.ask(self._questions.about(self._request))

    def _show(self, answer: tuple[SearchRequest, Offers]) -> None:
        request, offers = answer
        if self._request is not None:
            self._query = request.query
            self._panel.show_suggestions(offers, request.filters)
