"""What the inspector does to a mark: each a pick and one operation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing
from workbench.gui.annotations.editors import Editors
from workbench.gui.picker import Candidate, Picked
from workbench.gui.session import Session


class MarkEditing(QObject):
    """See the module. New claims, parties and codes come into being where their name is not known yet."""

    def __init__(self, session: Session, editors: Editors, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._editors = editors

    def add_claim(self, mark_id: str) -> None:
        """Let the mark assert a claim; the stance is changed on its card."""
        from workbench.core.project.operations import claims

        if claim_id := self._claim(self.tr("Which claim does it voice?")):
            self._session.perform(claims.add_statement, mark_id, claim_id, Stance.ASSERTS)

    def change_claim(self, statement_id: str) -> None:
        """Let a statement voice another claim."""
        from workbench.core.project.operations import claims

        if claim_id := self._claim(self.tr("Which claim does it voice?")):
            self._session.perform(claims.edit_statement, statement_id, claim_id=claim_id)

    def set_stance(self, statement_id: str, stance: str) -> None:
        """Take another stance."""
        from workbench.core.project.operations import claims

        self._session.perform(claims.edit_statement, statement_id, stance=Stance(stance))

    def choose_speaker(self, statement_id: str) -> None:
        """Ask who speaks."""
        from workbench.core.project.operations import claims

        if picked := self._party(self.tr("Who says it?")):
            self._session.perform(claims.edit_statement, statement_id, speaker=picked.key or picked.text)

    def clear_speaker(self, statement_id: str) -> None:
        """The outlet itself speaks."""
        from workbench.core.project.operations import claims

        self._session.perform(claims.edit_statement, statement_id, speaker="")

    def add_source(self, statement_id: str) -> None:
        """Ask for the next source of the chain "according to"."""
        if picked := self._party(self.tr("According to whom?"), create=self.tr("Write it as the text does")):
            chain = [*self._chain(statement_id), (picked.key, "" if picked.key else picked.text)]
            self._set_chain(statement_id, chain)

    def remove_source(self, statement_id: str, position: int) -> None:
        """Take one source out of the chain."""
        chain = self._chain(statement_id)
        self._set_chain(statement_id, [*chain[:position], *chain[position + 1 :]])

    def remove_statement(self, statement_id: str) -> None:
        """The mark voices this claim no longer."""
        from workbench.core.project.operations import claims

        self._session.perform(claims.remove_statement, statement_id)

    def add_evidence(self, mark_id: str) -> None:
        """Let the mark support a claim; bearing and grades are changed on its card."""
        from workbench.core.project.operations import evidence

        if claim_id := self._claim(self.tr("On which claim does it bear?")):
            self._session.perform(evidence.add_evidence, claim_id, Bearing.SUPPORTS, mark_id=mark_id)

    def add_code(self, mark_id: str) -> None:
        """Ask for a code to put on the mark."""
        from workbench.core.project.operations import marks

        codes = [
            Candidate(code.id, code.name, code.definition, "swatch", code.colour, code.shortcut)
            for code in self._session.project.codes.all()
        ]
        if picked := self._editors.pick(self.tr("Code"), codes, create=self.tr("New code")):
            self._session.perform(marks.add_code_to_mark, mark_id, picked.key or picked.text)

    def remove_code(self, mark_id: str, code_id: str) -> None:
        """Take a code off the mark."""
        from workbench.core.project.operations import marks

        self._session.perform(marks.remove_code_from_mark, mark_id, code_id)

    def add_party(self, mark_id: str) -> None:
        """Ask which party the mark names."""
        from workbench.core.project.operations import parties

        if picked := self._party(self.tr("Whom does it name?")):
            self._session.perform(parties.add_mention, mark_id, picked.key or picked.text)

    def remove_party(self, mark_id: str, party_id: str) -> None:
        """The mark does not name this party after all."""
        from workbench.core.project.operations import parties

        self._session.perform(parties.remove_mention, mark_id, party_id)

    def set_note(self, mark_id: str, note: str) -> None:
        """Keep what was written."""
        from workbench.core.project.operations import marks

        if self._session.is_open and self._session.project.marks.find(mark_id):
            self._session.perform(marks.edit_note, mark_id, note)

    def _claim(self, question: str) -> str:
        """The id of a claim that was picked or newly made."""
        from workbench.core.project.operations import claims

        known = [
            Candidate(claim.id, claim.text, claim.note, "claim")
            for claim in self._session.project.claims.all()
        ]
        picked = self._editors.pick(question, known, create=self.tr("New claim"))
        if picked is None or picked.key:
            return picked.key if picked else ""
        claim = self._session.perform(claims.add_claim, picked.text)
        return claim.id if claim else ""

    def _party(self, question: str, create: str = "") -> Picked | None:
        project = self._session.project
        names: dict[str, list[str]] = {}
        for name in project.party_names.all():
            names.setdefault(name.party_id, []).append(name.name)
        known = [
            Candidate(party.id, party.name, " · ".join(names.get(party.id, [])), "party")
            for party in project.parties.all()
        ]
        return self._editors.pick(question, known, create=create or self.tr("New party"))

    def _chain(self, statement_id: str) -> list[tuple[str, str]]:
        steps = self._session.project.attributions.where(statement_id=statement_id)
        return [(step.party_id, step.source) for step in sorted(steps, key=lambda step: step.position)]

    def _set_chain(self, statement_id: str, chain: Sequence[tuple[str, str]]) -> None:
        from workbench.core.project.operations import claims
        from workbench.core.project.operations.statements import SourceStep

        steps = [SourceStep(party, source) for party, source in chain]
        self._session.perform(claims.edit_statement, statement_id, according_to=steps)
