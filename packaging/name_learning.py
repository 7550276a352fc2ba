"""Which pieces of two spellings answer to each other, learned from pairs of spellings of the same names.

Expectation maximisation over all ways to cut both spellings into pieces that answer to each other, many
letters to many (Jiampojamarn, Kondrak and Sherif 2007, "Applying many-to-many alignments and hidden Markov
models to letter-to-phoneme conversion", NAACL-HLT). The ends of a word are letters, too (``^`` and ``$``), so
that a silent last e is seen to be one. Names of equal lengths are worked on together, as arrays.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.generic]
BEGIN, END = "^", "$"
_ROUNDS = 9
_EMPTY = 0.1
"""What a piece without a counterpart weighs at the start, against letters that may have one."""
_FAR_FETCHED = 0.02
"""Expected counts below are taken for none, from the fourth round on; keeps rare cuts from lingering."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two spellings of a name, in the letters of the tables, and how much the pair weighs."""

    one: str
    other: str
    weight: float = 1.0


class Pieces:
    """The pieces of some spellings, up to *longest* letters, that occur often enough; 0 is the empty one."""

    def __init__(self, words: Iterable[str], longest: int, fewest: int) -> None:
        counts: Counter[str] = Counter()
        for word in words:
            whole = BEGIN + word + END
            counts.update(
                whole[at : at + n] for n in range(1, longest + 1) for at in range(len(whole) - n + 1)
            )
        kept = sorted(piece for piece, count in counts.items() if count >= fewest or len(piece) == 1)
        self.longest = longest
        self.pieces = ["", *kept]
        self.number = {piece: number for number, piece in enumerate(self.pieces)}

    def codes(self, word: str) -> Array:
        """[at, length] → the number of the piece; -1 where there is none."""
        whole = BEGIN + word + END
        codes = np.full((len(whole) + 1, self.longest + 1), -1, np.int32)
        codes[:, 0] = 0
        for at in range(len(whole)):
            for n in range(1, min(self.longest, len(whole) - at) + 1):
                codes[at, n] = self.number.get(whole[at : at + n], -1)
        return codes


class Learner:
    """Counts how often pieces answer to each other; *shapes* are the lengths that may (letters, letters)."""

    def __init__(
        self,
        pairs: Sequence[Pair],
        longest: tuple[int, int],
        fewest: tuple[int, int],
        shapes: Sequence[tuple[int, int]],
    ) -> None:
        self.one = Pieces((pair.one for pair in pairs), longest[0], fewest[0])
        self.other = Pieces((pair.other for pair in pairs), longest[1], fewest[1])
        self._shapes = shapes
        groups: defaultdict[tuple[int, int], list[Pair]] = defaultdict(list)
        for pair in pairs:
            groups[len(pair.one), len(pair.other)].append(pair)
        self._groups = [
            (
                np.stack([self.one.codes(pair.one) for pair in group]),
                np.stack([self.other.codes(pair.other) for pair in group]),
                np.array([pair.weight for pair in group]),
            )
            for _, group in sorted(groups.items())
        ]

    def counts(self) -> Array:
        """[piece of one, piece of the other] → how often they answer to each other, as expected."""
        likely = self._beginning()
        counts = likely
        for turn in range(_ROUNDS):
            counts = np.zeros_like(likely)
            for one, other, weights in self._groups:
                self._expect(one, other, weights, likely, counts)
            if turn > 2:
                counts[counts < _FAR_FETCHED] = 0
            likely = counts / counts.sum()
        return counts

    def _beginning(self) -> Array:
        """Short pieces before long ones, and the ends of a word with the ends of a word only."""
        lengths = [np.array([len(piece) for piece in side.pieces]) for side in (self.one, self.other)]
        ends = [
            np.array([(BEGIN in piece) + 2 * (END in piece) for piece in side.pieces])
            for side in (self.one, self.other)
        ]
        likely = 0.1 ** np.add.outer(lengths[0], lengths[1]).astype(float)
        likely[(lengths[0] == 0)] *= _EMPTY
        likely[:, (lengths[1] == 0)] *= _EMPTY
        likely *= np.equal.outer(ends[0], ends[1])
        likely[0, 0] = 0
        return likely

    def _expect(self, one: Array, other: Array, weights: Array, likely: Array, counts: Array) -> None:
        """Add to *counts* what is expected of names of the same lengths."""
        rows, columns = one.shape[1], other.shape[1]
        forward = np.zeros((rows, columns, len(one)))
        backward = np.zeros_like(forward)
        forward[0, 0] = 1
        backward[rows - 1, columns - 1] = 1
        for i in range(rows):
            for j in range(columns):
                for n, m in self._shapes:
                    if i >= n and j >= m:
                        forward[i, j] += forward[i - n, j - m] * _at(
                            likely, one[:, i - n, n], other[:, j - m, m]
                        )
        scale = np.where(forward[-1, -1] > 0, weights / np.maximum(forward[-1, -1], 1e-300), 0)
        for i in reversed(range(rows)):
            for j in reversed(range(columns)):
                for n, m in self._shapes:
                    if i + n < rows and j + m < columns:
                        first, second = one[:, i, n], other[:, j, m]
                        onward = _at(likely, first, second) * backward[i + n, j + m]
                        backward[i, j] += onward
                        known = (first >= 0) & (second >= 0)
                        expected = forward[i, j] * onward * scale
                        np.add.at(counts, (first[known], second[known]), expected[known])


def _at(likely: Array, first: Array, second: Array) -> Array:
    return np.where((first >= 0) & (second >= 0), likely[first, second], 0.0)
