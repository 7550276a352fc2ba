"""Our execution and Whoosh's own of the same query agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh import query as stock

from tests.core.search.engine_suite import strategies as random
from tests.core.search.engine_suite.answers import all_ids
from tests.core.search.engine_suite.test_plain_meaning import fill, slowly
from workbench.core.search.analysis import FOLDED, prepare
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.tree import (
    And,
    Fuzzy,
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


@pytest.mark.usefixtures("quick_disk")
@slowly(8)
@given(
    contents=st.lists(random.articles(random.texts), min_size=1, max_size=6),
    queries=st.lists(random.trees(random.word_leaves, negations=False) | random.pairs, min_size=8),
)
def test_whoosh_itself_finds_the_same(
    engine: WhooshEngine, contents: list[IndexedDocument], queries: list[Node]
) -> None:
    fill(engine, contents)
    for tree in (prepare(query, FOLDED) for query in queries):
        expected = all_ids(engine, as_stock(tree))
        assert all_ids(engine, tree) == expected


def test_queries_of_whoosh_stand_anywhere(filled: WhooshEngine) -> None:
    either = stock.DisjunctionMax([stock.Term("text_folded", "musk"), stock.Term("text_folded", "मस्क")])
    tree = And((either, Not(Term("letter", form=FOLDED))))
    found = filled.search(tree)
    assert {document.id for document in found.documents} == {"de", "hi"}
    assert all(document.score > 0 for document in found.documents)
