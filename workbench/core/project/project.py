"""A project: everything an analyst has, in one file. Reading is here; changing is in ``operations``."""

from __future__ import annotations

import getpass
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

from workbench.core.annotations.saved_search import SavedSearch
from workbench.core.documents.document import Document, Passage
from workbench.core.documents.passage_json import passages_from_json
from workbench.core.documents.version import TextVersion
from workbench.core.errors import UserError
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.changes import Changes, Done
from workbench.core.project.clock import Clock
from workbench.core.project.state_memo import StateMemo
from workbench.core.project.text_cache import TextCache
from workbench.core.storage.journal import JournalEntry as JournalEntry  # what ``history`` gives
from workbench.core.storage.journal import State
from workbench.core.storage.lock import Holder
from workbench.core.storage.store import ReadOnlyBecause, Store, create_store, open_store

SUFFIX = ".muqabala"
Value = TypeVar("Value")


class Project:
    """One open project, used by one thread.

    The tables are read directly (``project.marks.where(document_id=…)``); SQLite refuses to write to them
    outside of an operation. *read_only_because* is empty for a project that can be changed; *holder* says who
    else has it open.
    """

    def __init__(
        self, store: Store, author: str, holder: Holder | None = None, because: ReadOnlyBecause = ""
    ) -> None:
        settings = store.settings()
        self.path = store.path
        self.id = settings["id"]
        self.name = settings["name"]
        self.created = settings["created"]
        self.author = author
        self.holder = holder
        self.read_only_because = because
        self.clock = Clock()
        self.documents = store.documents
        self.versions = store.versions
        self.codes = store.codes
        self.marks = store.marks
        self.mark_codes = store.mark_codes
        self.parties = store.parties
        self.party_names = store.party_names
        self.mentions = store.mentions
        self.claims = store.claims
        self.statements = store.statements
        self.attributions = store.attributions
        self.evidence = store.evidence
        self.ratings = store.ratings
        self.dismissals = store.dismissals
        self.rejections = store.rejections
        self.relations = store.relations
        self.memos = store.memos
        self.saved_searches = store.saved_searches
        self._store = store
        self._texts = TextCache(self._read_text)
        self.memo = StateMemo()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._store.read_only

    def setting(self, key: str) -> str:
        """What the project says of itself under *key*; empty where it says nothing."""
        return self._store.settings().get(key, "")

    def set_setting(self, key: str, value: str) -> None:
        """Let it say something else. Not journalled: for what is no part of the work. Raises UserError.

        What stands under a key that begins with ``local.`` stays in this file, and goes into no copy of it.
        """
        self._store.set_setting(key, value)

    def text(self, document_id: str) -> str:
        """The canonical text of a document. Raises UserError when there is none, or it is damaged."""
        return self._texts.get(self.documents.get(document_id).text_sha256)

    def text_of(self, document: Document) -> str:
        """The canonical text of a document that is at hand. Raises UserError when it is damaged."""
        return self._texts.get(document.text_sha256)

    def passages(self, document_id: str) -> tuple[Passage, ...]:
        """The passages of a document, in the order of the text."""
        return self.passages_of(self.documents.get(document_id))

    def passages_of(self, document: Document) -> tuple[Passage, ...]:
        """The passages of a document that is at hand. Raises UserError when they are damaged."""
        return passages_from_json(self._store.contents.get(document.passages_sha256))

    def text_of_version(self, version: TextVersion) -> str:
        """The canonical text of an earlier version. Raises UserError when it is damaged."""
        return self._texts.get(version.text_sha256)

    def passages_of_version(self, version: TextVersion) -> tuple[Passage, ...]:
        """The passages of an earlier version. Raises UserError when they are damaged."""
        return passages_from_json(self._store.contents.get(version.passages_sha256))

    def source(self, document_id: str) -> bytes:
        """The untouched bytes from which a document was imported. Raises UserError as ``text`` does."""
        return self._store.contents.get(self.documents.get(document_id).source_sha256)

    def seen_by(self, search: SavedSearch) -> bytes:
        """The digests of the documents that a saved search had found at the last look."""
        return self._store.contents.get(search.seen_sha256) if search.seen_sha256 else b""

    def attachment(self, sha256: str) -> bytes:
        """The bytes of a file that is attached as evidence. Raises UserError when there are none such."""
        return self._store.contents.get(sha256)

    def history(self) -> list[JournalEntry]:
        """Every operation, the oldest first, with what became of it."""
        return self._store.journal.entries()

    def operations(self, state: State) -> list[tuple[int, str]]:
        """The numbers and ids of the operations in one state, the oldest first."""
        return self._store.journal.numbered(state)

    def touched_by(self, sequence: int) -> Changes:
        """What the operation with this number in the history has touched when it was done."""
        return Changes(self._store.touched_by(sequence))

    def modified(self) -> str:
        """When the last operation was done (ISO 8601, UTC); the time of creation before the first."""
        last = self._store.journal.last()
        return last.time if last else self.created

    def next_undo(self) -> JournalEntry | None:
        """The operation that ``undo`` would take back."""
        return self._store.journal.next_undo()

    def next_redo(self) -> JournalEntry | None:
        """The operation that ``redo`` would do again."""
        return self._store.journal.next_redo()

    def undo(self) -> Changes:
        """Take back the last operation. Raises UserError when there is none."""
        return Changes(self._store.undo())

    def redo(self) -> Changes:
        """Do again what was last taken back. Raises UserError when there is nothing."""
        return Changes(self._store.redo())

    def perform(self, name: str, action: Callable[[], Value]) -> Done[Value]:
        """Run one operation: *action* in one transaction, journalled under *name*. All of it, or nothing."""
        value, touched = self._store.perform(name, self.author, self.clock.now(), action)
        return Done(value, Changes(touched))

    def keep(self, contents: list[bytes]) -> list[str]:
        """Keep heavy, immutable things ahead of the operation that refers to them; their SHA-256."""
        return self._store.put_contents(contents)

    def keep_in_operation(self, content: bytes) -> str:
        """Keep one such thing as part of the operation that is running; its SHA-256."""
        return self._store.contents.put(content)

    def snapshot(self) -> AbstractContextManager[None]:
        """Let everything that is read inside the block be of one moment, whatever another process writes."""
        return self._store.snapshot()

    def write_copy(self, target: Path) -> None:
        """Write a compact copy of the project file to *target*; the same bytes for the same project.

        What a cancelled import has left in the file until it is closed is not in the copy.
        """
        self._store.write_copy(target)

    def file_problems(self, progress: Progress | None = None) -> list[str]:
        """What is wrong with the file itself: SQLite's own check, and the checksums of all contents."""
        return list(self._store.problems(progress or NoProgress()))

    def close(self) -> None:
        """Close the file. Everything was saved when it was done; nothing is lost here.

        Raises UserError where the disk has no room to bring it all into one file; it is closed all the same.
        """
        self._store.close()

    def _read_text(self, sha256: str) -> str:
        return self._store.contents.get(sha256).decode("utf-8")


def create_project(path: Path, *, name: str = "", author: str = "") -> Project:
    """Make a new, empty project at *path* and open it. Raises UserError when that cannot be done."""
    if path.suffix != SUFFIX:
        raise UserError(path.name, f"a project's name must end in {SUFFIX}.", "Give it such a name.")
    settings = {"id": str(uuid.uuid4()), "name": name or path.stem, "created": Clock().now()}
    user = author or default_author()
    return Project(create_store(path, user, settings), user)


def open_project(path: Path, *, author: str = "", read_only: bool = False) -> Project:
    """Open the project at *path*.

    A project that somebody else has open, or that may not be written, is opened for reading;
    ``read_only_because`` tells why. Raises UserError when it is missing, damaged, too new or no project.
    """
    user = author or default_author()
    store, holder, because = open_store(path, user, read_only=read_only)
    return Project(store, user, holder, because)


def default_author() -> str:
    """The name under which operations are journalled unless another is given: the user's login name."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # the last where Windows does not know the user
        return "analyst"
