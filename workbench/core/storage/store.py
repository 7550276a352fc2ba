"""An open project file: its tables, contents and journal, and the one way to write to it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Literal, TypeVar

import apsw

from workbench.core.errors import BugError, UserError
from workbench.core.progress import Progress
from workbench.core.storage import changesets, compaction, connection, replay, tables
from workbench.core.storage.contents import ContentTable
from workbench.core.storage.database import Database
from workbench.core.storage.faults import in_words
from workbench.core.storage.journal import Journal, JournalEntry
from workbench.core.storage.lock import Holder, ProjectLock
from workbench.core.storage.table import Table

Result = TypeVar("Result")
Touched = Mapping[str, frozenset[str]]
ReadOnlyBecause = Literal["", "asked for", "no permission", "open elsewhere"]
"""Why a project was opened for reading; empty when it was not."""


class Store:
    """One open project file, used by one thread. Only ``perform`` and its kin can write to it."""

    def __init__(
        self, path: Path, opened: apsw.Connection, lock: ProjectLock | None, *, unused: bool = False
    ) -> None:
        self.path = path
        self._database = database = Database(path, opened)
        self._lock = lock
        self._writing = False
        self._closed = False
        # Whether there may be contents that nobody needs, and those that no operation has taken up yet.
        self._unused = unused
        self._waiting: set[str] = set()
        self.documents = Table(database, tables.DOCUMENTS)
        self.versions = Table(database, tables.VERSIONS)
        self.codes = Table(database, tables.CODES)
        self.marks = Table(database, tables.MARKS)
        self.mark_codes = Table(database, tables.MARK_CODES)
        self.parties = Table(database, tables.PARTIES)
        self.party_names = Table(database, tables.PARTY_NAMES)
        self.mentions = Table(database, tables.MENTIONS)
        self.claims = Table(database, tables.CLAIMS)
        self.statements = Table(database, tables.STATEMENTS)
        self.attributions = Table(database, tables.ATTRIBUTIONS)
        self.evidence = Table(database, tables.EVIDENCE)
        self.ratings = Table(database, tables.RATINGS)
        self.dismissals = Table(database, tables.DISMISSALS)
        self.rejections = Table(database, tables.REJECTIONS)
        self.relations = Table(database, tables.RELATIONS)
        self.memos = Table(database, tables.MEMOS)
        self.saved_searches = Table(database, tables.SAVED_SEARCHES)
        self.contents = ContentTable(database)
        self.journal = Journal(database)
        database.run("PRAGMA query_only = ON")

    @property
    def read_only(self) -> bool:
        """Whether the file was opened for reading alone."""
        return self._lock is None

    def settings(self) -> dict[str, str]:
        """What the project says of itself (its id, its name …)."""
        return dict(self._database.rows("SELECT key, value FROM settings"))

    def set_setting(self, key: str, value: str) -> None:
        """Let the project say something else of itself; it is no operation, so nobody can undo it."""
        with self._transaction():
            self._database.run("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, value))

    def put_contents(self, data: list[bytes]) -> list[str]:
        """Keep heavy things ahead of the operation that will refer to them; their checksums.

        What no operation takes up is dropped when the file is closed.
        """
        with self._transaction():
            checksums = [self.contents.put(item) for item in data]
        self._waiting.update(checksums)
        return checksums

    def perform(
        self, name: str, author: str, time: str, action: Callable[[], Result]
    ) -> tuple[Result, Touched]:
        """Run *action* in one transaction and journal what it changed; all of it, or nothing.

        An action that changes nothing leaves no trace in the journal.
        """
        with self._transaction():
            with changesets.recorded(self._database.connection) as recording:
                result = action()
            if recording.changeset:
                abandoned = self.journal.append(str(uuid.uuid4()), name, author, time, recording.changeset)
                self._unused |= any(map(changesets.bring_contents, abandoned))
        if self._waiting and recording.changeset:
            self._waiting -= changesets.mentioned_checksums(recording.changeset)
        return result, recording.touched

    def undo(self) -> Touched:
        """Take back the last operation. Raises UserError when there is none."""
        return self._turn(self.journal.next_undo(), "There is nothing to undo.", backwards=True)

    def redo(self) -> Touched:
        """Do again what was last undone. Raises UserError when there is nothing."""
        return self._turn(self.journal.next_redo(), "There is nothing to redo.", backwards=False)

    def touched_by(self, sequence: int) -> Touched:
        """The keys of the rows that one operation of the journal has touched, by table."""
        return changesets.touched(self.journal.changeset(sequence))

    def snapshot(self) -> AbstractContextManager[None]:
        """Let everything that is read inside the block be of one moment, whatever others write meanwhile."""
        return self._database.snapshot()

    def write_copy(self, target: Path) -> None:
        """Write a compact copy of the project to *target*, the same bytes for the same project.

        What a cancelled import has left behind until the file is closed is not in it.
        """
        target.unlink(missing_ok=True)
        with self._database.writable():
            self._database.run("VACUUM INTO ?", (str(target),))
        with in_words(target):
            compaction.drop_unused_of_copy(target)

    def problems(self, progress: Progress) -> Iterator[str]:
        """What is wrong: SQLite's own check, rows that no operation made, contents without their checksum."""
        try:
            found = [line for (line,) in self._database.rows("PRAGMA integrity_check") if line != "ok"]
        except apsw.SQLError as error:
            found = [str(error)]
        if found:
            # What is built on a damaged file cannot be trusted either.
            yield from (f"the file is damaged: {line}" for line in found)
            return
        yield from replay.differences(self._database, self.journal, progress)
        for table, *_ in self._database.rows("PRAGMA foreign_key_check"):
            yield f"a row of {table} refers to something that is not there"
        for checksum in self.contents.damaged(progress):
            yield f"the content {checksum} no longer has its checksum"

    def close(self) -> None:
        """Leave one file at rest and give the lock back. Closing twice is harmless."""
        if self._closed:
            return
        self._closed = True
        try:
            if self._unused or self._waiting:
                # On a full disk the next closing does it; the reason for closing matters more.
                with suppress(UserError):
                    self._compact()
        finally:
            try:
                with in_words(self.path):
                    connection.close_file(self._database.connection)
            finally:
                if self._lock is not None:
                    self._lock.release()

    def _compact(self) -> None:
        with self._database.without_references(), self._transaction():
            compaction.drop_unused(self._database)

    def _turn(self, entry: JournalEntry | None, otherwise: str, *, backwards: bool) -> Touched:
        if entry is None:
            raise UserError("", otherwise)
        changeset = self.journal.changeset(entry.sequence)
        with self._transaction():
            changesets.apply(self._database.connection, changeset, inverted=backwards)
            self.journal.set_state(entry.sequence, "undone" if backwards else "done")
        return changesets.touched(changeset)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        if self.read_only:
            raise UserError(
                self.path.name, "the project is open for reading only.", "Close it elsewhere first."
            )
        if self._writing:
            raise BugError("an operation was begun inside another one")
        self._writing = True
        try:
            with self._database.transaction():
                yield
        finally:
            self._writing = False


def create_store(path: Path, user: str, settings: Mapping[str, str]) -> Store:
    """Make a new project file that says *settings* of itself, and open it; UserError when that cannot be."""
    with in_words(path), _permitted(path):
        # Locked before it is there, so that nobody else can open it in between, or make it at the same time.
        lock = ProjectLock(path)
        if lock.acquire(user) is not None:
            raise UserError(path.name, "somebody else is using this name.", "Choose another name.")
        try:
            return Store(path, connection.create_file(path, settings), lock)
        except BaseException:
            lock.release()
            raise


def open_store(
    path: Path, user: str, *, read_only: bool = False
) -> tuple[Store, Holder | None, ReadOnlyBecause]:
    """Open a project file. With it: who else is writing to it, and why it is read-only.

    Raises UserError when it is missing, damaged, too new or no project.
    """
    with in_words(path):
        if read_only:
            if connection.has_older_form(path):
                # Opening it to write brings it up to date; where that cannot be, reading says so.
                open_store(path, user)[0].close()
            return _for_reading(path), None, "asked for"
        connection.refuse_what_is_no_project(path)
        lock = ProjectLock(path)
        try:
            holder = lock.acquire(user)
        except OSError:
            return _for_reading(path), None, "no permission"
        if holder is not None:
            return _for_reading(path), holder, "open elsewhere"
        # A log beside the file: the last one to write did not close it, and nobody dropped what it left.
        unused = connection.has_log(path)
        try:
            opened = connection.open_file(path, read_only=False)
        except (apsw.ReadOnlyError, apsw.CantOpenError):
            lock.release()
            return _for_reading(path), None, "no permission"
        except BaseException:
            lock.release()
            raise
        return Store(path, opened, lock, unused=unused), None, ""


def _for_reading(path: Path) -> Store:
    return Store(path, connection.open_file(path, read_only=True), None)


@contextmanager
def _permitted(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(
            path.name, f"the project cannot be made here ({reason}).", "Choose another folder."
        ) from error
