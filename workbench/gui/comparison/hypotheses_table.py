"""The table of hypotheses: every cell is rated by a click and a choice, or by a key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.core.annotations.evidence import Relevance
from workbench.core.annotations.rating import Consistency
from workbench.gui.comparison.grid_table import GridTable
from workbench.gui.comparison.hypotheses_model import (
    ASSUMED_ROLE,
    CONSISTENCIES,
    RATING_ROLE,
    RELEVANCES,
    SIGNS,
    HypothesesModel,
)
from workbench.gui.theme import Theme, theme_of
from workbench.gui.translation import translate

COLUMN_WIDTH = 190
"""Pixels for a hypothesis: its words matter more than those of an outlet."""
_STEPS = tuple(Consistency)

Index = QModelIndex | QPersistentModelIndex


class RatingDelegate(QStyledItemDelegate):
    """A sign in the ink of what it says; paler and in brackets what nobody has rated."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        theme, rect = theme_of(option.palette), QRectF(option.rect)
        rating, assumed = index.data(RATING_ROLE), bool(index.data(ASSUMED_ROLE))
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        font = option.font
        font.setBold(not assumed)
        painter.setFont(font)
        sign = SIGNS[Consistency(rating)] if rating else "·"
        painter.setPen(QColor(_ink(rating, theme)))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, f"({sign})" if assumed else sign)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()


def _ink(rating: str | None, theme: Theme) -> str:
    if rating in (Consistency.INCONSISTENT, Consistency.VERY_INCONSISTENT):
        return theme.danger
    if rating in (Consistency.CONSISTENT, Consistency.VERY_CONSISTENT):
        return theme.ok
    return theme.muted


class HypothesesTable(GridTable):
    """See the module. ``rated`` carries the ids of evidence and claim, and a Consistency or None.

    Keys: + and − go a step on, 0 is neutral, Delete takes a rating back, Enter offers all.
    """

    rated = Signal(str, str, object)
    relevanceChosen = Signal(str, object)

    def __init__(self, model: HypothesesModel, parent: QWidget | None = None) -> None:
        name = translate("HypothesesTable", "Evidence × hypotheses")
        super().__init__(model, name, width=COLUMN_WIDTH, lines=3, parent=parent)
        self._model = model
        self.setItemDelegate(RatingDelegate(self))
        self.clicked.connect(lambda index: self._offer(index).popup(self._below(index)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The choices of the cell under the mouse, or of the current one by key."""
        index = self.indexAt(event.pos())
        if index.isValid():
            self._offer(index).popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        index = self.currentIndex()
        step = {"+": -1, "-": 1, "−": 1}.get(event.text())
        if not index.isValid():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._offer(index).popup(self._below(index))
        elif step is not None:
            self._rate(index, self._stepped(index, step))
        elif event.key() == Qt.Key.Key_0:
            self._rate(index, Consistency.NEUTRAL)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._rate(index, None)
        else:
            super().keyPressEvent(event)

    def _stepped(self, index: QModelIndex, step: int) -> Consistency:
        """One step more, or less, consistent; from nothing, from neutral."""
        rating = index.data(RATING_ROLE)
        at = _STEPS.index(Consistency(rating)) if rating else _STEPS.index(Consistency.NEUTRAL)
        return _STEPS[max(0, min(len(_STEPS) - 1, at + step))]

    def _offer(self, index: QModelIndex) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self._model.place(index)
        rating = index.data(RATING_ROLE)
        for consistency, words in CONSISTENCIES.items():
            action = menu.addAction(f"{SIGNS[consistency]}   {translate('Hypotheses', words)}")
            action.setCheckable(True)
            action.setChecked(rating == consistency)
            action.triggered.connect(lambda _=False, chosen=consistency: self._rate(index, chosen))
        menu.addAction(self.tr("Take the rating back")).triggered.connect(lambda: self._rate(index, None))
        menu.addSeparator()
        for relevance, words in RELEVANCES.items():
            action = menu.addAction(translate("Hypotheses", words))
            action.setCheckable(True)
            action.setChecked(place is not None and place[0].relevance == relevance)
            action.triggered.connect(lambda _=False, chosen=relevance: self._weigh(index, chosen))
        return menu

    def _rate(self, index: QModelIndex, consistency: Consistency | None) -> None:
        if place := self._model.place(index):
            self.rated.emit(place[0].id, place[1].id, consistency)

    def _weigh(self, index: QModelIndex, relevance: Relevance) -> None:
        if place := self._model.place(index):
            self.relevanceChosen.emit(place[0].id, relevance)

    def _below(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).center())
