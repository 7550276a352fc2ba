"""A sorted list of words, kept as their letters in a row.

Sorted by UTF-8 bytes, which is the order of code points. All words that begin alike are one slice,
and a search for letters within words is one pass over few megabytes, quicker than an index of
n-grams would be read: a dictionary of 300,000 words has 4 MB.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

import numpy as np

from workbench.core.search.whoosh_engine.arrays import Array, narrow, ranges
from workbench.core.search.whoosh_engine.letter_sets import LetterSets

# Above every byte that UTF-8 has, hence behind every word that begins so.
_BEHIND = b"\xff"
# A line feed: analysis leaves no white space in a word.
_BETWEEN = 0x0A
# Every so many words one is kept as an object: most steps of a search are then made among objects, which is
# ten times faster, and they are few enough to be made when the first word is looked up.
_STEP = 64


def encoded(word: str) -> bytes:
    """*word* as the dictionary has it; with a surrogate, which a query may hold, it is in none."""
    return word.encode("utf-8", "surrogatepass")


def pack_words(words: Sequence[bytes]) -> dict[str, Array]:
    """The arrays of a dictionary of *words*, which are sorted and in UTF-8."""
    ends = np.fromiter(accumulate(map(len, words)), np.int64, len(words))
    return {"letters": np.frombuffer(b"".join(words), np.uint8), "word_ends": narrow(ends)}


class Dictionary:
    """Words by number and numbers by word. Raises ValueError for arrays that cannot be a dictionary."""

    def __init__(self, letters: Array, ends: Array) -> None:
        if len(letters) != (int(ends[-1]) if len(ends) else 0):
            raise ValueError("the letters of a dictionary are not as many as its words say")
        self.letters = letters
        self.ends = ends
        self._ends = ends.data
        self._letters = letters.data
        self._steps: list[bytes] = []

    def __len__(self) -> int:
        return len(self._ends)

    def word(self, index: int) -> str:
        """The word at *index*."""
        return str(self._letters_of(index), "utf-8")

    def words(self, chosen: slice) -> list[str]:
        """The words of a slice."""
        return [word.decode() for word in self.encoded_words(chosen)]

    def encoded_words(self, chosen: slice) -> list[bytes]:
        """The words of a slice in UTF-8."""
        if chosen.start >= chosen.stop:
            return []
        begin = self._at(chosen.start)
        letters = bytes(self._letters[begin : self._at(chosen.stop)])
        ends = (self.ends[chosen].astype(np.int64) - begin).tolist()
        return [letters[start:end] for start, end in zip([0, *ends], ends, strict=False)]

    @property
    def all(self) -> slice:
        """The slice of all words."""
        return slice(0, len(self))

    def find(self, word: str) -> slice:
        """Where *word* stands: a slice of one or none."""
        letters = encoded(word)
        at = self._first_from(letters)
        return slice(at, at + (at < len(self) and self._letters_of(at) == letters))

    def beginning_with(self, prefix: str) -> slice:
        """Where the words stand that begin with *prefix*."""
        letters = encoded(prefix)
        return slice(self._first_from(letters), self._first_from(letters + _BEHIND))

    def words_at(self, numbers: Array) -> list[str]:
        """The words with some *numbers*."""
        if not len(numbers):
            return []
        ends = self.ends[numbers].astype(np.int64)
        starts = np.where(numbers > 0, self.ends[numbers.astype(np.int64) - 1], 0).astype(np.int64)
        # All at once, with what is in no word between them.
        places = ranges(starts, ends - starts + 1)
        letters = self.letters.take(places, mode="clip")
        letters[(ends - starts + 1).cumsum() - 1] = _BETWEEN
        return bytes(letters[:-1]).decode().split(chr(_BETWEEN))

    def containing(self, text: str) -> Array:
        """The numbers of the words that contain *text*, in order."""
        if not text:
            return np.arange(len(self))
        piece = encoded(text)
        letters, last = self.letters, len(piece) - 1
        # Backwards: letters of one script begin with the same bytes and end with different ones.
        starts = np.flatnonzero(letters[last:] == piece[last])
        for offset in range(last - 1, -1, -1):
            starts = starts[letters[starts + offset] == piece[offset]]
        words = np.searchsorted(self.ends, starts.astype(self.ends.dtype), "right")
        # What begins in one word and ends in the next is in none.
        return np.unique(words[starts + len(piece) <= self.ends[words]])

    @cached_property
    def letter_sets(self) -> LetterSets:
        """The letters of all words; made when the first near spelling is asked for."""
        return LetterSets(self.letters, self.ends)

    def _at(self, index: int) -> int:
        """Where the word at *index* begins: at the end of the one before."""
        return self._ends[index - 1] if index else 0

    def _letters_of(self, index: int) -> bytes:
        ends = self._ends
        return bytes(self._letters[ends[index - 1] if index else 0 : ends[index]])

    def _first_from(self, letters: bytes) -> int:
        """The number of the first word from *letters* on."""
        if not self._steps:
            self._steps = [self._letters_of(at) for at in range(0, len(self), _STEP)]
        behind = bisect_left(self._steps, letters) * _STEP
        first, last = max(behind - _STEP, 0), min(behind, len(self))
        return bisect_left(range(len(self)), letters, first, last, key=self._letters_of)
