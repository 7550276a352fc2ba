"""The margin beside the text: lanes of bars, short labels, counts that open under the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from workbench.gui.icons import icon
from workbench.gui.reader.block_picture import BlockPicture
from workbench.gui.reader.column import WIDE_MARGIN
from workbench.gui.reader.kind_names import kind_name
from workbench.gui.reader.margin_layout import Extent, lay_out
from workbench.gui.reader.margin_strip import Strip, StripPainter, prepare
from workbench.gui.reader.mark_moving import drag_mark
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.marks_list import LINGER, MarksList
from workbench.gui.reader.spoken_marks import in_words
from workbench.gui.reader.surface import ReaderSurface
from workbench.gui.reader.tooltips import tooltip_of
from workbench.gui.spoken_parts import SpokenPart, SpokenParts

TALLEST = 1_600
"""Pixels of a block up to which its margin is kept as a picture, of a megabyte at most."""
PICTURES_KEPT = 40
"""Margins of blocks kept as pictures, each of a quarter of a megabyte: a few screens of them."""
LONGEST_ENTRY = 360


class ReaderMargin(QWidget, SpokenParts):
    """Shows the marks of what is visible in *surface*, and lies inside it."""

    def __init__(self, surface: ReaderSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._strips: WeakKeyDictionary[BlockPicture, Strip] = WeakKeyDictionary()
        self._painter: StripPainter | None = None
        self._shown: list[tuple[float, Strip]] = []
        self._drawn: dict[int, Strip] = {}
        self._press: QPointF | None = None
        self.list = MarksList(self)
        self._opening = QTimer(self, singleShot=True, interval=LINGER)
        self._closing = QTimer(self, singleShot=True, interval=LINGER)
        self._opening.timeout.connect(lambda: self.set_opened(True))
        self._closing.timeout.connect(self._close_unless_used)
        self.list.hovered.connect(surface.hover)
        self.list.chosen.connect(surface.markClicked)
        surface.verticalScrollBar().valueChanged.connect(self.list.hide)
        surface.verticalScrollBar().valueChanged.connect(lambda _: self.set_opened(False))
        self.setMouseTracking(True)
        # It fills itself: what lies behind it is not painted for every frame, too.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Marks beside the text"))
        surface.viewChanged.connect(self.update)
        surface.column.set_margin(self)

    def sizeHint(self) -> QSize:
        """As wide as with labels."""
        return QSize(WIDE_MARGIN, 200)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars and rows of the visible blocks."""
        self._shown = []
        surface = self._surface
        forward = frozenset(filter(None, (surface.hovered_mark, surface.current_mark)))
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(surface.palette_of_reader.paper))
        prepare(painter)
        strips = self._strip_painter()
        for _, picture, box in surface.visible_pictures(0, self.height()):
            if not picture.extents:
                continue
            strip = self._strip(picture, box.height(), strips)
            self._shown.append((box.top(), strip))
            self._drawn.pop(id(strip), None)
            if box.height() > TALLEST or (forward and not forward.isdisjoint(strip.mark_ids())):
                painter.save()
                painter.translate(0, box.top())
                strips.paint(painter, strip, forward, -box.top(), self.height() - box.top())
                painter.restore()
            else:
                drawn = strips.picture(strip, box.height(), self.font())
                painter.drawPixmap(QPointF(0, round(box.top())), drawn)
                self._drawn[id(strip)] = strip
        if surface.column.opened:
            edge = self.width() - 1 if surface.column.right_to_left else 0
            painter.fillRect(QRectF(edge, 0, 1, self.height()), QColor(surface.palette_of_reader.border))
        painter.end()
        self._forget_pictures()

    def _forget_pictures(self) -> None:
        """Keep only the pictures that were drawn last, and those in sight."""
        keep = max(PICTURES_KEPT, len(self._shown))
        while len(self._drawn) > keep:
            self._drawn.pop(next(iter(self._drawn))).drawn = None

    def _strip_painter(self) -> StripPainter:
        """What paints now; strips that another has placed are forgotten."""
        wanted = StripPainter(
            self.width(),
            self.fontMetrics().height() + 5,
            self._surface.column.right_to_left,
            self._surface.palette_of_reader,
            self.fontMetrics(),
            self.devicePixelRatioF(),
        )
        if wanted != self._painter:
            self._painter = wanted
            self._strips.clear()
        return wanted

    def _strip(self, picture: BlockPicture, height: float, strips: StripPainter) -> Strip:
        """The bars and rows of a block, computed once for each picture of it."""
        known = self._strips.get(picture)
        if known is None:
            bars, rows = lay_out(picture.extents, height, strips.row_height)
            known = self._strips[picture] = strips.place(bars, rows)
        return known

    def _ink(self, view: MarkView) -> QColor:
        return self._surface.palette_of_reader.ink_of(view)

    def set_opened(self, opened: bool) -> None:
        """Where there is room for bars only: lie over the text with the labels, or beside it again."""
        column = self._surface.column
        if opened != column.opened:
            column.set_opened(opened)
            if column.opened:
                self.raise_()
            self.update()

    def _close_unless_used(self) -> None:
        if self.list.isVisible() or QApplication.activePopupWidget():
            self._closing.start()  # once more, when they are gone
        else:
            self.set_opened(False)

    # ---- events

    def rows(self) -> list[tuple[QRectF, list[Extent]]]:
        """Place and marks of each label or count that is shown."""
        return [(box.translated(0, top), row.marks) for top, strip in self._shown for row, box in strip.rows]

    def spoken_count(self) -> int:
        """The labels in sight."""
        return len(self.rows())

    def spoken_part(self, number: int) -> SpokenPart:
        """A label with the kind of its mark; behind a count, all marks that are folded into it."""
        box, marks = self.rows()[number]
        words = ", ".join(in_words(face) for mark in marks for face in mark.faces)
        return SpokenPart(words, box.toRect())

    def spoken_current(self) -> int:
        """The label of the mark in the inspector."""
        current = self._surface.current_mark
        rows = enumerate(self.rows())
        return next((at for at, (_, marks) in rows if any(mark.view.id == current for mark in marks)), -1)

    def marks_at(self, point: QPointF) -> list[Extent]:
        """The marks of the label, count or bar under a point."""
        for top, strip in self._shown:
            found = strip.marks_at(point - QPointF(0, top))
            if found:
                return found
        return []

    def event(self, event: QEvent) -> bool:
        """Say of the mark under the mouse who, when and what."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if len(self.marks_at(QPointF(event.pos()))) > 1:
                return True  # the list says it
            QToolTip.showText(event.globalPos(), self._tooltip_at(QPointF(event.pos())), self)
            return True
        if event.type() == QEvent.Type.Enter and self._surface.column.is_rail:
            self._closing.stop()
            self._opening.start()
        if event.type() == QEvent.Type.Leave:
            self._opening.stop()
            self._closing.start()
            self.list.close_soon()
            self._surface.hover("")
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Bring the mark of a label forward in the text; drag it, to a claim or to another program."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._opening.stop()
            self._drag(event.position())
            return
        found = self.marks_at(event.position())
        self._surface.hover(found[0].view.id if found else "")
        over = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self.setCursor(over)
        self._list_or_not(event.position(), found)

    def _list_or_not(self, point: QPointF, found: Sequence[Extent]) -> None:
        """Open the list of a count under the mouse, close one that it has left."""
        if len(found) < 2:
            self.list.close_soon()
            return
        box = next((box for box, _ in self.rows() if box.contains(point)), QRectF(point, point))
        views = [extent.view for extent in found]
        corner = self.mapToGlobal(box.bottomLeft().toPoint())
        self.list.open_for(views, corner, self._surface.palette_of_reader)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, to tell a click from a drag."""
        self._press = event.position() if event.button() == Qt.MouseButton.LeftButton else None

    def _drag(self, point: QPointF) -> None:
        far = QApplication.startDragDistance()
        if self._press is None or (point - self._press).manhattanLength() < far:
            return
        found, self._press = self.marks_at(self._press), None
        if found:
            self.set_opened(False)  # the text below is where it may be dropped
            drag_mark(self, self._surface, found[0].view)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a mark; a count opens the list of its marks."""
        if event.button() != Qt.MouseButton.LeftButton or self._press is None:
            return
        found = self.marks_at(event.position())
        if len(found) == 1:
            self._surface.markClicked.emit(found[0].view.id)
        elif found:
            self.menu_of(found).popup(event.globalPosition().toPoint())

    def open_list(self) -> None:
        """List the marks of the row in which the current mark is, or else those of the first row in sight."""
        if self._surface.column.is_rail:
            self.set_opened(True)
            self.repaint()
            self._closing.start()
        current = self._surface.current_mark
        shown = [(box, marks) for box, marks in self.rows() if box.bottom() > 0 and box.top() < self.height()]
        mine = [entry for entry in shown if any(extent.view.id == current for extent in entry[1])]
        for box, marks in (mine or shown)[:1]:
            self.menu_of(marks).popup(self.mapToGlobal(box.bottomLeft().toPoint()))

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
