"""The words that an index has."""

from __future__ import annotations

from tests.core.search.conftest import ARTICLES, article
from tests.core.search.engine_suite.answers import Query, all_ids
from workbench.core.search.analysis import FOLDED, prepare
from workbench.core.search.engine import SearchEngine
from workbench.core.search.hits import find_hits
from workbench.core.search.tree import And, Fuzzy, Near, Or, Phrase, Prefix, Regex, Term, Wildcard, WordRange


def test_words_of_the_dictionary(filled: SearchEngine) -> None:
    assert filled.terms("m", field="text", form="folded", limit=2) == ["microsoft", "musk"]
    assert filled.terms("M", field="title", form="exact", limit=5) == ["Microsoft"]
    assert filled.terms("", field="byline", form="folded", limit=9) == ["gruen", "ute"]
    assert filled.terms("tw", field="text", form="stemmed", limit=9) == ["twitter"]
    assert filled.terms("zz", field="text", form="folded", limit=9) == []


def test_words_come_in_the_order_of_code_points(engine: SearchEngine) -> None:
    for sequence, words in enumerate(("ab a\U0001f600", "aa aﬀ b", "a ab aé")):
        engine.apply([article(f"{sequence}", words)], (), sequence)
        engine.commit()
    found = engine.terms("a", field="text", form="exact", limit=9)
    assert found == sorted(found)
    assert found[:3] == ["a", "aa", "ab"]


def test_rewriting_names_the_words_that_are_there(filled: SearchEngine, query: Query) -> None:
    tree = filled.rewrite(query("mi* NOT (tw?tter OR نهاية*)"))
    assert isinstance(tree, And)
    assert Term("microsoft", form="folded") in next(part.parts for part in tree.parts if isinstance(part, Or))
    assert all_ids(filled, tree) == all_ids(filled, query("mi* NOT tw?tter"))
    for document in ARTICLES:
        assert find_hits(document, tree) == find_hits(document, query("mi* NOT tw?tter"))


def test_each_group_of_words_is_rewritten(filled: SearchEngine) -> None:
    for group, words in (
        (Prefix("mi"), ["microsoft"]),
        (Wildcard(("*", "usk")), ["musk"]),
        (Regex("mu.k|musik"), ["musk"]),
        (Fuzzy("mosk"), ["musk"]),
        (Fuzzy("macrosaft", 2), ["microsoft"]),
        (WordRange("lette", "microsoft"), ["letter", "microsoft"]),
        (WordRange("y", "z"), []),
    ):
        rewritten = filled.rewrite(prepare(group, FOLDED))
        assert rewritten == Or(tuple(Term(word, form=FOLDED) for word in words)), group
    within = filled.rewrite(prepare(Near((Prefix("mi"), Phrase(("a", "b"))), 3), FOLDED))
    assert within == Near((Or((Term("microsoft", form=FOLDED),)), Phrase(("a", "b"), form=FOLDED)), 3)


def test_new_words_are_known_after_the_commit(filled: SearchEngine) -> None:
    filled.apply([article("new", "zebras")], (), 8)
    assert filled.terms("z", field="text", form="folded", limit=5) == []
    filled.commit()
    assert filled.terms("z", field="text", form="folded", limit=5) == ["zebras"]
    assert all_ids(filled, prepare(Fuzzy("zebra"), FOLDED)) == ["new"]
    assert all_ids(filled, prepare(Wildcard(("*", "bras")), FOLDED)) == ["new"]
