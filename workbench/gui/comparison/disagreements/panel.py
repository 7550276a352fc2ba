"""The page of disagreements: a list, and beside it the two quotations with what differs in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QWidget

from workbench.core.comparison.disagreements.disagreement import Disagreement, Side
from workbench.core.comparison.reuse.differences import Difference, DifferenceKind
from workbench.core.errors import UserError
from workbench.core.text.span import Span
from workbench.gui import icons
from workbench.gui.comparison.copies.difference_view import DifferenceView
from workbench.gui.comparison.disagreements.flow import DisagreementsFlow
from workbench.gui.comparison.disagreements.words import (
    KINDS,
    difference_in_words,
    kind_in_words,
    node_of,
    reasons_in_words,
    status_in_words,
)
from workbench.gui.comparison.page import ComparisonPage
from workbench.gui.empty_state import EmptyState
from workbench.gui.form_dialog import Field, FormDialog
from workbench.gui.outline import OutlineView
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.changes import Changes
    from workbench.core.project.disagreements import Offered

BEFORE = 60
"""Code points shown before what differs in a long quotation: a line."""
SETTLED = ("relations", "dismissals", "marks")
"""Tables that say what was made of a disagreement."""


class DisagreementsPanel(ComparisonPage):
    """See the module. ``opened`` carries a Disagreement that is to be shown in both documents."""

    opened = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._flow: DisagreementsFlow | None = None
        self._found: list[Offered] | None = None
        self._titles: dict[str, str] = {}
        self._languages: dict[str, str] = {}
        self.only_open = QCheckBox(self.tr("Only open documents"))
        self.kind = QComboBox()
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in KINDS:
            self.kind.addItem(kind_in_words(kind), kind)
        self.kind.setAccessibleName(self.tr("What differs"))
        self.dismissed = QCheckBox(self.tr("Dismissed, too"))
        self.summary = QLabel()
        self.summary.setProperty("muted", True)
        self.accept = QPushButton(self.tr("Accept as a finding…"))
        self.dismiss = QPushButton(self.tr("Dismiss…"))
        self.list = OutlineView(self.tr("Disagreements"))
        self.list.setRootIsDecorated(False)
        self.pair = DifferenceView()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.pair)
        split.setSizes([480, 520])
        self._empty = EmptyState("warning", "", "")
        self._again = self._empty.add_button(self.tr("Look now"), self._start)
        self._narrow = self._empty.add_button(self.tr("Only the open documents"), self._only_the_open)
        self.lay_out(self._tools(), split, self._empty)
        self._connect()
        self._paint_icons()
        self._say_nothing_known()

    def follow(self, flow: DisagreementsFlow, open_documents: Callable[[], list[str]]) -> None:
        """Show what *flow* finds; *open_documents* gives the ids of the documents on the board."""
        self._flow = flow
        flow.scope = lambda: open_documents() if self.only_open.isChecked() else None
        flow.wanted.append(self.isVisible)
        flow.found.connect(self.take)
        flow.begun.connect(self._say_at_work)
        flow.refused.connect(self._say_refused)

    def refresh(self) -> None:
        """The page is seen: let disagreements be looked for, if they were not."""
        if self._flow:
            self._flow.look()

    def heed_open_documents(self) -> None:
        """Other documents are open."""
        if self._flow and self.only_open.isChecked():
            self._flow.look_anew()

    def heed_changes(self, changes: Changes) -> None:
        """What was made of disagreements may have changed."""
        if self._found is None or not changes.touches(*SETTLED):
            return
        from workbench.core.project.disagreements import settled

        self.take(settled(self._session.project, [offered.disagreement for offered in self._found]))

    def take(self, found: list[Offered] | None) -> None:
        """Show what was found; None: nothing is known."""
        self._found = found
        if found is None:
            self._say_nothing_known()
            return
        sides = (side for each in found for side in (each.disagreement.a, each.disagreement.b))
        documents = self._session.project.documents.among("id", {side.document_id for side in sides})
        self._titles = {document.id: document.outlet or document.title for document in documents}
        self._languages = {document.id: document.language for document in documents}
        self._show()

    # ---- parts

    def _tools(self) -> QWidget:
        strip = QWidget()
        strip.setProperty("strip", True)
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(strip)
        row.setContentsMargins(10, 3, 8, 3)
        row.setSpacing(8)
        for widget in (self.kind, self.only_open, self.dismissed):
            row.addWidget(widget)
        row.addWidget(self.summary, 1)
        row.addWidget(self.accept)
        row.addWidget(self.dismiss)
        return strip

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _index: self._show())
        self.dismissed.toggled.connect(lambda _on: self._show())
        self.only_open.toggled.connect(lambda _on: self._flow.look_anew() if self._flow else None)
        self.list.chosen.connect(lambda _key: self._show_chosen())
        self.list.opened.connect(lambda _key: self._open())
        self.list.clicked.connect(lambda _index: self._open())
        self.list.removeRequested.connect(lambda _key: self._dismiss())
        self.accept.clicked.connect(self._accept)
        self.dismiss.clicked.connect(self._dismiss)

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _paint_icons(self) -> None:
        self.accept.setIcon(icons.icon("check", self.palette()))
        self.dismiss.setIcon(icons.icon("exclude", self.palette()))

    # ---- what is shown

    def _show(self) -> None:
        if self._found is None:
            return
        wanted = self.kind.currentData()
        shown = [
            offered
            for offered in self._found
            if (not wanted or offered.disagreement.kind == wanted)
            and (self.dismissed.isChecked() or offered.status.value != "dismissed")
        ]
        self.list.set_nodes([node_of(offered, self._titles) for offered in shown])
        self.summary.setText(self.tr("%n disagreement(s)", "", len(shown)))
        self._explained.show_view(bool(shown))
        self._again.hide()
        self._narrow.hide()
        if self._found:
            self._empty.say(self.tr("Nothing fits these filters"), self.tr("Choose another kind."))
        else:
            how = self.tr("Figures, dates and stances that differ between documents on one story stand here.")
            self._empty.say(self.tr("No disagreements were found"), how)
        self._show_chosen()

    def _say_at_work(self) -> None:
        if self._found is None:
            how = self.tr("The list appears when it is done; the status bar shows how far it is.")
            self._say(self.tr("Looking for disagreements"), how)

    def _say_refused(self, error: UserError | None) -> None:
        self._found = None
        how = f"{error.problem} {error.remedy}".strip() if error else ""
        self._say(self.tr("Disagreements were not looked for"), how, again=True)
        self._narrow.setVisible(not self.only_open.isChecked())

    def _say_nothing_known(self) -> None:
        how = self.tr("Figures, dates and stances that differ between documents on one story stand here.")
        self._say(self.tr("Not looked for yet"), how, again=True)

    def _say(self, headline: str, explanation: str, *, again: bool = False) -> None:
        self._empty.say(headline, explanation)
        self._again.setVisible(again)
        self._narrow.hide()
        self.list.set_nodes([])
        self.summary.setText("")
        self._explained.show_view(False)
        self._show_chosen()

    def _start(self) -> None:
        if self._flow:
            self._flow.start()

    def _only_the_open(self) -> None:
        self.only_open.setChecked(True)

    # ---- what is chosen

    @property
    def chosen(self) -> Offered | None:
        """The chosen disagreement."""
        key = self.list.current_key()
        return next((offered for offered in self._found or () if offered.id == key), None) if key else None

    def _show_chosen(self) -> None:
        offered = self.chosen
        self.pair.setVisible(offered is not None)
        may = offered is not None and self._session.writable
        self.accept.setEnabled(may and offered is not None and offered.status.value != "finding")
        self.dismiss.setEnabled(may and offered is not None and offered.status.value == "open")
        if offered is None:
            return
        found = offered.disagreement
        first, second = (
            (side.quote, self._languages.get(side.document_id, "")) for side in (found.a, found.b)
        )
        said = difference_in_words(found), status_in_words(offered), reasons_in_words(found)
        why = "\n".join(filter(None, said))
        legend = self.tr("wavy line: what differs")
        self.pair.show_difference(first, second, _parts(found), why, legend)

    def _open(self) -> None:
        if offered := self.chosen:
            self.opened.emit(offered.disagreement)

    def _accept(self) -> None:
        from workbench.core.project.operations.disagreements import accept_disagreement

        field = Field("note", self.tr("Note"), "text", hint=self.tr("Empty: what differs"))
        offered = self.chosen
        if offered and (values := self._ask(self.accept.text(), field)) is not None:
            note = values["note"].strip() or difference_in_words(offered.disagreement)
            self._session.perform(accept_disagreement, offered.disagreement, note)

    def _dismiss(self) -> None:
        from workbench.core.project.operations.disagreements import dismiss_disagreement

        reason = Field("reason", self.tr("Why it is none"), "text", required=True)
        offered = self.chosen
        if offered is None or not self.dismiss.isEnabled():
            return
        if (values := self._ask(self.dismiss.text(), reason)) is not None:
            self._session.perform(dismiss_disagreement, offered.disagreement, values["reason"])

    def _ask(self, title: str, field: Field) -> dict[str, str] | None:
        title = title.removesuffix("…").rstrip()
        dialog = FormDialog(title, [field], {}, self, accept=title)
        return dialog.values() if dialog.exec() else None


def _parts(found: Disagreement) -> list[Difference]:
    """The quotations as what is the same, what differs, and what is the same again."""
    a, b = _around(found.a), _around(found.b)
    kinds = DifferenceKind.EQUAL, DifferenceKind.REPLACED, DifferenceKind.EQUAL
    return [Difference(kind, *spans) for kind, spans in zip(kinds, zip(a, b, strict=True), strict=True)]


def _around(side: Side) -> tuple[Span, Span, Span]:
    figure = side.figure.shifted(-side.span.start)
    length = len(side.quote)
    start, end = max(0, min(figure.start, length)), max(0, min(figure.end, length))
    # There is little room: what differs is to be seen without scrolling.
    begin = side.quote.rfind(" ", 0, start - BEFORE) + 1 if start > 2 * BEFORE else 0
    return Span(begin, start), Span(start, end), Span(end, length)
