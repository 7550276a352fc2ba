"""What an operation touched: read from its changeset, so that no operation can forget to say it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows that were added, changed or removed: keys by table name (``marks``, ``claims`` …).

    The key of a link row (``mark_codes``, ``mentions``) is its two ids joined by ``/``.
    """

    tables: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.tables)

    def touches(self, *tables: str) -> bool:
        """Whether a row of any of these tables was touched."""
        return any(table in self.tables for table in tables)

    def ids(self, table: str) -> frozenset[str]:
        """The keys of the touched rows of one table."""
        return self.tables.get(table, frozenset())


@dataclass(frozen=True, slots=True)
class Done(Generic[Value]):
    """What an operation gives back: its result, and what it touched."""

    value: Value
    changes: Changes
