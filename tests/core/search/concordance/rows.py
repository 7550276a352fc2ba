"""Rows of a concordance, made from a text and what is sought in it."""

from __future__ import annotations

from workbench.core.documents.document import Document
from workbench.core.documents.passages import analyse_passages
from workbench.core.search.concordance.context import CONTEXT, Context
from workbench.core.search.concordance.row import ConcordanceRow, rows_of
from workbench.core.search.hits import Hit


def rows(
    text: str,
    word: str,
    context: Context = CONTEXT,
    *,
    title: str = "",
    outlet: str = "",
    published: str = "",
    language: str = "",
) -> list[ConcordanceRow]:
    """A row for each place of *word* in *text*."""
    found, direction, passages = analyse_passages(text, language)
    document = Document(
        id=title or "1", title=title, outlet=outlet, byline="", published=published, language=found,
        direction=direction, url="", retrieved="", path="", media_type="", charset="", characters=len(text),
        source_sha256="", text_sha256="", passages_sha256="", imported="", imported_by="",
    )  # fmt: skip
    hits, start = [], text.find(word)
    while start >= 0:
        hits.append(Hit(start, start + len(word), word))
        start = text.find(word, start + len(word))
    return list(rows_of(document, text, passages, hits, context))


def shown(row: ConcordanceRow) -> tuple[str, str, str]:
    """The three parts of a row."""
    return row.before, row.hit, row.after
