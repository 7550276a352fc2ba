"""Pairs of passages of two texts that say the same, as a chain that rises in both: the seam for alignment.

Who finds the pairs is somebody else's matter (`PassageAligner`). A chain of them carries every place of one
text to one of the other: a pair's beginning to the other's beginning, what lies between in proportion, so
that whoever moves on in the one never moves back in the other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from workbench.core.documents.document import Passage


@dataclass(frozen=True, slots=True, order=True)
class PassagePair:
    """Passage number *a* of one text and *b* of the other (from 0); *weight*: how sure this is, above 0."""

    a: int
    b: int
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class PassageText:
    """What an aligner gets of a document: its id, its canonical text and its passages in order."""

    id: str
    text: str
    passages: tuple[Passage, ...]


class PassageAligner(Protocol):
    """Finds the passages of two texts that say the same, in any order; one may have several partners."""

    def __call__(self, a: PassageText, b: PassageText, /) -> Sequence[PassagePair]:
        """The pairs that it knows; none where it knows nothing."""


def monotone_chain(pairs: Iterable[PassagePair]) -> list[PassagePair]:
    """The heaviest selection of *pairs* that rises strictly in both texts, in order.

    The weighted form of the longest increasing subsequence (Fredman 1975; with weights as in the chaining of
    fragments, Gusfield, Algorithms on Strings, 1997, section 13.3), in O(n log n) with a tree of maxima.
    """
    # At one *a*, falling *b*: no two pairs of the same passage can follow each other.
    ordered = sorted(pairs, key=lambda pair: (pair.a, -pair.b))
    ranks = sorted({pair.b for pair in ordered})
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(ranks) + 1)
    before: list[int] = []
    best = (0.0, -1)
    for number, pair in enumerate(ordered):
        rank = bisect_left(ranks, pair.b)
        weight, previous = _heaviest(tree, rank)
        before.append(previous)
        reached = (weight + pair.weight, number)
        _raise(tree, rank, reached)
        best = max(best, reached, key=lambda entry: entry[0])
    chain: list[PassagePair] = []
    at = best[1]
    while at >= 0:
        chain.append(ordered[at])
        at = before[at]
    return chain[::-1]


def _heaviest(tree: list[tuple[float, int]], ranks: int) -> tuple[float, int]:
    """The heaviest chain that ends among the first *ranks* (a Fenwick tree of prefix maxima)."""
    best = (0.0, -1)
    while ranks > 0:
        best = max(best, tree[ranks], key=lambda entry: entry[0])
        ranks -= ranks & -ranks
    return best


def _raise(tree: list[tuple[float, int]], rank: int, reached: tuple[float, int]) -> None:
    at = rank + 1
    while at < len(tree):
        tree[at] = max(tree[at], reached, key=lambda entry: entry[0])
        at += at & -at


def turned(chain: Sequence[PassagePair]) -> list[PassagePair]:
    """The same chain seen from the other text."""
    return [PassagePair(pair.b, pair.a, pair.weight) for pair in chain]


def around(chain: Sequence[PassagePair], a: int) -> tuple[PassagePair | None, PassagePair | None]:
    """The last pair of a chain that begins at or before passage *a*, and the one behind it."""
    behind = bisect_right(chain, a, key=lambda pair: pair.a)
    return (
        chain[behind - 1] if behind else None,
        chain[behind] if behind < len(chain) else None,
    )


def carried(x: float, knots: Sequence[tuple[float, float]]) -> float:
    """Where *x* comes out on the line through *knots*, which rise in both; beyond the ends, at the ends.

    Where several knots have the same first value, the line rises there at once: *x* comes out at the last.
    """
    behind = bisect_right(knots, x, key=lambda knot: knot[0])
    if behind == 0:
        return knots[0][1]
    if behind == len(knots):
        return knots[-1][1]
    (x0, y0), (x1, y1) = knots[behind - 1], knots[behind]
    return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
