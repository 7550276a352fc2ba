"""What is likelier to have been meant costs less; how much exactly is nobody's business."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text.folding import fold_text
from workbench.core.text.spelling.distance import cost

ENOUGH = 99.0
WORDS = st.text("abcمكلनि", max_size=6)


def price(typed: str, meant: str) -> float:
    return cost(fold_text(typed), fold_text(meant), ENOUGH)


@pytest.mark.parametrize(
    ("typed", "likelier", "less_likely"),
    [
        ("Microsfot", "Microsoft", "Microform"),
        ("ظابط", "ضابط", "رابط"),
        ("قلب", "كلب", "سلب"),
        ("توتير", "تويتر", "توفير"),
        ("हिंदि", "हिंदी", "हिंदू"),
        ("वाजार", "बाजार", "मज़ार"),
        ("सडक", "सड़क", "सनक"),
        ("Regeirung", "Regierung", "Reizung"),
        ("Hauser", "Häuser", "Hausmeister"),
        ("misspeling", "misspelling", "misdealing"),
        ("Zzpern", "Zypern", "Zedern"),
        ("minister", "ministre", "sinister"),
        ("bark", "barc", "park"),
    ],
)
def test_the_likelier_word_costs_less(typed: str, likelier: str, less_likely: str) -> None:
    assert price(typed, likelier) < price(typed, less_likely)


@given(WORDS, WORDS)
def test_costs_nothing_only_when_nothing_is_wrong(typed: str, meant: str) -> None:
    found = cost(typed, meant, ENOUGH)
    assert (found == 0) == (typed == meant)
    assert found <= 1.3 * max(len(typed), len(meant))


@given(WORDS, WORDS, st.sampled_from([0.5, 1.0, 2.0]))
def test_above_the_limit_it_is_only_said_to_be_above(typed: str, meant: str, most: float) -> None:
    exact = cost(typed, meant, ENOUGH)
    limited = cost(typed, meant, most)
    assert limited == exact if exact <= most else limited > most
