"""Paints the rows of an outline: drawing, text in its own direction, detail below, a figure at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from workbench.core.text.direction import first_strong
from workbench.gui import icons
from workbench.gui.directional import draw_text, is_rtl, text_height
from workbench.gui.theme import Theme, theme_of

if TYPE_CHECKING:
    from workbench.gui.outline import Node

PAD_X = 8
PAD_Y = 5
DRAWING = 16
GAP = 7
NODE_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class OutlineDelegate(QStyledItemDelegate):
    """See the module."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the wrapped text needs at the view's width."""
        node: Node = index.data(NODE_ROLE)
        width = self._width(index)
        font = _font(option.font, node)
        text_width = width - self._taken(node, option.font)
        height = text_height(node.text, font, text_width, node.lines, rtl=is_rtl(node.text, node.language))
        if node.detail:
            height += QFontMetricsF(_small(option.font)).height() + 1
        return QSize(int(width), int(max(height, DRAWING) + 2 * PAD_Y))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background first, then what the node has."""
        node: Node = index.data(NODE_ROLE)
        theme = theme_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, theme)
        content = QRectF(option.rect).adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        content = self._paint_drawing(painter, content, node, theme, mirrored)
        content = self._paint_trailing(painter, content, node, option.font, theme, mirrored)
        self._paint_text(painter, content, node, option.font, theme)
        painter.restore()

    def _width(self, index: Index) -> float:
        view = self.parent()
        if not isinstance(view, QTreeView):
            return 200.0
        depth = 1 if view.rootIsDecorated() else 0
        parent = index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        return max(60.0, view.viewport().width() - depth * view.indentation())

    def _taken(self, node: Node, font: QFont) -> float:
        drawing = DRAWING + GAP if node.drawing else 0
        trailing = QFontMetricsF(_small(font)).horizontalAdvance(node.trailing) + GAP if node.trailing else 0
        return 2 * PAD_X + drawing + trailing

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        state = option.state
        ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(ground, 5, 5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(ground, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(ground, 5, 5)

    def _paint_drawing(
        self, painter: QPainter, content: QRectF, node: Node, theme: Theme, mirrored: bool
    ) -> QRectF:
        if not node.drawing:
            return content
        left = content.right() - DRAWING if mirrored else content.left()
        place = QRectF(left, content.top() + 1, DRAWING, DRAWING)
        ink = getattr(theme, node.ink, node.ink) or theme.muted
        if node.drawing == "swatch":
            painter.setPen(QColor(theme.border_strong))
            painter.setBrush(QColor(ink))
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 3, 3)
        else:
            picture = icons.pixmap(node.drawing, ink, DRAWING, painter.device().devicePixelRatioF())
            painter.drawPixmap(place.topLeft(), picture)
        return (
            content.adjusted(0, 0, -DRAWING - GAP, 0)
            if mirrored
            else content.adjusted(DRAWING + GAP, 0, 0, 0)
        )

    def _paint_trailing(
        self, painter: QPainter, content: QRectF, node: Node, font: QFont, theme: Theme, mirrored: bool
    ) -> QRectF:
        if not node.trailing:
            return content
        small = _small(font)
        metrics = QFontMetricsF(small)
        width = metrics.horizontalAdvance(node.trailing)
        left = content.left() if mirrored else content.right() - width
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        rise = QFontMetricsF(font).ascent()
        place = QRectF(left, content.top() + rise - metrics.ascent(), width + 1, metrics.height())
        # Words in another script come from a font that may be taller than this one.
        # Signs and numbers alone (+1 −2) have no direction: told none, they take that of the window.
        rtl = first_strong(node.trailing) == "rtl"
        way = Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight
        painter.drawText(place, Qt.TextFlag.TextDontClip | way, node.trailing)
        taken = width + GAP
        return content.adjusted(taken, 0, 0, 0) if mirrored else content.adjusted(0, 0, -taken, 0)

    def _paint_text(self, painter: QPainter, content: QRectF, node: Node, base: QFont, theme: Theme) -> None:
        rtl = is_rtl(node.text, node.language)
        font = _font(base, node)
        ink = theme.disabled if node.faded else theme.text
        draw_text(painter, content, node.text, font, ink, lines=node.lines, rtl=rtl)
        if node.detail:
            height = text_height(node.text, font, content.width(), node.lines, rtl=rtl)
            below = content.adjusted(0, height + 1, 0, 0)
            # Under the text that it belongs to, but read as the words of the interface in it are.
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            way = first_strong(node.detail)
            rtl = rtl if way is None else way == "rtl"
            draw_text(painter, below, node.detail, _small(base), theme.muted, rtl=rtl, align=side)


def _font(base: QFont, node: Node) -> QFont:
    font = QFont(base)
    if node.strong:
        font.setWeight(QFont.Weight.DemiBold)
    font.setStrikeOut(node.faded)
    return font


def _small(base: QFont) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 0.9)
    return font
