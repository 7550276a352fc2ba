"""Links between words that may be one name, or one borrowed word, across scripts: by their sound.

Nothing needs to know beforehand what is a name: telefon, تليفون and टेलीफ़ोन are found as Musk, ماسك and
मस्क are. How far a likeness is to be trusted depends on how much there is to be alike, most of all on the
number of consonants, and on whether a language that marks names by capitals has marked it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from workbench.core.comparison.alignment.items import AnchorKind, Item, Items
from workbench.core.comparison.alignment.links import Link
from workbench.core.text.names.keys import skeleton
from workbench.core.text.names.likeness import likeness
from workbench.core.text.names.near import Words
from workbench.core.text.names.readings import Reading, readings
from workbench.core.text.names.spelling import LATIN, spelling

_PRICE: Final = 3.0
"""Nats that keys may cost over the best to be looked up."""
_DEAREST: Final = 9.0
_LEAST_TRUST: Final = 0.02
_FEWEST_CONSONANTS: Final = 2
_MOST_CONSONANTS: Final = 6
"""More tell no more: by then a likeness is a likeness."""
_PER_CONSONANT: Final = 1.7
_PER_LIKENESS: Final = 7.0
_BASE: Final = -10.6
_CAPITAL: Final = 1.0
"""The log-odds of a trust, fitted by eye to the shares that were measured (see `links`)."""
_HIGHEST: Final = 0.93


def likely_names(a: Items, b: Items) -> Iterator[Link]:
    """The words of both texts that may be one, whatever their scripts."""
    asked = _names(a)
    others = _names(b)
    words = Words(_readings(item.key) for item in others)
    heard = [(item, reading) for item in asked for reading in _readings(item.key)]
    near = words.near_each([reading for _, reading in heard], _PRICE)
    alike: defaultdict[Item, dict[int, float]] = defaultdict(dict)
    for (item, reading), found in zip(heard, near, strict=True):
        for each in found:
            if each.excess < _DEAREST:
                like = likeness(reading.spelling, each.excess)
                alike[item][each.word] = max(like, alike[item].get(each.word, 0.0))
    for item, numbers in alike.items():
        for number, like in numbers.items():
            other = others[number]
            trust = _trust(item.key, other.key, like)
            if trust >= _LEAST_TRUST:
                yield Link(item, other, AnchorKind.NAME, trust)


def _names(items: Items) -> list[Item]:
    return [
        item
        for item in items.places
        if item.kind is AnchorKind.NAME and consonants(item.key) >= _FEWEST_CONSONANTS
    ]


def _trust(one: str, other: str, like: float) -> float:
    count = min(consonants(one), consonants(other), _MOST_CONSONANTS)
    odds = _BASE + _PER_CONSONANT * count + _PER_LIKENESS * like + _capitals(one) + _capitals(other)
    return _HIGHEST / (1 + math.exp(-odds))


def _capitals(word: str) -> float:
    written = spelling(word)
    if written is None or written.script != LATIN:
        return 0.0
    return _CAPITAL if word[0].isupper() else -_CAPITAL


@lru_cache(maxsize=50_000)
def consonants(word: str) -> int:
    """How many consonants *word* has that scripts tell apart."""
    written = spelling(word)
    return len(skeleton(written.letters, written.script)) if written else 0


@lru_cache(maxsize=50_000)
def _readings(word: str) -> tuple[Reading, ...]:
    return readings(word)
