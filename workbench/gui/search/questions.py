"""What the window asks the index, in a lane: a page of results, what narrows them, hits beside them."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workbench.core.progress import Progress
from workbench.core.search.hits import DocumentHits, Hit
from workbench.core.search.request import Filters, SearchRequest
from workbench.gui.search.results import Results, find_in, rows_of

if TYPE_CHECKING:
    from workbench.core.project.facet_choices import FacetChoices
    from workbench.core.project.searching import Searcher
    from workbench.core.search.tree import Node

DOCUMENTS = 25
"""Documents of a page: more than fit on a screen, few enough to be there at once while one types."""
PATIENCE = 0.1
"""Seconds after which what was found so far is shown: as long as an answer still feels immediate."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A *request* with its query as it has been read: strictly, or as one that is still being typed."""

    request: SearchRequest
    tree: Node


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What the search can be narrowed by, with *filters* as it is."""

    choices: FacetChoices
    filters: Filters


@dataclass(frozen=True, slots=True)
class HitsBeside:
    """Hits in documents that were asked for by name; those that do not fit have none."""

    documents: tuple[DocumentHits, ...]


def search_all(
    asked: Asked, beside: Sequence[str], searcher: Searcher, progress: Progress
) -> Iterator[Results | Narrowing | HitsBeside]:
    """The first page, in parts; then the hits in the documents *beside* it, and what can narrow the search.

    Raises UserError, Cancelled.
    """
    from workbench.core.project.facet_choices import facet_choices

    shown: set[str] = set()
    for results in search_page(asked, searcher, progress):
        shown.update(found.id for found in results.documents)
        yield results
    missing = [document_id for document_id in beside if document_id not in shown]
    if missing:
        yield from hits_beside(asked, missing, searcher, progress)
    choices = facet_choices(searcher, asked.request, progress, asked.tree)
    yield Narrowing(choices, asked.request.filters)


def search_page(asked: Asked, searcher: Searcher, progress: Progress, cursor: str = "") -> Iterator[Results]:
    """The page of documents at *cursor*, the first part of it as soon as there is something to see."""
    answer = searcher.begin(replace(asked.request, cursor=cursor), progress, asked.tree)
    project = searcher.project
    for documents in _in_time(answer.documents):
        rows = rows_of(documents, project.documents.find, project.text)
        yield Results(answer.total, tuple(documents), tuple(rows), answer.cursor)


def hits_beside(
    asked: Asked, ids: Sequence[str], searcher: Searcher, progress: Progress
) -> Iterator[HitsBeside]:
    """The hits in the documents with these *ids*, whatever their rank."""
    from workbench.core.search.tree import ID, And, In

    there = And((asked.tree, In(ID, frozenset(ids))))
    those = replace(asked.request, cursor="", limit=len(ids), facets=False)
    found = {document.id: document for document in searcher.begin(those, progress, there).documents}
    yield HitsBeside(tuple(found.get(one, DocumentHits(one, "", 0.0, ())) for one in ids))


def _in_time(documents: Iterable[DocumentHits]) -> Iterator[list[DocumentHits]]:
    """*documents* in parts, one whenever a person would begin to wait; at least one, though it be empty."""
    part: list[DocumentHits] = []
    begun, told = time.monotonic(), False
    for document in documents:
        part.append(document)
        if time.monotonic() - begun > PATIENCE:
            yield part
            part, begun, told = [], time.monotonic(), True
    if part or not told:
        yield part


def search_one(document_id: str, typed: str, searcher: Searcher, progress: Progress) -> Iterator[Results]:
    """Search one document for what was *typed*, any part of a word counting. Raises Cancelled."""
    project = searcher.project
    document, text = project.documents.get(document_id), project.text(document_id)
    hits = tuple(Hit(span.start, span.end, span.cut(text)) for span in find_in(text, typed))
    found = (DocumentHits(document_id, document.title, 1.0, hits),) if hits else ()
    rows = rows_of(found, project.documents.find, project.text)
    yield Results(len(found), found, tuple(rows))
