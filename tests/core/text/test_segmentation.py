"""Lines, grapheme clusters, words."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from tests.core.text.alphabets import TEXTS
from workbench.core.text.segmentation import graphemes, lines, snap_to_graphemes, word_at
from workbench.core.text.span import Span


def cut(text: str, spans: list[Span]) -> list[str]:
    return [span.cut(text) for span in spans]


def test_lines_without_blank_ones_and_outer_space() -> None:
    text = "\n  Titel \u00a0\n\n\t\nअंत\n\u200f\u2069\n\x1f\n"
    assert cut(text, lines(text)) == ["Titel", "अंत"]


@given(TEXTS)
def test_lines_hold_all_that_is_visible(text: str) -> None:
    spans = lines(text)
    assert all(one.end < other.start for one, other in pairwise(spans))
    inside = {position for span in spans for position in range(span.start, span.end)}
    assert all(position in inside for position, character in enumerate(text) if character.isalnum())
    assert all("\n" not in line and line == line.strip() for line in cut(text, spans))


def test_graphemes_are_what_readers_see() -> None:
    text = "كُتَّابٌ क्षि 👩\u200d💻🇩🇪é"
    expected = ["كُ", "تَّ", "ا", "بٌ", " ", "क्षि", " ", "👩\u200d💻", "🇩🇪", "é"]
    assert cut(text, graphemes(text)) == expected


def test_graphemes_by_the_cases_of_unicode(shared: Path) -> None:
    cases = (shared / "conformance/unicode/GraphemeBreakTest.txt").read_text(encoding="utf-8").splitlines()
    total = right = 0
    for line in cases:
        marks = line.partition("#")[0].split()
        if not marks:
            continue
        expected = [
            "".join(chr(int(code, 16)) for code in cluster.replace("×", " ").split())
            for cluster in " ".join(marks).split("÷")
            if cluster.strip()
        ]
        text = "".join(expected)
        total += 1
        right += cut(text, graphemes(text)) == expected
    assert total == 766
    assert right >= 762


@pytest.mark.parametrize(
    ("text", "span", "snapped"),
    [
        ("كُتَّابٌ", Span(1, 2), "كُ"),
        ("كُتَّابٌ", Span(2, 4), "تَّ"),
        ("हिन्दी", Span(1, 2), "हि"),
        ("a👩\u200d💻b", Span(2, 3), "👩\u200d💻"),
        ("🇩🇪🇫🇷", Span(1, 3), "🇩🇪🇫🇷"),
        ("abc", Span(1, 2), "b"),
        ("\u0600١", Span(1, 2), "\u0600١"),
        ("abc", Span(0, 3), "abc"),
    ],
)
def test_snapping_grows_outward(text: str, span: Span, snapped: str) -> None:
    assert snap_to_graphemes(text, span).cut(text) == snapped


@given(TEXTS, st.data())
def test_snapping_is_to_the_nearest_borders_outside(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    borders = [0, *(match.end() for match in regex.finditer(r"\X", text))]
    snapped = snap_to_graphemes(text, Span(start, end))
    assert snapped.start == max(border for border in borders if border <= start)
    assert snapped.end == (
        snapped.start if start == end else min(border for border in borders if border >= end)
    )


def test_snapping_far_out_in_a_long_line_is_near_work() -> None:
    text = "न्द" * 200_000 + " كُتَّابٌ " + "🇩🇪" * 50_000
    place = text.index("كُ")
    assert snap_to_graphemes(text, Span(place + 1, place + 2)) == Span(place, place + 2)


def test_a_span_outside_is_refused() -> None:
    with pytest.raises(IndexError):
        snap_to_graphemes("abc", Span(2, 4))


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("قال ماسك أمس", 5, "ماسك"),
        ("قال ماسك أمس", 8, "ماسك"),
        ("قال ماسك أمس", 0, "قال"),
        ("सरकार ने", 3, "सरकार"),
        ("Twitter-Daten.", 9, "Twitter-Daten"),
        ("بـMicrosoft", 2, "Microsoft"),
        ("बिजली , पानी", 6, ","),
        ("a  b", 2, " "),
        ("ab", 2, "ab"),
        ("ab ", 3, ""),
        ("", 0, ""),
        ("x👩\u200d💻y", 2, "👩\u200d💻"),
    ],
)
def test_the_word_at_a_place(text: str, offset: int, word: str) -> None:
    assert word_at(text, offset).cut(text) == word


@given(TEXTS, st.data())
def test_the_word_at_a_place_touches_it(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    span = word_at(text, offset)
    assert span.start <= offset <= span.end <= len(text)
    assert span.start < span.end or offset == len(text)


def test_a_place_outside_is_refused() -> None:
    with pytest.raises(IndexError):
        word_at("abc", 4)
