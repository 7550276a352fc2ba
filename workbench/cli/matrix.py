"""The command ``matrix``: every claim against every document, as sorted and filtered, or turned round.

With ``--json`` it gives what CLI.md says, and besides: for each document ``cluster`` (the number of its
source cluster, null for one that stands alone) and ``published``; ``clusters`` with their documents and
reasons; for each statement of a cell its ``chain`` "according to" from the document back to the first source;
``evidence`` for each claim and document (null for an attached file); for each verdict ``independent``
(sources by stance) and ``line``. With ``--pivot`` there is ``pivot``: ``{"kind", "rows": [{"id", "name"}],
"columns": [{"id", "name"}], "cells": [{"row", "column", "count", "stances", "marks"}]}``; the party that has
no id stands for outlets that speak for themselves.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace

from workbench.cli.answer import Answer
from workbench.cli.columns import table_lines
from workbench.cli.command import Command, reading, takes_project
from workbench.cli.output import TABLES, Output, output_argument, require_output, write_output
from workbench.cli.values import Value, evidence_value, matrix_value
from workbench.core.annotations.evidence import Evidence
from workbench.core.comparison.pivots import Pivot, PivotKind
from workbench.core.comparison.source_matrix import MatrixOrder, SourceMatrix, speaking
from workbench.core.comparison.verdict_words import evidence_line, verdict_line
from workbench.core.exchange.matrix_tables import about_matrix, cell_lines, document_title, table_of
from workbench.core.progress import Progress
from workbench.core.project.source_matrix import FILTERS, MatrixView, matrix_filter, matrix_view
from workbench.core.project.text_reuse import reuse_of
from workbench.core.text.isolates import isolate


def _arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument(
        "--sort",
        choices=[order.value for order in MatrixOrder],
        default=MatrixOrder.CLAIM.value,
        help="claims as the analyst has put them, by disagreement between independent sources, by how many "
        "independent sources assert them, or by when they are first voiced (default: claim)",
    )
    parser.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="KIND=VALUE",
        help=f"only what fits ({', '.join(FILTERS)}); again for more: of several of one kind, one suffices",
    )
    parser.add_argument(
        "--pivot", choices=[kind.value for kind in PivotKind], help="counts of one thing against another"
    )
    parser.add_argument(
        "--speaking", action="store_true", help="without the documents that say nothing of any claim shown"
    )
    output_argument(parser, *TABLES)


def matrix(args: argparse.Namespace, progress: Progress) -> Answer:
    """Set every claim against every document."""
    require_output(args)
    with reading(args.project) as project:
        reuse_of(project, progress)
        chosen = matrix_filter(project, args.filter)
        pivot = PivotKind(args.pivot) if args.pivot else None
        view = matrix_view(project, chosen, MatrixOrder(args.sort), pivot)
        if args.speaking:
            view = replace(view, shown=speaking(view.shown))
        modified = project.modified()
    table = table_of(view.shown, view.pivot)
    about = about_matrix(table, args.filter, args.sort, modified)
    written = write_output(Output(table, about), args, progress)
    lines = _pivot_lines(view.pivot) if view.pivot else list(_lines(view.shown))
    nothing = "Nothing fits these filters." if chosen else "There are no claims yet."
    return Answer(_value(view), [*(lines or [nothing]), *written])


def _lines(shown: SourceMatrix) -> Iterator[str]:
    numbers = shown.numbers()
    for number, group in enumerate(shown.clusters, 1):
        yield f"Source {number}: {group.name} ({len(group.documents)} documents)"
    documents = {document.id: document for document in shown.matrix.documents}
    for claim in shown.matrix.claims:
        yield f"{claim.text}: {verdict_line(shown.matrix.verdicts[claim.id])}"
        for document_id, document in documents.items():
            title = document_title(document, numbers.get(document_id, 0))
            for line in cell_lines(shown, claim.id, document_id):
                yield f"    {title}: {line}"
        for piece in shown.attached.get(claim.id, ()):
            yield f"    {piece.attachment_name}: {evidence_line(piece)}"


def _pivot_lines(pivot: Pivot) -> list[str]:
    rows = []
    for row in pivot.rows:
        for column in pivot.columns:
            if cell := pivot.cells.get((row.id, column.id)):
                said = ", ".join(f"{stance} {count}" for stance, count in cell.stances.items())
                name = column.name or "the outlet itself"
                rows.append((cell.count, said, f"{isolate(row.name)}: {isolate(name)}"))
    return table_lines(("count", "stances", pivot.kind.value.replace("-", " × ")), rows)


def _value(view: MatrixView) -> Value:
    shown = view.shown
    value, numbers = matrix_value(shown.matrix), shown.numbers()
    for row, document in zip(value["documents"], shown.matrix.documents, strict=True):
        row["published"] = document.published
        row["cluster"] = numbers.get(document.id)
    for row, cell in zip(value["cells"], shown.matrix.cells.values(), strict=True):
        for said, voice in zip(row["stances"], cell.stances, strict=True):
            said["chain"] = list(shown.chains.get(voice.statement.id, ()))
    for row, verdict in zip(value["verdicts"], shown.matrix.verdicts.values(), strict=True):
        row["line"] = verdict_line(verdict)
    value["clusters"] = [
        {"name": group.name, "documents": list(group.documents), "reasons": list(group.reasons)}
        for group in shown.clusters
    ]
    value["evidence"] = [
        _evidence(piece, place[1]) for place, found in shown.evidence.items() for piece in found
    ]
    value["evidence"] += [_evidence(piece, None) for found in shown.attached.values() for piece in found]
    if view.pivot:
        value["pivot"] = _pivot_value(view.pivot)
    return value


def _evidence(piece: Evidence, document_id: str | None) -> Value:
    return {"document": document_id, **evidence_value(piece)}


def _pivot_value(pivot: Pivot) -> Value:
    return {
        "kind": pivot.kind.value,
        "rows": [{"id": head.id, "name": head.name} for head in pivot.rows],
        "columns": [{"id": head.id, "name": head.name} for head in pivot.columns],
        "cells": [
            {
                "row": row,
                "column": column,
                "count": cell.count,
                "stances": {stance.value: count for stance, count in cell.stances.items()},
                "marks": list(cell.marks),
            }
            for (row, column), cell in pivot.cells.items()
        ],
    }


COMMANDS = (Command("matrix", "set every claim against every document", _arguments, matrix),)
