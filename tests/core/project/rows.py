"""All rows of a project, to compare one state with another."""

from __future__ import annotations

from workbench.core.project.project import Project

TABLES = (
    "documents",
    "codes",
    "marks",
    "mark_codes",
    "parties",
    "party_names",
    "mentions",
    "claims",
    "statements",
    "attributions",
    "evidence",
    "relations",
    "memos",
    "saved_searches",
    "versions",
    "ratings",
    "dismissals",
    "rejections",
)


def rows(project: Project) -> dict[str, list[object]]:
    """Every row of every table."""
    return {table: getattr(project, table).all() for table in TABLES}
