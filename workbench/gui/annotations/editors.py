"""Forms and pickers that end in one operation each: new, edit, merge, remove, link."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.core.annotations.codebook import Code
from workbench.core.annotations.evidence import Bearing, EvidenceKind, Relevance
from workbench.core.annotations.party import PartyKind
from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.core.errors import UserError
from workbench.gui.annotations import words
from workbench.gui.annotations.items import called, link_targets
from workbench.gui.annotations.nodes import split
from workbench.gui.form_dialog import Field, FormDialog
from workbench.gui.hearing import Beside
from workbench.gui.picker import Candidate, Picked, pick
from workbench.gui.session import Session


class Editors(QObject):
    """Everything that the annotation lists and the inspector let a person change through a form."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._owner = owner
        self.beside: Beside | None = None
        """Starts work beside the window: names in other scripts are looked up there."""

    def pick(
        self, title: str, candidates: Sequence[Candidate], *, prompt: str = "", create: str = ""
    ) -> Picked | None:
        """Ask for one of *candidates*, or (*create*) for a new one."""
        return pick(title, candidates, self._owner, prompt=prompt, create=create, beside=self.beside)

    # Claims

    def new_claim(self, text: str = "") -> str:
        """Ask for a new claim; its id, or ``""``."""
        from workbench.core.project.operations import claims

        values = self._ask(self.tr("New claim"), self._claim_fields(), {"text": text}, self.tr("Add"))
        claim = self._session.perform(claims.add_claim, values["text"], values["note"]) if values else None
        return claim.id if claim else ""

    def edit_claim(self, claim_id: str) -> None:
        """Let a claim be worded anew."""
        from workbench.core.project.operations import claims

        claim = self._session.project.claims.get(claim_id)
        before = {"text": claim.text, "note": claim.note}
        values = self._ask(self.tr("Claim"), self._claim_fields(), before)
        if values and values != before:
            self._session.perform(claims.edit_claim, claim_id, **values)

    def merge_claim(self, claim_id: str) -> None:
        """Let another claim take this one over."""
        from workbench.core.project.operations import claims

        project = self._session.project
        others = [Candidate(c.id, c.text, drawing="claim") for c in project.claims.all() if c.id != claim_id]
        title = self.tr("Merge “{0}” into …").format(project.claims.get(claim_id).text)
        if picked := self.pick(title, others, prompt=self.tr("The claim that stays")):
            self._session.perform(claims.merge_claims, picked.key, claim_id)

    # Parties

    def new_party(self) -> str:
        """Ask for a new party; its id, or ``""``."""
        from workbench.core.project.operations import parties

        fields = [*self._party_fields(), self._names_field()]
        values = self._ask(self.tr("New party"), fields, {"kind": "person"}, self.tr("Add"))
        if not values:
            return ""
        names = [line.strip() for line in values["names"].splitlines() if line.strip()]
        party = self._session.perform(
            parties.add_party, values["name"], PartyKind(values["kind"]), names, values["description"]
        )
        return party.id if party else ""

    def edit_party(self, party_id: str) -> None:
        """Let a party be corrected."""
        from workbench.core.project.operations import parties

        party = self._session.project.parties.get(party_id)
        before = {"name": party.name, "kind": str(party.kind), "description": party.description}
        values = self._ask(self.tr("Party"), self._party_fields(), before)
        if values and values != before:
            kind = PartyKind(values.pop("kind"))
            self._session.perform(parties.edit_party, party_id, kind=kind, **values)

    def add_name(self, party_id: str) -> None:
        """Ask for another name of a party."""
        from workbench.core.project.operations import parties

        fields = [
            Field("name", self.tr("Name"), required=True, hint=self.tr("As it is written in some script")),
            Field("language", self.tr("Language"), "choice", [("", self.tr("any")), *_languages()]),
        ]
        party = self._session.project.parties.get(party_id)
        values = self._ask(self.tr("Another name of {0}").format(party.name), fields, {}, self.tr("Add"))
        if values:
            self._session.perform(parties.add_party_name, party_id, values["name"], values["language"])

    def remove_name(self, party_id: str) -> None:
        """Let one of a party's other names be taken away."""
        from workbench.core.project.operations import parties

        names = self._session.project.party_names.where(party_id=party_id)
        entries = [Candidate(name.id, name.name, name.language, "party") for name in names]
        if picked := self.pick(self.tr("Remove a name"), entries):
            self._session.perform(parties.remove_party_name, picked.key)

    def merge_party(self, party_id: str) -> None:
        """Let another party take this one over."""
        from workbench.core.project.operations import parties

        project = self._session.project
        others = [Candidate(p.id, p.name, drawing="party") for p in project.parties.all() if p.id != party_id]
        title = self.tr("Merge {0} into …").format(project.parties.get(party_id).name)
        if picked := self.pick(title, others, prompt=self.tr("The party that stays")):
            self._session.perform(parties.merge_parties, picked.key, party_id)

    # Codes

    def new_code(self, parent_id: str = "") -> str:
        """Ask for a new code, at the top or below another; its id, or ``""``."""
        from workbench.core.project.operations import codebook
        from workbench.core.project.operations.naming import next_colour

        before = {"colour": next_colour(self._session.project), "parent_id": parent_id}
        values = self._ask(self.tr("New code"), self._code_fields(None), before, self.tr("Add"))
        code = self._session.perform(codebook.add_code, values.pop("name"), **values) if values else None
        return code.id if code else ""

    def edit_code(self, code_id: str) -> None:
        """Let a code be changed."""
        from workbench.core.project.operations import codebook

        code = self._session.project.codes.get(code_id)
        before = {
            key: getattr(code, key) for key in ("name", "parent_id", "colour", "shortcut", "definition")
        }
        values = self._ask(self.tr("Code"), self._code_fields(code), before)
        if values and values != before:
            self._session.perform(codebook.edit_code, code_id, **values)

    # Evidence

    def edit_evidence(self, evidence_id: str) -> None:
        """Let a piece of evidence be graded anew."""
        from workbench.core.project.operations import evidence

        piece = self._session.project.evidence.get(evidence_id)
        before = {
            "claim_id": piece.claim_id,
            "bearing": str(piece.bearing),
            "kind": str(piece.kind),
            "reliability": piece.reliability,
            "credibility": str(piece.credibility),
            "relevance": str(piece.relevance),
            "note": piece.note,
        }
        values = self._ask(self.tr("Evidence"), self._evidence_fields(), before)
        if values and values != before:
            self._session.perform(evidence.edit_evidence, evidence_id, **_evidence(values))

    def attach_evidence(self, claim_id: str) -> None:
        """Ask for a file that supports or refutes a claim."""
        from workbench.core.project.operations import evidence

        name, _ = QFileDialog.getOpenFileName(self._owner, self.tr("File that bears on the claim"))
        if not name:
            return
        before = {"claim_id": claim_id, "bearing": "supports", "reliability": "F", "credibility": "6"}
        before["relevance"] = str(Relevance.MEDIUM)
        values = self._ask(self.tr("Evidence"), self._evidence_fields(), before, self.tr("Add"))
        if not values:
            return
        path = Path(name)
        try:
            data = path.read_bytes()
        except OSError as error:
            words_of_it = self.tr("the file cannot be read ({0}).").format(error.strerror or error)
            self._session.failed.emit(UserError(path.name, words_of_it))
            return
        fields = _evidence(values)
        claim, bearing = fields.pop("claim_id"), fields.pop("bearing")
        self._session.perform(evidence.add_evidence, claim, bearing, attachment=(path.name, data), **fields)

    def save_attachment(self, evidence_id: str) -> None:
        """Write an attached file out again."""
        piece = self._session.project.evidence.get(evidence_id)
        name, _ = QFileDialog.getSaveFileName(self._owner, self.tr("Save the file"), piece.attachment_name)
        if name:
            try:
                Path(name).write_bytes(self._session.project.attachment(piece.attachment_sha256))
            except OSError as error:
                words_of_it = self.tr("the file cannot be written ({0}).").format(error.strerror or error)
                self._session.failed.emit(UserError(Path(name).name, words_of_it))

    # Memos and links

    def new_memo(self, kind: str = "", item_id: str = "") -> None:
        """Ask for a memo about an item, or about the project."""
        from workbench.core.project.operations import memos

        subject = called(self._session.project, kind, item_id)
        title = self.tr("Memo on {0}").format(subject)
        values = self._ask(title, self._memo_fields(), {}, self.tr("Add"))
        if values:
            about = (ItemKind(kind), item_id) if kind else None
            self._session.perform(memos.add_memo, values["title"], values["text"], about)

    def edit_memo(self, memo_id: str) -> None:
        """Let a memo be rewritten."""
        from workbench.core.project.operations import memos

        memo = self._session.project.memos.get(memo_id)
        before = {"title": memo.title, "text": memo.text}
        values = self._ask(self.tr("Memo"), self._memo_fields(), before)
        if values and values != before:
            self._session.perform(memos.edit_memo, memo_id, **values)

    def new_relation(self, kind: str, item_id: str) -> None:
        """Ask how an item is linked, and to what."""
        from workbench.core.project.operations import relations

        source = f"{kind}:{item_id}"
        targets = [target for target in link_targets(self._session.project) if target.key != source]
        if not (picked := self.pick(self.tr("Link to …"), targets)):
            return
        target_kind, target_id = split(picked.key)
        fields = [
            Field("kind", self.tr("This item"), "choice", words.choices(words.RELATION_KINDS)),
            Field("note", self.tr("Note"), "text"),
        ]
        subject = called(self._session.project, kind, item_id)
        explanation = self.tr("{0} … {1}").format(subject, picked.text)
        values = self._ask(self.tr("Link"), fields, {}, self.tr("Add"), explanation)
        if values:
            ends = (ItemKind(kind), item_id), (ItemKind(target_kind), target_id)
            self._session.perform(relations.add_relation, RelationKind(values["kind"]), *ends, values["note"])

    def remove(self, key: str) -> None:
        """Remove the item with this key of a list; all of it can be undone."""
        from workbench.core.project.operations import (
            claims,
            codebook,
            evidence,
            marks,
            memos,
            parties,
            relations,
        )

        kind, item_id = split(key)
        if kind == "mention":
            self._session.perform(parties.remove_mention, *item_id.split("/"))
            return
        if kind == "mark":
            self._session.perform(marks.remove_marks, [item_id])
            return
        operation = {
            "claim": claims.remove_claim,
            "statement": claims.remove_statement,
            "party": parties.remove_party,
            "code": codebook.remove_code,
            "evidence": evidence.remove_evidence,
            "memo": memos.remove_memo,
            "relation": relations.remove_relation,
        }[kind]
        self._session.perform(operation, item_id)

    def _ask(
        self, title: str, fields: list[Field], values: dict[str, str], accept: str = "", words_of_it: str = ""
    ) -> dict[str, str] | None:
        dialog = FormDialog(title, fields, values, self._owner, accept=accept, explanation=words_of_it)
        return dialog.values() if dialog.exec() else None

    def _claim_fields(self) -> list[Field]:
        hint = self.tr("A sentence that is true or false, in your own words")
        return [
            Field("text", self.tr("Claim"), "text", hint=hint, required=True),
            Field("note", self.tr("Note"), "text"),
        ]

    def _party_fields(self) -> list[Field]:
        return [
            Field("name", self.tr("Name"), required=True, hint=self.tr("The name that it is shown by")),
            Field("kind", self.tr("Kind"), "choice", words.choices(words.PARTY_KINDS)),
            Field("description", self.tr("Description"), "text"),
        ]

    def _names_field(self) -> Field:
        return Field("names", self.tr("Other names"), "text", hint=self.tr("In any script, one a line"))

    def _code_fields(self, code: Code | None) -> list[Field]:
        others = [other for other in self._session.project.codes.all() if code is None or other.id != code.id]
        parents = [("", self.tr("(at the top)")), *((other.id, other.name) for other in others)]
        return [
            Field("name", self.tr("Name"), required=True),
            Field("colour", self.tr("Colour"), "colour"),
            Field("parent_id", self.tr("Below"), "choice", parents),
            Field("shortcut", self.tr("Key"), hint=self.tr("One letter or digit")),
            Field("definition", self.tr("When to use it"), "text"),
        ]

    def _evidence_fields(self) -> list[Field]:
        claims = [(claim.id, claim.text) for claim in self._session.project.claims.all()]
        return [
            Field("claim_id", self.tr("Claim"), "choice", claims),
            Field("bearing", self.tr("This"), "choice", words.choices(words.BEARINGS)),
            Field("kind", self.tr("Kind"), "choice", words.choices(words.EVIDENCE_KINDS)),
            Field("reliability", self.tr("Source is"), "choice", words.reliability_choices()),
            Field("credibility", self.tr("Information is"), "choice", words.credibility_choices()),
            Field("relevance", self.tr("Relevance"), "choice", words.choices(words.RELEVANCES)),
            Field("note", self.tr("Note"), "text"),
        ]

    def _memo_fields(self) -> list[Field]:
        return [Field("title", self.tr("Title"), required=True), Field("text", self.tr("Text"), "text")]


def _languages() -> list[tuple[str, str]]:
    from workbench.gui.languages import language_choices

    return language_choices()


def _evidence(values: dict[str, str]) -> dict[str, object]:
    """The values of the form as the operation takes them."""
    return {
        **values,
        "bearing": Bearing(values["bearing"]),
        "kind": EvidenceKind(values["kind"]),
        "credibility": int(values["credibility"]),
        "relevance": Relevance(values["relevance"]),
    }
