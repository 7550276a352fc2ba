"""Passages that two texts share, exact or changed: tiles that lie near one another in both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel

from workbench.core.comparison.reuse.imprint import Imprint, turns_of
from workbench.core.comparison.reuse.tiling import Tile, tiles
from workbench.core.comparison.reuse.words import Words
from workbench.core.text.span import Span

FEWEST_WORDS: Final = 10
"""Words that a passage has in common at least: turns of phrase that reporters share are shorter, and a
sentence of news is longer."""
LEAST_SCORE: Final = 0.5
"""Score from which on two stretches are one passage: below, more was written anew than taken over."""
_SEED: Final = 4
"""Words in a row that one tile of a passage has at least: three alone are nowhere near rare enough."""
_GAP: Final = 12
"""Other words between two tiles of a passage at most, half a sentence ..."""
_MOVED: Final = 40
"""... and in the other text as many as a sentence or two, which were put in between or moved."""


@dataclass(frozen=True, eq=False)
class ReuseText:
    """A text as it is compared with others. *quoted* says where somebody is quoted, in order, apart."""

    words: Words
    imprint: Imprint
    quoted: Callable[[], Iterable[Span]] = tuple

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """Where somebody is quoted; only asked for where there are passages, as it takes longer than they."""
        return tuple(self.quoted())


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a passage: its *span* in code points; its words, from *first* to the one before *end*.

    *unquoted* of its words stand outside of quotations.
    """

    span: Span
    first: int
    end: int
    unquoted: int


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """A passage of two texts, *same* words of which are the same in both.

    *score* is 1 for what is equal word for word: twice the words in common through the words of both. *turns*
    are the three words in a row that both have (see `Imprint.turns`).
    """

    a: Side
    b: Side
    same: int
    score: float
    turns: tuple[int, ...]


def shared_passages(a: ReuseText, b: ReuseText) -> tuple[SharedPassage, ...]:
    """The passages that two texts share, in the order of the first; a function of the two texts alone."""
    found = [_measured(a, b, group) for group in _groups(tiles(a.words, b.words))]
    whole = np.array_equal(a.words.numbers, b.words.numbers)
    return tuple(
        _passage(a, b, found_passage)
        for found_passage in sorted(found)
        if whole or (found_passage.same >= FEWEST_WORDS and found_passage.score >= LEAST_SCORE)
    )


@dataclass(frozen=True, slots=True, order=True)
class _Measured:
    """A passage as words of both texts."""

    a: tuple[int, int]
    b: tuple[int, int]
    same: int
    score: float


def _groups(found: Sequence[Tile]) -> list[list[Tile]]:
    """The tiles that belong together, whatever their order in the second text."""
    leader = list(range(len(found)))

    def leader_of(index: int) -> int:
        while leader[index] != index:
            leader[index] = index = leader[leader[index]]
        return index

    for index, tile in enumerate(found):
        for other in range(index + 1, len(found)):
            if found[other].a - (tile.a + tile.length) > _MOVED:
                break
            if _near(tile, found[other]):
                one, two = sorted((leader_of(index), leader_of(other)))
                leader[two] = one
    groups: defaultdict[int, list[Tile]] = defaultdict(list)
    for index, tile in enumerate(found):
        groups[leader_of(index)].append(tile)
    return [
        group for group in groups.values() if max(tile.length for tile in group) >= min(_SEED, _sum(group))
    ]


def _near(one: Tile, other: Tile) -> bool:
    """Whether no more lies between two tiles, *one* being before *other* in the first text, than a reworded
    part; the shorter a tile is, the more likely is it there by chance, and the nearer must it be.
    """
    gap_a = max(0, other.a - (one.a + one.length))
    gap_b = max(0, other.b - (one.b + one.length), one.b - (other.b + other.length))
    shorter = min(one.length, other.length)
    return min(gap_a, gap_b) <= min(_GAP, 2 * shorter + 2) and max(gap_a, gap_b) <= min(_MOVED, 3 * shorter)


def _sum(group: Sequence[Tile]) -> int:
    return sum(tile.length for tile in group)


def _measured(a: ReuseText, b: ReuseText, group: Sequence[Tile]) -> _Measured:
    in_a = min(tile.a for tile in group), max(tile.a + tile.length for tile in group)
    in_b = min(tile.b for tile in group), max(tile.b + tile.length for tile in group)
    lengths = in_a[1] - in_a[0] + in_b[1] - in_b[0]
    same = _sum(group)
    if 2 * same < lengths:
        # What was moved is in the tiles; single words that stayed are in the longest common subsequence.
        cut_a, cut_b = a.words.numbers[slice(*in_a)].tolist(), b.words.numbers[slice(*in_b)].tolist()
        same = max(same, Indel.similarity(cut_a, cut_b) // 2)
    return _Measured(in_a, in_b, same, round(2 * same / lengths, 4))


def _passage(a: ReuseText, b: ReuseText, found: _Measured) -> SharedPassage:
    in_a, in_b = turns_of(a.words.numbers[slice(*found.a)]), turns_of(b.words.numbers[slice(*found.b)])
    shared = np.intersect1d(in_a, in_b, assume_unique=True)
    sides = _side(a, *found.a), _side(b, *found.b)
    return SharedPassage(*sides, found.same, found.score, tuple(shared.tolist()))


def _side(text: ReuseText, first: int, end: int) -> Side:
    spans: NDArray[np.int32] = text.words.spans[first:end]
    quoted = np.zeros(end - first, bool)
    for quotation in text.quotations:
        quoted |= (spans[:, 0] >= quotation.start) & (spans[:, 1] <= quotation.end)
    return Side(text.words.span(first, end), first, end, int((~quoted).sum()))
