"""Search results as rows: each document, below it its hits with the words around them. Pure functions."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.search.hits import DocumentHits, Hit
from workbench.core.search.request import SearchRequest
from workbench.core.text.folding import fold
from workbench.core.text.span import Span

if TYPE_CHECKING:
    from workbench.core.project.searching import Searcher

BEFORE, AFTER = 36, 72
"""Code points of context: two to three lines in the panel, with the hit in the first."""
DOCUMENTS = 50
"""Documents listed at once; the total is always told."""
SHOWN = 4
"""Snippets of one document; the others are reached with F3 or in the article."""
PATIENCE = 0.1
"""Seconds after which what was found so far is shown: as long as an answer still feels immediate."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """*text* on one line, and where in it the hit stands (code points)."""

    text: str
    hit: Span


@dataclass(frozen=True, slots=True)
class Row:
    """A document (without *snippet*) or one of its hits; *place* is the hit's number in it, from 0."""

    document: Document
    hits: int
    snippet: Snippet | None = None
    span: Span | None = None
    place: int = -1


@dataclass(frozen=True, slots=True)
class Results:
    """A part of what was found: *documents* with their hits, and the *rows* that show them.

    *total* counts all documents found, *shown* those that will be listed when all parts are there.
    """

    total: int
    shown: int
    documents: tuple[DocumentHits, ...]
    rows: tuple[Row, ...]


def snippet_around(text: str, span: Span) -> Snippet:
    """The words around *span*, cut at white space, on one line; ellipses where something was cut."""
    start, end = max(0, span.start - BEFORE), min(len(text), span.end + AFTER)
    if start:
        start = _next_space(text, start, span.start)
    if end < len(text):
        end = max(span.end, text.rfind(" ", span.end, end))
    head = "… " if start else ""
    tail = " …" if end < len(text) else ""
    # One character for one, so that the hit keeps its place.
    body = "".join(" " if character.isspace() else character for character in text[start:end])
    moved = len(head) - start
    return Snippet(head + body + tail, Span(span.start + moved, span.end + moved))


def _next_space(text: str, start: int, limit: int) -> int:
    found = text.find(" ", start, limit)
    return found + 1 if found >= 0 else start


def rows_of(
    found: Iterable[DocumentHits],
    document_of: Callable[[str], Document | None],
    text_of: Callable[[str], str],
) -> list[Row]:
    """The rows for what was found; documents that are no longer there are left out."""
    rows = []
    for hits in found:
        document = document_of(hits.id)
        if document is None:
            continue
        rows.append(Row(document, len(hits.hits)))
        text = text_of(hits.id) if hits.hits else ""
        for place, hit in enumerate(hits.hits[:SHOWN]):
            span = Span(hit.start, hit.end)
            rows.append(Row(document, len(hits.hits), snippet_around(text, span), span, place))
    return rows


def search_all(query: str, searcher: Searcher, progress: Progress) -> Iterator[Results]:
    """Search all documents for *query*: the first part of the results as soon as there is something to see.

    Raises UserError for a query that is not understood, Cancelled.
    """
    answer = searcher.begin(SearchRequest(query, limit=DOCUMENTS), progress)
    project = searcher.project
    for documents in _in_time(answer.documents):
        rows = rows_of(documents, project.documents.find, project.text)
        yield Results(answer.total, answer.shown, tuple(documents), tuple(rows))


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
    yield Results(len(found), len(found), found, tuple(rows))


def find_in(text: str, typed: str) -> Sequence[Span]:
    """Where *typed* stands in *text*, folded as the index folds, any part of a word counting."""
    folded, wanted = fold(text), fold(typed.strip()).text
    spans: list[Span] = []
    if not wanted:
        return spans
    at = folded.text.find(wanted)
    while at >= 0:
        spans.append(folded.span(Span(at, at + len(wanted))))
        at = folded.text.find(wanted, at + len(wanted))
    return spans
