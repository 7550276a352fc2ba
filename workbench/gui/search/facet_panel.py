"""Facets: the dates as a histogram, below them the values of languages, outlets, clusters and codes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.core.search.request import Filters
from workbench.gui.search.date_histogram import DateHistogram
from workbench.gui.search.facet_list import FacetList
from workbench.gui.search.facet_rows import State, facet_rows, toggled

if TYPE_CHECKING:
    from workbench.core.project.facet_choices import FacetChoices

_DATES = ("date", "year", "month")


class FacetPanel(QWidget):
    """``filtersChanged`` carries the filters that are wanted now."""

    filtersChanged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: FacetChoices | None = None
        self._filters = Filters()
        self._folded: set[str] = set()
        self._whole: set[str] = set()
        self.histogram = DateHistogram()
        self.list = FacetList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.histogram)
        column.addWidget(self.list, 1)
        self.setProperty("facets", True)
        self.histogram.rangeChosen.connect(self._choose_dates)
        self.list.chosen.connect(self._choose)
        self.list.folded.connect(self._fold)
        self.list.unrolled.connect(self._unroll)

    def sizeHint(self) -> QSize:
        """Dates and two facets; the user drags it to what the search needs."""
        return QSize(220, 190)

    def minimumSizeHint(self) -> QSize:
        """The dates, or a few rows."""
        return QSize(120, 70)

    def show_choices(self, choices: FacetChoices, filters: Filters) -> None:
        """Show what the search can be narrowed by, and how it is."""
        self._choices, self._filters = choices, filters
        dates = [value for facet, value in filters.included if facet in _DATES and value]
        self.histogram.show_bars(choices.dates, dates[0] if len(dates) == 1 else "")
        self.histogram.setVisible(len(choices.dates.bars) > 1)
        self._show_rows()

    def clear(self) -> None:
        """Nothing is searched for."""
        self._choices, self._filters = None, Filters()
        self._whole.clear()
        self.list.set_rows([])
        self.histogram.hide()

    @property
    def has_something(self) -> bool:
        """Whether there is anything to narrow by."""
        return bool(self.list.facets.rows) or not self.histogram.isHidden()

    def _show_rows(self) -> None:
        if self._choices is not None:
            self.list.set_rows(facet_rows(self._choices, self._filters, self._folded, self._whole))

    def _choose(self, facet: str, value: str, state: State) -> None:
        self.filtersChanged.emit(toggled(self._filters, facet, value, state))

    def _choose_dates(self, value: str) -> None:
        kept = frozenset(choice for choice in self._filters.included if choice[0] not in _DATES)
        filters = replace(self._filters, included=kept)
        self.filtersChanged.emit(filters.including("date", value) if value else filters)

    def _fold(self, facet: str) -> None:
        self._folded ^= {facet}
        self._show_rows()

    def _unroll(self, facet: str) -> None:
        self._whole.add(facet)
        self._show_rows()
