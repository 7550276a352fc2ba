"""Where documents and arcs stand on the map of copies: an arc diagram, its documents one below the other.

Documents of one source stand together. An arc joins two documents that share passages; it reaches the
further out the further they are apart (Wattenberg 2002, Arc diagrams). On a large map a source is folded to
one row, until somebody unfolds it: what its documents share among themselves is known, and what it shares
with others is what a map is for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log2
from typing import Final

from workbench.core.comparison.reuse.finding import FoundPassage
from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.gui.comparison.copies.found import Copies, Pair

FOLDED_FROM: Final = 60
"""Documents from which on sources are folded: as many rows are two screens."""
MOST_ROWS: Final = 1000
"""Rows of a map: as many are drawn in a moment. Those with most arcs stay; the others are said, and found by
the filter and around a document."""
STRENGTH: Final = (PassageKind.COPY, PassageKind.QUOTATION, PassageKind.BOILERPLATE)


@dataclass(frozen=True, slots=True)
class MapRow:
    """A document (id), or those of a *source* (its number; -1: none) that is *folded*, the earliest first."""

    documents: tuple[str, ...]
    source: int = -1
    folded: bool = False


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


@dataclass(frozen=True)
class MapLayout:
    """The rows from the top down, and the arcs. *left_out* is the number of documents that have no room."""

    rows: tuple[MapRow, ...] = ()
    arcs: tuple[Arc, ...] = ()
    left_out: int = 0

    @property
    def folded(self) -> int:
        """How many sources are folded."""
        return sum(row.folded for row in self.rows)

    @property
    def documents(self) -> int:
        """How many documents are on the map, folded ones, too."""
        return sum(len(row.documents) for row in self.rows)

    def row_of(self, document_id: str) -> int:
        """The row of a document; -1: it is not on the map."""
        return self._row_of.get(document_id, -1)

    def arcs_of(self, row: int) -> list[int]:
        """The numbers of the arcs that begin or end in a row."""
        return self._arcs_of.get(row, [])

    @cached_property
    def _row_of(self) -> dict[str, int]:
        return {document: at for at, row in enumerate(self.rows) for document in row.documents}

    @cached_property
    def _arcs_of(self) -> dict[int, list[int]]:
        held: defaultdict[int, list[int]] = defaultdict(list)
        for number, arc in enumerate(self.arcs):
            held[arc.first].append(number)
            held[arc.second].append(number)
        return dict(held)


def map_layout(
    passages: Iterable[FoundPassage],
    copies: Copies,
    unfolded: frozenset[int] = frozenset(),
    around: str = "",
) -> MapLayout:
    """The map of these *passages*, with the sources of these numbers *unfolded*.

    With *around* (a document) only what shares something with it, or is of its source.
    """
    shared: defaultdict[Pair, list[FoundPassage]] = defaultdict(list)
    for found in passages:
        shared[min(found.a, found.b), max(found.a, found.b)].append(found)
    if around:
        near = _near(around, shared, copies)
        shared = defaultdict(list, {pair: found for pair, found in shared.items() if near >= set(pair)})
    documents = {document for pair in shared for document in pair}
    rows = _rows(documents, copies, unfolded)
    kept = _weightiest(rows, shared)
    layout = MapLayout(tuple(kept), (), len(documents) - sum(len(row.documents) for row in kept))
    return MapLayout(layout.rows, tuple(_arcs(layout, shared)), layout.left_out)


def _near(document_id: str, shared: Iterable[Pair], copies: Copies) -> set[str]:
    partners = {end for pair in shared if document_id in pair for end in pair}
    number = copies.cluster_of.get(document_id)
    if number is not None:
        partners |= {document.id for document in copies.clusters[number].documents}
    return partners


def _rows(documents: set[str], copies: Copies, unfolded: frozenset[int]) -> list[MapRow]:
    ordered = sorted(documents, key=lambda document: _place(document, copies))
    fold = len(ordered) > FOLDED_FROM
    of_source: defaultdict[int, list[str]] = defaultdict(list)
    rows: list[MapRow] = []
    for document in ordered:
        source = copies.cluster_of.get(document, -1)
        if fold and source >= 0 and source not in unfolded:
            of_source[source].append(document)
        else:
            rows.append(MapRow((document,), source))
    rows += [MapRow(tuple(held), source, len(held) > 1) for source, held in of_source.items()]
    return sorted(rows, key=lambda row: _place(row.documents[0], copies))


def _weightiest(rows: Sequence[MapRow], shared: Iterable[Pair]) -> list[MapRow]:
    """At most as many as there is room for: those with most arcs, in the same order."""
    if len(rows) <= MOST_ROWS:
        return list(rows)
    at = {document: number for number, row in enumerate(rows) for document in row.documents}
    partners: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in ((at[a], at[b]) for a, b in shared):
        partners[one].add(other)
        partners[other].add(one)
    ranked = sorted(range(len(rows)), key=lambda number: (-len(partners[number] - {number}), number))
    return [rows[number] for number in sorted(ranked[:MOST_ROWS])]


def _place(document_id: str, copies: Copies) -> tuple[int, bool, str, str]:
    """By source, and within it the earliest first."""
    number = copies.cluster_of.get(document_id, len(copies.clusters))
    label = copies.labels.get(document_id)
    published = label.published if label else ""
    return number, not published, published, document_id


def _arcs(layout: MapLayout, shared: dict[Pair, list[FoundPassage]]) -> list[Arc]:
    between: defaultdict[tuple[int, int], list[FoundPassage]] = defaultdict(list)
    for (a, b), found in shared.items():
        first, second = sorted((layout.row_of(a), layout.row_of(b)))
        if first >= 0 and first != second:
            between[first, second] += found
    return [_arc(*ends, between[ends]) for ends in sorted(between)]


def _arc(first: int, second: int, found: list[FoundPassage]) -> Arc:
    kind = min((item.kind.kind for item in found), key=STRENGTH.index)
    words = sum(item.passage.same for item in found if item.kind.kind is kind)
    ordered = sorted(found, key=lambda item: (STRENGTH.index(item.kind.kind), -item.passage.same))
    return Arc(first, second, kind, words, tuple(ordered))
