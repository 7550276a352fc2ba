"""The parts of the main window, made and put in their places; how they work together is wired elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.actions import translated
from workbench.gui.annotations.editors import Editors
from workbench.gui.annotations.inspector import Inspector
from workbench.gui.annotations.lists import claims_list, code_book, evidence_list, memos_list, parties_list
from workbench.gui.annotations.orphans import orphans_list
from workbench.gui.comparison.copies.panel import CopiesPanel
from workbench.gui.comparison.disagreements.panel import DisagreementsPanel
from workbench.gui.comparison.hypotheses_panel import HypothesesPanel
from workbench.gui.comparison.matrix_panel import MatrixPanel
from workbench.gui.comparison.network_panel import NetworkPanel
from workbench.gui.comparison.suggestions_panel import SuggestionsPanel
from workbench.gui.comparison.timeline_panel import TimelinePanel
from workbench.gui.document_marks import document_marks
from workbench.gui.history_panel import HistoryPanel
from workbench.gui.library.library_panel import LibraryPanel
from workbench.gui.mark_filter_dialog import HiddenMarksNotice
from workbench.gui.mentions_offer import MentionsOffer
from workbench.gui.menus import MENUS, SEPARATOR
from workbench.gui.panel_dock import PanelDock
from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reader.document_view import DOCUMENT_MIME
from workbench.gui.room_offer import RoomOffer
from workbench.gui.search.concordance.panel import ConcordancePanel
from workbench.gui.search.query_field import QueryField
from workbench.gui.search.saved_list import SavedSearchList
from workbench.gui.search.search_box import SearchBox
from workbench.gui.search.search_panel import SearchPanel
from workbench.gui.search.statistics.panel import StatisticsPanel
from workbench.gui.session import Session
from workbench.gui.start_page import StartPage
from workbench.gui.status_line import StatusLine
from workbench.gui.translation import translate

WIDE = 1240
"""Pixels of width from which the columns get their full sizes."""
ROOM_FOR_DRAWER = 780
"""Pixels of height below which the drawer would leave too little to read."""
SEARCH_ACTIONS = ("search.save", "search.mark_all", "search.batch")
"""What can be done with a search, offered beside its results."""
LEFT, RIGHT, DRAWER = 290, 330, 250
"""Pixels of the columns and the drawer until the user chooses others; the text keeps its measure between."""


class Parts:
    """Everything that the window consists of."""

    def __init__(self, window: QMainWindow, session: Session) -> None:
        self.start = StartPage()
        self.board = ReaderBoard()
        self.notice = QLabel()
        self.mentions = MentionsOffer()
        self.room = RoomOffer()
        self.hidden_marks = HiddenMarksNotice()
        self.centre = QStackedWidget()
        self.query = QueryField()
        self.search_box = SearchBox(self.query)
        self.status = StatusLine()
        self.editors = Editors(session, window)
        self.library = LibraryPanel(session, DOCUMENT_MIME)
        self.search = SearchPanel()
        self.saved = SavedSearchList()
        self.claims = claims_list(session, self.editors)
        self.parties = parties_list(session, self.editors)
        self.evidence = evidence_list(session, self.editors)
        self.codes = code_book(session, self.editors)
        self.marks = document_marks(session, self.editors)
        self.memos = memos_list(session, self.editors)
        self.orphans = orphans_list(session, self.editors)
        self.inspector = Inspector(session, self.editors)
        self.matrix = MatrixPanel(session)
        self.hypotheses = HypothesesPanel(session)
        self.timeline = TimelinePanel(session)
        self.network = NetworkPanel(session)
        self.copies = CopiesPanel(session)
        self.suggestions = SuggestionsPanel(session)
        self.comparisons = (self.matrix, self.hypotheses, self.timeline, self.network, self.suggestions)
        self.disagreements = DisagreementsPanel(session)
        self.concordance = ConcordancePanel()
        self.statistics = StatisticsPanel()
        self.history = HistoryPanel(session)
        self.left = PanelDock("left", translate("Window", "Library"), window)
        self.right = PanelDock("right", translate("Window", "Annotations"), window)
        self.drawer = PanelDock("drawer", translate("Window", "Drawer"), window)
        self.docks = (self.left, self.right, self.drawer)
        annotations = (self.claims, self.parties, self.evidence, self.codes, self.marks)
        self.lists = (*annotations, self.memos, self.orphans)
        self.toolbar = QToolBar(translate("Window", "Toolbar"))
        self.project_button = QToolButton()
        self._arrange(window)

    def _arrange(self, window: QMainWindow) -> None:
        self.library.put_above(self.saved)
        self.left.add_page("library", translate("Window", "Library"), "library", self.library)
        self.left.add_page("search", translate("Window", "Search"), "search", self.search)
        self.right.add_page("claims", translate("Window", "Claims"), "claim", self.claims)
        self.right.add_page("parties", translate("Window", "Parties"), "party", self.parties)
        self.right.add_page("evidence", translate("Window", "Evidence"), "evidence", self.evidence)
        self.right.add_page("codes", translate("Window", "Codes"), "code", self.codes)
        self.right.add_page("marks", translate("Window", "Marks"), "mark", self.marks)
        self.right.add_below(self.inspector)
        concordance = translate("Window", "Concordance")
        self.drawer.add_page("concordance", concordance, "concordance", self.concordance)
        self.drawer.add_page("statistics", translate("Window", "Words"), "statistics", self.statistics)
        self.drawer.add_page("matrix", translate("Window", "Claim × source matrix"), "matrix", self.matrix)
        hypotheses = translate("Window", "Hypotheses")
        self.drawer.add_page("hypotheses", hypotheses, "hypotheses", self.hypotheses)
        self.drawer.add_page("timeline", translate("Window", "Timeline"), "timeline", self.timeline)
        self.drawer.add_page("network", translate("Window", "Network"), "network", self.network)
        disagreements = translate("Window", "Disagreements")
        self.drawer.add_page("disagreements", disagreements, "warning", self.disagreements)
        self.drawer.add_page("copies", translate("Window", "Copies"), "copy", self.copies)
        suggestions = translate("Window", "Suggestions")
        self.drawer.add_page("suggestions", suggestions, "tray", self.suggestions)
        self.drawer.add_page("memos", translate("Window", "Memos and links"), "note", self.memos)
        self.drawer.add_page("orphans", translate("Window", "Orphans"), "quote", self.orphans)
        self.drawer.add_page("history", translate("Window", "History"), "history", self.history)
        # The concordance is empty until something is searched.
        self.drawer.turn_to("matrix")
        # Areas of docks are left and right of the screen; ours begin and end the line of reading.
        first, last = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            first, last = last, first
        # The column at the end keeps the whole height: the inspector needs it more than the drawer the width.
        corners = (Qt.Corner.BottomRightCorner, Qt.Corner.BottomLeftCorner)
        window.setCorner(corners[0] if last == Qt.DockWidgetArea.RightDockWidgetArea else corners[1], last)
        window.addDockWidget(first, self.left)
        window.addDockWidget(last, self.right)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.drawer)
        window.setStatusBar(self.status)
        self.centre.addWidget(self.start)
        self.centre.addWidget(self._page())
        window.setCentralWidget(self.centre)

    def _page(self) -> QWidget:
        """The board, and above it what holds for the whole project."""
        self.notice.setProperty("notice", True)
        self.notice.setContentsMargins(14, 7, 14, 7)
        self.notice.setWordWrap(True)
        self.notice.hide()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.board, 1)
        column.addWidget(self.hidden_marks)
        column.addWidget(self.mentions)
        column.addWidget(self.room)
        return page

    def size_docks(self, window: QMainWindow) -> None:
        """Give columns and drawer their first sizes."""
        wide = window.width() >= WIDE
        sizes = [LEFT, RIGHT] if wide else [LEFT - 50, RIGHT - 50]
        window.resizeDocks([self.left, self.right], sizes, Qt.Orientation.Horizontal)
        window.resizeDocks([self.drawer], [DRAWER if wide else DRAWER - 60], Qt.Orientation.Vertical)
        self.right.divide(300, 420)
        self.drawer.setVisible(window.height() >= ROOM_FOR_DRAWER)

    def regions(self) -> list[QWidget]:
        """What F6 goes round, in the order in which the window is read."""
        above = [self.toolbar, self.left, self.start, self.board.empty_page]
        below = [self.hidden_marks, self.mentions, self.right, self.inspector, self.drawer, self.status]
        return [*above, *self.board.arrangement.panes, *below]

    def make_menus(self, window: QMainWindow, actions: dict[str, QAction]) -> None:
        """The menu bar from the table."""
        for title, ids in MENUS:
            fill_menu(window.menuBar().addMenu(translated(title)), ids, actions)

    def make_toolbar(self, window: QMainWindow, actions: dict[str, QAction]) -> None:
        """Project, undo and redo, import; the query line; the palette and what shows the columns."""
        self.toolbar.setObjectName("toolbar")
        self.toolbar.setMovable(False)
        self.toolbar.setIconSize(QSize(20, 20))
        self.toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._make_project_button(window, actions)
        self.toolbar.addWidget(self.project_button)
        self.toolbar.addSeparator()
        for action in ("edit.undo", "edit.redo"):
            self.toolbar.addAction(actions[action])
        self.toolbar.addSeparator()
        for action in ("import.files", "export"):
            self.toolbar.addAction(actions[action])
        self.toolbar.addWidget(self._search_box(actions))
        for action in ("palette", "view.sync"):
            self.toolbar.addAction(actions[action])
        self.toolbar.addSeparator()
        for action in ("view.left", "view.drawer", "view.right"):
            self.toolbar.addAction(actions[action])
        for shown in self.toolbar.actions():
            if (button := self.toolbar.widgetForAction(shown)) is not None:
                button.setAccessibleName(shown.text())
        window.addToolBar(self.toolbar)
        self.search.tools.set_actions([actions[action] for action in SEARCH_ACTIONS])

    def _make_project_button(self, window: QMainWindow, actions: dict[str, QAction]) -> None:
        button = self.project_button
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(translate("Window", "The open project"))
        menu = QMenu(button)
        fill_menu(menu, MENUS[0][1], actions)
        button.setMenu(menu)

    def _search_box(self, actions: dict[str, QAction]) -> QWidget:
        """The query line in the middle, with the way to the next hit and the one before."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(2)
        self.search_box.setMaximumWidth(620)
        row.addStretch(1)
        row.addWidget(self.search_box, 12)
        for action in ("search.previous", "search.next"):
            button = QToolButton()
            button.setDefaultAction(actions[action])
            button.setIconSize(QSize(18, 18))
            row.addWidget(button)
        row.addStretch(1)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return box


def fill_menu(menu: QMenu, ids: Sequence[str], actions: dict[str, QAction]) -> None:
    """Put the actions with these ids into *menu*."""
    for action in ids:
        if action == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[action])
