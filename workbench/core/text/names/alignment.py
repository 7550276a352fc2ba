"""The cheapest way to read one spelling as each of many others.

An edit distance over pieces (Levenshtein 1966; Wagner and Fischer 1974) in which pieces of several letters
may answer to each other and each pair has its own cost. Each row of the table of distances is worked out for
all candidates at once, as arrays, so that a thousand candidates take a few milliseconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.core.text.names.correspondences import IMPOSSIBLE, Costs, Pieces

Array = NDArray[Any]


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """Spellings as numbers of pieces: *codes*[length][at, spelling]; *ends* has the last place of each."""

    codes: Array
    ends: Array

    def compact(self) -> Encoded:
        """The same in a quarter of the memory, to be kept; `joined` makes it fit for `distances` again."""
        return Encoded(self.codes.astype(np.uint16), self.ends)


def joined(parts: Sequence[Encoded], pieces: Pieces) -> Encoded:
    """The spellings of all *parts*, which are numbers of *pieces*, in one."""
    places = max((part.codes.shape[1] for part in parts), default=1)
    together = np.full(
        (pieces.longest + 1, places, sum(part.codes.shape[2] for part in parts)), pieces.unknown, np.intp
    )
    first = 0
    for part in parts:
        _, used, count = part.codes.shape
        together[:, :used, first : first + count] = part.codes
        first += count
    return Encoded(together, np.concatenate([np.zeros(0, np.intp), *(part.ends for part in parts)]))


class Encoder:
    """Spellings as numbers of *pieces*, remembered."""

    # About 40 MB when full; a name compared with 500 words is ten times quicker when they are known.
    LIMIT = 50_000

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._known: dict[str, Array] = {}

    def encoded(self, spellings: Sequence[str]) -> Encoded:
        """*spellings* (letters of the script that the pieces are of) as numbers."""
        coded = [
            self._known[letters] if letters in self._known else self._coded(letters) for letters in spellings
        ]
        ends = np.array([codes.shape[1] - 1 for codes in coded], np.intp)
        size = (self._pieces.longest + 1, int(ends.max(initial=0)) + 1, len(spellings))
        together = np.full(size, self._pieces.unknown, np.intp)
        for index, codes in enumerate(coded):
            together[:, : codes.shape[1], index] = codes
        return Encoded(together, ends)

    def _coded(self, letters: str) -> Array:
        places = self._pieces.numbers(letters)
        codes = np.full((self._pieces.longest + 1, len(places)), self._pieces.unknown, np.intp)
        for at, numbers in enumerate(places):
            codes[: len(numbers), at] = numbers
        if len(self._known) >= self.LIMIT:
            self._known.clear()
        self._known[letters] = codes
        return codes


def distances(letters: str, costs: Costs, others: Encoded) -> Array:
    """What it costs (nats) to read *letters*, in the script of ``costs.one``, as each of *others*."""
    matrix, longest = costs.matrix, costs.other.longest
    places = costs.one.numbers(letters)
    size, count = others.codes.shape[1], others.codes.shape[2]
    inserted = matrix[0].take(others.codes[1, :-1])
    rows: list[Array] = []
    for at in range(len(places)):
        row = np.full((size, count), IMPOSSIBLE, np.float32)
        if at == 0:
            row[0] = 0
        for length in range(1, min(costs.one.longest, at) + 1):
            piece = matrix[places[at - length][length]]
            before = rows[at - length]
            for other in range(min(longest, size - 1) + 1):
                reached = before[: size - other] + piece.take(others.codes[other, : size - other])
                np.minimum(row[other:], reached, out=row[other:])
        for other in range(1, size):
            np.minimum(row[other], row[other - 1] + inserted[other - 1], out=row[other])
        rows.append(row)
    return rows[-1][others.ends, np.arange(count)]


_PAIRS_AT_ONCE = 4096
"""Pairs that are worked out together: enough to be quick, and some megabytes."""


def pair_distances(one: Encoded, other: Encoded, pairs: Array, costs: Costs) -> Array:
    """What it costs (nats) to read spellings of *one* as spellings of *other*, for *pairs* of their places.

    *pairs* has a row for each: a place in *one* (pieces of ``costs.one``) and one in *other*. The same as
    `distances` for each, but many short lists are worked out in as few steps as one long one.
    """
    found = np.zeros(len(pairs), np.float32)
    by_length = np.argsort(one.ends[pairs[:, 0]], kind="stable")
    for start in range(0, len(pairs), _PAIRS_AT_ONCE):
        chosen = by_length[start : start + _PAIRS_AT_ONCE]
        first, second = pairs[chosen, 0], pairs[chosen, 1]
        places, size = int(one.ends[first].max()) + 1, int(other.ends[second].max()) + 1
        found[chosen] = _pair_distances(
            Encoded(one.codes[:, :places, first], one.ends[first]),
            Encoded(other.codes[:, :size, second], other.ends[second]),
            costs,
        )
    return found


def _pair_distances(one: Encoded, other: Encoded, costs: Costs) -> Array:
    """The same for the first of *one* and the first of *other*, the second and the second …"""
    matrix, size, count = costs.matrix, other.codes.shape[1], other.codes.shape[2]
    columns = matrix.shape[1]
    flat = matrix.ravel()
    inserted = matrix[0].take(other.codes[1, :-1])
    rows: list[Array] = []
    found = np.zeros(count, np.float32)
    for at in range(one.codes.shape[1]):
        row = np.full((size, count), IMPOSSIBLE, np.float32)
        if at == 0:
            row[0] = 0
        for length in range(1, min(one.codes.shape[0] - 1, at) + 1):
            piece = one.codes[length, at - length] * columns
            before = rows[at - length]
            for step in range(min(other.codes.shape[0], size)):
                reached = before[: size - step] + flat.take(other.codes[step, : size - step] + piece)
                np.minimum(row[step:], reached, out=row[step:])
        for step in range(1, size):
            np.minimum(row[step], row[step - 1] + inserted[step - 1], out=row[step])
        rows.append(row)
        ended = np.flatnonzero(one.ends == at)
        found[ended] = row[other.ends[ended], ended]
    return found


def least(letters: str, costs: Costs) -> list[float]:
    """For each place of *letters*, ends included, the least that the rest can cost, whatever it is."""
    cheapest = costs.cheapest
    places = costs.one.numbers(letters)
    rest = [IMPOSSIBLE] * (len(places) - 1) + [0.0]
    for at in reversed(range(len(places) - 1)):
        rest[at] = min(
            cheapest[number] + rest[at + length] for length, number in enumerate(places[at]) if length
        )
    return rest
