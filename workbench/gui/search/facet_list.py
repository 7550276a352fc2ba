"""The list of facets: a click keeps to a value, the sign at its end (or Ctrl) leaves it out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu, QStyle, QWidget

from workbench.core.text.isolates import isolate
from workbench.gui import icons
from workbench.gui.search.facet_delegate import ROW_ROLE, FacetDelegate, exclusion_rect
from workbench.gui.search.facet_rows import FacetRow, State

Index = QModelIndex | QPersistentModelIndex


class FacetModel(QAbstractListModel):
    """Rows of facets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FacetRow] = []

    def set_rows(self, rows: Sequence[FacetRow]) -> None:
        """Show *rows*."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def place_of(self, kind: str, facet: str, value: str) -> int:
        """The number of a row; -1 where it is not shown."""
        for place, row in enumerate(self.rows):
            if (row.kind, row.facet, row.value) == (kind, facet, value):
                return place
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, what a screen reader says, the row itself."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole and row.kind == "value":
            hint = self.tr("Click: only with it. Ctrl+click or the sign at the end: without it.")
            return f"{isolate(row.text)}\n{hint}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return row if role == ROW_ROLE else None

    def _spoken(self, row: FacetRow) -> str:
        if row.kind == "heading":
            state = self.tr("unfolded") if row.open else self.tr("folded")
            return f"{row.text}, {state}"
        if row.kind == "more":
            return row.text
        state = {"included": self.tr("only with it"), "excluded": self.tr("without it")}.get(row.state, "")
        parts = (row.text, self.tr("%Ln document(s)", "", row.count), state)
        return ", ".join(part for part in parts if part)


class FacetList(QListView):
    """``chosen`` carries facet, value and the state wanted; ``folded`` and ``unrolled`` a facet.

    Enter or Space keeps to a value, Delete or minus leaves it out; the arrows fold and unfold a facet.
    """

    chosen = Signal(str, str, str)
    folded = Signal(str)
    unrolled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facets = FacetModel(self)
        self.setModel(self.facets)
        self.setItemDelegate(FacetDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.setAccessibleName(self.tr("Narrow the results"))

    def set_rows(self, rows: Sequence[FacetRow]) -> None:
        """Show *rows*; the current one and the place in the list stay."""
        if list(rows) == self.facets.rows:
            return
        current, scrolled = self._current(), self.verticalScrollBar().value()
        self.facets.set_rows(rows)
        if current is not None:
            place = self.facets.place_of(current.kind, current.facet, current.value)
            if place < 0:  # its facet has been folded
                place = self.facets.place_of("heading", current.facet, "")
            if place >= 0:
                self.setCurrentIndex(self.facets.index(place))
        self.verticalScrollBar().setValue(scrolled)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click does what the row says."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        leave_out = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        leave_out |= self._is_on_sign(index, event.position().toPoint())
        self._do(index, "excluded" if leave_out else "included")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key, row = event.key(), self._current()
        if row is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._do(self.currentIndex(), "included")
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and row.kind == "value":
            self._do(self.currentIndex(), "excluded")
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (key == Qt.Key.Key_Right) != self.isRightToLeft()
            if row.kind == "heading" and row.open != forward:
                self.folded.emit(row.facet)
            elif not forward:
                self.setCurrentIndex(self.facets.index(self.facets.place_of("heading", row.facet, "")))
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The row under the mouse shows the sign that leaves it out, in another ink where it is hit."""
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.HoverMove, QEvent.Type.Leave):
            self.viewport().update()
        return super().viewportEvent(event)

    def menu_for(self, row: FacetRow) -> QMenu:
        """What can be done with a value."""
        menu = QMenu(self)
        entries: tuple[tuple[State, str, str], ...] = (
            ("included", "check", self.tr("Only with {0}")),
            ("excluded", "exclude", self.tr("Without {0}")),
        )
        for state, drawing, text in entries:
            action = menu.addAction(
                icons.icon(drawing, self.palette()), text.format(isolate(row.text)).replace("&", "&&")
            )
            action.setEnabled(row.state != state)
            action.triggered.connect(lambda _checked=False, way=state: self._choose(row, way))
        clear = menu.addAction(icons.icon("close", self.palette()), self.tr("Take this filter away"))
        clear.setEnabled(bool(row.state))
        clear.triggered.connect(lambda: self._choose(row, ""))
        return menu

    def _choose(self, row: FacetRow, state: State) -> None:
        self.chosen.emit(row.facet, row.value, state)

    def _current(self) -> FacetRow | None:
        index = self.currentIndex()
        return self.facets.rows[index.row()] if index.isValid() else None

    def _do(self, index: QModelIndex, state: State) -> None:
        row: FacetRow = index.data(ROW_ROLE)
        if row.kind == "heading":
            self.folded.emit(row.facet)
        elif row.kind == "more":
            self.unrolled.emit(row.facet)
        else:
            self._choose(row, state)

    def _is_on_sign(self, index: QModelIndex, point: QPoint) -> bool:
        rect = QStyle.visualRect(
            self.layoutDirection(), self.visualRect(index), exclusion_rect(self.visualRect(index), self)
        )
        return index.data(ROW_ROLE).kind == "value" and QRect(rect).contains(point)

    def _show_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid() and index.data(ROW_ROLE).kind == "value":
            menu = self.menu_for(index.data(ROW_ROLE))
            menu.exec(self.viewport().mapToGlobal(point))
            menu.deleteLater()
