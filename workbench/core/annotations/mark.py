"""Marks: spans that an analyst has marked, with enough context to find them again."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.core.text.span import Span

CONTEXT = 32
"""Code points of prefix and suffix kept with a quote (the length that Hypothesis uses, too)."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked span. Marks may overlap and cross passages.

    *start* and *end* are code points in the canonical text whose SHA-256 is *text_sha256*; *quote*
    is what they cover, *prefix* and *suffix* up to CONTEXT code points around it. Times are ISO 8601, UTC.
    """

    id: str
    document_id: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    text_sha256: str
    note: str
    author: str
    created: str
    modified: str

    @property
    def span(self) -> Span:
        """The position as a span."""
        return Span(self.start, self.end)


def context(text: str, span: Span) -> tuple[str, str, str]:
    """The quote, prefix and suffix of *span* in *text*."""
    prefix = text[max(0, span.start - CONTEXT) : span.start]
    return span.cut(text), prefix, text[span.end : span.end + CONTEXT]
