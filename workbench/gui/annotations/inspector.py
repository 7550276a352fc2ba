"""The inspector: everything about the selected mark, and every way to change it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.orphans import is_orphan
from workbench.core.text.isolates import isolate
from workbench.gui.annotations import words
from workbench.gui.annotations.cards import (
    Chip,
    EvidenceCard,
    SectionHead,
    flow_line,
    tool_button,
)
from workbench.gui.annotations.editors import Editors
from workbench.gui.annotations.items import memo_nodes, relation_nodes
from workbench.gui.annotations.mark_editing import MarkEditing
from workbench.gui.annotations.orphans import OrphanNotice
from workbench.gui.annotations.statements import statement_cards
from workbench.gui.bidi_line import DirectionalArea
from workbench.gui.directional import DirectionalLabel
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.fonts import READING
from workbench.gui.history_panel import in_local_time
from workbench.gui.session import Session
from workbench.gui.theme import theme_of

if TYPE_CHECKING:
    from workbench.core.project.changes import Changes

TITLE_LENGTH = 48
QUOTE_LENGTH = 600
"""Characters of a quote shown here; the reader shows the rest."""


class NoteEditor(DirectionalArea):
    """The note of a mark; kept when the focus leaves or with Ctrl+Enter."""

    kept = Signal(str)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._before = text
        self.setTabChangesFocus(True)
        self.setFixedHeight(76)
        self.setPlaceholderText(self.tr("Write a note"))
        self.setAccessibleName(self.tr("Note"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what was written."""
        super().focusOutEvent(event)
        self.keep()

    def keep(self) -> None:
        """Hand over the text if it is another than before."""
        text = self.toPlainText()
        if text != self._before:
            self._before = text
            self.kept.emit(text)


class Inspector(QWidget):
    """See the module."""

    markActivated = Signal(str)
    oldPlaceRequested = Signal(str)
    reattachRequested = Signal()

    def __init__(self, session: Session, editors: Editors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._editors = editors
        self._editing = MarkEditing(session, editors, self)
        self._area = QScrollArea()
        # Tab goes to what stands in it, and it scrolls along.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note: NoteEditor | None = None
        self.mark_id = ""
        empty = EmptyState(
            "mark",
            self.tr("No mark selected"),
            self.tr("Click a mark in a document to see and change what it says."),
        )
        self._explained = Explained(self._area, empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._explained)
        self._explained.show_view(False)

    def show_mark(self, mark_id: str) -> None:
        """Show this mark; ``""`` for none."""
        self._keep_note()
        self.mark_id = mark_id
        self.refresh()

    def refresh(self) -> None:
        """Read the mark anew."""
        scrolled = self._area.verticalScrollBar().value()
        self.note = None
        if (old := self._area.takeWidget()) is not None:
            # Not deleted at once: one of its buttons may be what has asked for this.
            old.hide()
            old.deleteLater()
        mark = (
            self._session.project.marks.find(self.mark_id) if self._session.is_open and self.mark_id else None
        )
        if mark is None:
            self.mark_id = ""
        else:
            self._area.setWidget(self._page(mark))
            self._area.verticalScrollBar().setValue(scrolled)
        self._explained.show_view(mark is not None)

    def heed(self, changes: Changes) -> None:
        """Read the mark anew if *changes* may have touched what is shown of it."""
        shown = (
            "marks", "statements", "attributions", "evidence", "mark_codes", "mentions", "claims",
            "parties", "codes", "memos", "relations", "documents",
        )  # fmt: skip
        if self.mark_id and changes.touches(*shown):
            self.refresh()

    def edit_note(self) -> None:
        """Put the keyboard into the note."""
        if self.note is not None:
            self._area.ensureWidgetVisible(self.note)
            self.note.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Drawings follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.mark_id:
            self.refresh()

    def _keep_note(self) -> None:
        if self.note is not None:
            self.note.keep()

    def _page(self, mark: Mark) -> QWidget:
        page = QWidget()
        page.setProperty("surface", True)
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 8, 10, 14)
        column.setSpacing(6)
        for build in (
            self._head,
            self._orphan,
            self._quote,
            self._statements,
            self._evidence,
            self._codes,
            self._parties,
            self._note,
            self._memos,
        ):
            build(column, mark)
        column.addStretch(1)
        return page

    def _head(self, column: QVBoxLayout, mark: Mark) -> None:
        row = QHBoxLayout()
        title = QLabel(self.tr("Mark"))
        title.setProperty("heading", True)
        row.addWidget(title, 1)
        go = tool_button("next", self.tr("Go to the passage"), lambda: self.markActivated.emit(mark.id), self)
        remove = tool_button(
            "remove", self.tr("Remove the mark"), lambda: self._editors.remove(f"mark:{mark.id}"), self
        )
        remove.setEnabled(self._session.writable)
        row.addWidget(go)
        row.addWidget(remove)
        column.addLayout(row)

    def _orphan(self, column: QVBoxLayout, mark: Mark) -> None:
        """Whether its words are gone from the text, and what to do then."""
        if not is_orphan(mark, self._session.project.documents.get(mark.document_id)):
            return
        notice = OrphanNotice(writable=self._session.writable)
        notice.oldPlaceRequested.connect(lambda: self.oldPlaceRequested.emit(mark.id))
        notice.reattachRequested.connect(self.reattachRequested)
        column.addWidget(notice)

    def _quote(self, column: QVBoxLayout, mark: Mark) -> None:
        document = self._session.project.documents.get(mark.document_id)
        quote = mark.quote if len(mark.quote) <= QUOTE_LENGTH else mark.quote[:QUOTE_LENGTH] + "…"
        text = DirectionalLabel()
        text.set_text(quote, document.language)
        font = QFont(self.font())
        font.setFamilies(list(READING))
        font.setPointSizeF(font.pointSizeF() * 1.15)
        text.setFont(font)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        text.setTextInteractionFlags(flags)
        text.setAccessibleName(self.tr("Quotation"))
        column.addWidget(text)
        place = " · ".join(isolate(part) for part in (document.outlet, document.published[:10]) if part)
        column.addWidget(_muted(place or shortened(document.title)))
        stamp = self.tr("characters {0}–{1} · {2}, {3}")
        column.addWidget(
            _muted(stamp.format(mark.start, mark.end, isolate(mark.author), in_local_time(mark.created)))
        )

    def _statements(self, column: QVBoxLayout, mark: Mark) -> None:
        self._section(
            column,
            self.tr("Claims"),
            self.tr("This voices a claim…"),
            lambda: self._editing.add_claim(mark.id),
        )
        for card in statement_cards(self._session, self._editing, mark.id):
            column.addWidget(card)

    def _evidence(self, column: QVBoxLayout, mark: Mark) -> None:
        self._section(
            column,
            self.tr("Evidence"),
            self.tr("This bears on a claim…"),
            lambda: self._editing.add_evidence(mark.id),
        )
        for piece in self._session.project.evidence.where(mark_id=mark.id):
            column.addWidget(self._evidence_card(piece))

    def _evidence_card(self, piece: Evidence) -> QWidget:
        theme = theme_of(self.palette())
        ink = getattr(theme, words.BEARING_INKS[piece.bearing])
        claim = self._session.project.claims.get(piece.claim_id).text
        kind = words.word(words.EVIDENCE_KINDS[piece.kind])
        source = words.word(words.RELIABILITIES[piece.reliability])
        information = words.word(words.CREDIBILITIES[piece.credibility])
        relevance = words.word(words.RELEVANCES[piece.relevance])
        grades = self.tr("{0} · source {1}: {2} · information {3}: {4} · relevance: {5}").format(
            kind, piece.reliability, source, piece.credibility, information, relevance
        )
        bearing = words.word(words.BEARINGS[piece.bearing])
        card = EvidenceCard(claim, bearing, ink, grades, piece.note, writable=self._session.writable)
        card.editRequested.connect(lambda: self._editors.edit_evidence(piece.id))
        card.removed.connect(lambda: self._editors.remove(f"evidence:{piece.id}"))
        return card

    def _codes(self, column: QVBoxLayout, mark: Mark) -> None:
        self._section(
            column, self.tr("Codes"), self.tr("Add a code…"), lambda: self._editing.add_code(mark.id)
        )
        project = self._session.project
        codes = [project.codes.get(link.code_id) for link in project.mark_codes.where(mark_id=mark.id)]
        chips = [
            (code.name, code.colour, self._call(self._editing.remove_code, mark.id, code.id))
            for code in codes
        ]
        self._chips(column, chips)

    def _parties(self, column: QVBoxLayout, mark: Mark) -> None:
        self._section(
            column,
            self.tr("Parties named"),
            self.tr("Name a party…"),
            lambda: self._editing.add_party(mark.id),
        )
        project = self._session.project
        parties = [project.parties.get(link.party_id) for link in project.mentions.where(mark_id=mark.id)]
        chips = [
            (party.name, "", self._call(self._editing.remove_party, mark.id, party.id)) for party in parties
        ]
        self._chips(column, chips)

    def _note(self, column: QVBoxLayout, mark: Mark) -> None:
        self._section(column, self.tr("Note"), "", None)
        self.note = NoteEditor(mark.note)
        self.note.setReadOnly(not self._session.writable)
        self.note.kept.connect(lambda text: self._editing.set_note(mark.id, text))
        column.addWidget(self.note)

    def _memos(self, column: QVBoxLayout, mark: Mark) -> None:
        project = self._session.project
        self._section(
            column,
            self.tr("Memos and links"),
            self.tr("Write a memo…"),
            lambda: self._editors.new_memo("mark", mark.id),
        )
        for node in memo_nodes(project, mark.id):
            column.addWidget(DirectionalLabel(node.text))
        for node in relation_nodes(project, mark.id):
            column.addWidget(DirectionalLabel(node.text))

    def _section(self, column: QVBoxLayout, title: str, add: str, run: Callable[[], object] | None) -> None:
        line = QFrame()
        line.setProperty("line", True)
        column.addWidget(line)
        column.addWidget(SectionHead(title, add, run if self._session.writable else None))

    def _chips(self, column: QVBoxLayout, chips: list[tuple[str, str, Callable[[], None]]]) -> None:
        if not chips:
            return
        line, flow = flow_line("")
        for text, ink, remove in chips:
            chip = Chip(text, ink, removable=self._session.writable)
            chip.removed.connect(remove)
            flow.addWidget(chip)
        column.addWidget(line)

    @staticmethod
    def _call(run: Callable[[str, str], None], first: str, second: str) -> Callable[[], None]:
        return lambda: run(first, second)


def shortened(title: str) -> str:
    """A title on one line of the column."""
    return title if len(title) <= TITLE_LENGTH else title[: TITLE_LENGTH - 1].rstrip() + "…"


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("muted", True)
    return label
