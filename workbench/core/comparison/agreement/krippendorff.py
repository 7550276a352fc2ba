"""Krippendorff's alpha: agreement of any number of judges, some of whom may not have judged some things.

Source: Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"; the steps of its section D (any
number of observers, any metric, missing data).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from typing import Literal, TypeVar

Value = TypeVar("Value", bound=int | str)
Metric = Literal["nominal", "ordinal"]
_Difference = Callable[[Value, Value], float]


def krippendorff_alpha(
    judgements: Sequence[Sequence[Value | None]], metric: Metric = "nominal"
) -> float | None:
    """Alpha of *judgements*: for each thing the values that judges gave it, None where one gave none.

    With the metric ``ordinal`` values are ranks, in their own order. Things with fewer than two values say
    nothing and are left out. None where no two values could be paired, or all values that could are the same.
    """
    paired = [[value for value in values if value is not None] for values in judgements]
    paired = [values for values in paired if len(values) > 1]
    totals: Counter[Value] = Counter(value for values in paired for value in values)
    if len(totals) < 2:
        return None
    difference = _ordinal(totals) if metric == "ordinal" else _nominal
    observed = _observed(paired, difference)
    expected = _between(totals, difference) / (totals.total() - 1)
    return 1 - observed / expected


def _observed(paired: Sequence[Sequence[Value]], difference: _Difference[Value]) -> float:
    """The sum of coincidences times their squared differences."""
    return sum(_between(Counter(values), difference) / (len(values) - 1) for values in paired)


def _between(counts: Mapping[Value, int], difference: _Difference[Value]) -> float:
    return 2 * sum(counts[a] * counts[b] * difference(a, b) for a, b in combinations(counts, 2))


def _nominal(first: Value, second: Value) -> float:
    return float(first != second)


def _ordinal(totals: Mapping[Value, int]) -> _Difference[Value]:
    """The squared number of values between two ranks, the two themselves counted half."""
    ranks = sorted(totals)
    below: dict[Value, float] = {}
    reached = 0
    for rank in ranks:
        below[rank] = reached + totals[rank] / 2
        reached += totals[rank]
    return lambda first, second: (below[first] - below[second]) ** 2
