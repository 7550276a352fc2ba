"""An inverted field: for every word the documents that have it, how often, and where.

Kept as a few flat arrays for all words together: writing a field is a dozen calls, a word that
stands in one document only costs its letters and three numbers, and all words that begin alike are
one slice. Positions lie apart, so that only phrases touch them.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from workbench.core.search.whoosh_engine.arrays import Array, narrow, ranges
from workbench.core.search.whoosh_engine.dictionary import Dictionary, pack_words

_EMPTY = np.zeros(0, np.int64)


@dataclass(frozen=True, slots=True)
class Postings:
    """Where some words stand in one segment, posting by posting.

    *numbers* are document numbers (ascending for one word), *counts* how often the word stands there,
    *places* all its positions, document after document, read only when they are asked for.
    """

    numbers: Array
    counts: Array
    places: Array

    def __len__(self) -> int:
        return len(self.numbers)

    def positions(self, chosen: Array) -> tuple[Array, Array]:
        """The positions of the postings at the indexes *chosen* (ascending), and how many each has."""
        return positions(self.places, self.counts, chosen)


def positions(places: Array, counts: Array, chosen: Array) -> tuple[Array, Array]:
    """The *places* of the postings at the indexes *chosen* (ascending), and how many each has.

    *counts* says how many all of them have.
    """
    of_chosen = counts[chosen].astype(np.int64)
    if not len(chosen):
        return _EMPTY, of_chosen
    if len(chosen) == len(counts):
        return places.astype(np.int64), of_chosen
    ends = counts[: int(chosen[-1]) + 1].cumsum(dtype=np.int64)
    return places[ranges(ends[chosen] - of_chosen, of_chosen)].astype(np.int64), of_chosen


class _Numbering(dict[str, int]):
    """Numbers words in the order in which they come."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class FieldBuilder:
    """Collects one field in memory, in rising order of documents, and inverts it at the end."""

    def __init__(self) -> None:
        self._dictionary = _Numbering()
        self._words = array("I")
        self._numbers = array("I")
        self._counts = array("I")
        self._lengths = array("I")
        self._places = array("I")

    def add(
        self,
        number: int,
        terms: Sequence[str],
        places: Sequence[int] | None = None,
        length: int | None = None,
    ) -> None:
        """Take in a document: its number in the segment and its terms with their *places*.

        Places ascend, terms at the same place differ; None: one at each. *length* is the number of positions.
        """
        self._words.extend(map(self._dictionary.__getitem__, terms))
        self._places.extend(range(len(terms)) if places is None else places)
        self._numbers.append(number)
        self._counts.append(len(terms))
        self._lengths.append(len(terms) if length is None else length)

    def arrays(self, documents: int) -> dict[str, Array]:
        """The arrays of the field in a segment of so many *documents*; `FieldView` reads them."""
        words, order, ranked = self._sorted()
        lengths = np.frombuffer(self._lengths, np.uint32).astype(np.int64)
        numbers = np.frombuffer(self._numbers, np.uint32)
        of_words = np.repeat(numbers, np.frombuffer(self._counts, np.uint32))[order]
        places = np.frombuffer(self._places, np.uint32)[order]
        # One posting for each word and document.
        new = np.ones(len(order), bool)
        new[1:] = (ranked[1:] != ranked[:-1]) | (of_words[1:] != of_words[:-1])
        firsts = np.flatnonzero(new)
        counts = np.diff(np.append(firsts, len(order)))
        by_document = np.zeros(documents, np.int64)
        by_document[numbers] = lengths
        return {
            **pack_words(words),
            "posting_ends": narrow(np.cumsum(np.bincount(ranked[firsts], minlength=len(words)))),
            "place_ends": narrow(np.cumsum(np.bincount(ranked, minlength=len(words)))),
            "numbers": narrow(of_words[firsts]),
            "counts": narrow(counts),
            "places": narrow(places),
            "lengths": narrow(by_document),
        }

    def _sorted(self) -> tuple[list[bytes], Array, Array]:
        """The dictionary; the order of all places by word, then document; the words in that order.

        One sort of word and place together as one number: NumPy sorts numbers several times faster
        than it finds a stable order.
        """
        words = sorted(self._dictionary)
        ranks = np.empty(len(words), np.uint64)
        ranks[np.fromiter(map(self._dictionary.__getitem__, words), np.int64, len(words))] = np.arange(
            len(words), dtype=np.uint64
        )
        keys = ranks[np.frombuffer(self._words, np.uint32)] << np.uint64(32)
        keys |= np.arange(len(keys), dtype=np.uint64)
        keys.sort()
        order = (keys & np.uint64(0xFFFFFFFF)).astype(np.int64)
        return [word.encode() for word in words], order, (keys >> np.uint64(32)).astype(np.int64)


class FieldView:
    """A written field, read where it lies. Raises ValueError for arrays that cannot be a field."""

    def __init__(self, arrays: Mapping[str, Array], name: str) -> None:
        self.dictionary = Dictionary(arrays[f"{name}/letters"], arrays[f"{name}/word_ends"])
        self.posting_ends = arrays[f"{name}/posting_ends"]
        self.place_ends = arrays[f"{name}/place_ends"]
        self.numbers = arrays[f"{name}/numbers"]
        self.counts = arrays[f"{name}/counts"]
        self.places = arrays[f"{name}/places"]
        self.lengths = arrays[f"{name}/lengths"]
        self._posting_ends, self._place_ends = self.posting_ends.data, self.place_ends.data
        whole = self.dictionary.all
        if not (
            len(self.posting_ends) == len(self.place_ends) == len(self.dictionary)
            and self.document_frequency(whole) == len(self.numbers) == len(self.counts)
            and _at(self._place_ends, whole.stop) == len(self.places)
        ):
            raise ValueError(f"the parts of the field {name} do not fit together")

    def postings(self, words: slice) -> Postings:
        """The postings of a slice of the dictionary, word after word. Raises ValueError for damaged ones."""
        chosen = self._postings_at(words)
        begin, end = _at(self._place_ends, words.start), _at(self._place_ends, words.stop)
        return Postings(self._checked(self.numbers[chosen]), self.counts[chosen], self.places[begin:end])

    def occurrences(self, words: slice | Sequence[int]) -> tuple[Array, Array]:
        """The documents that have some words, word after word, and how often. Raises as `postings`."""
        if isinstance(words, slice):
            chosen: slice | Array = self._postings_at(words)
        else:
            chosen = ranges(*_starts_and_sizes(self.posting_ends, np.array(words, np.int64)))
        return self._checked(self.numbers[chosen]), self.counts[chosen]

    def positions(self, word: slice, chosen: Array) -> tuple[Array, Array]:
        """The positions of a word in the postings of it at the indexes *chosen*, and how many each has."""
        counts = self.counts[self._postings_at(word)]
        begin, end = _at(self._place_ends, word.start), _at(self._place_ends, word.stop)
        return positions(self.places[begin:end], counts, chosen)

    def postings_of(self, words: Sequence[int]) -> Postings:
        """The postings of some words (by number, rising), word after word. Raises as `postings`."""
        at = np.array(words, np.int64)
        postings = ranges(*_starts_and_sizes(self.posting_ends, at))
        places = ranges(*_starts_and_sizes(self.place_ends, at))
        return Postings(self._checked(self.numbers[postings]), self.counts[postings], self.places[places])

    def document_frequency(self, words: slice) -> int:
        """How many postings a slice of the dictionary has."""
        return _at(self._posting_ends, words.stop) - _at(self._posting_ends, words.start)

    def document_frequencies(self, words: Sequence[int]) -> Array:
        """How many postings each of some words has."""
        return _starts_and_sizes(self.posting_ends, np.array(words, np.int64))[1]

    def _postings_at(self, words: slice) -> slice:
        return slice(_at(self._posting_ends, words.start), _at(self._posting_ends, words.stop))

    def _checked(self, numbers: Array) -> Array:
        if len(numbers) and int(numbers.max()) >= len(self.lengths):
            raise ValueError("a word stands in a document that there is not")
        return numbers


def _at(ends: memoryview, index: int) -> int:
    """Where entry *index* begins: at the end of the one before."""
    return ends[index - 1] if index else 0


def _starts_and_sizes(ends: Array, at: Array) -> tuple[Array, Array]:
    """Where the entries at some indexes begin, and how long they are."""
    if not len(ends):
        return at, at
    starts = np.where(at > 0, ends[at - 1], 0).astype(np.int64)
    return starts, ends[at].astype(np.int64) - starts
