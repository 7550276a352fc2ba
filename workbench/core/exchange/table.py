"""What a table is: columns, rows of cells, and what a file of tables says of itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from workbench.core.text.directions import Direction

Value = str | int | float

LIST = "; "
"""Between several values in one cell; the long tables beside it have one value a row."""
STEP = " ← "
"""Between the steps of a chain "according to": what stands left of it has it from what stands right."""


@dataclass(frozen=True, slots=True)
class Column:
    """*name* for programs, *title* for people, *width* in characters of a sheet's column.

    *words*: it holds language, of articles or analysts, whose direction is that of the sheet. *of_row*: its
    cells run as their row does, on one line, and stand at the *side* that lies towards its *start*, its *end*
    or the *middle*, in the order in which the columns are read. *over* stands above neighbours that share it.
    """

    name: str
    title: str
    width: int = 16
    words: bool = False
    of_row: bool = False
    side: Literal["start", "middle", "end"] = "start"
    over: str = ""


def told_apart(titles: Iterable[str]) -> list[str]:
    """*titles*, with a number behind those that stood before: a program that reads a file wants each once."""
    seen = Counter[str]()
    told = []
    for title in titles:
        seen[title] += 1
        told.append(title if seen[title] == 1 else f"{title} ({seen[title]})")
    return told


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its *name* is that of the file or sheet, *directions* those of its rows, if they have any.

    So many of the first columns are *frozen*: they stay in sight while one goes sideways in a sheet.
    """

    name: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]
    directions: Sequence[Direction] = ()
    frozen: int = 0


@dataclass(frozen=True, slots=True)
class About:
    """What tables in a file are about: for the first sheet of a workbook. *modified* is ISO 8601."""

    title: str
    modified: str
    lines: tuple[str, ...]
