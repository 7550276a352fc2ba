"""What operations that edit have in common: the row with its new fields, and the words in the step's name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

Row = TypeVar("Row")

_LENGTH = 40
"""Code points of a text in the name of an operation: enough to know it again, short enough for a menu."""


def edited(row: Row, now: str = "", **fields: Any) -> Row:
    """*row* with these fields; one that is None stays as it is.

    *now* becomes the time at which the row was modified, unless nothing is other than before: an edit that
    changes nothing must leave no step in the history.
    """
    changed: Row = replace(row, **{name: value for name, value in fields.items() if value is not None})  # type: ignore[type-var]
    if now and changed != row:
        return replace(changed, modified=now)  # type: ignore[type-var]
    return changed


def quoted(words: str) -> str:
    """The beginning of *words* on one line in quotation marks, for the name of an operation."""
    line = " ".join(words.split())
    return f"“{line if len(line) <= _LENGTH else line[: _LENGTH - 1].rstrip() + '…'}”"
