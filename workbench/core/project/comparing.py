"""Comparisons of what a project holds."""

from __future__ import annotations

from workbench.core.comparison.claim_matrix import ClaimMatrix, claim_matrix
from workbench.core.project.project import Project


def matrix_of(project: Project) -> ClaimMatrix:
    """The claim × source matrix over all documents of a project."""
    return claim_matrix(
        project.claims.all(),
        project.documents.all(),
        project.statements.all(),
        project.marks.all(),
        project.parties.all(),
    )
