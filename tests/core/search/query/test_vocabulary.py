"""The words of the query language: in four languages, and none with two meanings."""

from __future__ import annotations

import pytest

from workbench.core.search.query.language_names import language_called, language_name
from workbench.core.search.query.parser import parse
from workbench.core.search.query.vocabulary import (
    FIELDS,
    LANGUAGES,
    MARK,
    OPERATORS,
    STANCES,
    field_called,
    stance_called,
    usual,
)
from workbench.core.search.tree import FIELDS as TREE_FIELDS


def test_every_field_operator_and_stance_has_a_word_in_every_language() -> None:
    assert set(FIELDS) == {*TREE_FIELDS, MARK}
    for table in (FIELDS, OPERATORS, STANCES):
        assert all(words[language] for words in table.values() for language in LANGUAGES)
    assert usual(FIELDS["title"], "de") == "Titel" and usual(FIELDS["title"], "fr") == "title"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_means_the_same_as_the_english_one(language: str) -> None:
    for field, words in FIELDS.items():
        for word in words[language]:  # type: ignore[index]
            assert field_called(word) == field_called(word.upper()) == field
    for stance, words in STANCES.items():
        for word in words[language]:  # type: ignore[index]
            assert stance_called(word) == stance
    for operator, words in OPERATORS.items():
        behind = "/2" if operator in ("NEAR", "BEFORE") else ""
        sides = ("x NOT", "y") if operator == "NOT" else ("x", "y")
        joint = "" if operator == "NOT" else operator
        expected = parse(f"{sides[0]} {joint}{behind} {sides[1]}")
        for word in words[language]:  # type: ignore[index]
            assert parse(f"x {word}{behind} y") == expected, word


@pytest.mark.parametrize(
    ("called", "tag"),
    [
        ("de", "de"), ("de-AT", "de-at"), ("DEU", "de"), ("ara-EG", "ar-eg"), ("tlh", "tlh"),
        ("German", "de"), ("deutsch", "de"), ("الألمانية", "de"), ("الالمانيه", "de"), ("जर्मन", "de"),
        ("हिन्दी", "hi"), ("हिंदी", "hi"), ("العربية", "ar"), ("Arabisch", "ar"), ("Persian", "fa"),
        ("Klingonish", ""), ("", ""), ("x", ""),
    ],
)  # fmt: skip
def test_languages_go_by_tag_and_by_name(called: str, tag: str) -> None:
    assert language_called(called) == tag


def test_a_language_is_called_as_its_readers_call_it() -> None:
    assert language_name("ar", "hi") == "अरबी"
    assert language_name("de-AT", "en") == "German"
    assert language_name("xx", "en") == "xx"
