"""Paints the rows of the facets: a value with a bar as long as its share, its count, what is chosen of it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.gui import icons
from workbench.gui.directional import draw_text
from workbench.gui.search.facet_rows import FacetRow
from workbench.gui.theme import Theme, theme_of

ROW_ROLE = Qt.ItemDataRole.UserRole + 1

PAD_X, PAD_Y = 12, 4
SIGN = 14
GAP = 6
COUNT_LETTERS = 6
"""Room for a count such as 10,162; a wider one takes room from the name."""

Index = QModelIndex | QPersistentModelIndex


def exclusion_rect(row: QRect, widget: QWidget) -> QRect:
    """Where the sign that leaves a value out stands in its *row*, in a left-to-right interface."""
    count = QFontMetrics(widget.font()).horizontalAdvance("0" * COUNT_LETTERS)
    return QRect(row.right() - PAD_X - count - SIGN - GAP, row.top(), SIGN + GAP, row.height())


class FacetDelegate(QStyledItemDelegate):
    """See the module. All rows are of one height."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 200
        return QSize(width, QFontMetrics(option.font).height() + 2 * PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See the class."""
        row: FacetRow = index.data(ROW_ROLE)
        theme = theme_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, theme)
        if row.kind == "heading":
            _paint_heading(painter, option, row, theme, first=index.row() == 0)
        elif row.kind == "more":
            _write(painter, option, _line(option, PAD_X + SIGN + GAP, PAD_X), row.text, theme.accent)
        else:
            self._paint_value(painter, option, row, theme)
        painter.restore()

    def _paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, row: FacetRow, theme: Theme
    ) -> None:
        ink = {"included": theme.accent, "excluded": theme.danger}.get(row.state, theme.text)
        _paint_share(painter, option, row, theme)
        sign = _mirrored(option, QRect(option.rect.left() + PAD_X, option.rect.top(), SIGN, SIGN))
        sign.moveTop(option.rect.center().y() - SIGN // 2)
        if row.state:
            drawing = "check" if row.state == "included" else "exclude"
            _paint_icon(painter, drawing, ink, sign)
        count = QFontMetrics(option.font).horizontalAdvance("0" * COUNT_LETTERS)
        name = _line(option, PAD_X + SIGN + GAP, PAD_X + count + SIGN + 2 * GAP)
        font = QFont(option.font)
        font.setStrikeOut(row.state == "excluded")
        if row.state == "included":
            font.setWeight(QFont.Weight.DemiBold)
        _write(painter, option, name, row.text, ink, font)
        room = QRect(option.rect.right() - PAD_X - count, option.rect.top(), count, option.rect.height())
        painter.setPen(QColor(theme.muted))
        painter.setFont(option.font)
        side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            _mirrored(option, room),
            QStyle.visualAlignment(option.direction, side),
            QLocale().toString(row.count),
        )
        active = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus)
        if active and row.state != "excluded":
            self._paint_exclusion(painter, option, theme)

    def _paint_exclusion(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        view = self.parent()
        if not isinstance(view, QListView):
            return
        rect = _mirrored(option, exclusion_rect(option.rect, view))
        hit = rect.contains(view.viewport().mapFromGlobal(QCursor.pos()))
        place = QRect(0, 0, SIGN, SIGN)
        place.moveCenter(rect.center())
        _paint_icon(painter, "exclude", theme.danger if hit else theme.muted, place)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    if option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(theme.hover))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(theme.accent))
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, row: FacetRow, theme: Theme, *, first: bool
) -> None:
    if not first:
        painter.fillRect(option.rect.adjusted(PAD_X, 0, -PAD_X, 1 - option.rect.height()), theme.border)
    arrow = _mirrored(option, QRect(option.rect.left() + PAD_X, option.rect.top(), SIGN, SIGN))
    arrow.moveTop(option.rect.center().y() - SIGN // 2)
    _paint_icon(painter, "down" if row.open else "next", theme.muted, arrow)
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    _write(painter, option, _line(option, PAD_X + SIGN + GAP, PAD_X), row.text, theme.muted, font)


def _paint_share(painter: QPainter, option: QStyleOptionViewItem, row: FacetRow, theme: Theme) -> None:
    """A ground under the name, from where the line begins."""
    left = option.rect.left() + PAD_X + SIGN
    room = option.rect.right() - PAD_X // 2 - left
    bar = QRect(left, option.rect.top() + 1, max(3, round(room * row.share)), option.rect.height() - 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent_soft if row.state != "excluded" else theme.hover))
    painter.drawRoundedRect(_mirrored(option, bar), 3, 3)


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    text: str,
    ink: str,
    font: QFont | None = None,
) -> None:
    """*text* on one line, from where the lines of the interface begin."""
    font = font or option.font
    rect = rect.adjusted(0, (rect.height() - QFontMetrics(font).height()) // 2, 0, 0)
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    draw_text(painter, QRectF(rect), text, font, ink, rtl=rtl)


def _line(option: QStyleOptionViewItem, before: int, after: int) -> QRect:
    return _mirrored(option, option.rect.adjusted(before, 0, -after, 0))


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)


def _paint_icon(painter: QPainter, drawing: str, ink: str, rect: QRect) -> None:
    picture = icons.pixmap(drawing, ink, rect.width(), painter.device().devicePixelRatioF())
    painter.drawPixmap(rect.topLeft(), picture)
