"""Passages of a document, and how they are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.documents.document import Passage
from workbench.core.documents.passage_json import passages_from_json, passages_to_json
from workbench.core.documents.passages import analyse_passages
from workbench.core.errors import UserError
from workbench.core.text.canonical import canonical
from workbench.core.text.span import Span

ARTICLE = """Twitter تقاضي Microsoft

Microsoft قالت إنها سترد على الرسالة في الأيام القادمة.
  Twitter Inc., San Francisco
The company said that it had not used the data without permission and would answer soon.
12.5.2023
قال الملياردير في تغريدة: وقت الدعوى.
"""


def test_an_arabic_article_with_foreign_parts() -> None:
    language, direction, passages = analyse_passages(ARTICLE)
    assert (language, direction) == ("ar", "rtl")
    seen = [(passage.span.cut(ARTICLE)[:7], passage.direction, passage.language) for passage in passages]
    assert seen == [
        ("Twitter", "rtl", "ar"),
        ("Microso", "rtl", "ar"),
        ("Twitter", "ltr", "ar"),
        ("The com", "ltr", "en"),
        ("12.5.20", "rtl", "ar"),
        ("قال الم", "rtl", "ar"),
    ]


def test_a_language_that_is_given_is_kept() -> None:
    language, direction, passages = analyse_passages("12.5.2023\nTwitter Inc.", "fa-IR")
    assert (language, direction) == ("fa-IR", "ltr")
    assert [passage.language for passage in passages] == ["fa-IR", "fa-IR"]


def test_a_wrong_language_does_not_turn_the_text_round() -> None:
    _, direction, passages = analyse_passages("قال الملياردير ذلك.\n2023", "de")
    assert direction == "rtl"
    assert [passage.direction for passage in passages] == ["rtl", "rtl"]


@pytest.mark.parametrize("text", ["", "\n \n", "\u200f\n"])
def test_no_passages(text: str) -> None:
    assert analyse_passages(text) == ("", "ltr", ())


def test_the_five_seeds(shared: Path) -> None:
    seeds = sorted((shared / "data/seeds").glob("*.txt"))
    analysed = [analyse_passages(canonical(seed.read_text(encoding="utf-8"))) for seed in seeds]
    assert [(language, direction) for language, direction, _ in analysed] == [
        ("ar", "rtl"),
        ("ar", "rtl"),
        ("ar", "rtl"),
        ("hi", "ltr"),
        ("de", "ltr"),
    ]


PASSAGES = st.lists(
    st.builds(
        Passage,
        st.tuples(st.integers(0, 10**9), st.integers(0, 10**6)).map(lambda pair: Span(pair[0], sum(pair))),
        st.sampled_from(["ltr", "rtl"]),
        st.sampled_from(["", "ar", "zh-Hant"]),
    )
).map(tuple)


@given(PASSAGES)
def test_there_and_back(passages: tuple[Passage, ...]) -> None:
    assert passages_from_json(passages_to_json(passages)) == passages


def test_the_bytes_are_compact_and_fixed() -> None:
    passages = (Passage(Span(0, 4), "rtl", "ar"), Passage(Span(5, 9), "ltr", "ar"))
    assert passages_to_json(passages) == b'[[0,4,"rtl","ar"],[5,9,"ltr","ar"]]'


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"[",
        b"{}x",
        b"[[0]]",
        b'[[4,0,"rtl","ar"]]',
        b'[[0,4,"up","ar"]]',
        b'[["0",4,"rtl","ar"]]',
        b"[5]",
        b"5",
    ],
)
def test_damage_is_named(damaged: bytes) -> None:
    with pytest.raises(UserError):
        passages_from_json(damaged)
