"""What hangs below the query line while one types: what can stand here, and how the query is understood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from workbench.core.text.isolates import isolate
from workbench.gui.outline import Node, OutlineView
from workbench.gui.search.query_words import Understood

NARROWEST = 380
"""Pixels: a sentence in two or three lines."""
MOST_ROWS = 7
"""Rows seen at once; the others are reached with the arrows."""
BELOW = 4


class QueryDrop(QFrame):
    """A part of the window that lies over the others; it never takes the keyboard.

    ``taken`` carries the key of the row that was clicked or chosen with the keyboard.
    """

    taken = Signal(str)

    def __init__(self, anchor: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._anchor = anchor
        self._over = window
        self._error = False
        self.setObjectName("queryDrop")
        self.list = OutlineView(self.tr("What can stand here"))
        self.list.setRootIsDecorated(False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setContentsMargins(12, 7, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self.line)
        self.list.clicked.connect(lambda _index: self.taken.emit(self.list.current_key()))
        self.hide()

    @property
    def chosen(self) -> str:
        """The key of the row that is chosen; empty for none."""
        return self.list.current_key() if self.list.isVisibleTo(self) else ""

    def show_rows(self, nodes: Sequence[Node]) -> None:
        """Offer *nodes*; none is chosen."""
        self.list.set_nodes(nodes)
        self.list.setCurrentIndex(self.list.outline.index(-1, 0))
        self.list.setVisible(bool(nodes))
        self.list.scrollToTop()
        self._place()

    def say(self, understood: Understood) -> None:
        """Say how the query is understood, or why it is not."""
        self._error = understood.error is not None
        # In the language of the interface, with words of any other: its base direction is the interface's.
        self.line.setText(understood.line)
        self.line.setVisible(bool(understood.line))
        self._paint_line()
        self._place()

    def step(self, step: int) -> None:
        """Choose the next row (1), the one before (-1), or none, round."""
        rows = self.list.outline.rowCount()
        at = self.list.currentIndex().row() if self.list.currentIndex().isValid() else -1
        place = (at + 1 + step) % (rows + 1) - 1
        self.list.setCurrentIndex(self.list.outline.index(place, 0))

    def open(self) -> None:
        """Show what there is to be seen."""
        seen = self.list.isVisibleTo(self) or self.line.isVisibleTo(self)
        self.setVisible(seen)
        self._place()

    def _paint_line(self) -> None:
        self.line.setProperty("muted", not self._error)
        self.line.setProperty("danger", self._error)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    def _place(self) -> None:
        """Below the line, as wide as it is, where the window has room for that."""
        if self.isHidden():
            return
        window = self._over
        width = min(max(NARROWEST, self._anchor.width()), window.width() - 16)
        rows = min(MOST_ROWS, self.list.outline.rowCount())
        self.list.setFixedHeight(sum(self._row_height(row) for row in range(rows)) + 4 if rows else 0)
        self.setFixedWidth(width)
        self.line.setFixedHeight(self.line.heightForWidth(width - 2) if self.line.isVisibleTo(self) else 0)
        self.adjustSize()
        corner = self._anchor.mapTo(window, QPoint(0, self._anchor.height() + BELOW))
        left = corner.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left += self._anchor.width() - width
        self.move(min(max(8, left), window.width() - width - 8), corner.y())
        self.raise_()

    def _row_height(self, row: int) -> int:
        return self.list.sizeHintForIndex(self.list.outline.index(row, 0)).height()


def recent_nodes(queries: Sequence[str]) -> list[Node]:
    """Rows for queries that were asked before."""
    return [
        Node(f"recent:{query}", query, drawing="history", lines=1, tooltip=isolate(query))
        for query in queries
    ]
