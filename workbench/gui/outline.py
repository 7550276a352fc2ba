"""Outlines: trees of items as the annotation lists and the history show them.

The model owns no truth: a pure function makes nodes from the project, and set_nodes() shows them,
keeping what is unfolded and what is chosen by the nodes' keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QTreeView, QWidget

from workbench.gui.outline_delegate import OutlineDelegate

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
NODE_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Node:
    """One row. *key* tells it apart, *drawing* names an icon, *ink* a colour of the theme or ``#rrggbb``.

    *text* is shown in up to *lines* lines in its own direction (*language* breaks the tie), *detail* in
    one muted line below, *trailing* at the end of the first line. *faded* rows are no longer in force.
    """

    key: str
    text: str
    detail: str = ""
    drawing: str = ""
    ink: str = ""
    trailing: str = ""
    language: str = ""
    lines: int = 2
    strong: bool = False
    faded: bool = False
    tooltip: str = ""
    children: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    node: Node
    parent: int
    row: int


class OutlineModel(QAbstractItemModel):
    """Nodes as a Qt model; an index carries the place of its node in a flat list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[_Entry] = []
        self._children: dict[int, list[int]] = {}
        self._places: dict[str, int] = {}
        self.nodes: tuple[Node, ...] = ()

    def set_nodes(self, nodes: Sequence[Node]) -> None:
        """Show *nodes* and nothing else."""
        self.beginResetModel()
        self.nodes = tuple(nodes)
        self._entries.clear()
        self._places.clear()
        self._children = {}
        self._file(self.nodes, -1)
        self.endResetModel()

    def _file(self, nodes: Sequence[Node], parent: int) -> None:
        places = self._children.setdefault(parent, [])
        for row, node in enumerate(nodes):
            place = len(self._entries)
            self._entries.append(_Entry(node, parent, row))
            self._places.setdefault(node.key, place)
            places.append(place)
            if node.children:
                self._file(node.children, place)

    def index_of(self, key: str) -> QModelIndex:
        """Where the node *key* stands; an invalid index when it is not shown."""
        place = self._places.get(key)
        return QModelIndex() if place is None else self.createIndex(self._entries[place].row, 0, place)

    def node(self, index: Index) -> Node | None:
        """The node at *index*."""
        return self._entries[index.internalId()].node if index.isValid() else None

    def parents(self) -> Iterator[str]:
        """The keys of the nodes that have others below them."""
        return (entry.node.key for entry in self._entries if entry.node.children)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        places = self._children.get(parent.internalId() if parent.isValid() else -1, [])
        return self.createIndex(row, column, places[row]) if 0 <= row < len(places) else QModelIndex()

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """See QAbstractItemModel."""
        if not child.isValid():
            return QModelIndex()
        place = self._entries[child.internalId()].parent
        return QModelIndex() if place < 0 else self.createIndex(self._entries[place].row, 0, place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """See QAbstractItemModel."""
        return len(self._children.get(parent.internalId() if parent.isValid() else -1, []))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tooltip, accessible text and the node itself."""
        node = self.node(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return node.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return node.tooltip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (node.text, node.trailing, node.detail) if part)
        if role == KEY_ROLE:
            return node.key
        return node if role == NODE_ROLE else None


class OutlineView(QTreeView):
    """Shows an OutlineModel. The signals carry keys of nodes."""

    chosen = Signal(str)
    opened = Signal(str)
    menuRequested = Signal(str, QPoint)
    removeRequested = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline = OutlineModel(self)
        self.setModel(self.outline)
        self.setItemDelegate(OutlineDelegate(self))
        self.setHeaderHidden(True)
        self.setAccessibleName(name)
        self.setIndentation(16)
        self.setUniformRowHeights(False)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.activated.connect(lambda index: self.opened.emit(index.data(KEY_ROLE) or ""))
        self.selectionModel().currentChanged.connect(self._say_chosen)
        self._quiet = False

    def set_nodes(self, nodes: Sequence[Node]) -> None:
        """Show *nodes*; what was unfolded and chosen stays so."""
        if tuple(nodes) == self.outline.nodes:
            return
        unfolded = [key for key in self.outline.parents() if self.isExpanded(self.outline.index_of(key))]
        current, scrolled = self.current_key(), self.verticalScrollBar().value()
        self._quiet = True
        self.outline.set_nodes(nodes)
        for key in unfolded:
            self.setExpanded(self.outline.index_of(key), True)
        self.choose(current)
        self._quiet = False
        self.verticalScrollBar().setValue(scrolled)

    def current_key(self) -> str:
        """The key of the chosen row, or ``""``."""
        return self.currentIndex().data(KEY_ROLE) or ""

    def choose(self, key: str) -> None:
        """Make the row *key* the current one and show it, when it is there."""
        index = self.outline.index_of(key) if key else QModelIndex()
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def resizeEvent(self, event: Any) -> None:
        """Wrapped rows change their height with the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: Any) -> None:
        """Keys begin at the first row, and are seen to; nothing is chosen by that."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.outline.nodes:
            self._quiet = True
            self.choose(self.outline.nodes[0].key)
            self._quiet = False

    def keyPressEvent(self, event: Any) -> None:
        """Delete asks for the removal of the row; Enter opens it on every platform."""
        key = self.current_key()
        if key and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removeRequested.emit(key)
        elif key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(key)
        else:
            super().keyPressEvent(event)

    def _say_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._quiet:
            self.chosen.emit(current.data(KEY_ROLE) or "")

    def _ask_for_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.menuRequested.emit(index.data(KEY_ROLE), self.viewport().mapToGlobal(point))
