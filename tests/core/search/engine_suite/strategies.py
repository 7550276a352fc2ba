"""Random documents and query trees about few words, so that much is found."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.core.search.conftest import article
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.tree import (
    And,
    Boost,
    DateRange,
    Fuzzy,
    In,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Regex,
    Term,
    Wildcard,
    WordRange,
)

VOCABULARY = ("a", "ab", "abc", "b", "ba", "ماسك", "مايك", "मस्क", "C")
GERMAN = ("Daten", "Missbrauch", "Datenmissbrauch", "Häuser", "Haus", "sagte", "sagen", "数", "数据")
"""Words of which some have several terms at one place in the stemmed form."""

words = st.sampled_from(VOCABULARY)
texts = st.lists(words, max_size=8).map(" ".join)
german_texts = st.lists(st.sampled_from(GERMAN), max_size=8).map(" ".join)


def articles(
    text: st.SearchStrategy[str], languages: tuple[str, ...] = ("", "ar", "de", "de-AT")
) -> st.SearchStrategy[IndexedDocument]:
    """Documents with the id "": `numbered` gives each its own."""
    days = st.sampled_from(["", "2022", "2023-05", "2023-05-18"])
    return st.builds(
        lambda text, title, language, day: article("", text, title=title, language=language, published=day),
        text,
        text,
        st.sampled_from(languages),
        days,
    )


terms = st.builds(Term, words, st.sampled_from(["text", "title"]))
phrases = st.builds(Phrase, st.lists(words, min_size=2, max_size=3).map(tuple))
sloppy = st.builds(Phrase, st.lists(words, min_size=2, max_size=3).map(tuple), st.integers(1, 3))
groups = st.one_of(
    st.builds(Prefix, st.sampled_from(["a", "ab", "ما", "म", "x"])),
    st.builds(
        Wildcard, st.sampled_from([("a", "*"), ("*", "b", "*"), ("?", "b"), ("*", "سك"), ("*",), ("a", "?")])
    ),
    st.builds(Regex, st.sampled_from(["a.*", "b?a", "ab|ba", "(a|b)+c?", "ما.ك", "x"])),
    st.builds(Fuzzy, words, st.integers(1, 2)),
    st.builds(WordRange, st.sampled_from(["", "a", "aa"]), st.sampled_from(["", "ab", "b", "c"])),
)
pairs = st.builds(
    Near,
    st.lists(st.builds(Term, words), min_size=2, max_size=2, unique=True).map(tuple),
    st.integers(0, 3),
    st.booleans(),
)


def nears(part: st.SearchStrategy[Node], most: int = 3) -> st.SearchStrategy[Node]:
    """Proximities of *part* and of alternatives of it."""
    alternatives = st.lists(part, min_size=2, max_size=2).map(lambda parts: Or(tuple(parts)))
    parts = st.lists(part | alternatives, min_size=2, max_size=most).map(tuple)
    return st.builds(Near, parts, st.integers(0, 4), st.booleans())


_within = nears(st.builds(Term, words), 2)
values = st.one_of(
    st.builds(In, st.just("id"), st.frozensets(st.sampled_from("01234567x"))),
    st.builds(In, st.just("language"), st.frozensets(st.sampled_from(["", "de", "de-AT", "x"]))),
    st.builds(In, st.just("date"), st.frozensets(st.sampled_from(["", "2022", "2023-05-18"]))),
    st.builds(Term, st.sampled_from(["de", "de-at", "ar"]), st.just("language")),
    st.builds(DateRange, st.sampled_from(["", "2022", "2023-05"]), st.sampled_from(["", "2022", "2023"])),
)
word_leaves = terms | phrases | groups
leaves = (
    word_leaves
    | sloppy
    | pairs
    | nears(st.builds(Term, words) | phrases | sloppy | groups | _within)
    | values
    | st.builds(Boost, terms, st.just(2.0))
)

german_words = st.sampled_from(GERMAN)
german_leaves = st.one_of(
    st.builds(Term, german_words, st.sampled_from(["text", "title"])),
    st.builds(Phrase, st.lists(german_words, min_size=2, max_size=3).map(tuple), st.integers(0, 2)),
    nears(st.builds(Term, german_words)),
)


def trees(leaf: st.SearchStrategy[Node], *, negations: bool = True) -> st.SearchStrategy[Node]:
    """And, Or and (with *negations*) Not over *leaf*."""

    def wider(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        several = st.lists(inner, min_size=2, max_size=3).map(tuple)
        without = st.tuples(inner, inner).map(lambda two: And((two[0], Not(two[1]))))
        wide = several.map(And) | several.map(Or)
        return wide | without if negations else wide

    return st.recursive(leaf, wider, max_leaves=6)
