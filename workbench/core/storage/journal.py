"""The journal: every operation with its changeset, in the order in which it was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from workbench.core.errors import BugError
from workbench.core.storage.database import Database

State = Literal["done", "undone", "abandoned"]


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One operation. *abandoned*: it was undone, and then something else was done in its place.

    *time* is ISO 8601 in UTC.
    """

    sequence: int
    id: str
    name: str
    author: str
    time: str
    state: State


_SELECT = "SELECT sequence, id, name, author, time, state FROM journal"


class Journal:
    """The operations of a project. Undone ones stay in the history."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def entries(self) -> list[JournalEntry]:
        """Every operation, the oldest first."""
        return [JournalEntry(*row) for row in self._database.rows(f"{_SELECT} ORDER BY sequence")]

    def next_undo(self) -> JournalEntry | None:
        """The operation that undo would take back."""
        return self._one(f"{_SELECT} WHERE state = 'done' ORDER BY sequence DESC LIMIT 1")

    def next_redo(self) -> JournalEntry | None:
        """The operation that redo would do again."""
        return self._one(f"{_SELECT} WHERE state = 'undone' ORDER BY sequence LIMIT 1")

    def last(self) -> JournalEntry | None:
        """The newest operation, in whatever state."""
        return self._one(f"{_SELECT} ORDER BY sequence DESC LIMIT 1")

    def append(self, entry_id: str, name: str, author: str, time: str, changeset: bytes) -> list[bytes]:
        """Note an operation that was just done.

        What had been undone before it can no longer be redone: the changesets of what is abandoned by this.
        """
        abandoned = self._database.rows("SELECT changeset FROM journal WHERE state = 'undone'")
        self._database.run("UPDATE journal SET state = 'abandoned' WHERE state = 'undone'")
        self._database.run(
            "INSERT INTO journal (id, name, author, time, state, changeset) VALUES (?, ?, ?, ?, 'done', ?)",
            (entry_id, name, author, time, changeset),
        )
        return [bytes(row[0]) for row in abandoned]

    def set_state(self, sequence: int, state: State) -> None:
        """Note that an operation was undone or done again."""
        self._database.run("UPDATE journal SET state = ? WHERE sequence = ?", (state, sequence))

    def changeset(self, sequence: int) -> bytes:
        """The changeset of one operation, as it was appended."""
        row = self._database.row("SELECT changeset FROM journal WHERE sequence = ?", (sequence,))
        if row is None:
            raise BugError(f"the journal has no entry {sequence}")
        return bytes(row[0])

    def changesets(self) -> Iterator[bytes]:
        """The changesets of all operations that can be undone or done again."""
        for (sequence,) in self._database.rows("SELECT sequence FROM journal WHERE state <> 'abandoned'"):
            yield self.changeset(sequence)

    def done(self) -> list[int]:
        """The numbers of the operations that have made the tables what they are, the oldest first."""
        return [sequence for sequence, _ in self.numbered("done")]

    def numbered(self, state: State) -> list[tuple[int, str]]:
        """The numbers and ids of the operations in one state, the oldest first."""
        sql = "SELECT sequence, id FROM journal WHERE state = ? ORDER BY sequence"
        return self._database.rows(sql, (state,))

    def _one(self, sql: str) -> JournalEntry | None:
        row = self._database.row(sql)
        return None if row is None else JournalEntry(*row)
