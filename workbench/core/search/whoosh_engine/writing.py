"""One generation of the index as Whoosh keeps it: a table of contents over segments.

The segments are files of our own (`arrays`, `codec`); the table of contents, which says which there
are and which of their documents are deleted, is Whoosh's.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from whoosh.index import TOC, FileIndex

from workbench.core.search.whoosh_engine.codec import Codec, Segment
from workbench.core.search.whoosh_engine.durable import DurableStorage

# Whoosh's own default; the names of all its files begin with it.
INDEX_NAME = "MAIN"


class GenerationIndex(FileIndex):
    """One generation of the index, and not whatever lies newest in the folder."""

    def __init__(self, storage: DurableStorage, schema: Any, generation: int) -> None:
        self.generation = generation
        super().__init__(storage, schema, INDEX_NAME)
        self.segments: list[Segment] = list(self._segments())

    def path_of(self, segment: Segment) -> Path:
        """The file of a segment."""
        return Path(self.storage.folder) / segment.file_name

    def _read_toc(self) -> TOC:
        return TOC.read(self.storage, self.indexname, gen=self.generation, schema=self._schema)


def new_segment(documents: int) -> Segment:
    """A segment of so many documents that is in no generation yet, under a name of its own."""
    return Segment(Codec(), INDEX_NAME, documents)


def contents_name(generation: int) -> str:
    """The name of the file with the table of contents of a generation."""
    return str(TOC._filename(INDEX_NAME, generation))


def write_contents(storage: DurableStorage, schema: Any, segments: list[Segment], generation: int) -> None:
    """Write the table of contents of a generation beside whatever is there, durable. Raises OSError."""
    TOC(schema, segments, generation).write(storage, INDEX_NAME)
