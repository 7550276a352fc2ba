"""The tree of codes."""

from __future__ import annotations

from workbench.core.annotations.codebook import Code, path_of, with_those_below

CODES = [Code("a", "Law"), Code("b", "Suit", "a"), Code("c", "Appeal", "b"), Code("d", "Tone")]


def test_a_code_is_given_with_all_below_it() -> None:
    assert with_those_below(CODES, {"a"}) == {"a", "b", "c"}
    assert with_those_below(CODES, {"c", "d", "a claim"}) == {"c", "d", "a claim"}


def test_a_damaged_tree_that_goes_in_circles_ends() -> None:
    circle = [Code("a", "One", "b"), Code("b", "Two", "a")]
    assert with_those_below(circle, {"a"}) == {"a", "b"}
    assert path_of({code.id: code for code in circle}, "a") == (circle[1], circle[0])


def test_the_path_of_a_code_begins_at_the_top() -> None:
    codes = {code.id: code for code in CODES}
    assert [code.name for code in path_of(codes, "c")] == ["Law", "Suit", "Appeal"]
    assert path_of(codes, "gone") == ()
