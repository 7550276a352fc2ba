"""The code book: a tree of codes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """An entry of the code book. *parent_id* is empty at the top; *colour* is ``#rrggbb``."""

    id: str
    name: str
    parent_id: str = ""
    colour: str = "#5b8def"
    shortcut: str = ""
    definition: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class MarkCode:
    """A mark carries a code."""

    mark_id: str
    code_id: str
