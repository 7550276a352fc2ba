"""Passages of two articles are paired by what they share in any script, each pair with its anchors."""

from __future__ import annotations

import pytest

from tests.core.comparison.alignment.texts import ARABIC, ENGLISH, HINDI, text_of
from workbench.core.comparison.alignment.aligning import AlignedPair, align
from workbench.core.comparison.alignment.evidence import weighed
from workbench.core.comparison.alignment.items import AnchorKind, Items
from workbench.core.comparison.alignment.links import equal_items
from workbench.core.comparison.passage_pairs import PassageText

TEXTS = {"en": ENGLISH, "ar": ARABIC, "hi": HINDI}


def chosen(pairs: list[AlignedPair]) -> set[tuple[int, int]]:
    return {(pair.a, pair.b) for pair in pairs if pair.chosen}


def said(pair: AlignedPair, a: PassageText, b: PassageText) -> set[tuple[str, str, str]]:
    return {(anchor.kind.value, anchor.a.cut(a.text), anchor.b.cut(b.text)) for anchor in pair.anchors}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("en", "ar", {(1, 2), (3, 1), (4, 3)}),
        ("en", "hi", {(1, 1), (3, 2)}),
        ("ar", "hi", {(1, 2), (2, 1)}),
    ],
)
def test_passages_find_their_partners_although_the_order_differs(
    one: str, other: str, expected: set[tuple[int, int]]
) -> None:
    found = chosen(align(text_of(TEXTS[one], one), text_of(TEXTS[other], other)))
    assert expected <= found
    assert not {pair for pair in found if pair[0] in {a for a, _ in expected}} - expected


def test_every_pair_shows_what_binds_it() -> None:
    a, b = text_of(ENGLISH, "en"), text_of(ARABIC, "ar")
    pairs = {(pair.a, pair.b): pair for pair in align(a, b)}
    assert {
        ("date", "18 May 2023", "١٨ مايو ٢٠٢٣"),
        ("quantity", "44 billion dollars", "٤٤ مليار دولار"),
        ("name", "Nordwind", "نوردفيند"),
    } <= said(pairs[1, 2], a, b)
    assert {
        ("term", "Germany", "وألمانيا"),
        ("term", "Egypt", "مصر"),
        ("name", "Berger", "بيرغر"),
    } <= said(pairs[3, 1], a, b)
    assert said(pairs[4, 3], a, b) == {("address", "https://example.org/a", "https://example.org/a")}


def test_anchors_of_a_pair_never_share_a_place() -> None:
    a, b = text_of(ENGLISH, "en"), text_of(HINDI, "hi")
    for pair in align(a, b):
        for spans in ([anchor.a for anchor in pair.anchors], [anchor.b for anchor in pair.anchors]):
            assert not any(one.overlaps(other) for one in spans for other in spans if one is not other)


def test_scores_are_shares_and_turn_with_the_texts() -> None:
    a, b = text_of(ENGLISH, "en"), text_of(ARABIC, "ar")
    there, back = align(a, b), align(b, a)
    assert all(0 < pair.score <= 1 for pair in there)
    assert chosen(there) == {(two, one) for one, two in chosen(back)}


def test_neighbours_support_each_other_but_force_nothing() -> None:
    first = "Nordwind paid 44 billion dollars.\nThe owner spoke on Friday.\nSüdwind paid 17 million euros."
    second = (
        "Nordwind zahlte 44 Milliarden Dollar.\n"
        "Am Freitag sprach der Besitzer.\n"
        "Südwind zahlte 17 Millionen Euro."
    )
    a, b = text_of(first, "en"), text_of(second, "de")
    in_order = {(pair.a, pair.b): pair.score for pair in align(a, b)}
    without = {(pair.a, pair.b): pair.score for pair in align(a, b, in_order=False)}
    assert in_order[1, 1] > without[1, 1]
    turned = text_of("\n".join(reversed(second.split("\n"))), "de")
    assert {(0, 2), (2, 0)} <= chosen(align(a, turned))


def test_several_passages_may_belong_to_one() -> None:
    whole = (
        "Am 18. Mai 2023 zahlte Nordwind 44 Milliarden Dollar. Elon Berger nahm es in Ägypten und Tunesien."
    )
    parts = "On 18 May 2023 Nordwind paid 44 billion dollars.\nElon Berger took it in Egypt and Tunisia."
    rest = "\nEs regnete.\nNiemand war da.\nDie Sonne schien.\nDann kam der Herbst."
    one, two = text_of(whole + rest, "de"), text_of(parts + "\nNothing else.\nIt was late.\nSo what?", "en")
    assert {(0, 0), (0, 1)} <= chosen(align(one, two))


def test_a_kind_of_anchor_can_be_left_out() -> None:
    a, b = text_of(ENGLISH, "en"), text_of(ARABIC, "ar")
    pairs = align(a, b, without=frozenset({AnchorKind.NAME, AnchorKind.DATE}))
    assert {anchor.kind for pair in pairs for anchor in pair.anchors}.isdisjoint(
        {AnchorKind.NAME, AnchorKind.DATE}
    )


@pytest.mark.parametrize("texts", [("", ""), (ENGLISH, ""), ("", ENGLISH), ("和平", ENGLISH)])
def test_texts_that_share_nothing_have_no_pairs(texts: tuple[str, str]) -> None:
    assert align(text_of(texts[0], "zh"), text_of(texts[1], "en")) == []


def test_what_stands_in_every_passage_of_a_book_is_not_weighed() -> None:
    words = ["alpha", "gamma", "delta", "sigma", "omega", "kappa", "theta"]
    book = text_of("\n".join(f"Nordwind {words[at % 7]} {1000 + at}" for at in range(200)), "en")
    items = Items(book)
    held = [len(items.passages[link.a]) for _, link in weighed(equal_items(items, items), items, items)]
    assert held and max(held) ** 2 <= 20 * 200
