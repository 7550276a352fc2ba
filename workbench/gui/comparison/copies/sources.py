"""What an analyst says of sources: documents joined, taken out of a cluster, or of one confirmed origin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from workbench.core.text.isolates import isolate
from workbench.gui.comparison.copies.found import Copies
from workbench.gui.comparison.copies.words import title_of
from workbench.gui.form_dialog import Field, FormDialog
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.origins import Origin

LONGEST = 48
"""Characters of a title in a menu."""


class SourceEditing(QObject):
    """Asks why, and lets the session do it; everything can be undone."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._owner = owner

    def fill(self, menu: QMenu, documents: Sequence[str], copies: Copies) -> None:
        """Offer in *menu* what can be done with *documents*."""
        menu.clear()
        join = menu.addAction(self.tr("One source…"))
        join.triggered.connect(lambda: self.join(documents))
        bound = {copies.cluster_of.get(document, -1) for document in documents}
        join.setEnabled(len(documents) > 1 and (len(bound) > 1 or bound == {-1}))
        origin = menu.addAction(self.tr("Confirm a common origin…"))
        origin.triggered.connect(lambda: self.confirm_origin(documents))
        origin.setEnabled(bool(documents))
        menu.addSeparator()
        for document in documents:
            title = title_of(document, copies)
            shown = isolate(f"{title[:LONGEST]}…" if len(title) > LONGEST else title)
            split = menu.addAction(self.tr("A source of its own: {0}…").format(shown).replace("&", "&&"))
            split.triggered.connect(lambda _=False, each=document: self.split([each]))
            split.setEnabled(document in copies.cluster_of)
        if not self._session.writable:
            for action in menu.actions():
                action.setEnabled(False)

    def join(self, documents: Sequence[str]) -> None:
        """Let documents be of one source."""
        from workbench.core.project.operations.clusters import join_documents

        if values := self._ask(self.tr("One source"), self.tr("Join"), self._why()):
            self._session.perform(join_documents, documents, values["note"])

    def split(self, documents: Sequence[str]) -> None:
        """Take documents out of their cluster."""
        from workbench.core.project.operations.clusters import split_documents

        if values := self._ask(self.tr("A source of its own"), self.tr("Split"), self._why()):
            self._session.perform(split_documents, documents, values["note"])

    def confirm_origin(self, documents: Sequence[str]) -> None:
        """Let documents have it from one party."""
        from workbench.core.project.operations.clusters import confirm_origin
        from workbench.core.project.origins import origins_known

        known = origins_known(self._session.project)
        origin = Field(
            "party",
            self.tr("Origin"),
            hint=self.tr("The name of a party or an outlet in any script; a new one is added"),
            required=True,
            completions=lambda typed: [(item.name, self._said_of(item)) for item in known.fitting(typed)],
        )
        if values := self._ask(self.tr("Common origin"), self.tr("Confirm"), origin, self._why()):
            party = known.party_called(values["party"].strip())
            self._session.perform(confirm_origin, party, documents, values["note"])

    def _said_of(self, origin: Origin) -> str:
        """What an origin that is offered is so far."""
        if origin.kind == "outlet":
            return self.tr("outlet of %Ln document(s)", "", origin.documents)
        if not origin.documents:
            return self.tr("party")
        return self.tr("confirmed for %Ln document(s)", "", origin.documents)

    def _why(self) -> Field:
        return Field("note", self.tr("Why"), "text", hint=self.tr("The reason is shown with the cluster"))

    def _ask(self, title: str, accept: str, *fields: Field) -> dict[str, str] | None:
        dialog = FormDialog(title, fields, {}, self._owner, accept=accept)
        return dialog.values() if dialog.exec() else None
