"""Reading one generation of the index: postings, dictionaries and columns over all its segments.

Document numbers here are global: those of a segment plus the number of documents before it.
Whatever is read whole (columns, lengths) is kept for each segment and survives a refresh, as
segments never change; deletions are kept apart.
"""

from __future__ import annotations

import pickle
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any

from whoosh.reading import CorruptIndexError

from workbench.core.search.engine import DamagedIndexError
from workbench.core.search.inverted import FieldView
from workbench.core.search.writing import GenerationIndex

# What reading bytes that are not ours ends in, inside Whoosh and pickle.
_DAMAGE = (
    CorruptIndexError,
    pickle.UnpicklingError,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    IndexError,
)


@contextmanager
def damage_named() -> Iterator[None]:
    """Turns the ways in which damaged files fail to be read into DamagedIndexError."""
    try:
        yield
    except _DAMAGE as error:
        raise DamagedIndexError(f"{type(error).__name__}: {error}") from error


class Segments:
    """One generation, open for reading. Not for several threads at once.

    *known* holds what an earlier generation has read whole; segments that are still there bring it along.
    """

    def __init__(self, index: GenerationIndex, known: Segments | None = None) -> None:
        self._reader = index.reader()
        self._leaves = [(leaf, base) for leaf, base in self._reader.leaf_readers() if leaf.segment()]
        present = {leaf.segment().segment_id() for leaf, _ in self._leaves}
        kept = known._whole if known else {}
        self._whole: dict[tuple[str, str], list[Any]] = {
            key: value for key, value in kept.items() if key[0] in present
        }
        self.deleted = frozenset(
            base + number for leaf, base in self._leaves for number in leaf.segment().deleted_docs()
        )
        self._terms = [leaf.codec().terms_reader(leaf.storage(), leaf.segment()) for leaf, _ in self._leaves]
        self.count = len(self._leaves)
        self.size: int = sum(leaf.doc_count_all() for leaf, _ in self._leaves)

    @property
    def documents(self) -> int:
        """How many documents there are, without the deleted ones."""
        return self.size - len(self.deleted)

    def numbers(self) -> Iterator[int]:
        """The numbers of all documents that are not deleted."""
        return (number for number in range(self.size) if number not in self.deleted)

    def close(self) -> None:
        self._reader.close()

    def words(self, name: str, prefix: str) -> list[str]:
        """The words of the field *name* that begin with *prefix*, in order."""
        found: set[str] = set()
        for view, _ in self._fields(name):
            words = view.beginning_with(prefix)
            found.update(map(view.word, range(words.start, words.stop)))
        return sorted(found)

    def document_frequency(self, name: str, word: str) -> int:
        """How many documents have *word* in the field *name*, deleted ones too."""
        return sum(view.document_frequency(view.find(word)) for view, _ in self._fields(name))

    def frequencies(self, name: str, words: Iterable[str]) -> dict[int, int]:
        """How often any of *words* stands in the field *name*, by document; unknown words stand nowhere."""
        wanted = list(words)
        return self._frequencies(name, lambda view: map(view.find, wanted))

    def prefix_frequencies(self, name: str, prefix: str) -> dict[int, int]:
        """How often words that begin with *prefix* stand in the field *name*, by document."""
        return self._frequencies(name, lambda view: [view.beginning_with(prefix)])

    def _frequencies(self, name: str, choose: Callable[[FieldView], Iterable[slice]]) -> dict[int, int]:
        found: dict[int, int] = {}
        for view, base in self._fields(name):
            for words in choose(view):
                postings = view.postings(words)
                for number, count in zip(postings.numbers, postings.counts, strict=True):
                    found[base + number] = found.get(base + number, 0) + count
        for number in self.deleted & found.keys():
            del found[number]
        return found

    def positions(self, name: str, words: Sequence[str]) -> Iterator[tuple[int, list[Sequence[int]]]]:
        """The documents that have all of *words* in the field *name*, and where each word stands."""
        for view, base in self._fields(name):
            found = {word: view.postings(view.find(word)) for word in dict.fromkeys(words)}
            first, *others = sorted((postings.numbers for postings in found.values()), key=len)
            numbers = set(first).intersection(*others)
            numbers.difference_update(number - base for number in self.deleted)
            if numbers:
                places = {word: postings.positions(numbers) for word, postings in found.items()}
                for number in sorted(numbers):
                    yield base + number, [places[word][number] for word in words]

    def _fields(self, name: str) -> Iterator[tuple[FieldView, int]]:
        for terms, (_, base) in zip(self._terms, self._leaves, strict=True):
            view = terms.field(name)
            if view is not None:
                yield view, base

    def column(self, name: str) -> list[str]:
        """The values of a column for all documents, deleted ones too, by number."""
        return list(chain.from_iterable(self._of_segment(leaf, name, _column) for leaf, _ in self._leaves))

    def lengths(self, name: str) -> list[int]:
        """How many words the field *name* has in each document (as exact as Whoosh keeps it), by number."""
        return list(
            chain.from_iterable(self._of_segment(leaf, name, _field_lengths) for leaf, _ in self._leaves)
        )

    def _of_segment(self, leaf: Any, name: str, read: Callable[[Any, str], list[Any]]) -> list[Any]:
        key = (leaf.segment().segment_id(), name)
        if key not in self._whole:
            self._whole[key] = read(leaf, name)
        return self._whole[key]


def _column(leaf: Any, name: str) -> list[str]:
    return [value.decode() for value in leaf.column_reader(name, translate=False)]


def _field_lengths(leaf: Any, name: str) -> list[int]:
    return [leaf.doc_field_length(number, name) or 0 for number in range(leaf.doc_count_all())]
