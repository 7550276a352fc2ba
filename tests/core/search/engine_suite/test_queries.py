"""Each kind of query, in every script and form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.search.conftest import ARTICLES, article
from tests.core.search.engine_suite.answers import Query, all_ids, ids
from workbench.core.errors import BugError, UserError
from workbench.core.search.analysis import EXACT, FOLDED, STEMMED, prepare
from workbench.core.search.engine import IndexedDocument, SearchEngine
from workbench.core.search.hits import find_hits
from workbench.core.search.query.parser import parse
from workbench.core.search.tree import (
    And,
    Boost,
    DateRange,
    Fuzzy,
    In,
    Marked,
    Name,
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


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ماسك", "ar"),
        ("Musk", "de en"),
        ("microsoft", "ar de en"),
        ("मस्क", "hi"),
        ("सरकार", "hi"),
        ("सरक", ""),
        ('"بيانات تويتر"', "ar"),
        ('"منصة بيانات"', ""),
        ("Musk Microsoft NOT Daten", "en"),
        ("مايكروسوفت OR मस्क", "hi"),
        ("title:مايكروسوفت OR title:मस्क", "ar hi"),
        ("grosse", "de"),
        ("=Große", "de"),
        ("=grosse", ""),
        ("twit*", "de en"),
        ("outlet:morg*", "de"),
        ("gr?ße OR ग*", "de"),
        ("language:de", "de"),
        ("date:2023-04", "ar hi"),
        ("date:2023", "ar de hi"),
        ("Microsoft date:2023-05..", "de"),
        ("byline:Grün", "de"),
    ],
)
def test_queries_in_every_script(filled: SearchEngine, query: Query, typed: str, expected: str) -> None:
    tree = query(typed)
    found = filled.search(tree)
    assert ids(found) == expected.split()
    assert found.total == filled.count(tree) == len(expected.split())


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        (In("id", frozenset({"ar", "en", "unknown"})), "ar en"),
        (In("id", frozenset()), ""),
        (In("language", frozenset({"de"})), ""),
        (In("language", frozenset({"de-AT", "hi"})), "de hi"),
        (In("outlet", frozenset({"The Morning", "Der Morgen"})), "de en"),
        (In("outlet", frozenset({"the morning"})), ""),
        (In("date", frozenset({"2023-05", "2023-04-21"})), "de hi"),
        (In("date", frozenset({""})), "en"),
        (Term("de", "language"), "de"),
        (Term("de-at", "language"), "de"),
        (DateRange("", "2023-04"), "ar hi"),
        (DateRange("2023-04-21", ""), "de hi"),
        (DateRange("2023-04-21", "2023-04-21"), "hi"),
        (DateRange("", ""), "ar de hi"),
        (And((In("language", frozenset({"hi"})), Not(DateRange("2024", "")))), "hi"),
        (And((DateRange("2023", ""), Not(In("id", frozenset({"ar"}))))), "de hi"),
        (Or((In("id", frozenset({"en"})), Term("de", "language"))), "de en"),
        (And((Term("microsoft"), Not(Near((Term("musk"), Prefix("micro")), 1)))), "ar en"),
        (Or(()), ""),
        (And((Term("microsoft"), Not(Or(())))), "ar de en"),
    ],
)  # fmt: skip
def test_values_and_their_absence(filled: SearchEngine, tree: Node, expected: str) -> None:
    prepared = prepare(tree, FOLDED)
    assert all_ids(filled, prepared) == expected.split()
    assert filled.count(prepared) == len(expected.split())


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
        (Near((Near((Term("firm"), Term("Gates")), 2), Term("answered")), 1), [TEXT[34:73]]),
        (Phrase(("the", "Gates"), 3), ["the firm of Bill Gates"]),
        (Phrase(("Musk", "Microsoft"), 1), ["Musk accused Microsoft"]),
        (Phrase(("Elon", "Musk", "Mask")), ["Elon Musk; Mask"]),
        (Fuzzy("musk"), ["Musk", "Musk", "Mask"]),
        (Fuzzy("milk", 2), ["Musk", "Bill", "Musk", "Mask"]),
        (Regex("m[au]sk"), ["Musk", "Musk", "Mask"]),
        (Wildcard(("*", "soft")), ["Microsoft", "Microsoft"]),
        (Wildcard(("*", "cro", "*")), ["Microsoft", "Microsoft"]),
        (Wildcard(("m", "?", "sk")), ["Musk", "Musk", "Mask"]),
        (WordRange("bill", "elon"), ["Bill", "Elon", "did"]),
        (WordRange("", "did"), ["accused", "Bill", "answered", "did"]),
        (Boost(Term("gates"), 2.0), ["Gates"]),
    ],
)  # fmt: skip
def test_what_is_found_and_where(engine: SearchEngine, tree: Node, quotes: list[str]) -> None:
    document = article("1", TEXT)
    engine.apply([document, article("2", "Something else")], (), 1)
    engine.commit()
    prepared = prepare(tree, FOLDED)
    assert [found.id for found in engine.search(prepared).documents] == ["1"]
    hits = find_hits(document, prepared)
    assert hits is not None
    assert sorted(hit.quote for hit in hits) == sorted(quotes)


@pytest.mark.parametrize(
    ("text", "tree", "fits"),
    [
        ("a x b x c", Phrase(("a", "b", "c"), 2), True),
        ("a x b x c", Phrase(("a", "b", "c"), 1), False),
        ("b a", Phrase(("a", "b"), 9), False),
        ("b a", Near((Term("a"), Term("b")), 0), True),
        ("a a", Near((Term("a"), Term("a")), 0), True),
        ("a b", Near((Term("a"), Term("a")), 9), False),
        ("a b c", Near((Phrase(("a", "b")), Term("b")), 9), False),
        ("a x y z b", Near((Term("a"), Term("b")), 2), False),
        ("a b", Phrase(("a", "a")), False),
        ("a a", Phrase(("a", "a")), True),
        ("a x a", Phrase(("a", "a"), 1), True),
    ],
)  # fmt: skip
def test_what_is_close_enough(engine: SearchEngine, text: str, tree: Node, fits: bool) -> None:
    engine.apply([article("1", text), article("2", "x x x")], (), 1)
    engine.commit()
    assert all_ids(engine, prepare(tree, FOLDED)) == ["1"] * fits


GERMAN = "Das ist Datenmissbrauch, sagte der Minister."
ARABIC = "قال الوزير إن الشركات استخدمت البيانات."
MIXED = IndexedDocument(
    "mixed",
    "1",
    f"{ARABIC}\n{GERMAN}\nデータ数据",
    title="الوزراء",
    byline="Häuser",
    language="ar",
    passages=((len(ARABIC) + 1, len(ARABIC) + 1 + len(GERMAN), "de"),),
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Missbrauch", "1 mixed"),
        ("Datenmissbrauch", "mixed"),
        ('"der Minister"', "mixed"),
        ('"Missbrauch sagen"', "mixed"),
        ('"Daten sagen"', "mixed"),
        ('"Missbrauch der"', ""),
        ('"ist Missbrauch der"~1', "mixed"),
        ("وزير", "mixed"),
        ("title:وزير", "mixed"),
        ("数据", "mixed"),
        ("据数", ""),
        ("数", "mixed"),
        ("byline:haus", ""),
        ("byline:häuser", "mixed"),
    ],
)
def test_a_word_with_several_terms_has_one_place(engine: SearchEngine, typed: str, expected: str) -> None:
    engine.apply([MIXED, article("1", "Missbrauch", language="de")], (), 1)
    engine.commit()
    assert all_ids(engine, prepare(parse(typed), STEMMED, ["ar", "de"])) == expected.split()


@pytest.mark.parametrize("form", [EXACT, FOLDED, STEMMED])
def test_words_of_odd_documents(engine: SearchEngine, query: Query, form: str) -> None:
    engine.apply(
        [
            article("empty", ""),
            article("tatweel", "قبل ـــ بعد"),
            article("long", "wort " * 70_000 + "ende gut"),
            article("wide", "vorn " + "x" * 70_000 + " dahinter"),
            article("nothing but signs", "... !"),
        ],
        (),
        1,
    )
    engine.commit()
    assert engine.count() == 5
    assert all_ids(engine, query('"ende gut"', form)) == ["long"]
    assert all_ids(engine, query('"قبل ـــ بعد"', form)) == ["tatweel"]
    assert all_ids(engine, query("x" * 70_000, form)) == ["wide"]
    assert all_ids(engine, query("x" * 69_999, form)) == []
    assert all_ids(engine, query("xxxx*", form)) == ["wide"]
    assert all_ids(engine, query('"vorn dahinter"~1', form)) == ["wide"]


def test_groups_of_very_many_words(engine: SearchEngine, query: Query) -> None:
    numbers = [f"1.{number:03}" for number in range(700)]
    engine.apply([article("all", " ".join(numbers)), article("one", "1.001"), article("none", "12 1")], (), 1)
    engine.commit()
    for tree in (
        Prefix("1."),
        Regex(r"1\..*"),
        Wildcard(("1.", "*")),
        WordRange("1.", "1.9"),
        Near((Prefix("1."), Term("1.001")), 700),
    ):
        prepared = prepare(tree, FOLDED)
        fitting = ["all"] if isinstance(tree, Near) else ["all", "one"]
        assert all_ids(engine, prepared) == fitting, tree
        assert engine.count(And((prepared, Term("1.500", form=FOLDED)))) == 1


def test_a_query_may_hold_anything(filled: SearchEngine) -> None:
    for text in ("\ud800", "", " ", "\x00", "a b", "x" * 100_000, "+", '"', "\\", "(", "[a", ".*"):
        for leaf in (Term(text), Prefix(text), Fuzzy(text), WordRange(text, text), Phrase((text, "musk"))):
            prepared = replace(leaf, form=FOLDED)
            expected = sorted(each.id for each in ARTICLES if find_hits(each, prepared) is not None)
            assert all_ids(filled, prepared) == expected, leaf


def test_an_expression_that_is_wrong_is_told(filled: SearchEngine) -> None:
    with pytest.raises(UserError, match="not understood"):
        filled.search(prepare(Regex("(a"), FOLDED))


def test_what_was_not_prepared_is_a_fault(filled: SearchEngine) -> None:
    for tree in (Name("Musk"), Marked(Term("x", "code"))):
        with pytest.raises(BugError):
            filled.search(tree)
