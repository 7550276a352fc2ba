"""Overlapping marks cut into segments."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.core.exchange.rich_project import rich_project
from workbench.core.annotations.mark import Mark
from workbench.core.exchange.html_report.segments import segments
from workbench.core.text.span import Span

ONE = rich_project().marks[0]


@st.composite
def marks(draw: st.DrawFn) -> list[Mark]:
    pairs = draw(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8))
    return [replace(ONE, id=str(number), start=min(pair), end=max(pair)) for number, pair in enumerate(pairs)]


@given(marks(), st.integers(0, 20), st.integers(1, 15))
def test_segments_are_the_span_and_know_all_marks_at_every_place(
    marked: list[Mark], start: int, length: int
) -> None:
    span = Span(start, start + length)
    found = list(segments(span, marked))
    assert found[0].span.start == span.start
    assert found[-1].span.end == span.end
    assert all(before.span.end == after.span.start for before, after in pairwise(found))
    for segment in found:
        for place in range(segment.span.start, segment.span.end):
            assert {mark.id for mark in segment.marks} == {
                mark.id for mark in marked if mark.start <= place < mark.end
            }
