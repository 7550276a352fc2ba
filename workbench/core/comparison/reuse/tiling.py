"""What two texts share word for word, in whatever order: tiles that lie beside one another in both.

Greedy string tiling (Wise 1993, "String Similarity via Greedy String Tiling and Running Karp-Rabin
Matching"): the longest stretch that both have and that no tile covers yet becomes a tile, until none of three
words is left. So a sentence that was moved is found as well as one that was left in its place.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.reuse.winnowing import grams
from workbench.core.comparison.reuse.words import Numbers, Words

SHORTEST: Final = 3
"""Words of the shortest tile: two in a row are shared by any two texts of one language."""
_REPETITIONS: Final = 8
"""A text that has three words oftener than this has them for its rhythm (lists, refrains): pairing each with
each would take time with the square of their number."""


def turns(words: Numbers) -> Numbers:
    """A hash of each three words in a row."""
    return grams(words, SHORTEST)


class Tile(NamedTuple):
    """*length* words that stand from word *a* in one text and from word *b* in the other."""

    a: int
    b: int
    length: int


def tiles(a: Words, b: Words) -> list[Tile]:
    """The tiles of two texts, in the order of the first."""
    if np.array_equal(a.numbers, b.numbers):
        return [Tile(0, 0, len(a))] if len(a) else []
    waiting = [(-tile.length, tile) for tile in _common_stretches(turns(a.numbers), turns(b.numbers))]
    heapq.heapify(waiting)
    taken_a, taken_b = np.zeros(len(a), bool), np.zeros(len(b), bool)
    found = []
    while waiting:
        _, tile = heapq.heappop(waiting)
        free = _longest_free(tile, taken_a, taken_b)
        if free == tile:
            taken_a[tile.a : tile.a + tile.length] = True
            taken_b[tile.b : tile.b + tile.length] = True
            found.append(tile)
        elif free.length >= SHORTEST:
            heapq.heappush(waiting, (-free.length, free))
    return sorted(found)


def _common_stretches(a: NDArray[np.uint64], b: NDArray[np.uint64]) -> Iterator[Tile]:
    """The longest stretches that two texts share: runs on the diagonals of equal threes."""
    at_a, at_b = _equal_places(a, b)
    if not len(at_a):
        return
    diagonal = at_b - at_a
    order = np.lexsort((at_a, diagonal))
    at_a, diagonal = at_a[order], diagonal[order]
    begins = np.r_[True, (np.diff(diagonal) != 0) | (np.diff(at_a) != 1)]
    starts = np.flatnonzero(begins)
    lengths = np.diff(np.r_[starts, len(at_a)]) + SHORTEST - 1
    for start, length in zip(starts.tolist(), lengths.tolist(), strict=True):
        first = int(at_a[start])
        yield Tile(first, first + int(diagonal[start]), length)


def _equal_places(
    a: NDArray[np.uint64], b: NDArray[np.uint64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """All pairs of places at which two texts have the same three words."""
    order = np.argsort(b, kind="stable")
    ordered = b[order]
    first = np.searchsorted(ordered, a, side="left")
    count = np.searchsorted(ordered, a, side="right") - first
    count[count > _REPETITIONS] = 0
    at_a = np.repeat(np.arange(len(a)), count)
    within = np.arange(len(at_a)) - np.repeat(np.cumsum(count) - count, count)
    return at_a, order[np.repeat(first, count) + within]


def _longest_free(tile: Tile, taken_a: NDArray[np.bool_], taken_b: NDArray[np.bool_]) -> Tile:
    """The longest part of *tile*, the first such, that no other tile covers in either text."""
    taken = taken_a[tile.a : tile.a + tile.length] | taken_b[tile.b : tile.b + tile.length]
    if not taken.any():
        return tile
    borders = np.flatnonzero(np.diff(np.r_[True, taken, True]))
    if not len(borders):
        return Tile(tile.a, tile.b, 0)
    starts, ends = borders[::2], borders[1::2]
    best = int(np.argmax(ends - starts))
    start = int(starts[best])
    return Tile(tile.a + start, tile.b + start, int(ends[best]) - start)
