"""A merge beside searching and adding: joined without the lock, taken in with it.

What has been deleted while segments were joined is deleted in the joined one, too. If one of them is no
longer there, somebody else has merged it or the index was made anew, and the work was for nothing: a part
file, which the next commit or the next start removes, is all that a merge leaves that was interrupted.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from workbench.core.progress import Progress
from workbench.core.search.engine import DamagedIndexError
from workbench.core.search.manifest import PART_SUFFIX
from workbench.core.search.whoosh_engine.arrays import ArrayFile, write_arrays
from workbench.core.search.whoosh_engine.codec import Segment
from workbench.core.search.whoosh_engine.generations import IndexFolder
from workbench.core.search.whoosh_engine.merging import MergePart, merged_arrays
from workbench.core.search.whoosh_engine.processes import ProcessDiedError, in_own_process
from workbench.core.search.whoosh_engine.segments import damage_named
from workbench.core.search.whoosh_engine.writing import new_segment

# Documents: below, a process takes longer to begin than the merge; above, the window would feel it.
_WORTH_A_PROCESS = 3000


@dataclass(frozen=True, slots=True)
class _Source:
    """A segment to be joined: its file, its documents, and which of them were deleted when it was chosen."""

    path: Path
    documents: int
    deleted: frozenset[int]

    def renumbered(self, numbers: Sequence[int], first: int) -> list[int]:
        """The numbers of documents that stay in the joined segment, where those of this begin at *first*."""
        kept = np.ones(self.documents, bool)
        kept[list(self.deleted)] = False
        places: list[int] = (np.cumsum(kept) - 1 + first)[list(numbers)].tolist()
        return places


def merge(files: IndexFolder, chosen: Sequence[Segment], progress: Progress) -> bool:
    """Put *chosen* segments of the present generation together; whether that was done.

    Raises DamagedIndexError, UserError (no space), BusyIndexError, Cancelled; the index is as it was then.
    """
    sources = [
        _Source(
            files.folder / segment.file_name,
            segment.doc_count_all(),
            frozenset(map(int, segment.deleted_docs())),
        )
        for segment in chosen
    ]
    path = files.folder / f"{uuid.uuid4().hex}{PART_SUFFIX}"
    try:
        try:
            with files.failures_named():
                _join(sources, path, progress)
        except DamagedIndexError:
            if all(source.path.name in files.vouched().files for source in sources):
                raise
            return False  # somebody else has merged them, or made the index anew, before they were read
        with files.locked():
            return _take_in(files, chosen, sources, path)
    finally:
        path.unlink(missing_ok=True)


def _join(sources: Sequence[_Source], path: Path, progress: Progress) -> None:
    progress.report(0, 0)
    if sum(source.documents for source in sources) >= _WORTH_A_PROCESS:
        try:
            in_own_process(write_joined, (tuple(sources), path), progress)
        except ProcessDiedError:
            write_joined(sources, path)
    else:
        write_joined(sources, path)


def write_joined(sources: Sequence[_Source], path: Path) -> None:
    """Write the joined segment to *path*, durable. Raises DamagedIndexError, OSError (no room)."""
    with damage_named():
        arrays = merged_arrays(
            [MergePart(ArrayFile(source.path), source.documents, source.deleted) for source in sources]
        )
    write_arrays(path, arrays)


def _take_in(files: IndexFolder, chosen: Sequence[Segment], sources: Sequence[_Source], path: Path) -> bool:
    manifest, index = files.load()
    present = {segment.segment_id(): segment for segment in index.segments}
    if not all(segment.segment_id() in present for segment in chosen):
        return False
    joined = new_segment(sum(source.documents - len(source.deleted) for source in sources))
    first = 0
    for segment, source in zip(chosen, sources, strict=True):
        now = present.pop(segment.segment_id())
        since = [number for number in now.deleted_docs() if number not in source.deleted]
        for number in source.renumbered(since, first):
            joined.delete_document(number)
        first += source.documents - len(source.deleted)
    with files.failures_named():
        path.replace(files.folder / joined.file_name)
        files.record(manifest, [*present.values(), joined])
    return True
