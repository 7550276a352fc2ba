"""The phrases that a proximity may be: one of them stands in a text where the proximity does."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.patterns import word_test
from workbench.core.search.placing import places_of
from workbench.core.search.tantivy_engine.proximity import Layout, layouts
from workbench.core.search.tree import Near, Node, Or, Phrase, Prefix, Term, WordGroup, Words

VOCABULARY = ("a", "ab", "abc", "b", "c")
words = st.sampled_from(VOCABULARY)
terms = st.builds(Term, words)
parts = st.one_of(
    terms,
    st.builds(Phrase, st.lists(words, min_size=2, max_size=3).map(tuple), st.integers(0, 1)),
    st.builds(Prefix, st.sampled_from(["a", "ab", "x"])),
    st.lists(terms, min_size=1, max_size=3).map(lambda alternatives: Or(tuple(alternatives))),
)
proximities = st.one_of(
    st.builds(Phrase, st.lists(words, min_size=2, max_size=4).map(tuple), st.integers(1, 4)),
    st.builds(Near, st.lists(parts, min_size=2, max_size=3).map(tuple), st.integers(0, 5), st.booleans()),
)


def words_of(group: WordGroup) -> list[str]:
    return list(filter(word_test(group), VOCABULARY))


def stands(layout: Layout, text: Sequence[str]) -> bool:
    return any(
        all(start + place < len(text) and text[start + place] == word for place, word in layout)
        for start in range(len(text))
    )


@given(proximities, st.lists(st.lists(words, max_size=12), max_size=12))
def test_a_proximity_stands_where_one_of_its_phrases_does(node: Node, texts: list[list[str]]) -> None:
    assert isinstance(node, Phrase | Near)
    found = layouts(node, words_of)
    if found is None:
        return
    for text in texts:

        def positions(_: Words, text: list[str] = text) -> dict[str, list[int]]:
            return {word: [at for at, other in enumerate(text) if other == word] for word in VOCABULARY}

        expected = bool(places_of(node, positions))
        assert any(stands(layout, text) for layout in found[1]) == expected


def test_what_is_a_phrase_with_gaps_and_what_is_not() -> None:
    pair = (Term("a"), Term("b"))
    assert layouts(Near(pair, 1), words_of) == (
        ("text", ""),
        [((0, "a"), (1, "b")), ((0, "a"), (2, "b")), ((0, "b"), (1, "a")), ((0, "b"), (2, "a"))],
    )
    assert layouts(Near((*pair, Term("a", form="stemmed")), 1), words_of) is None, "two forms"
    assert layouts(Near((Term("a"), Or((Term("b"), Phrase(("a", "b"))))), 1), words_of) is None
    assert layouts(Near((Near(pair, 1), Term("c")), 1), words_of) is None, "of several lengths"
    assert layouts(Near(pair, 1000), words_of) is None, "too many"
    assert layouts(Near((Term("a"), Prefix("x")), 1000), words_of) == (("", ""), ())
