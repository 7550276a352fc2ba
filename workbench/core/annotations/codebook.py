"""The code book: a tree of codes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
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


def with_those_below(codes: Iterable[Code], chosen: Set[str]) -> frozenset[str]:
    """The ids *chosen*, and those of all codes that stand below one of them in the code book."""
    below: defaultdict[str, list[str]] = defaultdict(list)
    for code in codes:
        below[code.parent_id].append(code.id)
    found, waiting = set(chosen), list(chosen)
    while waiting:
        new = set(below[waiting.pop()]) - found
        found |= new
        waiting += new
    return frozenset(found)


def path_of(codes: Mapping[str, Code], code_id: str) -> tuple[Code, ...]:
    """From the top of the code book down to a code; *codes* by their ids."""
    path: list[Code] = []
    code = codes.get(code_id)
    while code and code not in path:
        path.insert(0, code)
        code = codes.get(code.parent_id)
    return tuple(path)
