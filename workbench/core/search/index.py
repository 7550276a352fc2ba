"""The Whoosh engine behind the protocol of `core.search.engine`."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from whoosh.reading import SegmentReader

from workbench.core.errors import BugError, UserError
from workbench.core.search.analysis import FORMS
from workbench.core.search.cache import index_folder
from workbench.core.search.engine import (
    Capabilities,
    DamagedIndexError,
    Found,
    IndexedDocument,
    Ranked,
    Sort,
)
from workbench.core.search.execution import Execution
from workbench.core.search.generations import IndexFolder, Merge, keep_segments
from workbench.core.search.manifest import Manifest, damages
from workbench.core.search.ranking import FACETS, best, facet_counts
from workbench.core.search.schema import CHECKSUM_COLUMN, ID_COLUMN, row, schema_hash, word_field
from workbench.core.search.segments import Segments, damage_named
from workbench.core.search.tree import And, Node, Not, Or, Prefix, Term, Wildcard
from workbench.core.search.writing import GenerationWriter

_CAPABILITIES = Capabilities("whoosh", tuple(FORMS), ("score", "newest", "oldest"), tuple(FACETS))
# Each word is looked up in every segment: with more of them, searching slows down; with fewer,
# one new article would mean writing old ones again.
_MOST_SEGMENTS = 8
# Documents of one commit of a rebuild: what is inverted in memory at a time.
_BATCH = 1000


class WhooshEngine:
    """The index of one project in the cache folder of the user.

    Searching and committing may happen in different threads: a search works on the generation that
    is open and excludes others only while it runs.
    """

    capabilities = _CAPABILITIES

    def __init__(self, project_id: str) -> None:
        schema = schema_hash()
        try:
            folder = index_folder(project_id, schema)
        except OSError as error:
            raise UserError(
                f"Cache folder {error.filename}",
                f"It cannot be used: {error.strerror}.",
                "Permit writing there.",
            ) from error
        self.folder = folder
        self._files = IndexFolder(folder, f"{project_id}/{schema}")
        self._lock = threading.RLock()
        self._manifest = Manifest(self._files.key)
        self._segments: Segments | None = None
        self._execution: Execution | None = None
        self._rows: dict[str, dict[str, object]] = {}
        self._deletes: set[str] = set()
        self._sequence = 0

    @property
    def last_sequence(self) -> int:
        return self._manifest.sequence

    # -- opening ---------------------------------------------------------------------------------

    def open(self) -> None:
        try:
            self._load()
        except DamagedIndexError:
            with self._files.locked():
                self._load_or_create()

    def _load_or_create(self) -> None:
        try:
            self._load()  # another process may have been quicker
        except DamagedIndexError:
            self._files.create()
            self._load()

    def _load(self) -> None:
        manifest, index = self._files.load()
        with damage_named():
            segments = Segments(index, self._segments)
        if segments.documents != manifest.documents:
            segments.close()
            raise DamagedIndexError(f"{segments.documents} documents instead of {manifest.documents}")
        with self._lock:
            self._manifest, before = manifest, self._segments
            self._segments, self._execution = segments, Execution(segments)
            self._sequence = manifest.sequence
            if before:
                before.close()

    def close(self) -> None:
        with self._lock:
            if self._segments:
                self._segments.close()
            self._segments = self._execution = None
            self._rows, self._deletes = {}, set()

    def refresh(self) -> None:
        self._load()

    # -- writing ---------------------------------------------------------------------------------

    def apply(self, upserts: Iterable[IndexedDocument], deletes: Iterable[str], sequence: int) -> None:
        for identifier in deletes:
            self._rows.pop(identifier, None)
            self._deletes.add(identifier)
        for document in upserts:
            try:
                self._rows[document.id] = row(document)
            except ValueError as error:
                raise BugError(f"document {document.id} is no text that can be indexed: {error}") from error
            self._deletes.add(document.id)
        self._sequence = sequence

    def commit(self) -> int:
        if self._deletes or self._sequence != self._manifest.sequence:
            with self._files.locked():
                self._files.write(self._deletes, self._rows.values(), self._sequence)
            self._rows, self._deletes = {}, set()
            self._load()
        return self._manifest.generation

    def rebuild(self, source: Iterable[IndexedDocument], sequence: int) -> None:
        with self._files.locked():
            self._files.create()
        self._load()
        self._rows, self._deletes = {}, set()
        documents = iter(source)
        while batch := list(islice(documents, _BATCH)):
            self.apply(batch, (), 0)
            self.commit()
        self.apply((), (), sequence)
        self.commit()

    def optimise(self, budget: int) -> bool:
        segments = self._open().count
        if segments <= _MOST_SEGMENTS:
            return False
        with self._files.locked():
            self._files.write((), (), self._manifest.sequence, _merge_smallest(budget))
        self._load()
        return _MOST_SEGMENTS < self._open().count < segments

    # -- searching -------------------------------------------------------------------------------

    def search(
        self,
        tree: Node,
        *,
        filter: Node | None = None,
        sort: Sort = "score",
        cursor: str = "",
        limit: int = 20,
        facets: Sequence[str] = (),
    ) -> Found:
        with self._lock, damage_named():
            segments, execution = self._open(), self._running()
            scores = execution.run(tree)
            if filter is not None:
                allowed = execution.run(filter)
                scores = {number: score for number, score in scores.items() if number in allowed}
            first = self._first_of_page(cursor)
            page = best(segments, scores, sort, first + limit)[first:]
            ids = segments.column(ID_COLUMN)
            documents = tuple(Ranked(ids[number], score) for number, score in page)
            counts = facet_counts(segments, scores, facets)
        more = first + len(page) < len(scores)
        return Found(
            len(scores), documents, counts, f"{self._manifest.generation}:{first + limit}" if more else ""
        )

    def _first_of_page(self, cursor: str) -> int:
        """The rank where the page of *cursor* begins. A commit in between may shift it by as many ranks."""
        return int(cursor.partition(":")[2]) if cursor else 0

    def count(self, tree: Node | None = None) -> int:
        with self._lock, damage_named():
            return self._open().documents if tree is None else len(self._running().run(tree))

    def scan(self) -> Iterator[tuple[str, str]]:
        with self._lock, damage_named():
            segments = self._open()
            ids, checksums = segments.column(ID_COLUMN), segments.column(CHECKSUM_COLUMN)
            return iter([(ids[number], checksums[number]) for number in segments.numbers()])

    def terms(self, prefix: str, *, field: str, form: str, limit: int) -> list[str]:
        with self._lock, damage_named():
            return self._open().words(word_field(field, form), prefix)[:limit]

    def rewrite(self, tree: Node) -> Node:
        match tree:
            case And(parts):
                return And(tuple(map(self.rewrite, parts)))
            case Or(parts):
                return Or(tuple(map(self.rewrite, parts)))
            case Not(part):
                return Not(self.rewrite(part))
            case Prefix() | Wildcard():
                with self._lock, damage_named():
                    words = self._running().words(tree)
                return Or(tuple(Term(word, tree.field, tree.form) for word in words))
            case _:
                return tree

    def verify(self) -> list[str]:
        return damages(self.folder, self._manifest, thorough=True)

    def _open(self) -> Segments:
        if self._segments is None:
            raise BugError("the index is not open")
        return self._segments

    def _running(self) -> Execution:
        if self._execution is None:
            raise BugError("the index is not open")
        return self._execution


def _merge_smallest(budget: int) -> Merge:
    """A merge of the smallest segments, at most *budget* documents together but two segments at least.

    It takes as many as it must to come below the most that there should be, and then those that are no
    larger than all before them together: so no document is written anew often, and few for one more.
    """

    def merge(writer: GenerationWriter, segments: list[Any]) -> list[Any]:
        kept = sorted(keep_segments(writer, segments), key=lambda segment: segment.doc_count())
        merged, taken = 0, 0
        while kept:
            size = kept[0].doc_count()
            needed = len(kept) + 1 >= _MOST_SEGMENTS or size <= merged
            if taken >= 2 and (merged + size > budget or not needed):
                break
            reader = SegmentReader(writer.storage, writer.schema, kept.pop(0))
            writer.add_reader(reader)
            reader.close()
            merged, taken = merged + size, taken + 1
        return kept

    return merge
