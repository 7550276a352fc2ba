"""Operations on source clusters: an analyst joins documents, splits them off, and confirms an origin.

They write relations between documents, or to a party, so that the reason can be read, edited and taken back
as that of any other relation.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations, product

from workbench.core.annotations.relation import ItemKind, Relation, RelationKind
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.clusters import BINDING, source_clusters
from workbench.core.project.operations.editing import quoted
from workbench.core.project.operations.naming import new_id, party_called
from workbench.core.project.project import Project


def join_documents(project: Project, ids: Sequence[str], note: str = "") -> Done[list[Relation]]:
    """Let documents be of one source cluster; *note* says why. Gives the relations that it took.

    Raises UserError for fewer than two documents.
    """
    chosen = _chosen(project, ids)
    if len(chosen) < 2:
        raise UserError("cluster", "one document alone is no cluster.", "Choose two or more.")

    def action() -> list[Relation]:
        project.relations.delete(*_related(project, combinations(chosen, 2), {RelationKind.INDEPENDENT_OF}))
        bound = {relation.target_id for relation in _related(project, _with_first(chosen), BINDING)}
        bound |= {relation.source_id for relation in _related(project, _with_first(chosen), BINDING)}
        added = [
            _relation(project, RelationKind.SAME_AS, chosen[0], (ItemKind.DOCUMENT, other), note)
            for other in chosen[1:]
            if other not in bound
        ]
        project.relations.insert(*added)
        return added

    return project.perform(f"Join {_named(project, chosen)} in one source cluster", action)


def split_documents(project: Project, ids: Sequence[str], note: str = "") -> Done[list[Relation]]:
    """Take documents out of their source clusters, as independent of the others there; *note* says why.

    They stay bound to one another. Raises UserError where nothing would be left of a cluster, or none of them
    is of one.
    """
    chosen = _chosen(project, ids)
    pairs = [
        (one, other)
        for cluster in source_clusters(project)
        for one, other in product(chosen, (document.id for document in cluster.documents))
        if other not in chosen and one in {document.id for document in cluster.documents}
    ]
    if not pairs:
        raise UserError(
            "cluster", "no cluster has these documents and others.", "See: muqabala compare clusters PROJECT"
        )

    def action() -> list[Relation]:
        project.relations.delete(*_related(project, pairs, BINDING))
        added = [
            _relation(project, RelationKind.INDEPENDENT_OF, one, (ItemKind.DOCUMENT, other), note)
            for one, other in pairs
        ]
        project.relations.insert(*added)
        return added

    return project.perform(f"Split {_named(project, chosen)} from the source cluster", action)


def part_documents(project: Project, one: str, other: str, note: str) -> Done[Relation]:
    """Say that two documents are independent of each other, whatever they share; *note* says why."""
    pair = _chosen(project, (one, other))

    def action() -> Relation:
        project.relations.delete(*_related(project, [(pair[0], pair[1])], BINDING))
        added = _relation(project, RelationKind.INDEPENDENT_OF, pair[0], (ItemKind.DOCUMENT, pair[1]), note)
        project.relations.insert(added)
        return added

    return project.perform(f"Part {_named(project, pair)} as sources of their own", action)


def confirm_origin(project: Project, party: str, ids: Sequence[str], note: str = "") -> Done[list[Relation]]:
    """Confirm that documents have it from one origin, a party (its id or name; made where there is none).

    Documents of one origin are of one source cluster. Raises UserError for a name that several parties have.
    """
    chosen = _chosen(project, ids)

    def action() -> list[Relation]:
        origin = party_called(project, party)
        known = {
            relation.source_id
            for relation in project.relations.where(target_id=origin.id)
            if relation.kind == RelationKind.ATTRIBUTED_TO
        }
        added = [
            _relation(project, RelationKind.ATTRIBUTED_TO, document, (ItemKind.PARTY, origin.id), note)
            for document in chosen
            if document not in known
        ]
        project.relations.insert(*added)
        return added

    return project.perform(f"Confirm {quoted(party)} as the origin of {_named(project, chosen)}", action)


def _chosen(project: Project, ids: Iterable[str]) -> list[str]:
    """The ids, each once, of documents that there are."""
    return [project.documents.get(identifier).id for identifier in dict.fromkeys(ids)]


def _with_first(chosen: Sequence[str]) -> list[tuple[str, str]]:
    return [(chosen[0], other) for other in chosen[1:]]


def _related(
    project: Project, pairs: Iterable[tuple[str, str]], kinds: Iterable[RelationKind]
) -> list[Relation]:
    """The relations of these *kinds* between documents, one way or the other."""
    wanted = {frozenset(pair) for pair in pairs}
    held = set(kinds)
    documents = {document for pair in wanted for document in pair}
    return [
        relation
        for relation in project.relations.among("source_id", documents)
        if relation.kind in held and frozenset((relation.source_id, relation.target_id)) in wanted
    ]


def _relation(
    project: Project, kind: RelationKind, document: str, target: tuple[ItemKind, str], note: str
) -> Relation:
    author, now = project.author, project.clock.now()
    return Relation(new_id(), kind, ItemKind.DOCUMENT, document, *target, note, author, now)


def _named(project: Project, chosen: Sequence[str]) -> str:
    first = quoted(project.documents.get(chosen[0]).title)
    return first if len(chosen) == 1 else f"{first} and {len(chosen) - 1} more"
