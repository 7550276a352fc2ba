"""Counting a corpus, against counting by hand."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.search.statistics.corpora import LANGUAGES, TEXTS, corpus_of, counted
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.statistics import corpus as counting
from workbench.core.search.statistics.corpus import term_in


def test_counts_in_each_form() -> None:
    corpus = corpus_of(TEXTS, LANGUAGES)
    assert counted(corpus, "exact", "d1") == {
        "Der": 1,
        "Kläger": 2,
        "klagt": 1,
        "Die": 1,
        "Klage": 1,
        "die": 1,
    }
    assert counted(corpus, "folded", "d1", "d2") == {
        "der": 2, "klaeger": 2, "klagt": 1, "die": 3, "klage": 2, "bank": 1,
    }  # fmt: skip
    arabic = counted(corpus, "stemmed", "a1")
    assert arabic[term_in("stemmed", "وزير", "ar")] == 3
    assert corpus.size(corpus.everything) == 17 and corpus.lengths.tolist() == [7, 4, 6]


def test_documents_and_spellings() -> None:
    corpus = corpus_of(TEXTS, LANGUAGES)
    number_of = corpus.formed("folded").number_of
    documents = corpus.documents("folded", corpus.everything)
    assert [int(documents[number_of[term]]) for term in ("die", "klage", "klaeger", "وزير")] == [2, 2, 1, 1]
    terms = np.array([number_of["die"], number_of["klaeger"]])
    assert corpus.spellings("folded", terms, corpus.everything) == ["die", "Kläger"]
    assert corpus.spellings("folded", terms[1:], corpus.selection(["d1"])) == ["Kläger"]


def test_common_words_are_those_of_a_language() -> None:
    texts = {f"d{place}": f"die Bank {place}" for place in range(10)} | {"a": "في البنك"}
    corpus = corpus_of(texts, {identifier: identifier[0] for identifier in texts})
    common = corpus.common("folded", corpus.everything, 0.5)
    assert {term for term, is_so in zip(corpus.formed("folded").terms, common, strict=True) if is_so} == {
        "die", "bank",
    }  # fmt: skip
    assert not corpus.common("folded", corpus.everything, 1.0).any()
    assert not corpus.common("folded", corpus.selection(["a"]), 0.5).any()  # too few documents to tell


def test_a_corpus_without_words() -> None:
    for texts in ({}, {"x": "…"}):
        corpus = corpus_of(texts)
        for form in ("exact", "folded", "stemmed"):
            assert counted(corpus, form, *texts) == {}
            assert corpus.documents(form, corpus.everything).tolist() == []


@given(
    st.dictionaries(
        st.sampled_from("abcd"),
        st.lists(st.sampled_from(["Ab", "ab", "مدن", "مُدن", "x-y", "推"])).map(" ".join),
    ),
    st.sets(st.sampled_from("abcd")),
    st.sampled_from(["exact", "folded", "stemmed"]),
)
def test_counts_are_those_of_counting_word_by_word(
    texts: dict[str, str], chosen: set[str], form: str
) -> None:
    languages = {"a": "de", "b": "ar"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counting, "_STRETCH", 3)  # several steps
        _compare_counts(texts, languages, chosen, form)


def _compare_counts(texts: dict[str, str], languages: dict[str, str], chosen: set[str], form: str) -> None:
    corpus = corpus_of(texts, languages)
    assert np.concatenate([[], *(documents for _, documents in corpus.stretches())]).tolist() == [
        place for place, length in enumerate(corpus.lengths.tolist()) for _ in range(length)
    ]
    expected: Counter[str] = Counter()
    documents: Counter[str] = Counter()
    for identifier, text in texts.items():
        if identifier in chosen:
            language = languages.get(identifier, "")
            terms = [term_in(form, word, language) for word in spans_and_words(text)[1]]
            expected.update(terms)
            documents.update(set(terms))
    assert counted(corpus, form, *chosen) == expected
    found = corpus.documents(form, corpus.selection(chosen))
    number_of = corpus.formed(form).number_of
    assert {term: int(found[number_of[term]]) for term in documents} == documents
