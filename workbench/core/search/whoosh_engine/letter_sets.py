"""Which words have about the same letters: the first sieve for near spellings.

An edit brings one letter into a word at most and takes one out of it at most. So of two words that are few
edits apart, few letters of each are missing in the other. Letters are kept as sets of 64 bits, one for each
word and one more for those that it has twice, and a look at all words of about the right length is a few
operations on long arrays: half a millisecond for 300,000 words, of which some hundreds are left to be
compared letter by letter.
"""

from __future__ import annotations

import numpy as np

from workbench.core.search.whoosh_engine.arrays import Array

# Words of so many code points or more are few, and are all left to be compared.
_LONG = 64


# The last byte of a code point's UTF-8 says enough about it: letters of one script differ there.
_BITS = np.left_shift(np.uint64(1), np.arange(256, dtype=np.uint64) & np.uint64(63))


class LetterSets:
    """The letters of words whose UTF-8 is *letters* in a row, each of which ends at one of *ends*."""

    def __init__(self, letters: Array, ends: Array) -> None:
        last = _are_last(letters)
        before = ends.astype(np.int64) - 1
        behind = np.where(before < 0, 0, last.cumsum(dtype=np.uint32)[before]).astype(np.int64)
        lengths = np.diff(behind, prepend=0)
        kinds = np.minimum(lengths, _LONG).astype(np.uint8)
        # By length, so that a look at some lengths is one at a stretch.
        self._numbers = kinds.argsort(kind="stable").astype(np.uint32)
        self._ends: list[int] = np.bincount(kinds, minlength=_LONG + 1).cumsum().tolist()
        self._once, self._twice = np.zeros((2, len(ends)), np.uint64)
        begins = (behind - lengths)[self._numbers]
        points = letters[last]
        for length in range(1, _LONG):
            words = slice(self._ends[length - 1], self._ends[length])
            self._once[words], self._twice[words] = _sets(points, begins[words], length)
        self._sizes = np.bitwise_count(self._once), np.bitwise_count(self._twice)

    def near(self, text: str, edits: int) -> Array:
        """The numbers, rising, of words among which are all that are at most so many *edits* from *text*."""
        shortest, longest = max(len(text) - edits, 0), min(len(text) + edits, _LONG - 1)
        found = [self._numbers[self._ends[_LONG - 1] :]] if len(text) + edits >= _LONG else []
        if shortest < _LONG:
            words = slice(self._ends[shortest - 1] if shortest else 0, self._ends[longest])
            found.append(self._numbers[words][self._alike(text, words, edits)])
        return np.sort(np.concatenate(found))

    def _alike(self, text: str, words: slice, edits: int) -> Array:
        """Which of *words* and *text* have at most so many letters that the other has not."""
        letters = np.frombuffer(text.encode("utf-8", "surrogatepass"), np.uint8)
        once, twice = _sets(letters[_are_last(letters)], np.zeros(1, np.int64), len(text))
        shared = np.bitwise_count(self._once[words] & once)
        enough = shared + np.uint8(edits) >= self._sizes[0][words]
        enough &= shared >= int(np.bitwise_count(once[0])) - edits
        at = enough.nonzero()[0]
        shared = shared[at] + np.bitwise_count(self._twice[words][at] & twice)
        sizes = self._sizes[0][words][at] + self._sizes[1][words][at]
        enough = shared + np.uint8(edits) >= sizes
        enough &= shared >= int(np.bitwise_count(once[0])) + int(np.bitwise_count(twice[0])) - edits
        return np.asarray(at[enough])


def _are_last(letters: Array) -> Array:
    """Which bytes of UTF-8 are the last ones of their code points."""
    last = np.ones(len(letters), bool)
    np.not_equal(letters[1:] & 0xC0, 0x80, out=last[:-1])
    return last


def _sets(points: Array, begins: Array, length: int) -> tuple[Array, Array]:
    """The letters that each word has, and those that it has twice.

    The words begin at *begins* and have *length* code points, of which *points* are the last bytes.
    """
    once, twice = np.zeros((2, len(begins)), np.uint64)
    for place in range(length):
        letter = _BITS.take(points[begins + place])
        twice |= once & letter
        once |= letter
    return once, twice
