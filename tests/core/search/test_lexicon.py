"""The words of the texts by what they are folded and stemmed to: as if every word had been looked at."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.analysis import exact_word, folded_word
from workbench.core.search.lexicon import Lexicon
from workbench.core.search.stems import stemmed_terms
from workbench.core.text.stemming import stemmer

WORDS = (
    "Haus Hauses haus Häuser HÄUSER Häusern Krankenhaus Mäuse won win winning Win كتاب كِتَاب الكتاب للكتب "
    "وبكتابهم شركة شركتهم والشركات فيلم أفلامه किताब किताबें किताबों की करना किया बढ़ा बढ़ाना "
    "Zürich zurich 2023 ٢٠٢٣ ـ ü"
)


@pytest.fixture
def lexicon() -> Lexicon:
    return Lexicon(sorted(WORDS.split()))


@given(st.lists(st.text("aäb\u0308ككِـइ1٢ß", min_size=1, max_size=4).map(exact_word), unique=True))
def test_words_by_what_they_are_folded_to(words: list[str]) -> None:
    words = sorted(set(words))
    lexicon = Lexicon(words)
    for folded in set(map(folded_word, words)):
        expected = [word for word in words if folded_word(word) == folded]
        assert lexicon.folding_to_any({folded}) == expected
        assert lexicon.folding_to(folded) == expected


@pytest.mark.parametrize(
    ("stem", "language", "words"),
    [
        ("haus", "de", "HÄUSER Haus Hauses Häuser Häusern Krankenhaus haus"),
        ("win", "en", "Win win winning won"),
        ("كتاب", "ar", "الكتاب كتاب كِتَاب للكتب وبكتابهم"),
        ("شركة", "ar", "شركة شركتهم والشركات"),
        ("فيلم", "ar", "أفلامه فيلم"),
        ("किताब", "hi", "किताब किताबें किताबों"),
        ("करना", "hi", "करना किया की"),
        ("zurich", "", "Zürich zurich"),
        ("2023", "", "2023 ٢٠٢٣"),
    ],
)
def test_words_by_their_stem(lexicon: Lexicon, stem: str, language: str, words: str) -> None:
    assert lexicon.stemming_to(stem, [language] if language else []) == sorted(words.split())


def test_nothing_is_found_that_has_another_stem(lexicon: Lexicon) -> None:
    for word in lexicon.words:
        for stem in (stemmer.stem(word, language) for language in ("", *stemmer.MAIN_LANGUAGES)):
            found = lexicon.stemming_to(stem, ["de"])
            assert word in found
            assert all(stem in stemmed_terms(other, ["de"]) for other in found)
