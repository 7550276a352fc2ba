"""The concordance panel: the rows of what is being searched, sorted, grouped, opened, taken along."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from workbench.core.errors import UserError
from workbench.core.search.concordance.groups import Group, GroupBy
from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.search.request import SearchRequest
from workbench.core.text.isolates import isolate
from workbench.core.text.span import Span
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.fresh_when_seen import FreshWhenSeen
from workbench.gui.languages import language_name
from workbench.gui.search.concordance.group_list import GroupList
from workbench.gui.search.concordance.questions import (
    Arranged,
    Arrangement,
    MoreRows,
    arrange_rows,
    read_rows,
)
from workbench.gui.search.concordance.row_list import RowList
from workbench.gui.search.concordance.tools import ConcordanceTools

GROUPS_WIDTH = 220
"""Pixels of the groups beside the rows, until the user chooses others."""


class ConcordancePanel(FreshWhenSeen):
    """See the module. ``hitRequested`` carries an id and a span, ``exportRequested`` rows and a path.

    ``asked`` carries a question to the index, whose answer comes to `hear` or `refuse`; None takes it back.
    """

    hitRequested = Signal(str, object)
    exportRequested = Signal(object, object)
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request = SearchRequest("")
        self._all: tuple[ConcordanceRow, ...] = ()
        self._groups: tuple[Group, ...] = ()
        self._cut = False
        self._complete = False
        self._first = False
        self.tools = ConcordanceTools()
        self.rows = RowList()
        self.groups = GroupList()
        self._split = QSplitter()
        self._split.addWidget(self.groups)
        self._split.addWidget(self.rows)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([GROUPS_WIDTH, 800])
        self._empty = EmptyState("concordance", "", "")
        self._explained = Explained(self._body(), self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._explained)
        self.groups.hide()
        self._connect()
        self._say_nothing_asked()

    def _connect(self) -> None:
        self.tools.arrangementChanged.connect(self._arrange)
        self.tools.exportRequested.connect(self._ask_and_export)
        self.groups.groupChosen.connect(self._show_group)
        self.rows.rowOpened.connect(
            lambda row: self.hitRequested.emit(row.document.id, Span(row.start, row.end))
        )

    def ask(self, request: SearchRequest) -> None:
        """Show the concordance of *request*, when the panel is seen; nothing for an empty query."""
        self._request = request
        self.heed()

    def refresh(self) -> None:
        """Ask the index anew."""
        self._complete = False
        self.asked.emit(None)
        if not self._request.query.strip():
            self._show(Arranged(()))
            self._say_nothing_asked()
            return
        self._first = True
        self.asked.emit(partial(read_rows, self._request, self.tools.arrangement))

    # ---- what comes back

    def hear(self, part: MoreRows | Arranged) -> None:
        """Show a part of the answer."""
        if isinstance(part, Arranged):
            self._complete = True
            self._show(part)
            return
        if self._first:
            self._first = False
            self._all = ()
            self.rows.concordance.set_rows(())
        self._all += part.rows
        self.rows.concordance.add_rows(part.rows)
        self._explained.show_view(True)
        self._say_how_many()

    def _show(self, arranged: Arranged) -> None:
        same = self.rows.concordance.rows == list(arranged.rows)
        self._all, self._groups, self._cut = arranged.rows, arranged.groups, arranged.cut
        self.groups.setVisible(bool(arranged.groups))
        if arranged.groups:
            names = list(map(self._name_of, arranged.groups))
            self.groups.show_groups(arranged.groups, names, len(self._all))
        elif not same:
            self.rows.concordance.set_rows(arranged.rows)
        self._explained.show_view(bool(arranged.rows))
        if not arranged.rows:
            self._empty.say(
                self.tr("No hit in the texts"),
                self.tr("A concordance shows hits in texts. Try fewer words or fewer filters."),
            )
        self._say_how_many()

    def refuse(self, error: UserError) -> None:
        """Say why there is no answer."""
        self._show(Arranged(()))
        self._empty.say(self.tr("The query is not understood"), f"{error.problem} {error.remedy}".strip())

    def _show_group(self, number: int) -> None:
        rows: Sequence[ConcordanceRow] = self._all if number < 0 else self._groups[number].rows
        self.rows.concordance.set_rows(rows)

    # ---- wishes

    def _arrange(self, arrangement: Arrangement) -> None:
        if self._complete and self._all:
            self.asked.emit(partial(arrange_rows, self._all, self._cut, arrangement))
        elif self._request.query.strip():
            self.heed()

    def _ask_and_export(self) -> None:
        proposed = str(Path.home() / f"{self.tr('Concordance')}.xlsx")
        kinds = f"{self.tr('Excel workbook')} (*.xlsx);;{self.tr('Table')} (*.csv)"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write the rows to a file"), proposed, kinds)
        if name:
            self.exportRequested.emit(tuple(self.rows.concordance.rows), Path(name))

    # ---- words

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self._split, 1)
        return body

    def _say_nothing_asked(self) -> None:
        self._empty.say(
            self.tr("Every hit in its context"),
            self.tr("Search for something: its hits are set one below the other, to be sorted and grouped."),
        )

    def _say_how_many(self) -> None:
        documents = self.tr("%n document(s)", "", len({row.document.id for row in self._all}))
        hits = self.tr("%n hit(s)", "", len(self._all))
        if self._cut:
            hits = self.tr("the first {0} hits").format(QLocale().toString(len(self._all)))
        self.tools.summary.setText(f"{hits} · {documents}" if self._all else "")

    def _name_of(self, group: Group) -> str:
        if self.tools.arrangement.group is GroupBy.LANGUAGE and group.name:
            return language_name(group.name)
        return isolate(group.name) if group.name else self.tr("none")
