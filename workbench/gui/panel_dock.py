"""A column or drawer of the window: a dock whose title is the row of its pages' names."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)

from workbench.gui import icons

TAB_PADDING = 20
"""Pixels around a title (see the style sheet)."""


class PanelDock(QDockWidget):
    """Pages behind tabs; grab the free part of the title to dock it elsewhere."""

    pageShown = Signal(str)

    def __init__(self, name: str, title: str, window: QMainWindow) -> None:
        super().__init__(title, window)
        self.setObjectName(name)
        self._pages: list[str] = []
        self._titles: list[tuple[str, str]] = []
        self._narrow = False
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        # By itself it is never narrower than its titles, and so the titles would never give way to drawings.
        self.tabs.setMinimumWidth(1)
        self.tabs.setAccessibleName(title)
        self._stack = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._stack)
        self.setWidget(self._split)
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Close this panel"))
        self._close.setAccessibleName(self.tr("Close this panel"))
        self._close.clicked.connect(self.close)
        self.setTitleBarWidget(self._title_bar())
        self.tabs.currentChanged.connect(self._turn_page)
        self._paint_icons()

    def add_page(self, page: str, title: str, drawing: str, widget: QWidget) -> None:
        """Add *widget* as the page *page* behind a tab with a *title*, or a *drawing* where it is narrow."""
        self._pages.append(page)
        self._titles.append((title, drawing))
        self._stack.addWidget(widget)
        self.tabs.addTab(title)
        self.tabs.setTabToolTip(len(self._titles) - 1, title)
        # Where only its drawing is shown, a tab would have no name.
        self.tabs.setAccessibleTabName(len(self._titles) - 1, title)

    def add_below(self, widget: QWidget) -> None:
        """Put *widget* under the pages, whichever is shown."""
        self._split.addWidget(widget)

    def show_page(self, page: str) -> None:
        """Bring the page *page* to the front, and the dock with it."""
        self.show()
        self.raise_()
        self.turn_to(page)

    def turn_to(self, page: str) -> None:
        """Let the page *page* be the one in front, whether the dock is seen or not."""
        self.tabs.setCurrentIndex(self._pages.index(page))

    @property
    def page(self) -> str:
        """The page in front."""
        return self._pages[self.tabs.currentIndex()]

    def split_state(self) -> QByteArray:
        """How the dock is divided, to be remembered."""
        return self._split.saveState()

    def restore_split(self, state: QByteArray) -> None:
        """Divide the dock as split_state() said."""
        self._split.restoreState(state)

    def divide(self, above: int, below: int) -> None:
        """Divide the dock in this proportion."""
        self._split.setSizes([above, below])

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _title_bar(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("dockTitle", True)
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(6, 2, 4, 0)
        row.setSpacing(2)
        row.addWidget(self.tabs, 1)
        row.addWidget(self._close)
        return bar

    def _turn_page(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self._name_tabs()
        self.pageShown.emit(self._pages[index])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the titles have no room, the page in front keeps its own and the others show drawings."""
        super().resizeEvent(event)
        metrics = self.tabs.fontMetrics()
        needed = sum(metrics.horizontalAdvance(title) + TAB_PADDING for title, _ in self._titles)
        narrow = needed > self.width() - TAB_PADDING - self._close.sizeHint().width()
        if narrow != self._narrow:
            self._narrow = narrow
            self._name_tabs()

    def _name_tabs(self) -> None:
        for index, (title, drawing) in enumerate(self._titles):
            shown = not self._narrow or index == self.tabs.currentIndex()
            self.tabs.setTabText(index, title if shown else "")
            self.tabs.setTabIcon(index, QIcon() if shown else icons.icon(drawing, self.palette()))

    def _paint_icons(self) -> None:
        self._close.setIcon(icons.icon("close", self.palette()))
        self._name_tabs()
