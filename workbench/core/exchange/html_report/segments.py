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
    here = [mark for mark in marks if mark.span.overlaps(span)]
    edges = {span.start, span.end}
    edges |= {edge for mark in here for edge in (mark.start, mark.end) if span.start < edge < span.end}
    for start, end in pairwise(sorted(edges)):
        yield Segment(Span(start, end), tuple(mark for mark in here if mark.start < end and start < mark.end))
