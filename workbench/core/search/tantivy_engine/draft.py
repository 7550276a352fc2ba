"""The next generation of an index in the making: a copy of the present one that a writer of tantivy changes.

Files of a generation are never changed, so the copy is made of further names for them. What tantivy
removes or merges in the copy stays as it was in the generation that others are reading.
"""

from __future__ import annotations

import os
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import tantivy

from workbench.core.search.engine import IndexedDocument
from workbench.core.search.manifest import sync_folder
from workbench.core.search.tantivy_engine.failures import writing_failures_named
from workbench.core.search.tantivy_engine.rows import Row, document_of, key_of, row_from, row_of
from workbench.core.search.tantivy_engine.schema import ID, KEY, build_schema, open_for_writing, word_field
from workbench.core.search.tantivy_engine.word_lists import join_word_lists, write_word_list

CONTENTS = "meta.json"
"""The file in which tantivy says what a generation consists of."""
# Files that tantivy writes in the place of the one before, while all others stay as they are.
REPLACED = (CONTENTS, ".managed.json")
# What tantivy collects in memory before it writes a segment, bytes. More makes fewer segments to be merged.
_MEMORY = 64_000_000
# Analysis takes longer than indexing, and it is here in Python: a second thread of tantivy would wait.
_THREADS = 1


class Draft:
    """A folder that holds a generation when it is finished. *present* is the one before; None: there is none.

    Every method raises OSError when it cannot be written. If the draft is *broken* then, what was put into it
    is lost; else it may be tried again.
    """

    def __init__(self, folder: Path, present: Path | None) -> None:
        self.folder = folder
        self.broken = False
        self.documents = 0  # when finished
        self._words: defaultdict[str, set[str]] = defaultdict(set)
        self._writer: tantivy.IndexWriter | None = None
        folder.mkdir(mode=0o700)
        if present is None:
            with writing_failures_named():
                tantivy.Index(build_schema(), str(folder))
        else:
            _copy(present, folder)

    def put(self, document: IndexedDocument) -> None:
        """Take in *document*, in the place of one with the same id."""
        self._put(row_of(document))

    def drop(self, identifier: str) -> None:
        """Drop the document with an id, if there is one."""
        with self._changing() as writer:
            writer.delete_documents_by_term(ID, identifier)

    def take_over(self, other: Draft, identifiers: Iterable[str]) -> None:
        """Take in documents that a finished draft has, by their ids."""
        with writing_failures_named():
            index = tantivy.Index.open(str(other.folder))
            searcher = index.searcher()
        for identifier in identifiers:
            query = tantivy.Query.term_query(index.schema, KEY, key_of(identifier))
            for _, address in searcher.search(query, 1).hits:
                self._put(row_from(searcher.doc(address)))

    def finish(self) -> None:
        """Write and merge. The folder holds a whole generation then, durable; more may be put in later."""
        with self._changing() as writer:
            writer.commit()
            writer.wait_merging_threads()
            self._writer = None
        with writing_failures_named():
            self.documents = tantivy.Index.open(str(self.folder)).searcher().num_docs
            if self._words:
                write_word_list(self.folder, self._words)
                self._words.clear()
            join_word_lists(self.folder)
        sync_folder(self.folder)

    def discard(self) -> None:
        """Remove the folder."""
        self._writer = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def _put(self, row: Row) -> None:
        with self._changing() as writer:
            writer.delete_documents_by_term(ID, row.id)
            writer.add_document(document_of(row))
        for (field, form), (terms, _) in row.words.items():
            self._words[word_field(field, form)].update(terms)

    @contextmanager
    def _changing(self) -> Iterator[tantivy.IndexWriter]:
        """The writer. What it holds when it fails is lost."""
        try:
            with writing_failures_named():
                if self._writer is None:
                    self._writer = open_for_writing(self.folder).writer(_MEMORY, _THREADS)
                yield self._writer
        except OSError:
            self.broken = True
            raise


def contents_of(folder: Path) -> list[Path]:
    """The files that the generation in a folder consists of: all but the marks of tantivy's own locks."""
    return sorted(path for path in folder.iterdir() if path.suffix != ".lock")


def _copy(source: Path, target: Path) -> None:
    for path in contents_of(source):
        if path.name in REPLACED:
            shutil.copyfile(path, target / path.name)
        else:
            _give_another_name(path, target / path.name)


def _give_another_name(path: Path, name: Path) -> None:
    try:
        os.link(path, name)
    except OSError:  # some file systems know one name for a file only
        shutil.copy2(path, name)
