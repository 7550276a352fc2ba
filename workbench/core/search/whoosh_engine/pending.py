"""What was applied to an index and not yet committed."""

from __future__ import annotations

import os
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from workbench.core.search.engine import IndexedDocument
from workbench.core.search.manifest import PART_SUFFIX
from workbench.core.search.whoosh_engine.builders import Builders, RowMaker, build

# What one segment of a large import is built of, code points: with more, a process needs more than
# half a gigabyte; with less, there is more to merge.
_BATCH = 12_000_000
# More than two processes would take the machine from the person at it, and the memory.
_PROCESSES = min(2, os.cpu_count() or 1)


@dataclass(slots=True)
class NewSegment:
    """A segment that is built and not yet in the index; the ids *outdated* in it are to be deleted."""

    path: Path
    documents: int
    outdated: set[str] = field(default_factory=set)


class Pending:
    """Documents to be taken in and ids to be dropped; the last word about an id counts."""

    def __init__(self, folder: Path, make_row: RowMaker) -> None:
        self._folder = folder
        self._make_row = make_row
        self._builders = Builders(make_row, _PROCESSES)
        self._batch: dict[str, IndexedDocument] = {}
        self._size = 0
        self._built: list[NewSegment] = []
        self._built_in: dict[str, NewSegment] = {}
        # All ids that the index must not have any more in its present state.
        self.deletes: set[str] = set()

    def put(self, document: IndexedDocument) -> None:
        """Take in a document. Raises OSError and BugError when a segment cannot be built."""
        self.drop(document.id)
        self._batch[document.id] = document
        self._size += len(document.text)
        if self._size >= _BATCH:
            new = self._new_segment()
            self._builders.give(new.path, list(self._batch.values()))
            self._next_batch(new)

    def drop(self, identifier: str) -> None:
        """Drop a document."""
        self.deletes.add(identifier)
        self._batch.pop(identifier, None)
        outdated = self._built_in.pop(identifier, None)
        if outdated:
            outdated.outdated.add(identifier)

    def segments(self) -> list[NewSegment]:
        """All that is to be taken in, built. Raises OSError and BugError when that fails."""
        if self._batch:
            new, batch = self._new_segment(), list(self._batch.values())
            if self._builders.started:
                self._builders.give(new.path, batch)
            else:
                build(new.path, batch, self._make_row)  # quicker than a process would be there
            self._next_batch(new)
        self._builders.finish()
        return self._built

    def clear(self) -> None:
        """Forget all, as it was committed or is to be dropped; processes wait for more."""
        for new in self._built:
            new.path.unlink(missing_ok=True)
        self._batch, self._built, self._built_in = {}, [], {}
        self.deletes, self._size = set(), 0

    def end(self) -> None:
        """End the processes."""
        self._builders.end()

    def _new_segment(self) -> NewSegment:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return NewSegment(self._folder / f"{uuid.uuid4().hex}{PART_SUFFIX}", len(self._batch))

    def _next_batch(self, new: NewSegment) -> None:
        self._built.append(new)
        self._built_in |= dict.fromkeys(self._batch, new)
        self._batch, self._size = {}, 0
