"""Figures that a text has: asked for by value, nothing is found that is not there, and nothing is missed."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.comparison.disagreements.known_values import KnownValues
from workbench.core.comparison.disagreements.measures import measure, same
from workbench.core.text.quantities.quantity import Quantity
from workbench.core.text.span import Span

VALUES = st.builds(
    Quantity,
    span=st.just(Span(0, 1)),
    kind=st.sampled_from(["money", "count"]),
    value=st.integers(-30, 30).map(Fraction),
    upper=st.none(),
    unit=st.sampled_from(["", "USD"]),
    precision=st.sampled_from([None, Fraction(1), Fraction(10)]),
    comparator=st.sampled_from(["", "about", "at least"]),
)


@given(st.lists(VALUES, max_size=12), VALUES)
def test_by_value_as_by_comparing_with_all(among: list[Quantity], asked: Quantity) -> None:
    what = measure(asked)
    assert what is not None
    near = list(KnownValues(among).near(asked, what))
    every = [each for each in among if measure(each) == what and same(asked, each)]
    assert sorted(map(repr, every)) == sorted(repr(each) for each in near if same(asked, each))


def test_of_many_values_only_those_nearby_are_looked_at() -> None:
    many = [Quantity(Span(at, at + 1), "money", Fraction(10 * at), unit="USD") for at in range(2000)]
    near = list(KnownValues(many).near(many[700], ("money", "USD", "")))
    assert near == [many[700]]


def test_a_date_that_is_told_again_and_again_is_looked_at_once() -> None:
    days = [Quantity(Span(at, at + 1), "date", date=f"2023-05-{10 + at % 3}") for at in range(300)]
    assert len(list(KnownValues(days).near(days[0], ("date", "", "")))) == 3
