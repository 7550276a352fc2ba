"""The competing hypotheses of a project."""

from __future__ import annotations

from collections.abc import Collection

from workbench.core.comparison.hypotheses import hypotheses
from workbench.core.errors import UserError
from workbench.core.exchange.hypotheses_tables import WeighedEvidence
from workbench.core.project.project import Project


def hypotheses_of(project: Project, chosen: Collection[str] = ()) -> WeighedEvidence:
    """All evidence against the *chosen* claims (ids); without any, against all claims that have evidence."""
    with project.snapshot():
        evidence = project.evidence.all()
        found = hypotheses(project.claims.all(), evidence, project.ratings.all(), chosen)
        marks = project.marks.among("id", {piece.mark_id for piece in evidence if piece.mark_id})
        documents = project.documents.among("id", {mark.document_id for mark in marks})
    return WeighedEvidence(
        found, {mark.id: mark for mark in marks}, {document.id: document for document in documents}
    )


def claims_called(project: Project, names: Collection[str]) -> list[str]:
    """The ids of claims that are meant by an id, the beginning of one, or their words. Raises UserError."""
    claims = project.claims.all()
    found = []
    for name in names:
        exact = [claim.id for claim in claims if name in (claim.id, claim.text)]
        begun = [claim.id for claim in claims if len(name) >= 4 and claim.id.startswith(name)]
        fitting = exact or begun
        if len(fitting) != 1:
            problem = (
                "several claims are called so." if fitting else "there is no such claim in this project."
            )
            raise UserError(name, problem, "See: muqabala claims PROJECT")
        found.append(fitting[0])
    return found
