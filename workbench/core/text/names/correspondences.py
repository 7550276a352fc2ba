"""What it costs that a piece of spelling in one script answers to a piece in another.

A table of ``resources/names`` says how often pieces were seen to answer to each other (sch and ش, say). The
cost is the mean of both surprises, −½ (ln p(y|x) + ln p(x|y)), in nats: small where each is what one would
write for the other, large where one of them is mostly something else. The ends of a word are letters
(``^`` and ``$``), so that a piece may be tied to them.

Scripts without a table of their own meet through Latin: p(y|x) is the sum over Latin pieces l of
p(y|l) p(l|x).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.resources import resource
from workbench.core.text.names.spelling import LATIN

Array = NDArray[Any]
BEGIN: Final = "^"
END: Final = "$"
IMPOSSIBLE: Final = 1e6
_UNSEEN: Final = 1.0
"""Added to how often a piece was seen, so that what was seen once is not taken for certain."""
_MISTAKEN: Final = 6.0
"""The cost of any letter for any other, or for none: a slip of the pen. On names held out, 9 ranked worse."""
_PER_PIECE: Final = 0.15
"""What each pair of pieces costs besides: few large pieces that agree are better evidence than many small."""
_SAME: Final = 0.0


_WORDS: Final = 5_000
"""Words whose pieces are remembered, some megabytes: each is asked for by keys, costs and codes."""


class Pieces:
    """The pieces that a table knows of a script; one that it does not know has the number `unknown`."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self.pieces = tuple(pieces)
        self.number: Mapping[str, int] = {piece: number for number, piece in enumerate(self.pieces)}
        self.unknown = len(self.pieces)
        self.longest = max(map(len, self.pieces))
        self._numbers = lru_cache(maxsize=_WORDS)(self._found)

    def numbers(self, letters: str) -> list[list[int]]:
        """[at][length] → the number of the piece of the word with its ends, up to `longest` letters.

        The same list for the same letters: it is to be read only.
        """
        return self._numbers(letters)

    def _found(self, letters: str) -> list[list[int]]:
        whole = BEGIN + letters + END
        find, unknown = self.number.get, self.unknown
        return [
            [
                find(whole[at : at + length], unknown)
                for length in range(min(self.longest, len(whole) - at) + 1)
            ]
            for at in range(len(whole) + 1)
        ]


@dataclass(frozen=True, eq=False)
class Costs:
    """*matrix*[x, y] is the cost (nats) of piece x of *one* for piece y of *other*; IMPOSSIBLE if unknown."""

    one: Pieces
    other: Pieces
    matrix: Array

    @cached_property
    def cheapest(self) -> list[float]:
        """The least that each piece of *one* costs."""
        least: list[float] = self.matrix.min(1).tolist()
        return least


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """How often pieces of Latin (rows) and of another script (columns) answer to each other."""

    latin: Pieces
    other: Pieces
    counts: Array


@cache
def costs_between(one: str, other: str) -> Costs:
    """The costs of spellings in script *one* for spellings in script *other* (both of SCRIPTS)."""
    if other == LATIN != one:
        turned = costs_between(other, one)
        return Costs(turned.other, turned.one, np.ascontiguousarray(turned.matrix.T))
    if one == LATIN:
        table = _table(other)
        share_of_other, share_of_latin = _shares(table.counts)
        matrix = _surprise(share_of_other) + _surprise(share_of_latin)
        return Costs(
            table.latin, table.other, _completed(matrix, table.latin, table.other, same=other == LATIN)
        )
    first, second = _table(one), _table(other)
    to_first, from_first = _shares(first.counts)
    to_second, from_second = _shares(second.counts)
    onward = np.zeros((first.counts.shape[1], second.counts.shape[1]))
    back = np.zeros_like(onward)
    for row, column in _common(first.latin, second.latin):
        ones, others = first.counts[row].nonzero()[0], second.counts[column].nonzero()[0]
        crossing = np.ix_(ones, others)
        onward[crossing] += np.outer(from_first[row, ones], to_second[column, others])
        back[crossing] += np.outer(to_first[row, ones], from_second[column, others])
    matrix = _surprise(onward) + _surprise(back)
    return Costs(first.other, second.other, _completed(matrix, first.other, second.other, same=one == other))


def _shares(counts: Array) -> tuple[Array, Array]:
    """p(column|row) and p(row|column). The empty piece (0) stands at every place of every word."""
    rows, columns = counts.sum(1, keepdims=True), counts.sum(0, keepdims=True)
    rows[0], columns[:, 0] = (rows[0] * counts.sum()) ** 0.5, (columns[:, 0] * counts.sum()) ** 0.5
    return counts / (rows + _UNSEEN), counts / (columns + _UNSEEN)


def _surprise(share: Array) -> Array:
    """Half of −ln, and a lot for what was never seen."""
    return -0.5 * np.log(np.maximum(share, np.exp(-IMPOSSIBLE / 1e4)))


def _common(one: Pieces, other: Pieces) -> list[tuple[int, int]]:
    """The numbers of the pieces that both know. (Few pieces answer to each: no product of whole matrices.)"""
    return [(one.number[piece], other.number[piece]) for piece in one.pieces if piece in other.number]


def _completed(matrix: Array, one: Pieces, other: Pieces, *, same: bool) -> Array:
    """*matrix* with slips of the pen, and with a row and a column of what is impossible."""
    far = matrix > 20
    lengths = [np.array([len(piece) for piece in side.pieces]) for side in (one, other)]
    ends = [
        np.array([(piece[:1] == BEGIN) + 2 * (piece[-1:] == END) for piece in side.pieces])
        for side in (one, other)
    ]
    alike = np.equal.outer(ends[0], ends[1])
    slips = alike & np.logical_and.outer(lengths[0] <= 1, lengths[1] <= 1)
    matrix = np.where(far | ~alike, IMPOSSIBLE, matrix + _PER_PIECE)
    matrix = np.where(slips, np.minimum(matrix, _MISTAKEN), matrix)
    if same:
        for number, piece in enumerate(one.pieces):
            if piece in other.number:
                matrix[number, other.number[piece]] = _SAME
    matrix[0, 0] = IMPOSSIBLE
    completed = np.full((len(one.pieces) + 1, len(other.pieces) + 1), IMPOSSIBLE, np.float32)
    completed[:-1, :-1] = matrix
    return completed


@cache
def _table(script: str) -> _Table:
    """The table of Latin and *script*."""
    lines = resource("names", f"latin-{script}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    latin = Pieces(["", *sorted({one for one, _, _ in rows} - {""})])
    other = Pieces(["", *sorted({other for _, other, _ in rows} - {""})])
    counts = np.zeros((len(latin.pieces), len(other.pieces)))
    for one, two, count in rows:
        counts[latin.number[one], other.number[two]] = float(count)
    return _Table(latin, other, counts)
