"""Sets of scored documents, combined the long way round by hand and in each of the ways that arrays offer."""

from __future__ import annotations

from heapq import nsmallest

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.core.search.whoosh_engine import matches as module
from workbench.core.search.whoosh_engine import ranking
from workbench.core.search.whoosh_engine.matches import (
    K1,
    Counted,
    Matches,
    boosted,
    in_all,
    in_any,
    is_in,
    only,
    without_scores,
)
from workbench.core.search.whoosh_engine.ranking import highest

SIZE = 40
NORMS = np.linspace(0.3, 3, SIZE, dtype=np.float32)
OTHER_NORMS = NORMS[::-1].copy()

numbers = st.lists(st.integers(0, SIZE - 1), unique=True, max_size=SIZE).map(sorted)
Scores = dict[int, float]  # by document


@pytest.fixture(autouse=True, params=["tables", "searches"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small sets are looked up, large ones put in tables: here all are treated as the one or the other."""
    share = 0.0 if request.param == "tables" else 2.0
    monkeypatch.setattr(module, "_DENSE", share)
    monkeypatch.setattr(module, "_DENSE_SUMS", share)
    monkeypatch.setattr(module, "_AT_ONCE", 3)


@st.composite
def parts(draw: st.DrawFn) -> tuple[Matches, Scores]:
    """A set of documents as our arrays have it, and as a table of scores."""
    chosen = draw(numbers)
    kind = draw(st.sampled_from(["filter", "word", "word", "word", "other field", "boosted"]))
    documents = np.array(chosen, draw(st.sampled_from([np.uint8, np.uint32, np.int64])))
    if kind == "filter":
        return without_scores(documents), dict.fromkeys(chosen, 0.0)
    often = draw(st.lists(st.integers(1, 9), min_size=len(chosen), max_size=len(chosen)))
    rarity = draw(st.sampled_from([0.0, 0.5, 3.0]))
    norms = OTHER_NORMS if kind == "other field" else NORMS
    counted = Counted(documents, np.array(often, np.uint8), rarity, norms)
    factor = 2.5 if kind == "boosted" else 1
    scores = {
        number: factor * rarity * (K1 + 1) * count / (count + float(norms[number]))
        for number, count in zip(chosen, often, strict=True)
    }
    return (boosted(counted, factor) if kind == "boosted" else counted), scores


def assert_same(found: Matches, expected: Scores) -> None:
    assert found.numbers.tolist() == sorted(expected)
    assert len(found) == len(expected)
    assert found.scores().tolist() == pytest.approx(
        [expected[number] for number in sorted(expected)], rel=1e-5
    )
    some = np.arange(len(found))[1::2]
    assert found.scores_at(some).tolist() == found.scores()[some].tolist()
    if found.scoring:
        assert all(score > 0 for score in expected.values())


_each_way = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@_each_way
@given(st.lists(parts(), min_size=1, max_size=4))
def test_in_all_parts(chosen: list[tuple[Matches, Scores]]) -> None:
    tables = [scores for _, scores in chosen]
    everywhere = set.intersection(*map(set, tables))
    expected = {number: sum(scores[number] for scores in tables) for number in everywhere}
    assert_same(in_all([part for part, _ in chosen], SIZE), expected)


@_each_way
@given(st.lists(parts(), max_size=4))
def test_in_any_part(chosen: list[tuple[Matches, Scores]]) -> None:
    expected: Scores = {}
    for _, scores in chosen:
        for number, score in scores.items():
            expected[number] = expected.get(number, 0) + score
    assert_same(in_any([part for part, _ in chosen], SIZE), expected)


@_each_way
@given(parts(), parts(), numbers)
def test_only_some_of_all(
    first: tuple[Matches, Scores], second: tuple[Matches, Scores], kept: list[int]
) -> None:
    found = in_all([first[0], second[0]], SIZE)
    keep = is_in(found.numbers, np.array(kept, np.uint32), SIZE)
    expected = {
        number: first[1][number] + second[1][number] for number in {*first[1]} & {*second[1]} & {*kept}
    }
    assert_same(only(found, keep), expected)


@_each_way
@given(numbers, numbers)
def test_which_are_among_others(some: list[int], others: list[int]) -> None:
    found = is_in(np.array(some, np.int64), np.array(others, np.uint16), SIZE)
    assert found.tolist() == [number in others for number in some]


@given(
    st.lists(st.sampled_from([0.0, 0.5, 1.0, 2.0, 3.0]), max_size=60), st.integers(0, 70), st.integers(1, 9)
)
def test_the_highest_scores_come_first(scores: list[float], count: int, group: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ranking, "_GROUP", group)
        found = highest(np.array(scores, np.float32), count).tolist()
    assert found == nsmallest(count, range(len(scores)), key=lambda at: (-scores[at], at))
