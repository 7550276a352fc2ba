"""The index of a project, kept up to date.

The index is derived: it says of which state of the project it is (see `project_state`), and what has been
touched since is compared, by id and checksum, and indexed where it differs. If it is of no state that this
project has been in, all documents are compared. So a project that was copied, merged, restored or undone is
never searched wrongly, and an index that was lost or damaged simply differs in everything.

Threads: a project is used by one thread, an engine by any. `ProjectIndex.update` does all in the thread
of the project. `ProjectIndex.collect`, called in that thread, takes a snapshot of what is to be indexed;
`IndexUpdate.run` then works on it in any other thread, while `Searcher.search` goes on in the first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from workbench.core.documents.document import Document
from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.project.engine_choice import engine_in_use
from workbench.core.project.indexed import checksum_of, checksums_of_all, indexed_document, indexing_basis
from workbench.core.project.project import Project
from workbench.core.project.project_state import ProjectStates
from workbench.core.search.engine import DamagedIndexError, IndexedDocument, SearchEngine

# What a killed update loses at most: half a minute's work. Smaller batches would keep one process only.
_BATCH = 20_000
# What is joined after an update in a process that a person waits for, documents: some tenths of a second.
_CHEAP_MERGE = 1_000
# What is joined at once beside the window, documents: more needs gigabytes.
_LARGE_MERGE = 100_000
# Somebody else may be writing the same index from another copy of the project; they may come to an end.
_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class IndexState:
    """*indexed* documents can be found; *waiting* ones were not, when last compared."""

    indexed: int
    waiting: int


@dataclass(frozen=True, slots=True)
class _Difference:
    """What the index lacks: documents, and ids that it has too many, between two states of the project."""

    missing: list[Document]
    removed: list[str]
    before: int
    now: int
    compared_all: bool = False

    def __len__(self) -> int:
        return len(self.missing) + len(self.removed)


class IndexUpdate:
    """What the index lacks, and the way to read it. *upserts* may be called again when the index was lost."""

    def __init__(
        self,
        engine: SearchEngine,
        difference: _Difference,
        upserts: Callable[[], Iterable[IndexedDocument]],
    ) -> None:
        self._engine = engine
        self._difference = difference
        self._upserts = upserts

    def __len__(self) -> int:
        """How many documents are to be indexed or removed."""
        return len(self._difference)

    def run(self, progress: Progress) -> int:
        """Index it, in any thread; gives how many documents were indexed or removed.

        Raises Cancelled, BusyIndexError and UserError; what was indexed until then stays indexed, and the
        rest is found missing by the next comparison. So it is when the index was lost in between.
        """
        if len(self) or self._difference.compared_all:
            try:
                self._run(progress)
            except DamagedIndexError:
                self._engine.open()
                self._run(progress)
        return len(self)

    def _run(self, progress: Progress) -> None:
        """Commit batch by batch. Only after the last one is the index of a state that has a number."""
        engine, difference = self._engine, self._difference
        engine.apply((), difference.removed, 0)
        as_compared = engine.last_sequence == difference.before
        documents = iter(self._upserts())
        total = len(difference.missing)
        for first in range(0, max(1, total), _BATCH):
            batch = _reported(islice(documents, _BATCH), first, len(self), progress)
            try:
                engine.apply(batch, (), 0)
                if first + _BATCH >= total and as_compared:
                    engine.apply((), (), difference.now)
            finally:
                self._commit()

    def _commit(self) -> None:
        try:
            self._engine.commit()
        except UserError:
            # Or it would come in with the next update, which may be of another state. If the index cannot
            # even be opened, that one tells.
            with suppress(UserError):
                self._engine.open()
            raise


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

    def collect(self) -> IndexUpdate:
        """What the index lacks now, read; to be called in the thread of the project. Raises UserError."""
        with self._project.snapshot():
            difference = self._difference()
            documents = list(map(self.indexed, difference.missing))
        return IndexUpdate(self.opened(), difference, lambda: documents)

    def update(self, progress: Progress) -> int:
        """Bring the index up to date, all in this thread; gives how many documents were indexed or removed.

        Raises Cancelled and UserError (no space, no permission).
        """
        done = 0
        with self._project.snapshot():
            for _ in range(_ATTEMPTS):
                difference = self._difference()
                done += self._updated(difference, progress)
                if not len(difference) or self.opened().last_sequence == difference.now:
                    break  # else it was lost in between, or somebody else has written it
        self._waiting = 0
        return done

    def _updated(self, difference: _Difference, progress: Progress) -> int:
        update = IndexUpdate(self.opened(), difference, lambda: map(self.indexed, difference.missing))
        return update.run(progress)

    def _difference(self) -> _Difference:
        """What the index lacks; in a snapshot of the project."""
        engine = self.opened()
        before = engine.last_sequence
        states = ProjectStates(self._project, indexing_basis())
        if before == states.now:
            return _Difference([], [], before, before)
        touched = states.documents_since(before)
        held = dict(engine.scan(touched))
        if touched is None:
            difference = self._of_all(held, before, states.now)
        else:
            present = self._project.documents.among("id", touched)
            missing = [document for document in present if held.get(document.id) != checksum_of(document)]
            removed = held.keys() - {document.id for document in present}
            difference = _Difference(missing, list(removed), before, states.now)
        self._waiting = len(difference)
        return difference

    def _of_all(self, held: dict[str, str], before: int, now: int) -> _Difference:
        present = checksums_of_all(self._project)
        missing = [identifier for identifier, checksum in present.items() if held.get(identifier) != checksum]
        documents = self._project.documents
        found = documents.all() if len(missing) == len(present) else documents.among("id", missing)
        return _Difference(found, list(held.keys() - present.keys()), before, now, compared_all=True)

    def tidy(self, progress: Progress, indexed: int | None = None) -> None:
        """Join small pieces of the index, so that searching stays quick; all in this thread.

        With *indexed* (documents just indexed) only as much as is cheap beside that. Raises Cancelled and
        UserError; nothing is lost then. An index that turns out to be damaged is made anew.
        """
        budget = _LARGE_MERGE if indexed is None else max(_CHEAP_MERGE, indexed)
        try:
            while self.opened().optimise(budget, progress):
                progress.report(0, 0)
        except DamagedIndexError:
            self.opened().open()
            self.update(progress)

    def rebuild(self, progress: Progress) -> int:
        """Throw the index away and make it anew; gives the number of documents. Raises as `update`."""
        with self._project.snapshot():
            documents = self._project.documents.all()
            source = _reported(map(self.indexed, documents), 0, len(documents), progress)
            self.opened().rebuild(source, ProjectStates(self._project, indexing_basis()).now)
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
            engine = engine_in_use(self._project).kind.make(self._project.id)
            engine.open()
            self._engine = engine
        return self._engine

    def sequence(self) -> int:
        """The number of the last change of the project that stands; 0 before the first."""
        last = self._project.next_undo()
        return last.sequence if last else 0

    def indexed(self, document: Document) -> IndexedDocument:
        """*document* as an engine takes it."""
        return indexed_document(self._project, document)


def _reported(
    documents: Iterable[IndexedDocument], before: int, total: int, progress: Progress
) -> Iterator[IndexedDocument]:
    for done, document in enumerate(documents, before):
        progress.report(done, total, document.title)
        yield document
