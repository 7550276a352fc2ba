"""The search panel: what was found where, what narrows it, and why a query is not understood."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from workbench.core.errors import UserError
from workbench.core.search.request import Filters, SearchRequest
from workbench.core.text.span import Span
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.search.facet_panel import FacetPanel
from workbench.gui.search.filter_chips import FilterChips
from workbench.gui.search.hit_walk import HitPlace, HitWalk
from workbench.gui.search.offers import Offers
from workbench.gui.search.query_error import QueryError
from workbench.gui.search.questions import HitsBeside, Narrowing
from workbench.gui.search.result_list import ResultList
from workbench.gui.search.result_tools import ResultTools
from workbench.gui.search.results import Results, Row
from workbench.gui.search.suggestion_strip import SuggestionStrip

WIDE = 560
"""Pixels from which the facets stand beside the results instead of above them."""


BESIDE, ABOVE = 240, 190
"""Pixels of the facets beside and above the results, until they are dragged."""
SHARE = 0.42
"""Part of a low panel that the facets take at most: the results come first."""


class SearchPanel(QWidget):
    """See the module. ``hitRequested`` carries an id and a span or None; ``hitsChanged`` says to repaint.

    ``moreRequested`` asks for the next page, ``filtersChanged`` and ``sortChanged`` for another result.
    """

    hitRequested = Signal(str, object)
    hitsChanged = Signal()
    moreRequested = Signal()
    filtersChanged = Signal(object)
    sortChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.walk = HitWalk()
        self._total = self._listed = 0
        self._has_more = False
        self._filters = Filters()
        self._unfinished = False
        self.list = ResultList()
        self.facets = FacetPanel()
        self.chips = FilterChips()
        self.suggestions = SuggestionStrip()
        self.tools = ResultTools()
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setProperty("muted", True)
        self.error = QueryError()
        self._empty = EmptyState("search", "", "")
        self._explained = Explained(self.list, self._empty)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._dragged = False
        self._lay_out()
        self._connect()
        self.clear()

    # ---- what was found

    def clear(self) -> None:
        """Nothing is searched for."""
        self.error.clear()
        self.chips.show_filters(Filters())
        self.facets.clear()
        self._start()
        self._empty.say(
            self.tr("Search in any script"),
            self.tr("Words, “phrases”, AND OR NOT, begin*, outlet:name. Spelling variants are found, too."),
        )

    def show_results(
        self, results: Results, request: SearchRequest, *, again: bool = False, unfinished: bool = False
    ) -> None:
        """Show the first part of what was found, in the place of what was shown before.

        *again*: the same was asked once more; who stood at a hit stays there. *unfinished*: articles are
        still being indexed, so that nothing is not the last word.
        """
        self._unfinished = unfinished
        place, scrolled = self.walk.current, self.list.verticalScrollBar().value()
        self.error.clear()
        self._filters = request.filters
        self.chips.show_filters(request.filters)
        self.tools.show_sort(request.sort)
        self._start(results)
        if again and place is not None:
            self.walk.stand_at(place.document_id, place.span)
            self._say()
        if again:
            self.list.verticalScrollBar().setValue(scrolled)
        self.hitsChanged.emit()

    def add_results(self, results: Results) -> None:
        """Show a further part below the others; what is chosen stays so."""
        self._take(results)
        self.list.results.add_rows(results.rows)
        self._say()
        self.hitsChanged.emit()

    def add_hits_beside(self, found: HitsBeside) -> None:
        """Show hits in open documents that no page of the results has brought yet."""
        self.walk.add_beside(found.documents)
        self.hitsChanged.emit()

    def show_narrowing(self, narrowing: Narrowing) -> None:
        """Show by what the results can be narrowed."""
        self.facets.show_choices(narrowing.choices, narrowing.filters)
        self._show_facets()

    def show_suggestions(self, offers: Offers, filters: Filters) -> None:
        """Show what to try besides."""
        self.suggestions.show_offers(offers, filters)
        self._say()

    def show_searching(self) -> None:
        """Say that a search runs which has found nothing yet."""
        self._head.setVisible(True)
        self.summary.setText(self.tr("Searching…"))

    def show_error(self, query: str, error: UserError) -> None:
        """Say why *query* is not understood, at the place where it fails."""
        self.error.show_error(query, error)
        self._start()
        self._empty.say(self.tr("The query is not understood"), self.tr("Nothing has been searched yet."))

    def hits_of(self, document_id: str) -> tuple[list[Span], int]:
        """The spans found in a document, and which of them is the current one (-1 for none)."""
        return self.walk.spans_of(document_id)

    def go(self, step: int) -> HitPlace | None:
        """To the next hit (1) or the one before (-1), across articles, round at the end."""
        place = self.walk.go(step)
        if place is not None:
            self.list.choose(place.document_id, place.number)
            self._say()
            self.hitRequested.emit(place.document_id, place.span)
        return place

    # ---- layout

    @property
    def has_results(self) -> bool:
        """Whether anything was found."""
        return self._listed > 0

    def split_state(self) -> QByteArray:
        """How facets and results share the room if the user has said so, to be remembered."""
        return self._split.saveState() if self._dragged else QByteArray()

    def restore_split(self, state: QByteArray) -> None:
        """Share the room as split_state() said."""
        self._dragged = not state.isEmpty() and self._split.restoreState(state)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Facets stand beside the results where there is room."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wanted = Qt.Orientation.Horizontal if self.width() >= WIDE else Qt.Orientation.Vertical
        if self._split.orientation() != wanted:
            self._split.setOrientation(wanted)
            self._share_room()
        elif not self._dragged:
            self._share_room()

    def _heed_drag(self) -> None:
        self._dragged = True

    def _share_room(self) -> None:
        across = self._split.orientation() == Qt.Orientation.Horizontal
        room = self._split.width() if across else self._split.height()
        facets = min(BESIDE if across else ABOVE, int(room * SHARE))
        self._split.setSizes([facets, room - facets])

    def _lay_out(self) -> None:
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.facets)
        self._split.addWidget(self._explained)
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = self._strip()
        column.addWidget(self._head)
        column.addWidget(self._split, 1)

    def _strip(self) -> QWidget:
        strip = QWidget()
        strip.setProperty("strip", True)
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(strip)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        self.tools.put_beside(self.summary)
        column.addWidget(self.tools)
        column.addWidget(self.chips)
        column.addWidget(self.error)
        column.addWidget(self.suggestions)
        return strip

    def _connect(self) -> None:
        self._split.splitterMoved.connect(self._heed_drag)
        self.list.rowOpened.connect(self._open)
        self.list.results.moreRequested.connect(self.moreRequested)
        self.facets.filtersChanged.connect(self.filtersChanged)
        self.chips.filtersChanged.connect(self.filtersChanged)
        self.tools.sortChosen.connect(self.sortChanged)
        self.tools.facetsToggled.connect(lambda _shown: self._show_facets())

    def _show_facets(self) -> None:
        shown = self.tools.facets_wanted and self.facets.has_something and self.error.isHidden()
        self.facets.setVisible(shown)

    # ---- state

    def _start(self, results: Results | None = None) -> None:
        """Show *results* and nothing else."""
        self.walk.clear()
        self._listed = 0
        self._take(results or Results(0, (), ()))
        self.list.results.set_rows(results.rows if results else ())
        self._explained.show_view(bool(results and results.rows))
        if results and not results.rows:
            self._say_nothing_found()
        self._show_facets()
        self._say()
        self.hitsChanged.emit()

    def _take(self, results: Results) -> None:
        self.walk.add(results.documents)
        self._total = results.total
        self._listed += len(results.documents)
        self._has_more = bool(results.cursor)
        self.list.results.has_more = self._has_more

    def _say_nothing_found(self) -> None:
        if self._unfinished:
            self._empty.say(
                self.tr("Nothing found yet"),
                self.tr("Articles are still being indexed; then this is searched again by itself."),
            )
        elif self._filters:
            self._empty.say(
                self.tr("Nothing found with these filters"), self.tr("Take one of them away, or search anew.")
            )
        else:
            self._empty.say(
                self.tr("Nothing found"),
                self.tr("Try fewer words, another script, or the beginning of a word with *."),
            )

    def _say(self) -> None:
        found = self._listed > 0
        something = found or bool(self._filters) or not self.error.isHidden()
        self._head.setVisible(something or not self.suggestions.isHidden())
        self.tools.setVisible(found)
        if not found:
            self.summary.setText("")
            return
        documents = self.tr("%Ln document(s)", "", self._total)
        self.summary.setText(f"{documents} · {self._hits_words()}")

    def _hits_words(self) -> str:
        locale, known = QLocale(), len(self.walk.places)
        if self.walk.current is not None:
            total = locale.toString(known) + ("+" if self._has_more else "")
            return self.tr("hit {0} of {1}").format(locale.toString(self.walk.at + 1), total)
        hits = self.tr("%Ln hit(s)", "", known)
        if self._has_more:
            return self.tr("{0} in the first {1}").format(hits, locale.toString(self._listed))
        return hits

    def _open(self, row: Row) -> None:
        if row.span is not None:
            self.walk.stand_at(row.document.id, row.span)
        self._say()
        self.hitRequested.emit(row.document.id, row.span)

    def minimumSizeHint(self) -> QSize:
        """Words never decide how narrow a column can be."""
        return QSize(160, 200)
