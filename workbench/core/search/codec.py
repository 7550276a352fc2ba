"""Our codec for Whoosh: its segments, columns and table of contents, but inverted fields of our own.

Whoosh's format pickles and compresses postings in blocks of 128, which made indexing four times
slower, the index four times larger and a prefix a matter of seconds; unpickling also runs what the
file says. Ours are flat arrays (`inverted`), read where they lie. Whoosh's own queries work on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from whoosh.codec.base import FieldWriter, TermsReader
from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.matching import ListMatcher
from whoosh.reading import TermInfo, TermNotFound

from workbench.core.search.inverted import FieldBuilder, FieldView, Postings
from workbench.core.search.mapped import DurableStorage, MappedParts

EXTENSION = ".fld"


def field_extension(name: str) -> str:
    """The extension of the file that holds the inverted field *name* of a segment."""
    return f".{name}{EXTENSION}"


class Segment(W3Segment):
    """A segment whose parts are read from the memory map."""

    def open_compound_file(self, storage: DurableStorage) -> MappedParts:
        return MappedParts(storage.open_file(self.make_filename(self.COMPOUND_EXT)), use_mmap=True)


class Codec(W3Codec):
    """What Whoosh asks for how a segment is written and read."""

    def new_segment(self, storage: DurableStorage, indexname: str) -> Segment:
        return Segment(self, indexname)

    def field_writer(self, storage: DurableStorage, segment: Segment) -> InvertedWriter:
        return InvertedWriter(storage, segment)

    def terms_reader(self, storage: Any, segment: Segment) -> InvertedReader:
        return InvertedReader(storage, segment)


class InvertedWriter(FieldWriter):
    """Collects the inverted fields of a segment and writes each to a part of its own."""

    def __init__(self, storage: DurableStorage, segment: Segment) -> None:
        self._storage = storage
        self._segment = segment
        self.fields: dict[str, FieldBuilder] = {}
        self.is_closed = False

    def field(self, name: str) -> FieldBuilder:
        """The builder of the field *name*."""
        return self.fields.setdefault(name, FieldBuilder())

    def write(self) -> None:
        """Write all fields."""
        for name, field in self.fields.items():
            file = self._segment.create_file(self._storage, field_extension(name))
            field.write(file)
            file.close()

    def close(self) -> None:
        self.fields.clear()
        self.is_closed = True


class InvertedReader(TermsReader):
    """The inverted fields of one segment. What Whoosh's own queries need is here, too."""

    def __init__(self, storage: Any, segment: Segment) -> None:
        self._storage = storage
        self._segment = segment
        self._views: dict[str, FieldView] = {}

    def field(self, name: str) -> FieldView | None:
        """The field *name*; None where no document of the segment has it."""
        if name not in self._views:
            file_name = self._segment.make_filename(field_extension(name))
            if not self._storage.file_exists(file_name):
                return None
            self._views[name] = FieldView(self._storage.open_file(file_name).view)
        return self._views[name]

    def indexed_field_names(self) -> list[str]:
        begin = len(self._segment.make_filename("."))
        return sorted(
            name[begin : -len(EXTENSION)] for name in self._storage.list() if name.endswith(EXTENSION)
        )

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._found(*term) is not None

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for name in self.indexed_field_names():
            yield from self.terms_from(name, b"")

    def terms_from(self, name: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        view = self.field(name)
        if view is not None:
            for index in range(view.beginning_with(prefix.decode()).start, len(view)):
                yield name, view.word(index).encode()

    def term_info(self, name: str, term: bytes) -> TermInfo:
        postings = self._postings(name, term)
        counts, numbers = postings.counts, postings.numbers
        return TermInfo(
            weight=sum(counts),
            df=len(counts),
            minlength=1,
            maxweight=max(counts),
            minid=numbers[0],
            maxid=numbers[-1],
        )

    def frequency(self, name: str, term: bytes) -> int:
        return sum(self._postings(name, term).counts) if (name, term) in self else 0

    def doc_frequency(self, name: str, term: bytes) -> int:
        return len(self._postings(name, term).counts) if (name, term) in self else 0

    def matcher(self, name: str, term: bytes, format_: Any, scorer: Any = None) -> ListMatcher:
        postings = self._postings(name, term)
        values = [tuple(positions) for positions in postings.positions().values()]
        return ListMatcher(
            postings.numbers, postings.counts, values, format_, scorer=scorer, term=(name, term)
        )

    def close(self) -> None:
        self._views.clear()

    def _found(self, name: str, term: bytes) -> slice | None:
        view = self.field(name)
        words = view.find(term.decode()) if view is not None else slice(0, 0)
        return words if words.start < words.stop else None

    def _postings(self, name: str, term: bytes) -> Postings:
        view, words = self.field(name), self._found(name, term)
        if view is None or words is None:
            raise TermNotFound(f"{name}:{term!r}")
        return view.postings(words)
