"""The list that opens beside a count in the margin: every mark that is folded into it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.core.text.isolates import isolate
from workbench.gui.icons import icon
from workbench.gui.reader.kind_names import kind_name
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.palette import ReaderPalette

LINGER = 260
"""Milliseconds on a count until its list opens, and beside both until it closes: time to move over."""
WIDTH = 340
MOST_ROWS = 12
ID = Qt.ItemDataRole.UserRole


class MarksList(QFrame):
    """Opens by itself and takes no focus. ``hovered`` and ``chosen`` carry the id of a mark."""

    hovered = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("marksList")
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(self.tr("Marks of this line"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        self._opening = QTimer(self, singleShot=True, interval=LINGER)
        self._closing = QTimer(self, singleShot=True, interval=LINGER)
        self._opening.timeout.connect(self.show)
        self._closing.timeout.connect(self.hide)
        self.list.itemEntered.connect(lambda item: self.hovered.emit(item.data(ID)))
        self.list.itemClicked.connect(self._choose)

    def open_for(self, views: Sequence[MarkView], place: QPoint, palette: ReaderPalette) -> None:
        """Get ready to list *views* below a point of the screen; after a while it is there."""
        self._closing.stop()
        ids = [view.id for view in views]
        if ids == self.shown_ids() and (self.isVisible() or self._opening.isActive()):
            return
        self.hide()
        self._fill(views, palette)
        self.setStyleSheet(
            f"QFrame#marksList {{ background: {palette.raised}; border: 1px solid {palette.border}; }}"
        )
        row = max(self.list.sizeHintForRow(0), 1)
        self.resize(WIDTH, row * min(len(views), MOST_ROWS) + 12)
        self.move(self._inside(place))
        self._opening.start()

    def close_soon(self) -> None:
        """The mouse has left the count: close, unless it comes over here."""
        self._opening.stop()
        if self.isVisible():
            self._closing.start()

    def shown_ids(self) -> list[str]:
        """The marks that are listed, from the top."""
        return [self.list.item(row).data(ID) for row in range(self.list.count())]

    def _fill(self, views: Sequence[MarkView], palette: ReaderPalette) -> None:
        self.list.clear()
        for view in views:
            name = f"stance-{view.stance}" if view.stance else view.kind
            ink = palette.stance_ink(view.stance) if view.stance else palette.ink_of(view)
            item = QListWidgetItem(
                icon(name, self.palette(), ink.name()), isolate(view.label) or kind_name(view.kind)
            )
            item.setData(ID, view.id)
            self.list.addItem(item)

    def _inside(self, place: QPoint) -> QPoint:
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = min(max(room.left(), place.x()), room.right() - self.width())
        return QPoint(left, min(max(room.top(), place.y()), room.bottom() - self.height()))

    def _choose(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(item.data(ID))

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is here now: stay."""
        self._closing.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        self.close_soon()
        self.hovered.emit("")
        super().leaveEvent(event)
