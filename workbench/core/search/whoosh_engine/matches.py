"""Sets of documents that fit a part of a query, with their scores, and how such sets are combined.

Scores are BM25F (Robertson, Zaragoza & Taylor 2004), computed for those documents only that are
still in the running when all parts of a query have been heard.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from workbench.core.search.whoosh_engine.arrays import Array

K1 = 1.2
B = 0.75
# From this share of all documents on, one look at a table of all beats a search in a sorted list.
_DENSE = 1 / 16
_NONE = np.zeros(0, np.int64)


@dataclass(frozen=True, slots=True)
class Matches:
    """Documents by number, ascending, and the scores of those at some indexes of *numbers*."""

    numbers: Array
    scores_at: Callable[[Array | slice], Array]

    def scores(self) -> Array:
        """The scores of all of them."""
        return self.scores_at(slice(None))

    def __len__(self) -> int:
        return len(self.numbers)


def nothing() -> Matches:
    """No document."""
    return with_scores(_NONE, np.zeros(0, np.float32))


def with_scores(numbers: Array, scores: Array) -> Matches:
    """Documents whose scores are known."""
    return Matches(numbers, lambda at: scores[at])


def without_scores(numbers: Array) -> Matches:
    """Documents that a filter lets through: it says nothing about how good they are."""
    return with_scores(numbers, np.broadcast_to(np.float32(0), len(numbers)))


def counted(numbers: Array, frequencies: Array, rarity: float, norms: Array) -> Matches:
    """Documents in which a word of the given *rarity* stands so often; *norms* are those of their lengths."""
    weight = np.float32(rarity * (K1 + 1))

    def scores_at(at: Array | slice) -> Array:
        found = frequencies[at].astype(np.float32)
        return np.asarray(weight * found / (found + norms[numbers[at]]))

    return Matches(numbers, scores_at)


def length_norms(lengths: Array) -> Array:
    """The part of the formula that depends on the length of a field alone, by document."""
    mean = max(1.0, float(lengths.mean())) if len(lengths) else 1.0
    return np.asarray(K1 * (1 - B + B * lengths / mean), np.float32)


def rarity(documents: int, size: int) -> float:
    """The inverse document frequency of a word that stands in so many *documents* of *size*."""
    return float(np.log(1 + max(0, size - documents + 0.5) / (documents + 0.5)))


def is_in(numbers: Array, others: Array, size: int) -> Array:
    """For each of *numbers* whether it is among *others*; both ascending, below *size*."""
    if not len(others):
        return np.zeros(len(numbers), bool)
    if len(numbers) > size * _DENSE:
        table = np.zeros(size, bool)
        table[others] = True
        return np.asarray(table[numbers])
    at = np.searchsorted(others, numbers)
    at[at == len(others)] = 0
    return np.asarray(others[at] == numbers)


def in_all(parts: Sequence[Matches], size: int) -> Matches:
    """Documents that are in every part, with the sum of their scores; *size* counts all documents."""
    rarest, *others = sorted(parts, key=len)
    numbers = rarest.numbers
    for other in others:
        numbers = numbers[is_in(numbers, other.numbers, size)]
    scores = np.zeros(len(numbers), np.float32)
    if len(numbers):
        for part in parts:
            scores += part.scores_at(np.searchsorted(part.numbers, numbers))
    return with_scores(numbers, scores)


def in_any(parts: Sequence[Matches], size: int) -> Matches:
    """Documents that are in some part, with the sum of their scores."""
    if len(parts) == 1:
        return parts[0]
    scores = np.zeros(size, np.float32)
    found = np.zeros(size, bool)
    for part in parts:
        scores[part.numbers] += part.scores()
        found[part.numbers] = True
    numbers = np.flatnonzero(found)
    return with_scores(numbers, scores[numbers])


def only(matches: Matches, kept: Array) -> Matches:
    """Those documents for which *kept* is true."""
    at = np.flatnonzero(kept)
    return Matches(matches.numbers[at], lambda chosen: matches.scores_at(at[chosen]))
