"""The page of copies: shared passages as a list, a map or clusters, and beside them how they differ."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core.comparison.reuse.differences import differences
from workbench.core.comparison.reuse.finding import FoundPassage
from workbench.core.errors import UserError
from workbench.gui.comparison.copies.cluster_nodes import cluster_nodes, document_of
from workbench.gui.comparison.copies.difference_view import DifferenceView
from workbench.gui.comparison.copies.flow import CopiesFlow
from workbench.gui.comparison.copies.found import Copies
from workbench.gui.comparison.copies.map_view import CopiesMap
from workbench.gui.comparison.copies.model import Column, PassagesModel
from workbench.gui.comparison.copies.sources import SourceEditing
from workbench.gui.comparison.copies.tools import CopiesTools, View
from workbench.gui.comparison.copies.words import direction_in_words, kind_in_words, reason_in_words, title_of
from workbench.gui.comparison.page import DrawingPage
from workbench.gui.empty_state import EmptyState
from workbench.gui.outline import KEY_ROLE, OutlineView
from workbench.gui.session import Session

WIDTHS = {
    Column.PASSAGE: 210,
    Column.FIRST: 140,
    Column.SECOND: 140,
    Column.WORDS: 60,
    Column.SCORE: 60,
    Column.KIND: 240,
}
ROW = 28
"""Pixels of a row: one line in any script."""


class CopiesPanel(DrawingPage):
    """See the module. ``passageOpened`` carries a FoundPassage that is to be shown in both documents.

    ``documentActivated`` asks to show an article.
    """

    passageOpened = Signal(object)
    documentActivated = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._flow: CopiesFlow | None = None
        self._copies: Copies | None = None
        self.tools = CopiesTools()
        self.editing = SourceEditing(session, self)
        self.model = PassagesModel(self._quote, self)
        self.table = QTableView()
        self.map = CopiesMap()
        self.chosen = QLabel()
        self.clusters = OutlineView(self.tr("Sources"))
        self.difference = DifferenceView()
        self._views = {View.LIST: self.table, View.MAP: self._map_page(), View.CLUSTERS: self.clusters}
        self._stack = QStackedWidget()
        for view in self._views.values():
            self._stack.addWidget(view)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._stack)
        self._split.addWidget(self.difference)
        self._split.setSizes([620, 480])
        self.difference.hide()
        self._empty = EmptyState("copy", "", "")
        self._again = self._empty.add_button(self.tr("Compare now"), self._compare)
        self._clear = self._empty.add_button(self.tr("Show everything"), self.tools.clear)
        # What is shown stays when new documents were not compared: the way to that is beside it.
        self.catch_up = QToolButton()
        self.catch_up.setText(self.tr("Compare now"))
        self.catch_up.clicked.connect(self._compare)
        self.catch_up.hide()
        self.tools.add(self.catch_up)
        self.lay_out(self.tools, self._split, self._empty)
        self._dress_table()
        self._connect()
        self._say_nothing_known()

    def follow(self, flow: CopiesFlow) -> None:
        """Show what *flow* finds; it is asked to look when the page is seen."""
        self._flow = flow
        flow.wanted.append(self.isVisible)
        flow.found.connect(self.take)
        flow.begun.connect(self._say_at_work)
        flow.refused.connect(self._say_refused)
        flow.begun.connect(self.catch_up.hide)

    def refresh(self) -> None:
        """The page is seen: let the documents be compared, if they were not."""
        if self._flow:
            self._flow.look()

    def take(self, copies: Copies | None) -> None:
        """Show *copies*; None: nothing is known."""
        self._copies = copies
        self.catch_up.hide()
        if copies is None:
            self._say_nothing_known()
            return
        self._show()

    @property
    def chosen_documents(self) -> list[str]:
        """The ids of the documents that are chosen."""
        match self.tools.view:
            case View.LIST:
                found = self._current()
                return [found.a, found.b] if found else []
            case View.MAP:
                return self.map.chosen_documents
            case View.CLUSTERS:
                keys = [index.data(KEY_ROLE) for index in self.clusters.selectionModel().selectedIndexes()]
                return list(dict.fromkeys(filter(None, map(document_of, keys))))

    def write_picture(self, target: Path) -> None:
        """Write the map. Raises UserError."""
        self.map.write_picture(target)

    def focus(self) -> None:
        """Give the keyboard to what is shown."""
        view = self.map if self.tools.view is View.MAP else self._views[self.tools.view]
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _map_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.map, 1)
        self.chosen.setProperty("muted", True)
        self.chosen.setContentsMargins(10, 3, 10, 4)
        self.chosen.setWordWrap(True)
        self.chosen.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column.addWidget(self.chosen)
        return page

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Shared passages"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, width in WIDTHS.items():
            table.setColumnWidth(column, width)
        table.setSortingEnabled(True)

    def _connect(self) -> None:
        tools, table = self.tools, self.table
        tools.viewChanged.connect(self._show)
        tools.wishChanged.connect(self._show)
        tools.sourcesWanted.connect(self._offer_sources)
        tools.pictureRequested.connect(lambda: self.ask_for_picture("copies"))
        table.selectionModel().currentRowChanged.connect(lambda current, _old: self._show_chosen(current))
        table.clicked.connect(self._open)
        table.activated.connect(self._open)
        self.map.passageChosen.connect(self._show_difference)
        self.map.passageOpened.connect(self.passageOpened)
        self.map.documentOpened.connect(self.documentActivated)
        self.map.said.connect(self.chosen.setText)
        self.map.arranged.connect(self._count_map)
        self.clusters.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.clusters.opened.connect(lambda key: self.documentActivated.emit(document_of(key)))

    # ---- what is shown

    def _show(self) -> None:
        copies = self._copies
        if copies is None:
            return
        view, wish = self.tools.view, self.tools.wish
        kept = self._current()
        self.model.show(copies, wish)
        # The others are drawn when they are turned to: a map of thousands of arcs takes a while.
        if view is View.MAP:
            self.map.show_map(copies, wish, near=self.tools.only_near.isChecked())
        elif view is View.CLUSTERS:
            self.clusters.set_nodes(cluster_nodes(copies))
        self._stack.setCurrentWidget(self._views[view])
        self.difference.hide()
        if kept in self.model.rows:
            self.table.setCurrentIndex(self.model.index(self.model.rows.index(kept), 0))
        shown = len(copies.clusters) if view is View.CLUSTERS else len(self.model.rows)
        self._count(view, shown)
        self._explain(copies, view, shown)

    def _count(self, view: View, shown: int) -> None:
        if view is View.CLUSTERS:
            self.tools.summary.setText(self.tr("%n source(s) of several documents", "", shown))
        elif view is View.MAP:
            self._count_map()
        else:
            self.tools.summary.setText(self.tr("%n passage(s)", "", shown))

    def _count_map(self) -> None:
        layout = self.map.layout_shown
        said = [self.tr("%Ln document(s)", "", layout.documents)]
        if layout.folded:
            said.append(self.tr("%Ln source(s) folded", "", layout.folded))
        if layout.left_out:
            said.append(self.tr("%n document(s) have no room on the map", "", layout.left_out))
        self.tools.summary.setText(" · ".join(said))

    def _explain(self, copies: Copies, view: View, shown: int) -> None:
        """Say what to do where there is nothing to show."""
        self._explained.show_view(bool(shown))
        self._again.hide()
        self._clear.setVisible(bool(copies.passages) and view is not View.CLUSTERS)
        if len(copies.labels) < 2:
            self._empty.say(
                self.tr("Nothing to compare yet"),
                self.tr("Import two articles or more: what they share word for word is found here."),
            )
        elif view is View.CLUSTERS:
            how = self.tr(
                "Documents are bound by what they copy. Choose a passage, and “Sources” joins documents"
                " or confirms their origin."
            )
            self._empty.say(self.tr("Every document is a source of its own"), how)
        elif copies.passages:
            self._empty.say(
                self.tr("Nothing fits these filters"), self.tr("Choose fewer, or show everything.")
            )
        else:
            self._empty.say(
                self.tr("The documents share no passages"),
                self.tr("New articles are compared as soon as they are imported."),
            )

    def _say_at_work(self) -> None:
        if self._copies is None:
            how = self.tr("The list appears when it is done; the status bar shows how far it is.")
            self._say(self.tr("Comparing documents"), how)

    def _say_refused(self, error: UserError | None) -> None:
        self.catch_up.setVisible(self._copies is not None)
        if self._copies is None:
            how = f"{error.problem} {error.remedy}".strip() if error else ""
            self._say(self.tr("The documents were not compared"), how, again=True)

    def _say_nothing_known(self) -> None:
        how = self.tr("Passages that documents share are found, told from quotations, and listed here.")
        self._say(self.tr("Not compared yet"), how, again=True)

    def _say(self, headline: str, explanation: str, *, again: bool = False) -> None:
        self._empty.say(headline, explanation)
        self._again.setVisible(again)
        self._clear.hide()
        self.tools.summary.setText("")
        self._explained.show_view(False)

    # ---- what is chosen

    def _compare(self) -> None:
        if self._flow:
            self._flow.start()

    def _current(self) -> FoundPassage | None:
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _show_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self._show_difference(self.model.rows[current.row()])

    def _open(self, index: QModelIndex) -> None:
        self.passageOpened.emit(self.model.rows[index.row()])

    def _show_difference(self, found: FoundPassage) -> None:
        texts = [self._text(document) for document in (found.a, found.b)]
        self.difference.setVisible(all(text is not None for text in texts))
        copies = self._copies
        first, second = texts
        if copies is None or first is None or second is None:
            return
        steps = differences(first, found.passage.a.span, second, found.passage.b.span)
        languages = [copies.labels[document].language for document in (found.a, found.b)]
        why = f"{kind_in_words(found.kind.kind)}: {reason_in_words(found.kind.reason)}"
        direction = direction_in_words(found, copies)
        self.difference.show_difference(
            (first, languages[0]), (second, languages[1]), steps, "\n".join(filter(None, (why, direction)))
        )
        for side, document in zip(self.difference.sides, (found.a, found.b), strict=True):
            side.setToolTip(title_of(document, copies))

    def _text(self, document_id: str) -> str | None:
        """The text that was compared; None for one that has changed since."""
        label = self._copies.labels.get(document_id) if self._copies else None
        document = self._session.project.documents.find(document_id) if self._session.is_open else None
        if label is None or document is None or document.text_sha256 != label.key:
            return None
        return self._session.project.text_of(document)

    def _quote(self, found: FoundPassage, first: bool) -> str:
        text = self._text(found.a if first else found.b)
        side = found.passage.a if first else found.passage.b
        return side.span.cut(text) if text is not None else ""

    def _offer_sources(self) -> None:
        self.editing.fill(self.tools.sources.menu(), self.chosen_documents, self._copies or Copies())
