"""Sets of documents that fit a part of a query, with their scores, and how such sets are combined.

Scores are BM25F (Robertson, Zaragoza & Taylor 2004), computed for those documents only that are
still in the running when all parts of a query have been heard, and for all words of a query together.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from math import log

import numpy as np

from workbench.core.search.whoosh_engine.arrays import Array, first_of_each

K1 = 1.2
B = 0.75
# From this share of all documents on, a table of all beats a search in a sorted list …
_DENSE = 1 / 16
# … and, where things are added up, beats a sort.
_DENSE_SUMS = 1 / 64
# What is added up in one step: with what it takes meanwhile, it stays in the processor's cache.
_AT_ONCE = 1 << 15

Chosen = Array | slice  # which indexes


class Matches(ABC):
    """Documents by number, ascending."""

    __slots__ = ("numbers", "scoring")

    def __init__(self, numbers: Array, scoring: bool) -> None:
        self.numbers = numbers
        # Whether all scores are above zero.
        self.scoring = scoring

    def __len__(self) -> int:
        return len(self.numbers)

    @abstractmethod
    def scores_at(self, at: Chosen) -> Array:
        """The scores of the documents at some indexes of *numbers*."""

    def scores(self) -> Array:
        """The scores of all of them."""
        return self.scores_at(slice(None))


class Scored(Matches):
    """Documents whose scores are known."""

    __slots__ = ("_scores",)

    def __init__(self, numbers: Array, scores: Array, *, scoring: bool = False) -> None:
        super().__init__(numbers, scoring)
        self._scores = scores

    def scores_at(self, at: Chosen) -> Array:
        return np.asarray(self._scores[at])


class Counted(Matches):
    """Documents in which a word of some rarity stands so often; *norms* are those of all lengths."""

    __slots__ = ("frequencies", "norms", "weight")

    def __init__(self, numbers: Array, frequencies: Array, rarity: float, norms: Array) -> None:
        super().__init__(numbers, rarity > 0)
        self.frequencies = frequencies
        self.weight = np.float32(rarity * (K1 + 1))
        self.norms = norms

    def scores_at(self, at: Chosen) -> Array:
        return _weighed(
            self.frequencies[at].astype(np.float32), self.weight, self.norms.take(self.numbers[at])
        )


class _InAll(Matches):
    """Documents that are in all of *parts*, in each at the indexes *places*."""

    __slots__ = ("_parts", "_places")

    def __init__(self, numbers: Array, parts: Sequence[Matches], places: Sequence[Array]) -> None:
        super().__init__(numbers, any(part.scoring for part in parts))
        self._parts = parts
        self._places = places

    def scores_at(self, at: Chosen) -> Array:
        parts = [(part, places[at]) for part, places in zip(self._parts, self._places, strict=True)]
        counted = _counted_alike(self._parts)
        if not counted:
            return np.asarray(np.sum([part.scores_at(places) for part, places in parts], axis=0))
        frequencies = [
            part.frequencies.take(places) for part, (_, places) in zip(counted, parts, strict=True)
        ]
        weights = np.array([part.weight for part in counted])[:, np.newaxis]
        norms = counted[0].norms.take(self.numbers[at])
        return np.asarray(_weighed(np.array(frequencies, np.float32), weights, norms).sum(axis=0))


class _Boosted(Matches):
    """The documents of *part*, their scores multiplied by *factor*, which may make nothing of them."""

    __slots__ = ("_factor", "_part")

    def __init__(self, part: Matches, factor: float) -> None:
        super().__init__(part.numbers, scoring=False)
        self._part = part
        self._factor = np.float32(factor)

    def scores_at(self, at: Chosen) -> Array:
        return self._part.scores_at(at) * self._factor


class _Only(Matches):
    """The documents of *part* at the indexes *kept*."""

    __slots__ = ("_kept", "_part")

    def __init__(self, part: Matches, kept: Array) -> None:
        super().__init__(part.numbers[kept], part.scoring)
        self._part = part
        self._kept = kept

    def scores_at(self, at: Chosen) -> Array:
        return self._part.scores_at(self._kept[at])


def nothing() -> Matches:
    """No document."""
    return Scored(np.zeros(0, np.uint32), np.zeros(0, np.float32))


def without_scores(numbers: Array) -> Matches:
    """Documents that a filter lets through: it says nothing about how good they are."""
    return Scored(numbers, np.broadcast_to(np.float32(0), len(numbers)))


def boosted(matches: Matches, factor: float) -> Matches:
    """The same documents, their scores multiplied by *factor*."""
    return _Boosted(matches, factor)


def only(matches: Matches, kept: Array) -> Matches:
    """Those documents for which *kept* is true."""
    at = kept.nonzero()[0]
    return matches if len(at) == len(matches) else _Only(matches, at)


def in_all(parts: Sequence[Matches], size: int) -> Matches:
    """Documents that are in every part, with the sum of their scores; *size* counts all documents."""
    parts = sorted(parts, key=len)
    numbers, places = common([part.numbers for part in parts], size)
    return _InAll(numbers, parts, places)


def in_any(parts: Sequence[Matches], size: int) -> Matches:
    """Documents that are in some part, with the sum of their scores."""
    if len(parts) < 2:
        return parts[0] if parts else nothing()
    scoring = all(part.scoring for part in parts)
    numbers = np.concatenate([part.numbers for part in parts])
    counted = _counted_alike(parts)
    if counted:
        frequencies = np.concatenate([part.frequencies for part in counted]).astype(np.float32)
        weights = np.array([part.weight for part in counted]).repeat(list(map(len, counted)))
        scores = _weighed(frequencies, weights, counted[0].norms.take(numbers))
    else:
        scores = np.concatenate([part.scores() for part in parts])
    return Scored(*summed(numbers, scores, size, positive=scoring), scoring=scoring)


def _counted_alike(parts: Sequence[Matches]) -> list[Counted]:
    """All of *parts*, if they are words counted in one field; else none."""
    counted = [part for part in parts if type(part) is Counted]
    alike = len(counted) == len(parts) and all(part.norms is counted[0].norms for part in counted)
    return counted if alike else []


def _weighed(frequencies: Array, weights: Array | np.float32, norms: Array) -> Array:
    """The formula, in place of *frequencies*."""
    below = frequencies + norms
    frequencies *= weights
    frequencies /= below
    return frequencies


def length_norms(lengths: Array) -> Array:
    """The part of the formula that depends on the length of a field alone, by document."""
    mean = max(1.0, float(lengths.mean())) if len(lengths) else 1.0
    return np.asarray(K1 * (1 - B + B * lengths / mean), np.float32)


def rarity(documents: int, size: int) -> float:
    """The inverse document frequency of a word that stands in so many *documents* of *size*."""
    return log(1 + max(0, size - documents + 0.5) / (documents + 0.5))


def common(lists: Sequence[Array], size: int) -> tuple[Array, list[Array]]:
    """The numbers that are in all of *lists*, and at which indexes of each.

    The lists are ascending, below *size*, and best begin with the shortest.
    """
    numbers = lists[0]
    places: list[Array] = [np.arange(len(numbers))]
    for others in lists[1:]:
        at, here = found_in(others, numbers, size)
        if len(at) < len(numbers):
            numbers = numbers[here]
            places = [place[here] for place in places]
        places.append(at)
    return numbers, places


def found_in(others: Array, numbers: Array, size: int) -> tuple[Array, Array]:
    """At which indexes of *others* those of *numbers* stand that are there, and for each whether it is.

    Both are ascending, below *size*.
    """
    if len(numbers) > size * _DENSE:
        table = np.zeros(size, np.uint32)
        table[others] = np.arange(1, len(others) + 1, dtype=np.uint32)
        at: Array = table.take(numbers)
        here = at > 0
        return at[here] - 1, here
    if not len(others):
        return others, np.zeros(len(numbers), bool)
    at = others.searchsorted(numbers)
    at[at == len(others)] = 0
    here = others.take(at) == numbers
    return at[here], here


def is_in(numbers: Array, others: Array, size: int) -> Array:
    """For each of *numbers* whether it is among *others*; both ascending, below *size*."""
    if len(numbers) > size * _DENSE:
        table = np.zeros(size, bool)
        table[others] = True
        return np.asarray(table.take(numbers))
    return found_in(others, numbers, size)[1]


def summed(numbers: Array, values: Array, size: int, *, positive: bool = True) -> tuple[Array, Array]:
    """Each of *numbers* (below *size*) once, ascending, and the sum of its *values*, which are *positive*."""
    if len(numbers) < size * _DENSE_SUMS:
        order = numbers.argsort(kind="stable")
        numbers = numbers[order]
        firsts = first_of_each(numbers)
        if not len(firsts):
            return numbers, np.zeros(0, np.float32)
        return numbers[firsts], np.add.reduceat(values[order], firsts, dtype=np.float32)
    sums = np.zeros(size, np.float32)
    for first in range(0, len(numbers), _AT_ONCE):
        some = slice(first, first + _AT_ONCE)
        np.add.at(sums, numbers[some].astype(np.intp), values[some].astype(np.float32, copy=False))
    found = sums
    if not positive:
        found = np.zeros(size, bool)
        found[numbers] = True
    different = found.nonzero()[0]
    return different, sums.take(different)
