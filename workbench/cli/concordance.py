"""The command that lists every hit in its context: concordance."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from workbench.cli.answer import DONE, FAILURES, Answer
from workbench.cli.argument_types import count
from workbench.cli.columns import cells, shaped_cells
from workbench.cli.command import Command, reading, takes_project
from workbench.cli.concordance_lines import concordance_lines
from workbench.cli.counting import document_arguments, request_of
from workbench.cli.output import TABLES, Output, output_argument, require_output, write_output
from workbench.cli.search import brought_up_to_date
from workbench.core.progress import Progress
from workbench.core.project.concordance import concordance
from workbench.core.project.concordance_tables import (
    about_concordance,
    concordance_table,
    counted,
    groups_table,
)
from workbench.core.project.searching import Searcher
from workbench.core.search.concordance.context import Context, Reach, Unit
from workbench.core.search.concordance.groups import Group, GroupBy, grouped
from workbench.core.search.concordance.order import ORDERS, ordered, require_order
from workbench.core.search.concordance.row import ConcordanceRow

_CONTEXT = 60


def _arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("query", metavar="QUERY", help="as for search")
    document_arguments(parser)
    parser.add_argument(
        "--sort",
        type=_order,
        default=(),
        metavar="ORDER",
        help=f"{', '.join(ORDERS)}; several with commas: before1,after1 (default: the best documents first)",
    )
    parser.add_argument(
        "--context", type=count, default=_CONTEXT, help=f"how much on either side (default: {_CONTEXT})"
    )
    parser.add_argument(
        "--unit",
        choices=[unit.value for unit in Unit],
        default=Unit.CHARACTERS.value,
        help="what --context counts (default: characters)",
    )
    parser.add_argument(
        "--reach",
        choices=[reach.value for reach in Reach],
        default=Reach.NEIGHBOUR.value,
        help="how far the context goes: to the end of the passage, of its neighbour, of the document",
    )
    parser.add_argument(
        "--group",
        choices=[by.value for by in GroupBy],
        help="count the hits by this, instead of listing them",
    )
    parser.add_argument("--limit", type=count, default=0, help="rows or groups at most (default: all)")
    output_argument(parser, *TABLES)


def _order(words: str) -> tuple[str, ...]:
    return tuple(filter(None, words.split(",")))


def show_concordance(args: argparse.Namespace, progress: Progress) -> Answer:
    """List every hit in its context."""
    require_order(args.sort)
    require_output(args)
    request = request_of(args)
    context = Context(args.context, args.context, Unit(args.unit), Reach(args.reach))
    with reading(args.project) as project:
        searcher = Searcher(project)
        warnings = brought_up_to_date(searcher, progress)
        found = concordance(searcher, request, context, progress)
        rows: Sequence[ConcordanceRow] = ordered(found.rows, args.sort)
        modified = project.modified()
    total = counted(rows)
    if args.group:
        groups = grouped(rows, GroupBy(args.group))
        shown_groups = groups[: args.limit or None]
        table = groups_table(shown_groups, args.group.capitalize())
        value, lines = [_group_value(group) for group in shown_groups], _group_lines(shown_groups)
        total += f", {len(groups):,} groups"
    else:
        shown = rows[: args.limit or None]
        table = concordance_table(shown)
        value, lines = [_value(row) for row in shown], _row_lines(shown, args.visual)
    about = about_concordance(request, args.sort, total, modified)
    written = write_output(Output(table, about), args, progress)
    return Answer(value, [*lines, total, *written], FAILURES if warnings else DONE, warnings)


def _value(row: ConcordanceRow) -> dict[str, Any]:
    document = row.document
    return {
        "document": document.id,
        "start": row.start,
        "end": row.end,
        "before": row.before,
        "hit": row.hit,
        "after": row.after,
        "title": document.title,
        "outlet": document.outlet,
        "date": document.published,
        "language": document.language,
        "direction": row.direction,
    }


def _group_value(group: Group) -> dict[str, Any]:
    return {"group": group.name, "key": group.key, "count": group.count, "documents": group.documents}


def _group_lines(groups: Iterable[Group]) -> list[str]:
    return [f"{group.count:>8,} {group.documents:>8,}  {group.name or '–'}" for group in groups]


def _row_lines(rows: Sequence[ConcordanceRow], visual: bool) -> list[str]:
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else 0
    return list(concordance_lines(rows, shaped_cells if visual else cells, width))


COMMANDS = (Command("concordance", "list every hit in its context", _arguments, show_concordance),)
