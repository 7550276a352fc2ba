"""Writing one generation of the index: postings inverted in memory, files forced to disk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from whoosh.index import TOC, FileIndex
from whoosh.writing import SegmentWriter

from workbench.core.search.mapped import DurableStorage, MappedCodec

Posting = tuple[str, bytes, int, float, bytes]


class GenerationIndex(FileIndex):
    """One generation of the index, and not whatever lies newest in the folder."""

    def __init__(self, storage: DurableStorage, schema: Any, generation: int) -> None:
        self.generation = generation
        super().__init__(storage, schema)

    def _read_toc(self) -> TOC:
        return TOC.read(self.storage, self.indexname, gen=self.generation, schema=self._schema)


class _Inverter:
    """Postings by field and term. It stands where Whoosh sorts tuples and spills them to pickles.

    Documents come in rising order, so each list is sorted as it grows. Memory is bounded by the
    batches that the writer is given.
    """

    def __init__(self) -> None:
        self.fields: defaultdict[str, defaultdict[bytes, list[tuple[int, float, bytes]]]] = defaultdict(
            lambda: defaultdict(list)
        )

    def add(self, posting: Posting) -> None:
        field, term, document, weight, value = posting
        self.fields[field][term].append((document, weight, value))

    def iter_postings(self) -> Iterator[Posting]:
        for field in sorted(self.fields):
            terms = self.fields[field]
            for term in sorted(terms):
                for document, weight, value in terms[term]:
                    yield field, term, document, weight, value

    def cleanup(self) -> None:
        self.fields.clear()


class GenerationWriter(SegmentWriter):
    """Writes the next generation beside the present one; the caller holds the lock and names it valid."""

    def __init__(self, index: GenerationIndex) -> None:
        super().__init__(index, codec=MappedCodec(), _lk=False)
        self.pool = _Inverter()
        self.committed: list[Any] = []

    def delete_by_identifier(self, field: str, identifier: str) -> None:
        """Delete the document that has *identifier* as its only value of *field*, if there is one."""
        with self.searcher() as searcher:
            for number in searcher.document_numbers(**{field: identifier}):
                self.delete_document(number)

    def abandon(self) -> None:
        """Let go of everything, unless it is committed."""
        if not self.is_closed:
            self.cancel()

    def _commit_toc(self, segments: list[Any]) -> None:
        # No clean_files as in Whoosh: until our manifest names the new generation, the old one is valid.
        if self._added:
            self.storage.sync(self.newsegment.make_filename(self.newsegment.COMPOUND_EXT))
        TOC(self.schema, segments, self.generation).write(self.storage, self.indexname)
        self.committed = segments
