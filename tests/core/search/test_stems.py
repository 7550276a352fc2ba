"""The stemmed form in the index and in queries: languages of passages, positions, what a query asks for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.search.conftest import article
from tests.core.text.alphabets import TEXTS
from workbench.core.search.analysis import FORMS, STEMMED, prepare, terms_of, words_in_forms
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.hits import find_hits
from workbench.core.search.query.parser import parse
from workbench.core.search.stems import Languages, languages_of
from workbench.core.search.tree import Node, Or, Phrase, Prefix, Term

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


def quotes(document: IndexedDocument, query: str, *languages: str) -> list[str] | None:
    hits = find_hits(document, prepare(parse(query), STEMMED, languages))
    return None if hits is None else [hit.quote for hit in hits]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("وزير", ["الوزير"]),
        ("وبالبيانات", ["البيانات"]),
        ("Missbrauch", ["Datenmissbrauch"]),
        ("daten", ["Datenmissbrauch"]),
        ("sagen", ["sagte"]),
        ('"der Ministers"', ["der Minister"]),
        ('"sagen der"', ["sagte der"]),
        ('"شركة استخدمت بيانات"', ["الشركات استخدمت البيانات"]),
        ('"شركة بيانات"~1', ["الشركات استخدمت البيانات"]),
        ("数据", ["数据"]),
        ("据数", None),
        ("数", ["数"]),
        ("title:وزير", []),
        ("byline:Haus", None),
        ("byline:häuser", []),
        ("datenm*", ["Datenmissbrauch"]),
        ("=sagen", None),
        ("=sagte", ["sagte"]),
        ("Innung", None),
    ],
)
def test_words_are_found_in_the_language_of_their_passage(query: str, found: list[str] | None) -> None:
    assert quotes(MIXED, query, "ar") == found


def test_a_compound_does_not_make_a_text_longer() -> None:
    formed = words_in_forms("Der Datenmissbrauch endet", Languages("de"))
    assert {form: words.length for form, words in formed.items()} == dict.fromkeys(FORMS, 3)
    assert formed[STEMMED].terms == ["der", "datenmissbrauch", "datum", "missbrauch", "enden"]
    assert formed[STEMMED].places == [0, 1, 1, 1, 2]
    assert words_in_forms("Der Missbrauch", Languages("de"))[STEMMED].places is None


def test_a_query_is_read_in_each_language_as_a_whole(query: Callable[..., Node]) -> None:
    tree = query('"Daten nutzen"', STEMMED)
    assert isinstance(tree, Or)
    assert Phrase(("datum", "nutzen"), 0, "text", STEMMED) in tree.parts
    assert query("ماسك", STEMMED) == Term("ماسك", "text", STEMMED)
    assert query("Dat*", STEMMED) == Prefix("dat", "text", "folded")


def test_a_language_that_no_query_is_read_in_is_not_stemmed() -> None:
    french = IndexedDocument("1", "1", "chevaux", language="de", passages=((0, 7, "fr"),))
    assert languages_of(french, "text").passages == ((0, 7, ""),)
    assert quotes(french, "chevaux", "de") == ["chevaux"]
    assert quotes(article("2", "chevaux", language="fr"), "cheval", "fr") == ["chevaux"]


_CUTS = st.lists(st.integers(0, 45), max_size=8, unique=True).map(sorted)


@given(TEXTS, _CUTS, st.lists(st.sampled_from(["ar", "de", "en", ""]), min_size=4, max_size=4))
def test_every_word_is_in_the_language_of_its_place(text: str, cuts: list[int], tags: list[str]) -> None:
    passages = tuple(zip(cuts[::2], cuts[1::2], tags, strict=False))
    spans, _ = spans_and_words(text)
    runs = list(Languages("hi", passages).runs(spans, 0))
    assert [place for first, behind, _ in runs for place in range(first, behind)] == list(range(len(spans)))
    for first, behind, language in runs:
        for start, _ in spans[first:behind]:
            inside = [tag for begin, end, tag in passages if begin <= start < end]
            assert language == (inside[0] if inside else "hi")


@given(TEXTS, st.sampled_from(["ar", "hi", "de", "en", ""]))
def test_every_hit_is_something_asked_for(text: str, language: str) -> None:
    document = article("1", text, language=language)
    spans, words = spans_and_words(text)
    for form in FORMS:
        for word in words[:5]:
            tree = prepare(Term(word), form, [language])
            hits = find_hits(document, tree)
            assert hits, "a word finds itself"
            parts = tree.parts if isinstance(tree, Or) else (tree,)
            asked = {part.text for part in parts if isinstance(part, Term)}
            for hit in hits:
                assert text[hit.start : hit.end] == hit.quote
                place = spans.index((hit.start, hit.end))
                terms = list(terms_of(form, words, spans, Languages(language), 0))[place]
                assert asked & set(terms)
