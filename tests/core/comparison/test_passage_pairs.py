"""The chain of passage pairs rises in both texts and is the heaviest; what it carries never goes back."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.comparison.passage_pairs import PassagePair, around, carried, monotone_chain, turned

PAIRS = st.lists(
    st.builds(PassagePair, st.integers(0, 6), st.integers(0, 6), st.integers(1, 5).map(float)), max_size=9
)


def rises(chain: list[PassagePair] | tuple[PassagePair, ...]) -> bool:
    return all(one.a < next_one.a and one.b < next_one.b for one, next_one in pairwise(chain))


@given(PAIRS)
def test_the_chain_is_the_heaviest_that_rises(pairs: list[PassagePair]) -> None:
    chain = monotone_chain(pairs)
    assert rises(chain)
    assert set(chain) <= set(pairs)
    ordered = sorted(pairs)
    heaviest = max(
        sum(pair.weight for pair in chosen)
        for size in range(len(pairs) + 1)
        for chosen in combinations(ordered, size)
        if rises(chosen)
    )
    assert sum(pair.weight for pair in chain) == heaviest


@given(PAIRS)
def test_a_chain_seen_from_the_other_side_is_one_too(pairs: list[PassagePair]) -> None:
    chain = monotone_chain(pairs)
    assert rises(turned(chain))
    assert turned(turned(chain)) == chain


def test_the_pairs_around_a_passage() -> None:
    chain = [PassagePair(2, 1), PassagePair(5, 7)]
    assert around(chain, 0) == (None, chain[0])
    assert around(chain, 2) == (chain[0], chain[1])
    assert around(chain, 4) == (chain[0], chain[1])
    assert around(chain, 9) == (chain[1], None)
    assert around([], 3) == (None, None)


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=6),
    st.lists(st.floats(-2, 12), min_size=2),
)
def test_who_moves_on_is_never_carried_back(steps: list[tuple[int, int]], places: list[float]) -> None:
    knots = [(0.0, 0.0)]
    for right, up in steps:
        knots.append((knots[-1][0] + right, knots[-1][1] + up))
    out = [carried(place, knots) for place in sorted(places)]
    assert all(one <= next_one + 1e-9 for one, next_one in pairwise(out))
    assert all(knots[0][1] <= place <= knots[-1][1] for place in out)


def test_a_place_is_carried_in_proportion() -> None:
    knots = [(0.0, 0.0), (10.0, 100.0), (30.0, 120.0)]
    assert [carried(x, knots) for x in (0, 5, 10, 20, 30)] == [0, 50, 100, 110, 120]
