"""What a batch search has found, line by line: with the first place in context, and as a table for a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.core.annotations.mark import context
from workbench.core.documents.document import Document
from workbench.core.exchange.table import About, Column, Table, Value
from workbench.core.progress import Progress
from workbench.core.project.batch_search import BatchOptions, BatchRow, Quotation
from workbench.core.project.project import Project
from workbench.core.search.concordance.context import on_one_line
from workbench.core.search.query.listed import ReadAs
from workbench.core.text.span import Span

_COLUMNS = (
    Column("line", "Line", 8),
    Column("query", "Query", 36, words=True),
    Column("documents", "Documents", 11),
    Column("before", "Before", 34, of_row=True, side="end"),
    Column("quotation", "First place", 24, of_row=True, side="middle"),
    Column("after", "After", 34, of_row=True),
    Column("title", "In", 40, words=True),
    Column("outlet", "Outlet", 16, words=True),
    Column("date", "Published", 12),
    Column("language", "Language", 10),
    Column("document", "Document id", 12),
    Column("start", "Start", 8),
    Column("end", "End", 8),
    Column("error", "Refused because", 44, words=True),
)


@dataclass(frozen=True, slots=True)
class FirstPlace:
    """The first hit in the best *document* of a line, with up to 32 code points before and after it."""

    document: Document
    span: Span
    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True)
class BatchLine:
    """A line of the list with what it has found; *first* is None where no text has a hit."""

    row: BatchRow
    first: FirstPlace | None = None


def batch_lines(
    project: Project, rows: Iterable[BatchRow], quotations: Mapping[str, Quotation], progress: Progress
) -> Iterator[BatchLine]:
    """*rows* with the first places of their queries. Raises Cancelled."""
    places: dict[str, FirstPlace | None] = {}
    for row in rows:
        quotation = quotations.get(row.query)
        if quotation and row.query not in places:
            progress.report(0, 0)
            places[row.query] = _place(project, quotation)
        yield BatchLine(row, places.get(row.query))


def _place(project: Project, quotation: Quotation) -> FirstPlace | None:
    document = project.documents.find(quotation.document_id)
    if document is None:
        return None
    span = Span(quotation.hit.start, quotation.hit.end)
    quote, before, after = context(project.text_of(document), span)
    return FirstPlace(document, span, before, quote, after)


def batch_table(lines: Sequence[BatchLine]) -> Table:
    """A row for each line; start and end are code points of the canonical text."""
    directions = tuple(line.first.document.direction if line.first else "ltr" for line in lines)
    return Table("batch", "Batch search", _COLUMNS, [_cells(line) for line in lines], directions)


def _cells(line: BatchLine) -> tuple[Value, ...]:
    row, first = line.row, line.first
    head: tuple[Value, ...] = (row.line, row.query, row.total)
    if first is None:
        return (*head, *[""] * 10, row.error)
    document = first.document
    return (
        *head,
        on_one_line(first.before).strip(),
        on_one_line(first.quote),
        on_one_line(first.after).strip(),
        document.title,
        document.outlet,
        document.published,
        document.language,
        document.id,
        first.span.start,
        first.span.end,
        row.error,
    )


def about_batch(name: str, options: BatchOptions, lines: Sequence[BatchLine], modified: str) -> About:
    """What a file with the result of the list *name* says of itself; *modified* is ISO 8601."""
    kinds = {ReadAs.QUERY: "a query", ReadAs.PHRASE: "words side by side", ReadAs.NAME: "a name"}
    said = [f"List: {name}", f"Each line is {kinds[options.read_as]}", f"Words compared: {options.form}"]
    said += [f"Letters that may differ: {options.edits}"] if options.edits else []
    said += [f"Language: {options.language}"] if options.language else []
    said.append(batch_counted([line.row for line in lines]))
    said.append("Start and end count Unicode code points in the canonical text, from 0; end is not included.")
    return About(f"Batch search: {name}", modified, tuple(said))


def batch_counted(rows: Sequence[BatchRow]) -> str:
    """How many lines there are, how many have found something, how many were refused, in words."""
    refused = sum(bool(row.error) for row in rows)
    found = sum(bool(row.total) for row in rows)
    return f"{len(rows):,} queries, {found:,} with hits" + (f", {refused:,} refused" if refused else "")
