"""Comparisons of what a project holds."""

from __future__ import annotations

from workbench.core.annotations.claim import Attribution
from workbench.core.comparison.claim_matrix import ClaimMatrix, claim_matrix
from workbench.core.project.clusters import source_clusters
from workbench.core.project.project import Project
from workbench.core.text.folding import fold_text


def matrix_of(project: Project) -> ClaimMatrix:
    """The claim × source matrix over all documents of a project; its verdicts count source clusters."""
    with project.snapshot():
        statements = project.statements.all()
        clusters = source_clusters(project) if statements else []
        return claim_matrix(
            project.claims.all(),
            project.documents.all(),
            statements,
            # Most marks of a large project voice no claim; reading them takes longer than all the rest.
            project.marks.among("id", {statement.mark_id for statement in statements}),
            project.parties.all(),
            [[document.id for document in cluster.documents] for cluster in clusters],
            origins_of(project),
        )


def origins_of(project: Project) -> dict[str, str]:
    """What each statement goes back to in the end, by the statement's id: the last step of its chain."""
    last: dict[str, Attribution] = {}
    for step in project.attributions.all():
        if step.statement_id not in last or last[step.statement_id].position < step.position:
            last[step.statement_id] = step
    return {
        statement: step.party_id or " ".join(fold_text(step.source).split())
        for statement, step in last.items()
    }
