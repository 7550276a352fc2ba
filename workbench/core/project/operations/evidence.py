"""Operations on evidence."""

from __future__ import annotations

from workbench.core.annotations.evidence import (
    CREDIBILITY,
    RELIABILITY,
    Bearing,
    Evidence,
    EvidenceKind,
    Relevance,
)
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import edited, quoted
from workbench.core.project.operations.naming import new_id
from workbench.core.project.operations.removal import drop_evidence
from workbench.core.project.project import Project


def add_evidence(
    project: Project,
    claim_id: str,
    bearing: Bearing,
    *,
    mark_id: str = "",
    attachment: tuple[str, bytes] | None = None,
    kind: EvidenceKind = EvidenceKind.DOCUMENT,
    reliability: str = "F",
    credibility: int = 6,
    relevance: Relevance = Relevance.MEDIUM,
    note: str = "",
) -> Done[Evidence]:
    """Let a mark, or an attached file (name and bytes), support or refute a claim."""
    claim = project.claims.get(claim_id)
    if bool(mark_id) == (attachment is not None):
        raise UserError("evidence", "it is either a mark or an attached file.", "Choose one of the two.")
    if mark_id:
        project.marks.get(mark_id)

    def action() -> Evidence:
        return insert_evidence(
            project,
            claim.id,
            bearing,
            mark_id=mark_id,
            attachment=attachment,
            kind=kind,
            reliability=reliability,
            credibility=credibility,
            relevance=relevance,
            note=note,
        )

    return project.perform(f"Add evidence that {bearing} {quoted(claim.text)}", action)


def edit_evidence(
    project: Project,
    evidence_id: str,
    *,
    claim_id: str | None = None,
    bearing: Bearing | None = None,
    kind: EvidenceKind | None = None,
    reliability: str | None = None,
    credibility: int | None = None,
    relevance: Relevance | None = None,
    note: str | None = None,
) -> Done[Evidence]:
    """Change these fields of a piece of evidence; what is None stays."""
    piece = edited(
        project.evidence.get(evidence_id),
        claim_id=claim_id,
        bearing=bearing,
        kind=kind,
        reliability=reliability,
        credibility=credibility,
        relevance=relevance,
        note=note,
    )
    claim = project.claims.get(piece.claim_id)
    _checked(piece)

    def action() -> Evidence:
        project.evidence.update(piece)
        return piece

    return project.perform(f"Edit the evidence on {quoted(claim.text)}", action)


def remove_evidence(project: Project, evidence_id: str) -> Done[Evidence]:
    """Remove a piece of evidence with its links and memos; its mark stays."""
    piece = project.evidence.get(evidence_id)
    claim = project.claims.get(piece.claim_id)

    def action() -> Evidence:
        drop_evidence(project, [piece])
        return piece

    return project.perform(f"Remove the evidence on {quoted(claim.text)}", action)


def insert_evidence(
    project: Project,
    claim_id: str,
    bearing: Bearing,
    *,
    mark_id: str = "",
    attachment: tuple[str, bytes] | None = None,
    kind: EvidenceKind,
    reliability: str,
    credibility: int,
    relevance: Relevance,
    note: str,
) -> Evidence:
    """Write a piece of evidence inside the running operation."""
    name, data = attachment or ("", b"")
    piece = Evidence(
        id=new_id(),
        claim_id=claim_id,
        bearing=bearing,
        kind=kind,
        mark_id=mark_id,
        attachment_sha256=project.keep_in_operation(data) if attachment else "",
        attachment_name=name,
        reliability=reliability,
        credibility=credibility,
        relevance=relevance,
        note=note,
        author=project.author,
        created=project.clock.now(),
    )
    _checked(piece)
    project.evidence.insert(piece)
    return piece


def _checked(piece: Evidence) -> None:
    if piece.reliability not in RELIABILITY:
        raise UserError(piece.reliability, "the reliability of a source is A to F.", "Choose one of the six.")
    if piece.credibility not in CREDIBILITY:
        raise UserError(str(piece.credibility), "the credibility of information is 1 to 6.", "Choose one.")
