"""Comparisons of what a project holds."""

from __future__ import annotations

from workbench.core.comparison.claim_matrix import ClaimMatrix, claim_matrix
from workbench.core.project.project import Project


def matrix_of(project: Project) -> ClaimMatrix:
    """The claim × source matrix over all documents of a project."""
    with project.snapshot():
        statements = project.statements.all()
        return claim_matrix(
            project.claims.all(),
            project.documents.all(),
            statements,
            # Most marks of a large project voice no claim; reading them takes longer than all the rest.
            project.marks.among("id", {statement.mark_id for statement in statements}),
            project.parties.all(),
        )
