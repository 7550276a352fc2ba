"""The saved searches in the library: each with what is new since the last look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.gui import icons
from workbench.gui.outline import Node, OutlineView
from workbench.gui.outline_delegate import OutlineDelegate
from workbench.gui.search.saved_rows import NEW
from workbench.gui.theme import Theme

MOST_ROWS = 5
"""Rows seen at once: below them the documents want room."""


class BadgeDelegate(OutlineDelegate):
    """Sets the number of what is new on a ground of the accent."""

    def _paint_trailing(
        self, painter: QPainter, content: QRectF, node: Node, font: QFont, theme: Theme, mirrored: bool
    ) -> QRectF:
        if node.ink != NEW:
            return super()._paint_trailing(painter, content, node, font, theme, mirrored)
        metrics = QFontMetricsF(font)
        width = max(metrics.horizontalAdvance(node.trailing) + 12, metrics.height())
        left = content.left() if mirrored else content.right() - width
        pill = QRectF(left, content.top(), width, metrics.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(theme.on_accent))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, node.trailing)
        taken = width + 6
        return content.adjusted(taken, 0, 0, 0) if mirrored else content.adjusted(0, 0, -taken, 0)


class SavedView(OutlineView):
    """The rows; F2 asks for another name."""

    renameRequested = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_F2 and self.current_key():
            self.renameRequested.emit(self.current_key())
        else:
            super().keyPressEvent(event)


class SavedSearchList(QWidget):
    """See the module; hidden while no search is saved. The signals carry ids.

    ``replaceRequested``: the search is to ask for what is searched now.
    """

    openRequested = Signal(str)
    renameRequested = Signal(str)
    replaceRequested = Signal(str)
    removeRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.writable = True
        self.can_replace = False
        self.heading = QToolButton()
        self.heading.setProperty("section", True)
        self.heading.setText(self.tr("Saved searches"))
        self.heading.setCheckable(True)
        self.heading.setChecked(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setIconSize(QSize(14, 14))
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.list = SavedView(self.tr("Saved searches"))
        self.list.setItemDelegate(BadgeDelegate(self.list))
        self.list.setRootIsDecorated(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.list)
        self.setProperty("strip", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading.toggled.connect(self._fold)
        self.list.opened.connect(self.openRequested)
        self.list.clicked.connect(lambda _index: self.openRequested.emit(self.list.current_key()))
        self.list.renameRequested.connect(self._rename)
        self.list.removeRequested.connect(self._remove)
        self.list.menuRequested.connect(self._show_menu)
        self._fold(True)
        self.hide()

    def show_nodes(self, nodes: Sequence[Node]) -> None:
        """Show *nodes*; nothing of the list where there are none."""
        self.list.set_nodes(nodes)
        self.setVisible(bool(nodes))
        self._fit()

    def menu_for(self, search_id: str) -> QMenu:
        """What can be done with a saved search."""
        menu, palette = QMenu(self), self.palette()
        menu.addAction(
            icons.icon("search", palette), self.tr("Search"), lambda: self.openRequested.emit(search_id)
        )
        menu.addSeparator()
        entries = (
            ("edit", self.tr("Rename…"), self.renameRequested, self.writable),
            (
                "saved",
                self.tr("Let it ask for what is searched now"),
                self.replaceRequested,
                self.writable and self.can_replace,
            ),
            ("remove", self.tr("Remove"), self.removeRequested, self.writable),
        )
        for drawing, text, signal, possible in entries:
            action = menu.addAction(icons.icon(drawing, palette), text)
            action.triggered.connect(lambda _checked=False, wish=signal: wish.emit(search_id))
            action.setEnabled(possible)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "heading"):
            self._fold(self.heading.isChecked())

    def _rename(self, search_id: str) -> None:
        if self.writable:
            self.renameRequested.emit(search_id)

    def _remove(self, search_id: str) -> None:
        if self.writable:
            self.removeRequested.emit(search_id)

    def _show_menu(self, search_id: str, place: QPoint) -> None:
        menu = self.menu_for(search_id)
        menu.exec(place)
        menu.deleteLater()

    def _fold(self, unfolded: bool) -> None:
        self.list.setVisible(unfolded)
        self.heading.setIcon(icons.icon("down" if unfolded else "next", self.palette()))

    def _fit(self) -> None:
        rows = range(min(MOST_ROWS, self.list.outline.rowCount()))
        heights = [self.list.sizeHintForIndex(self.list.outline.index(row, 0)).height() for row in rows]
        self.list.setFixedHeight(sum(heights) + 4)
