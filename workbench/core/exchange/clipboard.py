"""A table for the clipboard: text with tabs for spreadsheets, HTML for whatever can show a table."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.core.exchange.html_report.markup import Markup, element, joined
from workbench.core.exchange.table_direction import mostly_rtl
from workbench.core.exchange.tables import Table, Value


def as_tsv(table: Table) -> str:
    """The table with its heads, a row a line; tabs and line breaks in a cell become spaces and slashes.

    A spreadsheet that is pasted into would take them for the ends of cells and rows.
    """
    heads = [column.title for column in table.columns]
    return "\n".join("\t".join(map(_on_one_line, row)) for row in (heads, *table.rows))


def as_html(table: Table) -> str:
    """The table as HTML, the table and each cell in the direction of their words."""
    head = _row("th", (column.title for column in table.columns))
    direction = "rtl" if mostly_rtl(table) else None
    return element("table", joined((head, *(_row("td", row) for row in table.rows))), dir=direction)


def _row(name: str, values: Iterable[Value]) -> Markup:
    return element("tr", joined(element(name, _lines(value), dir="auto") for value in values))


def _lines(value: Value) -> Markup:
    return joined(str(value).split("\n"), Markup("<br>"))


def _on_one_line(value: Value) -> str:
    return " / ".join(" ".join(line.split()) for line in str(value).split("\n"))
