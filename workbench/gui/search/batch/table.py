"""The table of a batch: queries and places in their own direction, refused lines with the reason."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workbench.gui.directional import draw_text, is_rtl
from workbench.gui.search.batch.lines import (
    DOCUMENTS,
    LINE,
    LINE_ROLE,
    PLACE,
    QUERY,
    BatchModel,
    place_snippet,
)
from workbench.gui.search.snippets import paint_line
from workbench.gui.theme import theme_of

Index = QModelIndex | QPersistentModelIndex

PAD_X = 8
ROW_EM = 2.1
"""Height of a row in heights of the font: letters of every script with air."""


class BatchDelegate(QStyledItemDelegate):
    """See the module."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Queries, places and reasons by ourselves; numbers as usual."""
        if index.column() not in (QUERY, PLACE):
            super().paint(painter, option, index)
            return
        line, theme = index.data(LINE_ROLE), theme_of(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.accent_soft))
        content = QRectF(option.rect).adjusted(PAD_X, 0, -PAD_X, 0)
        if index.column() == PLACE and line.first and not line.row.error:
            snippet, language = place_snippet(line.first), line.first.document.language
            paint_line(painter, content, snippet, language, option.font, theme)
        else:
            ink = theme.danger if line.row.error and index.column() == PLACE else theme.text
            text = index.data(Qt.ItemDataRole.DisplayRole)
            top = (content.height() - QFontMetricsF(option.font).height()) / 2
            rtl = is_rtl(text)
            draw_text(painter, content.adjusted(0, top, 0, 0), text, option.font, ink, rtl=rtl)
        painter.restore()


class BatchTable(QTableView):
    """``opened`` carries a BatchLine: a double click, or Enter."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.batch = BatchModel(self)
        self.setModel(self.batch)
        self.setItemDelegate(BatchDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("What each query has found"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().height() * ROW_EM))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicator(LINE, Qt.SortOrder.AscendingOrder)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setSortingEnabled(True)
        self.setColumnWidth(LINE, 64)
        self.setColumnWidth(QUERY, 210)
        self.setColumnWidth(DOCUMENTS, 96)
        header.setStretchLastSection(True)
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(LINE_ROLE))
