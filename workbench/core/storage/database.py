"""One open SQLite connection whose errors are said in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

from workbench.core.storage.faults import in_words

Value = str | int | bytes | None


class Database:
    """Runs SQL on the project file *path*. What the world does wrong comes out as UserError."""

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        self.path = path
        self.connection = connection

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with in_words(self.path):
            return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Value] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        with in_words(self.path):
            return self.connection.execute(sql, values).fetchone()

    def run(self, sql: str, values: Sequence[Value] = ()) -> None:
        """Run one statement."""
        with in_words(self.path):
            self.connection.execute(sql, values).fetchall()

    def run_many(self, sql: str, values: Iterable[Sequence[Value]]) -> None:
        """Run one statement with each of *values*."""
        with in_words(self.path):
            self.connection.executemany(sql, values).fetchall()

    def changed(self) -> int:
        """How many rows the last statement has added, changed or removed."""
        return self.connection.changes()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let everything that is read inside the block be of one moment, whatever others write meanwhile."""
        if self.connection.in_transaction:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            if self.connection.in_transaction:
                self.run("COMMIT")

    @contextmanager
    def without_references(self) -> Iterator[None]:
        """Let SQLite not look inside the block whether rows refer to what is removed."""
        self.run("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            self.run("PRAGMA foreign_keys = ON")

    @contextmanager
    def writable(self) -> Iterator[None]:
        """Let statements write inside the block; outside of it SQLite refuses them."""
        self.run("PRAGMA query_only = OFF")
        try:
            yield
        finally:
            self.run("PRAGMA query_only = ON")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block, or nothing of it."""
        with self.writable():
            self.run("BEGIN IMMEDIATE")
            try:
                yield
                self.run("COMMIT")
            except BaseException:
                # SQLite itself rolls back on a full disk; then there is nothing left to roll back.
                if self.connection.in_transaction:
                    self.run("ROLLBACK")
                raise
