"""An inverted field: for every word the documents that have it, how often, and where.

Kept as a few flat arrays for all words together, so that writing a field is a dozen calls, a word
costs no more than its letters and numbers, and all words that begin alike are one slice. Numbers
are stored as narrow as the largest allows, in the machine's byte order: an index never leaves it.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, repeat
from typing import BinaryIO

_LENGTH_BYTES = 4
# Above every byte that UTF-8 has, hence behind every word that begins so.
_BEHIND = b"\xff"
_ARRAYS = ("letters", "word_ends", "posting_ends", "place_ends", "numbers", "counts", "places")


@dataclass(frozen=True, slots=True)
class Postings:
    """Where some words stand in one segment, posting by posting.

    *numbers* are document numbers (ascending for one word), *counts* how often the word stands there,
    *places* all its positions, document after document, read only when they are asked for.
    """

    numbers: Sequence[int]
    counts: Sequence[int]
    places: memoryview

    def positions(self, wanted: Container[int] | None = None) -> dict[int, list[int]]:
        """The positions of one word, by document; of *wanted* documents only, if they are named."""
        ends = accumulate(self.counts)
        return {
            number: self.places[end - count : end].tolist()
            for number, count, end in zip(self.numbers, self.counts, ends, strict=True)
            if wanted is None or number in wanted
        }


class _Numbering(dict[str, int]):
    """Numbers words in the order in which they come."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class FieldBuilder:
    """Collects one field in memory, word by word with its place, in rising order of documents.

    Inverted at the end by one stable sort: hardly a step of it runs for each word in Python.
    """

    def __init__(self) -> None:
        self._dictionary = _Numbering()
        self._words = array("I")
        self._numbers = array("I")
        self._places = array("I")

    def add(self, number: int, words: Sequence[str], places: Sequence[int] | None = None) -> None:
        """Take in a document: its number in the segment and its words with their *places*.

        Places ascend, words at the same place differ; None: position by position.
        """
        self._words.extend(map(self._dictionary.__getitem__, words))
        self._numbers.extend(repeat(number, len(words)))
        self._places.extend(range(len(words)) if places is None else places)

    def merge(self, word: str, postings: Postings, renumbered: dict[int, int]) -> None:
        """Take in the postings of *word* in another segment; documents without a new number are left out."""
        for number, positions in postings.positions().items():
            if number in renumbered:
                self._words.extend(repeat(self._dictionary[word], len(positions)))
                self._numbers.extend(repeat(renumbered[number], len(positions)))
                self._places.extend(positions)

    def write(self, file: BinaryIO) -> None:
        """Write the field; `FieldView` reads it."""
        words = sorted(self._dictionary)
        ranks = array("I", bytes(4 * len(words)))
        for rank, word in enumerate(words):
            ranks[self._dictionary[word]] = rank
        ranked = array("I", map(ranks.__getitem__, self._words))
        order = sorted(range(len(ranked)), key=ranked.__getitem__)
        # One posting a word and document; the counter keeps their order.
        postings = Counter(ranked[at] << 32 | self._numbers[at] for at in order)
        of_words = Counter(posting >> 32 for posting in postings)
        places_of_words = Counter(ranked)
        letters = [word.encode() for word in words]
        arrays = {
            "letters": array("B", b"".join(letters)),
            "word_ends": _narrow(accumulate(map(len, letters))),
            "posting_ends": _narrow(accumulate(of_words[rank] for rank in range(len(words)))),
            "place_ends": _narrow(accumulate(places_of_words[rank] for rank in range(len(words)))),
            "numbers": _narrow(posting & 0xFFFFFFFF for posting in postings),
            "counts": _narrow(postings.values()),
            "places": _narrow(map(self._places.__getitem__, order)),
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
            self.places[begin:end],
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
