from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.search.conftest import ARTICLES, article
from workbench.core.errors import UserError
from workbench.core.search import analysis
from workbench.core.search.analysis import (
    EXACT,
    FOLDED,
    STEMMED,
    WORD_FORMS,
    fingerprint,
    in_form,
    language_values,
    pieces,
    prepare,
    require_form,
    words_in_forms,
)
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.hits import find_hits
from workbench.core.search.query.parser import parse
from workbench.core.text.stemming import stemmer


def words(text: str, form: str) -> list[str]:
    return words_in_forms(text)[form].terms


def test_words_of_every_script_are_whole() -> None:
    assert words("माइक्रोसॉफ्ट की सरकार", EXACT) == ["माइक्रोसॉफ्ट", "की", "सरकार"]
    assert words("كُتَّابٌ جدد", EXACT) == ["كُتَّابٌ", "جدد"]
    assert words("كُتَّابٌ جدد", FOLDED) == ["كتاب", "جدد"]
    assert words("بـMicrosoft", EXACT)[-1] == "Microsoft"


def test_hyphens_and_apostrophes_part_words() -> None:
    assert words("Twitter-Daten Musk’s l'État", FOLDED) == ["twitter", "daten", "musk", "s", "l", "etat"]
    spans, found = spans_and_words("x Twitter-Daten y")
    assert (
        [("x Twitter-Daten y"[start:end]) for start, end in spans] == found == ["x", "Twitter", "Daten", "y"]
    )


def test_exact_is_as_written_but_for_what_nobody_sees() -> None:
    assert words("Die Straße ＳＴＲ", EXACT) == ["Die", "Straße", "ＳＴＲ"]
    assert words("Mu\u200esk Tw\u00aditter", EXACT) == ["Musk", "Twitter"]
    assert words("Mu\u0308ll", EXACT) == ["Müll"]


@given(st.text())
def test_all_forms_have_the_same_positions(text: str) -> None:
    spans, found = spans_and_words(text)
    assert [text[start:end] for start, end in spans] == found
    assert all(len(in_form(found, form)) == len(found) for form in WORD_FORMS)
    for formed in words_in_forms(text).values():
        assert formed.length == len(found)
        assert all(formed.terms), "no word is empty"
        assert sorted(set(formed.places or range(formed.length))) == list(range(formed.length))


_ODD = ["ماسك", "मस्क", "Twitter-Daten", "don’t", " ", "\n", "\u00a0", "@a_b", "."]


@given(st.lists(st.sampled_from(_ODD)).map("".join))
def test_long_texts_are_cut_where_no_word_is(text: str) -> None:
    whole = words_in_forms(text)
    query = prepare(parse('ماسك OR मस्क OR "Twitter Daten" OR d*'), FOLDED)
    hits = find_hits(article("1", text), query)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(analysis, "_PIECE", 3)
        assert "".join(piece for _, piece in pieces(text)) == text
        assert all(text[start:].startswith(piece) for start, piece in pieces(text))
        assert words_in_forms(text) == whole
        assert find_hits(article("1", text), query) == hits


def test_a_form_that_the_index_does_not_hold_is_refused() -> None:
    require_form(EXACT, (EXACT, FOLDED))
    with pytest.raises(UserError, match="stemmed"):
        require_form(STEMMED, (EXACT, FOLDED))


def test_languages_are_found_by_shorter_tags_too() -> None:
    assert language_values("zh-Hant-TW") == ["zh", "zh-hant", "zh-hant-tw"]
    assert language_values("ar") == ["ar"]
    assert language_values("") == []


def measured() -> str:
    """The fingerprint measured anew; within a process it is measured once."""
    return fingerprint.__wrapped__()


def test_the_fingerprint_sees_another_folding(monkeypatch: pytest.MonkeyPatch) -> None:
    before = measured()
    assert measured() == before == fingerprint()
    monkeypatch.setattr(analysis, "fold_words", lambda words: [word.lower() for word in words])
    assert measured() != before


def test_the_fingerprint_sees_another_stemming(monkeypatch: pytest.MonkeyPatch) -> None:
    before = measured()
    monkeypatch.setattr(stemmer, "VERSION", stemmer.VERSION + 1)
    assert measured() != before


def test_the_sample_articles_have_words() -> None:
    assert all(words(document.text, FOLDED) for document in ARTICLES)
