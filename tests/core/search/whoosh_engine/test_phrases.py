"""Phrases: both ways to find them give what reading the documents gives."""

from __future__ import annotations

from unittest import mock

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.whoosh_engine import phrases
from workbench.core.search.whoosh_engine.inverted import FieldBuilder, FieldView
from workbench.core.search.whoosh_engine.phrases import adjacent

WORDS = "abc"


@given(
    documents=st.lists(st.text(WORDS, min_size=1, max_size=8), min_size=1, max_size=8),
    phrase=st.text(WORDS, min_size=2, max_size=4),
    many=st.sampled_from([0, 1000]),
)
def test_a_phrase_is_found_where_its_words_stand_side_by_side(
    documents: list[str], phrase: str, many: int
) -> None:
    builder = FieldBuilder()
    for number, text in enumerate(documents):
        builder.add(number, list(text))
    arrays = {f"text/{name}": array for name, array in builder.arrays(len(documents)).items()}
    view = FieldView(arrays, "text")
    slices = [view.dictionary.find(word) for word in phrase]
    with mock.patch.object(phrases, "_MANY", many):
        numbers, often = adjacent(view, slices)
    begins = {
        number: sum(text.startswith(phrase, at) for at in range(len(text)))
        for number, text in enumerate(documents)
    }
    assert dict(zip(numbers.tolist(), often.tolist(), strict=True)) == {n: c for n, c in begins.items() if c}
