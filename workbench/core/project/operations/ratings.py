"""Operations on ratings: how evidence goes with hypotheses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from workbench.core.annotations.evidence import Evidence, Relevance
from workbench.core.annotations.rating import Consistency, Rating
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import quoted
from workbench.core.project.project import Project


def rate_evidence(
    project: Project, evidence_id: str, claim_id: str, consistency: Consistency | None
) -> Done[Rating | None]:
    """Say how a piece of evidence goes with a claim; None takes back what was said."""
    piece, claim = project.evidence.get(evidence_id), project.claims.get(claim_id)
    before = project.ratings.find(piece.id, claim.id)
    rating: Rating | None = None
    if consistency:
        rating = Rating(piece.id, claim.id, consistency, project.author, project.clock.now())

    def action() -> Rating | None:
        if before and rating and before.consistency is rating.consistency:
            return before  # nothing is said anew, and there is no step to undo
        if before:
            project.ratings.delete(before)
        if rating:
            project.ratings.insert(rating)
        return rating

    said = consistency or "not rated"
    return project.perform(f"Rate evidence as {said} with {quoted(claim.text)}", action)


def rate_against(
    project: Project, evidence_id: str, ratings: Mapping[str, Consistency]
) -> Done[tuple[Rating, ...]]:
    """Say how a piece of evidence goes with each of several claims (ids), as one works across the table."""
    piece = project.evidence.get(evidence_id)
    claims = [project.claims.get(claim_id) for claim_id in ratings]
    now = project.clock.now()
    made = tuple(
        Rating(piece.id, claim.id, ratings[claim.id], project.author, now)
        for claim in claims
        if not (before := project.ratings.find(piece.id, claim.id))
        or before.consistency is not ratings[claim.id]
    )

    def action() -> tuple[Rating, ...]:
        for rating in made:
            if before := project.ratings.find(rating.evidence_id, rating.claim_id):
                project.ratings.delete(before)
            project.ratings.insert(rating)
        return made

    words = quoted(project.claims.get(piece.claim_id).text)
    return project.perform(f"Rate evidence on {words} against {len(claims)} claims", action)


def set_relevance(project: Project, evidence_id: str, relevance: Relevance) -> Done[Evidence]:
    """Say how much a piece of evidence matters for the hypotheses, whatever it is worth in itself."""
    piece = replace(project.evidence.get(evidence_id), relevance=relevance)
    claim = project.claims.get(piece.claim_id)

    def action() -> Evidence:
        project.evidence.update(piece)
        return piece

    return project.perform(f"Rate the relevance of evidence on {quoted(claim.text)} as {relevance}", action)
