"""States of a project, told by one number, and what has happened to its documents since one of them.

Every row is what the operations that stand have made of it, and an operation has an id of its own for good.
So the operations that stand are the state: two files in which the same ones stand hold the same documents,
whichever is the copy and whatever was restored. To see that takes the ids in the journal, not the documents.

Undo goes backwards one by one, and what is undone is abandoned when something else is done in its place.
Hence those that stood when operation *n* was the last to stand are all up to *n* that are not abandoned, as
long as *n* itself is not; so the way back to a state is found like the way on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from workbench.core.project.project import Project

_DIGEST_BITS = 64
# With more, comparing all documents (some microseconds each) is no slower than looking through operations.
_MOST_OPERATIONS = 2000


class ProjectStates:
    """The states that a project is and was in; to be made and used in one snapshot of it.

    *basis* is what else must be equal for two states to be the same.
    """

    def __init__(self, project: Project, basis: str) -> None:
        self._project = project
        self._basis = basis
        self._standing = project.operations("done")
        self._undone = project.operations("undone")
        self.now = self._number(self._standing)
        """The state of the project, as a positive number."""

    def documents_since(self, number: int) -> frozenset[str] | None:
        """The ids of documents that have been touched since the state with this *number*.

        None where the project has not been in that state, or so long ago that it is not worth knowing.
        """
        last = number >> _DIGEST_BITS
        stood = [operation for operation in (*self._standing, *self._undone) if operation[0] <= last]
        if self._number(stood) != number:
            return None
        turned = [sequence for sequence, _ in self._standing if sequence > last]
        turned += [sequence for sequence, _ in self._undone if sequence <= last]
        if len(turned) > _MOST_OPERATIONS:
            return None
        touched = (self._project.touched_by(sequence).ids("documents") for sequence in turned)
        return frozenset().union(*touched)

    def _number(self, operations: Sequence[tuple[int, str]]) -> int:
        """The number of the state in which these *operations* stand: that of the last one, and a digest."""
        told = "\n".join((self._basis, *(identifier for _, identifier in operations)))
        digest = hashlib.sha256(told.encode()).digest()[: _DIGEST_BITS // 8]
        last = operations[-1][0] if operations else 0
        return last << _DIGEST_BITS | int.from_bytes(digest, "big")
