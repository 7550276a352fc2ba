"""A concordance, and its groups, as tables that can be written to a file."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.exchange.table import About, Column, Table
from workbench.core.search.concordance.context import on_one_line
from workbench.core.search.concordance.groups import Group
from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.search.request import SearchRequest

_COLUMNS = (
    Column("before", "Before", 60, of_row=True, side="end"),
    Column("hit", "Hit", 20, of_row=True, side="middle"),
    Column("after", "After", 60, of_row=True),
    Column("title", "Document", 40, words=True),
    Column("outlet", "Outlet", 16, words=True),
    Column("date", "Published", 12),
    Column("language", "Language", 10),
    Column("direction", "Direction", 10),
    Column("document", "Document id", 12),
    Column("start", "Start", 8),
    Column("end", "End", 8),
)


def concordance_table(rows: Sequence[ConcordanceRow]) -> Table:
    """The rows as they are read, each on one line; start and end are code points of the canonical text."""
    cells = [
        (
            on_one_line(row.before).strip(),
            on_one_line(row.hit),
            on_one_line(row.after).strip(),
            row.document.title,
            row.document.outlet,
            row.document.published,
            row.document.language,
            row.direction,
            row.document.id,
            row.start,
            row.end,
        )
        for row in rows
    ]
    return Table("concordance", "Concordance", _COLUMNS, cells, tuple(row.direction for row in rows))


def groups_table(groups: Sequence[Group], title: str) -> Table:
    """The groups with the number of their rows and documents; *title* says what they are."""
    columns = (
        Column("group", title, 40, words=True),
        Column("count", "Hits", 10),
        Column("documents", "Documents", 10),
        Column("key", "Key", 20),
    )
    rows = [(on_one_line(group.name), group.count, group.documents, group.key) for group in groups]
    return Table("groups", "Concordance", columns, rows)


def about_concordance(request: SearchRequest, order: Sequence[str], total: str, modified: str) -> About:
    """What a file with the concordance of *request* says of itself; *total* says how much there is, and
    *modified* when the project was last changed (ISO 8601).
    """
    said = [f"Query: {request.query}", f"Words compared: {request.field}", total]
    said += [f"Language: {request.language}"] if request.language else []
    said += [f"Filter: {line}" for line in request.filters.lines().split("\n") if line]
    said += [f"Sorted by: {', '.join(order)}"] if order else []
    said.append("Start and end count Unicode code points in the canonical text, from 0; end is not included.")
    return About(f"Concordance: {request.query}", modified, tuple(said))


def counted(rows: Sequence[ConcordanceRow]) -> str:
    """How many hits in how many documents *rows* are, in words."""
    return f"{len(rows):,} hits in {len({row.document.id for row in rows}):,} documents"
