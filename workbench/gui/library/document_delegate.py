"""Paints a document in the list: title in its own direction, below it outlet, date and language."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.documents.document import Document
from workbench.core.text.isolates import isolate
from workbench.gui.directional import draw_text, text_height
from workbench.gui.languages import language_name
from workbench.gui.library.document_model import DOCUMENT_ROLE, MARKS_ROLE, OPEN_ROLE
from workbench.gui.theme import Theme, theme_of

PAD_X, PAD_Y = 12, 8
TITLE_LINES = 2

Index = QModelIndex | QPersistentModelIndex


def details(document: Document) -> str:
    """Outlet, date and language on one line, each kept together whatever its direction."""
    parts = (document.outlet, document.published[:10], language_name(document.language))
    return " · ".join(isolate(part) for part in parts if part)


class DocumentDelegate(QStyledItemDelegate):
    """See the module."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the title needs, and one line more."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 240
        document: Document = index.data(DOCUMENT_ROLE)
        rtl = document.direction == "rtl"
        title = text_height(document.title, option.font, width - 2 * PAD_X, TITLE_LINES, rtl=rtl)
        return QSize(width, int(title + QFontMetricsF(_small(option.font)).height() + 2 * PAD_Y + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, title, details, number of marks."""
        document: Document = index.data(DOCUMENT_ROLE)
        theme = theme_of(option.palette)
        rtl = document.direction == "rtl"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, theme, is_open=bool(index.data(OPEN_ROLE)))
        content = QRectF(option.rect).adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        draw_text(painter, content, document.title, option.font, theme.text, lines=TITLE_LINES, rtl=rtl)
        small = _small(option.font)
        title = text_height(document.title, option.font, content.width(), TITLE_LINES, rtl=rtl)
        below = content.adjusted(0, title + 2, 0, 0)
        below = _paint_marks(painter, below, int(index.data(MARKS_ROLE)), small, theme, rtl=rtl)
        draw_text(painter, below, details(document), small, theme.muted, rtl=rtl)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, is_open: bool) -> None:
    ground = QRectF(option.rect)
    state = option.state
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(ground, QColor(theme.accent_soft))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(ground, QColor(theme.hover))
    if is_open:
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = ground.right() - 3 if mirrored else ground.left()
        painter.fillRect(QRectF(left, ground.top() + 6, 3, ground.height() - 12), QColor(theme.accent))
    painter.fillRect(
        QRectF(ground.left() + PAD_X, ground.bottom() - 1, ground.width() - 2 * PAD_X, 1), theme.border
    )
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(theme.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(ground.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_marks(
    painter: QPainter, line: QRectF, marks: int, font: QFont, theme: Theme, *, rtl: bool
) -> QRectF:
    """A pill with the number of marks at the end of the line; what is left of the line."""
    if not marks:
        return line
    words = str(marks)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(words) + 12
    left = line.left() if rtl else line.right() - width
    pill = QRectF(left, line.top(), width, metrics.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.hover))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setPen(QColor(theme.muted))
    painter.setFont(font)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
    return line.adjusted(width + 6, 0, 0, 0) if rtl else line.adjusted(0, 0, -width - 6, 0)


def _small(base: QFont) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 0.9)
    return font
