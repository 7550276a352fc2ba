"""Regular expressions: the little language, and its letters in the form of the words."""

from __future__ import annotations

import re

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.expressions import (
    REST_OF_A_LETTER,
    ExpressionError,
    exact_expression,
    folded_expression,
)
from workbench.core.text.folding import fold_word


@pytest.mark.parametrize(
    ("pattern", "folded"),
    [
        ("Musk", "musk"),
        ("Mus[A-CK]", "mus[a-ck]"),
        ("مدرسة", "مدرسه"),
        (".*ية", ".*يه"),
        ("[أإآ]ن", "[ااا]ن"),
        ("كِتَاب", "كتاب"),
        ("Straße", "strasse"),
        ("Straß?e", "stra(?:ss)?e"),
        ("Mü+ller", "m(?:ue)+ller"),
        ("[٠-٩]+", "[0-9]+"),
        ("हिन्दी", "हिंदी"),
        (r"\d{2,3}\.x", r"\d{2,3}\.x"),
        (r"(?:A|B)(?=C)(?<!D)", r"(?:a|b)(?=c)(?<!d)"),
        (r"[^\]A\-]", r"[^\]a\-]"),
        ("[]a]", r"[\]a]"),
        (r"\p{Arabic}+\X", r"\p{Arabic}+\X"),
        (r"(A)\1", r"(a)\1"),
        ("A{2}?B*+", "a{2}?b*+"),
        ("M.ller.*.{3}", f"m.{REST_OF_A_LETTER}ller.*.{{3}}"),
        ("^A$", "^a$"),
    ],
)
def test_the_letters_of_an_expression_are_folded(pattern: str, folded: str) -> None:
    assert folded_expression(pattern) == folded
    assert folded_expression(folded) == folded


@pytest.mark.parametrize(
    ("pattern", "fault", "position"),
    [
        ("", "regex_empty", 0),
        ("a(b", "regex_wrong", 2),
        ("[ab", "regex_wrong", 2),
        ("a[b[c]]", "regex_wrong", 3),
        ("(?i)a", "regex_wrong", 0),
        ("(?P<x>a)", "regex_wrong", 0),
        ("(*FAIL)", "regex_wrong", 0),
        (r"ab\q", "regex_wrong", 2),
        (r"a\s", "regex_wrong", 1),
        (r"\L<x>", "regex_wrong", 0),
        ("ab\\", "regex_wrong", 2),
        ("a{e<=1}", "regex_wrong", 1),
        ("*a", "regex_wrong", 0),
        ("a{3,2}", "regex_wrong", 2),
        ("x[ß]", "regex_letter", 2),
        ("[a-ü]", "regex_letter", 3),
        ("كِ?ت", "regex_letter", 1),
        (r"\p{Lu}x", "regex_letter", 0),
        (r"a\p{Nonsense}", "regex_wrong", 1),
    ],
)
def test_what_is_not_understood_has_its_place(pattern: str, fault: str, position: int) -> None:
    with pytest.raises(ExpressionError) as refused:
        folded_expression(pattern)
    assert (refused.value.fault, refused.value.position) == (fault, position)


def test_an_expression_about_words_as_written_keeps_its_letters() -> None:
    for pattern in ("Straß?e", "[ßÄ]", r"\p{Lu}\w+", "كِ?ت"):
        assert exact_expression(pattern) == pattern
    assert exact_expression("U\u0308ber") == "Über"


_LETTERS = st.sampled_from("aAßüÜéMمةأِाहन्द-1٣")


@given(st.text(_LETTERS, min_size=1, max_size=6), st.text(_LETTERS, min_size=1, max_size=6))
def test_a_word_fits_itself_however_it_is_spelt(word: str, other: str) -> None:
    if not fold_word(word):
        return
    for pattern in (re.escape(word), f"{re.escape(word)}|{re.escape(other)}", f"(?:{re.escape(word)})+"):
        assert regex.compile(folded_expression(pattern)).fullmatch(fold_word(word))


@given(st.text(st.sampled_from("aAß.*+?()[]{}|\\^$-,12:!=<wdpXi\u064eم "), max_size=12))
def test_every_text_is_an_expression_or_refused_inside_it(pattern: str) -> None:
    for read in (exact_expression, folded_expression):
        try:
            regex.compile(read(pattern))
        except ExpressionError as refused:
            assert 0 <= refused.position < max(1, len(pattern))
