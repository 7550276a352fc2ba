"""Suggested figures: amounts that documents name, as marks with their value."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from workbench.core.comparison.disagreements.wording import in_english
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.operations.marks import MarkParts
from workbench.core.project.project import Project
from workbench.core.project.quantities import quantities_of
from workbench.core.project.suggestions.suggestion import (
    Because,
    Reason,
    Spot,
    Suggestion,
    SuggestionKind,
    key_of,
)
from workbench.core.text.quantities.quantity import Quantity
from workbench.core.text.span import Span

CODE: Final = "Figures"
"""The code that marks of figures carry."""
_SCORES: Final = {"money": 0.9, "percent": 0.8, "count": 0.5}
"""Dates are left out: the timeline has them, and a text is full of them."""
_BECAUSE: Final = {"money": Because.AMOUNT, "percent": Because.PERCENT, "count": Because.COUNT}


def _find(project: Project, documents: Sequence[Document], progress: Progress) -> Iterator[Suggestion]:
    marked = _marked(project)
    for done, document in enumerate(documents):
        progress.report(done, len(documents), document.title)
        text = project.text_of(document)
        for quantity in quantities_of(project, document):
            if quantity.kind not in _SCORES or quantity.value is None:
                continue
            if quantity.kind == "count" and not (quantity.unit or quantity.counted):
                continue
            if not any(span.overlaps(quantity.span) for span in marked[document.id]):
                yield _suggestion(document, quantity, quantity.span.cut(text))


def _marked(project: Project) -> defaultdict[str, list[Span]]:
    codes = {code.id for code in project.codes.where(name=CODE)}
    links = {link.mark_id for link in project.mark_codes.among("code_id", codes)}
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for mark in project.marks.among("id", links):
        found[mark.document_id] += mark.spans
    return found


def _suggestion(document: Document, quantity: Quantity, quote: str) -> Suggestion:
    value = in_english(quantity)
    return Suggestion(
        "figure",
        key_of("figure", document.id, document.text_sha256, quantity.span.start, quantity.span.end),
        value,
        (Spot(document.id, quantity.span, quote),),
        _SCORES[quantity.kind],
        (Reason(_BECAUSE[quantity.kind]),),
        MarkParts(note=value, codes=(CODE,)),
        figure=quantity,
        alike=key_of("figure", value),
    )


FIGURES: Final = SuggestionKind("figure", "figures", _find)
