"""The line above the results: what was found, the order, the facets on or off, what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from workbench.core.search.engine import Sort
from workbench.gui import icons


class ResultTools(QWidget):
    """``sortChosen`` carries the order that is wanted, ``facetsToggled`` whether facets are to be seen."""

    sortChosen = Signal(str)
    facetsToggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sort = self._button("sort", self.tr("Order of the results"))
        self.facets = self._button("filter", self.tr("Show or hide what narrows the results"))
        self.facets.setCheckable(True)
        self.facets.setChecked(True)
        self.more = self._button("more", self.tr("More to do with this search"))
        self.more.setVisible(False)
        self._orders: dict[str, QAction] = {}
        self._fill_sort()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for button in (self.sort, self.facets, self.more):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.facets.toggled.connect(self.facetsToggled)
        self._paint_icons()

    def put_beside(self, widget: QWidget) -> None:
        """Put *widget* at the beginning of the line."""
        self._row.insertWidget(0, widget, 1)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer *actions* in a menu at the end of the line."""
        menu = QMenu(self.more)
        menu.addActions(list(actions))
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setVisible(True)

    @property
    def facets_wanted(self) -> bool:
        """Whether facets are to be seen."""
        return self.facets.isChecked()

    def show_sort(self, sort: Sort) -> None:
        """Say in which order the results are."""
        self._orders[sort].setChecked(True)
        self._paint_icons()

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _button(self, drawing: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(drawing)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setIconSize(QSize(18, 18))
        return button

    def _fill_sort(self) -> None:
        menu, group = QMenu(self.sort), QActionGroup(self)
        orders: tuple[tuple[Sort, str], ...] = (
            ("score", self.tr("Best first")),
            ("newest", self.tr("Newest first")),
            ("oldest", self.tr("Oldest first")),
        )
        for sort, text in orders:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(sort == "score")
            action.triggered.connect(lambda _checked=False, chosen=sort: self.sortChosen.emit(chosen))
            group.addAction(action)
            self._orders[sort] = action
        self.sort.setMenu(menu)
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _paint_icons(self) -> None:
        accent = self.palette().color(self.palette().ColorRole.Accent).name()
        turned = bool(self._orders) and not self._orders["score"].isChecked()
        for button, ink in ((self.sort, accent if turned else ""), (self.facets, ""), (self.more, "")):
            button.setIcon(icons.icon(button.objectName(), self.palette(), ink))
