"""The list of places with their ticks: documents as headings, below each its places in their context."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.core.text.isolates import isolate
from workbench.gui import icons
from workbench.gui.directional import draw_text, is_rtl
from workbench.gui.search.marking_hits.place_model import ROW_ROLE, PlaceModel, PlaceRow
from workbench.gui.search.snippets import paint_line
from workbench.gui.theme import Theme, theme_of

PAD_X, PAD_Y = 10, 5
TICK, GAP, INDENT = 16, 8, 18

Index = QModelIndex | QPersistentModelIndex


class PlaceDelegate(QStyledItemDelegate):
    """One line a row, all of one height: thousands of them scroll at once."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line."""
        return QSize(200, int(QFontMetricsF(option.font).height() * 1.25) + 2 * PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The tick, and the words in their own direction."""
        row: PlaceRow = index.data(ROW_ROLE)
        theme = theme_of(option.palette)
        painter.save()
        _paint_ground(painter, option, theme, heading=row.place is None and index.row() > 0)
        indent = INDENT if row.place else 0
        _paint_tick(painter, option, index.data(Qt.ItemDataRole.CheckStateRole), indent, theme)
        room = option.rect.adjusted(PAD_X + indent + TICK + GAP, 0, -PAD_X, 0)
        content = QRectF(QStyle.visualRect(option.direction, option.rect, room))
        if row.snippet is None:
            self._paint_document(painter, content, row, option.font, theme)
        else:
            self._paint_place(painter, content, row, option.font, theme)
        painter.restore()

    def _paint_document(
        self, painter: QPainter, content: QRectF, row: PlaceRow, base: QFont, theme: Theme
    ) -> None:
        font = QFont(base)
        font.setWeight(QFont.Weight.DemiBold)
        top = (content.height() - QFontMetricsF(font).height()) / 2
        rtl = is_rtl(row.title, row.language)
        draw_text(painter, content.adjusted(0, top, 0, 0), row.title, font, theme.text, rtl=rtl)

    def _paint_place(
        self, painter: QPainter, content: QRectF, row: PlaceRow, base: QFont, theme: Theme
    ) -> None:
        if row.snippet is None:
            return
        if row.marked:
            content = self._paint_marked(painter, content, base, theme)
        paint_line(painter, content, row.snippet, row.language, base, theme, faded=row.marked)

    def _paint_marked(self, painter: QPainter, content: QRectF, base: QFont, theme: Theme) -> QRectF:
        """The word for what is so marked already, at the end of the line; what is left of the line."""
        words = self.tr("marked already")
        width = QFontMetricsF(base).horizontalAdvance(words) + 4
        view = self.parent()
        mirrored = isinstance(view, QWidget) and view.isRightToLeft()
        painter.setPen(QColor(theme.muted))
        painter.setFont(base)
        left = content.left() if mirrored else content.right() - width
        painter.drawText(
            QRectF(left, content.top(), width, content.height()),
            Qt.AlignmentFlag.AlignVCenter,
            isolate(words),
        )
        return content.adjusted(width + GAP, 0, 0, 0) if mirrored else content.adjusted(0, 0, -width - GAP, 0)


class PlaceList(QListView):
    """Space ticks the row, and so does a click anywhere on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = PlaceModel(self)
        self.setModel(self.places)
        self.setItemDelegate(PlaceDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Places to be marked"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See the class."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.places.toggle(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.places.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Rows are as wide as the list."""
        if event.type() == QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()
        return super().viewportEvent(event)


def _paint_tick(
    painter: QPainter, option: QStyleOptionViewItem, state: int | None, indent: int, theme: Theme
) -> None:
    """A box as those of forms are; none where there is nothing to tick."""
    if state is None:
        return
    place = QRect(option.rect.left() + PAD_X + indent, option.rect.center().y() - TICK // 2, TICK, TICK)
    box = QStyle.visualRect(option.direction, option.rect, place)
    ticked = Qt.CheckState(state)
    filled = ticked != Qt.CheckState.Unchecked
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.accent if filled else theme.muted))
    painter.setBrush(QColor(theme.accent if filled else theme.base))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if ticked == Qt.CheckState.Checked:
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(box.topLeft(), icons.pixmap("check", theme.on_accent, TICK, scale))
    elif filled:
        painter.fillRect(box.adjusted(4, 7, -4, -7), QColor(theme.on_accent))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, heading: bool) -> None:
    if option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(theme.hover))
    if heading:
        painter.fillRect(option.rect.adjusted(0, 0, 0, 1 - option.rect.height()), QColor(theme.border))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(theme.accent))
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -1.5))
