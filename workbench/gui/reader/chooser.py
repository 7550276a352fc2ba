"""The popup at a selection: which claim, party or code it is, with stance and speaker; or a note's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.bidi_line import DirectionalArea
from workbench.gui.hearing import Beside
from workbench.gui.reader.elided_label import ElidedLabel
from workbench.gui.reader.mark_view import MarkKind, StanceName
from workbench.gui.reader.palette import LIGHT, ReaderPalette
from workbench.gui.reader.toggle_row import Toggle, ToggleRow
from workbench.gui.reader.type_ahead import Candidate, TypeAhead
from workbench.gui.spoken_parts import tell_focus

BearingName = Literal["supports", "refutes"]
WIDTH = 392
"""Pixels of a line: a claim of some sixty characters."""
BORDER = 14

__all__ = ["BearingName", "Candidate", "Chooser", "ChooserResult"]


@dataclass(frozen=True, slots=True)
class ChooserResult:
    """What was chosen for a selection.

    *id* is the claim, party or code that exists already (for evidence: the claim that it bears on); empty for
    a new one, which is to be called *text*. For a note, *text* is the note. *stance*, *speaker_id* and
    *speaker* (the name of a new party, when *speaker_id* is empty; both empty: the outlet itself speaks)
    belong to a claim, *bearing* to evidence.
    """

    kind: MarkKind
    id: str
    text: str
    stance: StanceName = ""
    speaker_id: str = ""
    speaker: str = ""
    bearing: BearingName | None = None


class Chooser(QFrame):
    """A popup that is filled anew each time it opens. Enter accepts, Escape closes."""

    chosen = Signal(object)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("chooser")
        self._kind: MarkKind = "claim"
        self._palette = LIGHT
        self.title = QLabel(self)
        self.quote = ElidedLabel(parent=self)
        self.names = TypeAhead(self.tr("Type a name"), self)
        self.stances = ToggleRow(self._stances(), self)
        self.bearings = ToggleRow(self._bearings(), self)
        self.speaker = TypeAhead(self.tr("Who says so? (empty: the outlet itself)"), self)
        self.note = DirectionalArea(parent=self)
        self.accept_button = QPushButton(self)
        self.hint = QLabel(self)
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        self.title.setProperty("heading", True)
        self.hint.setProperty("muted", True)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What do you want to remember about this passage?"))
        self.note.setFixedHeight(96)
        self.note.setTabChangesFocus(True)
        self.accept_button.setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(BORDER, 12, BORDER, 12)
        # The popup is as high as what it shows: its lists open and close with the focus.
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.quote.setFixedWidth(WIDTH)
        column.setSpacing(8)
        for widget in (
            self.title,
            self.quote,
            self.stances,
            self.bearings,
            self.names,
            self.speaker,
            self.note,
        ):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.accept_button)
        column.addLayout(foot)

    def _wire(self) -> None:
        self.accept_button.clicked.connect(self.accept)
        self.names.accepted.connect(self.accept)
        self.speaker.accepted.connect(self.accept)
        self.names.choiceChanged.connect(self._judge)
        self.note.textChanged.connect(self._judge)
        QWidget.setTabOrder(self.names.line, self.speaker.line)
        QWidget.setTabOrder(self.speaker.line, self.stances)
        QWidget.setTabOrder(self.stances, self.accept_button)
        for watched in (self.names.line, self.speaker.line, self.note):
            watched.installEventFilter(self)

    def _stances(self) -> list[Toggle]:
        return [
            Toggle("asserts", self.tr("asserts"), "+", "stance-asserts"),
            Toggle("denies", self.tr("denies"), "-", "stance-denies"),
            Toggle("doubts", self.tr("doubts"), "?؟", "stance-doubts"),
            Toggle("mentions", self.tr("mentions"), ".۔।", "stance-mentions"),
        ]

    def _bearings(self) -> list[Toggle]:
        return [
            Toggle("supports", self.tr("supports"), "+", "stance-asserts"),
            Toggle("refutes", self.tr("refutes"), "-", "stance-denies"),
        ]

    # ---- opening

    def open_for(
        self,
        kind: MarkKind,
        quote: str,
        candidates: Sequence[Candidate],
        parties: Sequence[Candidate],
        anchor: QRect,
    ) -> None:
        """Open below *anchor* (on the screen), or above it where there is no room."""
        self.fill(kind, quote, candidates, parties)
        self.adjustSize()
        self.move(self._place(anchor))
        self.show()
        (self.note if kind == "note" else self.names).setFocus(Qt.FocusReason.PopupFocusReason)
        tell_focus()

    def fill(
        self, kind: MarkKind, quote: str, candidates: Sequence[Candidate], parties: Sequence[Candidate]
    ) -> None:
        """Ask for *kind*, with nothing typed yet."""
        self._kind = kind
        self.title.setText(self._question(kind))
        self.setAccessibleName(self._question(kind))
        self.quote.set_text(" ".join(quote.split()))
        self.names.line.clear()
        self.names.line.setPlaceholderText(self._prompt(kind))
        self.names.line.setAccessibleName(self._prompt(kind))
        self.names.set_candidates(candidates)
        self.speaker.line.clear()
        self.speaker.set_candidates(parties)
        self.speaker.set_list_shown(False)
        self.note.clear()
        self.stances.select("asserts")
        self.bearings.select("supports")
        self.stances.setVisible(kind == "claim")
        self.speaker.setVisible(kind == "claim")
        self.bearings.setVisible(kind == "evidence")
        self.names.setVisible(kind != "note")
        self.names.set_list_shown(True)
        self.note.setVisible(kind == "note")
        self.accept_button.setText(self.tr("Mark"))
        self.hint.setText(self._hint(kind))
        self._judge()

    def _question(self, kind: MarkKind) -> str:
        return {
            "claim": self.tr("Which claim is voiced here?"),
            "party": self.tr("Who is named here?"),
            "evidence": self.tr("Which claim does this bear on?"),
            "code": self.tr("Which code fits here?"),
            "note": self.tr("Note"),
        }[kind]

    def _prompt(self, kind: MarkKind) -> str:
        return {
            "claim": self.tr("Find a claim, or word a new one"),
            "party": self.tr("Find a party, or name a new one"),
            "evidence": self.tr("Find a claim, or word a new one"),
            "code": self.tr("Find a code, or name a new one"),
            "note": "",
        }[kind]

    def _hint(self, kind: MarkKind) -> str:
        return {
            "claim": self.tr("Stance: + − ? . while the line is empty"),
            "evidence": self.tr("+ supports, − refutes while the line is empty"),
            "note": self.tr("Ctrl+Enter marks"),
        }.get(kind, self.tr("Enter marks, Escape closes"))

    def _place(self, anchor: QRect) -> QPoint:
        screen = QGuiApplication.screenAt(anchor.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        top = anchor.bottom() + 8
        if top + self.height() > room.bottom():
            top = max(room.top(), anchor.top() - 8 - self.height())
        left = anchor.center().x() - self.width() // 2
        return QPoint(min(max(room.left() + 4, left), room.right() - self.width() - 4), top)

    def set_reader_palette(self, palette: ReaderPalette) -> None:
        """Take other colours."""
        self._palette = palette
        self.setStyleSheet(
            f"QFrame#chooser {{ background: {palette.raised}; border: 1px solid {palette.border}; }}"
        )
        for row in (self.stances, self.bearings):
            row.set_reader_palette(palette)

    def look_up_beside(self, start: Beside) -> None:
        """Let *start* run beside the window what takes long: names in other scripts."""
        self.names.hearing.beside = self.speaker.hearing.beside = start

    # ---- choosing

    def result(self) -> ChooserResult | None:
        """What would be chosen now, None where something is missing."""
        if self._kind == "note":
            words = self.note.toPlainText().strip()
            return ChooserResult("note", "", words) if words else None
        chosen_id, text = self.names.choice()
        if not text:
            return None
        if self._kind == "claim":
            speaker_id, speaker = self.speaker.choice() if self.speaker.line.text().strip() else ("", "")
            stance = cast(StanceName, self.stances.value)
            return ChooserResult("claim", chosen_id, text, stance, speaker_id, speaker)
        if self._kind == "evidence":
            return ChooserResult("evidence", chosen_id, text, bearing=cast(BearingName, self.bearings.value))
        return ChooserResult(self._kind, chosen_id, text)

    def accept(self) -> None:
        """Choose what is shown as chosen, as soon as it is; nothing happens where something is missing."""
        self.names.when_looked_up(lambda: self.speaker.when_looked_up(self._accept))

    def _accept(self) -> None:
        result = self.result()
        if result:
            self.hide()
            self.chosen.emit(result)

    def _judge(self) -> None:
        self.accept_button.setEnabled(self.result() is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stance keys in an empty line, Ctrl+Enter in a note, lists that open with the focus."""
        if event.type() == QEvent.Type.FocusIn and watched in (self.names.line, self.speaker.line):
            self._show_list_of(self.names if watched is self.names.line else self.speaker)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.note:
            return self._note_key(event)
        return watched is self.names.line and not self.names.line.text() and self._stance_key(event.text())

    def _show_list_of(self, open_one: TypeAhead) -> None:
        for field in (self.names, self.speaker):
            field.set_list_shown(field is open_one)

    def _note_key(self, event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
            return True
        return False

    def _stance_key(self, text: str) -> bool:
        rows = {"claim": self.stances, "evidence": self.bearings}
        row = rows.get(self._kind)
        return row is not None and row.press(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Qt closes dialogs by it, but no popups."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that the popup has gone, chosen or not."""
        super().hideEvent(event)
        for field in (self.names, self.speaker):
            field.give_up()
        self.dismissed.emit()
