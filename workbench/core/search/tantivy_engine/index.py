"""The tantivy engine behind the protocol of `core.search.engine`."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import islice

from workbench.core.errors import BugError
from workbench.core.progress import Progress
from workbench.core.search.analysis import FORMS
from workbench.core.search.engine import (
    Capabilities,
    DamagedIndexError,
    Found,
    IndexedDocument,
    Sort,
    require_text,
)
from workbench.core.search.manifest import Manifest
from workbench.core.search.own_folder import folder_in_cache
from workbench.core.search.sequences import WordSequences
from workbench.core.search.tantivy_engine.failures import damage_named
from workbench.core.search.tantivy_engine.generations import Generation, TantivyFolder
from workbench.core.search.tantivy_engine.pending import Pending
from workbench.core.search.tantivy_engine.reading import FACETS
from workbench.core.search.tantivy_engine.schema import schema_hash
from workbench.core.search.tree import Node, with_words

# Documents of one commit of a rebuild: what is lost at most when the power fails.
_BATCH = 50_000


class TantivyEngine:
    """The index of one project in the cache folder of the user.

    Threads may search and commit at the same time; one thread at a time applies and commits. tantivy merges
    segments when it likes, which is at each commit: there is nothing left for `optimise`.
    """

    capabilities = Capabilities("tantivy", tuple(FORMS), ("score", "newest", "oldest"), tuple(FACETS))

    def __init__(self, project_id: str) -> None:
        schema = schema_hash()
        self.folder = folder_in_cache(project_id, self.capabilities.engine, schema)
        self._files = TantivyFolder(self.folder, f"{project_id}/{schema}")
        self._loading = threading.Lock()
        self._generation: Generation | None = None
        self._pending = Pending(self._files)
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
            self._generation = self._files.load(self._generation)

    def close(self) -> None:
        self._generation = None
        self._forget()

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
            self._pending.put(document)
        self._sequence = sequence

    def commit(self) -> int:
        upon = self._upon
        if upon is not None and (self._pending or self._sequence != upon.sequence):
            batch = self._pending.finished(self._sequence, upon)
            with self._files.locked():
                self._files.publish(batch)
            self._load()
        self._forget()
        return self._open().manifest.generation

    def _forget(self) -> None:
        self._pending.clear()
        self._upon = None

    def rebuild(self, source: Iterable[IndexedDocument], sequence: int) -> None:
        self._forget()
        with self._files.locked():
            self._files.create()
        self._load()
        documents = iter(source)
        self.apply(islice(documents, _BATCH), (), 0)
        while self._pending:
            self.commit()
            self.apply(islice(documents, _BATCH), (), 0)
        self.apply((), (), sequence)
        self.commit()

    def optimise(self, budget: int, progress: Progress | None = None) -> bool:
        return False

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
        generation = self._open()
        reader = generation.reader
        first = int(cursor.partition(":")[2]) if cursor else 0  # a commit in between may shift it
        with damage_named():
            query = reader.query(tree, filter)
            total, page = reader.page(query, sort, first, limit)
            counts = reader.facets(query, facets)
        more = first + len(page) < total
        rest = f"{generation.manifest.generation}:{first + limit}" if more else ""
        return Found(total, tuple(page), counts, rest)

    def count(self, tree: Node | None = None) -> int:
        reader = self._open().reader
        if tree is None:
            return reader.documents
        with damage_named():
            return reader.count(reader.query(tree))

    def scan(self, ids: Set[str] | None = None) -> Iterator[tuple[str, str]]:
        with damage_named():
            return iter(list(self._open().reader.records(ids)))

    def terms(self, prefix: str, *, field: str, form: str, limit: int) -> list[str]:
        with damage_named():
            return self._open().reader.words_beginning_with(prefix, field, form)[:limit]

    def rewrite(self, tree: Node) -> Node:
        with damage_named():
            return with_words(tree, self._open().reader.words_of)

    def sequences(self) -> WordSequences:
        """The words of every document in order (`HasSequences`)."""
        with damage_named():
            return self._open().reader.sequences()

    def words_with_name_keys(self, keys: Set[int]) -> list[str]:
        """The words of all texts that have one of *keys* (`HasNameKeys`)."""
        with damage_named():
            return self._open().reader.words_with_name_keys(keys)

    def verify(self) -> list[str]:
        return self._files.looked_at(thorough=True)[1]

    def _open(self) -> Generation:
        generation = self._generation
        if generation is None:
            raise BugError("the index is not open")
        return generation
