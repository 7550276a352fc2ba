"""Operations on relations between items."""

from __future__ import annotations

from collections.abc import Callable

from workbench.core.annotations.relation import ItemKind, Relation, RelationKind
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import edited, quoted
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
    ends = [quoted(words_of(project, *item)) for item in (source, target)]
    if source == target:
        raise UserError("relation", "an item cannot be linked to itself.", "Choose two.")
    relation = Relation(new_id(), kind, *source, *target, note, project.author, project.clock.now())

    def action() -> Relation:
        project.relations.insert(relation)
        return relation

    return project.perform(f"Link {ends[0]} to {ends[1]}: {kind}", action)


def edit_relation(
    project: Project, relation_id: str, *, kind: RelationKind | None = None, note: str | None = None
) -> Done[Relation]:
    """Change what a link says, or its note; what is None stays."""
    relation = edited(project.relations.get(relation_id), kind=kind, note=note)

    def action() -> Relation:
        project.relations.update(relation)
        return relation

    return project.perform(f"Edit the link {_ends(project, relation)}", action)


def remove_relation(project: Project, relation_id: str) -> Done[Relation]:
    """Remove a link."""
    relation = project.relations.get(relation_id)

    def action() -> Relation:
        project.relations.delete(relation)
        return relation

    return project.perform(f"Remove the link {_ends(project, relation)}", action)


def _ends(project: Project, relation: Relation) -> str:
    source = words_of(project, relation.source_kind, relation.source_id)
    target = words_of(project, relation.target_kind, relation.target_id)
    return f"of {quoted(source)} to {quoted(target)}: {relation.kind}"


def words_of(project: Project, kind: ItemKind, item_id: str) -> str:
    """What an item is known by. Raises UserError when the project has no such item."""
    words: dict[ItemKind, Callable[[str], str]] = {
        ItemKind.DOCUMENT: lambda key: project.documents.get(key).title,
        ItemKind.MARK: lambda key: project.marks.get(key).quote,
        ItemKind.CODE: lambda key: project.codes.get(key).name,
        ItemKind.PARTY: lambda key: project.parties.get(key).name,
        ItemKind.CLAIM: lambda key: project.claims.get(key).text,
        ItemKind.STATEMENT: lambda key: project.claims.get(project.statements.get(key).claim_id).text,
        ItemKind.EVIDENCE: lambda key: project.claims.get(project.evidence.get(key).claim_id).text,
    }
    return words[kind](item_id)
