"""Links between words that keep turning up in passages that belong together, learned on the spot.

Names and figures pair some passages beyond doubt. These pairs show that *Krieg* answers to حرب, and
that pairs others. The probabilities are those of IBM's first model (Brown et al. 1993, "The Mathematics of
Statistical Machine Translation", section 4.1), worked out in both directions by expectation maximisation
and multiplied (as Liang, Taskar and Klein 2006 let both agree). Nothing is kept: each two texts teach anew.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.alignment.items import AnchorKind, Item, Items
from workbench.core.comparison.alignment.links import Link

Array = NDArray[Any]
Ends = tuple[int, int]

_ROUNDS: Final = 5
"""Of expectation maximisation; more of them change nothing that is trusted."""
_LEAST_TRUST: Final = 0.05
_HIGHEST: Final = 0.9
_MOST_CELLS: Final = 10_000
"""Words of a passage times words of its partner: where both have more than a hundred, nothing is learned from
them, as everything could answer to everything."""
_DOUBT: Final = 1.0
"""Taken off what was seen once or twice: a word seen n times is trusted n / (n + 1) of its probability."""


def sure_pairs(scores: Mapping[Ends, float], least: float, margin: float) -> list[Ends]:
    """The pairs that score at least *least* (nats), and beat all others of either passage by *margin*."""
    best_a, best_b = _two_best(scores, 0), _two_best(scores, 1)
    return [
        ends
        for ends, score in scores.items()
        if score >= least
        and all(
            score == best[end][0] and score - best[end][1] >= margin
            for best, end in zip((best_a, best_b), ends, strict=True)
        )
    ]


def _two_best(scores: Mapping[Ends, float], side: int) -> Mapping[int, tuple[float, float]]:
    best: dict[int, tuple[float, float]] = {}
    for ends, score in scores.items():
        first, second = best.get(ends[side], (0.0, 0.0))
        if score > second:
            best[ends[side]] = (score, first) if score > first else (first, score)
    return best


def learned_links(pairs: Sequence[Ends], a: Items, b: Items) -> Iterator[Link]:
    """The words that answer to each other in *pairs* of passages."""
    words_a, words_b = _words(a), _words(b)
    seen_a, numbers_a = _counted(words_a, [one for one, _ in pairs])
    seen_b, numbers_b = _counted(words_b, [other for _, other in pairs])
    cells = _cells(pairs, words_a, words_b, numbers_a, numbers_b) if seen_a and seen_b else None
    if cells is None:
        return
    expected_a = _expected(cells.pair, cells.one, cells.other, cells.kind)
    expected_b = _expected(cells.pair, cells.other, cells.one, cells.kind)
    items_a, items_b = list(numbers_a), list(numbers_b)
    one, other, times = cells.kinds(len(items_b))
    count_a = np.array([seen_a[item] for item in items_a])
    count_b = np.array([seen_b[item] for item in items_b])
    trust = np.sqrt(expected_a / count_a[one] * expected_b / count_b[other]) * times / (times + _DOUBT)
    for number in np.flatnonzero(trust >= _LEAST_TRUST).tolist():
        yield Link(
            items_a[one[number]],
            items_b[other[number]],
            AnchorKind.LEARNED,
            min(_HIGHEST, float(trust[number])),
        )


def _words(items: Items) -> Mapping[int, list[Item]]:
    words: defaultdict[int, list[Item]] = defaultdict(list)
    for item, passages in items.passages.items():
        if item.kind is AnchorKind.WORD:
            for passage in passages:
                words[passage].append(item)
    return words


def _counted(
    words: Mapping[int, list[Item]], passages: Sequence[int]
) -> tuple[Counter[Item], dict[Item, int]]:
    """How many of the *passages* have each word, and a number for each."""
    seen = Counter(word for passage in passages for word in words.get(passage, ()))
    return seen, {word: number for number, word in enumerate(seen)}


@dataclass(frozen=True, slots=True, eq=False)
class _Cells:
    """Every word of a passage beside every word of its partner: numbers of the pair and of both words.

    *kind* numbers the different pairs of words, whose numbers are *code* (one × all others + other).
    """

    pair: Array
    one: Array
    other: Array
    code: Array
    kind: Array

    def kinds(self, others: int) -> tuple[Array, Array, Array]:
        """The words of each different pair of words, and how often it was seen."""
        return self.code // others, self.code % others, np.bincount(self.kind, minlength=len(self.code))


def _cells(
    pairs: Sequence[Ends],
    words_a: Mapping[int, list[Item]],
    words_b: Mapping[int, list[Item]],
    numbers_a: Mapping[Item, int],
    numbers_b: Mapping[Item, int],
) -> _Cells | None:
    """The cells of all *pairs*; None where there is none."""
    parts: list[tuple[Array, Array, Array]] = []
    for number, (a, b) in enumerate(pairs):
        here = np.array([numbers_a[word] for word in words_a.get(a, ())], np.int64)
        there = np.array([numbers_b[word] for word in words_b.get(b, ())], np.int64)
        size = len(here) * len(there)
        if not 0 < size <= _MOST_CELLS:
            continue
        parts.append((np.full(size, number), np.repeat(here, len(there)), np.tile(there, len(here))))
    if not parts:
        return None
    pair, one, other = (np.concatenate(column) for column in zip(*parts, strict=True))
    code, kind = np.unique(one * len(numbers_b) + other, return_inverse=True)
    return _Cells(pair, one, other, code, kind)


def _expected(pair: Array, source: Array, target: Array, kind: Array) -> Array:
    """How often each pair of words is expected to be meant, where every target has one source or none."""
    sources, targets = int(source.max()) + 1, int(target.max()) + 1
    groups, group = np.unique(pair * targets + target, return_inverse=True)
    of_group = groups % targets
    of_kind = np.zeros(int(kind.max()) + 1, np.int64)
    of_kind[kind] = source
    given: Array = np.ones(len(of_kind))
    given_nothing: Array = np.ones(targets)
    expected = given
    for _ in range(_ROUNDS):
        likely = given[kind]
        together = np.bincount(group, likely, len(groups)) + given_nothing[of_group]
        expected = np.bincount(kind, likely / together[group], len(of_kind))
        given = expected / np.bincount(of_kind, expected, sources)[of_kind]
        from_nothing = np.bincount(of_group, given_nothing[of_group] / together, targets)
        given_nothing = from_nothing / from_nothing.sum()
    return expected
