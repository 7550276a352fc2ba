"""The tray in the drawer: suggestions with their reasons, to be accepted, put right or rejected by key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from workbench.core.errors import UserError
from workbench.core.project.suggestions.correcting import put_right
from workbench.core.project.suggestions.deciding import accept_suggestions, reject_suggestions
from workbench.core.project.suggestions.suggestion import Suggestion
from workbench.core.text.direction import first_strong
from workbench.gui.bidi_line import DirectionalLine, level, turn
from workbench.gui.comparison.suggestion_form import correcting_dialog, correction_of
from workbench.gui.comparison.suggestion_list import SuggestionList, row_of
from workbench.gui.comparison.suggestion_passages import SuggestionPassages
from workbench.gui.comparison.suggestion_words import (
    KINDS,
    key_hint,
    proposed_words,
    what_in_words,
    why_in_words,
)
from workbench.gui.comparison.undecided import Undecided, following
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.form_dialog import Field, FormDialog
from workbench.gui.fresh_when_seen import FreshWhenSeen
from workbench.gui.session import Session
from workbench.gui.translation import translate

_LIST_WIDTH = 330
"""Pixels of the rows beside their passages, until the user chooses others."""
MOST_SHOWN = 500
"""Rows that are listed at once: nobody goes through more before looking again."""


class SuggestionsPanel(FreshWhenSeen):
    """See the module. ``lookRequested`` asks for suggestions, which come to `show_found`."""

    lookRequested = Signal()
    placeActivated = Signal(str, object)
    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undecided = Undecided(session)
        self._looked = False
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of suggestions"))
        # The counts come when the articles have been looked through, and must not be cut off then.
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.summary = QLabel()
        self.summary.setProperty("muted", True)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.look = QPushButton(self.tr("Look again"))
        self.accept_button = QPushButton(self.tr("Accept"))
        self.correct_button = QPushButton(self.tr("Put right…"))
        self.alike_button = QPushButton()
        self.reject_button = QPushButton(self.tr("Reject"))
        self.list = SuggestionList(self.tr("Suggestions"))
        self.list.setRootIsDecorated(False)
        self.why = QLabel()
        self.why.setWordWrap(True)
        self.why.setContentsMargins(12, 7, 12, 5)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.passages = SuggestionPassages()
        self.passages.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.line = DirectionalLine()
        self.line.setAccessibleName(self.tr("Accept as"))
        self._as = QLabel(self.tr("Accept as:"))
        self._empty = EmptyState("tray", "", "")
        self.begin_button = self._empty.add_button(
            self.tr("Look for suggestions"), self.lookRequested.emit, primary=True
        )
        self._explained = Explained(self._body(), self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._explained)
        self._connect()
        self._name_kinds()

    # ---- what is found

    def begin(self) -> None:
        """Another project is open."""
        self._undecided.take(())
        self._looked = False
        self.heed()

    def show_found(self, found: Sequence[Suggestion]) -> None:
        """Show what was found."""
        self._undecided.take(found)
        self._looked = True
        self.refresh()
        if self.list.current_key() == "" and self._shown():
            self.list.choose(self._shown()[0].key)

    def refresh(self) -> None:
        """Leave out what has been accepted or rejected; what was undone is there again."""
        self._undecided.look()
        self._name_kinds()
        shown = self._shown()
        self.list.set_nodes([row_of(each) for each in shown[:MOST_SHOWN]])
        self._explained.show_view(bool(self._undecided.of_kind("")))
        self._say_why_empty()
        self.summary.setText(self.tr("%n suggestion(s)", "", len(shown)))
        self._show_chosen()

    def say_busy(self, busy: bool) -> None:
        """Whether suggestions are being looked for."""
        self.look.setEnabled(not busy)
        self.begin_button.setEnabled(not busy)

    def _shown(self) -> list[Suggestion]:
        return self._undecided.of_kind(self.kind.currentData())

    def _chosen(self) -> Suggestion | None:
        return self._undecided.get(self.list.current_key())

    # ---- decisions

    def accept(self, *, alike: bool = False, words: str = "") -> None:
        """Make what the chosen row suggests."""
        chosen = self._chosen()
        if chosen is None or not self._session.writable:
            return
        those = self._undecided.alike(chosen) if alike else [chosen]
        self._make(those, [each.corrected(words) if words else _told(each) for each in those])

    def correct(self) -> None:
        """Ask what is to be put right of the chosen row, and make it so."""
        chosen = self._chosen()
        if chosen is None or not self._session.writable:
            return
        dialog = correcting_dialog(chosen, self)
        if not dialog.exec():
            return
        try:
            right = put_right(self._session.project, _told(chosen), correction_of(chosen, dialog.values()))
        except UserError as error:
            self._session.failed.emit(error)
            return
        self._make([chosen], [right])

    def _make(self, those: Sequence[Suggestion], made: Sequence[Suggestion]) -> None:
        """Accept *those* as they are in *made*, and go on to the row behind them."""
        behind = self._behind(those)
        marks = self._session.perform(accept_suggestions, made)
        if marks is None:
            return
        self._undecided.note(those, marks)
        self._go_on(behind)
        if marks:  # a copy makes none
            self.said.emit(self.tr("%n mark(s) made", "", len(marks)))

    def reject(self) -> None:
        """Have no more of the chosen row; what is decided on a page of its own needs a reason, as there."""
        chosen = self._chosen()
        if chosen is None or not self._session.writable:
            return
        reason = self._ask_why() if chosen.copy or chosen.disagreement else ""
        if reason is None:
            return
        behind = self._behind([chosen])
        if self._session.perform(reject_suggestions, [chosen], reason) is not None:
            self._go_on(behind)

    def _ask_why(self) -> str | None:
        why = Field("reason", self.tr("Why it is none"), "text", required=True)
        dialog = FormDialog(self.reject_button.text(), [why], {}, self, accept=self.reject_button.text())
        return dialog.values()["reason"] if dialog.exec() else None

    def _behind(self, gone: Sequence[Suggestion]) -> str:
        """The key of the row behind the chosen one when *gone* are."""
        return following(self._shown(), self.list.current_key(), gone)

    def _go_on(self, key: str) -> None:
        self.refresh()
        self.list.choose(key)
        self.list.setFocus()
        self._show_chosen()

    def _accept_line(self) -> None:
        words = self.line.text().strip()
        self.accept(words="" if words == self._proposed() else words)

    def _proposed(self) -> str:
        chosen = self._chosen()
        return proposed_words(chosen) if chosen else ""

    # ---- what is shown of the chosen row

    def _show_chosen(self, _key: str = "") -> None:
        chosen = self._chosen()
        writable = chosen is not None and self._session.writable
        project = self._session.project if chosen and self._session.is_open else None
        self.passages.show_suggestion(project, chosen)
        self.why.setText(why_in_words(chosen) if chosen else "")
        self.line.setText(self._proposed())
        self.line.setCursorPosition(0)
        linked = chosen is not None and bool(chosen.copy or chosen.disagreement)
        self._as.setText(self.tr("Note:") if linked else self.tr("Accept as:"))
        for part in (self.line, self.accept_button, self.correct_button, self.reject_button):
            part.setEnabled(writable)
        alike = len(self._undecided.alike(chosen)) if chosen and chosen.alike else 0
        self.alike_button.setVisible(alike > 1)
        self.alike_button.setText(self.tr("Accept all %n alike", "", alike))
        self.alike_button.setToolTip(key_hint(self.tr("Accept all that are like it"), self.tr("Shift+Enter")))
        self.alike_button.setEnabled(writable)

    def _level_line(self) -> None:
        turn(self.line, first_strong(self.line.text()))
        level(self.line)

    def _show_in_text(self) -> None:
        chosen = self._chosen()
        if chosen and chosen.spots:
            self.placeActivated.emit(chosen.spots[0].document_id, chosen.spots[0].span)

    def _say_why_empty(self) -> None:
        if self._looked:
            self._empty.say(
                self.tr("Nothing to decide on"),
                self.tr("What you rejected does not return. Look again after new articles or new parties."),
            )
        else:
            self._empty.say(
                self.tr("Let the program propose"),
                self.tr(
                    "Parties, mentions of them, quotations with their speakers, figures, copies and "
                    "disagreements are looked for in all articles. You accept, correct or reject each; "
                    "nothing is marked by itself."
                ),
            )

    def _name_kinds(self) -> None:
        """Every kind with how many there are of it."""
        counts = self._undecided.counts()
        locale = QLocale()
        texts = [("", self.tr("All kinds"), sum(counts.values()))]
        texts += [(kind, translate("Suggestions", text), counts[kind]) for kind, _, text in KINDS]
        self.kind.blockSignals(True)
        for at, (kind, text, count) in enumerate(texts):
            named = f"{text} ({locale.toString(count)})"
            if at < self.kind.count():
                self.kind.setItemText(at, named)
            else:
                self.kind.addItem(named, kind)
        self.kind.blockSignals(False)

    # ---- how it is put together

    def _body(self) -> QWidget:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.why)
        column.addWidget(self.passages, 1)
        column.addWidget(self._decisions())
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(beside)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        split.setChildrenCollapsible(False)
        body = QWidget()
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._strip(self.kind, self.summary, self.look))
        whole.addWidget(split, 1)
        return body

    def _decisions(self) -> QWidget:
        self.accept_button.setProperty("primary", True)
        self.accept_button.setToolTip(key_hint(self.tr("Make what is suggested"), self.tr("Enter")))
        self.reject_button.setToolTip(key_hint(self.tr("Have no more of it"), self.tr("Delete")))
        self.correct_button.setToolTip(
            key_hint(self.tr("Put right who speaks, how, and what is marked"), self.tr("Shift+F2"))
        )
        self.line.setToolTip(key_hint(self.tr("Put it right before you accept it"), self.tr("F2")))
        self._as.setBuddy(self.line)
        return self._strip(
            self._as,
            self.line,
            self.accept_button,
            self.correct_button,
            self.alike_button,
            self.reject_button,
        )

    def _strip(self, *parts: QWidget) -> QWidget:
        strip = QWidget()
        strip.setProperty("strip", True)
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(strip)
        row.setContentsMargins(10, 3, 8, 3)
        row.setSpacing(8)
        for part in parts:
            row.addWidget(part, 1 if part in (self.summary, self.line) else 0)
        return strip

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self.refresh)
        self.look.clicked.connect(self.lookRequested)
        self.list.chosen.connect(self._show_chosen)
        self.list.clicked.connect(lambda _index: self._show_in_text())
        self.list.showRequested.connect(self._show_in_text)
        self.list.acceptRequested.connect(lambda alike: self.accept(alike=alike))
        self.list.removeRequested.connect(lambda _key: self.reject())
        self.list.correctRequested.connect(self._correct)
        self.list.putRightRequested.connect(self.correct)
        self.line.returnPressed.connect(self._accept_line)
        self.line.textChanged.connect(self._level_line)
        self.accept_button.clicked.connect(self._accept_line)
        self.alike_button.clicked.connect(lambda: self.accept(alike=True))
        self.correct_button.clicked.connect(self.correct)
        self.reject_button.clicked.connect(self.reject)
        self.passages.placeActivated.connect(self.placeActivated)

    def _correct(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def changeEvent(self, event: Any) -> None:
        """The line stands level in every font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._level_line()


def _told(each: Suggestion) -> Suggestion:
    """With the note in the language of the interface, where it is a value that the program words."""
    return each.corrected(what_in_words(each)) if each.figure else each
