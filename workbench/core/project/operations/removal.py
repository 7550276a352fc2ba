"""Removing rows together with what hangs on them; used inside the operations that remove."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from workbench.core.annotations.claim import Statement
from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.project.project import Project


def drop_marks(project: Project, marks: Iterable[Mark]) -> None:
    """Remove marks with their codes, mentions, statements and evidence."""
    for mark in marks:
        project.mark_codes.delete(*project.mark_codes.where(mark_id=mark.id))
        project.mentions.delete(*project.mentions.where(mark_id=mark.id))
        drop_statements(project, project.statements.where(mark_id=mark.id))
        drop_evidence(project, project.evidence.where(mark_id=mark.id))
        drop_links(project, mark.id)
        project.marks.delete(mark)


def drop_statements(project: Project, statements: Iterable[Statement]) -> None:
    """Remove statements with their chains."""
    for statement in statements:
        project.attributions.delete(*project.attributions.where(statement_id=statement.id))
        drop_links(project, statement.id)
        project.statements.delete(statement)


def drop_evidence(project: Project, pieces: Iterable[Evidence]) -> None:
    """Remove pieces of evidence."""
    for piece in pieces:
        drop_links(project, piece.id)
        project.evidence.delete(piece)


def drop_links(project: Project, item_id: str) -> None:
    """Remove the relations of an item and the memos about it."""
    project.relations.delete(*project.relations.where(source_id=item_id))
    project.relations.delete(*project.relations.where(target_id=item_id))
    project.memos.delete(*project.memos.where(about_id=item_id))


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
