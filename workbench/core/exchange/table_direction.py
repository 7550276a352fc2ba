"""In which direction a table and its cells read."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from workbench.core.exchange.tables import Table
from workbench.core.text.direction import first_strong, passage_direction
from workbench.core.text.directions import Direction

RTL_SHARE: Final = 0.5
"""Of rows or cells: above it the whole table reads from right to left."""


@lru_cache(maxsize=10_000)  # many rows of a table are about the same document
def direction_of_cell(value: str) -> Direction:
    """In which direction one cell reads."""
    return passage_direction(value, "")


def mostly_rtl(table: Table) -> bool:
    """Whether most rows, or else most cells that hold language, read right to left."""
    if table.directions:
        return table.directions.count("rtl") > RTL_SHARE * len(table.directions)
    known = [
        direction_of_cell(value)
        for row in table.rows
        for column, value in zip(table.columns, row, strict=True)
        if column.words and isinstance(value, str) and first_strong(value)
    ]
    return known.count("rtl") > RTL_SHARE * len(known)
