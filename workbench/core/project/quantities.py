"""The amounts and dates that a document names, each passage read in its own language."""

from __future__ import annotations

from dataclasses import replace

from workbench.core.documents.document import Document
from workbench.core.project.project import Project
from workbench.core.text.quantities.finding import Quantity, find_quantities, with_currencies_told


def quantities_of(project: Project, document: Document) -> tuple[Quantity, ...]:
    """The quantities of a document, in order; spans are code points of its canonical text.

    Relative dates are those seen from the day on which it was published. Raises UserError where the
    document is damaged.
    """
    text = project.text_of(document)
    found: list[Quantity] = []
    for passage in project.passages_of(document):
        language = passage.language or document.language
        found += [
            replace(quantity, span=quantity.span.shifted(passage.span.start))
            for quantity in find_quantities(passage.span.cut(text), language, document.published)
        ]
    return with_currencies_told(found)
