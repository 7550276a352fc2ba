"""Folding, and the way back."""

from __future__ import annotations

import sys
import unicodedata

import pytest
import regex
from hypothesis import given

from tests.core.text.alphabets import MIXED, TEXTS, WORDY
from workbench.core.text.folding import PLAIN, fold, fold_text, fold_word, fold_words
from workbench.core.text.folding_arrays import translated
from workbench.core.text.folding_table import CHARACTERS, IGNORED
from workbench.core.text.span import Span

SAME = [
    ("أحمد", "احمد"),
    ("إلى", "الي"),
    ("ٱلكتاب", "الكتاب"),
    ("آب", "اب"),
    ("هٰذا", "هذا"),
    ("كُتَّابٌ", "كتاب"),
    ("كـــتاب", "كتاب"),
    ("مكتبة", "مكتبه"),
    ("على", "علي"),
    ("مسؤول", "مسئول"),
    ("شيئ", "شيء"),
    ("و\u0654", "ؤ"),
    ("ی\u0654", "ئ"),
    ("کتابی", "كتابي"),
    ("ﻻﻋﺐ", "لاعب"),
    ("می\u200cخواهد", "ميخواهد"),
    ("\u200fتويتر\u200e", "تويتر"),
    ("٢٠٢٣", "2023"),
    ("۲۰۲۳", "2023"),
    ("२०२३", "2023"),
    ("٣٫٥", "3.5"),
    ("٥٠٬٠٠٠", "50,000"),
    ("क\u093cलम", "\u0958लम"),
    ("पढ\u093cना", "पढ़ना"),
    ("हिन्दी", "हिंदी"),
    ("हिँदी", "हिंदी"),
    ("इन्सान", "इंसान"),
    ("सम्बन्ध", "संबंध"),
    ("पञ्च", "पंच"),
    ("अण्डा", "अंडा"),
    ("क्\u200dष", "क्ष"),
    ("Straße", "STRASSE"),
    ("MAẞ", "mass"),
    ("Äpfel", "aepfel"),
    ("a\u0308pfel", "Aepfel"),
    ("Müller", "Mueller"),
    ("Köln", "Koeln"),
    ("Saül", "Saul"),
    ("Malmø", "Malmö"),
    ("Élysée", "elysee"),
    ("İstanbul", "istanbul"),
    ("ΣΊΣΥΦΟΣ", "Σίσυφος"),
    ("Ёлка", "елка"),
    ("ＡＢＣ１", "abc1"),
    ("ﬁnal", "final"),
    ("ｶﾞｽ", "ガス"),
    ("Da\u00adten", "daten"),
    ("don’t", "don't"),
    ("שָׁלוֹם", "שלום"),
    ("מלך", "מלכ"),
    ("צה״ל", 'צה"ל'),
    ("ג׳ורג", "ג'ורג"),
    ("װאָס", "וואס"),
    ("گۓ", "گئے"),
    ("Ґанок", "ганок"),
    ("Qurʾān", "Quran"),
]
DIFFERENT = [
    ("neue", "neü"),
    ("Quelle", "Qülle"),
    ("poet", "pot"),
    ("Israel", "isral"),
    ("علماء", "علما"),
    ("إنهاء", "أنها"),
    ("क\u093c", "क"),
    ("जन", "जं"),
    ("सरकार", "सरकर"),
    ("йод", "иод"),
    ("が", "か"),
    ("½", "12"),
    ("ไก่", "ไก"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_word_in_two_spellings(one: str, other: str) -> None:
    assert fold_word(one) == fold_word(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_words(one: str, other: str) -> None:
    assert fold_word(one) != fold_word(other)


def test_digits_of_every_script() -> None:
    digits = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) == "Nd"]
    assert {fold_word(digit) for digit in digits} == set("0123456789")


def test_every_character_folds_to_what_stays() -> None:
    for code in range(sys.maxunicode + 1):
        once = fold_text(chr(code))
        assert fold_text(once) == once, hex(code)


@given(TEXTS)
def test_folding_is_idempotent(text: str) -> None:
    assert fold_text(fold_text(text)) == fold_text(text)


@given(TEXTS)
def test_both_ways_of_folding_agree(text: str) -> None:
    assert fold(text).text == fold_text(text) == fold_word(text)


@given(MIXED | WORDY)
def test_long_texts_fold_as_their_words_do(text: str) -> None:
    many = 1 + 200 // (len(text) + 1)
    assert fold_text(f"{text}\n" * many) == f"{fold_text(text)}\n" * many
    words = [*text.split(), *text.split()] * many
    assert fold_words(words) == list(map(fold_text, words))


def test_arrays_know_every_character() -> None:
    everything = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xF900]
    for start in range(0, len(everything), 500):
        text = "\n".join(everything[start : start + 500])
        composed = unicodedata.normalize("NFC", IGNORED.sub("", text))
        assert translated(text) == composed.translate(CHARACTERS)
    assert [translated(text) for text in ("a\U0001f600", "\ud800", "\ue000", "")] == [None, None, None, ""]


@given(TEXTS)
def test_composed_and_decomposed_fold_alike(text: str) -> None:
    assert fold_text(unicodedata.normalize("NFC", text)) == fold_text(unicodedata.normalize("NFD", text))


@given(TEXTS)
def test_characters_stand_for_whole_clusters_in_order(text: str) -> None:
    folded = fold(text)
    borders = {match.start() for match in regex.finditer(r"\X", text)} | {len(text)}
    # A mark after white space is drawn on the space, but belongs to the run of the word.
    borders |= {match.end() for match in regex.finditer(r"\s", text)}
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert set(folded.starts) | set(folded.ends) <= borders
    assert list(folded.starts) == sorted(folded.starts)
    assert all(start < end for start, end in zip(folded.starts, folded.ends, strict=True))


def test_a_mark_goes_with_its_letter() -> None:
    text = "قال كُتَّابٌ لي"
    folded = fold(text)
    start = folded.text.index("كتاب")
    assert folded.span(Span(start, start + 4)).cut(text) == "كُتَّابٌ"
    assert folded.span(Span(start + 1, start + 2)).cut(text) == "تَّ"


def test_an_expansion_stands_for_its_letter() -> None:
    text = "im Straßenbau"
    folded = fold(text)
    assert folded.span(Span(7, 8)).cut(text) == "ß"
    assert folded.span(Span(3, 14)).cut(text) == "Straßenbau"


@pytest.mark.parametrize("word", ["न्याय", "उन्हें", "जन्म", "अन्य", "अन्न"])
def test_a_nasal_that_nobody_writes_as_anusvara_stays(word: str) -> None:
    assert fold_text(word) == word


def test_a_nasal_stands_for_its_cluster() -> None:
    text = "हिन्दी में"
    folded = fold(text)
    assert folded.span(Span(0, len(folded.text.split()[0]))).cut(text) == "हिन्दी"


def test_empty_spans_keep_their_place() -> None:
    folded = fold("كُتَّابٌ")
    assert folded.span(Span(0, 0)) == Span(0, 0)
    assert folded.span(Span(1, 1)) == Span(2, 2)
    assert folded.span(Span(4, 4)) == Span(8, 8)
    assert fold("").span(Span(0, 0)) == Span(0, 0)


def test_a_span_beyond_the_text_is_refused() -> None:
    with pytest.raises(IndexError):
        fold("abc").span(Span(2, 4))


def test_what_people_never_write_is_mapped_coarsely_but_rightly() -> None:
    text = "x ক\u09c7\u200f\u09be y"
    folded = fold(text)
    assert folded.text == fold_text(text)
    assert folded.span(Span(2, 3)).cut(text) == "ক\u09c7\u200f\u09be"


def test_plain_characters_are_plain() -> None:
    plain = regex.compile(f"[{PLAIN}]")
    for code in range(sys.maxunicode + 1):
        if plain.match(chr(code)):
            assert len(fold_text(chr(code))) == 1, hex(code)
            assert regex.fullmatch(r"\p{GCB=Other}", chr(code)), hex(code)


def test_white_space_of_every_kind_keeps_its_length() -> None:
    spaces = "".join(chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace())
    assert len(fold_text(spaces)) == len(spaces)
    folded = fold(f"ماسك{spaces}كُتب")
    assert folded.span(Span(len(folded.text) - 3, len(folded.text))).cut(f"ماسك{spaces}كُتب") == "كُتب"
