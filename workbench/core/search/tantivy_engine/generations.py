"""The folder of one index: each generation is a folder of its own in it, named by its number.

A commit fills the folder of the next generation beside the present one and then replaces the manifest: before
that moment the old generation is the index, after it the new one. What the manifest does not name, or what is
not as the manifest says, is never read.
"""

from __future__ import annotations

import uuid
from collections.abc import Set
from dataclasses import dataclass, replace
from pathlib import Path

import tantivy

from workbench.core.search.engine import DamagedIndexError
from workbench.core.search.manifest import (
    PART_SUFFIX,
    FileState,
    Manifest,
    read_manifest,
    state_of,
    sweep,
    sync_folder,
    write_manifest,
)
from workbench.core.search.own_folder import OwnFolder
from workbench.core.search.tantivy_engine.draft import CONTENTS, REPLACED, Draft, contents_of
from workbench.core.search.tantivy_engine.failures import damage_named
from workbench.core.search.tantivy_engine.reading import Reader
from workbench.core.search.tantivy_engine.word_lists import SUFFIX, WordLists


@dataclass(frozen=True, slots=True)
class Batch:
    """What one commit brings: documents of a *draft* by their ids, ids that go, the *sequence* after it.

    *base* is the manifest of the generation that the draft is a copy of; *upon*, that of the index which the
    documents were compared with.
    """

    draft: Draft
    base: Manifest
    put: Set[str]
    dropped: Set[str]
    sequence: int
    upon: Manifest


@dataclass(frozen=True, slots=True)
class Generation:
    """One generation of the index, open for reading. Any number of threads may use it."""

    manifest: Manifest
    reader: Reader


class TantivyFolder(OwnFolder):
    """One index on disk."""

    def load(self, known: Generation | None) -> Generation:
        """The present generation, verified; *known* if it is still that one.

        Raises DamagedIndexError, also where there is none.
        """

        def opened(manifest: Manifest) -> Generation:
            if known is not None and known.manifest == manifest:
                return known
            return Generation(manifest, self._opened(manifest))

        return self.present(opened)

    def _opened(self, manifest: Manifest) -> Reader:
        """A reader of the generation of *manifest*; nothing that the manifest does not name is read."""
        folder = self._folder_of(manifest)
        named = {self.folder / name for name in manifest.files}
        if folder / CONTENTS not in named or any(path.parent != folder for path in named):
            raise DamagedIndexError("no table of contents")
        with damage_named():
            index = tantivy.Index.open(str(folder))
            index.config_reader("manual")  # a generation never changes, so nothing is to be watched
            words = WordLists(sorted(path for path in named if path.suffix == SUFFIX))
            reader = Reader(index.schema, index.searcher(), words)
        if reader.documents != manifest.documents:
            raise DamagedIndexError(f"{reader.documents} documents instead of {manifest.documents}")
        return reader

    def create(self) -> None:
        """Put an empty index in the place of whatever is there; the caller holds the lock."""
        with self.failures_named():
            self.clear()
            draft = Draft(self._new_folder(), None)
            draft.finish()
            self._record(Manifest(self.key, contents=_new_name()), draft)

    def draft(self) -> tuple[Draft, Manifest]:
        """A copy of the present generation to be changed, and its manifest. Raises as `publish`."""
        with self.locked():
            manifest = self.vouched()
            with self.failures_named():
                return Draft(self._new_folder(), self._folder_of(manifest)), manifest

    def publish(self, batch: Batch) -> None:
        """The next generation: the finished draft of *batch*.

        Where somebody else has committed since the draft was copied, what it brings is brought to their
        generation instead. Where they did so since the documents were compared, nobody knows what the index
        is of then, and its sequence is 0.

        The caller holds the lock. Raises DamagedIndexError, UserError (no space, no permission); the present
        generation and the draft are untouched then.
        """
        manifest = self.vouched()
        alone = manifest.contents == batch.upon.contents or manifest.sequence == batch.sequence
        after = replace(manifest, sequence=batch.sequence if alone else 0, contents=_new_name())
        with self.failures_named():
            if manifest == batch.base:
                self._record(after, batch.draft)
                return
            draft = Draft(self._new_folder(), self._folder_of(manifest))
            try:
                for identifier in batch.dropped:
                    draft.drop(identifier)
                draft.take_over(batch.draft, batch.put)
                draft.finish()
                self._record(after, draft)
            finally:
                draft.discard()
        batch.draft.discard()

    def _record(self, before: Manifest, draft: Draft) -> None:
        """Make a finished draft the generation after *before*, then remove what only that needed."""
        manifest = replace(before, generation=before.generation + 1, documents=draft.documents)
        folder = self._folder_of(manifest)
        sweep(self.folder, [self._folder_of(before).name])
        draft.folder.replace(folder)
        try:
            known = {Path(name).name: state for name, state in before.files.items()}
            files = {f"{folder.name}/{path.name}": _state_of(path, known) for path in contents_of(folder)}
            sync_folder(self.folder)
            write_manifest(self.folder, replace(manifest, files=files))
        except BaseException:
            written = read_manifest(self.folder)
            if written is None or written.generation != manifest.generation:
                folder.replace(draft.folder)
            raise
        sweep(self.folder, [folder.name])

    def _folder_of(self, manifest: Manifest) -> Path:
        return self.folder / str(manifest.generation)

    def _new_folder(self) -> Path:
        return self.folder / f"{_new_name()}{PART_SUFFIX}"


def _state_of(path: Path, known: dict[str, FileState]) -> FileState:
    """The state of a file; *known* are those of the generation before, whose files stay as they are."""
    return known.get(path.name) or state_of(path) if path.name not in REPLACED else state_of(path)


def _new_name() -> str:
    return uuid.uuid4().hex
