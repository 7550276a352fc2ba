"""Our execution, Whoosh's own of the same query, and the plain meaning of a query agree."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import query as stock

from tests.core.search.conftest import article
from workbench.core.search.analysis import FOLDED, prepare
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.hits import find_hits
from workbench.core.search.query.parser import parse
from workbench.core.search.tree import (
    And,
    Boost,
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
from workbench.core.search.whoosh_engine.index import WhooshEngine
from workbench.core.search.whoosh_engine.schema import word_field

VOCABULARY = ("a", "ab", "abc", "b", "ba", "ماسك", "مايك", "मस्क", "C")

texts = st.lists(st.sampled_from(VOCABULARY), max_size=8).map(" ".join)
documents = st.builds(
    lambda text, title, language, day: (text, {"title": title, "language": language, "published": day}),
    texts,
    texts,
    st.sampled_from(["", "ar", "de", "de-AT"]),
    st.sampled_from(["", "2022", "2023-05", "2023-05-18"]),
)
words = st.sampled_from(VOCABULARY)
terms = st.builds(Term, words, st.sampled_from(["text", "title"]))
phrases = st.builds(Phrase, st.lists(words, min_size=2, max_size=3).map(tuple))
groups = st.one_of(
    st.builds(Prefix, st.sampled_from(["a", "ab", "ما", "म", "x"])),
    st.builds(
        Wildcard, st.sampled_from([("a", "*"), ("*", "b", "*"), ("?", "b"), ("*", "سك"), ("*",), ("a", "?")])
    ),
    st.builds(Regex, st.sampled_from(["a.*", "b?a", "ab|ba", "(a|b)+c?", "ما.ك", "x"])),
    st.builds(Fuzzy, words, st.integers(1, 2)),
    st.builds(WordRange, st.sampled_from(["", "a", "aa"]), st.sampled_from(["", "ab", "b", "c"])),
)
sloppy = st.builds(Phrase, st.lists(words, min_size=2, max_size=3).map(tuple), st.integers(1, 3))
pairs = st.builds(
    Near,
    st.lists(st.builds(Term, words), min_size=2, max_size=2, unique=True).map(tuple),
    st.integers(0, 3),
    st.booleans(),
)
near_parts = (
    st.builds(Term, words)
    | phrases
    | groups
    | st.lists(groups | phrases, min_size=2, max_size=2).map(lambda parts: Or(tuple(parts)))
)
nears = st.builds(
    Near, st.lists(near_parts, min_size=2, max_size=3).map(tuple), st.integers(0, 4), st.booleans()
)
metadata_leaves = st.sampled_from(["language:de", "language:de-at", "date:2023", "date:..2022"]).map(parse)
values = st.builds(In, st.just("id"), st.frozensets(st.sampled_from("01234567x"))) | st.builds(
    In, st.just("language"), st.frozensets(st.sampled_from(["", "de", "de-AT", "x"]))
)
known_to_whoosh = terms | phrases | groups
all_leaves = (
    known_to_whoosh
    | pairs
    | sloppy
    | nears
    | metadata_leaves
    | values
    | st.builds(Boost, terms, st.just(2.0))
)


def trees(leaf: st.SearchStrategy[Node], *, negations: bool) -> st.SearchStrategy[Node]:
    def wider(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        several = st.lists(inner, min_size=2, max_size=3).map(tuple)
        without = st.tuples(inner, inner).map(lambda two: And((two[0], Not(two[1]))))
        wide = several.map(And) | several.map(Or)
        return wide | without if negations else wide

    return st.recursive(leaf, wider, max_leaves=6)


def as_stock(node: Node) -> stock.Query:
    """The same query for Whoosh.

    It gets NOT before several words wrong (it finds what has the first), and knows no SpanNear in an And.
    """
    match node:
        case And(parts):
            return stock.And([as_stock(part) for part in parts])
        case Or(parts):
            return stock.Or([as_stock(part) for part in parts])
        case Phrase(words, _, field, form):
            return stock.Phrase(word_field(field, form), list(words))
        case Near((first, last), distance, ordered):
            return stock.SpanNear(as_stock(first), as_stock(last), distance + 1, ordered)
        case Prefix(text, field, form):
            return stock.Prefix(word_field(field, form), text)
        case Wildcard(pieces, field, form):
            return stock.Wildcard(word_field(field, form), "".join(pieces))
        case Regex(pattern, field, form):
            return stock.Regex(word_field(field, form), f"(?:{pattern})$")
        case Fuzzy(text, edits, field, form):
            return stock.FuzzyTerm(word_field(field, form), text, maxdist=edits, prefixlength=0)
        case WordRange(first_word, last_word, field, form):
            return stock.TermRange(word_field(field, form), first_word or None, last_word or None)
        case Term(text, field, form):
            return stock.Term(word_field(field, form), text)
    raise AssertionError(node)


def fill(engine: WhooshEngine, contents: list[tuple[str, dict[str, str]]]) -> list[IndexedDocument]:
    """Index *contents* in two commits, so that there are two segments, with one document deleted."""
    engine.rebuild((), 0)
    held = [article(str(number), text, **metadata) for number, (text, metadata) in enumerate(contents)]
    half = len(held) // 2
    engine.apply([article("gone", "a ab abc ماسك", title="a b"), *held[:half]], (), 1)
    engine.commit()
    engine.apply(held[half:], ["gone"], 2)
    engine.commit()
    return held


_slowly = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.usefixtures("quick_disk")
@_slowly
@given(
    contents=st.lists(documents, min_size=1, max_size=6),
    queries=st.lists(trees(known_to_whoosh, negations=False) | pairs, min_size=8),
)
def test_whoosh_itself_finds_the_same(
    engine: WhooshEngine, contents: list[tuple[str, dict[str, str]]], queries: list[Node]
) -> None:
    fill(engine, contents)
    for tree in (prepare(query, FOLDED) for query in queries):
        expected = {found.id for found in engine.search(as_stock(tree), limit=99).documents}
        assert {found.id for found in engine.search(tree, limit=99).documents} == expected


@pytest.mark.usefixtures("quick_disk")
@_slowly
@given(
    contents=st.lists(documents, min_size=2, max_size=8),
    queries=st.lists(trees(all_leaves, negations=True), min_size=20),
)
def test_documents_found_are_those_that_have_hits(
    engine: WhooshEngine, contents: list[tuple[str, dict[str, str]]], queries: list[Node]
) -> None:
    held = fill(engine, contents)
    for tree in (prepare(query, FOLDED) for query in queries):
        expected = {document.id for document in held if find_hits(document, tree) is not None}
        found = engine.search(tree, limit=99)
        assert {document.id for document in found.documents} == expected
        assert found.total == len(expected)
        assert engine.count(engine.rewrite(tree)) == len(expected)


def test_queries_of_whoosh_stand_anywhere(filled: WhooshEngine) -> None:
    either = stock.DisjunctionMax([stock.Term("text_folded", "musk"), stock.Term("text_folded", "मस्क")])
    tree = And((either, Not(Term("letter", form=FOLDED))))
    found = filled.search(tree)
    assert {document.id for document in found.documents} == {"de", "hi"}
    assert all(document.score > 0 for document in found.documents)
