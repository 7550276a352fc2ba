"""The panel of words in figures: a table of what is counted, and a picture of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from workbench.core.errors import UserError
from workbench.core.search.request import SearchRequest
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.fresh_when_seen import FreshWhenSeen
from workbench.gui.search.statistics.counting import Counted, Counting
from workbench.gui.search.statistics.picture import Picture, drawing_of
from workbench.gui.search.statistics.table import StatisticsTable
from workbench.gui.search.statistics.tools import StatisticsTools
from workbench.gui.search.statistics.wording import document_of_row, figures, lacking, query_of_row

TABLE, PICTURE = 560, 440
"""Pixels of the table and of the picture beside it, until the user chooses others."""


class StatisticsPanel(FreshWhenSeen):
    """See the module. ``queryRequested`` carries a query, ``documentRequested`` an id.

    ``asked`` carries a question to the index, whose answer comes to `hear` or `refuse`; None takes it back.
    ``tableRequested`` and ``pictureRequested`` carry what is shown and a path to write it to.
    """

    queryRequested = Signal(str)
    documentRequested = Signal(str)
    asked = Signal(object)
    tableRequested = Signal(object, object)
    pictureRequested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request = SearchRequest("")
        self._counted: Counted | None = None
        self._counting = Counting()
        self.tools = StatisticsTools()
        self.table = StatisticsTable()
        self.picture = Picture()
        self._split = QSplitter()
        self._split.addWidget(self.table)
        self._split.addWidget(self.picture)
        self._split.setSizes([TABLE, PICTURE])
        self._empty = EmptyState("statistics", "", "")
        self._explained = Explained(self._split, self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self._explained, 1)
        self.tools.wishChanged.connect(lambda _wish: self.heed())
        self.tools.tableRequested.connect(self._ask_for_table)
        self.tools.pictureRequested.connect(self._ask_for_picture)
        self.table.rowOpened.connect(self._open)
        self._show_nothing(*lacking(self.tools.wish))

    def ask(self, request: SearchRequest) -> None:
        """Count for *request*, when the panel is seen."""
        self._request = request
        self.heed()

    def refresh(self) -> None:
        """Ask the index anew."""
        wish = self.tools.wish
        self.asked.emit(None)
        if wish.needs(self._request):
            self._show_nothing(*lacking(wish))
        else:
            self.asked.emit(partial(self._counting.count, wish, self._request))

    def hear(self, counted: Counted) -> None:
        """Show an answer."""
        if not counted.table.rows:
            wider = self.tr("Too few words fit. Try a wider search or fewer filters.")
            self._show_nothing(self.tr("Nothing to count"), wider)
            return
        self._counted = counted
        self.tools.summary.setText(figures(counted))
        self.table.setAccessibleName(counted.table.title)
        self.table.show_table(counted.table)
        self.picture.show_counted(counted)
        self.tools.offer_picture(bool(drawing_of(counted)))
        self._explained.show_view(True)

    def refuse(self, error: UserError) -> None:
        """Say why there is no answer."""
        self._show_nothing(self.tr("The query is not understood"), f"{error.problem} {error.remedy}".strip())

    def _show_nothing(self, headline: str, explanation: str) -> None:
        self._counted = None
        self.tools.offer_picture(False)
        self.tools.summary.setText("")
        self.table.show_table(None)
        self._empty.say(headline, explanation)
        self._explained.show_view(False)

    def _open(self, row: int) -> None:
        if self._counted is None:
            return
        document_id = document_of_row(self._counted, row)
        if document_id:
            self.documentRequested.emit(document_id)
        else:
            self.queryRequested.emit(query_of_row(self._counted, row))

    def _ask_for_table(self) -> None:
        kinds = f"{self.tr('Excel workbook')} (*.xlsx);;{self.tr('Table')} (*.csv)"
        if self._counted and (target := self._file(f"{self._counted.table.name}.xlsx", kinds)):
            self.tableRequested.emit(self._counted, target)

    def _ask_for_picture(self) -> None:
        kinds = f"{self.tr('Drawing')} (*.svg);;{self.tr('Picture')} (*.png)"
        if self._counted and (target := self._file(f"{self._counted.table.name}.svg", kinds)):
            self.pictureRequested.emit(self._counted, target)

    def _file(self, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Write to a file"), str(Path.home() / name), kinds
        )
        return Path(chosen) if chosen else None
