"""The network of a story: who says what of which claim, and from whom they have it."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.core.annotations.relation import ItemKind, Relation
from workbench.core.comparison.matrix_material import Material

NODES = (ItemKind.PARTY, ItemKind.CLAIM, ItemKind.DOCUMENT)
"""What can be a node."""
QUOTES, MENTIONS, ACCORDING_TO = "quotes", "names", "has it from"
"""What a document does with a party, besides the stances, bearings and relations that are edges, too."""

Key = tuple[ItemKind, str]


@dataclass(frozen=True, slots=True)
class NetworkNode:
    """A party, a claim or a document by kind and id, with its *name*; a party is *also* called otherwise.

    One with *members* stands for all of these, see `network_crowds`; it has no name.
    """

    key: Key
    name: str
    also: tuple[str, ...] = ()
    members: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkEdge:
    """What a *source* does to a *target*, in a word in English; *count* times."""

    source: Key
    target: Key
    kind: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes and the directed, typed edges between them."""

    nodes: tuple[NetworkNode, ...]
    edges: tuple[NetworkEdge, ...]


def network(material: Material, relations: Iterable[Relation]) -> Network:
    """All parties, claims and documents, and whatever ties two of them.

    A party or (where the outlet itself speaks) a document takes a stance on a claim; a document quotes its
    speakers, names parties, has it from those in a chain "according to", and holds evidence for or against a
    claim; and analysts have related them.
    """
    nodes = [
        *(NetworkNode((ItemKind.PARTY, row.id), row.name) for row in material.parties),
        *(NetworkNode((ItemKind.CLAIM, row.id), row.text) for row in material.claims),
        *(NetworkNode((ItemKind.DOCUMENT, row.id), row.outlet or row.title) for row in material.documents),
    ]
    known = {node.key for node in nodes}
    counted = Counter(
        (source, target, kind)
        for source, target, kind in _ties(material, relations)
        if source in known and target in known and source != target
    )
    edges = (NetworkEdge(*tie, count) for tie, count in counted.items())
    return Network(tuple(nodes), tuple(edges))


def neighbourhood(whole: Network, centre: Key, steps: int = 1) -> Network:
    """The nodes that are at most *steps* from *centre*, the nearest first, with all edges among them."""
    beside: defaultdict[Key, dict[Key, None]] = defaultdict(dict)
    for edge in whole.edges:
        beside[edge.source][edge.target] = beside[edge.target][edge.source] = None
    distance = {centre: 0}
    waiting = deque([centre])
    while waiting:
        at = waiting.popleft()
        for other in beside[at] if distance[at] < steps else ():
            if other not in distance:
                distance[other] = distance[at] + 1
                waiting.append(other)
    nodes = [node for node in whole.nodes if node.key in distance]
    return Network(
        tuple(sorted(nodes, key=lambda node: distance[node.key])),
        tuple(edge for edge in whole.edges if edge.source in distance and edge.target in distance),
    )


def busiest(whole: Network) -> Key | None:
    """The node with the most edges, where one may begin to look; None in an empty network."""
    degrees = Counter[Key]()
    for edge in whole.edges:
        degrees.update((edge.source, edge.target))
    return max(degrees, key=lambda key: (degrees[key], key), default=None)


def _ties(material: Material, relations: Iterable[Relation]) -> Iterator[tuple[Key, Key, str]]:
    for statement in material.statements:
        document = ItemKind.DOCUMENT, material.marks[statement.mark_id].document_id
        claim = ItemKind.CLAIM, statement.claim_id
        speaker = (ItemKind.PARTY, statement.speaker_id) if statement.speaker_id else document
        yield speaker, claim, statement.stance.value
        if statement.speaker_id:
            yield document, speaker, QUOTES
        for source in material.sources.get(statement.id, ()):
            yield document, (ItemKind.PARTY, source), ACCORDING_TO
    for mark_id, parties in material.mentions.items():
        for party in parties:
            yield (
                (ItemKind.DOCUMENT, material.marks[mark_id].document_id),
                (ItemKind.PARTY, party),
                MENTIONS,
            )
    for piece in material.evidence:
        if piece.mark_id:
            document = ItemKind.DOCUMENT, material.marks[piece.mark_id].document_id
            yield document, (ItemKind.CLAIM, piece.claim_id), piece.bearing.value
    for relation in relations:
        yield (
            (relation.source_kind, relation.source_id),
            (relation.target_kind, relation.target_id),
            relation.kind.value,
        )
