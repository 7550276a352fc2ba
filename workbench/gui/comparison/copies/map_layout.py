"""Where documents and arcs stand on the map of copies: an arc diagram, its documents one below the other.

Documents of one source stand together. An arc joins two documents that share passages; it reaches the
further out the further they are apart (Wattenberg 2002, Arc diagrams).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import log2
from typing import Final

from workbench.core.comparison.reuse.finding import FoundPassage
from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.gui.comparison.copies.found import Copies, Pair

MOST_DOCUMENTS: Final = 200
"""Documents on a map: more cannot be told apart, and the list has them all. Those with most arcs stay."""
STRENGTH: Final = (PassageKind.COPY, PassageKind.QUOTATION, PassageKind.BOILERPLATE)


@dataclass(frozen=True, slots=True)
class Arc:
    """What the documents in two rows share: *kind* is that of the weightiest of the *passages*."""

    first: int
    second: int
    kind: PassageKind
    words: int
    passages: tuple[FoundPassage, ...]

    @property
    def weight(self) -> float:
        """From 1 for a sentence to 5 for a long article: an arc of twice the words is a step heavier."""
        return min(5.0, max(1.0, log2(max(1, self.words)) - 3))


@dataclass(frozen=True, slots=True)
class MapLayout:
    """The documents (ids) from the top down, the number of each one's source (-1: none), and the arcs.

    *left_out* is the number of documents that have no room.
    """

    documents: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()
    arcs: tuple[Arc, ...] = ()
    left_out: int = 0

    def arcs_of(self, row: int) -> list[int]:
        """The numbers of the arcs that begin or end in a row."""
        return [number for number, arc in enumerate(self.arcs) if row in (arc.first, arc.second)]


def map_layout(passages: Iterable[FoundPassage], copies: Copies) -> MapLayout:
    """The map of these *passages*."""
    shared: defaultdict[Pair, list[FoundPassage]] = defaultdict(list)
    partners: defaultdict[str, set[str]] = defaultdict(set)
    for found in passages:
        shared[min(found.a, found.b), max(found.a, found.b)].append(found)
        partners[found.a].add(found.b)
        partners[found.b].add(found.a)
    by_partners = sorted(partners, key=lambda document: (-len(partners[document]), document))
    kept = sorted(by_partners[:MOST_DOCUMENTS], key=lambda document: _place(document, copies))
    rows = {document: row for row, document in enumerate(kept)}
    arcs = [_arc(rows, pair, found) for pair, found in shared.items() if rows.keys() >= set(pair)]
    return MapLayout(
        tuple(kept),
        tuple(copies.cluster_of.get(document, -1) for document in kept),
        tuple(sorted(arcs, key=lambda arc: (arc.first, arc.second))),
        len(partners) - len(kept),
    )


def _place(document_id: str, copies: Copies) -> tuple[int, bool, str, str]:
    """By source, and within it the earliest first."""
    number = copies.cluster_of.get(document_id, len(copies.clusters))
    label = copies.labels.get(document_id)
    published = label.published if label else ""
    return number, not published, published, document_id


def _arc(rows: dict[str, int], pair: Pair, found: list[FoundPassage]) -> Arc:
    first, second = sorted((rows[pair[0]], rows[pair[1]]))
    kind = min((item.kind.kind for item in found), key=STRENGTH.index)
    words = sum(item.passage.same for item in found if item.kind.kind is kind)
    ordered = sorted(found, key=lambda item: (STRENGTH.index(item.kind.kind), -item.passage.same))
    return Arc(first, second, kind, words, tuple(ordered))
