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

    def chosen(self, numbers: Array) -> Encoded:
        """The spellings at *numbers* only."""
        ends = self.ends[numbers]
        last = int(ends.max(initial=0))
        return Encoded(self.codes[:, : last + 1, numbers], ends)


def encode(spellings: Sequence[str], pieces: Pieces) -> Encoded:
    """*spellings* (letters of the script that *pieces* are of) as numbers."""
    numbered = [pieces.numbers(letters) for letters in spellings]
    ends = np.array([len(places) - 1 for places in numbered], np.intp)
    codes = np.full(
        (pieces.longest + 1, int(ends.max(initial=0)) + 1, len(spellings)), pieces.unknown, np.intp
    )
    for index, places in enumerate(numbered):
        for at, numbers in enumerate(places):
            codes[: len(numbers), at, index] = numbers
    return Encoded(codes, ends)


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


def least(letters: str, costs: Costs) -> list[float]:
    """For each place of *letters*, ends included, the least that the rest can cost, whatever it is."""
    cheapest = costs.matrix.min(1)
    places = costs.one.numbers(letters)
    rest = [IMPOSSIBLE] * (len(places) - 1) + [0.0]
    for at in reversed(range(len(places) - 1)):
        rest[at] = min(
            float(cheapest[number]) + rest[at + length] for length, number in enumerate(places[at]) if length
        )
    return rest
