"""The folder of one index: its lock, its manifest, and the step from one generation to the next.

A commit writes the files of the new generation beside the old one, forces them to disk, and then
replaces the manifest: before that moment the old generation is the index, after it the new one.
What the manifest does not name, or what is not as the manifest says, is never read.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from whoosh.index import TOC
from whoosh.util.filelock import FileLock, try_for

from workbench.core.errors import UserError
from workbench.core.search.cache import make_private
from workbench.core.search.engine import BusyIndexError, DamagedIndexError
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
from workbench.core.search.mapped import DurableStorage
from workbench.core.search.schema import ID, build_schema
from workbench.core.search.segments import damage_named
from workbench.core.search.writing import INDEX_NAME, GenerationIndex, GenerationWriter

Merge = Callable[[GenerationWriter, list[Any]], list[Any]]

# Another process holds the lock for one batch, seconds; one that holds it longer hangs.
_PATIENCE_SECONDS = 30.0
# A reader looks again when the manifest changed under its eyes; commits are seconds apart.
_LOOKS = 5


def keep_segments(_: GenerationWriter, segments: list[Any]) -> list[Any]:
    """The merge of ordinary commits: none, but segments of which every document is deleted are dropped."""
    return [segment for segment in segments if segment.doc_count()]


def _contents_name(generation: int) -> str:
    return str(TOC._filename(INDEX_NAME, generation))


def _file_name(segment: Any) -> str:
    return str(segment.make_filename(segment.COMPOUND_EXT))


class IndexFolder:
    """One index on disk. *key* names the project and the schema that it is for."""

    def __init__(self, folder: Path, key: str) -> None:
        self.folder = folder
        self.key = key
        self._schema = build_schema()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """The right to write, held by one process at a time. Raises BusyIndexError, UserError."""
        with self._failures_named():
            lock = FileLock(str(make_private(self.folder) / "write.lock"))
            held = try_for(lock.acquire, timeout=_PATIENCE_SECONDS)
        if not held:
            raise BusyIndexError(
                "Search index", "Another window is writing it.", "Try again when it has finished."
            )
        try:
            yield
        finally:
            lock.release()

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
        if _contents_name(manifest.generation) not in manifest.files:
            raise DamagedIndexError("no table of contents")
        with damage_named():
            index = GenerationIndex(self._storage(), self._schema, manifest.generation)
        if not {_file_name(segment) for segment in index.segments} <= manifest.files.keys():
            raise DamagedIndexError("a segment that nobody vouches for")
        return index

    def create(self) -> None:
        """Put an empty index in the place of whatever is there; the caller holds the lock."""
        with self._failures_named():
            sweep(self.folder, keep=())
            for outdated in self.folder.parent.iterdir():
                if outdated != self.folder:
                    shutil.rmtree(outdated, ignore_errors=True)
            TOC(self._schema, [], 0).write(self._storage(), INDEX_NAME)
            self._record(Manifest(self.key), generation=0, sequence=0, documents=0, segments=[])

    def write(
        self,
        deletes: Iterable[str],
        rows: Iterable[dict[str, object]],
        sequence: int,
        merge: Merge = keep_segments,
    ) -> None:
        """The next generation: without the ids *deletes*, with *rows*; the caller holds the lock.

        Raises DamagedIndexError, UserError (no space, no permission), ValueError for a row that cannot be
        indexed; the present generation is untouched then.
        """
        manifest, index = self.load()
        with self._failures_named():
            sweep(self.folder, manifest.files)
            writer = GenerationWriter(index)
            try:
                for identifier in deletes:
                    writer.delete_by_identifier(ID, identifier)
                for row in rows:
                    writer.add_row(row)
                writer.commit(mergetype=merge)
            finally:
                writer.close()
            segments = writer.committed
            documents = sum(segment.doc_count() for segment in segments)
            self._record(manifest, writer.generation, sequence, documents, segments)

    def _record(
        self, before: Manifest, generation: int, sequence: int, documents: int, segments: list[Any]
    ) -> None:
        """Name the new generation in the manifest, then remove what only the one before needed."""
        names = [_contents_name(generation), *map(_file_name, segments)]
        sync_folder(self.folder)
        files: dict[str, FileState] = {
            name: before.files.get(name) or state_of(self.folder / name) for name in names
        }
        write_manifest(self.folder, Manifest(self.key, generation, sequence, documents, files))
        sweep(self.folder, files)

    def _storage(self) -> DurableStorage:
        return DurableStorage(str(self.folder))

    @contextmanager
    def _failures_named(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise UserError(
                f"Search index in {self.folder}",
                f"It cannot be written: {error.strerror or error}.",
                "Make room there or permit writing; nothing in the project is lost.",
            ) from error
