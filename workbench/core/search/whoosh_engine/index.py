"""The Whoosh engine behind the protocol of `core.search.engine`."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from itertools import compress, islice

from workbench.core.errors import BugError
from workbench.core.progress import NoProgress, Progress
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
from workbench.core.search.manifest import Manifest
from workbench.core.search.own_folder import folder_in_cache
from workbench.core.search.sequences import WordSequences
from workbench.core.search.tree import Node, with_words
from workbench.core.search.whoosh_engine.builders import RowMaker
from workbench.core.search.whoosh_engine.execution import Execution
from workbench.core.search.whoosh_engine.generations import Batch, IndexFolder
from workbench.core.search.whoosh_engine.merge_policy import (
    ENOUGH,
    MOST,
    Choice,
    balanced,
    everything,
)
from workbench.core.search.whoosh_engine.merges import merge
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
from workbench.core.search.whoosh_engine.sequences import word_sequences

_CAPABILITIES = Capabilities("whoosh", tuple(FORMS), ("score", "newest", "oldest"), tuple(FACETS))
# Documents of one commit of a rebuild: what is lost at most when the power fails.
_BATCH = 50_000
# Documents that a rebuild puts together in one step; bounds the memory that it takes.
_MERGED_AT_ONCE = 100_000
# Documents that a commit puts together where there are too many segments: somebody waits, so small ones
# only, if there are any.
_MERGED_BY_COMMIT = 1_000


class Generation:
    """One generation of the index, open for reading. It is used by whoever holds its *lock*."""

    def __init__(self, manifest: Manifest, segments: Segments) -> None:
        if segments.documents != manifest.documents:
            raise DamagedIndexError(f"{segments.documents} documents instead of {manifest.documents}")
        self.manifest = manifest
        self.segments = segments
        self.execution = Execution(segments)
        self.lock = threading.Lock()


class WhooshEngine:
    """The index of one project in the cache folder of the user.

    Threads may search, commit and merge at the same time: a search works on the generation that was open
    when it began, and keeps nobody waiting but other searches. One thread at a time applies and commits.
    """

    capabilities = _CAPABILITIES

    def __init__(self, project_id: str, make_row: RowMaker = row) -> None:
        schema = schema_hash()
        folder = folder_in_cache(project_id, self.capabilities.engine, schema)
        self.folder = folder
        self._files = IndexFolder(folder, f"{project_id}/{schema}")
        self._loading = threading.Lock()
        self._generation: Generation | None = None
        self._pending = Pending(folder, make_row)
        self._sequence = 0
        # The index that what is pending was compared with.
        self._upon: Manifest | None = None

    @property
    def last_sequence(self) -> int:
        return self._open().manifest.sequence

    # -- opening ---------------------------------------------------------------------------------

    def open(self) -> None:
        self._forget()
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
        """Open the present generation. Searches go on meanwhile in the one before."""
        with self._loading:
            self._generation = self._files.present(self._opened)

    def _opened(self, manifest: Manifest) -> Generation:
        known = self._generation
        if known is not None and known.manifest == manifest:
            return known
        index = self._files.opened(manifest)
        with damage_named():
            return Generation(manifest, Segments(index, known.segments if known else None))

    def close(self) -> None:
        self._generation = None
        self._pending.end()
        self._forget()

    def _forget(self) -> None:
        """Drop what is pending."""
        self._pending.clear()
        self._upon = None

    def refresh(self) -> None:
        self._load()

    # -- writing ---------------------------------------------------------------------------------

    def apply(self, upserts: Iterable[IndexedDocument], deletes: Iterable[str], sequence: int) -> None:
        if self._upon is None:
            self._upon = self._open().manifest
        self._sequence = 0  # of no state, until all of this is in
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
        while self._open().segments.count > MOST and self._merge(_MERGED_BY_COMMIT, balanced):
            pass
        return self._open().manifest.generation

    def _commit(self) -> None:
        upon = self._upon
        if upon is not None and (self._pending.deletes or self._sequence != upon.sequence):
            with self._files.failures_named():
                added = self._pending.segments()
            with self._files.locked():
                self._files.write(Batch(self._pending.deletes, added, self._sequence, upon))
            self._load()
        self._forget()

    def rebuild(self, source: Iterable[IndexedDocument], sequence: int) -> None:
        with self._files.locked():
            self._files.create()
        self._load()
        self._forget()
        documents = iter(source)
        try:
            while batch := list(islice(documents, _BATCH)):
                self.apply(batch, (), 0)
                self._commit()
            self.apply((), (), sequence)
            self._commit()
        finally:
            self._pending.end()
        while self._merge(_MERGED_AT_ONCE, everything):
            pass

    def optimise(self, budget: int, progress: Progress | None = None) -> bool:
        return self._merge(budget, balanced, progress) and self._open().segments.count > ENOUGH

    def _merge(self, budget: int, choose: Choice, progress: Progress | None = None) -> bool:
        """Put together the segments that *choose* says; gives whether there were such."""
        segments = self._open().segments.index.segments
        chosen = choose([segment.doc_count() for segment in segments], budget)
        if not chosen:
            return False
        done = merge(self._files, [segments[at] for at in chosen], progress or NoProgress())
        self._load()
        return done

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
        with self._reading() as generation:
            segments = generation.segments
            found = generation.execution.found(tree, filter)
            first = self._first_of_page(cursor)
            page = best(segments, found, sort, first + limit)[first:]
            ids = segments.values_of(ID_COLUMN, [number for number, _ in page])
            counts = facet_counts(segments, found.numbers, facets)
        more = first + len(page) < len(found)
        rest = f"{generation.manifest.generation}:{first + limit}" if more else ""
        documents = tuple(Ranked(each, score) for each, (_, score) in zip(ids, page, strict=True))
        return Found(len(found), documents, counts, rest)

    def _first_of_page(self, cursor: str) -> int:
        """The rank where the page of *cursor* begins. A commit in between may shift it by as many ranks."""
        return int(cursor.partition(":")[2]) if cursor else 0

    def count(self, tree: Node | None = None) -> int:
        if tree is None:
            return self._open().segments.documents
        with self._reading() as generation:
            return len(generation.execution.found(tree))

    def scan(self, ids: Set[str] | None = None) -> Iterator[tuple[str, str]]:
        with self._reading() as generation:
            segments = generation.segments
            if ids is not None:
                numbers = segments.numbers_of(ID_COLUMN, ids)
                columns = (segments.values_of(name, numbers) for name in (ID_COLUMN, CHECKSUM_COLUMN))
                return iter(list(zip(*columns, strict=True)))
            pairs = zip(segments.values(ID_COLUMN), segments.values(CHECKSUM_COLUMN), strict=True)
            return iter(list(compress(pairs, segments.alive)))

    def terms(self, prefix: str, *, field: str, form: str, limit: int) -> list[str]:
        with self._reading() as generation:
            return generation.segments.words(word_field(field, form), prefix)[:limit]

    def sequences(self) -> WordSequences:
        """The words of every document in order (`HasSequences`)."""
        with self._reading() as generation:
            return word_sequences(generation.segments)

    def words_with_name_keys(self, keys: Set[int]) -> list[str]:
        """The words of all texts that have one of *keys* (`HasNameKeys`)."""
        with damage_named():
            return self._open().segments.words_with_name_keys(keys)

    def rewrite(self, tree: Node) -> Node:
        with self._reading() as generation:
            return with_words(tree, generation.execution.words)

    def verify(self) -> list[str]:
        return self._files.looked_at(thorough=True)[1]

    @contextmanager
    def _reading(self) -> Iterator[Generation]:
        """The open generation, for one reader at a time. Raises DamagedIndexError."""
        generation = self._open()
        with generation.lock, damage_named():
            yield generation

    def _open(self) -> Generation:
        generation = self._generation
        if generation is None:
            raise BugError("the index is not open")
        return generation
