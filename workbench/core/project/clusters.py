"""Source clusters: documents that have it from one source, as far as the project knows.

What binds two documents: what one has copied from the other (see `text_reuse`); a common origin that an
analyst has confirmed, by relating both to one party as derived from it or attributed to it; and what an
analyst says of the two, relating them as derived from, attributed to or same as one another. Documents that
an analyst has related as independent are never of one cluster, whatever binds them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from workbench.core.annotations.relation import ItemKind, Relation, RelationKind
from workbench.core.comparison.reuse.reasons import Because, Reason
from workbench.core.comparison.source_clusters import Tie, TieKind, grouped
from workbench.core.documents.document import Document
from workbench.core.project.project import Project
from workbench.core.project.text_reuse import reuse_at_hand

BINDING = frozenset({RelationKind.SAME_AS, RelationKind.DERIVED_FROM, RelationKind.ATTRIBUTED_TO})
_FROM_AN_ORIGIN = frozenset({RelationKind.DERIVED_FROM, RelationKind.ATTRIBUTED_TO})


@dataclass(frozen=True, slots=True)
class SourceCluster:
    """Two or more documents of one source, the earliest first (undated ones last); *name* is its title.

    *ties* say what binds them, the strongest first.
    """

    name: str
    documents: tuple[Document, ...]
    ties: tuple[Tie, ...]


def ties_of(project: Project) -> Iterator[Tie]:
    """What binds two documents each, in no order."""
    for relation in _between_documents(project):
        if relation.kind in BINDING:
            yield Tie(relation.source_id, relation.target_id, TieKind.ANALYST, _said(relation))
    yield from _common_origins(project)
    for bond in reuse_at_hand(project).bonds:
        if bond.strong:
            share = max(bond.share_a, bond.share_b)
            yield Tie(bond.a, bond.b, TieKind.REUSE, bond.reason, share, bond.direction)


def set_apart(project: Project) -> list[tuple[str, str]]:
    """Pairs of documents (ids) that an analyst has found to be independent of one another."""
    return [
        (relation.source_id, relation.target_id)
        for relation in _between_documents(project)
        if relation.kind == RelationKind.INDEPENDENT_OF
    ]


def source_clusters(project: Project) -> list[SourceCluster]:
    """All clusters of two documents or more, by name; a name that stands for several has a number behind."""
    clusters = []
    for group in grouped(ties_of(project), set_apart(project)):
        documents = sorted(project.documents.among("id", group.members), key=_earliest)
        if len(documents) > 1:
            clusters.append((documents[0].title or documents[0].path, tuple(documents), group.ties))
    clusters.sort(key=lambda cluster: (cluster[0], cluster[1][0].id))
    seen: defaultdict[str, int] = defaultdict(int)
    named = []
    for name, documents_of_one, ties in clusters:
        seen[name] += 1
        told = name if seen[name] == 1 else f"{name} ({seen[name]})"
        named.append(SourceCluster(told, documents_of_one, ties))
    return named


def _between_documents(project: Project) -> list[Relation]:
    document = ItemKind.DOCUMENT.value
    return project.relations.where(source_kind=document, target_kind=document)


def _common_origins(project: Project) -> Iterator[Tie]:
    """Of the documents that have it from one party, each with the next."""
    relations = project.relations.where(source_kind=ItemKind.DOCUMENT.value, target_kind=ItemKind.PARTY.value)
    of_party: defaultdict[str, set[str]] = defaultdict(set)
    for relation in relations:
        if relation.kind in _FROM_AN_ORIGIN:
            of_party[relation.target_id].add(relation.source_id)
    for party_id, documents in of_party.items():
        party = project.parties.find(party_id)
        for one, other in pairwise(sorted(documents)):
            yield Tie(one, other, TieKind.ORIGIN, Reason(Because.ORIGIN, party.name if party else party_id))


def _said(relation: Relation) -> Reason:
    if relation.note:
        return Reason(Because.ANALYST_WITH_NOTE, relation.kind, relation.note)
    return Reason(Because.ANALYST, relation.kind)


def _earliest(document: Document) -> tuple[bool, str, str]:
    return not document.published, document.published, document.id
