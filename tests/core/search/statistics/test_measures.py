"""The measures, with the numbers that were published for them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.statistics.association import (
    Cooccurrences,
    log_dice,
    log_likelihood,
    mutual_information,
    t_score,
)
from workbench.core.search.statistics.dispersion import carroll_d2, gries_dp, gries_dp_norm, juilland_d
from workbench.core.search.statistics.keyness import bayes_factor, keyness, log_ratio, percent_difference

# Dunning 1993, table 1 (pairs of words in Swiss bank news): k(AB), k(A~B), k(~AB), k(~A~B), -2 log λ.
DUNNING = [
    ("the swiss", 110, 2442, 111, 29114, 270.72),
    ("can be", 29, 13, 123, 31612, 263.90),
    ("mineral water", 10, 0, 3, 31764, 167.23),
    ("at least, among others", 9, 12, 429, 31327, 48.94),
]


@pytest.mark.parametrize(("pair", "both", "first", "second", "neither", "expected"), DUNNING)
def test_log_likelihood_as_dunning_published_it(
    pair: str, both: int, first: int, second: int, neither: int, expected: float
) -> None:
    counts = Cooccurrences(both, both + first, both + second, both + first + second + neither)
    assert log_likelihood(counts) == pytest.approx(expected, abs=0.005), pair


def test_mutual_information_as_church_and_hanks_published_it() -> None:
    """Page 24: "doctors" with "dentists" and with "nurses" in 15 million words of the Associated Press."""
    found = mutual_information(Cooccurrences([8, 30], [1105, 1105], [44, 241], 15_000_000))
    assert np.round(found, 1).tolist() == [11.3, 10.7]


def test_mutual_information_as_manning_and_schuetze_published_it() -> None:
    """Table 5.14: "Ayatollah Ruhollah" in 14,307,668 words of the New York Times."""
    counts = Cooccurrences(20, 42, 20, 14_307_668)
    assert mutual_information(counts) == pytest.approx(18.38, abs=0.005)


def test_t_score_as_manning_and_schuetze_published_it() -> None:
    """Page 164: "new companies" in 14,307,668 words of the New York Times."""
    assert t_score(Cooccurrences(8, 15_828, 4_675, 14_307_668)) == pytest.approx(0.999932, abs=5e-7)


def test_log_dice_as_rychly_describes_it() -> None:
    """Page 9: at most 14; a point is twice as often, seven roughly 100 times; 0 is once in 16,000."""
    assert log_dice(50, 50, 50) == 14
    assert log_dice(20, 500, 300) - log_dice(10, 500, 300) == pytest.approx(1)
    assert log_dice(1280, 5000, 3000) - log_dice(10, 5000, 3000) == pytest.approx(7)
    assert log_dice(1, 2**14, 2**14) == 0
    # Smadja, McKeown and Hatzivassiloglou 1996, page 13: a Dice coefficient of .08 for 130, 3,121 and 143.
    assert 2 ** float(log_dice(130, 3121, 143) - 14) == pytest.approx(0.08, abs=0.005)


def test_keyness_as_rayson_calculated_it() -> None:
    """KEEP in the texts of learners and natives: Rayson on the Corpora list, 18 January 2002."""
    million = 1_000_000
    assert keyness(392, 170, million, million) == pytest.approx(90, abs=0.5)
    assert keyness(348, 99, million, million) == pytest.approx(147, abs=0.5)
    assert keyness(9, 32, million, million) == pytest.approx(-14, abs=0.5)
    assert keyness(15, 14, million, million) == pytest.approx(0, abs=0.5)


def test_keyness_as_in_the_textbook() -> None:
    """The exercise for McEnery and Hardie 2012, Corpus Linguistics, with Rayson's calculator."""
    assert keyness(52, 57, 50_000, 75_000) == pytest.approx(2.65, abs=0.005)
    assert bayes_factor(2.65, 125_000) == pytest.approx(2.65 - math.log(125_000))


def test_log_ratio_as_hardie_explains_it() -> None:
    """0.0006 is three times 0.0002; the same is 0, twice 1, half -1."""
    assert 2 ** float(log_ratio(6, 2, 10_000, 10_000)) == pytest.approx(3)
    found = log_ratio([5, 10, 5, 0], [5, 5, 10, 4], 1000, 1000)
    assert found.tolist() == [0, 1, -1, -3]


def test_percent_difference_as_gabrielatos_and_marchi_published_it() -> None:
    """Slide 18: 206,523 of 959,641 and 178,174 of 1,562,358 words."""
    assert percent_difference(206_523, 178_174, 959_641, 1_562_358) == pytest.approx(88.7, abs=0.05)
    assert percent_difference([1, 0, 0], [0, 1, 0], 10, 10).tolist() == [np.inf, -100, 0]


def test_dispersion_as_gries_published_it() -> None:
    """Gries 2008, 403–437: a word with 1, 2, 3, 4, 5 hits in parts of 9, 10, 10, 10 and 11 words."""
    counts, sizes = [1, 2, 3, 4, 5], [9, 10, 10, 10, 11]
    assert juilland_d(counts, sizes) == pytest.approx(0.785, abs=0.0005)
    assert carroll_d2(counts, sizes) == pytest.approx(0.938, abs=0.0005)
    assert gries_dp(counts, sizes) == pytest.approx(0.18)
    assert gries_dp([3, 3, 3], [1, 1, 1]) == 0
    assert gries_dp_norm([2, 1, 0], [1, 1, 1]) == pytest.approx(0.5)  # Lijffijt and Gries 2012, 148


def test_dispersion_as_carroll_published_it() -> None:
    """Carroll 1970, pages 13 and 14 of the ETS bulletin: parts of one size."""
    assert carroll_d2([2, 1, 1, 1, 0], [1] * 5) == pytest.approx(0.8277, abs=5e-5)
    assert juilland_d([0, 4, 3, 2, 1], [1] * 5) == pytest.approx(0.6464, abs=5e-5)


def test_dispersion_as_another_program_has_it() -> None:
    """ALLEMAND in ten parts of a corpus (Lyne 1985), as the R package tlda 0.1 prints it."""
    counts = [2, 0, 1, 1, 3, 0, 3, 0, 0, 0]
    sizes = [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930]
    assert juilland_d(counts, sizes) == pytest.approx(0.6038797)
    assert carroll_d2(counts, sizes) == pytest.approx(0.6521444)
    assert gries_dp(counts, sizes) == pytest.approx(0.4990705)


def test_nothing_is_spread_nowhere() -> None:
    for measure in (juilland_d, carroll_d2, gries_dp, gries_dp_norm):
        assert measure([0, 0], [5, 5]) == 0
        assert measure([], []) == 0
    assert juilland_d([3], [10]) == carroll_d2([3], [10]) == 1
    assert gries_dp([3], [10]) == gries_dp_norm([3], [10]) == 0


COUNT = st.integers(0, 60)


@given(COUNT, COUNT, COUNT, st.integers(1, 100_000))
def test_association_is_a_number_for_every_table(both: int, first: int, second: int, neither: int) -> None:
    counts = Cooccurrences(both, both + first, both + second, both + first + second + neither)
    evidence = float(log_likelihood(counts))
    assert evidence >= 0 and math.isfinite(evidence)
    if both and counts.expected == both:
        assert evidence == pytest.approx(0, abs=1e-9) and mutual_information(counts) == 0


@given(COUNT, COUNT, st.integers(60, 10_000), st.integers(60, 10_000))
def test_keyness_of_the_others_is_the_same_the_other_way_round(a: int, b: int, c: int, d: int) -> None:
    here, there = float(keyness(a, b, c, d)), float(keyness(b, a, d, c))
    assert here == pytest.approx(-there) or here == pytest.approx(0, abs=1e-9)
    assert float(log_ratio(a, b, c, d)) == pytest.approx(-float(log_ratio(b, a, d, c)))


@given(st.lists(st.tuples(COUNT, st.integers(1, 500)), min_size=2, max_size=12))
def test_dispersion_is_between_0_and_1(parts: list[tuple[int, int]]) -> None:
    counts, sizes = [count for count, _ in parts], [size for _, size in parts]
    for measure in (juilland_d, carroll_d2, gries_dp, gries_dp_norm):
        assert -1e-9 <= measure(counts, sizes) <= 1 + 1e-9
