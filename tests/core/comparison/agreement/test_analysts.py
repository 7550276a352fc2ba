"""Agreement of analysts from their codings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.comparison.agreement.analysts import Coding, Extent, agreement_of
from workbench.core.comparison.agreement.kappa import fleiss_kappa
from workbench.core.comparison.agreement.unitising import unitising_disagreement
from workbench.core.text.span import Span

EXTENT = Extent(40, tuple(Span(start, start + 9) for start in range(0, 40, 10)))


def coding(analyst: str, code: str, *spans: tuple[int, int], document: str = "d") -> Coding:
    return Coding(analyst, document, code, tuple(Span(*span) for span in spans))


def test_those_who_mark_the_same_agree() -> None:
    found = agreement_of(
        [coding(who, code, span) for who in "ab" for code, span in (("x", (0, 5)), ("y", (20, 25)))],
        {"d": EXTENT},
    )
    assert found.analysts == ("a", "b") and found.documents == ("d",)
    assert found.overall == found.by_code["x"] == found.by_code["y"]
    assert set(vars_of(found.overall)) == {1.0}


def test_other_ends_in_the_same_passages_lower_only_the_unitising_alpha() -> None:
    found = agreement_of([coding("a", "x", (0, 5)), coding("b", "x", (1, 8))], {"d": EXTENT}).overall
    assert (found.percent, found.cohen, found.fleiss, found.alpha) == (1, 1, 1, 1)
    assert found.unitising_alpha is not None and 0 < found.unitising_alpha < 1


def test_a_document_counts_for_those_who_marked_in_it() -> None:
    codings = [
        coding("a", "x", (0, 5)),
        coding("b", "x", (0, 5)),
        coding("a", "x", (0, 5), document="only a's"),
        coding("c", "", (0, 5), document="b's and c's"),
        coding("b", "x", (0, 5), document="b's and c's"),
    ]
    found = agreement_of(codings, dict.fromkeys(("d", "only a's", "b's and c's"), EXTENT))
    assert found.documents == () and found.overall.fleiss is None and found.overall.unitising_alpha is None
    assert found.overall.alpha == pytest.approx(1 - (2 / 1) / (2 * 3 * 13 / 15))


def test_one_analyst_alone_agrees_with_nobody() -> None:
    found = agreement_of([coding("a", "x", (0, 5))], {"d": EXTENT}).overall
    assert set(vars_of(found)) == {None}


@given(st.lists(st.lists(st.booleans(), min_size=40, max_size=40), min_size=2, max_size=4))
def test_alpha_of_spans_is_at_most_one_and_one_for_the_same(analysts: list[list[bool]]) -> None:
    units = [[Span(at, at + 1) for at, marked in enumerate(each) if marked] for each in analysts]
    alpha = unitising_disagreement(units, 40).alpha
    assert alpha is None or alpha <= 1
    same = unitising_disagreement([units[0], units[0]], 40)
    assert same.observed == 0


def test_fleiss_needs_as_many_judgements_of_each() -> None:
    with pytest.raises(ValueError, match="same number"):
        fleiss_kappa([[1, 2], [1]])


def test_spans_that_overlap_are_no_units() -> None:
    with pytest.raises(ValueError, match="out of order"):
        unitising_disagreement([[Span(0, 5), Span(4, 6)], []], 10)


def vars_of(agreement: object) -> list[float | None]:
    return [getattr(agreement, name) for name in ("percent", "cohen", "fleiss", "alpha", "unitising_alpha")]
