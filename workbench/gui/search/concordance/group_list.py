"""The groups of a concordance: each with its number of hits; choosing one shows its rows alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.core.search.concordance.groups import Group
from workbench.gui.directional import draw_text
from workbench.gui.theme import theme_of

GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
PAD = 10
LINE = 1.9
"""Em from row to row, as in the rows beside it."""

Index = QModelIndex | QPersistentModelIndex


class GroupModel(QAbstractListModel):
    """Groups by their names for people, with the number of their hits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: list[tuple[str, int]] = []

    def set_groups(self, groups: Sequence[tuple[str, int]]) -> None:
        """Show *groups*: the name and the number of hits of each."""
        self.beginResetModel()
        self.groups = list(groups)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name; the name and the number."""
        if not index.isValid():
            return None
        name, count = self.groups[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}, {count}"
        return (name, count) if role == GROUP_ROLE else None


class GroupDelegate(QStyledItemDelegate):
    """The name where the line begins, the number where it ends, in the direction of the window."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(120, round(QFontInfo(option.font).pixelSize() * LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See the class."""
        name, count = index.data(GROUP_ROLE)
        theme = theme_of(option.palette)
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        number = QLocale().toString(count)
        room = QFontMetricsF(option.font).horizontalAdvance(number) + PAD
        content = rect.adjusted(PAD, 0, -PAD, 0)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        of_name = content.adjusted(room, 0, 0, 0) if mirrored else content.adjusted(0, 0, -room, 0)
        top = (rect.height() - QFontInfo(option.font).pixelSize() * 1.5) / 2
        draw_text(painter, of_name.adjusted(0, top, 0, 0), name, option.font, theme.text, rtl=mirrored)
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(option.font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(content, side, number)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()


class GroupList(QListView):
    """``groupChosen`` carries the number of a group, or -1 for all hits."""

    groupChosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = GroupModel(self)
        self.setModel(self.groups)
        self.setItemDelegate(GroupDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Groups of hits"))
        self.selectionModel().currentChanged.connect(self._choose)

    def show_groups(self, groups: Sequence[Group], names: Sequence[str], total: int) -> None:
        """Show *groups* by their *names*, behind an entry for all *total* hits, which is chosen."""
        counts = [group.count for group in groups]
        self.groups.set_groups([(self.tr("All hits"), total), *zip(names, counts, strict=True)])
        self.setCurrentIndex(self.groups.index(0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.groupChosen.emit(index.row() - 1)
