"""``compare quotations``: who is quoted with what, and from whom the article has it."""

from __future__ import annotations

import argparse
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.command import Command
from workbench.cli.found_in_documents import found_in_documents, takes_document
from workbench.core.comparison.quotations.quotation import Named, Quotation
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.quotations import quotations_of


def _quotations(args: argparse.Namespace, progress: Progress) -> Answer:
    return found_in_documents(args, progress, quotations_of, _value, _line, "Nobody is quoted.")


def _value(document: Document, quotation: Quotation, text: str) -> dict[str, Any]:
    speaker, source = quotation.speaker, quotation.source
    return {
        "document": document.id,
        "start": quotation.span.start,
        "end": quotation.span.end,
        "quote": quotation.span.cut(text),
        "speaker": speaker.name if speaker else "",
        "source": source.name if source else "",
        "direct": quotation.direct,
        "title": speaker.title if speaker else "",
        "from_context": quotation.from_context,
        "chain": [_named(named) for named in quotation.chain],
    }


def _named(named: Named) -> dict[str, Any]:
    return {"name": named.name, "title": named.title, "start": named.span.start, "end": named.span.end}


def _line(quotation: Quotation, text: str) -> str:
    who = quotation.speaker.name if quotation.speaker else "?"
    source = f" (from {quotation.source.name})" if quotation.source else ""
    said = quotation.span.cut(text).replace("\n", " ")
    return f"    {who}{source}: {f'“{said}”' if quotation.direct else said}"


QUOTATIONS = Command(
    "quotations", "list who is quoted with what, and from whom it is", takes_document, _quotations
)
