from __future__ import annotations

import pytest
from hypothesis import given

from tests.core.text.alphabets import TEXTS
from workbench.core.text.names.keys import key, skeleton
from workbench.core.text.names.romanisation import consonants, romanised
from workbench.core.text.names.spelling import SCRIPTS, Spelling, spelling


def read(word: str) -> str:
    found = spelling(word)
    assert found
    return romanised(found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مُحَمَّد", "محمد"),
        ("ماسـك", "ماسك"),
        ("کیف", "كيف"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("फ़ैज़", "फ़ैज़"),
        ("ΆΑΧΕΝ", "άαχεν"),
        ("Ёлкин", "елкин"),
        ("İstanbul", "istanbul"),
        ("Mureșan", "mureşan"),
        ("O’Neill", "o'neill"),
        ("שָׁלוֹם", "שלום"),
        ("कोलकाता", "കോലകാതാ"),
        ("বিমান", "विमान".replace("व", "ब")),
    ],
)
def test_habits_of_writing_make_no_difference(one: str, other: str) -> None:
    assert spelling(one) == spelling(other)


def test_letters_of_other_sounds_stay_apart() -> None:
    assert spelling("ج") != spelling("چ")
    assert spelling("й") != spelling("и")
    assert spelling("मस्क") != spelling("मास्क")


@pytest.mark.parametrize("word", ["", "42", "北京", "…", "\u0640"])
def test_what_has_no_letters_that_we_compare_has_no_spelling(word: str) -> None:
    assert spelling(word) is None


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        ("ماسك", "māsk"),
        ("تويتر", "twītr"),
        ("إيلون", "īlūn"),
        ("ياسر", "yāsr"),
        ("وليد", "wlīd"),
        ("मस्क", "mask"),
        ("ट्विटर", "ṭviṭar"),
        ("राजस्थान", "rājasthān"),
        ("कमला", "kamlā"),
        ("राम", "rām"),
        ("Маск", "mask"),
        ("Μασκ", "mask"),
    ],
)
def test_words_read_in_latin_letters(word: str, reading: str) -> None:
    assert read(word) == reading


def test_consonants_are_those_that_one_hears() -> None:
    assert consonants(Spelling("latin", "schröder")) == ["sch", "r", "d", "r"]
    found = spelling("شرودر")
    assert found and consonants(found) == ["sh", "r", "d", "r"]


def test_keys_tell_scripts_apart_and_let_vowels_differ() -> None:
    words = [spelling(word) for word in ("ماسك", "مسك", "مسكي", "ماسكا")]
    assert len({key(word) for word in words if word}) == 1
    musk, mask = spelling("musk"), spelling("маск")
    assert musk and mask
    assert skeleton(musk.letters, musk.script) == skeleton(mask.letters, mask.script) == "MSK"
    assert key(musk) != key(mask)


@given(TEXTS)
def test_any_text_has_a_spelling_or_none(text: str) -> None:
    found = spelling(text)
    if found:
        assert found.script in SCRIPTS and found.letters
        assert 0 < key(found) < 2**32
        assert romanised(found) is not None
