"""Marks: what an analyst has marked, in one span or several, with enough context to find it again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.core.text.span import Span

CONTEXT = 32
"""Code points of prefix and suffix kept with a quote (the length that Hypothesis uses, too)."""


GAP = " […] "
"""What stands in a quote where the spans of a mark leave something out, as readers write it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What is marked: one span, or several with other words between. Marks may overlap and cross passages.

    *start* and *end* are code points in the canonical text whose SHA-256 is *text_sha256*: where the first
    span begins and the last one ends. *quote* is what the spans cover, joined by GAP, *prefix* and *suffix*
    up to CONTEXT code points around the whole. Times are ISO 8601, UTC. *parts* holds the spans of a mark
    that has several (``12-40 60-75``), and is empty for one.
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
    parts: str = ""

    @property
    def span(self) -> Span:
        """From the first marked character to the last, with what lies between."""
        return Span(self.start, self.end)

    @property
    def spans(self) -> tuple[Span, ...]:
        """What is marked, in rising order, none touching another."""
        return read_spans(self.parts) if self.parts else (self.span,)

    @property
    def pieces(self) -> list[tuple[Span, str]]:
        """Each span with its own words of the quote."""
        found, offset = [], 0
        for span in self.spans:
            found.append((span, self.quote[offset : offset + len(span)]))
            offset += len(span) + len(GAP)
        return found


def written_spans(spans: Sequence[Span]) -> str:
    """Spans as people and *parts* write them: ``12-40 60-75``."""
    return " ".join(f"{span.start}-{span.end}" for span in spans)


def read_spans(written: str) -> tuple[Span, ...]:
    """The inverse of `written_spans`. ValueError for anything else."""
    pairs = (part.split("-") for part in written.split())
    return tuple(Span(int(start), int(end)) for start, end in pairs)


def united(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters as *spans* in as few spans as possible, in rising order, without empty ones."""
    found: list[Span] = []
    for span in sorted(filter(None, spans)):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def without(spans: Iterable[Span], hole: Span) -> tuple[Span, ...]:
    """*spans* less the characters of *hole*."""
    left = [
        Span(start, end)
        for span in spans
        for start, end in ((span.start, min(span.end, hole.start)), (max(span.start, hole.end), span.end))
        if start < end
    ]
    return united(left)


def quote_of(text: str, spans: Sequence[Span]) -> str:
    """The quote of a mark with these *spans* in *text*."""
    return GAP.join(span.cut(text) for span in spans)


def context(text: str, span: Span) -> tuple[str, str, str]:
    """The quote, prefix and suffix of *span* in *text*."""
    prefix = text[max(0, span.start - CONTEXT) : span.start]
    return span.cut(text), prefix, text[span.end : span.end + CONTEXT]
