"""Direction of passages and documents."""

from __future__ import annotations

import pytest

from workbench.core.text.direction import (
    Direction,
    direction_of_language,
    first_strong,
    passage_direction,
    text_direction,
)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Microsoft قالت", "ltr"),
        ("«قالت Microsoft»", "rtl"),
        ("ट्विटर", "ltr"),
        ("123 שלום", "rtl"),
        ("\u200f123 abc", "rtl"),
        ("\u2068abc\u2069 قال", "rtl"),
        ("\u2067قال\u2069 abc", "ltr"),
        ("\u2069 abc", "ltr"),
        ("12 % – 5", None),
        ("", None),
        ("\u2068abc", None),
    ],
)
def test_first_strong(text: str, direction: Direction | None) -> None:
    assert first_strong(text) == direction


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("ar", "rtl"),
        ("AR-eg", "rtl"),
        ("ar-Latn", "ltr"),
        ("az_Arab_IR", "rtl"),
        ("fa", "rtl"),
        ("ur", "rtl"),
        ("he", "rtl"),
        ("hi", "ltr"),
        ("de-CH", "ltr"),
        ("", "ltr"),
    ],
)
def test_direction_of_language(language: str, direction: Direction) -> None:
    assert direction_of_language(language) == direction


@pytest.mark.parametrize(
    ("text", "language", "direction"),
    [
        ("Microsoft قالت إن الاتهام لا أساس له.", "ar", "rtl"),
        ("Elon Musk, Twitter: قال", "ar", "rtl"),
        ("Twitter Inc. and Microsoft Corp. (2023)", "ar", "ltr"),
        ("He wrote in English that the word مقابلة is old and has more than one use.", "ar", "ltr"),
        ("https://t.co/abc @nytimes #Twitter رد", "ar", "rtl"),
        ("44 – 50 %", "ar", "rtl"),
        ("44 – 50 %", "de", "ltr"),
        ("", "ar", "rtl"),
        ("Das Wort مقابلة", "de", "ltr"),
        ("„قال الملياردير إن الشركة استخدمت البيانات“, Musk", "de", "rtl"),
        ("Microsoft ने कहा", "hi", "ltr"),
        ("Microsoft قالت إن الاتهام لا أساس له.", "", "rtl"),
        ("مقابلة is a word", "", "ltr"),
        ("קראתי את Haaretz", "he", "rtl"),
    ],
)
def test_passage_direction(text: str, language: str, direction: Direction) -> None:
    assert passage_direction(text, language) == direction


@pytest.mark.parametrize(
    ("text", "language", "direction"),
    [
        ("Twitter, Microsoft, Elon Musk, Satya Nadella, OpenAI: قالت المصادر", "ar", "rtl"),
        ("Nur deutsche Wörter", "ar", "ltr"),
        ("قالت المصادر", "de", "rtl"),
        ("قالت المصادر", "", "rtl"),
        ("123", "ar", "rtl"),
        ("123", "", "ltr"),
    ],
)
def test_text_direction(text: str, language: str, direction: Direction) -> None:
    assert text_direction(text, language) == direction
