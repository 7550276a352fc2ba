"""Operations on disagreements: accepted as a finding, or dismissed with a reason.

A finding is what an analyst could have made by hand: a mark in each document and the relation *contradicts*
between them. So it is seen, exported, checked and undone like all marks and relations.
"""

from __future__ import annotations

from workbench.core.annotations.dismissal import Dismissal
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.relation import ItemKind, Relation, RelationKind
from workbench.core.comparison.disagreements.disagreement import Disagreement, Side
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import quoted
from workbench.core.project.operations.marks import new_mark
from workbench.core.project.operations.naming import new_id
from workbench.core.project.project import Project


def accept_disagreement(project: Project, disagreement: Disagreement, note: str = "") -> Done[Relation]:
    """Keep a disagreement as a finding, with a *note* (empty: what differs); gives the relation."""
    sides = disagreement.a, disagreement.b
    marks = [_marked(project, side) for side in sides]
    relation = Relation(
        new_id(),
        RelationKind.CONTRADICTS,
        *(ItemKind.MARK, marks[0].id),
        *(ItemKind.MARK, marks[1].id),
        note or disagreement.difference,
        project.author,
        project.clock.now(),
    )

    def action() -> Relation:
        project.marks.insert(*(mark for mark in marks if not project.marks.find(mark.id)))
        project.dismissals.delete(*_dismissals(project, disagreement))
        project.relations.insert(relation)
        return relation

    return project.perform(f"Accept a disagreement: {disagreement.difference}", action)


def dismiss_disagreement(project: Project, disagreement: Disagreement, reason: str) -> Done[Dismissal]:
    """Say that a disagreement is none, and why. Raises UserError without a reason."""
    if not reason.strip():
        raise UserError("disagreement", "it needs a reason to be dismissed.", "Say why it is none.")
    a, b = disagreement.a, disagreement.b
    dismissal = Dismissal(
        new_id(),
        str(disagreement.kind),
        *(a.document_id, a.figure_quote),
        *(b.document_id, b.figure_quote),
        reason.strip(),
        project.author,
        project.clock.now(),
    )

    def action() -> Dismissal:
        project.dismissals.delete(*_dismissals(project, disagreement))
        project.dismissals.insert(dismissal)
        return dismissal

    return project.perform(f"Dismiss a disagreement: {quoted(disagreement.difference)}", action)


def _marked(project: Project, side: Side) -> Mark:
    """The mark of exactly what differs that is there already, or a new one."""
    document = project.documents.get(side.document_id)
    there = project.marks.where(document_id=document.id, start=side.figure.start, end=side.figure.end)
    return there[0] if there else new_mark(project, document, (side.figure,), "")


def _dismissals(project: Project, disagreement: Disagreement) -> list[Dismissal]:
    a, b = disagreement.a, disagreement.b
    told = {(a.document_id, a.figure_quote), (b.document_id, b.figure_quote)}
    return [
        row
        for row in project.dismissals.among("document_id", {a.document_id, b.document_id})
        if row.kind == disagreement.kind
        and {(row.document_id, row.quote), (row.other_document_id, row.other_quote)} == told
    ]
