"""The engine, Whoosh's own queries on the same index, and the plain meaning of a query agree."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import query as stock
from whoosh.searching import Searcher

from tests.core.search.conftest import article
from workbench.core.search.analysis import FOLDED, prepare
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.generations import IndexFolder
from workbench.core.search.hits import find_hits
from workbench.core.search.index import WhooshEngine
from workbench.core.search.parser import parse
from workbench.core.search.schema import ID_COLUMN, word_field
from workbench.core.search.tree import And, Node, Not, Or, Phrase, Prefix, Term

VOCABULARY = ("a", "ab", "abc", "b", "ba", "ماسك", "مايك", "मस्क", "C")

texts = st.lists(st.sampled_from(VOCABULARY), max_size=8).map(" ".join)
documents = st.builds(
    lambda text, title, language, day: (text, {"title": title, "language": language, "published": day}),
    texts,
    texts,
    st.sampled_from(["", "ar", "de", "de-AT"]),
    st.sampled_from(["", "2022", "2023-05", "2023-05-18"]),
)
terms = st.builds(Term, st.sampled_from(VOCABULARY), st.sampled_from(["text", "title"]))
word_leaves = st.one_of(
    terms,
    st.builds(Phrase, st.lists(st.sampled_from(VOCABULARY), min_size=2, max_size=3).map(tuple)),
    st.builds(Prefix, st.sampled_from(["a", "ab", "ما", "म", "x"])),
)
metadata_leaves = st.sampled_from(["language:de", "language:de-at", "date:2023", "date:..2022"]).map(parse)


def trees(leaf: st.SearchStrategy[Node], *, negations: bool) -> st.SearchStrategy[Node]:
    def wider(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        several = st.lists(inner, min_size=2, max_size=3).map(tuple)
        without = st.tuples(inner, inner).map(lambda two: And((two[0], Not(two[1]))))
        wide = several.map(And) | several.map(Or)
        return wide | without if negations else wide

    return st.recursive(leaf, wider, max_leaves=6)


def as_stock(node: Node) -> stock.Query:
    """The same query for Whoosh, which gets NOT before several words wrong (it finds what has the first)."""
    match node:
        case And(parts):
            return stock.And([as_stock(part) for part in parts])
        case Or(parts):
            return stock.Or([as_stock(part) for part in parts])
        case Phrase(words, _, field, form):
            return stock.Phrase(word_field(field, form), list(words))
        case Prefix(text, field, form):
            return stock.Prefix(word_field(field, form), text)
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
    queries=st.lists(trees(word_leaves, negations=False), min_size=8),
)
def test_whoosh_itself_finds_the_same(
    engine: WhooshEngine, contents: list[tuple[str, dict[str, str]]], queries: list[Node]
) -> None:
    fill(engine, contents)
    _, index = IndexFolder(engine.folder, engine._files.key).load()
    with Searcher(index.reader()) as searcher:
        columns = [searcher.reader().column_reader(ID_COLUMN)] if searcher.doc_count_all() else []
        for tree in (prepare(query, FOLDED) for query in queries):
            numbers = searcher.docs_for_query(as_stock(tree))
            expected = {columns[0][number].decode() for number in numbers} - {"gone"}
            assert {found.id for found in engine.search(tree, limit=99).documents} == expected


@pytest.mark.usefixtures("quick_disk")
@_slowly
@given(
    contents=st.lists(documents, min_size=2, max_size=8),
    queries=st.lists(trees(word_leaves | metadata_leaves, negations=True), min_size=20),
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
