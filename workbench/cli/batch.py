"""The command that searches a whole list of queries: batch-search."""

from __future__ import annotations

import argparse
from pathlib import Path

from workbench.cli.answer import DONE, FAILURES, Answer
from workbench.cli.argument_types import language_tag
from workbench.cli.command import Command, reading, takes_project
from workbench.cli.output import TABLES, Output, output_argument, require_output, write_output
from workbench.cli.search import brought_up_to_date
from workbench.core.importing.query_list import read_query_list
from workbench.core.progress import Progress
from workbench.core.project.batch_search import (
    BatchOptions,
    BatchRow,
    Quotation,
    batch_search,
    first_quotations,
)
from workbench.core.project.batch_tables import about_batch, batch_counted, batch_lines, batch_table
from workbench.core.project.searching import Searcher
from workbench.core.search.analysis import FOLDED, FORMS
from workbench.core.search.query.listed import ReadAs


def _arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument(
        "queries", metavar="QUERIES", type=Path, help="a text or CSV file with one query a line"
    )
    parser.add_argument("--field", choices=FORMS, default=FOLDED)
    parser.add_argument(
        "--language", type=language_tag, default="", help="only documents in this language, such as ar"
    )
    parser.add_argument(
        "--as",
        dest="read_as",
        choices=[item.value for item in ReadAs],
        default=ReadAs.QUERY.value,
        help="what a line is: a query, a phrase to the letter, or a name in any script (default: query)",
    )
    parser.add_argument(
        "--fuzzy", type=int, choices=(1, 2), default=0, help="let words fit that are so many letters away"
    )
    parser.add_argument("--quotations", action="store_true", help="the first place of each query, too")
    output_argument(parser, *TABLES)


def search_batch(args: argparse.Namespace, progress: Progress) -> Answer:
    """Search every query of a list."""
    require_output(args)
    queries = read_query_list(args.queries)
    options = BatchOptions(ReadAs(args.read_as), args.field, args.fuzzy, args.language)
    quotations: dict[str, Quotation] = {}
    with reading(args.project) as project:
        searcher = Searcher(project)
        warnings = brought_up_to_date(searcher, progress)
        rows = list(batch_search(searcher, queries, options, progress))
        if args.quotations or args.output:
            quotations = first_quotations(searcher, rows, options, progress)
        lines = list(batch_lines(project, rows, quotations, progress))
        modified = project.modified()
    table = Output(batch_table(lines), about_batch(args.queries.name, options, lines, modified))
    written = write_output(table, args, progress)
    warnings += [f"line {row.line}: {row.query}: {row.error}" for row in rows if row.error]
    code = FAILURES if warnings else DONE
    shown = quotations if args.quotations else {}
    answer = [_value(row, shown) for row in rows]
    return Answer(answer, [*_lines(rows, shown), *written], code, warnings)


def _value(row: BatchRow, quotations: dict[str, Quotation]) -> dict[str, object]:
    value: dict[str, object] = {
        "query": row.query,
        "total": row.total,
        "documents": list(row.documents),
        "error": row.error,
        "line": row.line,
    }
    if row.position is not None:
        value["position"] = row.position
    if found := quotations.get(row.query):
        hit = found.hit
        value["first"] = {
            "document": found.document_id,
            "start": hit.start,
            "end": hit.end,
            "quote": hit.quote,
        }
    return value


def _lines(rows: list[BatchRow], quotations: dict[str, Quotation]) -> list[str]:
    lines = []
    for row in rows:
        found = quotations.get(row.query)
        lines.append(f"{row.total:>7,}  {row.query}{f'  “{found.hit.quote}”' if found else ''}")
    return [*lines, batch_counted(rows)]


COMMANDS = (Command("batch-search", "search every query of a list", _arguments, search_batch),)
