"""Groups of words and proximity: what they stand for, and where they are found."""

from __future__ import annotations

import pytest

from tests.core.search.conftest import article
from workbench.core.errors import UserError
from workbench.core.search.analysis import FOLDED, prepare
from workbench.core.search.hits import find_hits
from workbench.core.search.patterns import word_test
from workbench.core.search.tree import (
    Boost,
    Fuzzy,
    Near,
    Node,
    Or,
    Phrase,
    Prefix,
    Regex,
    Term,
    Wildcard,
    WordRange,
)
from workbench.core.search.whoosh_engine.index import WhooshEngine

TEXT = "Musk accused Microsoft. Later the firm of Bill Gates, Microsoft, answered Elon Musk; Mask did not."


@pytest.mark.parametrize(
    ("tree", "quotes"),
    [
        (Near((Term("Musk"), Term("Microsoft")), 1), ["Musk accused Microsoft"]),
        (Near((Term("Musk"), Term("Microsoft")), 1, ordered=True), ["Musk accused Microsoft"]),
        (Near((Term("Microsoft"), Term("Musk")), 2, ordered=True), ["Microsoft, answered Elon Musk"]),
        (Near((Phrase(("Bill", "Gates")), Prefix("micro")), 0), ["Bill Gates, Microsoft"]),
        (Near((Or((Term("firm"), Term("Gates"))), Term("answered")), 1), ["Gates, Microsoft, answered"]),
        (Near((Term("Musk"), Term("Musk")), 50), [TEXT[: TEXT.index(";")]]),
        (Fuzzy("musk"), ["Musk", "Musk", "Mask"]),
        (Regex("m[au]sk"), ["Musk", "Musk", "Mask"]),
        (Wildcard(("*", "soft")), ["Microsoft", "Microsoft"]),
        (Wildcard(("*", "cro", "*")), ["Microsoft", "Microsoft"]),
        (WordRange("bill", "elon"), ["Bill", "Elon", "did"]),
        (Boost(Term("gates"), 2.0), ["Gates"]),
    ],
)  # fmt: skip
def test_what_is_found_and_where(engine: WhooshEngine, tree: Node, quotes: list[str]) -> None:
    document = article("1", TEXT)
    engine.apply([document, article("2", "Something else")], (), 1)
    engine.commit()
    prepared = prepare(tree, FOLDED)
    assert [found.id for found in engine.search(prepared).documents] == ["1"]
    hits = find_hits(document, prepared)
    assert hits is not None
    assert [hit.quote for hit in hits] == quotes


def test_nearer_words_score_higher(engine: WhooshEngine) -> None:
    engine.apply([article("far", "masks here"), article("same", "musks here")], (), 1)
    engine.commit()
    found = engine.search(prepare(Fuzzy("musks"), FOLDED)).documents
    assert [document.id for document in found] == ["same", "far"]
    assert found[0].score > found[1].score > 0


def test_a_boost_multiplies(engine: WhooshEngine) -> None:
    engine.apply([article("1", "musk")], (), 1)
    engine.commit()
    plain, boosted = (
        engine.search(prepare(tree, FOLDED)).documents[0].score
        for tree in (Term("musk"), Boost(Term("musk"), 3.0))
    )
    assert boosted == pytest.approx(3 * plain)


def test_expressions_that_are_wrong_or_endless_are_told() -> None:
    with pytest.raises(UserError, match="not understood"):
        word_test(Regex("(a"))
    with pytest.raises(UserError, match="too long"):
        word_test(Regex("(a|a)+b"))("a" * 60)
