"""Suggestions beside a search: asked for when a query is finished, in a lane of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.core.progress import Progress
from workbench.core.search.request import SearchRequest
from workbench.gui.search.index_keeper import IndexKeeper
from workbench.gui.search.search_panel import SearchPanel

if TYPE_CHECKING:
    from workbench.core.project.searching import Searcher
    from workbench.core.project.suggesting import Suggester, Suggestions

AFTER_RESULTS = 250
"""Milliseconds after the results: who goes on typing needs no suggestion."""


class SuggestionQuestions:
    """Questions to a lane; the words of all texts are kept between them."""

    def __init__(self) -> None:
        self._suggester: Suggester | None = None
        self._of: Searcher | None = None

    def about(self, request: SearchRequest) -> Callable[..., Iterator[tuple[SearchRequest, Suggestions]]]:
        """Everything that can be suggested for *request*, in one part."""

        def answer(searcher: Searcher, progress: Progress) -> Iterator[tuple[SearchRequest, Suggestions]]:
            from workbench.core.project.suggesting import Suggester, Suggestions

            if self._suggester is None or self._of is not searcher:
                self._suggester, self._of = Suggester(searcher), searcher
            spelling = self._suggester.spelling(request)
            progress.report(0, 0)
            yield request, Suggestions(spelling, self._suggester.related(request))

        return answer


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

    def _show(self, answer: tuple[SearchRequest, Suggestions]) -> None:
        request, suggestions = answer
        if self._request is not None:
            self._query = request.query
            self._panel.show_suggestions(suggestions, request.filters)
