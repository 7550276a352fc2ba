"""Marking: what the reader's popup offers for a selection, and what its answer does to the project."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing
from workbench.core.text.span import Span
from workbench.gui.reader.chooser import Candidate, ChooserResult

if TYPE_CHECKING:
    from workbench.core.project.project import Project


def party_candidates(project: Project) -> list[Candidate]:
    """All parties, found by all of their names."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name in project.party_names.all():
        names[name.party_id].append(name.name)
    return [Candidate(party.id, party.name, tuple(names[party.id])) for party in project.parties.all()]


def candidates(project: Project, kind: str) -> list[Candidate]:
    """What a selection can be marked as: the claims, parties or codes that there are."""
    if kind in ("claim", "evidence"):
        return [Candidate(claim.id, claim.text) for claim in project.claims.all()]
    if kind == "code":
        return [
            Candidate(code.id, code.name, (code.shortcut,) if code.shortcut else (), code.colour)
            for code in project.codes.all()
        ]
    return party_candidates(project) if kind == "party" else []


def mark_as(project: Project, document_id: str, span: Span, result: ChooserResult) -> Any:
    """Mark *span* as what was chosen, in one operation."""
    from workbench.core.project.operations.marks import ClaimPart, EvidencePart, add_mark

    chosen = result.id or result.text
    if result.kind == "claim":
        speaker = result.speaker_id or result.speaker
        part = ClaimPart(chosen, Stance(result.stance or "asserts"), speaker)
        return add_mark(project, document_id, span, claim=part)
    if result.kind == "evidence":
        bearing = Bearing(result.bearing or "supports")
        return add_mark(project, document_id, span, evidence=EvidencePart(chosen, bearing))
    if result.kind == "party":
        return add_mark(project, document_id, span, parties=[chosen])
    if result.kind == "code":
        return add_mark(project, document_id, span, codes=[chosen])
    return add_mark(project, document_id, span, note=result.text)
