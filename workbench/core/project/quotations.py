"""The quotations and attributed statements of a document."""

from __future__ import annotations

from workbench.core.comparison.quotations.finding import Quotation, find_quotations
from workbench.core.documents.document import Document
from workbench.core.project.project import Project


def quotations_of(project: Project, document: Document) -> tuple[Quotation, ...]:
    """Who is quoted with what in a document, in order; a quotation may go over several passages.

    Raises UserError where the document is damaged.
    """
    return find_quotations(project.text_of(document), document.language)
