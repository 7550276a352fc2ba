"""What hangs together, and what an analyst has set apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.comparison.source_clusters import Tie, TieKind, grouped, independent

REUSE, ANALYST = TieKind.REUSE, TieKind.ANALYST
NAMES = st.sampled_from("abcdefg")
TIES = st.lists(
    st.builds(Tie, NAMES, NAMES, st.sampled_from(TieKind), st.just(""), st.sampled_from((0.5, 1.0)))
)


def tie(a: str, b: str, kind: TieKind = REUSE, strength: float = 1.0) -> Tie:
    return Tie(a, b, kind, "", strength)


def test_ties_bind_through_others_and_are_kept() -> None:
    (group,) = grouped([tie("c", "b", strength=0.4), tie("a", "b"), tie("c", "a", ANALYST)])
    assert group.members == ("a", "b", "c")
    assert [(item.a, item.b) for item in group.ties] == [("c", "a"), ("a", "b"), ("c", "b")]


def test_what_stands_apart_is_never_of_one_group_and_the_stronger_tie_wins() -> None:
    ties = [tie("a", "x", strength=0.4), tie("x", "b", strength=0.9)]
    assert [group.members for group in grouped(ties, [("a", "b")])] == [("b", "x")]
    said = [tie("a", "x", ANALYST, 0.1), tie("x", "b", strength=0.9)]
    assert [group.members for group in grouped(said, [("b", "a")])] == [("a", "x")]


@given(TIES, st.lists(st.tuples(NAMES, NAMES).filter(lambda pair: pair[0] != pair[1])), st.randoms())
def test_groups_depend_on_the_ties_and_not_on_their_order(ties, apart, chance) -> None:  # type: ignore[no-untyped-def]
    found = grouped(ties, apart)
    shuffled = list(ties)
    chance.shuffle(shuffled)
    assert grouped(shuffled, apart) == found
    members = [member for group in found for member in group.members]
    assert len(members) == len(set(members))
    assert not any({*pair} <= {*group.members} for pair in apart for group in found)


def test_corroboration_counts_groups_and_those_who_stand_alone() -> None:
    groups = [("a", "b", "c"), ("x", "y")]
    assert independent(["a", "b", "x", "z"], groups) == 3
    assert independent([], groups) == 0
