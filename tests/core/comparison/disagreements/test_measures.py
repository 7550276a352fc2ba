"""Figures are compared by what they measure, and differ only beyond what their wording leaves open."""

from __future__ import annotations

import pytest

from workbench.core.comparison.disagreements.measures import measure, same
from workbench.core.comparison.disagreements.wording import in_english
from workbench.core.text.quantities.finding import Quantity, find_quantities


def figure(text: str, language: str = "en") -> Quantity:
    (found,) = find_quantities(text, language)
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("44 billion dollars", "en"), ("44 अरब डॉलर", "hi")),
        (("44 مليار دولار", "ar"), ("44 Milliarden Dollar", "de")),
        (("44 billion dollars", "en"), ("44.4 billion dollars", "en")),
        (("more than 40 people", "en"), ("43 people", "en")),
        (("between 40 and 50 people", "en"), ("45 people", "en")),
        (("18 May 2023", "en"), ("मई 2023", "hi")),
        (("18 May 2023", "en"), ("18. Mai 2023", "de")),
        (("50 %", "en"), ("half of it", "en")),
    ],
)
def test_one_figure_in_other_words(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert measure(figure(*one)) == measure(figure(*other))
    assert same(figure(*one), figure(*other)) and same(figure(*other), figure(*one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("at least 100 dollars a month", "en"), ("up to 50,000 dollars a month", "en")),
        (("44 billion dollars", "en"), ("13 مليار دولار", "ar")),
        (("44 billion dollars", "en"), ("45 billion dollars", "en")),
        (("18 May 2023", "en"), ("19. Mai 2023", "de")),
        (("in 2019", "en"), ("im Jahr 2015", "de")),
    ],
)
def test_figures_that_differ(one: tuple[str, str], other: tuple[str, str]) -> None:
    first, second = figure(*one), figure(*other)
    assert measure(first) == measure(second)
    assert not same(first, second) and not same(second, first)


@pytest.mark.parametrize(
    ("told", "published", "other", "meets"),
    [
        ("yesterday", "2023-05-19", "18 May 2023", True),
        ("yesterday", "2023-05-19", "17 May 2023", True),  # written the evening before
        ("yesterday", "2023-05-19", "15 May 2023", False),
        ("on Friday", "2023-05-19", "26 May 2023", True),  # the next one may be meant
        ("on Friday", "2023-05-19", "23 May 2023", False),
        ("18 May", "2023-05-19", "18 May 2022", False),
    ],
)
def test_days_told_from_the_documents_own(told: str, published: str, other: str, meets: bool) -> None:
    (seen,), absolute = find_quantities(told, "en", published), figure(other)
    assert measure(seen) == measure(absolute) == ("date", "", "")
    assert same(seen, absolute) is same(absolute, seen) is meets


def test_what_cannot_be_compared_is_not() -> None:
    assert measure(figure("yesterday")) is None
    assert measure(figure("18 May")) is None
    assert measure(figure("100 dollars a month")) != measure(figure("100 dollars"))
    assert measure(figure("100 dollars")) != measure(figure("100 euros"))


def test_a_figure_in_words() -> None:
    assert in_english(figure("at least 100 dollars a month")) == "at least 100 USD per month"
    assert in_english(figure("between 40 and 50.5 %")) == "40–50.5 %"
    assert in_english(figure("18 May 2023")) == "2023-05-18"
    assert in_english(figure("7 goats")) == "7 goats"
