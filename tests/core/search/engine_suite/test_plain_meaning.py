"""What an engine finds is what a query means, read word by word in every text."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.core.search.conftest import article
from tests.core.search.engine_suite import strategies as random
from tests.core.search.engine_suite.answers import all_ids
from workbench.core.search.analysis import EXACT, FOLDED, STEMMED, prepare
from workbench.core.search.engine import IndexedDocument, SearchEngine
from workbench.core.search.hits import find_hits
from workbench.core.search.leaving_out import leaving_out
from workbench.core.search.tree import Node, Prefix

pytestmark = pytest.mark.usefixtures("quick_disk")


# By how much more is to be tried than in every run: with 100, some ten thousand queries.
_MORE = int(os.environ.get("SEARCH_EXAMPLES", "1"))


def slowly(examples: int) -> settings:
    return settings(
        max_examples=examples * _MORE,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )


def fill(engine: SearchEngine, contents: Sequence[IndexedDocument]) -> list[IndexedDocument]:
    """Index *contents*, numbered, in two commits, with one document deleted and one changed."""
    engine.rebuild((), 0)
    held = [replace(document, id=str(number)) for number, document in enumerate(contents)]
    half = len(held) // 2
    engine.apply([article("gone", "a ab abc ماسك", title="a b"), *held[:half]], (), 1)
    engine.apply([article("0", "ba abc Datenmissbrauch", title="b")], (), 1)
    engine.commit()
    engine.apply([*held[half:], held[0]], ["gone"], 2)
    engine.commit()
    return held


def assert_same_as_read(engine: SearchEngine, held: Sequence[IndexedDocument], tree: Node) -> None:
    expected = sorted(document.id for document in held if find_hits(document, tree) is not None)
    found = engine.search(tree, limit=99)
    assert sorted(document.id for document in found.documents) == expected
    assert found.total == engine.count(tree) == len(expected)
    assert all_ids(engine, engine.rewrite(tree)) == expected


@slowly(8)
@given(
    contents=st.lists(random.articles(random.texts), min_size=2, max_size=8),
    queries=st.lists(random.trees(random.leaves), min_size=20, max_size=40),
    form=st.sampled_from([FOLDED, FOLDED, EXACT]),
)
def test_documents_found_are_those_that_have_hits(
    engine: SearchEngine, contents: list[IndexedDocument], queries: list[Node], form: str
) -> None:
    held = fill(engine, contents)
    for query in queries:
        assert_same_as_read(engine, held, prepare(query, form))


@slowly(4)
@given(
    contents=st.lists(random.articles(random.german_texts, ("de", "de-AT", "")), min_size=2, max_size=8),
    queries=st.lists(random.trees(random.german_leaves), min_size=20, max_size=40),
)
def test_stems_keep_their_places(
    engine: SearchEngine, contents: list[IndexedDocument], queries: list[Node]
) -> None:
    held = fill(engine, contents)
    for query in queries:
        assert_same_as_read(engine, held, prepare(query, STEMMED, ["de"]))


@slowly(6)
@given(
    contents=st.lists(random.articles(random.german_texts, ("de", "de-AT", "")), min_size=2, max_size=8),
    queries=st.lists(
        random.trees(random.german_leaves | st.builds(Prefix, random.german_words)), min_size=20, max_size=40
    ),
    without=st.sets(random.german_words, min_size=1, max_size=4),
    form=st.sampled_from([STEMMED, STEMMED, FOLDED]),
)
def test_words_left_out_are_found_nowhere(
    engine: SearchEngine, contents: list[IndexedDocument], queries: list[Node], without: set[str], form: str
) -> None:
    held = fill(engine, contents)
    for query in queries:
        tree = prepare(query, form, ["de"])
        assert_same_as_read(engine, held, leaving_out(tree, without, ["de"]))


@slowly(4)
@given(
    contents=st.lists(random.articles(random.texts), min_size=2, max_size=8),
    queries=st.lists(st.tuples(random.trees(random.leaves), random.trees(random.leaves)), min_size=10),
)
def test_a_filter_is_as_a_part_that_must_be_there(
    engine: SearchEngine, contents: list[IndexedDocument], queries: list[tuple[Node, Node]]
) -> None:
    fill(engine, contents)
    for query, narrowing in queries:
        tree, filtered = prepare(query, FOLDED), prepare(narrowing, FOLDED)
        expected = set(all_ids(engine, tree)) & set(all_ids(engine, filtered))
        found = engine.search(tree, filter=filtered, limit=99)
        assert {document.id for document in found.documents} == expected
        assert found.total == len(expected)
