"""Operations on claims and on the statements that voice them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.core.annotations.claim import Claim, Stance, Statement
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import edited, quoted
from workbench.core.project.operations.naming import new_claim, party_called, required
from workbench.core.project.operations.removal import drop_evidence, drop_links, drop_statements, move_links
from workbench.core.project.operations.statements import SourceStep, insert_statement, write_chain
from workbench.core.project.project import Project


def add_claim(project: Project, text: str, note: str = "") -> Done[Claim]:
    """Add a claim behind all others."""
    claim = new_claim(project, text, note)

    def action() -> Claim:
        project.claims.insert(claim)
        return claim

    return project.perform(f"Add the claim {quoted(claim.text)}", action)


def edit_claim(
    project: Project, claim_id: str, *, text: str | None = None, note: str | None = None
) -> Done[Claim]:
    """Change the text or note of a claim; what is None stays."""
    if text is not None:
        text = required(text, "claim")
    claim = edited(project.claims.get(claim_id), project.clock.now(), text=text, note=note)

    def action() -> Claim:
        project.claims.update(claim)
        return claim

    return project.perform(f"Edit the claim {quoted(claim.text)}", action)


def move_claim(project: Project, claim_id: str, place: int) -> Done[Claim]:
    """Let a claim stand at this *place* among all claims (0: first; beyond the end: last)."""
    claim = project.claims.get(claim_id)
    others = [other for other in project.claims.all() if other.id != claim.id]
    others.insert(max(0, place), claim)

    def action() -> Claim:
        for position, other in enumerate(others):
            if other.position != position:
                project.claims.update(replace(other, position=position))
        return project.claims.get(claim.id)

    return project.perform(f"Move the claim {quoted(claim.text)}", action)


def remove_claim(project: Project, claim_id: str) -> Done[Claim]:
    """Remove a claim with its statements, evidence, ratings, links and memos; the marks stay."""
    claim = project.claims.get(claim_id)

    def action() -> Claim:
        drop_statements(project, project.statements.where(claim_id=claim.id))
        drop_evidence(project, project.evidence.where(claim_id=claim.id))
        project.ratings.delete(*project.ratings.where(claim_id=claim.id))
        drop_links(project, [claim.id])
        project.claims.delete(claim)
        return claim

    return project.perform(f"Remove the claim {quoted(claim.text)}", action)


def merge_claims(project: Project, keep_id: str, other_id: str) -> Done[Claim]:
    """Let one claim take over the statements, evidence, ratings, notes and links of another, which goes."""
    if keep_id == other_id:
        raise UserError("merge", "a claim cannot be merged with itself.", "Choose two.")
    other = project.claims.get(other_id)
    keep = project.claims.get(keep_id)
    notes = "\n".join(note for note in (keep.note, other.note) if note)
    keep = replace(keep, note=notes, modified=project.clock.now())

    def action() -> Claim:
        for statement in project.statements.where(claim_id=other.id):
            _move_statement(project, statement, keep)
        for piece in project.evidence.where(claim_id=other.id):
            project.evidence.update(replace(piece, claim_id=keep.id))
        for rating in project.ratings.where(claim_id=other.id):
            project.ratings.delete(rating)
            # What was said of the claim that stays holds.
            if not project.ratings.find(rating.evidence_id, keep.id):
                project.ratings.insert(replace(rating, claim_id=keep.id))
        move_links(project, other.id, keep.id)
        project.claims.update(keep)
        project.claims.delete(other)
        return keep

    return project.perform(f"Merge {quoted(other.text)} into {quoted(keep.text)}", action)


def _move_statement(project: Project, statement: Statement, claim: Claim) -> None:
    """Let a statement voice another claim; it goes where its mark says just the same of that one already."""
    said = _said(project, statement)
    present = project.statements.where(mark_id=statement.mark_id, claim_id=claim.id)
    if any(_said(project, other) == said for other in present):
        drop_statements(project, [statement])
    else:
        project.statements.update(replace(statement, claim_id=claim.id))


def _said(project: Project, statement: Statement) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    chain = project.attributions.where(statement_id=statement.id)
    return statement.stance, statement.speaker_id, tuple((step.party_id, step.source) for step in chain)


def add_statement(
    project: Project,
    mark_id: str,
    claim_id: str,
    stance: Stance,
    speaker: str = "",
    according_to: Sequence[SourceStep] = (),
) -> Done[Statement]:
    """Say that a mark voices a claim; *speaker* is a party's id or name, empty for the outlet itself."""
    mark = project.marks.get(mark_id)
    claim = project.claims.get(claim_id)
    return project.perform(
        f"Add a statement of {quoted(claim.text)}",
        lambda: insert_statement(project, mark.id, claim.id, stance, speaker, according_to),
    )


def edit_statement(
    project: Project,
    statement_id: str,
    *,
    claim_id: str | None = None,
    stance: Stance | None = None,
    speaker: str | None = None,
    according_to: Sequence[SourceStep] | None = None,
) -> Done[Statement]:
    """Change the claim, stance, speaker or chain of a statement; what is None stays."""
    statement = edited(project.statements.get(statement_id), claim_id=claim_id, stance=stance)
    claim = project.claims.get(statement.claim_id)

    def action() -> Statement:
        changed = statement
        if speaker is not None:
            changed = replace(changed, speaker_id=party_called(project, speaker).id if speaker else "")
        project.statements.update(changed)
        if according_to is not None:
            write_chain(project, changed.id, according_to)
        return changed

    return project.perform(f"Edit the statement of {quoted(claim.text)}", action)


def remove_statement(project: Project, statement_id: str) -> Done[Statement]:
    """Remove a statement with its links and memos; its mark stays."""
    statement = project.statements.get(statement_id)
    claim = project.claims.get(statement.claim_id)

    def action() -> Statement:
        drop_statements(project, [statement])
        return statement

    return project.perform(f"Remove the statement of {quoted(claim.text)}", action)
