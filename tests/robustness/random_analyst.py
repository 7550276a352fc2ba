"""An analyst who does anything, in any order, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing, EvidenceKind
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.party import PartyKind
from workbench.core.annotations.rating import Consistency
from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.core.documents.document import Metadata
from workbench.core.documents.passages import analyse_passages
from workbench.core.errors import UserError
from workbench.core.importing.importer import Article
from workbench.core.project.operations import (
    claims,
    codebook,
    correction,
    documents,
    evidence,
    marks,
    memos,
    parties,
    ratings,
    relations,
    saved_searches,
)
from workbench.core.project.operations.marks import ClaimPart, EvidencePart
from workbench.core.project.operations.statements import SourceStep
from workbench.core.project.project import Project
from workbench.core.project.versions import orphans_of
from workbench.core.text.span import Span

VOCABULARY = {
    "ar": "ماسك تويتر مايكروسوفت بيانات دعوى رسالة سعر شهر ألف دولار محامٍ قضاء نصف إعلان Musk API",
    "hi": "मस्क ट्विटर माइक्रोसॉफ़्ट डेटा मुक़दमा पत्र क़ीमत महीना हज़ार डॉलर वकील अदालत आधा विज्ञापन",
    "de": "Musk Twitter Microsoft Daten Klage Brief Preis Monat tausend Dollar Anwältin Gericht Hälfte",
    "en": "Musk Twitter Microsoft data lawsuit letter price month thousand dollars lawyer court 💩",
}
WORDS = {language: words.split() for language, words in VOCABULARY.items()}


@dataclass(frozen=True, slots=True)
class Step:
    """What was done. *kind* is ``done``, ``undone``, ``redone``, or empty when nothing has changed."""

    name: str
    kind: str
    entry_id: str


class RandomAnalyst:
    """Does one operation after the other on a project, all of them operations that exist."""

    def __init__(self, project: Project, seed: int) -> None:
        self._project = project
        self._random = random.Random(seed)
        self._deeds: tuple[tuple[int, Callable[[], Any]], ...] = (
            (6, self._import),
            (1, self._remove_document),
            (4, self._edit_document),
            (3, self._correct_text),
            (30, self._add_mark),
            (6, self._resize_mark),
            (4, self._remove_mark),
            (8, self._code_mark),
            (3, self._add_code),
            (2, self._remove_code),
            (3, self._add_claim),
            (2, self._change_claims),
            (10, self._add_statement),
            (5, self._change_statement),
            (5, self._change_parties),
            (6, self._add_evidence),
            (3, self._change_evidence),
            (3, self._rate_evidence),
            (6, self._add_relation),
            (5, self._write_memo),
            (4, self._save_search),
        )

    def step(self) -> Step:
        """Do one thing, or take one back, or do it again."""
        chosen = self._random.random()
        if chosen < 0.08:
            return self._turn("undo", "undone", self._project.next_undo(), self._project.undo)
        if chosen < 0.13:
            return self._turn("redo", "redone", self._project.next_redo(), self._project.redo)
        weights, deeds = zip(*self._deeds, strict=True)
        deed = self._random.choices(deeds, weights)[0]
        try:
            done = deed()
        except UserError:
            # Refused for a good reason, such as a party that still speaks: nothing may have changed.
            done = None
        entry = self._project.next_undo()
        if not (done and done.changes and entry):
            return Step(deed.__name__, "", "")
        return Step(deed.__name__, "done", entry.id)

    def _turn(self, name: str, kind: str, entry: Any, turn: Callable[[], Any]) -> Step:
        if entry is None:
            return Step(name, "", "")
        turn()
        return Step(name, kind, entry.id)

    def _words(self, count: int, language: str = "") -> str:
        words = WORDS[language or self._random.choice(sorted(WORDS))]
        return " ".join(self._random.choices(words, k=count))

    def _one(self, rows: list[Any]) -> Any:
        if not rows:
            raise UserError("", "there is none yet.")
        return self._random.choice(rows)

    def _span(self, document_id: str) -> Span:
        length = self._project.documents.get(document_id).characters
        start = self._random.randrange(length)
        return Span(start, min(length, start + self._random.randint(1, 60)))

    def _import(self) -> Any:
        articles = [self._article() for _ in range(self._random.randint(1, 3))]
        return documents.import_articles(self._project, articles)

    def _article(self) -> Article:
        language = self._random.choice(sorted(WORDS))
        text = "\n".join(self._words(self._random.randint(5, 40), language) + "." for _ in range(5))
        found, direction, passages = analyse_passages(text, language)
        title = self._words(4, language)
        metadata = Metadata(title=title, outlet=self._words(2), language=found)
        source = text.encode()
        return Article("article.txt", source, text, metadata, direction, passages, "text/plain", "utf-8")

    def _remove_document(self) -> Any:
        return documents.remove_documents(self._project, [self._one(self._project.documents.all()).id])

    def _edit_document(self) -> Any:
        document = self._one(self._project.documents.all())
        match self._random.randrange(4):
            case 0:
                return documents.edit_document(self._project, document.id, title=self._words(3))
            case 1:
                language = self._random.choice(sorted(WORDS))
                return documents.set_language(self._project, document.id, language)
            case 2:
                direction = "ltr" if document.direction == "rtl" else "rtl"
                return documents.set_direction(self._project, document.id, direction)
            case _:
                index = self._random.randrange(len(self._project.passages(document.id)))
                return documents.set_passage_direction(self._project, document.id, index, "rtl")

    def _correct_text(self) -> Any:
        lost = [orphan.mark for orphan in orphans_of(self._project)]
        if lost and self._coin():
            mark = self._one(lost)
            return correction.reattach_mark(self._project, mark.id, self._span(mark.document_id))
        document = self._one(self._project.documents.all())
        words = self._project.text_of(document).split(" ")
        kept = [word for word in words if self._coin(0.9)]
        return correction.correct_text(self._project, document.id, " ".join(kept), self._words(2))

    def _add_mark(self) -> Any:
        document = self._one(self._project.documents.all())
        return marks.add_mark(
            self._project,
            document.id,
            self._span(document.id),
            note=self._words(3) if self._random.random() < 0.3 else "",
            codes=[self._words(1) for _ in range(self._random.randint(0, 2))],
            parties=[self._words(1) for _ in range(self._random.randint(0, 1))],
            claim=ClaimPart(self._words(2), self._stance(), self._words(1)) if self._coin() else None,
            evidence=EvidencePart(self._words(2)) if self._coin() else None,
        )

    def _resize_mark(self) -> Any:
        mark = self._mark()
        if self._coin():
            return marks.edit_note(self._project, mark.id, self._words(5))
        return marks.resize_mark(self._project, mark.id, self._span(mark.document_id))

    def _remove_mark(self) -> Any:
        return marks.remove_marks(self._project, [self._mark().id, self._mark().id])

    def _code_mark(self) -> Any:
        if self._coin():
            return marks.add_code_to_mark(self._project, self._mark().id, self._words(1))
        link = self._one(self._project.mark_codes.all())
        return marks.remove_code_from_mark(self._project, link.mark_id, link.code_id)

    def _add_code(self) -> Any:
        parents = ["", *(code.id for code in self._project.codes.all())]
        return codebook.add_code(self._project, self._words(2), parent_id=self._random.choice(parents))

    def _remove_code(self) -> Any:
        code = self._one(self._project.codes.all())
        if self._coin():
            return codebook.edit_code(self._project, code.id, name=self._words(2), colour="#123456")
        return codebook.remove_code(self._project, code.id)

    def _add_claim(self) -> Any:
        return claims.add_claim(self._project, self._words(6), self._words(3))

    def _change_claims(self) -> Any:
        claim, other = self._one(self._project.claims.all()), self._one(self._project.claims.all())
        match self._random.randrange(3):
            case 0:
                return claims.edit_claim(self._project, claim.id, text=self._words(4))
            case 1:
                return claims.merge_claims(self._project, claim.id, other.id)
            case _:
                return claims.remove_claim(self._project, claim.id)

    def _add_statement(self) -> Any:
        chain = [SourceStep(party=self._words(1)), SourceStep(source=self._words(2))]
        claim = self._one(self._project.claims.all())
        return claims.add_statement(self._project, self._mark().id, claim.id, self._stance(), "", chain)

    def _change_statement(self) -> Any:
        statement = self._one(self._project.statements.all())
        if self._coin():
            return claims.remove_statement(self._project, statement.id)
        chain = [SourceStep(source=self._words(1))]
        return claims.edit_statement(self._project, statement.id, stance=self._stance(), according_to=chain)

    def _change_parties(self) -> Any:
        match self._random.randrange(6):
            case 0:
                return parties.add_party(self._project, self._words(2), PartyKind.PERSON, [self._words(1)])
            case 1:
                return parties.add_party_name(self._project, self._party(), self._words(2), "ar")
            case 2:
                return parties.merge_parties(self._project, self._party(), self._party())
            case 3:
                return parties.remove_party(self._project, self._party())
            case 4:
                return parties.add_mention(self._project, self._mark().id, self._party())
            case _:
                return parties.edit_party(self._project, self._party(), description=self._words(3))

    def _add_evidence(self) -> Any:
        claim = self._one(self._project.claims.all())
        bearing = self._random.choice(list(Bearing))
        if self._coin():
            return evidence.add_evidence(self._project, claim.id, bearing, mark_id=self._mark().id)
        attachment = ("note.txt", self._words(200).encode())
        kind = self._random.choice(list(EvidenceKind))
        return evidence.add_evidence(self._project, claim.id, bearing, attachment=attachment, kind=kind)

    def _change_evidence(self) -> Any:
        piece = self._one(self._project.evidence.all())
        if self._coin():
            return evidence.remove_evidence(self._project, piece.id)
        return evidence.edit_evidence(self._project, piece.id, reliability="B", note=self._words(4))

    def _rate_evidence(self) -> Any:
        piece, claim = self._one(self._project.evidence.all()), self._one(self._project.claims.all())
        said = self._random.choice([*Consistency, None])
        return ratings.rate_evidence(self._project, piece.id, claim.id, said)

    def _add_relation(self) -> Any:
        if self._coin(0.2):
            return relations.remove_relation(self._project, self._one(self._project.relations.all()).id)
        claim = self._one(self._project.claims.all())
        source, target = (ItemKind.MARK, self._mark().id), (ItemKind.CLAIM, claim.id)
        return relations.add_relation(self._project, self._random.choice(list(RelationKind)), source, target)

    def _write_memo(self) -> Any:
        if self._coin():
            about = (ItemKind.MARK, self._mark().id)
            return memos.add_memo(self._project, self._words(3), self._words(30), about)
        memo = self._one(self._project.memos.all())
        if self._coin():
            return memos.remove_memo(self._project, memo.id)
        return memos.edit_memo(self._project, memo.id, text=self._words(10))

    def _save_search(self) -> Any:
        if self._coin(0.4):
            seen = [document.id for document in self._project.documents.all()] if self._coin() else None
            query = self._words(2)
            return saved_searches.save_search(self._project, query, query, seen=seen)
        search = self._one(self._project.saved_searches.all())
        if self._coin(0.2):
            return saved_searches.remove_saved_search(self._project, search.id)
        seen = [document.id for document in self._project.documents.all()]
        return saved_searches.mark_as_seen(self._project, search.id, seen)

    def _mark(self) -> Mark:
        return self._one(self._project.marks.all())  # type: ignore[no-any-return]

    def _party(self) -> str:
        return str(self._one(self._project.parties.all()).id)

    def _stance(self) -> Stance:
        return self._random.choice(list(Stance))

    def _coin(self, chance: float = 0.5) -> bool:
        return self._random.random() < chance
