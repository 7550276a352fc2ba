"""Names in the index: for each word as it is written, the keys by which it may be found as a name.

Keys belong to words, not to the places where they stand: a dictionary has a thousandth of these. An engine
that keeps them says so by having `HasNameKeys`; for any other one, `NameTable` makes them of its dictionary.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache
from typing import Any, Final, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from workbench.core.text.names.keys import key
from workbench.core.text.names.readings import readings

WAYS: Final = 4
"""Keys of a word: as it stands, and without what is written on it. No word has more readings that differ."""
_LONGEST: Final = 40
"""Code points. What is longer is an address, and no name."""
Array = NDArray[Any]


@runtime_checkable
class HasNameKeys(Protocol):
    """An engine that keeps the keys of the words of its texts."""

    def words_with_name_keys(self, keys: Set[int]) -> list[str]:
        """The words of all texts, as written, that have one of *keys*; as of the generation that is open."""


# A word is in the dictionary of every segment of a large import; making its keys takes 40 µs.
@lru_cache(maxsize=200_000)
def keys_of_word(word: str) -> tuple[int, ...]:
    """The keys of *word*, at most WAYS; none of what has no letter that names have.

    A word that begins with a small letter, in a script that has capitals, is no name.
    """
    if len(word) > _LONGEST or word[:1].islower():
        return ()
    return tuple(dict.fromkeys(key(reading.spelling) for reading in readings(word)))[:WAYS]


def name_keys(words: Iterable[str], count: int) -> Array:
    """The keys of each of *count* words, WAYS for each, in one row; 0 where a word has fewer."""
    keys = np.zeros((count, WAYS), np.uint32)
    for number, word in enumerate(words):
        found = keys_of_word(word)
        keys[number, : len(found)] = found
    return keys.ravel()


def keys_fingerprint() -> str:
    """A hash that changes when words get other keys: then every index is outdated."""
    letters = "".join(map(chr, (*range(0x41, 0x180), *range(0x370, 0x700), *range(0x900, 0x980))))
    probe = [*letters, "Musk’s", "OpenAI", "BBC", "وماسك", "عبدالرحمن", "ट्विटर", "Маска", "ומאסק"]
    seen = repr((WAYS, _LONGEST, [keys_of_word(word) for word in probe]))
    return hashlib.sha256(seen.encode()).hexdigest()


class NameKeys:
    """The keys of a dictionary, in a row as `name_keys` makes it, to be asked for words."""

    def __init__(self, keys: Array) -> None:
        self._order = np.argsort(keys, kind="stable")
        self._sorted = keys[self._order]

    def words_with(self, keys: Set[int]) -> Array:
        """The numbers of the words that have one of *keys*, in order."""
        wanted = np.fromiter((found for found in keys if found), np.uint32)
        wanted.sort()
        firsts = np.searchsorted(self._sorted, wanted, "left")
        lasts = np.searchsorted(self._sorted, wanted, "right")
        found = [
            self._order[first:last]
            for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True)
            if first < last
        ]
        return np.unique(np.concatenate(found) // WAYS) if found else np.zeros(0, np.int64)


class NameTable:
    """The same for a list of *words*, made at once: half a minute for a million."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._keys = NameKeys(name_keys(words, len(words)))

    def words_with_name_keys(self, keys: Set[int]) -> list[str]:
        """See `HasNameKeys`."""
        return [self._words[number] for number in self._keys.words_with(keys).tolist()]
