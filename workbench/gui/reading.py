"""Reading: keeps the reader's board in step with the project, and carries its wishes to the session."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.orphans import is_orphan
from workbench.core.text.span import Span
from workbench.gui.mark_faces import Faces, document_view, touched_marks
from workbench.gui.mark_filter import MarkFilter
from workbench.gui.marking import candidates, mark_as, party_candidates
from workbench.gui.reader.board import ReaderBoard, SyncMode
from workbench.gui.reader.board_state import Place, state_from_json, typography_from_json
from workbench.gui.reader.chooser import ChooserResult
from workbench.gui.reader.document_view import DocumentView
from workbench.gui.reader.dropping import DropPlace
from workbench.gui.reader.mark_view import MarkKind, MarkView
from workbench.gui.reader.palette import PAPERS, ReaderPalette
from workbench.gui.reader.typography import Typography
from workbench.gui.session import Session
from workbench.gui.settings import READING_LOOK, READING_SIZE
from workbench.gui.theme import Theme, load_theme

if TYPE_CHECKING:
    from workbench.core.comparison.disagreements.disagreement import Disagreement
    from workbench.core.comparison.reuse.finding import FoundPassage
    from workbench.core.project.changes import Changes

SHOWN_OF_MARKS = (
    "marks", "statements", "evidence", "mark_codes", "mentions", "claims", "parties", "codes",
)  # fmt: skip
FEW = 50
"""Marks redrawn one by one; for more it is quicker to read all."""
NARROWEST = 300
"""Pixels of a pane below which a line holds too few words."""
BOARD = "local.board"
"""Under which name the project keeps how the board was left; who gets a bundle is not told."""
PLACES_KEPT = 500
"""Documents of which the project remembers where one was: some 100 KB at most."""
SMALLEST, LARGEST, STEP = 70, 220, 10


class Reading(QObject):
    """See the module. ``markShown`` tells the current mark, ``documentsChanged`` that others are open,
    ``orphanShown`` that a mark was asked for which stands in an earlier version only."""

    markShown = Signal(str)
    documentsChanged = Signal()
    documentOpened = Signal(str)
    orphanShown = Signal(str)
    filterChanged = Signal(bool)
    """Whether some marks may be hidden now."""
    partyMarked = Signal(str)
    """The id of a party of which a mention was just marked by hand; ``""`` after every other mark."""

    def __init__(self, session: Session, board: ReaderBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.board = board
        self.filter = MarkFilter()
        self._sieve = self.filter
        """The filter with the codes that it stands for."""
        self._theme = load_theme("light")
        self._paper = ""
        self._places: dict[str, Place] = {}
        board.placeLeft.connect(self._note_place)
        board.lookChosen.connect(self._note_look)

    def open_document(self, document_id: str, *, squeeze: bool = True, at: DropPlace | None = None) -> None:
        """Show a document on the board, beside the others, or *at* a place of it.

        Without *squeeze* it takes the place of the one in front where another pane would be too narrow.
        """
        if document_id in self.board.document_ids:
            self.board.activate(document_id)
            return
        project = self._session.project
        if project.documents.find(document_id) is None:
            return
        panes = len(self.board.arrangement.side_by_side)
        beside = squeeze or panes < max(2, self.board.width() // NARROWEST)
        self.board.open_document(document_view(project, document_id), beside=beside, at=at)
        if document_id in self._places:
            self.board.go_to(document_id, self._places[document_id])
        self.board.set_marks(document_id, self._sieve.shown(Faces(project).of(document_id)))
        self.board.pane(document_id).surface.handles.offered = self._session.writable
        self.documentOpened.emit(document_id)
        self.documentsChanged.emit()

    def show_mark(self, mark_id: str) -> None:
        """Open the mark's document, scroll there, and make the mark the current one."""
        mark = self._session.project.marks.find(mark_id) if mark_id else None
        if mark is None:
            return
        self.open_document(mark.document_id, squeeze=False)
        self.board.set_current_mark(mark_id)
        lost = is_orphan(mark, self._session.project.documents.get(mark.document_id))
        if not lost:
            self.board.show_span(mark.document_id, mark.spans[0])
        self.markShown.emit(mark_id)
        if lost:
            self.orphanShown.emit(mark_id)

    def choose_mark(self, mark_id: str) -> None:
        """Make a mark the current one without scrolling."""
        self.board.set_current_mark(mark_id)
        self.markShown.emit(mark_id)

    def show_place(self, document_id: str, span: Span | None) -> None:
        """Open a document, and scroll to a span of it."""
        self.open_document(document_id, squeeze=False)
        if span is not None:
            self.board.show_span(document_id, span)

    def show_shared(self, found: FoundPassage) -> None:
        """Open two documents side by side, each at the passage that they share."""
        self._show_both((found.a, found.passage.a.span), (found.b, found.passage.b.span))

    def show_disagreement(self, found: Disagreement) -> None:
        """Open two documents side by side, each at what it says."""
        self._show_both((found.a.document_id, found.a.figure), (found.b.document_id, found.b.figure))

    def _show_both(self, *places: tuple[str, Span]) -> None:
        (one, _), (other, _) = places
        self.open_document(one, squeeze=False)
        if other not in self.board.document_ids:
            # Where there is no room for another pane, one that shows neither gives way.
            others = [pane for pane in self.board.document_ids if pane != one]
            if others:
                self.board.activate(others[-1])
        self.open_document(other, squeeze=False)
        self.board.stand_beside(one, other)
        with self.board.sync.at_rest():
            for document_id, span in places:
                self.board.show_span(document_id, span)

    def heed(self, changes: Changes) -> None:
        """Redraw what *changes* touched of the open documents."""
        project = self._session.project
        if changes.touches("documents"):
            self._heed_documents(changes.ids("documents"))
        before, self._sieve = self._sieve, self.filter.widened(project)
        if changes.touches(*SHOWN_OF_MARKS):
            # A code that was moved in the code book takes those below it in or out of what is shown.
            touched = touched_marks(project, changes) if self._sieve == before else None
            if touched is not None and len(touched) <= FEW:
                self._heed_marks(touched)
            else:
                self._heed_all_marks()

    def ask_what(self, document_id: str, span: Span, kind: MarkKind) -> None:
        """The reader wants to mark: offer what there is."""
        if self._session.writable:
            project = self._session.project
            self.board.choose(document_id, span, kind, candidates(project, kind), party_candidates(project))

    def mark_selection(self, kind: MarkKind) -> bool:
        """Mark what is selected; whether anything is."""
        selected = self.board.selection()
        if selected:
            self.ask_what(*selected, kind)
        return selected is not None

    def mark(self, document_id: str, span: Span, result: ChooserResult) -> None:
        """Do what the popup says."""
        if mark := self._session.perform(mark_as, document_id, span, result):
            if not self._sieve.shown(Faces(self._session.project, mark.id).of_mark(mark)):
                self.show_only(MarkFilter())  # what was just marked is seen
            self.choose_mark(mark.id)
            mentions = self._session.project.mentions.where(mark_id=mark.id)
            self.partyMarked.emit(mentions[0].party_id if mentions else "")

    def show_only(self, wanted: MarkFilter) -> None:
        """Show only some marks in all documents."""
        if wanted == self.filter:
            return
        self.filter = self._sieve = wanted
        if self._session.is_open:
            self._sieve = wanted.widened(self._session.project)
            self._heed_all_marks()
        self.filterChanged.emit(wanted.active)

    def lets(self, face: MarkView) -> bool:
        """Whether the filter lets this face of a mark be shown."""
        return self._sieve.lets(face)

    def add_statement(self, mark_id: str, claim_id: str, stance: str) -> None:
        """A mark was dropped on a claim: it voices it."""
        from workbench.core.project.operations.claims import add_statement

        if self._session.perform(add_statement, mark_id, claim_id, Stance(stance)):
            self.choose_mark(mark_id)

    def resize_mark(self, mark_id: str) -> bool:
        """Let a mark cover the selection in its document; whether there is one."""
        from workbench.core.project.operations.correction import reattach_mark
        from workbench.core.project.operations.marks import resize_mark

        mark = self._session.project.marks.find(mark_id) if mark_id else None
        lost = mark and is_orphan(mark, self._session.project.documents.get(mark.document_id))
        return self._with_selection(reattach_mark if lost else resize_mark, mark_id)

    def cover(self, mark_id: str, spans: Sequence[Span]) -> None:
        """Let a mark cover *spans*."""
        from workbench.core.project.operations.marks import resize_mark

        if self._session.writable:
            self._session.perform(resize_mark, mark_id, *spans)

    def move_mark(self, mark_id: str, spans: Sequence[Span]) -> None:
        """Let a mark stand elsewhere."""
        from workbench.core.project.operations.marks import move_mark

        if self._session.writable:
            self._session.perform(move_mark, mark_id, *spans)

    def add_span(self, mark_id: str) -> bool:
        """Let a mark cover the selection in its document, too; whether there is one."""
        from workbench.core.project.operations.marks import add_span_to_mark

        return self._with_selection(add_span_to_mark, mark_id)

    def take_span_off(self, mark_id: str) -> bool:
        """Let a mark no longer cover the selection; whether there is one."""
        from workbench.core.project.operations.marks import take_span_off_mark

        return self._with_selection(take_span_off_mark, mark_id)

    def _with_selection(self, operation: Callable[..., Any], mark_id: str) -> bool:
        selected = self.board.selection()
        mark = self._session.project.marks.find(mark_id) if mark_id else None
        if mark is None or selected is None or selected[0] != mark.document_id:
            return False
        self._session.perform(operation, mark_id, selected[1])
        return True

    def remove_mark(self, mark_id: str) -> None:
        """Remove a mark."""
        from workbench.core.project.operations.marks import remove_marks

        if self._session.writable:
            self._session.perform(remove_marks, [mark_id])

    def set_direction(self, document_id: str, choice: str) -> None:
        """Let a document run this way, or as its text says (``auto``)."""
        from workbench.core.project.operations import documents

        if not self._session.writable:
            return
        if choice == "auto":
            language = self._session.project.documents.get(document_id).language
            self._session.perform(documents.set_language, document_id, language)
        else:
            self._session.perform(documents.set_direction, document_id, choice)

    def set_passage_direction(self, document_id: str, index: int, direction: str) -> None:
        """Let one passage run this way."""
        from workbench.core.project.operations import documents

        if self._session.writable:
            self._session.perform(documents.set_passage_direction, document_id, index, direction)

    def take_look(self) -> None:
        """Show documents in the type that the settings say."""
        settings = self._session.settings
        look = typography_from_json(str(settings.get(READING_LOOK)))
        self.board.set_typography(replace(look, percent=int(settings.get(READING_SIZE))))

    def scale(self, step: int) -> None:
        """Larger (1), smaller (-1) or usual (0) reading text."""
        present = int(self._session.settings.get(READING_SIZE))
        percent = 100 if step == 0 else min(LARGEST, max(SMALLEST, present + step * STEP))
        self._session.settings.set(READING_SIZE, percent)
        self.board.set_text_scale(percent)

    def set_sync(self, mode: str) -> None:
        """Scroll the panes together in this way (the value of a SyncMode)."""
        self.board.set_sync_mode(SyncMode(mode))

    def set_paper(self, paper: str) -> None:
        """Show the documents on this paper: one of PAPERS, or as the window looks."""
        self._paper = paper
        self.dress(self._theme)

    def dress(self, theme: Theme) -> None:
        """Take the colours of *theme*, as far as the paper has none of its own."""
        self._theme = theme
        around = reader_palette(theme)
        self.board.set_palette(PAPERS.get(self._paper, around), around)

    def remember(self, *, quietly: bool = False) -> bool:
        """Note in the project how the board is left; of one that may not be changed, in the settings.

        Whether it could be noted; why not is said, unless *quietly*.
        """
        state = self.board.state()
        for document_id, place in state.places.items():
            self._note_place(document_id, place)
        kept = dict(list(self._places.items())[-PLACES_KEPT:])
        # What was only opened and closed again is not written to.
        told = replace(state, places=kept).as_json() if kept else ""
        noted = self._session.remember(BOARD, told, quietly=quietly)
        own = "" if self._session.writable else told
        self._session.settings.remember_open_documents(self._session.project.id, own)
        return noted

    def restore(self) -> None:
        """Open what remember() noted, as far as it is still there, and go to where one was."""
        project = self._session.project
        own = self._session.settings.open_documents(project.id)
        state = state_from_json(own or project.setting(BOARD))
        self._places = dict(state.places)
        for document_id in (*state.windows, *state.documents):
            self.open_document(document_id)
            if document_id in state.windows and document_id in self.board.document_ids:
                self.board.detach(document_id, state.windows[document_id])
        self.board.arrange(state)

    def _note_place(self, document_id: str, place: Place) -> None:
        """Keep where one was in a document; the latest stands last."""
        self._places.pop(document_id, None)
        self._places[document_id] = place

    def _note_look(self, typography: Typography) -> None:
        self._session.settings.set(READING_LOOK, json.dumps(asdict(typography)))
        self._session.settings.set(READING_SIZE, typography.percent)

    def _heed_marks(self, ids: frozenset[str]) -> None:
        """Redraw a few marks without reading the others."""
        project = self._session.project
        found = [mark for mark_id in ids if (mark := project.marks.find(mark_id))]
        marks = [mark for mark in found if not is_orphan(mark, project.documents.get(mark.document_id))]
        gone = sorted(ids - {mark.id for mark in marks})
        for document_id in self.board.document_ids:
            here = [mark for mark in marks if mark.document_id == document_id]
            faces = [face for mark in here for face in Faces(project, mark.id).of_mark(mark)]
            removed = [*gone, *(mark.id for mark in here)]
            self.board.update_marks(document_id, put=self._sieve.shown(faces), removed=removed)

    def _heed_all_marks(self) -> None:
        faces = Faces(self._session.project)
        for document_id in self.board.document_ids:
            self.board.set_marks(document_id, self._sieve.shown(faces.of(document_id)))

    def _heed_documents(self, ids: frozenset[str]) -> None:
        project = self._session.project
        for document_id in self.board.document_ids:
            if document_id in ids:
                if project.documents.find(document_id) is None:
                    self.board.close_document(document_id)
                    continue
                view = document_view(project, document_id)
                if view.text != self.board.pane(document_id).view.text:
                    self._show_text(view)
                else:
                    self.board.update_document(view)

    def _show_text(self, view: DocumentView) -> None:
        """Show a corrected text: what was marked and found in the one before stands elsewhere in it."""
        self.board.update_document(view)
        self.board.set_hits(view.id, [])
        self.board.set_marks(view.id, self._sieve.shown(Faces(self._session.project).of(view.id)))


def reader_palette(theme: Theme) -> ReaderPalette:
    """The reader's colours in *theme*."""
    return ReaderPalette(
        paper=theme.base,
        board=theme.window,
        ink=theme.text,
        muted=theme.muted,
        hairline=theme.border,
        border=theme.border_strong,
        raised=theme.raised,
        accent=theme.accent,
        selection="#2f6f74" if theme.dark else "#9fd3d6",
        claim=theme.claim,
        party=theme.party,
        evidence=theme.evidence,
        code=theme.code,
        note=theme.note,
        asserts=theme.ok,
        denies=theme.danger,
        doubts=theme.warning,
        mentions=theme.muted,
        hit=theme.hit,
        hit_current=theme.hit_current,
        tint=0.26 if theme.dark else 0.17,
    )
