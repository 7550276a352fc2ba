"""The board: one to four panes side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from workbench.core.documents.document import Passage
from workbench.core.text.span import Span
from workbench.gui.reader.arrangement import Arrangement
from workbench.gui.reader.board_state import BoardState, Box, Place
from workbench.gui.reader.chooser import Candidate, Chooser, ChooserResult
from workbench.gui.reader.counterparts import Counterparts
from workbench.gui.reader.document_view import PANE_MIME, DocumentView, passage_text
from workbench.gui.reader.dropping import Dropping, DropPlace, dragged_ids, takes
from workbench.gui.reader.empty_page import EmptyPage
from workbench.gui.reader.header import DirectionChoice
from workbench.gui.reader.mark_view import MarkKind, MarkView
from workbench.gui.reader.palette import LIGHT, ReaderPalette
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.reader.ribbons import Ribbons, Shared
from workbench.gui.reader.scroll_sync import ScrollSync, SyncMode
from workbench.gui.reader.selection import caret_of
from workbench.gui.reader.typography import Typography

MOST_PANES = 4
"""More would be narrower than a readable line on any laptop."""

__all__ = ["MOST_PANES", "ReaderBoard", "SyncMode"]


class ReaderBoard(QWidget):
    """Holds the open documents. Its signals are listed in the docstring of the package."""

    documentActivated = Signal(str)
    documentClosed = Signal(str)
    documentDropped = Signal(str, object)
    selectionChanged = Signal(str, object, int)
    markRequested = Signal(str, object, str)
    markChosen = Signal(str, object, object)
    markClicked = Signal(str)
    markHovered = Signal(str)
    markRemovalRequested = Signal(str)
    markResizeRequested = Signal(str, object)
    markMoveRequested = Signal(str, object)
    directionRequested = Signal(str, str)
    passageDirectionRequested = Signal(str, int, str)
    searchRequested = Signal(str)
    placeLeft = Signal(str, object)
    lookChosen = Signal(object)
    leaveRequested = Signal()
    boardFull = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._palette = LIGHT
        self._typography = Typography()
        self._panes: dict[str, ReaderPane] = {}
        self._active = ""
        self._wanted: tuple[str, Span] | None = None
        self.empty_page = EmptyPage(self)
        self.arrangement = Arrangement(self, lambda pane: self.close_document(pane.view.id))
        self.chooser = Chooser(self)
        self.chooser.chosen.connect(self._chosen)
        self.dropping = Dropping(self, self.arrangement, MOST_PANES)
        self.sync = ScrollSync(self)
        self.ribbons = Ribbons(self, lambda: self.arrangement.rows, self.sync.pairs)
        self._counterparts = Counterparts(self._panes, self.ribbons, self.sync)
        stack = QStackedLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.empty_page)
        stack.addWidget(self.arrangement.splitter)
        self._stack = stack
        self.set_palette(LIGHT)

    # ---- documents

    @property
    def document_ids(self) -> list[str]:
        """The open documents in the order of the panes, those in windows of their own behind the others."""
        return [pane.view.id for pane in self.arrangement.panes]

    @property
    def active_document(self) -> str:
        """The document of the pane that commands go to, "" where none is open."""
        return self._active

    def pane(self, document_id: str) -> ReaderPane:
        """The pane of an open document (KeyError for one that is not open)."""
        return self._panes[document_id]

    def open_document(self, view: DocumentView, beside: bool = True, at: DropPlace | None = None) -> None:
        """Show a document and give it the focus.

        One that is open already is brought to the front and keeps its place. Another gets a pane of its own
        *beside* the others, or the place of the active one, which also gives way when MOST_PANES are open;
        or it stands *at* a place.
        """
        if view.id in self._panes:
            self.activate(view.id)
            return
        standing = self.arrangement.side_by_side
        place = min(at.place, len(standing)) if at else len(standing)
        instead = self._panes.get(at.instead_of) if at else None
        if standing and (instead in standing or not beside or len(standing) >= MOST_PANES):
            active = self._panes.get(self._active)
            gives_way = next((pane for pane in (instead, active) if pane in standing), standing[-1])
            assert gives_way is not None
            place = standing.index(gives_way)
            self._remove(gives_way.view.id)
        pane = self._new_pane(view)
        self.arrangement.insert(pane, place)
        self._show_what_is_open()
        pane.show_document(view)
        self.activate(view.id)

    def _new_pane(self, view: DocumentView) -> ReaderPane:
        pane = ReaderPane(view, self._palette, self._typography)
        self._panes[view.id] = pane
        document_id = view.id
        pane.activated.connect(lambda: self._set_active(document_id))
        pane.shared.clicked.connect(lambda offset: self.show_counterpart(document_id, offset))
        self.ribbons.watch(pane)
        pane.closeRequested.connect(lambda: self.close_document(document_id))
        pane.selectionChanged.connect(
            lambda span, words: self.selectionChanged.emit(document_id, span, words)
        )
        pane.markRequested.connect(lambda kind, span: self.markRequested.emit(document_id, span, kind))
        pane.markClicked.connect(self.markClicked)
        pane.markHovered.connect(self._hover)
        pane.markRemovalRequested.connect(self.markRemovalRequested)
        pane.markResizeRequested.connect(self.markResizeRequested)
        pane.markMoveRequested.connect(self.markMoveRequested)
        pane.directionRequested.connect(lambda choice: self.directionRequested.emit(document_id, choice))
        pane.passageDirectionRequested.connect(
            lambda index, direction: self.passageDirectionRequested.emit(document_id, index, direction)
        )
        pane.searchRequested.connect(self.searchRequested)
        pane.leaveRequested.connect(self.leaveRequested)
        pane.detachRequested.connect(lambda: self.toggle_window(document_id))
        pane.moveRequested.connect(lambda step: self.move_pane(document_id, step))
        pane.lookForAllRequested.connect(lambda: self._look_for_all(pane.surface.typography))
        self.sync.watch(pane.surface, passage_text(view))
        return pane

    def activate(self, document_id: str) -> None:
        """Give the focus to an open document."""
        pane = self._panes[document_id]
        if pane.detached:
            pane.window().raise_()
            pane.window().activateWindow()
        pane.surface.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_active(document_id)

    def _set_active(self, document_id: str) -> None:
        if document_id == self._active:
            return
        self._active = document_id
        for other, pane in self._panes.items():
            pane.set_active(other == document_id and len(self._panes) > 1)
        self.documentActivated.emit(document_id)

    def close_document(self, document_id: str) -> None:
        """Close a document, if it is open; its neighbour becomes the active one."""
        if document_id not in self._panes:
            return
        place = self.document_ids.index(document_id)
        self._remove(document_id)
        left = self.document_ids
        self._show_what_is_open()
        if not left:
            self._set_active("")
        elif self._active not in left:
            self.activate(left[min(place, len(left) - 1)])
        self._show_active()
        self.documentClosed.emit(document_id)

    def _show_what_is_open(self) -> None:
        with self.sync.at_rest():
            self.arrangement.settle()
        standing = bool(self.arrangement.side_by_side)
        self._stack.setCurrentWidget(self.arrangement.splitter if standing else self.empty_page)

    def _show_active(self) -> None:
        for document_id, pane in self._panes.items():
            pane.set_active(document_id == self._active and len(self._panes) > 1)

    def _remove(self, document_id: str) -> None:
        pane = self._panes.pop(document_id)
        if self._wanted and self._wanted[0] == document_id:
            self._wanted = None  # nothing is marked in a document that has gone
            self.chooser.hide()
        self.placeLeft.emit(document_id, pane.place)
        self.sync.forget(pane.surface)
        self.ribbons.forget()
        self.arrangement.take(pane)
        pane.deleteLater()
        if self._active == document_id:
            self._active = ""

    def close_all(self) -> None:
        """Close every document."""
        for document_id in self.document_ids:
            self.close_document(document_id)

    # ---- where they stand

    def move_pane(self, document_id: str, step: int) -> None:
        """Let a pane stand *step* places further towards the end of the board (below 0: the start)."""
        pane = self._panes[document_id]
        standing = self.arrangement.side_by_side
        if pane in standing:
            self.arrangement.move(pane, standing.index(pane) + step)
            self.activate(document_id)

    def stand_beside(self, document_id: str, other: str) -> None:
        """Let two panes of the board be neighbours: the *other* moves behind the first, if they are not."""
        order = [pane.view.id for pane in self.arrangement.side_by_side]
        if document_id in order and other in order:
            here, there = order.index(document_id), order.index(other)
            if abs(here - there) > 1:
                self.move_pane(other, here - there + (here < there))

    def detach(self, document_id: str, box: Box | None = None) -> None:
        """Put a pane of the board into a window of its own."""
        pane = self._panes[document_id]
        if not pane.detached:
            with self.sync.at_rest():
                self.arrangement.detach(pane, box)
            self._show_what_is_open()
            self.activate(document_id)

    def toggle_window(self, document_id: str) -> bool:
        """Into a window of its own, or back to the board; False where the board is full."""
        pane = self._panes[document_id]
        if not pane.detached:
            self.detach(document_id)
            return True
        standing = len(self.arrangement.side_by_side)
        if standing == MOST_PANES:
            self.boardFull.emit()
            return False
        with self.sync.at_rest():
            self.arrangement.attach(pane, standing)
        self._show_what_is_open()
        # The window that had the keyboard is gone.
        self.window().activateWindow()
        self.activate(document_id)
        return True

    def set_two_by_two(self, wanted: bool) -> None:
        """Let more than two panes stand in two rows of two, or all in one row."""
        focused = self.isAncestorOf(QApplication.focusWidget() or self) and bool(self._active)
        with self.sync.at_rest():
            self.arrangement.set_two_by_two(wanted)
        if focused:
            self.activate(self._active)  # a pane that was put elsewhere has lost the keyboard

    def state(self) -> BoardState:
        """How the board is left."""
        return BoardState(
            tuple(pane.view.id for pane in self.arrangement.side_by_side),
            self.arrangement.widths,
            {pane.view.id: box for pane, box in self.arrangement.boxes.items()},
            self._active,
            {document_id: pane.place for document_id, pane in self._panes.items()},
            self.arrangement.heights,
        )

    def arrange(self, state: BoardState) -> None:
        """Take the widths and the active pane of a board that was left, as far as its documents are open."""
        if self.document_ids[: len(state.documents)] == list(state.documents):
            self.arrangement.set_widths(state.widths)
            self.arrangement.set_heights(state.heights)
        if state.active in self._panes:
            self.activate(state.active)

    def go_to(self, document_id: str, place: Place) -> None:
        """Read on at a place of a document, without leading the others there."""
        self._panes[document_id].go_to(place, self.sync.at_rest)

    # ---- what is shown in them; calls for a document that is not open do nothing

    def set_passages(self, document_id: str, passages: tuple[Passage, ...]) -> None:
        """Take other directions of a document's passages."""
        if document_id in self._panes:
            pane = self._panes[document_id]
            pane.set_passages(passages)
            self.sync.watch(pane.surface, passage_text(pane.view))

    def update_document(self, view: DocumentView) -> None:
        """Take other metadata, other directions or a corrected text; see `ReaderPane.update_document`."""
        if view.id in self._panes:
            with self.sync.at_rest():
                self._panes[view.id].update_document(view)
            self.sync.watch(self._panes[view.id].surface, passage_text(view))

    def set_direction(self, document_id: str, choice: DirectionChoice) -> None:
        """Lay a document out in one direction, or (auto) each passage in its own."""
        if document_id in self._panes:
            self._panes[document_id].set_direction(choice)

    def set_marks(self, document_id: str, views: Sequence[MarkView]) -> None:
        """Show exactly these marks in a document."""
        if document_id in self._panes:
            self._panes[document_id].surface.set_marks(views)

    def update_marks(
        self, document_id: str, put: Sequence[MarkView] = (), removed: Sequence[str] = ()
    ) -> None:
        """Show some marks in place of what was known of them, and others no longer."""
        if document_id in self._panes:
            self._panes[document_id].surface.update_marks(put, removed)

    def set_current_mark(self, mark_id: str) -> None:
        """Frame a mark, wherever it is shown, as the one that the inspector shows."""
        for pane in self._panes.values():
            pane.surface.set_current_mark(mark_id)

    def _hover(self, mark_id: str) -> None:
        for pane in self._panes.values():
            pane.surface.set_hovered_mark(mark_id)
        self.markHovered.emit(mark_id)

    def set_hits(self, document_id: str, spans: Sequence[Span], current: int = -1) -> None:
        """Show search hits in a document, one of them as the current one (-1: none)."""
        if document_id in self._panes:
            self._panes[document_id].finder.set_corpus_hits(spans, current)

    def find_in_document(self) -> bool:
        """Open the find bar of the active pane; whether there is one."""
        pane = self._panes.get(self._active)
        if pane:
            pane.finder.open()
        return pane is not None

    def step_found(self, step: int) -> bool:
        """Go on (+1) or back (-1) in the open find bar of the active pane; whether one is open."""
        pane = self._panes.get(self._active)
        if pane is None or not pane.finder.is_open:
            return False
        pane.finder.step(step)
        return True

    def show_span(self, document_id: str, span: Span, flash: bool = True) -> None:
        """Scroll to a span, and frame it for a moment."""
        if document_id in self._panes:
            self._panes[document_id].show_span(span, flash)

    def select_span(self, document_id: str, span: Span) -> None:
        """Select a span and scroll to it."""
        if document_id in self._panes:
            self._panes[document_id].surface.select_span(span)

    def selection(self) -> tuple[str, Span] | None:
        """What is selected in the active pane."""
        pane = self._panes.get(self._active)
        span = pane.surface.selected_span() if pane else None
        return (self._active, span) if span else None

    def caret(self) -> int:
        """The code point of the caret in the active pane; 0 where none is open."""
        pane = self._panes.get(self._active)
        return caret_of(pane.surface) if pane else 0

    def word_at_caret(self) -> str:
        """What is selected in the active pane, or else the word at its caret; "" where there is none."""
        pane = self._panes.get(self._active)
        return pane.word_at_caret() if pane else ""

    # ---- passages that documents share

    def set_shared(self, shared: Shared | None) -> None:
        """Tint passages that two open documents share, and join them by ribbons; None: no ribbons at all."""
        self.ribbons.show(shared)
        self._counterparts.tint()

    def show_counterpart(self, document_id: str, offset: int) -> bool:
        """Scroll the other panes to what they share with a document at *offset*; whether they do."""
        return self._counterparts.show(document_id, offset)

    # ---- marking

    def choose(
        self,
        document_id: str,
        span: Span,
        kind: MarkKind,
        candidates: Sequence[Candidate],
        parties: Sequence[Candidate] = (),
    ) -> None:
        """Open the popup for a span; markChosen tells the answer, if there is one."""
        pane = self._panes[document_id]
        self._wanted = document_id, span
        quote = span.cut(pane.view.text)
        self.chooser.open_for(kind, quote, candidates, parties, pane.selection_anchor())

    def _chosen(self, result: ChooserResult) -> None:
        if self._wanted:
            document_id, span = self._wanted
            self._wanted = None
            self._panes[document_id].surface.clear_selection()
            self.activate(document_id)
            self.markChosen.emit(document_id, span, result)

    # ---- look

    def set_palette(self, palette: ReaderPalette, around: ReaderPalette | None = None) -> None:
        """Take other colours: the panes those of *palette*, what stands around them those of *around*."""
        self._palette = palette
        around = around or palette
        colours = self.palette()
        colours.setColor(self.backgroundRole(), QColor(around.board))
        self.setPalette(colours)
        self.setAutoFillBackground(True)
        self.chooser.set_reader_palette(around)
        self.empty_page.set_reader_palette(around)
        self.dropping.sign.palette_of_reader = palette
        for pane in self._panes.values():
            pane.set_reader_palette(palette)

    def set_text_scale(self, percent: int) -> None:
        """Show every document at *percent* of the usual text size."""
        self._typography = replace(self._typography, percent=percent)
        for pane in self._panes.values():
            pane.set_size(percent)

    def set_typography(self, typography: Typography) -> None:
        """In which type documents are shown that are opened from now on."""
        self._typography = typography

    def _look_for_all(self, typography: Typography) -> None:
        self._typography = typography
        for pane in self._panes.values():
            pane.read_like_all(typography)
        self.lookChosen.emit(typography)

    def set_sync_mode(self, mode: SyncMode) -> None:
        """Scroll the panes together in a way, or each for itself; the others follow the active one."""
        pane = self._panes.get(self._active)
        self.sync.set_mode(mode, pane.surface if pane else None)
        self.ribbons.arrange()

    # ---- drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take documents of the library, and panes."""
        if takes(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would stand."""
        if takes(event.mimeData()):
            event.acceptProposedAction()
            self.dropping.hover(event.mimeData(), event.position().toPoint(), lambda: self.document_ids)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They are dragged on."""
        self.dropping.end()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for each dropped document to be opened where it was dropped; put a pane there."""
        self.dropping.end()
        event.acceptProposedAction()
        data = event.mimeData()
        ids = dragged_ids(data)[:MOST_PANES]
        place = self.dropping.place_of(data, event.position().toPoint(), self.document_ids)
        for number, document_id in enumerate(ids):
            if document_id in self._panes:
                self._put(document_id, place.place + number)
            elif not data.hasFormat(PANE_MIME):
                self.documentDropped.emit(document_id, self.dropping.behind(place, number))

    def _put(self, document_id: str, place: int) -> None:
        """Let an open document stand at a place of the board."""
        pane = self._panes[document_id]
        if pane.detached and not self.toggle_window(document_id):
            return
        with self.sync.at_rest():
            self.arrangement.move(pane, place)
        self.activate(document_id)
