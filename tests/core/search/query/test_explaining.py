"""How a query is understood, in words and place by place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.query.direction import query_direction
from workbench.core.search.query.explaining import explain
from workbench.core.search.query.wording import ENGLISH


def roles(query: str) -> list[tuple[str, str]]:
    return [(query[span.start : span.end], span.role) for span in explain(query).spans]


def test_every_piece_has_its_role() -> None:
    assert roles('title:ماسك NOT "a b"~2 (Mus* | =x), language:ar /a+/ name:Musk^2') == [
        ("title:", "field"),
        ("ماسك", "word"),
        ("NOT", "operator"),
        ('"a b"', "phrase"),
        ("~2", "sign"),
        ("(", "bracket"),
        ("Mus*", "pattern"),
        ("|", "operator"),
        ("=", "sign"),
        ("x", "word"),
        (")", "bracket"),
        (",", "ignored"),
        ("language:", "field"),
        ("ar", "value"),
        ("/a+/", "pattern"),
        ("name:", "field"),
        ("Musk", "name"),
        ("^2", "sign"),
    ]


@pytest.mark.parametrize(
    ("query", "reading"),
    [
        ("Musk Twitter", "“Musk” and “Twitter”"),
        ("a OR b c", "“a” or (“b” and “c”)"),
        ("a NOT (b OR c)", "“a” and not (“b” or “c”)"),
        (
            "a NEAR/3 (b OR c) d",
            "(“a” and (“b” or “c”) near each other (at most 3 other words between)) and “d”",
        ),
        ("title:(a BEFORE/0 b)", "title with “a” and “b” in this order (at most 0 other words between)"),
        ('="Die Straße"', "the phrase “Die Straße” exactly as written"),
        ("language:(ar OR hi)", "in the language ar or in the language hi"),
        ("date:2023-04..2023-05", "published from 2023-04 to 2023-05"),
        ("date:..2022 date:2020..", "published in 2022 or earlier and published in 2020 or later"),
        ('outlet:""', "without outlet"),
        ("party:Musk NOT stance:denies", "a mark (party “Musk” and not stance denies)"),
        ("cluster:x^1 y", None),
        ("Musk^2.50 y", "“Musk” (counts 2.5 times) and “y”"),
        (
            "Spiro~2 *soft*",
            "words close to “Spiro” (letters that may differ: 2) and words like “*soft*”",
        ),
    ],
)
def test_a_query_is_read_in_one_line(query: str, reading: str | None) -> None:
    assert explain(query).reading == (reading or "")


def test_what_is_wrong_has_its_place_and_the_rest_stays_coloured() -> None:
    explained = explain("a AND AND b")
    assert explained.reading == "" and explained.error and explained.error.position == 6
    assert roles("a AND AND b") == [("a", "word"), ("AND", "operator"), ("AND", "error"), ("b", "word")]
    assert roles("foo:bar x") == [("foo:", "error"), ("bar", "word"), ("x", "word")]
    assert roles("language:deutsch1 x") == [("language:", "field"), ("deutsch1", "error"), ("x", "word")]


@pytest.mark.parametrize("query", ["", "a", '"a b', "title:", "/a", "(a OR", "Musk NEAR", "a NEAR/"])
def test_an_unfinished_query_is_explained_as_far_as_it_goes(query: str) -> None:
    spans = explain(query).spans
    assert all(span.start < span.end <= len(query) for span in spans)


_SIGNS = 'a ماسك मस्क AND و: | - ( ) " « = ~2 ^2 * ? title: stance: mark: لغة: /a/ NEAR/2 ، \u200f'


@given(st.text(max_size=20) | st.lists(st.sampled_from(_SIGNS.split(" "))).map(" ".join))
def test_spans_are_in_order_and_apart(query: str) -> None:
    explained = explain(query)
    assert bool(explained.error) != bool(explained.reading)
    at = 0
    for span in explained.spans:
        assert at <= span.start < span.end <= len(query)
        at = span.end


def test_a_word_that_may_be_meant_for_an_operator_says_so() -> None:
    for query, operator in (("a or b", "OR"), ("a oder b", "ODER"), ("ا أو ب", "أو:"), ("a और b", "और:")):
        span = explain(query).spans[1]
        assert span.role == "word" and span.text.endswith(f"the operator is written {operator}")
    assert explain('"or" b').spans[0].text == explain("title:or").spans[1].text.removeprefix("title with ")


def test_another_wording_is_used_throughout() -> None:
    shouted = {key: text.upper() if "{" not in text else text for key, text in ENGLISH.items()}
    explained = explain("title:a NOT b", shouted)
    assert explained.reading == "TITLE with “a” and not “b”"
    assert explained.spans[2].text == ENGLISH["sign.NOT"].upper()
    assert explain("language:ar", ENGLISH, {"ar": "Arabic"}.__getitem__).reading == "in the language Arabic"


@pytest.mark.parametrize(
    ("query", "direction"),
    [
        ("ماسك", "rtl"),
        ("Musk ماسك", "ltr"),
        ("title:ماسك", "rtl"),
        ("NOT ماسك OR Musk", "rtl"),
        ("العنوان:Musk", "ltr"),
        ("Musk قرب/٣ تويتر", "ltr"),
        ("ماسك NEAR/3 Twitter", "rtl"),
        ("=  «بيانات Twitter»", "rtl"),
        ("عنوان:", "rtl"),
        ("title:", "ltr"),
        ("मस्क", "ltr"),
        ("/ماس.*/", "rtl"),
        ("٢٠٢٣", None),
        ("(", None),
        ("", None),
        ('"ماسك', "rtl"),
    ],
)
def test_a_query_runs_as_its_words_do(query: str, direction: str | None) -> None:
    assert query_direction(query) == direction
