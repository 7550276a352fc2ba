"""A mark dragged elsewhere in its text: by its label in the margin, or by the grip upon its first line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from workbench.core.annotations.mark import GAP
from workbench.gui.icons import pixmap
from workbench.gui.mark_mime import MARK_MIME, mark_data
from workbench.gui.reader.mark_steps import Spans, placed
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.surface import ReaderSurface

NEAR_EDGE = 28
"""Pixels from the top or the bottom of the text where it scrolls by itself under a dragged mark."""
SCROLL_EVERY, SCROLL_BY = 40, 14
"""Milliseconds, and pixels each time: some ten lines a second."""


def dragged(surface: ReaderSurface, view: MarkView) -> QMimeData:
    """What is dragged of a mark: for this program its id, for others its words."""
    return mark_data(view.id, GAP.join(span.cut(surface.text) for span in view.pieces))


def drag_mark(source: QWidget, surface: ReaderSurface, view: MarkView) -> None:
    """Let a mark be dropped on a claim, elsewhere in its text, or on another program; Escape gives it up."""
    drag = QDrag(source)
    drag.setMimeData(dragged(surface, view))
    drag.setPixmap(pixmap(view.kind, surface.palette_of_reader.ink_of(view).name(), 24, 1.0))
    drag.setHotSpot(drag.pixmap().rect().bottomRight())
    drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)


class MarkMoving(QObject):
    """Begins a drag at the grip of the current mark, and takes marks of this text that are dropped on it.

    What else is dragged over the text goes on to the board.
    """

    def __init__(self, surface: ReaderSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._press: QPointF | None = None
        self._over: QPointF | None = None
        self._scrolling = QTimer(self, interval=SCROLL_EVERY)
        self._scrolling.timeout.connect(self._scroll)
        surface.viewport().setAcceptDrops(True)
        surface.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what has to do with moving a mark; the rest is the text's."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._end()
            return False
        if isinstance(event, QDropEvent | QDragMoveEvent):
            return self._drag_event(event)
        if isinstance(event, QMouseEvent):
            return self._mouse_event(event)
        return False

    # ---- where a drag begins

    def _mouse_event(self, event: QMouseEvent) -> bool:
        kind, point = event.type(), event.position()
        if kind == QEvent.Type.MouseButtonPress:
            left = event.button() == Qt.MouseButton.LeftButton
            self._press = point if left and self._surface.handles.on_mover(point) else None
            return self._press is not None
        if kind == QEvent.Type.MouseButtonRelease and self._press is not None:
            self._press = None
            return True
        if kind != QEvent.Type.MouseMove:
            return False
        if self._press is None:
            over = not event.buttons() and self._surface.handles.on_mover(point)
            if over:
                self._surface.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            return over
        if (point - self._press).manhattanLength() >= QApplication.startDragDistance():
            self._press = None
            faces = self._surface.marks.faces(self._surface.current_mark)
            drag_mark(self._surface.viewport(), self._surface, faces[0])
        return True

    # ---- where it ends

    def _drag_event(self, event: QDropEvent | QDragMoveEvent) -> bool:
        """Show where the mark would stand; it moves there when it is dropped."""
        mark_id = bytes(event.mimeData().data(MARK_MIME).data()).decode()
        faces = self._surface.marks.faces(mark_id) if self._surface.handles.offered else ()
        if not faces:
            event.ignore()
            return True
        spans = self._placed(faces[0].pieces, event.position())
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._end()
            if spans != faces[0].pieces:
                self._surface.markMoveRequested.emit(mark_id, spans)
            return True
        self._over = event.position()
        self._surface.handles.show_placed(spans)
        near = min(self._over.y(), self._surface.viewport().height() - self._over.y()) < NEAR_EDGE
        self._scrolling.start() if near else self._scrolling.stop()
        return True

    def _placed(self, spans: Spans, point: QPointF) -> Spans:
        exact = self._surface.offset_at(point)
        offset = self._surface.nearest_offset(point) if exact is None else exact
        return placed(self._surface.text, spans, offset)

    def _scroll(self) -> None:
        """Bring what lies beyond the edge into sight, as long as the mark is held there."""
        if self._over is not None:
            up = self._over.y() < self._surface.viewport().height() / 2
            bar = self._surface.verticalScrollBar()
            bar.setValue(bar.value() + (-SCROLL_BY if up else SCROLL_BY))

    def _end(self) -> None:
        self._over = None
        self._scrolling.stop()
        self._surface.handles.show_placed(())
