"""What was applied to an index and not yet committed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from workbench.core.errors import UserError
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.manifest import Manifest
from workbench.core.search.tantivy_engine.draft import Draft
from workbench.core.search.tantivy_engine.generations import Batch, TantivyFolder


class Pending:
    """Documents to be taken in and ids to be dropped; the last word about an id counts.

    They go into a draft at once, so that no text waits in memory. Every method raises UserError when that
    cannot be written, and drops all that is pending if it is lost then.
    """

    def __init__(self, files: TantivyFolder) -> None:
        self._files = files
        self._put: set[str] = set()
        self._dropped: set[str] = set()
        self._drafted: tuple[Draft, Manifest] | None = None

    def put(self, document: IndexedDocument) -> None:
        """Take in a document."""
        with self._writing() as (draft, _):
            draft.put(document)
        self._dropped.discard(document.id)
        self._put.add(document.id)

    def drop(self, identifier: str) -> None:
        """Drop a document."""
        with self._writing() as (draft, _):
            draft.drop(identifier)
        self._put.discard(identifier)
        self._dropped.add(identifier)

    def __len__(self) -> int:
        """How many ids there is something to be said of."""
        return len(self._put) + len(self._dropped)

    def finished(self, sequence: int, upon: Manifest) -> Batch:
        """All that is pending, written; *sequence* and *upon* as in `Batch`."""
        with self._writing() as (draft, base):
            draft.finish()
        return Batch(draft, base, self._put, self._dropped, sequence, upon)

    def clear(self) -> None:
        """Forget all, as it was committed or is to be dropped."""
        if self._drafted:
            self._drafted[0].discard()
        self._put, self._dropped, self._drafted = set(), set(), None

    @contextmanager
    def _writing(self) -> Iterator[tuple[Draft, Manifest]]:
        if self._drafted is None:
            self._drafted = self._files.draft()
        try:
            with self._files.failures_named():
                yield self._drafted
        except UserError:
            if self._drafted[0].broken:
                self.clear()
            raise
