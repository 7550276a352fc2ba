"""Columns in a terminal: how many cells a text takes, as much of it as some hold, and tables of numbers."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Sequence

import regex

from workbench.cli.visual import shaped
from workbench.core.text.direction import has_rtl
from workbench.core.text.isolates import isolate

Measure = Callable[[str], int]

_CLUSTER = regex.compile(r"\X")
_NO_CELL = frozenset({"Mn", "Me", "Cf"})
_GAP = "  "
_TWO_CELLS = frozenset({"W", "F"})


def cells(text: str) -> int:
    """How many cells of a terminal *text* takes: marks take none, wide characters (UAX #11) two."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def shaped_cells(text: str) -> int:
    """As `cells`, of what `visual` makes of the text: some Arabic letters become one."""
    return cells(text if text.isascii() else shaped(text))


def beginning(text: str, width: int, measure: Measure) -> str:
    """As much of the beginning of *text* as *width* cells hold."""
    return _fitting(text, width, measure, -1)


def ending(text: str, width: int, measure: Measure) -> str:
    """As much of the end of *text* as *width* cells hold."""
    return _fitting(text, width, measure, 0)


def _cells_of(letter: str) -> int:
    if unicodedata.category(letter) in _NO_CELL:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _TWO_CELLS else 1


def _fitting(text: str, width: int, measure: Measure, dropped: int) -> str:
    if measure(text) <= width:
        return text
    clusters = _CLUSTER.findall(text)
    while clusters and measure("".join(clusters)) > width:
        del clusters[dropped]
    return "".join(clusters)


def table_lines(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """Rows of numbers, each with words behind, below their heads: aligned whatever the words' direction."""
    if not rows:
        return []
    shown = [[_number(value) for value in row[:-1]] for row in rows]
    widths = [max(len(head), *(len(row[at]) for row in shown)) for at, head in enumerate(heads[:-1])]
    lines = [(*map(str.rjust, heads, widths), heads[-1])]
    for numbers, row in zip(shown, rows, strict=True):
        words = str(row[-1])
        lines.append((*map(str.rjust, numbers, widths), isolate(words) if has_rtl(words) else words))
    return [_GAP.join(line) for line in lines]


def _number(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.2f}" if math.isfinite(value) else "∞"
    return f"{value:,}" if isinstance(value, int) else str(value)
