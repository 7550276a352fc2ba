"""Operations on marks, with all that one marking can say in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.codebook import MarkCode
from workbench.core.annotations.evidence import Bearing, EvidenceKind, Relevance
from workbench.core.annotations.mark import Mark, context, quote_of, united, without, written_spans
from workbench.core.annotations.orphans import is_orphan
from workbench.core.annotations.party import Mention
from workbench.core.documents.document import Document
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import edited, quoted
from workbench.core.project.operations.evidence import insert_evidence
from workbench.core.project.operations.naming import claim_called, code_called, new_id, party_called
from workbench.core.project.operations.removal import drop_marks
from workbench.core.project.operations.statements import SourceStep, insert_statement
from workbench.core.project.project import Project
from workbench.core.text.span import Span


@dataclass(frozen=True, slots=True)
class ClaimPart:
    """The claim (id or wording) that a mark voices, with the stance, the speaker and the chain of sources."""

    claim: str
    stance: Stance = Stance.ASSERTS
    speaker: str = ""
    according_to: tuple[SourceStep, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidencePart:
    """The claim (id or wording) on which a mark bears as evidence, and its grades."""

    claim: str
    bearing: Bearing = Bearing.SUPPORTS
    kind: EvidenceKind = EvidenceKind.DOCUMENT
    reliability: str = "F"
    credibility: int = 6
    note: str = ""
    relevance: Relevance = Relevance.MEDIUM


@dataclass(frozen=True, slots=True)
class MarkParts:
    """What many marks say alike. Codes, parties and the claim are given by id or by name."""

    note: str = ""
    codes: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    claim: ClaimPart | None = None


def add_mark(
    project: Project,
    document_id: str,
    span: Span,
    *further: Span,
    note: str = "",
    codes: Sequence[str] = (),
    parties: Sequence[str] = (),
    claim: ClaimPart | None = None,
    evidence: EvidencePart | None = None,
) -> Done[Mark]:
    """Mark *span* of a document (and *further* ones in the same mark), and say what it is, in one step.

    Codes, parties and claims are given by id or by name; what is not there yet is created. Raises UserError
    when the span is empty or lies outside the text.
    """
    document = project.documents.get(document_id)
    mark = new_mark(project, document, (span, *further), note)

    def action() -> Mark:
        insert_marks(project, [mark], MarkParts(note, tuple(codes), tuple(parties), claim))
        if evidence:
            claim_id = claim_called(project, evidence.claim).id
            insert_evidence(
                project,
                claim_id,
                evidence.bearing,
                mark_id=mark.id,
                kind=evidence.kind,
                reliability=evidence.reliability,
                credibility=evidence.credibility,
                relevance=evidence.relevance,
                note=evidence.note,
            )
        return mark

    return project.perform(f"Mark {quoted(mark.quote)}", action)


def mark_hits(
    project: Project, places: Sequence[tuple[str, Span]], parts: MarkParts, query: str = ""
) -> Done[list[Mark]]:
    """Mark all *places* (a document's id and a span) alike, in one step; *query* is what has found them.

    Raises UserError when there is none, or one lies outside its text.
    """
    if not places:
        raise UserError(query or "hits", "there is nothing to mark.", "Tick at least one place.")
    documents = {key: project.documents.get(key) for key in dict.fromkeys(key for key, _ in places)}
    marks = [new_mark(project, documents[key], (span,), parts.note) for key, span in places]

    def action() -> list[Mark]:
        insert_marks(project, marks, parts)
        return marks

    what = f"{len(marks)} hits" if len(marks) > 1 else "a hit"
    return project.perform(f"Mark {what}{f' of {quoted(query)}' if query else ''}", action)


def resize_mark(project: Project, mark_id: str, span: Span, *further: Span) -> Done[Mark]:
    """Let a mark cover another span of its document, or several."""
    changed = moved_mark(project, project.marks.get(mark_id), span, *further)
    return _put(project, f"Resize the mark {quoted(changed.quote)}", changed)


def moved_mark(project: Project, mark: Mark, *spans: Span) -> Mark:
    """*mark* as it is on *spans* of the present text of its document; not yet in the project.

    Raises UserError when nothing is left of them, or something lies outside the text.
    """
    document = project.documents.get(mark.document_id)
    return edited(mark, project.clock.now(), **_place(project, document, spans))


def move_mark(project: Project, mark_id: str, span: Span, *further: Span) -> Done[Mark]:
    """Let a mark stand elsewhere in its document."""
    changed = moved_mark(project, project.marks.get(mark_id), span, *further)
    return _put(project, f"Move the mark to {quoted(changed.quote)}", changed)


def add_span_to_mark(project: Project, mark_id: str, span: Span) -> Done[Mark]:
    """Let a mark cover *span*, too; what lies between stays unmarked."""
    mark, text = _standing(project, mark_id)
    changed = moved_mark(project, mark, *mark.spans, span)
    return _put(project, f"Add {quoted(span.cut(text))} to a mark", changed)


def take_span_off_mark(project: Project, mark_id: str, span: Span) -> Done[Mark]:
    """Let a mark no longer cover *span*. Raises UserError when nothing of the mark would be left."""
    mark, text = _standing(project, mark_id)
    left = without(mark.spans, span)
    if not left:
        raise UserError(quoted(mark.quote), "nothing of the mark would be left.", "Remove the mark instead.")
    changed = moved_mark(project, mark, *left)
    return _put(project, f"Take {quoted(span.cut(text))} off a mark", changed)


def _standing(project: Project, mark_id: str) -> tuple[Mark, str]:
    """A mark and the text in which it stands. Raises UserError for one that a correction has orphaned."""
    mark = project.marks.get(mark_id)
    document = project.documents.get(mark.document_id)
    if is_orphan(mark, document):
        raise UserError(
            quoted(mark.quote), "this mark stands in an earlier version of the text.", "Put it back first."
        )
    return mark, project.text_of(document)


def edit_note(project: Project, mark_id: str, note: str) -> Done[Mark]:
    """Change the note of a mark."""
    mark = project.marks.get(mark_id)
    changed = edited(mark, project.clock.now(), note=note)
    return _put(project, f"Edit the note on {quoted(mark.quote)}", changed)


def remove_marks(project: Project, ids: Sequence[str]) -> Done[int]:
    """Remove marks with all that they say, their links and memos; how many."""
    marks = [project.marks.get(mark_id) for mark_id in dict.fromkeys(ids)]

    def action() -> int:
        drop_marks(project, marks)
        return len(marks)

    what = f"the mark {quoted(marks[0].quote)}" if len(marks) == 1 else f"{len(marks)} marks"
    return project.perform(f"Remove {what}", action)


def add_code_to_mark(project: Project, mark_id: str, code: str) -> Done[MarkCode]:
    """Let a mark carry a code (by id or name; a new name makes a new code)."""
    mark = project.marks.get(mark_id)
    known = project.codes.find(code)

    def action() -> MarkCode:
        link = MarkCode(mark.id, code_called(project, code).id)
        if project.mark_codes.find(link.mark_id, link.code_id) is None:
            project.mark_codes.insert(link)
        return link

    return project.perform(f"Code {quoted(mark.quote)} as {quoted(known.name if known else code)}", action)


def remove_code_from_mark(project: Project, mark_id: str, code_id: str) -> Done[MarkCode]:
    """Take a code off a mark."""
    link = project.mark_codes.get(mark_id, code_id)
    quote, code = project.marks.get(mark_id).quote, project.codes.get(code_id)

    def action() -> MarkCode:
        project.mark_codes.delete(link)
        return link

    return project.perform(f"Take the code {quoted(code.name)} off {quoted(quote)}", action)


def insert_marks(project: Project, marks: Sequence[Mark], parts: MarkParts) -> None:
    """Write new *marks* that all say what *parts* say, inside the running operation."""
    project.marks.insert(*marks)
    code_ids = dict.fromkeys(code_called(project, words).id for words in parts.codes)
    project.mark_codes.insert(*(MarkCode(mark.id, code_id) for mark in marks for code_id in code_ids))
    party_ids = dict.fromkeys(party_called(project, words).id for words in parts.parties)
    project.mentions.insert(*(Mention(mark.id, party_id) for mark in marks for party_id in party_ids))
    claim = parts.claim
    if claim:
        claim_id = claim_called(project, claim.claim).id
        for mark in marks:
            insert_statement(project, mark.id, claim_id, claim.stance, claim.speaker, claim.according_to)


def new_mark(project: Project, document: Document, spans: Sequence[Span], note: str) -> Mark:
    """A mark that is not in the project yet. Raises UserError where there is nothing to mark."""
    now = project.clock.now()
    return Mark(
        id=new_id(),
        document_id=document.id,
        **_place(project, document, spans),
        note=note,
        author=project.author,
        created=now,
        modified=now,
    )


def _place(project: Project, document: Document, spans: Sequence[Span]) -> dict[str, Any]:
    """The fields of a mark that say what it covers. Raises UserError where that is nothing, or not there."""
    spans = united(spans)
    if not spans:
        raise UserError(document.title, "nothing is selected.", "Select some words.")
    whole = Span(spans[0].start, spans[-1].end)
    if whole.end > document.characters:
        raise UserError(
            document.title,
            f"[{whole.start}, {whole.end}) lies outside the text of {document.characters} code points.",
        )
    text = project.text_of(document)
    _, prefix, suffix = context(text, whole)
    return {
        "start": whole.start,
        "end": whole.end,
        "quote": quote_of(text, spans),
        "prefix": prefix,
        "suffix": suffix,
        "text_sha256": document.text_sha256,
        "parts": written_spans(spans) if len(spans) > 1 else "",
    }


def _put(project: Project, name: str, mark: Mark) -> Done[Mark]:
    def action() -> Mark:
        project.marks.update(mark)
        return mark

    return project.perform(name, action)
