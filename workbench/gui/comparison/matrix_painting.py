"""How the matrix is painted: claims with verdicts at the side, documents above, signs and grades in cells."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.core.annotations.claim import Stance
from workbench.gui import icons
from workbench.gui.comparison.matrix_grid import GridCell, GridHead
from workbench.gui.comparison.matrix_model import CELL_ROLE, HEAD_ROLE
from workbench.gui.directional import LEADING, as_interface, draw_text, is_rtl, text_height
from workbench.gui.theme import Theme, theme_of

NARROWEST, WIDEST = 220, 440
"""Pixels for claims: three lines of a usual one fit."""
COLUMN_WIDTH = 118
PAD = 8
SIGN = 15
GAP = 2
BAND = 3

Index = QModelIndex | QPersistentModelIndex


class ClaimHeader(QHeaderView):
    """A claim in its own direction, up to three lines, and the verdict below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setFixedWidth(NARROWEST)
        self.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def fit(self, room: int) -> None:
        """Take a fair part of *room* pixels."""
        width = max(NARROWEST, min(WIDEST, round(room * 0.4)))
        if width != self.width():
            self.setFixedWidth(width)
            self.resizeSections()

    def sectionSizeFromContents(self, section: int) -> QSize:
        """As high as claim and verdict need."""
        claim, verdict = self._texts(section)
        width = self.width() - 2 * PAD
        height = text_height(claim, self.font(), width, 3, rtl=is_rtl(claim))
        height += text_height(verdict, _small(self.font()), width, 2, rtl=self.isRightToLeft()) + 2
        return QSize(self.width(), int(height) + 2 * PAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """See QHeaderView."""
        theme = theme_of(self.palette())
        painter.save()
        painter.fillRect(rect, QColor(theme.base))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.border))
        claim, verdict = self._texts(section)
        content = QRectF(rect).adjusted(PAD, PAD, -PAD, -PAD)
        rtl = is_rtl(claim)
        draw_text(painter, content, claim, self.font(), theme.text, lines=3, rtl=rtl)
        below = content.adjusted(0, text_height(claim, self.font(), content.width(), 3, rtl=rtl) + 2, 0, 0)
        # Our own words, though there may be names among them: they read as the window does.
        mirrored = self.isRightToLeft()
        draw_text(painter, below, verdict, _small(self.font()), theme.muted, lines=2, rtl=mirrored)
        painter.restore()

    def _texts(self, section: int) -> tuple[str, str]:
        head: GridHead = self.model().headerData(section, Qt.Orientation.Vertical, HEAD_ROLE)
        return head.text, head.detail


class DocumentHeader(QHeaderView):
    """An outlet, and below it language and date; a band above what is of one source."""

    def __init__(self, parent: QWidget | None = None, *, width: int = COLUMN_WIDTH, lines: int = 2) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._lines = lines
        self.setSectionsClickable(True)
        self.setDefaultSectionSize(width)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def sizeHint(self) -> QSize:
        """The name in its lines, language, date and source in two."""
        small = 2 * QFontMetricsF(_small(self.font())).height()
        names = self._lines * LEADING * QFontInfo(self.font()).pixelSize()
        return QSize(super().sizeHint().width(), int(names + small) + 2 * PAD + GAP)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """See QHeaderView."""
        theme = theme_of(self.palette())
        head: GridHead = self.model().headerData(section, Qt.Orientation.Horizontal, HEAD_ROLE)
        name = head.text
        painter.save()
        painter.fillRect(rect, QColor(theme.base))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.border))
        if head.cluster:
            self._paint_band(painter, rect, section, head.cluster, theme)
        content = QRectF(rect).adjusted(PAD, PAD, -PAD, -PAD)
        rtl = is_rtl(name)
        draw_text(painter, content, name, self.font(), theme.text, lines=self._lines, rtl=rtl)
        small = _small(self.font())
        height = text_height(name, self.font(), content.width(), self._lines, rtl=rtl)
        below = content.adjusted(0, height + GAP, 0, 0)
        draw_text(painter, below, as_interface(head.detail), small, theme.muted, rtl=rtl)
        if head.source:
            last = below.adjusted(0, QFontMetricsF(small).height(), 0, 0)
            draw_text(painter, last, as_interface(head.source), small, theme.accent, rtl=rtl)
        painter.restore()

    def _paint_band(self, painter: QPainter, rect: QRect, section: int, cluster: int, theme: Theme) -> None:
        """A band that runs on into the next column of the same source, in whichever direction that lies."""
        beside = [
            head.cluster if head else 0
            for at in (section - 1, section + 1)
            for head in [self.model().headerData(at, Qt.Orientation.Horizontal, HEAD_ROLE)]
        ]
        if self.isRightToLeft():
            beside.reverse()
        left, right = (0 if number == cluster else PAD for number in beside)
        band = QRectF(rect.left() + left, rect.top(), rect.width() - left - right, BAND)
        painter.fillRect(band, QColor(theme.accent))


class CellDelegate(QStyledItemDelegate):
    """Signs in the inks of their stances, with a count where there is more than one; below, grades."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        theme = theme_of(option.palette)
        cell: GridCell | None = index.data(CELL_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        if cell is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.border))
            painter.drawEllipse(rect.center(), 1.6, 1.6)
        else:
            half = rect.height() / 5 if cell.evidence and cell.stances else 0
            self._paint_signs(painter, rect.adjusted(0, -half, 0, -half), cell, option.font, theme)
            self._paint_evidence(painter, rect.adjusted(0, half, 0, half), cell, option.font, theme)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(theme.accent))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def _paint_evidence(
        self, painter: QPainter, rect: QRectF, cell: GridCell, font: QFont, theme: Theme
    ) -> None:
        """The grades of the evidence, or the count of a cell that has no stances."""
        said = cell.evidence or (str(cell.count) if cell.count else "")
        painter.setFont(_small(font) if cell.evidence else font)
        painter.setPen(QColor(theme.evidence if cell.evidence else theme.text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, said)

    def _paint_signs(
        self, painter: QPainter, rect: QRectF, cell: GridCell, font: QFont, theme: Theme
    ) -> None:
        metrics = QFontMetricsF(font)
        parts = [(stance, str(count) if count > 1 else "") for stance, count in cell.stances.items()]
        needed = sum(SIGN + 10 + metrics.horizontalAdvance(count) for _, count in parts) - 8
        painter.setFont(font)
        if needed <= rect.width() - 4:
            self._paint_row(painter, rect, parts, metrics, theme)
            return
        # Four stances with numbers are wider than a column: they stand in two rows.
        aside = (SIGN + 4) / 2
        self._paint_row(painter, rect.translated(0, -aside), parts[:2], metrics, theme)
        self._paint_row(painter, rect.translated(0, aside), parts[2:], metrics, theme)

    def _paint_row(
        self,
        painter: QPainter,
        rect: QRectF,
        parts: Sequence[tuple[Stance, str]],
        metrics: QFontMetricsF,
        theme: Theme,
    ) -> None:
        widths = [SIGN + 2 + metrics.horizontalAdvance(count) for _, count in parts]
        left = rect.center().x() - (sum(widths) + 8 * (len(parts) - 1)) / 2
        for (stance, count), width in zip(parts, widths, strict=True):
            ink = theme.stance_ink(stance)
            picture = icons.pixmap(f"stance-{stance}", ink, SIGN, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(left, rect.center().y() - SIGN / 2), picture)
            painter.setPen(QColor(ink))
            place = QRectF(left + SIGN + 2, rect.top(), width - SIGN, rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, count)
            left += width + 8


def _small(base: QFont) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 0.9)
    return font
