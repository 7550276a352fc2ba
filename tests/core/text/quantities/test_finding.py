"""Amounts and dates found in sentences, and what holds for every text."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.text.quantities.cases import Case, meaning, read_cases
from workbench.core.text.quantities.finding import find_quantities
from workbench.core.text.quantities.lexicon import Found, Lexicon


@pytest.mark.parametrize("case", read_cases(), ids=lambda case: case.sentence)
def test_a_sentence_of_the_table(case: Case) -> None:
    found = find_quantities(case.sentence, case.language, case.published)
    assert [(item.span.cut(case.sentence), meaning(item)) for item in found] == list(case.expected)


@given(
    st.text(alphabet="0123456789٠٤५.,'-–/:% \n€$₹½وبelnmrd مليونلاखकरोड़ Mai", max_size=60),
    st.sampled_from(["ar", "hi", "de", "en", "ja", ""]),
)
def test_any_text_gives_spans_in_order_that_do_not_overlap(text: str, language: str) -> None:
    found = find_quantities(text, language, "2023-05-19")
    ends = [0, *(item.span.end for item in found)]
    assert all(item.span.start >= end and len(item.span) > 0 for item, end in zip(found, ends, strict=False))
    assert ends[-1] <= len(text)
    assert all((item.value is None) == (item.kind == "date") for item in found)


@pytest.mark.parametrize(
    "piece", ["7", "7 ", "7,", "7 000 ", "7-", "zwei ", "1.1.", "half a ", "$", "و", "مليون و"]
)
def test_work_grows_no_faster_than_the_text(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up = 0
    look_up = Lexicon.at

    def counted(*arguments: Any) -> Found | None:
        nonlocal looked_up
        looked_up += 1
        return look_up(*arguments)

    def work(repeated: int) -> int:
        nonlocal looked_up
        looked_up = 0
        find_quantities(piece * repeated, "de", "2023-05-19")
        return looked_up

    monkeypatch.setattr(Lexicon, "at", counted)
    assert work(400) <= 5 * work(100)


def test_a_megabyte_of_digits_is_no_number() -> None:
    assert find_quantities("7" * 1_000_000, "de") == ()


def test_one_place_of_what_is_written_is_the_precision() -> None:
    found = find_quantities("44 billion, 44.5 billion, 50,000 and a third of it", "en")
    assert [item.precision for item in found] == [10**9, 10**8, 1, Fraction(100, 3)]


def test_a_currency_whose_country_is_told_once_is_that_countrys() -> None:
    found = find_quantities("5 Tunisian dinars, then 3 dinars", "en")
    assert [item.unit for item in found] == ["TND", "TND"]
    assert [item.currency for item in find_quantities("3 dinars", "en")] == [""]


def test_without_the_date_of_the_document_relative_dates_have_none() -> None:
    found = find_quantities("Yesterday, on Tuesday, in May 2022 and on 25 April", "en")
    assert [(item.date, item.relative) for item in found] == [
        ("", True),
        ("", True),
        ("2022-05", False),
        ("--04-25", False),
    ]


def test_a_billion_is_another_number_in_german() -> None:
    assert find_quantities("2 Billionen Dollar", "de")[0].value == 2 * 10**12
    assert find_quantities("2 billion dollars", "en")[0].value == 2 * 10**9
