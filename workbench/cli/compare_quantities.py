"""``compare quantities``: the amounts and dates that documents name, as values that compare."""

from __future__ import annotations

import argparse
from fractions import Fraction
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.command import Command
from workbench.cli.found_in_documents import found_in_documents, takes_document
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.quantities import quantities_of
from workbench.core.text.quantities.quantity import Quantity


def _quantities(args: argparse.Namespace, progress: Progress) -> Answer:
    nothing = "There are no amounts and no dates."
    return found_in_documents(args, progress, quantities_of, _value, _line, nothing)


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
        "seen_from": document.published if quantity.relative and quantity.date else "",
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
        if quantity.relative:
            said += (
                " (counted from the date of the document)" if said else "not known: the document has no date"
            )
    else:
        ends = [f"{_number(end):,}" for end in (quantity.value, quantity.upper) if end is not None]
        per = f"per {quantity.per}" if quantity.per else ""
        said = " ".join(filter(None, (quantity.comparator, "–".join(ends), quantity.unit, per)))
    return f"    {quantity.kind}: {said or '?'}: {quantity.span.cut(text)}"


QUANTITIES = Command(
    "quantities", "list the amounts and dates that documents name", takes_document, _quantities
)
