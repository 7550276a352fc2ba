"""Reading one generation of the index: fields and columns of all its segments.

Document numbers of a segment plus the number of documents before it are global. Whatever is read
of a segment is kept with it and survives a refresh, as segments never change; deletions are kept
apart.
"""

from __future__ import annotations

import pickle
import struct
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Set
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from whoosh.index import IndexError as WhooshIndexError
from whoosh.reading import CorruptIndexError

from workbench.core.search.engine import DamagedIndexError
from workbench.core.search.whoosh_engine.arrays import Array, ArrayFile
from workbench.core.search.whoosh_engine.columns import Column
from workbench.core.search.whoosh_engine.inverted import FieldView
from workbench.core.search.whoosh_engine.word_keys import ARRAY, KEYED_FIELD, WordKeys
from workbench.core.search.whoosh_engine.writing import GenerationIndex

Part = TypeVar("Part")
# What reading bytes that are not ours ends in, inside Whoosh, pickle and NumPy.
_DAMAGE = (
    CorruptIndexError,
    WhooshIndexError,  # none there, or of another version
    pickle.UnpicklingError,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    TypeError,
)


@contextmanager
def damage_named() -> Iterator[None]:
    """Turns the ways in which damaged files fail to be read into DamagedIndexError."""
    try:
        yield
    except _DAMAGE as error:
        raise DamagedIndexError(f"{type(error).__name__}: {error}") from error


class OpenSegment:
    """One segment, mapped, with those of its fields and columns that were asked for."""

    def __init__(self, path: Path, documents: int) -> None:
        self.arrays = ArrayFile(path)
        self.size = documents
        self._parts: dict[str, Any] = {}

    def field(self, name: str) -> FieldView | None:
        """The field *name*; None where no document of the segment has it."""
        return self._part(name, FieldView) if f"{name}/places" in self.arrays else None

    def column(self, name: str) -> Column:
        """The column *name*. Raises KeyError where there is none."""
        return self._part(name, Column)

    def word_keys(self) -> WordKeys:
        """The keys of the words of its texts. Raises KeyError where there are none."""
        key = f"{KEYED_FIELD}/{ARRAY}"
        if key not in self._parts:
            self._parts[key] = WordKeys(self.arrays, KEYED_FIELD)
        keys: WordKeys = self._parts[key]
        return keys

    def _part(self, name: str, kind: Callable[[ArrayFile, str], Part]) -> Part:
        if name not in self._parts:
            self._parts[name] = kind(self.arrays, name)
        part: Part = self._parts[name]
        return part


class Segments:
    """One generation, open for reading. Not for several threads at once.

    *known* is an earlier generation; segments that are still there are taken over, open as they are.
    """

    def __init__(self, index: GenerationIndex, known: Segments | None = None) -> None:
        self.index = index
        self._open: dict[str, OpenSegment] = {}
        self._bases: list[int] = []
        deleted: list[int] = []
        self.size = 0
        for segment in index.segments:
            name = segment.segment_id()
            again = known._open.get(name) if known else None
            self._open[name] = again or OpenSegment(index.path_of(segment), segment.doc_count_all())
            self._bases.append(self.size)
            deleted += [self.size + number for number in segment.deleted_docs()]
            self.size += segment.doc_count_all()
        self.alive = np.ones(self.size, bool)
        self.alive[deleted] = False
        self._deleted = len(deleted)
        self._fields: dict[str, list[tuple[FieldView, int]]] = {}
        self.count = len(self._open)

    @property
    def documents(self) -> int:
        """How many documents there are, without the deleted ones."""
        return self.size - self._deleted

    def with_bases(self) -> Iterator[tuple[OpenSegment, int]]:
        """Every segment with the number of documents before it."""
        return zip(self._open.values(), self._bases, strict=True)

    def fields(self, name: str) -> list[tuple[FieldView, int]]:
        """The field *name* of every segment that has it, with the number of documents before the segment."""
        if name not in self._fields:
            views = ((segment.field(name), base) for segment, base in self.with_bases())
            self._fields[name] = [(view, base) for view, base in views if view is not None]
        return self._fields[name]

    def document_frequency(self, name: str, word: str) -> int:
        """How many documents have *word* in the field *name*, deleted ones too."""
        return sum(view.document_frequency(view.dictionary.find(word)) for view, _ in self.fields(name))

    def words(self, name: str, prefix: str) -> list[str]:
        """The words of the field *name* that begin with *prefix*, in order."""
        found = [
            view.dictionary.words(view.dictionary.beginning_with(prefix)) for view, _ in self.fields(name)
        ]
        return found[0] if len(found) == 1 else sorted(set().union(*found))

    def words_with_name_keys(self, keys: Set[int]) -> list[str]:
        """The words of the texts as they are written that have one of *keys*, in order."""
        found: set[str] = set()
        for segment, _ in self.with_bases():
            view = segment.field(KEYED_FIELD)
            if view is not None:
                found.update(view.dictionary.words_at(segment.word_keys().words_with(keys)))
        return sorted(found)

    def lengths(self, name: str) -> Array:
        """How many words the field *name* has in each document, by number."""
        lengths = np.zeros(self.size, np.uint32)
        for view, base in self.fields(name):
            lengths[base : base + len(view.lengths)] = view.lengths
        return lengths

    def values_of(self, name: str, numbers: Iterable[int]) -> list[str]:
        """The values of a column for some documents."""
        columns = [segment.column(name) for segment in self._open.values()]
        places = ((bisect_right(self._bases, number) - 1, number) for number in numbers)
        return [columns[at].value(number - self._bases[at]) for at, number in places]

    def values(self, name: str) -> list[str]:
        """The values of a column for all documents, deleted ones too, by number."""
        return [value for segment, _ in self.with_bases() for value in segment.column(name).values()]

    def numbers_of(self, name: str, values: Set[str]) -> list[int]:
        """The documents, without deleted ones, that have one of *values* in a column."""
        return [
            base + number
            for segment, base in self.with_bases()
            for number in segment.column(name).documents_of(values)
            if self.alive[base + number]
        ]

    def where(self, name: str, fits: Callable[[str], bool]) -> Array:
        """For each document, deleted ones too, whether its value of a column fits."""
        parts = [segment.column(name).where(fits) for segment, _ in self.with_bases()]
        return np.concatenate(parts) if parts else np.zeros(0, bool)

    def shares(self, name: str, numbers: Array) -> Iterator[tuple[Column, Array]]:
        """The column *name* of every segment, with those of *numbers* (ascending) that are the segment's."""
        begins = numbers.searchsorted(np.array(self._bases, numbers.dtype)).tolist()
        borders = pairwise([*begins, len(numbers)])
        for (segment, base), (first, last) in zip(self.with_bases(), borders, strict=True):
            yield segment.column(name), numbers[first:last] - base
