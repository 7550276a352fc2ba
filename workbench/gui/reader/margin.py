"""The margin beside the text: lanes of bars, short labels, counts that open on a click."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from workbench.gui.icons import icon, pixmap
from workbench.gui.reader.block_picture import BlockPicture
from workbench.gui.reader.column import WIDE_MARGIN
from workbench.gui.reader.kind_names import kind_name
from workbench.gui.reader.margin_layout import BAR_LANES, Bar, Extent, Row, lay_out
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.surface import ReaderSurface
from workbench.gui.reader.tooltips import tooltip_of

FIRST_BAR = 8
"""Pixels between the text and the first bar."""
BAR_PITCH = 6
BAR_WIDTH = 3
LABELS = FIRST_BAR + BAR_LANES * BAR_PITCH + 4
"""Pixels between the text and the labels."""
ICON = 14
GAP = 5
END = 8
"""Pixels between the labels and the edge of the pane."""
LEAST_LABEL = 60
"""Pixels; where there are fewer, an icon or a number says more than two letters do."""
MOST_ICONS = 4
LONGEST_ENTRY = 360
LONGEST_LABEL = 260
"""Pixels of a row; a whole sentence in the margin would be a second text."""


class ReaderMargin(QWidget):
    """Shows the marks of what is visible in *surface*, and lies inside it."""

    def __init__(self, surface: ReaderSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._layouts: WeakKeyDictionary[BlockPicture, tuple[list[Bar], list[Row]]] = WeakKeyDictionary()
        self._targets: list[tuple[QRectF, list[Extent]]] = []
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Marks beside the text"))
        surface.viewChanged.connect(self.update)
        surface.column.set_margin(self)

    def sizeHint(self) -> QSize:
        """As wide as with labels."""
        return QSize(WIDE_MARGIN, 200)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars and rows of the visible blocks."""
        self._targets = []
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        row_height = self.fontMetrics().height() + 5
        for _, picture, box in self._surface.visible_pictures(0, self.height()):
            if picture.extents:
                bars, rows = self._laid_out(picture, box.height(), row_height)
                top, bottom = -box.top(), self.height() - box.top()
                for bar in bars:
                    if bar.extent.bottom > top and bar.extent.top < bottom:
                        self._paint_bar(painter, bar, box.top())
                for row in rows:
                    if top - row_height < row.top < bottom:
                        self._paint_row(painter, row, box.top(), row_height)
        painter.end()

    def _laid_out(
        self, picture: BlockPicture, height: float, row_height: float
    ) -> tuple[list[Bar], list[Row]]:
        """The bars and rows of a block, computed once for each picture of it."""
        known = self._layouts.get(picture)
        if known is None:
            known = self._layouts[picture] = lay_out(picture.extents, height, row_height)
        return known

    def _paint_bar(self, painter: QPainter, bar: Bar, top: float) -> None:
        extent = bar.extent
        height = extent.bottom - extent.top
        box = self._placed(FIRST_BAR + bar.lane * BAR_PITCH, BAR_WIDTH, top + extent.top, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink(extent.view))
        if self._is_forward(extent.view):
            box = box.adjusted(-1, 0, 1, 0)
        painter.drawRoundedRect(box, 1.5, 1.5)
        self._targets.append((box.adjusted(-2, 0, 2, 0), [extent]))

    def _paint_row(self, painter: QPainter, row: Row, top: float, row_height: float) -> None:
        room = min(self.width() - LABELS - END, LONGEST_LABEL)
        box = self._placed(LABELS, max(room, ICON), top + row.top, row_height)
        self._targets.append((box, row.marks))
        if any(self._is_forward(extent.view) for extent in row.marks):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._surface.palette_of_reader.tint_of(self._ink(row.extent.view)))
            painter.drawRoundedRect(box, 4, 4)
        if room >= LEAST_LABEL:
            self._paint_wide_row(painter, row, box)
        elif row.folded:
            self._paint_count(painter, box, str(len(row.marks)))
        else:
            self._paint_icons(painter, row.extent.faces[:1], box)

    def _paint_wide_row(self, painter: QPainter, row: Row, box: QRectF) -> None:
        used = self._paint_icons(painter, row.extent.faces[:MOST_ICONS], box)
        count = f"+{len(row.folded)}" if row.folded else ""
        kept = self._pill_width(count) + GAP if count else 0.0
        used += self._paint_label(painter, row.extent.view, self._shifted(box, used), kept)
        if count:
            self._paint_count(painter, self._shifted(box, used + GAP), count)

    def _paint_icons(self, painter: QPainter, faces: list[MarkView], box: QRectF) -> float:
        """For each face the sign of its stance, or else of its kind; the width that was used."""
        palette = self._surface.palette_of_reader
        used = 2.0
        for view in faces:
            name = f"stance-{view.stance}" if view.stance else view.kind
            ink = palette.stance_ink(view.stance) if view.stance else self._ink(view)
            left = box.right() - ICON - used if self._mirrored else box.left() + used
            drawing = pixmap(name, ink.name(), ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, box.center().y() - ICON / 2), drawing)
            used += ICON + 2
        return used + GAP - 2

    def _paint_count(self, painter: QPainter, box: QRectF, text: str) -> None:
        """The number of folded marks at the beginning of *box*."""
        palette = self._surface.palette_of_reader
        width = self._pill_width(text)
        left = box.right() - width if self._mirrored else box.left()
        pill = QRectF(left, box.top() + 2, width, box.height() - 4)
        painter.setPen(QPen(QColor(palette.border), 1))
        painter.setBrush(QColor(palette.paper))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(palette.muted))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _pill_width(self, text: str) -> float:
        return self.fontMetrics().horizontalAdvance(text) + 10.0

    def _paint_label(self, painter: QPainter, view: MarkView, room: QRectF, kept: float) -> float:
        """The label in *room*, with *kept* pixels left free behind it; the width that was used."""
        palette = self._surface.palette_of_reader
        metrics = self.fontMetrics()
        text = metrics.elidedText(view.label, Qt.TextElideMode.ElideRight, int(room.width() - kept))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(palette.ink if self._is_forward(view) else palette.muted))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text)
        return metrics.horizontalAdvance(text)

    def _shifted(self, box: QRectF, by: float) -> QRectF:
        """*box* without its first *by* pixels."""
        return box.adjusted(0, 0, -by, 0) if self._mirrored else box.adjusted(by, 0, 0, 0)

    def _placed(self, start: float, width: float, top: float, height: float) -> QRectF:
        """A box *start* pixels away from the text."""
        left = self.width() - start - width if self._mirrored else start
        return QRectF(left, top, width, height)

    @property
    def _mirrored(self) -> bool:
        return self._surface.column.right_to_left

    def _ink(self, view: MarkView) -> QColor:
        return self._surface.palette_of_reader.ink_of(view)

    def _is_forward(self, view: MarkView) -> bool:
        return view.id in (self._surface.hovered_mark, self._surface.current_mark)

    # ---- events

    def marks_at(self, point: QPointF) -> list[Extent]:
        """The marks of the label, count or bar under a point."""
        for box, extents in reversed(self._targets):
            if box.contains(point):
                return extents
        return []

    def changeEvent(self, event: QEvent) -> None:
        """Another font of the interface makes other rows."""
        if event.type() == QEvent.Type.FontChange:
            self._layouts.clear()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say of the mark under the mouse who, when and what."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tooltip_at(QPointF(event.pos())), self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._surface.hover("")
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Bring the mark of a label forward in the text."""
        found = self.marks_at(event.position())
        self._surface.hover(found[0].view.id if found else "")
        over = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self.setCursor(over)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a mark; a count opens the list of its marks."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self.marks_at(event.position())
        if len(found) == 1:
            self._surface.markClicked.emit(found[0].view.id)
        elif found:
            self.menu_of(found).popup(event.globalPosition().toPoint())

    def menu_of(self, extents: list[Extent]) -> QMenu:
        """A menu that chooses one of several marks."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for view in (extent.view for extent in extents):
            text = self.fontMetrics().elidedText(view.label, Qt.TextElideMode.ElideRight, LONGEST_ENTRY)
            drawing = icon(view.kind, self.palette(), self._ink(view).name())
            action = menu.addAction(drawing, text.replace("&", "&&") or kind_name(view.kind))
            action.triggered.connect(lambda _=False, mark_id=view.id: self._surface.markClicked.emit(mark_id))
            action.hovered.connect(lambda mark_id=view.id: self._surface.hover(mark_id))
        return menu

    def _tooltip_at(self, point: QPointF) -> str:
        return tooltip_of([view for extent in self.marks_at(point) for view in extent.faces])
