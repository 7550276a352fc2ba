"""Removing rows together with what hangs on them; used inside the operations that remove."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.core.annotations.claim import Statement
from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.project.project import Project


def drop_marks(project: Project, marks: Sequence[Mark]) -> None:
    """Remove marks with their codes, mentions, statements and evidence."""
    ids = [mark.id for mark in marks]
    project.mark_codes.delete(*project.mark_codes.among("mark_id", ids))
    project.mentions.delete(*project.mentions.among("mark_id", ids))
    drop_statements(project, project.statements.among("mark_id", ids))
    drop_evidence(project, project.evidence.among("mark_id", ids))
    drop_links(project, ids)
    project.marks.delete(*marks)


def drop_statements(project: Project, statements: Sequence[Statement]) -> None:
    """Remove statements with their chains."""
    ids = [statement.id for statement in statements]
    project.attributions.delete(*project.attributions.among("statement_id", ids))
    drop_links(project, ids)
    project.statements.delete(*statements)


def drop_evidence(project: Project, pieces: Sequence[Evidence]) -> None:
    """Remove pieces of evidence with their ratings."""
    project.ratings.delete(*project.ratings.among("evidence_id", [piece.id for piece in pieces]))
    drop_links(project, [piece.id for piece in pieces])
    project.evidence.delete(*pieces)


def drop_dismissals(project: Project, document_ids: Sequence[str]) -> None:
    """Remove what was dismissed of documents."""
    project.dismissals.delete(*project.dismissals.among("document_id", document_ids))
    project.dismissals.delete(*project.dismissals.among("other_document_id", document_ids))


def drop_links(project: Project, ids: Sequence[str]) -> None:
    """Remove the relations of items and the memos about them."""
    project.relations.delete(*project.relations.among("source_id", ids))
    project.relations.delete(*project.relations.among("target_id", ids))
    project.memos.delete(*project.memos.among("about_id", ids))


def move_links(project: Project, from_id: str, to_id: str) -> None:
    """Let the relations and memos of one item be those of another of the same kind; links to itself go."""
    for relation in {
        *project.relations.where(source_id=from_id),
        *project.relations.where(target_id=from_id),
    }:
        source = to_id if relation.source_id == from_id else relation.source_id
        target = to_id if relation.target_id == from_id else relation.target_id
        if source == target:
            project.relations.delete(relation)
        else:
            project.relations.update(replace(relation, source_id=source, target_id=target))
    for memo in project.memos.where(about_id=from_id):
        project.memos.update(replace(memo, about_id=to_id))
