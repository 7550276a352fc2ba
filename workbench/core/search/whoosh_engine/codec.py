"""Our codec for Whoosh: its segments and table of contents, but all that a segment holds in our arrays.

Whoosh's format pickles and compresses postings in blocks of 128, which made indexing four times
slower, the index four times larger and a prefix a matter of seconds; unpickling also runs what the
file says. Here is what Whoosh's own queries need to work on ours: terms and lengths.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from whoosh.codec.base import FieldCursor, PerDocumentReader, TermsReader
from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.matching import ListMatcher
from whoosh.reading import TermInfo, TermNotFound

from workbench.core.search.whoosh_engine.arrays import ArrayFile
from workbench.core.search.whoosh_engine.dictionary import Dictionary
from workbench.core.search.whoosh_engine.inverted import FieldView, Postings


class Segment(W3Segment):
    """A segment in one file of arrays."""

    @property
    def file_name(self) -> str:
        """The name of its file."""
        return str(self.make_filename(self.COMPOUND_EXT))

    def opened(self, storage: Any) -> ArrayFile:
        """Its arrays. Raises OSError, ValueError."""
        return ArrayFile(Path(storage.folder) / self.file_name)


class Codec(W3Codec):
    """What Whoosh asks for how a segment is read. Writing goes by `building`."""

    def terms_reader(self, storage: Any, segment: Segment) -> InvertedReader:
        return InvertedReader(segment.opened(storage))

    def per_document_reader(self, storage: Any, segment: Segment) -> LengthsReader:
        return LengthsReader(segment.opened(storage), segment)


class InvertedReader(TermsReader):
    """The inverted fields of one segment."""

    def __init__(self, arrays: ArrayFile) -> None:
        self._arrays = arrays

    def field(self, name: str) -> FieldView | None:
        """The field *name*; None where no document of the segment has it."""
        return FieldView(self._arrays, name) if f"{name}/places" in self._arrays else None

    def indexed_field_names(self) -> list[str]:
        return sorted(name.removesuffix("/places") for name in self._arrays if name.endswith("/places"))

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._found(*term) is not None

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for name in self.indexed_field_names():
            yield from self.terms_from(name, b"")

    def terms_from(self, name: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        view = self.field(name)
        if view is not None:
            words = view.dictionary
            rest = slice(words.beginning_with(prefix.decode()).start, len(words))
            yield from ((name, word) for word in words.encoded_words(rest))

    def cursor(self, name: str, field: Any) -> WordCursor:
        view = self.field(name)
        return WordCursor(view.dictionary if view is not None else None)

    def term_info(self, name: str, term: bytes) -> TermInfo:
        postings = self._postings(name, term)
        return TermInfo(
            weight=int(postings.counts.sum()),
            df=len(postings.counts),
            minlength=1,
            maxweight=int(postings.counts.max()),
            minid=int(postings.numbers[0]),
            maxid=int(postings.numbers[-1]),
        )

    def frequency(self, name: str, term: bytes) -> int:
        return int(self._postings(name, term).counts.sum()) if (name, term) in self else 0

    def doc_frequency(self, name: str, term: bytes) -> int:
        return len(self._postings(name, term).counts) if (name, term) in self else 0

    def matcher(self, name: str, term: bytes, format_: Any, scorer: Any = None) -> ListMatcher:
        postings = self._postings(name, term)
        counts = postings.counts.tolist()
        values = [tuple(places.tolist()) for places in np.split(postings.places, np.cumsum(counts)[:-1])]
        return ListMatcher(
            postings.numbers.tolist(), counts, values, format_, scorer=scorer, term=(name, term)
        )

    def close(self) -> None:
        """The map ends with the last view of it."""

    def _found(self, name: str, term: bytes) -> slice | None:
        view = self.field(name)
        words = view.dictionary.find(term.decode()) if view is not None else slice(0, 0)
        return words if words.start < words.stop else None

    def _postings(self, name: str, term: bytes) -> Postings:
        view, words = self.field(name), self._found(name, term)
        if view is None or words is None:
            raise TermNotFound(f"{name}:{term!r}")
        return view.postings(words)


class WordCursor(FieldCursor):
    """Goes through the words of one field."""

    def __init__(self, dictionary: Dictionary | None) -> None:
        self._dictionary = dictionary
        self._at = 0

    def first(self) -> str | None:
        self._at = 0
        return self.text()

    def find(self, word: str | bytes) -> str | None:
        if self._dictionary is not None:
            plain = word.decode() if isinstance(word, bytes) else word
            self._at = self._dictionary.beginning_with(plain).start
        return self.text()

    def next(self) -> str | None:
        self._at += 1
        return self.text()

    def text(self) -> str | None:
        """The word that it is at; None behind the last."""
        if not self.is_valid() or self._dictionary is None:
            return None
        return self._dictionary.word(self._at)

    def is_valid(self) -> bool:
        """Whether it is at a word."""
        return self._dictionary is not None and self._at < len(self._dictionary)


class LengthsReader(PerDocumentReader):
    """What Whoosh asks for about documents: which there are, and how long their fields are."""

    def __init__(self, arrays: ArrayFile, segment: Segment) -> None:
        self._arrays = arrays
        self._segment = segment

    def doc_count(self) -> int:
        return int(self._segment.doc_count())

    def doc_count_all(self) -> int:
        return int(self._segment.doc_count_all())

    def has_deletions(self) -> bool:
        return bool(self._segment.has_deletions())

    def is_deleted(self, docnum: int) -> bool:
        return bool(self._segment.is_deleted(docnum))

    def deleted_docs(self) -> Iterator[int]:
        return iter(self._segment.deleted_docs())

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        return int(self._lengths(fieldname)[docnum]) or default

    def field_length(self, fieldname: str) -> int:
        return int(self._lengths(fieldname).sum())

    def min_field_length(self, fieldname: str) -> int:
        return int(self._lengths(fieldname).min(initial=0))

    def max_field_length(self, fieldname: str) -> int:
        return int(self._lengths(fieldname).max(initial=0))

    def stored_fields(self, docnum: int) -> dict[str, object]:
        return {}

    def _lengths(self, name: str) -> Any:
        key = f"{name}/lengths"
        return self._arrays[key] if key in self._arrays else np.zeros(self.doc_count_all(), np.uint8)
