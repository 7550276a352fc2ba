"""The concordance of a project: every hit of a search in its context."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from workbench.core.progress import Progress
from workbench.core.project.searching import Searcher
from workbench.core.search.concordance.context import CONTEXT, Context
from workbench.core.search.concordance.row import ConcordanceRow, rows_of
from workbench.core.search.request import SearchRequest
from workbench.core.search.tree import Node


@dataclass(frozen=True, slots=True)
class Concordance:
    """*documents* were found; their *rows* come as they are asked for, document after document."""

    documents: int
    rows: Iterator[ConcordanceRow]


def concordance(
    searcher: Searcher,
    request: SearchRequest,
    context: Context = CONTEXT,
    progress: Progress | None = None,
    parsed: Node | None = None,
) -> Concordance:
    """Every hit of *request* in all documents found, in its order; the limit does not count.

    `order.ordered` sorts the rows and `groups.grouped` groups them, once all are there. Raises as
    `Searcher.begin`, and Cancelled while the rows are asked for.
    """
    every = replace(request, limit=searcher.index.opened().count(), cursor="", facets=False)
    answer = searcher.begin(every, progress, parsed)
    project = searcher.project

    def rows() -> Iterator[ConcordanceRow]:
        for found in answer.documents:
            if found.hits:
                document = project.documents.get(found.id)
                text, passages = project.text_of(document), project.passages_of(document)
                yield from rows_of(document, text, passages, found.hits, context)

    return Concordance(answer.total, rows())
