"""Search results as rows: each document, below it its hits with the words around them. Pure functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from workbench.core.annotations.mark import CONTEXT
from workbench.core.documents.document import Document
from workbench.core.search.hits import DocumentHits
from workbench.core.text.finding import FindableText
from workbench.core.text.span import Span

BEFORE, AFTER = 36, 72
"""Code points of context: two to three lines in the panel, with the hit in the first."""
SHOWN = 4
"""Snippets of one document; the others are reached with F3 or in the article."""


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

    *total* counts all documents found; *cursor* asks for the next page, and is empty on the last.
    """

    total: int
    documents: tuple[DocumentHits, ...]
    rows: tuple[Row, ...]
    cursor: str = ""


def snippet_around(text: str, span: Span) -> Snippet:
    """The words around *span*, cut at white space, on one line; ellipses where something was cut."""
    start, end = max(0, span.start - BEFORE), min(len(text), span.end + AFTER)
    if start:
        start = _next_space(text, start, span.start)
    if end < len(text):
        end = max(span.end, text.rfind(" ", span.end, end))
    head = "… " if start else ""
    tail = " …" if end < len(text) else ""
    body = _on_one_line(text[start:end])
    moved = len(head) - start
    return Snippet(head + body + tail, Span(span.start + moved, span.end + moved))


def in_context(before: str, quote: str, after: str) -> Snippet:
    """A *quote* with what stands around it, on one line; a word that is cut in two is left out."""
    before, quote, after = map(_on_one_line, (before, quote, after))
    head = tail = ""
    if len(before) == CONTEXT:
        head, before = "… ", before[before.find(" ") + 1 :]
    if len(after) == CONTEXT:
        after, tail = after[: after.rfind(" ") + 1].rstrip() or after, " …"
    start = len(head) + len(before)
    return Snippet(f"{head}{before}{quote}{after}{tail}", Span(start, start + len(quote)))


def _on_one_line(text: str) -> str:
    """*text* with a space for each white space: one character for one, so that the hit keeps its place."""
    return "".join(" " if character.isspace() else character for character in text)


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


def find_in(text: str, typed: str) -> Sequence[Span]:
    """Where *typed* stands in *text*, folded as the index folds, any part of a word counting."""
    return FindableText(text).find(typed).spans
