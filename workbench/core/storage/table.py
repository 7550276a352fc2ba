"""Rows as frozen dataclasses: one class for every table."""

from __future__ import annotations

import json
import typing
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Generic, TypeVar

from workbench.core.errors import BugError, UserError
from workbench.core.storage.database import Database
from workbench.core.storage.faults import DAMAGED

Row = TypeVar("Row")
Value = str | int | None


@dataclass(frozen=True, slots=True)
class Form(Generic[Row]):
    """How a table is laid out: name, class of its rows, key, order; *called* is what a person calls a row."""

    name: str
    row: type[Row]
    called: str
    order: tuple[str, ...]
    key: tuple[str, ...] = ("id",)
    optional: frozenset[str] = frozenset()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns, which are the fields of the row's class."""
        return tuple(field.name for field in fields(self.row))  # type: ignore[arg-type]


class Table(Generic[Row]):
    """The rows of one table. Empty strings in optional columns are NULL in the file.

    Writing works only inside an operation: outside of one the connection refuses it.
    """

    def __init__(self, database: Database, form: Form[Row]) -> None:
        self._database = database
        self.form = form
        self._columns = form.columns
        self._select = f"SELECT {', '.join(map(_quoted, self._columns))} FROM {_quoted(form.name)}"
        self._order = f" ORDER BY {', '.join(map(_quoted, form.order))}"
        self._key = " AND ".join(f"{_quoted(name)} = ?" for name in form.key)
        self._readers = _readers(form)

    def find(self, *key: str) -> Row | None:
        """The row with this key, or None."""
        rows = self._rows(f"{self._select} WHERE {self._key}", key)
        return rows[0] if rows else None

    def get(self, *key: str) -> Row:
        """The row with this key. Raises UserError when there is none."""
        row = self.find(*key)
        if row is None:
            raise UserError("/".join(key), f"there is no such {self.form.called} in this project.")
        return row

    def all(self) -> list[Row]:
        """Every row, in the table's order."""
        return self._rows(self._select + self._order, ())

    def where(self, **values: str | int) -> list[Row]:
        """The rows whose columns have these values, in the table's order."""
        self._known(values)
        test = " AND ".join(f"{_quoted(name)} IS ?" for name in values)
        wanted = tuple(self._stored(name, value) for name, value in values.items())
        return self._rows(f"{self._select} WHERE {test}{self._order}", wanted)

    def among(self, column: str, values: Iterable[str]) -> list[Row]:
        """The rows whose *column* has one of these values, in the table's order."""
        self._known([column])
        test = f"{_quoted(column)} IN (SELECT value FROM json_each(?))"
        return self._rows(f"{self._select} WHERE {test}{self._order}", (json.dumps(list(values)),))

    def columns(self, *names: str) -> list[tuple[Any, ...]]:
        """Some columns of every row as they are stored, in no order; much cheaper than whole rows."""
        self._known(names)
        return self._database.rows(f"SELECT {', '.join(map(_quoted, names))} FROM {_quoted(self.form.name)}")

    def different(self, column: str) -> set[Any]:
        """The different values of a *column* as they are stored."""
        self._known([column])
        rows = self._database.rows(f"SELECT DISTINCT {_quoted(column)} FROM {_quoted(self.form.name)}")
        return {value for (value,) in rows}

    def count(self) -> int:
        """How many rows there are."""
        return int((self._database.row(f"SELECT count(*) FROM {_quoted(self.form.name)}") or (0,))[0])

    def tally(self, column: str) -> dict[str, int]:
        """How many rows have each value of *column*; an empty one is the empty string."""
        self._known([column])
        name = _quoted(column)
        sql = f"SELECT {name}, count(*) FROM {_quoted(self.form.name)} GROUP BY {name}"
        return {value or "": count for value, count in self._database.rows(sql, ())}

    def insert(self, *rows: Row) -> None:
        """Add rows."""
        places = ", ".join("?" * len(self._columns))
        columns = ", ".join(map(_quoted, self._columns))
        sql = f"INSERT INTO {_quoted(self.form.name)} ({columns}) VALUES ({places})"
        self._database.run_many(sql, [self._values(row) for row in rows])

    def update(self, row: Row) -> None:
        """Put *row* in the place of the one that has its key. BugError when there is none."""
        others = [name for name in self._columns if name not in self.form.key]
        sql = f"UPDATE {_quoted(self.form.name)} SET {', '.join(f'{_quoted(name)} = ?' for name in others)}"
        stored = dict(zip(self._columns, self._values(row), strict=True))
        values = [stored[name] for name in (*others, *self.form.key)]
        self._database.run(f"{sql} WHERE {self._key}", values)
        if not self._database.changed():
            raise BugError(f"{self.form.name} has no row to update: {row}")

    def delete(self, *rows: Row) -> None:
        """Remove rows."""
        keys = [tuple(getattr(row, name) for name in self.form.key) for row in rows]
        self._database.run_many(f"DELETE FROM {_quoted(self.form.name)} WHERE {self._key}", keys)

    def _known(self, names: Iterable[str]) -> None:
        unknown = set(names) - set(self._columns)
        if unknown:
            raise TypeError(f"{self.form.name} has no column {', '.join(sorted(unknown))}")

    def _values(self, row: Row) -> tuple[Value, ...]:
        return tuple(self._stored(name, getattr(row, name)) for name in self._columns)

    def _stored(self, name: str, value: str | int) -> Value:
        if name in self.form.optional and value == "":
            return None
        # A StrEnum is stored as the plain string that it is.
        return str(value) if isinstance(value, str) else value

    def _rows(self, sql: str, values: Sequence[Value]) -> list[Row]:
        make: Callable[..., Row] = self.form.row
        found = self._database.rows(sql, values)
        if not self._readers:
            return [make(*row) for row in found]
        rows = []
        for row in found:
            read: list[Any] = list(row)
            try:
                for index, reader in self._readers:
                    read[index] = reader(read[index])
            except ValueError as error:
                raise UserError(self._database.path.name, *DAMAGED) from error
            rows.append(make(*read))
        return rows


def _readers(form: Form[Any]) -> list[tuple[int, Callable[[Any], Any]]]:
    """What turns stored values into fields, for the columns that need it."""
    types = typing.get_type_hints(form.row)
    readers: list[tuple[int, Callable[[Any], Any]]] = []
    for index, name in enumerate(form.columns):
        kind = types[name]
        if name in form.optional:
            readers.append((index, _empty_for_null))
        elif isinstance(kind, type) and issubclass(kind, StrEnum):
            readers.append((index, kind))
    return readers


def _empty_for_null(value: str | None) -> str:
    return "" if value is None else value


def _quoted(name: str) -> str:
    return f'"{name}"'
