"""The offer after a party was marked: to mark every other mention of it, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.core.text.isolates import isolate

if TYPE_CHECKING:
    from workbench.core.project.project import Project


class MentionsOffer(QWidget):
    """A line below the texts. It takes no focus, and goes with the next mark, with its own, or declined."""

    requested = Signal(str)
    """The id of the party."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", True)
        self._party = ""
        self.question = QLabel()
        self.accept_button = QPushButton(self.tr("Mark every mention…"))
        self.decline_button = QPushButton(self.tr("Not now"))
        self.accept_button.clicked.connect(self._accept)
        self.decline_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self.question, 1)
        row.addWidget(self.accept_button)
        row.addWidget(self.decline_button)
        self.hide()

    def offer(self, party_id: str, name: str) -> None:
        """Offer it for a party."""
        self._party = party_id
        self.question.setText(self.tr("{0} may be named in other places, too.").format(isolate(name)))
        self.show()

    def heed(self, project: Project) -> None:
        """Something has changed: go where no mark names the party any more, or say its new name."""
        if self.isHidden():
            return
        party = project.parties.find(self._party)
        if party is not None and project.mentions.where(party_id=party.id):
            self.offer(party.id, party.name)
        else:
            self.hide()

    def _accept(self) -> None:
        self.hide()
        self.requested.emit(self._party)
