from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.core.search.conftest import ARTICLES, article
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.hits import Hit, find_hits
from workbench.core.search.positions import phrase_places
from workbench.core.search.tree import In, Node, Not, Or, Term

Query = Callable[..., Node]
AR, HI, DE, EN = ARTICLES


def quotes(document: IndexedDocument, tree: Node) -> list[str] | None:
    hits = find_hits(document, tree)
    if hits is None:
        return None
    assert all(document.text[hit.start : hit.end] == hit.quote for hit in hits)
    assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
    return [hit.quote for hit in hits]


def test_a_hit_is_cut_out_of_the_original_text(query: Query) -> None:
    assert find_hits(AR, query("ماسك")) == (Hit(4, 8, "ماسك"),)
    assert find_hits(EN, query("zebra")) is None


def test_words_in_mixed_directions(query: Query) -> None:
    text = "هدد Elon Musk شركة Microsoft، ثم قال ماسك: «Musk» هو بـMusk."
    mixed = article("1", text)
    assert quotes(mixed, query("Musk")) == ["Musk"] * 3
    assert quotes(mixed, query("ماسك")) == ["ماسك"]
    assert quotes(mixed, query('"Musk شركة Microsoft"')) == ["Musk شركة Microsoft"]


def test_a_hit_covers_the_marks_and_invisible_signs_of_its_word(query: Query) -> None:
    assert quotes(article("1", "قرأ كِتَابًا ثم كــتابا."), query("كتابا")) == ["كِتَابًا", "كــتابا"]
    assert quotes(article("1", "सरकारें और सरकार।"), query("सरकार")) == ["सरकार"]
    assert quotes(article("1", "Mu\u200esk und Mu\u00adsk"), query("Musk")) == ["Mu\u200esk", "Mu\u00adsk"]


def test_folding_is_left_out_where_the_query_says_so(query: Query) -> None:
    document = article("1", "Straße, STRASSE, Strasse")
    assert quotes(document, query("strasse")) == ["Straße", "STRASSE", "Strasse"]
    assert quotes(document, query("=Straße")) == ["Straße"]
    assert quotes(document, query("Strasse", "exact")) == ["Strasse"]
    assert quotes(article("1", "U\u0308ber"), query("=U\u0308ber", "exact")) is not None


def test_a_phrase_is_one_hit(query: Query) -> None:
    assert quotes(AR, query('"بيانات تويتر"')) == ["بيانات تويتر"]
    assert quotes(AR, query('"بيانات تويتر"~1')) == ["بيانات تويتر", "بيانات منصة تويتر"]
    assert quotes(AR, query('"تويتر بيانات"')) is None


def test_parts_of_hyphenated_and_apostrophised_words(query: Query) -> None:
    assert quotes(DE, query("Twitter")) == ["Twitter"]
    assert quotes(DE, query("Twitter-Daten")) == ["Twitter-Daten"]
    assert quotes(EN, query("musk")) == ["Musk"]


def test_placeholders(query: Query) -> None:
    assert quotes(DE, query("mi*")) == ["Microsoft"]
    assert quotes(DE, query("gro?e")) == quotes(DE, query("/Gro.e/")) == ["Große"]
    assert quotes(DE, query("gr?sse")) == ["Große"]
    assert quotes(article("1", "Müller, Mueller, Muller, Miller, Mäller"), query("M?ller")) == [
        "Müller", "Mueller", "Muller", "Miller", "Mäller",
    ]  # fmt: skip
    assert quotes(article("1", "Müller Mueller"), query("=M?ller")) == ["Müller"]
    assert quotes(DE, query("=Gro?e")) == ["Große"]
    assert quotes(HI, query("सर?र")) == ["सरकार"]
    assert quotes(AR, query("ال*")) == ["الشركة"]


def test_what_must_not_be_there_is_not_marked(query: Query) -> None:
    assert quotes(DE, query("Musk NOT Tesla")) == ["Musk", "Musk"]
    assert quotes(DE, query("Musk NOT Daten")) is None


def test_only_the_alternative_that_holds_is_marked(query: Query) -> None:
    assert quotes(DE, query("(Musk Tesla) OR Worte")) == ["Worte"]
    assert quotes(DE, query("Musk OR Worte")) == ["Musk", "Worte", "Musk"]
    assert quotes(DE, query("(title:Tesla Musk) OR Worte")) == ["Worte"]


def test_metadata_decides_but_marks_nothing_in_the_text(query: Query) -> None:
    assert quotes(AR, query("title:مايكروسوفت ماسك")) == ["ماسك"]
    assert quotes(AR, query("title:ماسك")) == []
    assert quotes(DE, query("outlet:morgen byline:gruen")) == []
    assert quotes(DE, query("language:de")) == []
    assert quotes(DE, query("language:de-AT")) == []
    assert quotes(DE, query("language:de-CH")) is None
    assert quotes(HI, query("date:2023-04-21")) == []
    assert quotes(HI, query("date:..2023-04-20")) is None
    assert quotes(DE, query("date:2023-05-10")) is None
    assert quotes(EN, query("date:2000..2030")) is None


def test_a_hit_inside_another_is_not_told_twice(query: Query) -> None:
    assert quotes(AR, query('"بيانات تويتر" OR تويتر')) == ["بيانات تويتر", "تويتر"]
    assert quotes(article("1", "a b c"), query('"a b" OR "b c"')) == ["a b", "b c"]


@pytest.mark.parametrize(
    ("positions", "slop", "places"),
    [
        ([[0, 5], [1, 6]], 0, [(0, 1), (5, 6)]),
        ([[0, 1, 2], [0, 1, 2]], 0, [(0, 1), (1, 2)]),
        ([[0, 2], [1], [0, 2]], 0, [(0, 2)]),
        ([[0], [3]], 2, [(0, 3)]),
        ([[0], [3]], 1, []),
        ([[0], [2], [4]], 2, [(0, 4)]),
        ([[0], [2], [4]], 1, []),
        ([[0, 3], [4]], 0, [(3, 4)]),
        ([[4], [0, 3]], 5, []),
        ([[0, 9], [1], [2]], 9, [(0, 2)]),
        ([[], [1]], 0, []),
    ],
)
def test_where_phrases_stand(positions: list[list[int]], slop: int, places: list[tuple[int, int]]) -> None:
    assert phrase_places(positions, slop) == places


def test_what_was_marked_is_hit_where_the_mark_lies() -> None:
    marked = In("id", frozenset({"ar", "hi"}), {"ar": ((4, 8), (17, 26)), "hi": ()})
    assert quotes(AR, marked) == ["ماسك", "Microsoft"]
    assert quotes(HI, marked) == []
    assert quotes(DE, marked) is None
    assert quotes(AR, Not(marked)) is None
    assert quotes(DE, Or((marked, Term("musk", form="folded")))) == ["Musk", "Musk"]
    assert quotes(AR, In("outlet", frozenset({"جريدة الصباح"}))) == []
