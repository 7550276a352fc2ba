"""A table for the clipboard: text with tabs for spreadsheets, HTML for whatever can show a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.core.exchange.html_report.markup import Markup, element, joined
from workbench.core.exchange.table import Value
from workbench.core.text.directions import Direction

Rows = Sequence[Sequence[Value]]


def as_tsv(rows: Rows) -> str:
    """A row a line; tabs and line breaks in a cell become spaces and slashes.

    A spreadsheet that is pasted into would take them for the ends of cells and rows.
    """
    return "\n".join("\t".join(map(_on_one_line, row)) for row in rows)


def as_html(rows: Rows, direction: Direction) -> str:
    """The rows as an HTML table; the first has the heads. Each cell is in the direction of its words."""
    head, *others = rows
    return element("table", joined((_row("th", head), *(_row("td", row) for row in others))), dir=direction)


def _row(name: str, values: Iterable[Value]) -> Markup:
    return element("tr", joined(element(name, _lines(value), dir="auto") for value in values))


def _lines(value: Value) -> Markup:
    return joined(str(value).split("\n"), Markup("<br>"))


def _on_one_line(value: Value) -> str:
    return " / ".join(" ".join(line.split()) for line in str(value).split("\n"))
