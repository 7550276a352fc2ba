"""The index of a project, kept up to date.

The index is derived: on every `update` the ids and checksums that it holds are compared with those
of the project, and only the difference is indexed. So a project that was copied, merged, restored
or undone is never searched wrongly, and an index that was lost or damaged simply differs in
everything.

Threads: a project is used by one thread, an engine by any. `ProjectIndex.update` does all in the thread
of the project. For a window there is `ProjectIndex.collect`, called in that thread, which takes a
snapshot of what is to be indexed; `IndexUpdate.run` then works on it in any other thread, while
`Searcher.search` goes on in the first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.project import Project
from workbench.core.search.engine import DamagedIndexError, IndexedDocument, SearchEngine

# What a killed update loses at most: half a minute's work. Smaller batches would keep one process only.
_BATCH = 20_000
# Merging reads and writes again what was indexed: no more than a few seconds of it at a time.
_MERGE_BUDGET = 20_000


@dataclass(frozen=True, slots=True)
class IndexState:
    """*indexed* documents can be found; *waiting* ones were not, when last compared."""

    indexed: int
    waiting: int


class IndexUpdate:
    """A snapshot of what the index lacks. Has nothing to do with the project file any more."""

    def __init__(
        self, engine: SearchEngine, upserts: Sequence[IndexedDocument], deletes: Sequence[str], sequence: int
    ) -> None:
        self._engine = engine
        self._upserts = upserts
        self._deletes = deletes
        self._sequence = sequence

    def __len__(self) -> int:
        """How many documents are to be indexed or removed."""
        return len(self._upserts) + len(self._deletes)

    def run(self, progress: Progress) -> int:
        """Index the snapshot, in any thread; gives how many documents were indexed or removed.

        Raises Cancelled, BusyIndexError and UserError; what was indexed until then stays indexed, and the
        rest is found missing by the next comparison. So it is when the index was lost in between.
        """
        try:
            self._run(progress)
        except DamagedIndexError:
            self._engine.open()
            self._run(progress)
        return len(self)

    def _run(self, progress: Progress) -> None:
        if not len(self):
            return
        self._engine.apply((), self._deletes, self._engine.last_sequence)
        for first in range(0, max(1, len(self._upserts)), _BATCH):
            self._index(first, progress)
        while self._engine.optimise(_MERGE_BUDGET):
            progress.report(len(self), len(self))

    def _index(self, first: int, progress: Progress) -> None:
        """Index one batch; when it is cancelled, what came before."""
        batch = self._upserts[first : first + _BATCH]
        try:
            self._engine.apply(_reported(batch, first, len(self), progress), (), self._engine.last_sequence)
            if first + _BATCH >= len(self._upserts):
                self._engine.apply((), (), self._sequence)
        finally:
            self._engine.commit()


class ProjectIndex:
    """The index of one project. Nothing is opened before the first use."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._engine: SearchEngine | None = None
        self._waiting = 0

    @property
    def state(self) -> IndexState:
        """How much of the project can be found."""
        return IndexState(self.opened().count(), self._waiting)

    def collect(self, changed: Set[str] | None = None) -> IndexUpdate:
        """What the index lacks now; to be called in the thread of the project. Raises UserError.

        With *changed* only these documents are compared: right when all others were, since they changed.
        """
        engine = self.opened()
        held = dict(engine.scan(changed))
        if changed is None:
            documents = self._project.documents.all()
        else:
            documents = [found for one in changed if (found := self._project.documents.find(one))]
        present = {document.id for document in documents}
        missing = [document for document in documents if held.get(document.id) != checksum_of(document)]
        removed = [identifier for identifier in held if identifier not in present]
        self._waiting = len(missing) + len(removed)
        return IndexUpdate(engine, list(map(self.indexed, missing)), removed, self.sequence())

    def update(self, progress: Progress, changed: Set[str] | None = None) -> int:
        """Bring the index up to date, all in this thread; gives how many documents were indexed or removed.

        *changed* as in `collect`; all are compared if the number of documents is wrong then.

        Raises Cancelled and UserError (no space, no permission).
        """
        done = self.collect(changed).run(progress)
        if self.opened().count() != self._project.documents.count():
            done += self.collect().run(progress)  # it was lost in between, or outdated
        self._waiting = 0
        return done

    def rebuild(self, progress: Progress) -> int:
        """Throw the index away and make it anew; gives the number of documents. Raises as `update`."""
        documents = self._project.documents.all()
        source = _reported(map(self.indexed, documents), 0, len(documents), progress)
        self.opened().rebuild(source, self.sequence())
        self._waiting = 0
        return len(documents)

    def refresh(self) -> None:
        """See what others have done to the index. Raises UserError."""
        if self._engine is not None:
            try:
                self._engine.refresh()
            except DamagedIndexError:
                self._engine.open()

    def close(self) -> None:
        """Let go of the index; the next use opens it again."""
        if self._engine:
            self._engine.close()
            self._engine = None

    def opened(self) -> SearchEngine:
        """The engine, open. Raises UserError."""
        if self._engine is None:
            # Here, because loading Whoosh takes longer than starting all the rest of the command line.
            from workbench.core.search.whoosh_engine.index import WhooshEngine

            engine = WhooshEngine(self._project.id)
            engine.open()
            self._engine = engine
        return self._engine

    def sequence(self) -> int:
        """The number of the last change of the project that stands; 0 before the first."""
        last = self._project.next_undo()
        return last.sequence if last else 0

    def indexed(self, document: Document) -> IndexedDocument:
        """*document* as an engine takes it."""
        return IndexedDocument(
            id=document.id,
            checksum=checksum_of(document),
            text=self._project.text_of(document),
            title=document.title,
            outlet=document.outlet,
            byline=document.byline,
            published=document.published,
            language=document.language,
            url=document.url,
            passages=tuple(
                (passage.span.start, passage.span.end, passage.language)
                for passage in self._project.passages(document.id)
                if passage.language != document.language
            ),
        )


def checksum_of(document: Document) -> str:
    """A checksum of all that is indexed of *document*: text, passages and metadata (32 hex digits)."""
    parts = (
        document.text_sha256,
        document.passages_sha256,
        document.title,
        document.outlet,
        document.byline,
        document.published,
        document.language,
        document.url,
    )
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def _reported(
    documents: Iterable[IndexedDocument], before: int, total: int, progress: Progress
) -> Iterator[IndexedDocument]:
    for done, document in enumerate(documents, before):
        progress.report(done, total, document.title)
        yield document
