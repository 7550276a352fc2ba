"""Fingerprints: what is promised of winnowing, on any words."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.comparison.reuse.winnowing import GRAM, WINDOW, fingerprints, grams
from workbench.core.comparison.reuse.words import words_of

FEW_WORDS = st.lists(st.integers(0, 5), max_size=40)
ENOUGH = st.lists(st.integers(0, 5), min_size=GRAM + WINDOW - 1, max_size=30)


def numbers(values: list[int]) -> np.ndarray:
    return np.array(values, np.uint64)


@given(FEW_WORDS, ENOUGH, FEW_WORDS, FEW_WORDS, FEW_WORDS)
def test_a_longer_common_stretch_leaves_a_common_fingerprint(
    before: list[int], common: list[int], behind: list[int], other: list[int], another: list[int]
) -> None:
    one = fingerprints(numbers(before + common + behind))
    two = fingerprints(numbers(other + common + another))
    assert set(one.hashes.tolist()) & set(two.hashes.tolist())


@given(FEW_WORDS)
def test_fingerprints_are_grams_of_the_text_in_its_order(values: list[int]) -> None:
    found = fingerprints(numbers(values))
    assert len(found.hashes) == len(found.positions) and (len(found) > 0) == bool(values)
    assert (np.diff(found.positions) > 0).all()
    if len(values) >= GRAM:
        assert found.hashes.tolist() == grams(numbers(values), GRAM)[found.positions].tolist()


def test_of_a_long_text_a_third_is_kept() -> None:
    values = np.random.default_rng(1).integers(0, 1000, 20_000).astype(np.uint64)
    assert 0.3 < len(fingerprints(values)) / len(values) < 0.37


def test_words_that_fold_to_one_have_one_number() -> None:
    one, other = words_of("إعلان الـBundesstraße ५०"), words_of("اعلان الBUNDESSTRASSE 50")
    assert one.numbers.tolist() == other.numbers.tolist()
    assert one.span(0, 2).cut("إعلان الـBundesstraße ५०") == "إعلان الـ"
