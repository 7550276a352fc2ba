"""Which segments are put together: few segments make searching quick, few merges make adding quick.

Each word is looked up in every segment, and a merge writes again what it joins. So small segments are joined
as soon as there are some, large ones when there are enough small ones to double them: each document is
written anew some log n times (Bentley and Saxe 1980, “Decomposable searching problems”, the logarithmic
method; Lucene's LogMergePolicy is of the same kind).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate

ENOUGH = 8
"""Segments below which searching gains less than merging costs."""
MOST = 32
"""Segments beyond which merging must not wait for a better moment, whatever it costs."""

Choice = Callable[[Sequence[int], int], Sequence[int]]
"""From the sizes of all segments and a budget (documents) to the numbers of those to be put together."""


def balanced(sizes: Sequence[int], budget: int) -> list[int]:
    """The smallest segments, as many as at least double the largest of them; *budget* documents at most.

    Where there are more than MOST, two at least. What is left has sizes that double, or exceeds the budget.
    """
    if len(sizes) <= ENOUGH:
        return []
    rising = _rising(sizes)
    totals = list(accumulate(sizes[at] for at in rising))
    fitting = [end for end in range(1, len(rising)) if sizes[rising[end]] <= totals[end - 1]]
    affordable = [end for end in fitting if totals[end] <= budget]
    if affordable:
        return rising[: affordable[-1] + 1]
    return rising[: (fitting or [1])[0] + 1] if len(sizes) > MOST else []


def everything(sizes: Sequence[int], budget: int) -> list[int]:
    """The smallest segments, as many as *budget* documents allow: for an index that is to have few."""
    rising = _rising(sizes)
    fitting = sum(total <= budget for total in accumulate(sizes[at] for at in rising))
    return rising[:fitting] if fitting > 1 else []


def _rising(sizes: Sequence[int]) -> list[int]:
    return sorted(range(len(sizes)), key=sizes.__getitem__)
