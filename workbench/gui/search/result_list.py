"""The list of results: model, painting with highlighted hits, opening by click and Enter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.core.text.isolates import isolate
from workbench.gui.directional import draw_text, is_rtl, text_height
from workbench.gui.languages import language_name
from workbench.gui.search.results import Row
from workbench.gui.search.snippets import hit_grounds, snippet_layout
from workbench.gui.theme import Theme, theme_of

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
NEW_ROLE = Qt.ItemDataRole.UserRole + 2
PAD_X, PAD_Y = 12, 6
INDENT = 10
BATCH = 40
"""Rows measured at a stretch: some ten milliseconds."""
SNIPPET_LINES = 3

Index = QModelIndex | QPersistentModelIndex


class ResultModel(QAbstractListModel):
    """Rows of results. ``moreRequested`` comes when the end is seen and there is more (*has_more*).

    Documents with the ids *new* are told from the others.
    """

    moreRequested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.has_more = False
        self.new: frozenset[str] = frozenset()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show *rows*."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show *rows* below the others."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there is another page."""
        return self.has_more and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:
        """Ask for it; it comes later, by add_rows()."""
        self.has_more = False
        self.moreRequested.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title or the snippet; the row itself."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.snippet.text if row.snippet else row.document.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == NEW_ROLE:
            return row.document.id in self.new
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.document.title
        return row if role == ROW_ROLE else None

    def _spoken(self, row: Row) -> str:
        if row.snippet:
            return row.snippet.text
        new = self.tr("new") if row.document.id in self.new else ""
        hits = self.tr("%n hit(s)", "", row.hits) if row.hits else ""
        parts = (row.document.title, new, row.document.outlet, row.document.published[:10], hits)
        return ", ".join(part for part in parts if part)


class ResultDelegate(QStyledItemDelegate):
    """A title with outlet and number of hits, or a snippet with its hit on a ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._measured: tuple[int, QFont | None] = 0, None

    def forget_heights(self) -> None:
        """The rows are others."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text needs; measured once, for a list asks for all of its rows again and again."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 260
        if self._measured != (width, option.font):
            self._heights, self._measured = {}, (width, QFont(option.font))
        height = self._heights.get(index.row())
        if height is None:
            height = self._heights[index.row()] = self._height(index.data(ROW_ROLE), option.font, width)
        return QSize(width, height)

    def _height(self, row: Row, font: QFont, width: int) -> int:
        room = width - 2 * PAD_X
        if row.snippet:
            layout = snippet_layout(row.snippet, row.document.language, font, room - INDENT)
            return int(layout.boundingRect().height()) + PAD_Y
        rtl = row.document.direction == "rtl"
        height = text_height(row.document.title, _strong(font), room, 2, rtl=rtl)
        return int(height + QFontMetricsF(_small(font)).height()) + 2 * PAD_Y + 2

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See the class."""
        row: Row = index.data(ROW_ROLE)
        theme = theme_of(option.palette)
        painter.save()
        _paint_ground(painter, option, theme, first=row.snippet is None and index.row() > 0)
        content = QRectF(option.rect).adjusted(PAD_X, 0, -PAD_X, 0)
        if row.snippet:
            self._paint_snippet(painter, content, row, option.font, theme)
        else:
            content = content.adjusted(0, PAD_Y, 0, 0)
            self._paint_document(painter, content, row, option.font, theme, new=index.data(NEW_ROLE))
        painter.restore()

    def _paint_document(
        self, painter: QPainter, content: QRectF, row: Row, base: QFont, theme: Theme, *, new: bool
    ) -> None:
        document = row.document
        rtl = document.direction == "rtl"
        strong = _strong(base)
        draw_text(painter, content, document.title, strong, theme.text, lines=2, rtl=rtl)
        height = text_height(document.title, strong, content.width(), 2, rtl=rtl)
        hits = self.tr("%n hit(s)", "", row.hits) if row.hits else self.tr("in the data only")
        parts = (document.outlet, document.published[:10], language_name(document.language), hits)
        detail = " · ".join(isolate(part) for part in parts if part)
        line = content.adjusted(0, height + 1, 0, 0)
        if new:
            line = _paint_badge(painter, line, self.tr("new"), _small(base), theme, rtl=rtl)
        draw_text(painter, line, detail, _small(base), theme.muted, rtl=rtl)

    def _paint_snippet(self, painter: QPainter, content: QRectF, row: Row, base: QFont, theme: Theme) -> None:
        if row.snippet is None:
            return
        rtl = is_rtl(row.snippet.text, row.document.language)
        room = content.adjusted(0, 0, -INDENT, 0) if rtl else content.adjusted(INDENT, 0, 0, 0)
        layout = snippet_layout(row.snippet, row.document.language, base, room.width())
        origin = QPointF(room.left(), room.top() + PAD_Y / 2)
        for ground in hit_grounds(layout, row.snippet):
            painter.fillRect(
                ground.translated(origin), QColor(theme.hit if theme.dark else theme.hit_current)
            )
        painter.setPen(QColor(theme.text))
        layout.draw(painter, origin)


class ResultList(QListView):
    """The list. ``rowOpened`` carries a Row."""

    rowOpened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = ResultModel(self)
        self.setModel(self.results)
        delegate = ResultDelegate(self)
        self.setItemDelegate(delegate)
        self.results.modelAboutToBeReset.connect(delegate.forget_heights)
        # A page is measured in slices, between which the window goes on.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Search results"))
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def choose(self, document_id: str, place: int) -> None:
        """Show the row of a hit, or of its document where the hit has none."""
        at = -1
        for number, row in enumerate(self.results.rows):
            if row.document.id == document_id and row.place in (-1, place):
                at = number
        if at >= 0:
            self.setCurrentIndex(self.results.index(at))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.rowOpened.emit(index.data(ROW_ROLE))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, first: bool) -> None:
    ground = QRectF(option.rect)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(ground, QColor(theme.accent_soft))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(ground, QColor(theme.hover))
    if first:
        painter.fillRect(
            QRectF(ground.left() + PAD_X, ground.top(), ground.width() - 2 * PAD_X, 1), QColor(theme.border)
        )
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(theme.accent))
        painter.drawRect(ground.adjusted(0.5, 0.5, -1.5, -1.5))


def _paint_badge(
    painter: QPainter, line: QRectF, text: str, font: QFont, theme: Theme, *, rtl: bool
) -> QRectF:
    """A word on a ground of the accent where *line* begins; what is left of the line."""
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text) + 12
    left = line.right() - width if rtl else line.left()
    pill = QRectF(left, line.top(), width, metrics.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setPen(QColor(theme.on_accent))
    painter.setFont(font)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return line.adjusted(0, 0, -width - 6, 0) if rtl else line.adjusted(width + 6, 0, 0, 0)


def _small(base: QFont) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 0.9)
    return font


def _strong(base: QFont) -> QFont:
    font = QFont(base)
    font.setWeight(QFont.Weight.DemiBold)
    return font
