"""The folder of one index: its lock, its manifest, and the step from one generation to the next.

A commit writes the files of the new generation beside the old one, forces them to disk, and then
replaces the manifest: before that moment the old generation is the index, after it the new one.
What the manifest does not name, or what is not as the manifest says, is never read.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.core.search.engine import DamagedIndexError
from workbench.core.search.manifest import (
    FileState,
    Manifest,
    read_manifest,
    state_of,
    sweep,
    sync_folder,
    write_manifest,
)
from workbench.core.search.own_folder import OwnFolder
from workbench.core.search.whoosh_engine.arrays import ArrayFile
from workbench.core.search.whoosh_engine.codec import Segment
from workbench.core.search.whoosh_engine.columns import Column
from workbench.core.search.whoosh_engine.durable import DurableStorage
from workbench.core.search.whoosh_engine.pending import NewSegment
from workbench.core.search.whoosh_engine.schema import ID_COLUMN, build_schema
from workbench.core.search.whoosh_engine.segments import damage_named
from workbench.core.search.whoosh_engine.writing import (
    GenerationIndex,
    contents_name,
    new_segment,
    write_contents,
)

# What else Whoosh and pickle end in, where a table of contents is not as it was written.
_FAILURES_OF_CONTENTS = (AssertionError, AttributeError, ImportError, ArithmeticError, MemoryError)


@dataclass(frozen=True, slots=True)
class Batch:
    """What one commit brings: ids that go, segments that come, and the *sequence* that the index then is of.

    *upon* is the manifest of the index that the documents were compared with.
    """

    deletes: Set[str]
    added: Sequence[NewSegment]
    sequence: int
    upon: Manifest


class IndexFolder(OwnFolder):
    """One index on disk. *key* names the project and the schema that it is for."""

    def __init__(self, folder: Path, key: str) -> None:
        super().__init__(folder, key)
        self.schema = build_schema()

    def load(self) -> tuple[Manifest, GenerationIndex]:
        """The present generation, verified; the caller holds the lock.

        Raises DamagedIndexError, also where there is none.
        """
        manifest = self.vouched()
        return manifest, self.opened(manifest)

    def opened(self, manifest: Manifest) -> GenerationIndex:
        """The generation of *manifest*; nothing that the manifest does not name is read."""
        if contents_name(manifest.generation) not in manifest.files:
            raise DamagedIndexError("no table of contents")
        with damage_named():
            try:
                index = GenerationIndex(self._storage(), self.schema, manifest.generation)
            except _FAILURES_OF_CONTENTS as error:
                raise DamagedIndexError(f"{type(error).__name__}: {error}") from error
        if not {segment.file_name for segment in index.segments} <= manifest.files.keys():
            raise DamagedIndexError("a segment that nobody vouches for")
        return index

    def create(self) -> None:
        """Put an empty index in the place of whatever is there; the caller holds the lock."""
        with self.failures_named():
            self.clear()
            self.record(Manifest(self.key, contents=_new_name()), [])

    def write(self, batch: Batch) -> None:
        """The next generation: what *batch* brings.

        Where somebody else has committed since the documents were compared, nobody knows what the index
        is of then, and its sequence is 0.

        The caller holds the lock. Raises DamagedIndexError, UserError (no space, no permission); the present
        generation is untouched then.
        """
        manifest, index = self.load()
        alone = manifest.contents == batch.upon.contents or manifest.sequence == batch.sequence
        with self.failures_named():
            sweep(self.folder, manifest.files)
            segments = list(index.segments)
            for segment in segments:
                self._delete(segment, batch.deletes)
            with self._taken_in(batch.added, manifest) as taken:
                for segment, new in zip(taken, batch.added, strict=True):
                    self._delete(segment, new.outdated)
                sequence = batch.sequence if alone else 0
                after = replace(manifest, sequence=sequence, contents=_new_name())
                self.record(after, [*segments, *taken])

    @contextmanager
    def _taken_in(self, added: Sequence[NewSegment], before: Manifest) -> Iterator[list[Segment]]:
        """The segments *added* under names of the index; under their own again if the commit fails."""
        taken = [new_segment(new.documents) for new in added]
        moves = [
            (new.path, self.folder / segment.file_name) for new, segment in zip(added, taken, strict=True)
        ]
        try:
            for source, target in moves:
                source.replace(target)
            yield taken
        except BaseException:
            if read_manifest(self.folder) == before:
                for source, target in moves:
                    if target.exists():
                        target.replace(source)
            raise

    def _delete(self, segment: Segment, identifiers: Set[str]) -> None:
        """Delete the documents with these ids in *segment*, if it has them."""
        if identifiers:
            with damage_named():
                ids = Column(ArrayFile(self.folder / segment.file_name), ID_COLUMN)
                for number in ids.documents_of(identifiers):
                    segment.delete_document(number)

    def record(self, before: Manifest, segments: Sequence[Segment]) -> None:
        """Make *segments* the generation after *before*, then remove what only that needed.

        The caller holds the lock. Raises OSError.
        """
        generation = before.generation + 1
        kept = [segment for segment in segments if segment.doc_count()]
        write_contents(self._storage(), self.schema, kept, generation)
        names = [contents_name(generation), *(segment.file_name for segment in kept)]
        sync_folder(self.folder)
        files: dict[str, FileState] = {
            name: before.files.get(name) or state_of(self.folder / name) for name in names
        }
        documents = sum(segment.doc_count() for segment in kept)
        write_manifest(self.folder, replace(before, generation=generation, documents=documents, files=files))
        sweep(self.folder, files)

    def _storage(self) -> DurableStorage:
        return DurableStorage(str(self.folder))


def _new_name() -> str:
    return uuid.uuid4().hex
