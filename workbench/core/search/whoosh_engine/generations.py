"""The folder of one index: its lock, its manifest, and the step from one generation to the next.

A commit writes the files of the new generation beside the old one, forces them to disk, and then
replaces the manifest: before that moment the old generation is the index, after it the new one.
What the manifest does not name, or what is not as the manifest says, is never read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import contextmanager
from pathlib import Path

from workbench.core.search.engine import DamagedIndexError
from workbench.core.search.manifest import (
    FileState,
    Manifest,
    damages,
    read_manifest,
    state_of,
    sweep,
    sync_folder,
    write_manifest,
)
from workbench.core.search.own_folder import OwnFolder
from workbench.core.search.whoosh_engine.arrays import ArrayFile, write_arrays
from workbench.core.search.whoosh_engine.codec import Segment
from workbench.core.search.whoosh_engine.columns import Column
from workbench.core.search.whoosh_engine.durable import DurableStorage
from workbench.core.search.whoosh_engine.merging import MergePart, merged_arrays
from workbench.core.search.whoosh_engine.pending import NewSegment
from workbench.core.search.whoosh_engine.schema import ID_COLUMN, build_schema
from workbench.core.search.whoosh_engine.segments import damage_named
from workbench.core.search.whoosh_engine.writing import (
    GenerationIndex,
    contents_name,
    new_segment,
    write_contents,
)

# Which segments are to be put together.
Choice = Callable[[Sequence[Segment]], Sequence[Segment]]

# A reader looks again when the manifest changed under its eyes; commits are seconds apart.
_LOOKS = 5


class IndexFolder(OwnFolder):
    """One index on disk. *key* names the project and the schema that it is for."""

    def __init__(self, folder: Path, key: str) -> None:
        super().__init__(folder, key)
        self._schema = build_schema()

    def load(self) -> tuple[Manifest, GenerationIndex]:
        """The present generation, verified. Raises DamagedIndexError, also where there is none."""
        for _ in range(_LOOKS):
            manifest = read_manifest(self.folder)
            if manifest is None or manifest.key != self.key:
                raise DamagedIndexError("no index of this project")
            problems = damages(self.folder, manifest, thorough=False)
            if not problems:
                return manifest, self._opened(manifest)
            if read_manifest(self.folder) == manifest:
                raise DamagedIndexError("; ".join(problems))
        raise DamagedIndexError("the index changes faster than it can be read")

    def _opened(self, manifest: Manifest) -> GenerationIndex:
        """The generation of *manifest*; nothing that the manifest does not name is read."""
        if contents_name(manifest.generation) not in manifest.files:
            raise DamagedIndexError("no table of contents")
        with damage_named():
            index = GenerationIndex(self._storage(), self._schema, manifest.generation)
        if not {segment.file_name for segment in index.segments} <= manifest.files.keys():
            raise DamagedIndexError("a segment that nobody vouches for")
        return index

    def create(self) -> None:
        """Put an empty index in the place of whatever is there; the caller holds the lock."""
        with self.failures_named():
            self.clear()
            self._record(Manifest(self.key), 0, 0, [])

    def write(self, deletes: Set[str], added: Sequence[NewSegment], sequence: int) -> None:
        """The next generation: without the ids *deletes*, with the segments *added*.

        The caller holds the lock. Raises DamagedIndexError, UserError (no space, no permission); the present
        generation is untouched then.
        """
        manifest, index = self.load()
        with self.failures_named():
            sweep(self.folder, manifest.files)
            segments = list(index.segments)
            for segment in segments:
                self._delete(segment, deletes)
            with self._taken_in(added, manifest) as taken:
                for segment, new in zip(taken, added, strict=True):
                    self._delete(segment, new.outdated)
                self._record(manifest, manifest.generation + 1, sequence, [*segments, *taken])

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

    def merge(self, choose: Choice) -> None:
        """The next generation: with the chosen segments put together into one.

        The caller holds the lock. Raises as `write`.
        """
        manifest, index = self.load()
        with self.failures_named():
            sweep(self.folder, manifest.files)
            chosen = choose(index.segments)
            with damage_named():
                parts = [
                    MergePart(
                        ArrayFile(index.path_of(segment)),
                        segment.doc_count_all(),
                        frozenset(segment.deleted_docs()),
                    )
                    for segment in chosen
                ]
                arrays = merged_arrays(parts)
            merged = new_segment(sum(segment.doc_count() for segment in chosen))
            write_arrays(self.folder / merged.file_name, arrays)
            kept = [segment for segment in index.segments if segment not in chosen]
            self._record(manifest, manifest.generation + 1, manifest.sequence, [*kept, merged])

    def _delete(self, segment: Segment, identifiers: Set[str]) -> None:
        """Delete the documents with these ids in *segment*, if it has them."""
        if identifiers:
            with damage_named():
                ids = Column(ArrayFile(self.folder / segment.file_name), ID_COLUMN)
                for number in ids.documents_of(identifiers):
                    segment.delete_document(number)

    def _record(self, before: Manifest, generation: int, sequence: int, segments: Sequence[Segment]) -> None:
        """Name the new generation in the manifest, then remove what only the one before needed."""
        kept = [segment for segment in segments if segment.doc_count()]
        write_contents(self._storage(), self._schema, kept, generation)
        names = [contents_name(generation), *(segment.file_name for segment in kept)]
        sync_folder(self.folder)
        files: dict[str, FileState] = {
            name: before.files.get(name) or state_of(self.folder / name) for name in names
        }
        documents = sum(segment.doc_count() for segment in kept)
        write_manifest(self.folder, Manifest(self.key, generation, sequence, documents, files))
        sweep(self.folder, files)

    def _storage(self) -> DurableStorage:
        return DurableStorage(str(self.folder))
