"""``compare quantities``: the amounts and dates that documents name, as values that compare."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.command import Command, document_called, reading, takes_project
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.project import Project
from workbench.core.project.quantities import quantities_of
from workbench.core.text.quantities.quantity import Quantity


def takes_document(parser: argparse.ArgumentParser) -> None:
    """Let a comparison take a project and, if wanted, one document of it."""
    takes_project(parser)
    parser.add_argument(
        "document",
        metavar="DOC",
        nargs="?",
        help="its id, the beginning of its id, or its path (default: all)",
    )


def documents_asked(project: Project, args: argparse.Namespace) -> Sequence[Document]:
    """The document that is asked for, or all."""
    return [document_called(project, args.document)] if args.document else project.documents.all()


def _quantities(args: argparse.Namespace, progress: Progress) -> Answer:
    value: list[dict[str, Any]] = []
    lines: list[str] = []
    with reading(args.project) as project:
        documents = documents_asked(project, args)
        for done, document in enumerate(documents):
            progress.report(done, len(documents))
            text = project.text_of(document)
            found = quantities_of(project, document)
            value += [_value(document, quantity, text) for quantity in found]
            lines += [document.title or document.path, *(_line(quantity, text) for quantity in found)]
    return Answer(value, lines if value else ["There are no amounts and no dates."])


def _value(document: Document, quantity: Quantity, text: str) -> dict[str, Any]:
    """A date of another calendar is told apart from ``date``, which is ISO 8601 and so Gregorian."""
    gregorian = quantity.calendar == "gregorian"
    return {
        "document": document.id,
        "start": quantity.span.start,
        "end": quantity.span.end,
        "quote": quantity.span.cut(text),
        "kind": quantity.kind,
        "value": _number(quantity.value),
        "unit": quantity.unit,
        "date": quantity.date if gregorian else "",
        "upper": _number(quantity.upper),
        "until": quantity.until,
        "precision": _number(quantity.precision),
        "comparator": quantity.comparator,
        "per": quantity.per,
        "counted": quantity.counted,
        "relative": quantity.relative,
        **({} if gregorian else {"calendar": quantity.calendar, "calendar_date": quantity.date}),
    }


def _number(value: Fraction | None) -> int | float | None:
    """A JSON number: whole where the value is, else the nearest that there is."""
    if value is None:
        return None
    return value.numerator if value.denominator == 1 else float(value)


def _line(quantity: Quantity, text: str) -> str:
    if quantity.kind == "date":
        calendar = "" if quantity.calendar == "gregorian" else f" ({quantity.calendar})"
        said = "–".join(filter(None, (quantity.date, quantity.until))) + calendar
    else:
        ends = [f"{_number(end):,}" for end in (quantity.value, quantity.upper) if end is not None]
        per = f"per {quantity.per}" if quantity.per else ""
        said = " ".join(filter(None, (quantity.comparator, "–".join(ends), quantity.unit, per)))
    return f"    {quantity.kind}: {said or '?'}: {quantity.span.cut(text)}"


QUANTITIES = Command(
    "quantities", "list the amounts and dates that documents name", takes_document, _quantities
)
