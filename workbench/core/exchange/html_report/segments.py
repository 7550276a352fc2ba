"""Overlapping marks on a line of text: cut into segments, each with all of the marks that cover it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.core.annotations.mark import Mark
from workbench.core.text.span import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text that the same marks cover throughout."""

    span: Span
    marks: tuple[Mark, ...]


def segments(span: Span, marks: Sequence[Mark]) -> Iterator[Segment]:
    """*span* cut wherever one of *marks* begins or ends; together the segments are *span*, without a gap.

    Marks are given in reading order; those outside *span* play no part.
    """
    here = [(mark, part) for mark in marks for part in mark.spans if part.overlaps(span)]
    edges = {span.start, span.end}
    edges |= {edge for _, part in here for edge in (part.start, part.end) if span.start < edge < span.end}
    for start, end in pairwise(sorted(edges)):
        piece = Span(start, end)
        yield Segment(piece, tuple(mark for mark, part in here if part.overlaps(piece)))
