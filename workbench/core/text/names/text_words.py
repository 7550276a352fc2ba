"""The written words of texts that may be a name, where many names are looked for in the same texts.

A dictionary is asked once for the words of a key; their readings are kept, with the numbers of their pieces,
so that a name that comes later costs no more than to compare it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import accumulate
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.text.names.alignment import Encoded, Encoder, distances, joined
from workbench.core.text.names.correspondences import Pieces, costs_between
from workbench.core.text.names.keys import key
from workbench.core.text.names.near import cheapest
from workbench.core.text.names.readings import Reading, readings

Array = NDArray[Any]
WithKeys = Callable[[Set[int]], Sequence[str]]
_MOST_KEPT: Final = 500_000
"""Keys and readings that are kept: the dictionary of 10,000 articles twice over, where thousands of names ask
for all of it. One name asks for a few thousand."""


class _Alike:
    """The words of one key, each with the reading that has it."""

    def __init__(self) -> None:
        self.words: list[tuple[str, Reading]] = []
        self._codes: dict[Pieces, Encoded] = {}

    def encoded(self, pieces: Pieces) -> Encoded:
        """The spellings as numbers of *pieces*."""
        found = self._codes.get(pieces)
        if found is None:
            letters = [reading.spelling.letters for _, reading in self.words]
            found = self._codes[pieces] = Encoder(pieces).encoded(letters).compact()
        return found


class TextWords:
    """The words of texts; *with_keys* gives those that have one of some keys."""

    def __init__(self, with_keys: WithKeys) -> None:
        self._with_keys = with_keys
        self._known: set[int] = set()
        self._alike: defaultdict[int, _Alike] = defaultdict(_Alike)
        self._kept = 0

    def near(self, asked: Reading, keys: Set[int], most: float) -> list[tuple[str, Reading, float]]:
        """The words with one of *keys* that cost at most *most* nats over the best spelling of *asked*.

        Each once, in its cheapest reading, with what it costs then, the prices of both readings included;
        *most* is without them.
        """
        self._look_up(keys)
        of_script: defaultdict[str, list[_Alike]] = defaultdict(list)
        for number in keys & self._alike.keys():
            alike = self._alike[number]
            of_script[alike.words[0][1].spelling.script].append(alike)
        best: dict[str, tuple[str, Reading, float]] = {}
        for script in filter(asked.is_for, of_script):
            for word, reading, excess in _measured(asked, script, of_script[script], most):
                total = excess + reading.price + asked.price
                if word not in best or total < best[word][2]:
                    best[word] = word, reading, total
        return list(best.values())

    def _look_up(self, keys: Set[int]) -> None:
        missing = keys - self._known
        if not missing:
            return
        if self._kept > _MOST_KEPT:
            self._known.clear()
            self._alike.clear()
            self._kept, missing = 0, set(keys)
        self._known |= missing
        self._kept += len(missing)
        for word in self._with_keys(missing):
            for reading in readings(word):
                if (number := key(reading.spelling)) in missing:
                    self._alike[number].words.append((word, reading))
                    self._kept += 1


def _measured(
    asked: Reading, script: str, groups: Sequence[_Alike], most: float
) -> Iterator[tuple[str, Reading, float]]:
    costs = costs_between(asked.spelling.script, script)
    least = cheapest(asked.spelling, script)
    codes = joined([group.encoded(costs.other) for group in groups], costs.other)
    excess = np.maximum(distances(asked.spelling.letters, costs, codes) - least, 0)
    ends = list(accumulate(len(group.words) for group in groups))
    near = np.flatnonzero(excess <= most)
    for number, group, cost in zip(
        near.tolist(), np.searchsorted(ends, near, "right").tolist(), excess[near].tolist(), strict=True
    ):
        word, reading = groups[group].words[number - ends[group]]
        if reading.is_for(asked.spelling.script):
            yield word, reading, cost
