"""Tokens."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.text.alphabets import MIXED, TEXTS, WORDY
from workbench.core.text.folding import fold, fold_word
from workbench.core.text.plain_words import stretches
from workbench.core.text.span import Span
from workbench.core.text.tokens import token_spans, tokenize


def words(text: str) -> list[str]:
    return [token.text for token in tokenize(text)]


@pytest.mark.parametrize(
    "word",
    [
        "सरकार",
        "हिन्दी",
        "क्\u200dषमा",
        "ऊबड़-खाबड़",
        "كُتَّابٌ",
        "كـــتاب",
        "می\u200cخواهد",
        "Äußerung",
        "Mu\u0308ller",
        "Twitter-Daten",
        "l'État",
        "don’t",
        "Da\u00adten",
        "تو\u200fيتر",
        "G20",
        "5G",
        "привет",
        "שָׁלוֹם",
        "한국어",
        "தமிழ்",
        "µm",
        "2023",
        "3.5",
        "50,000",
        "٣٫٥",
        "٥٠٬٠٠٠",
        "१२३",
        "50’000",
        "18.05.2023",
        "@nytimes",
        "@एक_नाम",
        "#إيلون_ماسك",
        "https://t.co/Xw1",
        "www.beispiel.de/a-b?c=d",
        "https://ar.example.org/wiki/ماسك",
        "redaktion@zeitung.example",
    ],
)
def test_one_token(word: str) -> None:
    assert words(word) == [word]
    assert words(f"({word}).") == [word]
    assert words(f"«{word}»، {word}") == [word, word]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بـMicrosoft", ["بـ", "Microsoft"]),
        ("استخدمتMicrosoftبيانات", ["استخدمت", "Microsoft", "بيانات"]),
        ("و18مليار", ["و", "18", "مليار"]),
        ("بـ50٪", ["بـ", "50"]),
        ("Microsoftने", ["Microsoft", "ने"]),
        ("है।यह", ["है", "यह"]),
        ("قال.وأضاف", ["قال", "وأضاف"]),
        ("3.5bn", ["3.5", "bn"]),
        ("5 – 10", ["5", "10"]),
        ("1,000-mal", ["1,000", "mal"]),
        ("2023-05-18", ["2023", "05", "18"]),
        ("5:30", ["5", "30"]),
        ("東京タワーへ", list("東京タワーへ")),
        ("ที่นี่", ["ที่", "นี่"]),
        ("https://t.co/Xw1– sagte", ["https://t.co/Xw1", "sagte"]),
        ("(siehe www.beispiel.de/ab).", ["siehe", "www.beispiel.de/ab"]),
        ("'quoted' words'", ["quoted", "words"]),
        ("a @ b # c - d", ["a", "b", "c", "d"]),
        ("x#y", ["x", "y"]),
        ("😀👩\u200d💻 1\ufe0f\u20e3", ["1\ufe0f\u20e3"]),
        ("1\u20e3A", ["1\u20e3A"]),
        ("ـ ", []),
        ("", []),
    ],
)
def test_where_tokens_part(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(TEXTS)
def test_tokens_stand_where_they_say(text: str) -> None:
    tokens = list(tokenize(text))
    assert [(token.start, token.end) for token in tokens] == token_spans(text)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    assert not any(character.isspace() for token in tokens for character in token.text)


@pytest.mark.parametrize(
    "around", ["{0}", "a{0} {0}a", "ا{0} {0}ا", "क{0} {0}क", "1{0} {0}1", "{0}{0} -{0}", "п{0} {0}א"]
)
def test_plain_words_are_tokens(around: str) -> None:
    text = "\n".join(around.format(chr(code)) for code in (*range(0x20, 0xD00), *range(0x2000, 0x2100)))
    assert token_spans(text) == [(token.start, token.end) for token in tokenize(text)]
    assert "".join(text[stretch.start : stretch.end] for stretch in stretches(text)) == text


@given(TEXTS)
def test_every_letter_and_digit_is_in_a_token(text: str) -> None:
    inside = {position for start, end in token_spans(text) for position in range(start, end)}
    for position, character in enumerate(text):
        if (character.isalpha() or character.isdecimal()) and character not in "ـʼ":
            assert position in inside, ascii(text)


@given(MIXED | WORDY)
def test_a_folded_token_leads_back_to_its_original(text: str) -> None:
    folded = fold(text)
    for token in tokenize(folded.text):
        original = folded.span(Span(token.start, token.end)).cut(text)
        # A virama after no letter, which nobody writes, shares a cluster with the next letter.
        clean = "\u094d" not in text
        assert fold_word(original) == token.text if clean else token.text in words(fold_word(original))


@given(MIXED | WORDY)
def test_the_folded_text_has_each_token_folded(text: str) -> None:
    folded = fold(text)
    for token in tokenize(text):
        inside = [
            index
            for index, (start, end) in enumerate(zip(folded.starts, folded.ends, strict=True))
            if start < token.end and token.start < end
        ]
        assert fold_word(token.text) in "".join(folded.text[index] for index in inside)


@pytest.mark.parametrize(
    "piece", ["a", "-", "1", "a.", "1,", "http://", "@", "ا-", "1あ", "a\u200f", "a@", "\u0301", "-1ʼ"]
)
def test_a_long_line_is_finished(piece: str) -> None:
    # Were the time quadratic, each of these would take minutes.
    assert all(start < end for start, end in token_spans(piece * 100_000))


@given(st.lists(st.sampled_from(["हिन्दी", "सम्बन्ध", "क्\u200dष", "इन्सान", "क\u093cलम", "पञ्च"]), max_size=5))
def test_hindi_words_lead_back_to_their_originals(hindi: list[str]) -> None:
    text = " ".join(hindi)
    folded = fold(text)
    spans = [folded.span(token.span) for token in tokenize(folded.text)]
    assert [span.cut(text) for span in spans] == hindi
