"""Lanes of overlapping intervals."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.gui.reader.lanes import assign_lanes

INTERVALS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    max_size=30,
)


@given(INTERVALS)
def test_two_in_one_lane_never_overlap(intervals: list[tuple[int, int]]) -> None:
    lanes = assign_lanes(intervals)
    for i, (start, end) in enumerate(intervals):
        for j in range(i):
            if lanes[i] == lanes[j]:
                assert end <= intervals[j][0] or intervals[j][1] <= start


@given(INTERVALS)
def test_there_are_no_more_lanes_than_intervals_over_one_point(intervals: list[tuple[int, int]]) -> None:
    deepest = max((sum(s <= point < e for s, e in intervals) for point in range(61)), default=0)
    assert len(set(assign_lanes(intervals))) == deepest


def test_what_lies_inside_another_lies_in_a_higher_lane() -> None:
    assert assign_lanes([(5, 8), (0, 10), (6, 7), (12, 14)]) == [1, 0, 2, 0]


def test_of_two_that_start_together_the_longer_lies_outside() -> None:
    assert assign_lanes([(0, 3), (0, 9)]) == [1, 0]
