"""Source clusters: documents that have it from one source, as far as the project knows.

Documents that an analyst has related as derived from, attributed to or same as one another are of one
cluster. Whatever else finds clusters adds its pairs to `bound_documents`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.core.documents.document import Document
from workbench.core.project.project import Project

_BINDING = frozenset({RelationKind.SAME_AS, RelationKind.DERIVED_FROM, RelationKind.ATTRIBUTED_TO})


@dataclass(frozen=True, slots=True)
class SourceCluster:
    """Two or more documents of one source, the earliest first (undated ones last); *name* is its title."""

    name: str
    documents: tuple[Document, ...]


def bound_documents(project: Project) -> Iterator[tuple[str, str]]:
    """Pairs of documents (ids) that have it from one source."""
    for relation in project.relations.where(
        source_kind=ItemKind.DOCUMENT.value, target_kind=ItemKind.DOCUMENT.value
    ):
        if relation.kind in _BINDING:
            yield relation.source_id, relation.target_id


def source_clusters(project: Project) -> list[SourceCluster]:
    """All clusters of two documents or more, by name; a name that stands for several has a number behind."""
    members = _joined(bound_documents(project))
    clusters = []
    for ids in members:
        documents = sorted(project.documents.among("id", ids), key=_earliest)
        if len(documents) > 1:
            clusters.append((documents[0].title or documents[0].path, tuple(documents)))
    clusters.sort(key=lambda cluster: (cluster[0], cluster[1][0].id))
    seen: defaultdict[str, int] = defaultdict(int)
    named = []
    for name, of_cluster in clusters:
        seen[name] += 1
        named.append(SourceCluster(name if seen[name] == 1 else f"{name} ({seen[name]})", of_cluster))
    return named


def _earliest(document: Document) -> tuple[bool, str, str]:
    return not document.published, document.published, document.id


def _joined(pairs: Iterable[tuple[str, str]]) -> list[set[str]]:
    """What hangs together by *pairs*."""
    group_of: dict[str, set[str]] = {}
    for first, second in pairs:
        one, other = group_of.get(first, {first}), group_of.get(second, {second})
        if one is not other:
            larger, smaller = (one, other) if len(one) >= len(other) else (other, one)
            larger |= smaller
            for member in smaller | {first, second}:
                group_of[member] = larger
        else:
            group_of[first] = group_of[second] = one
    return list({id(group): group for group in group_of.values()}.values())
