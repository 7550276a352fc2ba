"""Few segments, and few documents written again for that."""

from __future__ import annotations

from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.whoosh_engine.merge_policy import ENOUGH, MOST, balanced, everything

sizes = st.lists(st.one_of(st.integers(1, 5), st.integers(1, 100_000)), max_size=60)


@given(sizes, st.integers(0, 200_000))
def test_the_smallest_are_joined_and_the_largest_of_them_at_most_doubled(
    sizes: list[int], budget: int
) -> None:
    chosen = balanced(sizes, budget)
    assert len(set(chosen)) == len(chosen) != 1
    if chosen:
        assert len(sizes) > ENOUGH
        joined = sorted(sizes[at] for at in chosen)
        assert joined == sorted(sizes)[: len(chosen)]
        if len(sizes) <= MOST:
            assert sum(joined) <= budget
            assert joined[-1] <= sum(joined[:-1])
    else:
        assert len(sizes) <= MOST


@given(sizes)
def test_what_is_left_when_there_is_time_has_sizes_that_double(sizes: list[int]) -> None:
    while chosen := balanced(sizes, sum(sizes)):
        joined = sum(sizes[at] for at in chosen)
        sizes = [*(size for at, size in enumerate(sizes) if at not in chosen), joined]
    assert len(sizes) <= max(ENOUGH, log2(sum(sizes) or 1) + 2)


@pytest.mark.parametrize("budget", [0, 1000, 100_000])
@pytest.mark.parametrize("start", [[], [100_000], [4000] * 25])
def test_one_by_one(start: list[int], budget: int) -> None:
    """With each document a segment comes, and one merge is done at most, as large as the budget allows."""
    sizes, written, most = list(start), 0, 0
    added = 20_000
    for _ in range(added):
        sizes.append(1)
        chosen = balanced(sizes, budget)
        joined = sum(sizes[at] for at in chosen)
        sizes = [*(size for at, size in enumerate(sizes) if at not in chosen), *([joined] if chosen else [])]
        written += joined
        most = max(most, len(sizes))
    assert most <= MOST
    assert sum(sizes) == sum(start) + added
    # Each document is written anew some log n times; those there were before, once or twice.
    assert written <= 3 * sum(start) + added * log2(added)


@given(sizes, st.integers(0, 200_000))
def test_everything_becomes_as_few_as_the_budget_allows(sizes: list[int], budget: int) -> None:
    chosen = everything(sizes, budget)
    joined = sorted(sizes[at] for at in chosen)
    assert len(joined) != 1
    assert sum(joined) <= budget
    if len(sizes) > 1 and not chosen:
        assert sum(sorted(sizes)[:2]) > budget
