"""The dialog: what the marks are to say, the places that would be marked, and what is left out of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core.errors import UserError
from workbench.core.text.isolates import isolate
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.search.marking_hits.parts_form import Known, PartsForm
from workbench.gui.search.marking_hits.place_list import PlaceList
from workbench.gui.search.marking_hits.questions import Place


class MarkAllDialog(QDialog):
    """``lookRequested`` asks for the places anew, ``markRequested`` to mark those that are ticked."""

    lookRequested = Signal()
    markRequested = Signal()

    def __init__(self, query: str, known: Known, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mark all hits"))
        self.resize(780, 640)
        self.form = PartsForm(known)
        self.list = PlaceList()
        self.count = QLabel()
        self.count.setProperty("muted", True)
        self.problem = QLabel()
        self.problem.setProperty("danger", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._empty = EmptyState("mark-all", self.tr("Looking for every hit…"), "")
        self._explained = Explained(self.list, self._empty)
        self._explained.show_view(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.mark = self.buttons.addButton(self.tr("Mark"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.mark.setDefault(True)
        self._lay_out(query)
        self.form.changed.connect(self.lookRequested)
        self.form.changed.connect(self._say)
        self.list.places.chosenChanged.connect(self._say)
        self.buttons.accepted.connect(self.markRequested)
        self.buttons.rejected.connect(self.reject)
        self._say()

    def show_places(self, places: Sequence[Place]) -> None:
        """Show what would be marked."""
        self.problem.hide()
        scrolled = self.list.verticalScrollBar().value()
        self.list.places.set_places(places)
        self.list.verticalScrollBar().setValue(scrolled)
        self._explained.show_view(bool(places))
        if not places:
            self._empty.say(
                self.tr("No hit in any text"), self.tr("Only data such as title or date fit this search.")
            )

    def show_problem(self, error: UserError) -> None:
        """Say why nothing can be marked so."""
        self.problem.setText(f"{error.thing}: {error.problem} {error.remedy}".strip())
        self.problem.show()
        self.mark.setEnabled(False)

    def _lay_out(self, query: str) -> None:
        heading = QLabel(self.tr("All hits of {0}").format(isolate(query)))
        heading.setProperty("heading", True)
        heading.setWordWrap(True)
        line = QFrame()
        line.setProperty("line", True)
        every, none = QPushButton(self.tr("Tick all")), QPushButton(self.tr("Tick none"))
        tools = QHBoxLayout()
        tools.addWidget(self.count, 1)
        for button, chosen in ((every, True), (none, False)):
            button.setProperty("link", True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, all_=chosen: self.list.places.choose_all(all_))
            tools.addWidget(button)
        frame = QFrame()
        frame.setProperty("card", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._explained)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (heading, self.form, line):
            column.addWidget(part)
        column.addLayout(tools)
        column.addWidget(frame, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.setTabOrder(self.form.code, self.form.party)
        self.form.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        chosen, marked = len(self.list.places.chosen()), self.list.places.marked
        number = QLocale().toString
        text = self.tr("%Ln place(s) ticked", "", chosen)
        if marked:
            text += " · " + self.tr("{0} so marked already").format(number(marked))
        self.count.setText(text)
        self.mark.setText(self.tr("Mark {0}").format(number(chosen)))
        ready = chosen > 0 and self.form.says_something and self.problem.isHidden()
        self.mark.setEnabled(ready)
        says = "" if self.form.says_something else self.tr("Say first what the marks are to say.")
        self.mark.setToolTip(says)
