"""Writing one generation of the index: inverted in memory, forced to disk, beside the one before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from whoosh.index import TOC, FileIndex
from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from workbench.core.search.analysis import FormedWords
from workbench.core.search.codec import Codec
from workbench.core.search.mapped import DurableStorage

# Whoosh's own default; the names of all its files begin with it.
INDEX_NAME = "MAIN"


class GenerationIndex(FileIndex):
    """One generation of the index, and not whatever lies newest in the folder."""

    def __init__(self, storage: DurableStorage, schema: Any, generation: int) -> None:
        self.generation = generation
        super().__init__(storage, schema, INDEX_NAME)

    @property
    def segments(self) -> list[Any]:
        """The segments of this generation, not yet opened."""
        return list(self._segments())

    def _read_toc(self) -> TOC:
        return TOC.read(self.storage, self.indexname, gen=self.generation, schema=self._schema)


class GenerationWriter(SegmentWriter):
    """Writes the next generation beside the present one; the caller holds the lock and names it valid."""

    def __init__(self, index: GenerationIndex) -> None:
        super().__init__(index, codec=Codec(), _lk=False)
        self.committed: list[Any] = []
        self._readers = [SegmentReader(self.storage, self.schema, segment) for segment in self.segments]

    def delete_by_identifier(self, name: str, identifier: str) -> None:
        """Delete the document whose value of the field *name* is *identifier*, if there is one."""
        for reader in self._readers:
            view = reader.codec().terms_reader(reader.storage(), reader.segment()).field(name)
            for number in view.postings(view.find(identifier)).numbers if view else ():
                reader.segment().delete_document(number)

    def add_row(self, row: Mapping[str, object]) -> None:
        """Take in a document: for each field its words, for each column its value."""
        self.perdocwriter.start_doc(self.docnum)
        for name, value in row.items():
            field = self.schema[name]
            if isinstance(value, bytes):
                self.perdocwriter.add_column_value(name, field.column_type, value)
            elif isinstance(value, FormedWords):
                self.fieldwriter.field(name).add(self.docnum, value.terms, value.places)
                self.perdocwriter.add_field(name, field, None, value.length)
            elif isinstance(value, list):
                self.fieldwriter.field(name).add(self.docnum, value)
                self.perdocwriter.add_field(name, field, None, 0)
        self.perdocwriter.finish_doc()
        self._added = True
        self.docnum += 1

    def close(self) -> None:
        """Let go of everything; what is not committed is dropped."""
        for reader in self._readers:
            reader.close()
        if not self.is_closed:
            self.cancel()

    def add_postings_to_pool(
        self, reader: SegmentReader, startdoc: int, docmap: dict[int, int] | None
    ) -> None:
        """Merge the inverted fields of another segment, whose columns Whoosh has copied."""
        renumbered = (
            docmap
            if docmap is not None
            else {number: startdoc + number for number in range(reader.doc_count_all())}
        )
        terms = reader.codec().terms_reader(reader.storage(), reader.segment())
        for name in terms.indexed_field_names():
            view, field = terms.field(name), self.fieldwriter.field(name)
            for index in range(len(view)):
                field.merge(view.word(index), view.postings(slice(index, index + 1)), renumbered)

    def _flush_segment(self) -> None:
        self.perdocwriter.close()
        self.fieldwriter.write()
        self.fieldwriter.close()

    def _commit_toc(self, segments: list[Any]) -> None:
        # No clean_files as in Whoosh: until our manifest names the new generation, the old one is valid.
        if self._added:
            self.storage.sync(self.newsegment.make_filename(self.newsegment.COMPOUND_EXT))
        TOC(self.schema, segments, self.generation).write(self.storage, self.indexname)
        self.committed = segments
