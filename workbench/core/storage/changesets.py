"""Changesets of SQLite's session extension: what an operation changed, and the way back.

Source: the session extension, https://sqlite.org/sessionintro.html.
"""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import apsw

from workbench.core.errors import BugError
from workbench.core.storage.tables import DOCUMENTS, EVIDENCE, JOURNALLED, SAVED_SEARCHES


@dataclass(slots=True)
class Recording:
    """A changeset in the making; *changeset* (compressed, empty when nothing changed) is there afterwards."""

    changeset: bytes = b""
    touched: dict[str, frozenset[str]] = field(default_factory=dict)


@contextmanager
def recorded(connection: apsw.Connection) -> Iterator[Recording]:
    """Record what happens to the journalled tables inside the block."""
    session = apsw.Session(connection, "main")
    recording = Recording()
    try:
        for form in JOURNALLED:
            session.attach(form.name)
        yield recording
        changeset = session.changeset()
    finally:
        session.close()
    if changeset:
        recording.changeset = zlib.compress(changeset)
        recording.touched = touched(recording.changeset)


def touched(changeset: bytes) -> dict[str, frozenset[str]]:
    """The keys of the rows that a changeset touches, by table; parts of a key are joined by ``/``."""
    rows: defaultdict[str, set[str]] = defaultdict(set)
    for change in apsw.Changeset.iter(zlib.decompress(changeset)):
        values = change.new if change.op == "INSERT" else change.old
        if values is None:
            raise BugError(f"a change of {change.name} has no values")
        rows[change.name].add("/".join(str(values[index]) for index in sorted(change.pk_columns)))
    return {table: frozenset(keys) for table, keys in rows.items()}


def mentioned_checksums(changeset: bytes) -> set[str]:
    """Every value in a compressed changeset that has the form of a SHA-256."""
    found: set[str] = set()
    for change in apsw.Changeset.iter(zlib.decompress(changeset)):
        for values in (change.old, change.new):
            found.update(value for value in values or () if isinstance(value, str) and len(value) == 64)
    return found


def bring_contents(changeset: bytes) -> bool:
    """Whether a compressed changeset may have brought contents: a mark refers to a text that is there."""
    bringing = {DOCUMENTS.name, EVIDENCE.name, SAVED_SEARCHES.name}
    return not touched(changeset).keys().isdisjoint(bringing)


def apply(connection: apsw.Connection, changeset: bytes, *, inverted: bool = False) -> None:
    """Apply a compressed changeset, or its inverse; BugError (and nothing changed) when it does not fit."""
    plain = zlib.decompress(changeset)
    clashes: list[str] = []

    def conflict(reason: int, change: apsw.TableChange) -> int:
        clashes.append(f"{apsw.mapping_session_conflict[reason]} in {change.name}")
        return apsw.SQLITE_CHANGESET_ABORT

    try:
        apsw.Changeset.apply(
            apsw.Changeset.invert(plain) if inverted else plain, connection, conflict=conflict
        )
    except apsw.AbortError as error:
        raise BugError(
            f"a changeset of the journal does not fit the project: {'; '.join(clashes)}"
        ) from error
