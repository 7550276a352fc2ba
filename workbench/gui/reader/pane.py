"""A pane: one document with its header, its text and its margin."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QContextMenuEvent, QDrag, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.core.documents.document import Direction, Passage
from workbench.core.text.segmentation import word_at
from workbench.core.text.span import Span
from workbench.gui.reader.board_state import Place
from workbench.gui.reader.context_menu import context_menu, word_of
from workbench.gui.reader.document_view import PANE_MIME, DocumentView
from workbench.gui.reader.find_bar import FindBar
from workbench.gui.reader.finder import DocumentFinder
from workbench.gui.reader.header import DirectionChoice, PaneHeader
from workbench.gui.reader.look_menu import fill_look_menu
from workbench.gui.reader.margin import ReaderMargin
from workbench.gui.reader.mark_moving import MarkMoving
from workbench.gui.reader.mark_steps import Spans, moved, resized
from workbench.gui.reader.marking_keys import Arrow, MarkingKeys
from workbench.gui.reader.palette import LIGHT, ReaderPalette
from workbench.gui.reader.place_ahead import PlaceAhead
from workbench.gui.reader.selection import caret_of, put_caret
from workbench.gui.reader.selection_bar import SelectionBar
from workbench.gui.reader.shared_passages import SharedPassages
from workbench.gui.reader.spoken_marks import SpokenMarks
from workbench.gui.reader.surface import ReaderSurface
from workbench.gui.reader.typography import SIZES, Typography

FOCUS_LINE = 2
"""Pixels of the line above the pane that has the focus."""


class ReaderPane(QWidget):
    """Shows one document and says what the reader of it wants."""

    activated = Signal()
    closeRequested = Signal()
    selectionChanged = Signal(object, int)
    markRequested = Signal(str, object)
    markClicked = Signal(str)
    markHovered = Signal(str)
    markResizeRequested = Signal(str, object)
    markMoveRequested = Signal(str, object)
    markRemovalRequested = Signal(str)
    directionRequested = Signal(str)
    passageDirectionRequested = Signal(int, str)
    searchRequested = Signal(str)
    detachRequested = Signal()
    """Into a window of its own, or back to the board."""
    moveRequested = Signal(int)
    """+1 towards the end of the board, -1 towards its start."""
    lookForAllRequested = Signal()
    """The other documents shall be read in this type, too."""
    leaveRequested = Signal()
    """Escape, where there is nothing left here to escape from."""

    def __init__(
        self, view: DocumentView, palette: ReaderPalette = LIGHT, typography: Typography | None = None
    ) -> None:
        """A pane for *view*, still without its text: `show_document` lays it out, once, where the pane stands
        by then.
        """
        super().__init__()
        self.view = view
        self._choice: DirectionChoice = "auto"
        self._active = False
        self.detached = False
        self._own_type = False
        self._wanted: Place | None = None
        """Where `go_to` is on its way to, or was."""
        self.header = PaneHeader(self)
        self.surface = ReaderSurface(self)
        self.margin = ReaderMargin(self.surface)
        self.spoken = SpokenMarks(self.surface)
        self.find_bar = FindBar(self)
        self.finder = DocumentFinder(self.find_bar, self.surface)
        self.shared = SharedPassages(self.surface)
        self.ahead = PlaceAhead(self.surface)
        self.mark_moving = MarkMoving(self.surface)
        self.bar = SelectionBar(self.surface)
        self.keys = MarkingKeys(self.surface)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, FOCUS_LINE, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.find_bar)
        column.addWidget(self.surface, 1)
        self._wire()
        self.set_reader_palette(palette)
        self.set_typography(typography or Typography())

    def _wire(self) -> None:
        surface, keys, header = self.surface, self.keys, self.header
        surface.installEventFilter(self)
        self.find_bar.line.installEventFilter(self)
        self.finder.found.connect(self.ahead.forget)
        surface.selectionSpanChanged.connect(self._selection_changed)
        surface.markClicked.connect(self.markClicked)
        surface.markHovered.connect(self.markHovered)
        surface.markResizeRequested.connect(self.markResizeRequested)
        surface.markMoveRequested.connect(self.markMoveRequested)
        self.bar.kindChosen.connect(self.request_mark)
        keys.kindPressed.connect(self.request_mark)
        keys.escaped.connect(self._escape)
        keys.growthWanted.connect(lambda sentences: surface.grow_selection(sentences=sentences))
        keys.neighbourWanted.connect(self.step_mark)
        keys.resizeWanted.connect(self._resize_mark)
        keys.moveWanted.connect(self._move_mark)
        keys.listWanted.connect(self.margin.open_list)
        keys.removalWanted.connect(lambda: self.markRemovalRequested.emit(surface.current_mark))
        header.closeRequested.connect(self.closeRequested)
        header.sizeStepped.connect(self.step_size)
        surface.zoomed.connect(self.step_size)
        header.directionChosen.connect(self._choose_direction)
        header.look.menu().aboutToShow.connect(lambda: fill_look_menu(header.look.menu(), self))
        header.dragged.connect(self._drag)

    # ---- document

    def show_document(self, view: DocumentView) -> None:
        """Show a document from its beginning."""
        self.view = view
        self.ahead.forget()
        self.header.set_document(view)
        self._show_title(view.title)
        self.surface.show_document(view, self._forced)
        self.finder.set_text(view.text)
        self._show_direction()

    def update_document(self, view: DocumentView) -> None:
        """Take other metadata and other directions of the passages; text, marks and place stay.

        A corrected text is shown anew, about where the one before was read; its marks are to be set.
        """
        before, self.view = self.view, view
        if view.text != before.text:
            read = self.place
            self.show_document(view)
            self.go_to(read)
            return
        self.header.set_document(view)
        self._show_title(view.title)
        # The passages are the truth: a choice that they contradict (after an undo) holds no longer.
        held = all(passage.direction == self._choice for passage in view.passages)
        choice, self._choice = self._choice, self._choice if held else "auto"
        if view.passages != before.passages or choice != self._choice:
            self._lay_out_directions()

    def _show_title(self, title: str) -> None:
        self.setWindowTitle(title or self.tr("Untitled"))
        self.surface.setAccessibleName(self.windowTitle())

    def set_passages(self, passages: tuple[Passage, ...]) -> None:
        """Take other directions of the passages; the place in the text stays."""
        self.update_document(replace(self.view, passages=passages))

    @property
    def _forced(self) -> Direction | None:
        return None if self._choice == "auto" else self._choice

    def set_direction(self, choice: DirectionChoice) -> None:
        """Lay all passages out in one direction, or (auto) each in its own."""
        if choice != self._choice:
            self._choice = choice
            self._lay_out_directions()

    def _choose_direction(self, choice: DirectionChoice) -> None:
        self.set_direction(choice)
        self.directionRequested.emit(choice)

    def _lay_out_directions(self) -> None:
        self.surface.set_directions(self.view, self._forced)
        self.ahead.look()
        self._show_direction()

    def _show_direction(self) -> None:
        self.header.set_direction(self._choice, self.surface.column.right_to_left)

    # ---- look

    def step_size(self, step: int) -> None:
        """Larger (+1), smaller (-1) or usual (0) text."""
        percent = self.surface.typography.percent
        if step == 0:
            percent = 100
        elif step > 0:
            percent = next((size for size in SIZES if size > percent), percent)
        else:
            percent = next((size for size in reversed(SIZES) if size < percent), percent)
        self.choose_typography(replace(self.surface.typography, percent=percent))

    def set_size(self, percent: int) -> None:
        """Show the text at *percent* of its usual size."""
        self.set_typography(replace(self.surface.typography, percent=percent))

    def choose_typography(self, typography: Typography) -> None:
        """Show this document in a type of its own, which is remembered with its place."""
        self._own_type = True
        self.set_typography(typography)

    def set_typography(self, typography: Typography) -> None:
        """Show the text in this type, at the same place."""
        percent = typography.percent
        self.surface.set_typography(typography)
        self.ahead.look()
        self.header.smaller.setEnabled(percent > SIZES[0])
        self.header.larger.setEnabled(percent < SIZES[-1])

    def set_reader_palette(self, palette: ReaderPalette) -> None:
        """Take other colours."""
        self.setAutoFillBackground(True)
        colours = self.palette()
        colours.setColor(self.backgroundRole(), QColor(palette.paper))
        self.setPalette(colours)
        self.surface.set_reader_palette(palette)
        self.header.set_reader_palette(palette)
        self.find_bar.set_reader_palette(palette)
        self.bar.dress()
        self._show_direction()

    def set_active(self, active: bool) -> None:
        """Show whether this is the pane that commands go to."""
        self._active = active
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that tells the active pane, and a hairline under the header."""
        super().paintEvent(event)
        painter = QPainter(self)
        palette = self.surface.palette_of_reader
        if self._active:
            # Commands go to the active pane wherever the focus is; the accent says that keys do, too.
            line = palette.accent if self.surface.hasFocus() else palette.border
            painter.fillRect(QRect(0, 0, self.width(), FOCUS_LINE), QColor(line))
        painter.fillRect(QRect(0, self.header.geometry().bottom(), self.width(), 1), QColor(palette.hairline))
        painter.end()

    @property
    def place(self) -> Place:
        """Where one reads, and in what type."""
        own = self.surface.typography if self._own_type else None
        if self.ahead.offset is None:
            return Place(self.surface.top_offset(), own, caret_of(self.surface))
        if self._wanted is not None:
            return replace(self._wanted, typography=own)
        return Place(self.ahead.offset, own, caret_of(self.surface))

    def go_to(self, place: Place, at_rest: Callable[[], AbstractContextManager[None]] = nullcontext) -> None:
        """Read on at a place; one behind the end, because the text has become shorter, is the end.

        Inside *at_rest* it is scrolled there, which may be a while later: see `PlaceAhead`.
        """
        if place.typography:
            self.choose_typography(place.typography)
        last = max(0, len(self.view.text) - 1)
        offset, caret = min(place.offset, last), min(place.caret, last)
        self._wanted = replace(place, offset=offset, caret=caret)

        def arrive() -> None:
            with at_rest():
                if caret and caret != caret_of(self.surface):  # what is selected at it stays so
                    put_caret(self.surface, caret)
                self.surface.scroll_to(offset)

        if offset or caret:
            self.ahead.go(max(offset, caret), arrive)

    def show_span(self, span: Span, flash: bool = True) -> None:
        """Scroll to a span, and frame it for a moment."""
        surface = self.surface
        self._wanted = None
        if flash:
            self.ahead.go(span.start, lambda: surface.jump_to(span))
        else:
            self.ahead.go(span.start, lambda: surface.scroll_to(span.start, 0.33))

    def read_like_all(self, typography: Typography) -> None:
        """Show the text in the type of all documents, from now on."""
        self._own_type = False
        self.set_typography(typography)

    def _drag(self) -> None:
        """Let the pane be dropped at another place of the board."""
        data = QMimeData()
        data.setData(PANE_MIME, self.view.id.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.header.grab())
        drag.exec(Qt.DropAction.MoveAction)

    # ---- what the reader of the text does

    def request_mark(self, kind: str) -> None:
        """Ask for the selection to be marked."""
        span = self.surface.selected_span()
        if span:
            self.bar.dismiss()
            self.markRequested.emit(kind, span)

    def word_at_caret(self) -> str:
        """What is selected, or else the word at the caret; "" where there is none."""
        surface = self.surface
        span = surface.selected_span()
        return word_of(surface.text, span or word_at(surface.text, caret_of(surface)))

    def step_mark(self, forward: bool, alike: bool = False) -> None:
        """Go from the current mark, or the caret, to the next or the previous one (*alike*: of its kind)."""
        surface = self.surface
        faces = surface.marks.faces(surface.current_mark)
        caret = caret_of(surface)
        kind = faces[0].kind if faces and alike else ""
        view = surface.marks.neighbour(faces[0] if faces else caret, forward, kind)
        if view:
            self.show_span(view.pieces[0])
            self.markClicked.emit(view.id)

    def _resize_mark(self, arrow: Arrow, by_words: bool) -> None:
        """Left and right move the end of the current mark, up and down its start."""
        surface = self.surface
        faces = surface.marks.faces(surface.current_mark) if surface.handles.offered else ()
        if faces:
            spans, at_end = faces[0].pieces, arrow in ("left", "right")
            forward = self._is_forward(arrow, spans[-1].end - 1)
            changed = resized(surface.text, spans, at_end, forward, "word" if by_words else "grapheme")
            self._request(self.markResizeRequested, spans, changed)

    def _move_mark(self, arrow: Arrow, by_words: bool) -> None:
        surface = self.surface
        faces = surface.marks.faces(surface.current_mark) if surface.handles.offered else ()
        if faces:
            spans = faces[0].pieces
            forward = self._is_forward(arrow, spans[0].start)
            changed = moved(surface.text, spans, forward, "word" if by_words else "grapheme")
            self._request(self.markMoveRequested, spans, changed)

    def _is_forward(self, arrow: Arrow, offset: int) -> bool:
        """Whether an arrow points on in the text: left does where a passage runs from right to left."""
        return arrow in ("down", "left" if self.surface.runs_right_to_left(offset) else "right")

    def _request(self, signal: SignalInstance, spans: Spans, changed: Spans) -> None:
        if changed != spans:
            signal.emit(self.surface.current_mark, changed)

    def selection_anchor(self) -> QRect:
        """Where the selection (or else the middle of the text) stands on the screen, for a popup."""
        span = self.surface.selected_span()
        boxes = self.surface.boxes_of(span) if span else []
        viewport = self.surface.viewport()
        boxes = [box for box in boxes if 0 <= box.bottom() <= viewport.height()]
        box = boxes[-1].toRect() if boxes else QRect(viewport.rect().center(), viewport.rect().center())
        return QRect(viewport.mapToGlobal(box.topLeft()), box.size())

    def _selection_changed(self, span: Span | None) -> None:
        words = len(span.cut(self.view.text).split()) if span else 0
        self.bar.offer()
        self.selectionChanged.emit(span, words)

    def _escape(self) -> None:
        if self.bar.dismiss():
            return
        if self.surface.selected_span():
            self.surface.clear_selection()
        else:
            self.leaveRequested.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What gets the focus here makes the pane the active one; the surface has a menu."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if event.type() == QEvent.Type.FocusIn:
            self.activated.emit()
        elif watched is self.surface and isinstance(event, QContextMenuEvent):
            context_menu(self, event).popup(event.globalPos())
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the header activates the pane, too."""
        self.surface.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)
