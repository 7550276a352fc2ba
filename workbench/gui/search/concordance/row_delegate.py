"""How a row of a concordance is painted: the hit in the middle, what is read before it where reading begins.

In a passage that runs from right to left, that is the right. Before, hit and after are set apart, each in the
direction of the passage, and flush to the hit, so that they stand in the same place in every row whatever
scripts are in them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QTextLayout,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.search.concordance.context import on_one_line
from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.text.isolates import isolate
from workbench.gui.directional import draw_text, option_for
from workbench.gui.theme import Theme, theme_of

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
PAD = 12
LINE = 1.9
"""Em from row to row: the marks of Arabic and Devanagari above and below have room."""
SOURCE_SHARE, WIDEST_SOURCE = 0.22, 240
"""Part of the width, and pixels, that outlet and date take at most."""
WIDEST_HIT = 0.4
"""Part of the width of the text that a hit takes at most; a longer one is cut at its end."""
FADE = 28
"""Pixels in which a context that goes on dissolves."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Piece:
    """One of the three parts of a row, laid out on one line."""

    layout: QTextLayout
    width: float


class RowDelegate(QStyledItemDelegate):
    """See the module."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are of one height."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 400
        return QSize(width, round(QFontInfo(option.font).pixelSize() * LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See the module."""
        row: ConcordanceRow = index.data(ROW_ROLE)
        theme = theme_of(option.palette)
        ground = _ground(option, theme)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(ground))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        source, text = _columns(rect, mirrored=mirrored)
        _paint_source(painter, source, row, option.font, theme, mirrored=mirrored)
        _paint_text(painter, text, row, option.font, theme, ground)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(theme.accent))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()


def _ground(option: QStyleOptionViewItem, theme: Theme) -> str:
    if option.state & QStyle.StateFlag.State_Selected:
        return theme.accent_soft
    return theme.hover if option.state & QStyle.StateFlag.State_MouseOver else theme.base


def _columns(rect: QRectF, *, mirrored: bool) -> tuple[QRectF, QRectF]:
    """Where the source stands, and where the text does: the source where the window's reading begins."""
    width = min(WIDEST_SOURCE, rect.width() * SOURCE_SHARE)
    content = rect.adjusted(PAD, 0, -PAD, 0)
    if mirrored:
        left = content.right() - width
        return QRectF(left, content.top(), width, content.height()), content.adjusted(0, 0, -width - PAD, 0)
    return QRectF(content.left(), content.top(), width, content.height()), content.adjusted(
        width + PAD, 0, 0, 0
    )


def _paint_source(
    painter: QPainter, rect: QRectF, row: ConcordanceRow, font: QFont, theme: Theme, *, mirrored: bool
) -> None:
    """Date and outlet, one below the other in every row: in the direction of the window, not of the name."""
    document = row.document
    name = document.outlet or document.title or document.path
    line = " · ".join(isolate(part) for part in (document.published[:10], name) if part)
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    lower = rect.adjusted(0, (rect.height() - QFontInfo(small).pixelSize() * 1.5) / 2, 0, 0)
    draw_text(painter, lower, line, small, theme.muted, rtl=mirrored)


def _paint_text(
    painter: QPainter, rect: QRectF, row: ConcordanceRow, font: QFont, theme: Theme, ground: str
) -> None:
    rtl = row.direction == "rtl"
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    hit_text = on_one_line(row.hit)
    hit = _laid_out(hit_text, strong, rtl=rtl)
    width = min(hit.width, rect.width() * WIDEST_HIT)
    middle = QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height())
    space = QFontMetricsF(font).horizontalAdvance(" ")
    before, after = on_one_line(row.before), on_one_line(row.after)
    gap_before = space if before != before.rstrip() or not before else 0.0
    gap_after = space if after != after.lstrip() or not after else 0.0
    before_left = not rtl
    left_gap, right_gap = (gap_before, gap_after) if before_left else (gap_after, gap_before)
    left = QRectF(rect.left(), rect.top(), middle.left() - left_gap - rect.left(), rect.height())
    right_from = middle.right() + right_gap
    right = QRectF(right_from, rect.top(), rect.right() - right_from, rect.height())
    left_text, right_text = (before, after) if before_left else (after, before)
    _paint_left(painter, left, _laid_out(left_text.strip(), font, rtl=rtl), theme.text, ground)
    _paint_right(painter, right, _laid_out(right_text.strip(), font, rtl=rtl), theme.text, ground)
    if width < hit.width:
        top = (rect.height() - QFontInfo(strong).pixelSize() * 1.5) / 2
        draw_text(painter, middle.adjusted(0, top, 0, 0), hit_text, strong, theme.accent, rtl=rtl)
    else:
        _draw(painter, hit, middle.left(), rect, theme.accent)


def _laid_out(text: str, font: QFont, *, rtl: bool) -> _Piece:
    layout = QTextLayout(text, font)
    # From the left, whatever the direction: where it comes to stand is decided by whoever draws it.
    layout.setTextOption(option_for(rtl=rtl, wrap=False, align=Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    line = layout.createLine()
    width = 0.0
    if line.isValid():
        # Exactly as wide as its text: in a wider line, right-to-left text begins at the far end.
        line.setLineWidth(1_000_000)
        width = line.naturalTextWidth()
        line.setLineWidth(width)
    layout.endLayout()
    return _Piece(layout, width)


def _draw(painter: QPainter, piece: _Piece, x: float, rect: QRectF, ink: str) -> None:
    painter.setPen(QColor(ink))
    top = rect.top() + (rect.height() - piece.layout.boundingRect().height()) / 2
    piece.layout.draw(painter, QPointF(x, top))


def _paint_left(painter: QPainter, rect: QRectF, piece: _Piece, ink: str, ground: str) -> None:
    """*piece* at the left of the hit: flush right; what does not fit dissolves at the left."""
    painter.save()
    painter.setClipRect(rect)
    _draw(painter, piece, rect.right() - piece.width, rect, ink)
    if piece.width > rect.width():
        _fade(painter, QRectF(rect.left(), rect.top(), FADE, rect.height()), ground, to_right=True)
    painter.restore()


def _paint_right(painter: QPainter, rect: QRectF, piece: _Piece, ink: str, ground: str) -> None:
    """*piece* at the right of the hit: flush left; what does not fit dissolves at the right."""
    painter.save()
    painter.setClipRect(rect)
    _draw(painter, piece, rect.left(), rect, ink)
    if piece.width > rect.width():
        _fade(painter, QRectF(rect.right() - FADE, rect.top(), FADE, rect.height()), ground, to_right=False)
    painter.restore()


def _fade(painter: QPainter, rect: QRectF, ground: str, *, to_right: bool) -> None:
    solid, clear = QColor(ground), QColor(ground)
    clear.setAlpha(0)
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    gradient.setColorAt(0, solid if to_right else clear)
    gradient.setColorAt(1, clear if to_right else solid)
    painter.fillRect(rect, QBrush(gradient))
