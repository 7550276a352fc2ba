"""Keys: the consonants of a word as a number, so that words that may be a name are found by look-up.

A word has one key: its script and the classes of its first consonants (vowels, h, y and the like are
left out, a doubled consonant is one). A name in one script may be heard as several rows of consonants in
another (*g* is غ, ج, ك or nothing); `likely_keys` gives all that the tables of correspondences allow at a
given price, so what can score well is never missed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache
from operator import itemgetter
from typing import Final

import numpy as np
import regex
from numpy.typing import NDArray

from workbench.core.text.names.alignment import least
from workbench.core.text.names.correspondences import BEGIN, END, IMPOSSIBLE, costs_between
from workbench.core.text.names.spelling import (
    ARABIC,
    CYRILLIC,
    GREEK,
    HEBREW,
    INDIC,
    LATIN,
    SCRIPTS,
    Spelling,
)

_CLASSES: Final = "PFMNLRTKSJ"
"""Names of the classes, from 1 on: sounds that scripts confuse are in one. Finer classes mean more keys to
look up, which takes longer than comparing a few words more."""


def _letters(classes: str) -> dict[int, str]:
    """Letter to class, of ``class:letters`` with spaces between."""
    return {ord(letter): each[0] for each in classes.split() for letter in each[2:]}


_LETTERS: Final[Mapping[str, Mapping[int, str]]] = {
    LATIN: _letters("P:bp F:fvw M:m N:nñń L:lł R:rř T:td K:ckqgğx J:j S:szśšşžźżçčć"),
    ARABIC: _letters("P:بپٻ F:فڤ M:م N:نڻ L:ل R:رڑ T:تطثٹټدضذډڈ K:كقغگګخ J:جچ S:سصزظشژ"),
    INDIC: _letters(
        "P:पबभफ\u095e F:व M:म N:नणङञंँ L:लळ R:र T:तटथठदडधढ\u095c\u095d K:कखगघ\u0958\u0959\u095a"
        " J:जचझछ\u095b S:सशष"
    ),
    CYRILLIC: _letters("P:бп F:фвў M:м N:нњң L:лљ R:р T:тдђ K:кқгґғх J:чџћ S:сцзшщж"),
    GREEK: _letters("P:πψ F:φβ M:μ N:ν L:λ R:ρ T:τθδ K:κξγχ S:σζ"),
    HEBREW: _letters("P:בפ M:מ N:נ L:ל R:ר T:תטד K:כקגח S:סשזצ"),
}
_BITS: Final = 4
_MOST_CONSONANTS: Final = 7
"""Seven classes of four bits and the script fit into 32 bits; of longer names the beginning is enough."""
_DOUBLED: Final = regex.compile(r"(.)\1+")
_VOWEL: Final = "·"


class _ClassOf(dict[int, str]):
    """Letter to class, for `str.translate`: all others are vowels."""

    def __missing__(self, letter: int) -> str:
        return _VOWEL


_CLASS_OF: Final = {script: _ClassOf(letters) for script, letters in _LETTERS.items()}
_NUMBER: Final = {name: number for number, name in enumerate(_CLASSES, start=1)}


def skeleton(letters: str, script: str) -> str:
    """The classes of the consonants of *letters*, in order."""
    return _DOUBLED.sub(r"\1", letters.translate(_CLASS_OF[script])).replace(_VOWEL, "")


def key_of_skeleton(consonants: str, script: str) -> int:
    """The key of a row of classes: 32 bits."""
    key = SCRIPTS.index(script) + 1
    for name in consonants[:_MOST_CONSONANTS]:
        key = key << _BITS | _NUMBER[name]
    return key


@lru_cache(maxsize=100_000)
def key(word: Spelling) -> int:
    """The key of *word*."""
    return key_of_skeleton(skeleton(word.letters, word.script), word.script)


def beginnings(words: Iterable[Spelling]) -> frozenset[str]:
    """All beginnings of the rows of classes of *words* (of one script), for `likely_keys`."""
    rows = {skeleton(word.letters, word.script)[:_MOST_CONSONANTS] for word in words}
    return frozenset(row[:length] for row in rows for length in range(len(row) + 1))


def likely_keys(
    word: Spelling, script: str, excess: float, among: Container[str] | None = None
) -> dict[int, float]:
    """Keys of words of *script* that may be *word*, each with the least nats that it costs over the best.

    Every word of *script* that costs at most *excess* more than the cheapest spelling has one of them.
    *among* are the `beginnings` of those that there are, which spares most of the work.
    """
    costs = costs_between(word.script, script)
    rest = least(word.letters, costs)
    allowed = rest[0] + excess
    places = costs.one.numbers(word.letters)
    reached: list[dict[str, float]] = [{} for _ in places]
    reached[0][""] = 0.0
    for at, numbers in enumerate(places[:-1]):
        if not reached[at]:
            continue
        so_far = sorted(reached[at].items(), key=itemgetter(1))
        cheapest = so_far[0][1]
        for length, number in enumerate(numbers[1:], 1):
            onward, here = reached[at + length], rest[at + length]
            for consonants, cost in _heard(word.script, script, number):
                most = allowed - here - cost
                if most < cheapest:
                    break  # the others cost more
                _go_on(so_far, consonants, cost, onward, most, among)
    keys: dict[int, float] = {}
    for consonants, cost in reached[-1].items():
        number = key_of_skeleton(consonants, script)
        keys[number] = min(cost - rest[0], keys.get(number, excess))
    return keys


def _go_on(
    so_far: Iterable[tuple[str, float]],
    consonants: str,
    cost: float,
    onward: dict[str, float],
    most: float,
    among: Container[str] | None,
) -> None:
    """Add to *onward* those of *so_far* (cheapest first) that cost at most *most*, with *consonants*."""
    for before, spent in so_far:
        if spent > most:
            return
        together = (before + consonants)[:_MOST_CONSONANTS]
        if among is not None and together not in among:
            continue
        if spent + cost < onward.get(together, IMPOSSIBLE):
            onward[together] = spent + cost


@lru_cache(maxsize=20_000)
def _heard(one: str, other: str, piece: int) -> tuple[tuple[str, float], ...]:
    """The rows of classes that a *piece* of script *one* may be in script *other*, the cheapest first."""
    rows, order, starts = _by_row(one, other)
    if not rows:
        return ()
    matrix = costs_between(one, other).matrix
    cheapest = np.minimum.reduceat(matrix[piece, order], starts)
    likely = np.flatnonzero(cheapest < _DEAREST)
    ordered = likely[np.argsort(cheapest[likely], kind="stable")].tolist()
    return tuple((rows[number], float(cheapest[number])) for number in ordered)


_DEAREST: Final = 20.0


@lru_cache(maxsize=64)
def _by_row(one: str, other: str) -> tuple[tuple[str, ...], NDArray[np.intp], NDArray[np.intp]]:
    """The rows of classes of the pieces of script *other*: each with where its pieces begin in an order."""
    pieces = costs_between(one, other).other.pieces
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, piece in enumerate(pieces):
        numbers[skeleton(piece.replace(BEGIN, "").replace(END, ""), other)].append(number)
    sizes = [len(found) for found in numbers.values()]
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.intp) if sizes else np.zeros(0, np.intp)
    return tuple(numbers), np.array([each for found in numbers.values() for each in found], np.intp), starts
