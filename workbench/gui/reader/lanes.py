"""Lanes: which of several overlapping things is drawn where, so that each stays a line of its own."""

from __future__ import annotations

from collections.abc import Sequence

Interval = tuple[float, float]


def assign_lanes(intervals: Sequence[Interval]) -> list[int]:
    """A lane for each half-open interval, so that two in one lane never overlap.

    First fit in the order of the starts, the longer first where they start together: the number of lanes is
    the smallest possible (the greatest number of intervals over one point), and an interval that is inside
    another lies in a higher lane. An empty interval takes a lane of its own only where something covers it.
    """
    order = sorted(range(len(intervals)), key=lambda i: (intervals[i][0], -intervals[i][1]))
    lanes = [0] * len(intervals)
    ends: list[float] = []
    for i in order:
        start, end = intervals[i]
        lane = next((n for n, taken in enumerate(ends) if taken <= start), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        lanes[i] = lane
    return lanes
