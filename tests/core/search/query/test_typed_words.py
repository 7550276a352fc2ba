from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.query.refusals import QuerySyntaxError
from workbench.core.search.query.typed_words import typed_words
from workbench.core.search.tree import Fuzzy, Prefix, Regex, Term, Wildcard


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("Musk Twitter", ["Musk", "Twitter"]),
        ('"Twitter Daten" OR ماسك', ["Twitter", "Daten", "ماسك"]),
        ("Twitter-Daten", ["Twitter", "Daten"]),
        ("(Musk NOT Tesla) -SpaceX", ["Musk"]),
        ("Musk NOT (a b) c", ["Musk", "c"]),
        ("language:de Musk date:2023 code:x", ["Musk"]),
        ("title:(Musk Klage) Brief", ["Musk", "Klage", "Brief"]),
        ("name:Musk Klage", ["Klage"]),
        ("Musk NEAR/3 Twitter", ["Musk", "Twitter"]),
        ("micro* /a.c/ Spiro~2 *bruch", ["micro*", "/a.c/", "Spiro~2", "*bruch"]),
        ("ماسك و: تويتر", ["ماسك", "تويتر"]),
        ("Musk – Twitter", ["Musk", "Twitter"]),
        ("mark:(party:Musk) Brief", ["Brief"]),
    ],
)
def test_words_that_are_looked_for(query: str, words: list[str]) -> None:
    assert [word.text for word in typed_words(query)] == words


def test_each_word_is_a_leaf_of_its_own() -> None:
    query = '=Musk title:"der Brief" micro* Spiro~ /a.c/ m?sk'
    assert [word.leaf for word in typed_words(query)] == [
        Term("Musk", form="exact"),
        Term("der", "title"),
        Term("Brief", "title"),
        Prefix("micro"),
        Fuzzy("Spiro"),
        Regex("a.c"),
        Wildcard(("m", "?", "sk")),
    ]
    assert [word.quoted for word in typed_words('a "b c"')] == [False, True, True]


@given(st.text("ab \"()-=*?~:/'مस\u200f"))
def test_words_stand_where_they_say(query: str) -> None:
    try:
        words = typed_words(query)
    except QuerySyntaxError:
        return
    for word in words:
        assert query[word.start : word.end] == word.text
