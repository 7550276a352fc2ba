"""The reading surface: a read-only QTextEdit with the marks painted under its text.

It holds plain text and one format for each block, never a character format for a mark: a format boundary
inside a grapheme cluster breaks Hindi and changes Arabic ligatures, and a new mark would lay the text out
anew. What lies under the text of a visible block is computed once (`BlockPainter`) and kept until the block's
marks, the width, the type or the palette change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QLineF, QMimeData, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from workbench.core.documents.document import Direction
from workbench.core.text.segmentation import snap_to_graphemes, word_at
from workbench.core.text.span import Span
from workbench.gui.qt_text import QtPositions
from workbench.gui.reader.block_picture import BlockPicture
from workbench.gui.reader.blocks import Blocks
from workbench.gui.reader.column import Column
from workbench.gui.reader.document_view import DocumentView
from workbench.gui.reader.filling import Filling
from workbench.gui.reader.hit_layer import HitLayer
from workbench.gui.reader.mark_handles import MarkHandles
from workbench.gui.reader.mark_layer import MarkLayer
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.palette import LIGHT, ReaderPalette
from workbench.gui.reader.selection import SelectionSnapping
from workbench.gui.reader.text_document import dress
from workbench.gui.reader.tooltips import tooltip_of
from workbench.gui.reader.typography import Typography
from workbench.gui.reader.underlay import Underlay
from workbench.gui.reader.zoom_wheel import ZoomWheel

FLASH_MILLISECONDS = 900
"""How long a place that was jumped to is framed: long enough to find it, short enough not to be a mark."""

TO_THE_END = (
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.MoveToEndOfDocument,
    QKeySequence.StandardKey.SelectEndOfDocument,
)
"""Keys for which the whole text must be there."""


class ReaderSurface(QTextEdit):
    """Shows one document. All spans are code points of its canonical text."""

    selectionSpanChanged = Signal(object)
    markHovered = Signal(str)
    markClicked = Signal(str)
    markResizeRequested = Signal(str, object)
    """A grip was dragged: the mark, and the spans that it is to cover."""
    markMoveRequested = Signal(str, object)
    """A mark was dropped elsewhere in the text."""
    zoomed = Signal(int)
    """Ctrl and the wheel: +1 larger, -1 smaller text."""
    viewChanged = Signal()
    """What is visible, or what is painted there, has changed: for the margin and the selection bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerSurface")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        # Only an opaque viewport is scrolled by moving its pixels; one that a style sheet fills is not.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.text = ""
        self.palette_of_reader = LIGHT
        self.typography = Typography()
        self.positions = QtPositions("")
        self.place_is_being_kept = False
        """Whether the text is being laid out anew: where it is scrolled meanwhile means nothing."""
        self._blocks = Blocks("", ())
        self.document().setDocumentMargin(0)
        self.filling = Filling(self.document())
        self.underlay = Underlay(self)
        self.column = Column(self)
        self._snapping = SelectionSnapping(self)
        self.handles = MarkHandles(self)
        self._flash_timer = QTimer(self, singleShot=True, interval=FLASH_MILLISECONDS)
        self._flash_timer.timeout.connect(self._end_flash)
        self._press: QPointF | None = None
        self._wheel = ZoomWheel()
        self.verticalScrollBar().valueChanged.connect(self.viewChanged)
        self.selectionChanged.connect(self._tell_selection)
        self._dress_widget()

    # ---- content

    def show_document(self, view: DocumentView, forced: Direction | None = None) -> None:
        """Show *view* from its beginning; *forced* overrides the direction of every passage."""
        self.text = view.text
        self.document().clear()
        self._set_blocks(view, forced)
        self.underlay.begin(self._blocks)
        self.column.frame_document()
        self.column.place()
        self.filling.begin(view.text, self._blocks, self.typography)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._repaint()

    def set_directions(self, view: DocumentView, forced: Direction | None) -> None:
        """Lay the same text out in other directions, at the same place."""
        with self.place_kept():
            self.filling.finish()
            self._set_blocks(view, forced)
            self._dress_again()

    def _set_blocks(self, view: DocumentView, forced: Direction | None) -> None:
        self._blocks = Blocks(view.text, view.passages, forced)
        self.positions = QtPositions(view.text, self._blocks.breaks)
        self._dress_underlay()
        right_to_left = forced == "rtl" if forced else view.right_to_left
        self.column.set_right_to_left(right_to_left)

    # ---- look

    def set_typography(self, typography: Typography) -> None:
        """Show the text in another size, at the same place."""
        if typography == self.typography:
            return
        with self.place_kept():
            self.typography = typography
            self._dress_underlay()
            self._dress_again()

    def set_reader_palette(self, palette: ReaderPalette) -> None:
        """Paint in other colours."""
        if palette == self.palette_of_reader:
            return
        self.palette_of_reader = palette
        self._dress_underlay()
        self._dress_widget()
        self._repaint()

    def _dress_underlay(self) -> None:
        self.underlay.dress(self._blocks, self.positions, self.typography, self.palette_of_reader)

    def _dress_again(self) -> None:
        self.filling.finish()
        dress(self.document(), self.text, self._blocks, self.positions, self.typography)
        self.column.place()
        self._repaint()

    def _dress_widget(self) -> None:
        # A style sheet and no QPalette: the window's own style sheet would win over a palette.
        self.setStyleSheet(self.palette_of_reader.style_of("QTextEdit#readerSurface"))

    # ---- marks and hits

    @property
    def marks(self) -> MarkLayer:
        """The marks of the document, to be read."""
        return self.underlay.marks

    def set_marks(self, views: Sequence[MarkView]) -> None:
        """Show exactly *views*; only blocks in which something changed are drawn anew."""
        self._repaint(self.underlay.marks.replace(views))

    def update_marks(self, put: Sequence[MarkView], removed: Sequence[str]) -> None:
        """Show the marks *put* in place of what was known of them, and no longer those *removed*."""
        self._repaint(self.underlay.marks.update(put, removed))

    def set_hits(self, spans: Sequence[Span], current: int = -1) -> None:
        """Show search hits (in rising order), *current* of them emphasised (-1: none)."""
        self.underlay.hits = HitLayer(spans, current)
        self.underlay.forget()
        self._repaint()

    def step_to_hit(self, current: int) -> None:
        """Emphasise another of the hits (-1: none); where there are thousands, this is quicker."""
        self._repaint(self.underlay.step_to_hit(current))

    @property
    def current_mark(self) -> str:
        """The mark that the inspector shows."""
        return self.underlay.current

    def set_current_mark(self, mark_id: str) -> None:
        """Frame a mark as the one that the inspector shows."""
        if mark_id != self.underlay.current:
            self.underlay.current = mark_id
            self._repaint()

    @property
    def hovered_mark(self) -> str:
        """The mark under the mouse, here or in the margin."""
        return self.underlay.hovered

    def set_hovered_mark(self, mark_id: str) -> None:
        """Bring a mark forward; say nothing about it."""
        if mark_id != self.underlay.hovered:
            self.underlay.hovered = mark_id
            self._repaint()

    def hover(self, mark_id: str) -> None:
        """Bring the mark under the mouse forward, and tell."""
        if mark_id != self.underlay.hovered:
            self.set_hovered_mark(mark_id)
            self.markHovered.emit(mark_id)

    def _repaint(self, changed: set[int] | None = None) -> None:
        if changed:
            self.underlay.forget(changed)
        self.viewport().update()
        self.viewChanged.emit()

    # ---- selection

    def selected_span(self) -> Span | None:
        """What is selected, on borders of grapheme clusters."""
        return self._snapping.span()

    def select_span(self, span: Span) -> None:
        """Select *span* and scroll there."""
        self.filling.reach(span.end)
        self._snapping.select(span)
        self.scroll_to(span.start, 0.33)

    def grow_selection(self, *, sentences: bool) -> None:
        """Select the words, or the sentences, that the selection touches whole."""
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        self._snapping.grow(control | shift if sentences else control)

    def select_everything(self) -> None:
        """Select the whole text."""
        self.filling.finish()
        self.selectAll()

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def _tell_selection(self) -> None:
        self.selectionSpanChanged.emit(self.selected_span())

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: the canonical characters, which Qt would alter."""
        data = QMimeData()
        span = self.selected_span()
        data.setText(span.cut(self.text) if span else "")
        return data

    # ---- places

    def jump_to(self, span: Span) -> None:
        """Scroll to *span* and frame it for a moment."""
        self.scroll_to(span.start, 0.33)
        self.underlay.flash = span
        self._flash_timer.start()
        self._repaint()

    def show_calmly(self, span: Span) -> None:
        """Scroll to *span*, unless it can be seen already: the eye finds its way better in a text at rest."""
        boxes = self.boxes_of(span)
        if not boxes or boxes[0].top() < 0 or boxes[-1].bottom() > self.viewport().height():
            self.scroll_to(span.start, 0.33)

    def scroll_to(self, offset: int, share: float = 0.0) -> None:
        """Scroll so that the line of *offset* stands at *share* of the height (0: the top)."""
        top = self.line_top(offset)
        layout = self.document().documentLayout()
        if self.verticalScrollBar().maximum() < top:
            # Qt has laid out as far as here by now, but tells its scroll bar only after a while.
            layout.documentSizeChanged.emit(QSizeF(self.viewport().width(), top))
        self.verticalScrollBar().setValue(round(top - share * self.viewport().height()))

    def line_top(self, offset: int) -> float:
        """The height in the document of the line of a code point; Qt lays out as far as there."""
        self.filling.reach(offset)
        position = self.positions.to_qt(offset)
        block = self.document().findBlock(position)
        self.underlay.finder.expect(block)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        return top + line.y() if line.isValid() else top

    def top_offset(self) -> int:
        """The code point where the topmost visible line begins."""
        if not self.verticalScrollBar().value():
            return 0
        for _, block, box in self.underlay.blocks(0, self.viewport().height()):
            layout = block.layout()
            for line in map(layout.lineAt, range(layout.lineCount())):
                if box.top() + line.y() + line.height() > 0:
                    return self.positions.to_code_point(block.position() + line.textStart())
        return 0

    def offset_at(self, point: QPointF) -> int | None:
        """The code point of the character under a point of the viewport, None beside the text."""
        scrolled = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        return None if position < 0 else self.positions.to_code_point(position)

    def passage_at(self, point: QPointF) -> int:
        """The index of the passage at the height of a point, -1 where there is none."""
        for number, _, box in self.underlay.blocks(point.y(), point.y()):
            if box.top() <= point.y() <= box.bottom():
                return self._blocks[number].passage
        return -1

    def passage_at_height(self, height: float) -> int:
        """The index of the passage at a height of the document, or of the one before a blank; -1: none."""
        number = self.underlay.finder.block_at(height).blockNumber()
        while number >= 0 and self._blocks[number].passage < 0:
            number -= 1
        return self._blocks[number].passage if number >= 0 else -1

    def marks_at(self, point: QPointF) -> list[MarkView]:
        """The marks under a point of the viewport, the shortest first."""
        return self.underlay.marks_at(point)

    def boxes_of(self, span: Span) -> list[QRectF]:
        """The boxes of a span in the viewport, as far as its blocks are visible."""
        return self.underlay.boxes_of(span)

    def edge_of(self, cluster: Span, at_end: bool) -> QLineF | None:
        """Where a visible grapheme cluster begins, or ends, in reading."""
        return self.underlay.edge_of(cluster, at_end)

    def runs_right_to_left(self, offset: int) -> bool:
        """Whether the passage at *offset* runs from right to left."""
        return self._blocks[self.marks.blocks_of(Span(offset, offset))[0]].direction == "rtl"

    def nearest_offset(self, point: QPointF) -> int:
        """The border of a grapheme cluster that is nearest to a point of the viewport."""
        scrolled = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.FuzzyHit)
        offset = self.positions.to_code_point(max(0, position))
        return snap_to_graphemes(self.text, Span(offset, offset)).start

    def visible_pictures(self, top: float, bottom: float) -> Iterator[tuple[int, BlockPicture, QRectF]]:
        """Number, picture and place of each block between two heights of the viewport."""
        return self.underlay.pictures(top, bottom)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies under the visible blocks, and then the text over it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self.palette_of_reader.paper))
        self.underlay.paint(painter, event.rect().top(), event.rect().bottom())
        self.handles.paint_preview(painter)
        painter.end()
        super().paintEvent(event)
        if self.current_mark or self.handles.placing:
            painter = QPainter(self.viewport())
            self.handles.paint(painter)
            painter.end()

    def _end_flash(self) -> None:
        self.underlay.flash = None
        self._repaint()

    # ---- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure, the margin and the place in the text."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.underlay.forget()
        self.viewChanged.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, ask for another size of the text; Qt itself would scale the fonts, and not the lines."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        for step in self._wheel.steps(event):
            self.zoomed.emit(step)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Place the column when the widget is resized, not only its viewport; scroll beside the text, too."""
        if isinstance(event, QWheelEvent):
            # Qt ignores the wheel over the blank beside the text.
            self.wheelEvent(event)
            return True
        if event.type() not in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            return super().event(event)
        # The blanks come first, so that a new width lays the text out once, and the place is known before.
        with self.place_kept():
            self.column.set_blanks()
            done = super().event(event)
            self.column.place_margin()
        return done

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """Keep the topmost line where it is, whatever the width or the type become meanwhile."""
        width, anchor = self.viewport().width(), self.top_offset()
        typography, blocks = self.typography, self._blocks
        outer, self.place_is_being_kept = self.place_is_being_kept, True
        try:
            yield
            changed = self.viewport().width() != width or self.typography != typography
            if anchor and (changed or self._blocks is not blocks):
                self.scroll_to(anchor)
        finally:
            self.place_is_being_kept = outer

    def viewportEvent(self, event: QEvent) -> bool:
        """Say of the mark under the mouse who, when and what; bring it forward."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.marks_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tooltip_of(found), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self.hover("")
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a grip; or remember where, to tell a click on a mark from a selection."""
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.handles.press(event.position(), event.modifiers()):
            return
        self._press = event.position() if left else None
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word as the search knows it: with its matras, harakat and joiners."""
        super().mouseDoubleClickEvent(event)
        offset = self.offset_at(event.position())
        if offset is not None:
            self._snapping.select(word_at(self.text, offset))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a grip; bring the mark under the mouse forward."""
        if self.handles.held:
            self.handles.drag(event.position(), event.modifiers())
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            over = self.handles.at(event.position()) if self.current_mark else None
            shape = Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)
            found = self.marks_at(event.position())
            self.hover(found[0].id if found else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Snap a selection, by Ctrl to words, by Ctrl and Shift to sentences; let go of a grip.

        A click without a selection chooses the mark there, a further click the one below it.
        """
        if self.handles.held:
            wish = self.markMoveRequested if self.handles.moving else self.markResizeRequested
            if spans := self.handles.release():
                wish.emit(self.current_mark, spans)
            return
        super().mouseReleaseEvent(event)
        self._snapping.settle()
        self._snapping.grow(event.modifiers())
        pressed, self._press = self._press, None
        if pressed is not None and not self.textCursor().hasSelection():
            self._click(event.position())

    def _click(self, point: QPointF) -> None:
        ids = list(dict.fromkeys(view.id for view in self.marks_at(point)))
        if ids:
            behind = ids.index(self.current_mark) + 1 if self.current_mark in ids else 0
            self.markClicked.emit(ids[behind % len(ids)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep a selection made by keys on borders of grapheme clusters; Escape lets go of a grip."""
        if event.key() == Qt.Key.Key_Escape and self.handles.cancel():
            return
        if any(map(event.matches, TO_THE_END)):
            self.filling.finish()
        before = self.textCursor().position()
        super().keyPressEvent(event)
        self._snapping.settle(before)
