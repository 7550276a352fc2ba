"""Which of many written words may be a name: found by their keys, then compared letter by letter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.core.text.names.alignment import Encoder, distances, least, pair_distances
from workbench.core.text.names.correspondences import Pieces, costs_between
from workbench.core.text.names.keys import beginnings, key, likely_keys
from workbench.core.text.names.readings import Reading
from workbench.core.text.names.spelling import SCRIPTS, Spelling

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Near:
    """A word that may be the name asked for: its *reading* costs *excess* nats more than the best."""

    word: int
    reading: Reading
    excess: float


class Words:
    """Written words, numbered as they are given, among which names are looked for."""

    def __init__(self, words: Iterable[Iterable[Reading]]) -> None:
        """*words*: for each word the ways to read it."""
        self._spellings: list[Spelling] = []
        self._written: list[list[tuple[int, Reading]]] = []
        numbers: dict[Spelling, int] = {}
        by_key: defaultdict[int, list[int]] = defaultdict(list)
        for word, ways in enumerate(words):
            for reading in ways:
                number = numbers.setdefault(reading.spelling, len(numbers))
                if number == len(self._spellings):
                    self._spellings.append(reading.spelling)
                    self._written.append([])
                    by_key[key(reading.spelling)].append(number)
                self._written[number].append((word, reading))
        self._by_key = {found: np.array(members) for found, members in by_key.items()}
        self._beginnings = {
            script: beginnings(each for each in self._spellings if each.script == script)
            for script in {each.script for each in numbers}
        }
        self.scripts = tuple(script for script in SCRIPTS if any(each.script == script for each in numbers))

    def near(self, asked: Reading, prices: Sequence[float]) -> tuple[list[Near], int]:
        """The words nearest to *asked*, each once, in its cheapest reading, the cheapest first.

        Keys are looked up that cost up to the first of *prices* (nats); up to the next one where that finds
        no word as cheap. Gives, too, how many spellings were compared.
        """
        found: dict[int, Near] = {}
        compared = 0
        for script in filter(asked.is_for, self.scripts):
            of_script, count = self._near_in(script, asked, prices)
            found |= of_script
            compared += count
        return sorted(found.values(), key=lambda each: (each.excess, each.word)), compared

    def near_each(self, asked: Sequence[Reading], price: float) -> list[list[Near]]:
        """For each of *asked* its nearest words, as `near` gives them for one price, but all at once."""
        found: list[dict[int, Near]] = [{} for _ in asked]
        for script in self.scripts:
            by_script: defaultdict[str, list[int]] = defaultdict(list)
            for number, reading in enumerate(asked):
                if reading.is_for(script):
                    by_script[reading.spelling.script].append(number)
            for numbers in by_script.values():
                self._near_each_in(script, asked, numbers, price, found)
        return [sorted(each.values(), key=lambda near: (near.excess, near.word)) for each in found]

    def _near_each_in(
        self,
        script: str,
        asked: Sequence[Reading],
        numbers: Sequence[int],
        price: float,
        found: list[dict[int, Near]],
    ) -> None:
        """Add to *found* what is near those *numbers* of *asked*, which are of one script."""
        known = self._beginnings[script]
        listed = [
            (place, spelling)
            for place, number in enumerate(numbers)
            for spelling in self._with_keys(
                likely_keys(asked[number].spelling, script, price, known)
            ).tolist()
        ]
        if not listed:
            return
        costs = costs_between(asked[numbers[0]].spelling.script, script)
        ones = _encoder(costs.one).encoded([asked[number].spelling.letters for number in numbers])
        used = sorted({spelling for _, spelling in listed})
        others = _encoder(costs.other).encoded([self._spellings[spelling].letters for spelling in used])
        place_of = {spelling: place for place, spelling in enumerate(used)}
        pairs = np.array([(place, place_of[spelling]) for place, spelling in listed], np.intp)
        spent = pair_distances(ones, others, pairs, costs).tolist()
        for (place, spelling), cost in zip(listed, spent, strict=True):
            reading = asked[numbers[place]]
            excess = max(cost - cheapest(reading.spelling, script), 0.0)
            self._take(found[numbers[place]], spelling, reading, excess)

    def _take(self, best: dict[int, Near], spelling: int, asked: Reading, excess: float) -> None:
        """Add to *best* the words that are written so, in the cheapest reading of each."""
        for word, reading in self._written[spelling]:
            if not reading.is_for(asked.spelling.script):
                continue
            total = excess + reading.price + asked.price
            if word not in best or total < best[word].excess:
                best[word] = Near(word, reading, total)

    def _near_in(self, script: str, asked: Reading, prices: Sequence[float]) -> tuple[dict[int, Near], int]:
        seen: set[int] = set()
        best: dict[int, Near] = {}
        for price in prices:
            keys = likely_keys(asked.spelling, script, price, self._beginnings[script])
            numbers = [number for number in self._with_keys(keys).tolist() if number not in seen]
            seen.update(numbers)
            for number, excess in self._measured(asked.spelling, script, numbers):
                self._take(best, number, asked, excess)
            if any(near.excess <= price for near in best.values()):
                break
        return best, len(seen)

    def _with_keys(self, keys: Iterable[int]) -> Array:
        found = [self._by_key[key] for key in keys if key in self._by_key]
        return np.concatenate(found) if found else np.zeros(0, np.intp)

    def _measured(self, asked: Spelling, script: str, numbers: list[int]) -> Iterable[tuple[int, float]]:
        letters = [self._spellings[number].letters for number in numbers]
        return zip(numbers, _excesses(asked, script, letters), strict=True)


def _excesses(asked: Spelling, script: str, letters: Sequence[str]) -> Sequence[float]:
    """What each of the spellings *letters* of *script* costs over the best spelling of *asked*."""
    if not letters:
        return ()
    costs = costs_between(asked.script, script)
    least_cost = cheapest(asked, script)
    excess = distances(asked.letters, costs, _encoder(costs.other).encoded(letters)) - least_cost
    found: list[float] = np.maximum(excess, 0).tolist()
    return found


@cache
def _encoder(pieces: Pieces) -> Encoder:
    """One for each side of each table: the words of a collection are asked about again and again."""
    return Encoder(pieces)


@lru_cache(maxsize=4096)
def cheapest(asked: Spelling, script: str) -> float:
    """What the best spelling of *asked* in *script* costs."""
    return least(asked.letters, costs_between(asked.script, script))[0]
