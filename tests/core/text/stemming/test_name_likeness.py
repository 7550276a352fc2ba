from __future__ import annotations

import pytest

from workbench.core.text.stemming.name_likeness import may_be_name

LATIN = ("de", "en")


@pytest.mark.parametrize(
    "word", ["Musk", "Twitter", "Spiro", "Merkel", "Gates", "spiro", "Putins", "Nadella", "Berlin"]
)
def test_names_in_latin_letters(word: str) -> None:
    assert may_be_name(word, LATIN)


@pytest.mark.parametrize(
    "word", ["Minister", "Häuser", "Regierung", "Daten", "Klage", "company", "und", "2023", "a"]
)
def test_words_in_latin_letters(word: str) -> None:
    assert not may_be_name(word, LATIN)


@pytest.mark.parametrize(
    ("word", "is_name"), [("ماسك", True), ("سبيرو", True), ("لبنان", True), ("وزير", False)]
)
def test_arabic(word: str, is_name: bool) -> None:
    assert may_be_name(word, ("ar",)) is is_name


@pytest.mark.parametrize(("word", "is_name"), [("मस्क", True), ("मोदी", True), ("सरकार", False)])
def test_hindi(word: str, is_name: bool) -> None:
    assert may_be_name(word, ("hi",)) is is_name
