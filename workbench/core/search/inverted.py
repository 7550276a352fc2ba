"""An inverted field: for every word the documents that have it, how often, and where.

Kept as a few flat arrays for all words together, so that writing a field is a dozen calls, a word
costs no more than its letters and numbers, and all words that begin alike are one slice. Numbers
are stored as narrow as the largest allows, in the machine's byte order: an index never leaves it.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import BinaryIO

_LENGTH_BYTES = 4
# Above every byte that UTF-8 has, hence behind every word that begins so.
_BEHIND = b"\xff"
_ARRAYS = ("letters", "word_ends", "posting_ends", "place_ends", "numbers", "counts", "places")


@dataclass(frozen=True, slots=True)
class Postings:
    """Where some words stand in one segment, posting by posting.

    *numbers* are document numbers (ascending for one word), *counts* how often the word stands there,
    *places* all its positions, document after document.
    """

    numbers: Sequence[int]
    counts: Sequence[int]
    places: Sequence[int]

    def positions(self) -> dict[int, Sequence[int]]:
        """The positions of one word, by document."""
        ends = accumulate(self.counts)
        return {
            number: self.places[end - count : end]
            for number, count, end in zip(self.numbers, self.counts, ends, strict=True)
        }


class FieldBuilder:
    """Collects the postings of one field in memory, document by document in rising order."""

    def __init__(self) -> None:
        self._words: dict[str, tuple[list[int], list[int], list[int]]] = {}

    def add(self, number: int, words: Iterable[str]) -> None:
        """Take in a document: its number in the segment and its words, position by position."""
        places: dict[str, list[int]] = {}
        for position, word in enumerate(words):
            known = places.get(word)
            if known is None:
                places[word] = [position]
            else:
                known.append(position)
        for word, positions in places.items():
            numbers, counts, all_places = self._of(word)
            numbers.append(number)
            counts.append(len(positions))
            all_places += positions

    def merge(self, word: str, postings: Postings, renumbered: dict[int, int]) -> None:
        """Take in the postings of *word* in another segment; documents without a new number are left out."""
        numbers, counts, all_places = self._of(word)
        for number, positions in postings.positions().items():
            new = renumbered.get(number)
            if new is not None:
                numbers.append(new)
                counts.append(len(positions))
                all_places += positions

    def _of(self, word: str) -> tuple[list[int], list[int], list[int]]:
        entry = self._words.get(word)
        if entry is None:
            entry = self._words[word] = ([], [], [])
        return entry

    def write(self, file: BinaryIO) -> None:
        """Write the field; `FieldView` reads it."""
        words = sorted(word for word, entry in self._words.items() if entry[0])
        entries = [self._words[word] for word in words]
        letters = [word.encode() for word in words]
        arrays = {
            "letters": array("B", b"".join(letters)),
            "word_ends": _narrow(accumulate(map(len, letters))),
            "posting_ends": _narrow(accumulate(len(entry[0]) for entry in entries)),
            "place_ends": _narrow(accumulate(len(entry[2]) for entry in entries)),
            "numbers": _narrow(chain.from_iterable(entry[0] for entry in entries)),
            "counts": _narrow(chain.from_iterable(entry[1] for entry in entries)),
            "places": _narrow(chain.from_iterable(entry[2] for entry in entries)),
        }
        head = json.dumps([(arrays[name].typecode, len(arrays[name])) for name in _ARRAYS]).encode()
        file.write(len(head).to_bytes(_LENGTH_BYTES, "little") + head)
        for name in _ARRAYS:
            file.write(arrays[name].tobytes())


def _narrow(numbers: Iterable[int]) -> array[int]:
    wide = array("Q", numbers)
    largest = max(wide, default=0)
    for code in "BHI":
        if largest < 1 << 8 * array(code).itemsize:
            return array(code, wide)
    return wide


class FieldView:
    """A written field, read where it lies."""

    def __init__(self, data: memoryview) -> None:
        (
            self.letters,
            self.word_ends,
            self.posting_ends,
            self.place_ends,
            self.numbers,
            self.counts,
            self.places,
        ) = _views(data)

    def __len__(self) -> int:
        """How many different words there are."""
        return len(self.word_ends)

    def word(self, index: int) -> str:
        """The word at *index* of the dictionary, which is sorted by code points."""
        return str(self._letters_of(index), "utf-8")

    def find(self, word: str) -> slice:
        """Where *word* stands in the dictionary: a slice of one or none."""
        letters = _encoded(word)
        at = self._first_from(letters)
        return slice(at, at + (at < len(self) and self._letters_of(at) == letters))

    def beginning_with(self, prefix: str) -> slice:
        """Where the words stand that begin with *prefix*."""
        letters = _encoded(prefix)
        return slice(self._first_from(letters), self._first_from(letters + _BEHIND))

    def postings(self, words: slice) -> Postings:
        """The postings of a slice of the dictionary, word after word."""
        first, last = _at(self.posting_ends, words.start), _at(self.posting_ends, words.stop)
        begin, end = _at(self.place_ends, words.start), _at(self.place_ends, words.stop)
        return Postings(
            self.numbers[first:last].tolist(),
            self.counts[first:last].tolist(),
            self.places[begin:end].tolist(),
        )

    def document_frequency(self, words: slice) -> int:
        """How many postings a slice of the dictionary has."""
        return _at(self.posting_ends, words.stop) - _at(self.posting_ends, words.start)

    def _letters_of(self, index: int) -> bytes:
        return bytes(self.letters[_at(self.word_ends, index) : self.word_ends[index]])

    def _first_from(self, letters: bytes) -> int:
        return bisect_left(range(len(self)), letters, key=self._letters_of)


def _encoded(word: str) -> bytes:
    """*word* as the dictionary has it; with a surrogate, which a query may hold, it is in none."""
    return word.encode("utf-8", "surrogatepass")


def _at(ends: memoryview, index: int) -> int:
    """Where entry *index* begins: at the end of the one before."""
    return int(ends[index - 1]) if index else 0


def _views(data: memoryview) -> Iterator[memoryview]:
    at = _LENGTH_BYTES + int.from_bytes(data[:_LENGTH_BYTES], "little")
    for code, length in json.loads(bytes(data[_LENGTH_BYTES:at])):
        size = length * array(code).itemsize
        yield data[at : at + size].cast(code)
        at += size
