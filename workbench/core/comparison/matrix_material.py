"""What a full claim × source matrix is made of: the rows of a project, and what a filter leaves of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from workbench.core.annotations.claim import Claim, Stance, Statement
from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.party import Party
from workbench.core.comparison.reuse.reasons import Reason
from workbench.core.documents.document import Document
from workbench.core.text.folding import fold_text


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """Documents (ids) that have it from one source; *name* is what the cluster is called, *reasons* why."""

    name: str
    documents: tuple[str, ...]
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    """See the module.

    *chains* has the names of each statement's chain "according to" (by the statement's id), from the document
    back to the first source; *sources* the ids of the parties in it. *codes* has for each mark (by id) the
    ids of its codes and of all codes above them, *mentions* those of the parties that it names. *origins*
    says of statements what they go back to, in words that are the same for the same origin.
    """

    claims: tuple[Claim, ...]
    documents: tuple[Document, ...]
    statements: tuple[Statement, ...]
    marks: Mapping[str, Mark]
    parties: tuple[Party, ...]
    evidence: tuple[Evidence, ...] = ()
    chains: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sources: Mapping[str, frozenset[str]] = field(default_factory=dict)
    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    mentions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    groups: tuple[SourceGroup, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MatrixFilter:
    """What is to be shown; of several values of one kind one suffices, and an empty kind asks for nothing.

    *parties* are ids: who speaks, who is named as a source, or whom the mark mentions. *codes* are ids, which
    stand for all codes below them, too. *outlets* and *languages* are those of documents; the empty
    string is the unknown one. *text* is looked for in claims, quotations, speakers and sources, as folded.
    """

    parties: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    stances: frozenset[Stance] = frozenset()
    languages: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    text: str = ""

    def __bool__(self) -> bool:
        kinds = (self.parties, self.codes, self.stances, self.languages, self.outlets)
        return any(kinds) or bool(self.text.strip())


EVERYTHING = MatrixFilter()


def filtered(material: Material, chosen: MatrixFilter) -> Material:
    """What *chosen* leaves: statements that fit, their claims and documents, and evidence on these claims.

    A claim whose own words fit the text keeps its statements. Without a filter everything stays, claims
    about which nobody says anything and documents that say nothing, too.
    """
    if not chosen:
        return material
    documents = {row.id: row for row in material.documents if _fits_document(row, chosen)}
    words = fold_text(" ".join(chosen.text.split()))
    named = {row.id for row in material.claims if words and words in _folded(row.text)}
    names = {party.id: party.name for party in material.parties}
    statements = tuple(
        row
        for row in material.statements
        if material.marks[row.mark_id].document_id in documents
        and _fits_statement(row, material, chosen)
        and (not words or row.claim_id in named or words in _said(row, material, names))
    )
    speaking = {material.marks[row.mark_id].document_id for row in statements}
    # A claim that was asked for by its words is shown although nobody voices it.
    shown = {row.claim_id for row in statements} | (named if _asks_only_for_text(chosen) else set())
    return replace(
        material,
        claims=tuple(row for row in material.claims if row.id in shown),
        documents=tuple(row for row in documents.values() if row.id in speaking),
        statements=statements,
        evidence=tuple(row for row in material.evidence if _fits_evidence(row, shown, documents, material)),
    )


def _asks_only_for_text(chosen: MatrixFilter) -> bool:
    return not replace(chosen, text="")


def _fits_document(document: Document, chosen: MatrixFilter) -> bool:
    return (not chosen.languages or document.language in chosen.languages) and (
        not chosen.outlets or document.outlet in chosen.outlets
    )


def _fits_statement(statement: Statement, material: Material, chosen: MatrixFilter) -> bool:
    if chosen.stances and statement.stance not in chosen.stances:
        return False
    if chosen.codes and chosen.codes.isdisjoint(material.codes.get(statement.mark_id, ())):
        return False
    involved = {statement.speaker_id, *material.mentions.get(statement.mark_id, ())}
    involved |= material.sources.get(statement.id, frozenset())
    return not chosen.parties or not chosen.parties.isdisjoint(involved)


def _fits_evidence(
    piece: Evidence, claims: set[str], documents: Mapping[str, Document], material: Material
) -> bool:
    """Attached files belong to no document, so no document leaves them out."""
    mark = material.marks.get(piece.mark_id)
    return piece.claim_id in claims and (mark is None or mark.document_id in documents)


def _said(statement: Statement, material: Material, names: Mapping[str, str]) -> str:
    quote = material.marks[statement.mark_id].quote
    chain = material.chains.get(statement.id, ())
    return _folded("\n".join((quote, names.get(statement.speaker_id, ""), *chain)))


def _folded(text: str) -> str:
    return fold_text(" ".join(text.split()))
