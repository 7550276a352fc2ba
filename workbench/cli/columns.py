"""Columns in a terminal: how many cells a text takes there, and as much of it as some cells hold."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import regex

from workbench.cli.visual import shaped

Measure = Callable[[str], int]

_CLUSTER = regex.compile(r"\X")
_NO_CELL = frozenset({"Mn", "Me", "Cf"})
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
