"""The Whoosh engine behind the protocol of `core.search.engine`."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import partial
from itertools import compress, islice

from workbench.core.errors import BugError
from workbench.core.search.analysis import FORMS
from workbench.core.search.engine import (
    Capabilities,
    DamagedIndexError,
    Found,
    IndexedDocument,
    Ranked,
    Sort,
    require_text,
)
from workbench.core.search.manifest import Manifest, damages
from workbench.core.search.own_folder import folder_in_cache
from workbench.core.search.tree import Node, with_words
from workbench.core.search.whoosh_engine.builders import RowMaker
from workbench.core.search.whoosh_engine.codec import Segment
from workbench.core.search.whoosh_engine.execution import Execution
from workbench.core.search.whoosh_engine.generations import IndexFolder
from workbench.core.search.whoosh_engine.pending import Pending
from workbench.core.search.whoosh_engine.ranking import FACETS, best, facet_counts
from workbench.core.search.whoosh_engine.schema import (
    CHECKSUM_COLUMN,
    ID_COLUMN,
    row,
    schema_hash,
    word_field,
)
from workbench.core.search.whoosh_engine.segments import Segments, damage_named

_CAPABILITIES = Capabilities("whoosh", tuple(FORMS), ("score", "newest", "oldest"), tuple(FACETS))
# Each word is looked up in every segment: with more of them, searching slows down; with fewer,
# one new article would mean writing old ones again.
_MOST_SEGMENTS = 8
# Documents of one commit of a rebuild: what is lost at most when the power fails.
_BATCH = 50_000
# Documents that a rebuild puts together in one step; bounds the memory that it takes.
_MERGED_AT_ONCE = 100_000


class WhooshEngine:
    """The index of one project in the cache folder of the user.

    Searching and committing may happen in different threads: a search works on the generation that
    is open and excludes others only while it runs.
    """

    capabilities = _CAPABILITIES

    def __init__(self, project_id: str, make_row: RowMaker = row) -> None:
        schema = schema_hash()
        folder = folder_in_cache(project_id, schema)
        self.folder = folder
        self._files = IndexFolder(folder, f"{project_id}/{schema}")
        self._lock = threading.RLock()
        self._manifest = Manifest(self._files.key)
        self._segments: Segments | None = None
        self._execution: Execution | None = None
        self._pending = Pending(folder, make_row)
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
            raise DamagedIndexError(f"{segments.documents} documents instead of {manifest.documents}")
        with self._lock:
            self._manifest = manifest
            self._segments, self._execution = segments, Execution(segments)
            self._sequence = manifest.sequence

    def close(self) -> None:
        with self._lock:
            self._segments = self._execution = None
        self._pending.end()
        self._pending.clear()

    def refresh(self) -> None:
        self._load()

    # -- writing ---------------------------------------------------------------------------------

    def apply(self, upserts: Iterable[IndexedDocument], deletes: Iterable[str], sequence: int) -> None:
        for identifier in deletes:
            self._pending.drop(identifier)
        for document in upserts:
            require_text(document)
            with self._files.failures_named():
                self._pending.put(document)
        self._sequence = sequence

    def commit(self) -> int:
        try:
            self._commit()
        finally:
            self._pending.end()
        return self._manifest.generation

    def _commit(self) -> None:
        if self._pending.deletes or self._sequence != self._manifest.sequence:
            with self._files.failures_named():
                added = self._pending.segments()
            with self._files.locked():
                self._files.write(self._pending.deletes, added, self._sequence)
            self._pending.clear()
            self._load()

    def rebuild(self, source: Iterable[IndexedDocument], sequence: int) -> None:
        with self._files.locked():
            self._files.create()
        self._load()
        self._pending.clear()
        documents = iter(source)
        try:
            while batch := list(islice(documents, _BATCH)):
                self.apply(batch, (), 0)
                self._commit()
            self.apply((), (), sequence)
            self._commit()
        finally:
            self._pending.end()
        while self._merge(_MERGED_AT_ONCE, most=1):
            pass

    def optimise(self, budget: int) -> bool:
        return self._merge(budget, _MOST_SEGMENTS) and self._open().count > _MOST_SEGMENTS

    def _merge(self, budget: int, most: int) -> bool:
        """Put small segments together where there are more than *most*; gives whether that was so."""
        with self._lock, damage_named():
            segments = self._open().index.segments
        if len(_smallest(budget, most, segments)) < 2:
            return False
        with self._files.locked():
            self._files.merge(partial(_smallest, budget, most))
        self._load()
        return True

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
            segments = self._open()
            found = self._running().found(tree, filter)
            first = self._first_of_page(cursor)
            page = best(segments, found, sort, first + limit)[first:]
            documents = tuple(Ranked(segments.value(ID_COLUMN, number), score) for number, score in page)
            counts = facet_counts(segments, found.numbers, facets)
        more = first + len(page) < len(found)
        return Found(
            len(found), documents, counts, f"{self._manifest.generation}:{first + limit}" if more else ""
        )

    def _first_of_page(self, cursor: str) -> int:
        """The rank where the page of *cursor* begins. A commit in between may shift it by as many ranks."""
        return int(cursor.partition(":")[2]) if cursor else 0

    def count(self, tree: Node | None = None) -> int:
        with self._lock, damage_named():
            return self._open().documents if tree is None else len(self._running().found(tree))

    def scan(self, ids: Set[str] | None = None) -> Iterator[tuple[str, str]]:
        with self._lock, damage_named():
            segments = self._open()
            if ids is not None:
                numbers = segments.numbers_of(ID_COLUMN, ids)
                columns = (ID_COLUMN, CHECKSUM_COLUMN)
                found = [[segments.value(column, number) for column in columns] for number in numbers]
                return iter([(identifier, checksum) for identifier, checksum in found])
            pairs = zip(segments.values(ID_COLUMN), segments.values(CHECKSUM_COLUMN), strict=True)
            return iter(list(compress(pairs, segments.alive)))

    def terms(self, prefix: str, *, field: str, form: str, limit: int) -> list[str]:
        with self._lock, damage_named():
            return self._open().words(word_field(field, form), prefix)[:limit]

    def rewrite(self, tree: Node) -> Node:
        with self._lock, damage_named():
            return with_words(tree, self._running().words)

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


def _smallest(budget: int, most: int, segments: Sequence[Segment]) -> list[Segment]:
    """The smallest of *segments*, if there are more than *most*: those to be put together.

    As many as are needed to come below *most*, and then those that are no larger than all before them
    together: so no document is written anew often, and few for one more. At most *budget* documents,
    but two segments at least, lest there be ever more; only for *most* of 1 none is better than too many.
    """
    chosen: list[Segment] = []
    merged = 0
    if len(segments) <= most:
        return chosen
    for segment in sorted(segments, key=lambda segment: segment.doc_count()):
        size = segment.doc_count()
        needed = len(segments) - len(chosen) + 1 >= most or size <= merged
        if (len(chosen) >= 2 or most == 1) and (merged + size > budget or not needed):
            break
        chosen.append(segment)
        merged += size
    return chosen
