"""Operations on relations between items."""

from __future__ import annotations

from collections.abc import Callable

from workbench.core.annotations.relation import ItemKind, Relation, RelationKind
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.operations.naming import new_id
from workbench.core.project.project import Project


def add_relation(
    project: Project,
    kind: RelationKind,
    source: tuple[ItemKind, str],
    target: tuple[ItemKind, str],
    note: str = "",
) -> Done[Relation]:
    """Link a source item (its kind and id) to a target item."""
    for item in (source, target):
        require_item(project, *item)
    if source == target:
        raise UserError("relation", "an item cannot be linked to itself.", "Choose two.")
    relation = Relation(new_id(), kind, *source, *target, note, project.author, project.clock.now())

    def action() -> Relation:
        project.relations.insert(relation)
        return relation

    return project.perform(f"Link two items: {kind}", action)


def remove_relation(project: Project, relation_id: str) -> Done[Relation]:
    """Remove a link."""
    relation = project.relations.get(relation_id)

    def action() -> Relation:
        project.relations.delete(relation)
        return relation

    return project.perform(f"Remove a link: {relation.kind}", action)


def require_item(project: Project, kind: ItemKind, item_id: str) -> None:
    """Raise UserError when the project has no such item."""
    getters: dict[ItemKind, Callable[[str], object]] = {
        ItemKind.DOCUMENT: project.documents.get,
        ItemKind.MARK: project.marks.get,
        ItemKind.CODE: project.codes.get,
        ItemKind.PARTY: project.parties.get,
        ItemKind.CLAIM: project.claims.get,
        ItemKind.STATEMENT: project.statements.get,
        ItemKind.EVIDENCE: project.evidence.get,
    }
    getters[kind](item_id)
