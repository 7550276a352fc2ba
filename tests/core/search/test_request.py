"""Filters as text: what is written is read back, and nothing else is taken for a filter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.errors import UserError
from workbench.core.search.request import FILTERS, Filters, filters_of

VALUES = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cc", "Cs"])).map(str.strip)
CHOICES = st.sets(st.tuples(st.sampled_from(FILTERS), VALUES), max_size=4)


@given(CHOICES, CHOICES, st.sets(VALUES.filter(bool), max_size=3))
def test_filters_are_read_back(
    included: set[tuple[str, str]], excluded: set[tuple[str, str]], words: set[str]
) -> None:
    filters = Filters(frozenset(included), frozenset(excluded - included), frozenset(words))
    assert filters_of(filters.lines()) == filters


def test_words_are_left_out_one_by_one() -> None:
    filters = Filters().including("language", "de").leaving_out("Häuser", "Hauses").taking_in("Hauses")
    assert filters.lines() == "language=de\n-word=Häuser"
    assert filters.excluding("outlet", "x").without("outlet", "x") == filters


@pytest.mark.parametrize("line", ["language", "nothing=x", "=x", "-", "--language=ar", "-word=", "word=x"])
def test_what_is_no_filter_is_refused(line: str) -> None:
    with pytest.raises(UserError, match="no filter"):
        filters_of(line)
    assert filters_of(" \n\n") == Filters()
