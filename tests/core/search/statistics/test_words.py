"""Collocates, keywords, n-grams and spread of texts that can be counted by hand."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.search.concordance.rows import rows
from tests.core.search.statistics.corpora import corpus_of
from workbench.core.search.concordance.context import Context, Reach, Unit
from workbench.core.search.concordance.groups import GroupBy
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.statistics import ngrams as counting
from workbench.core.search.statistics.association import Cooccurrences, log_dice, log_likelihood
from workbench.core.search.statistics.collocates import collocates
from workbench.core.search.statistics.keyness import keyness
from workbench.core.search.statistics.keywords import keywords
from workbench.core.search.statistics.limits import Limits
from workbench.core.search.statistics.ngrams import joined, ngrams, ngrams_with_hits
from workbench.core.search.statistics.spread import spread

ALL = Limits(minimum=1)


def window(before: int, after: int) -> Context:
    return Context(before, after, Unit.WORDS, Reach.PASSAGE)


TEXT = "a X b a X c. d e f g h a\n\nX b"


def test_collocates_by_hand() -> None:
    corpus = corpus_of({"1": TEXT})
    found = collocates(rows(TEXT, "X", window(1, 1)), corpus, "folded", corpus.everything, ALL)
    # Outside of the three hits there are 11 words; a b a c b stand in windows, which end with the passage.
    assert (found.hits, found.window, found.size) == (3, 5, 11)
    by_word = {one.word: one for one in found.words}
    b = by_word["b"]
    assert (b.together, b.before, b.after, b.documents, b.total) == (2, 0, 2, 1, 2)
    assert b.log_likelihood == pytest.approx(float(log_likelihood(Cooccurrences(2, 5, 2, 11))))
    assert b.log_dice == pytest.approx(float(log_dice(2, 3, 2)))
    assert "d" not in by_word and set(by_word) <= set("abc")
    assert next(iter(by_word)) == "b"  # always beside a hit
    assert by_word["a"].before == 2 and by_word["a"].total == 3


def test_windows_that_overlap_count_a_word_once_and_hits_are_no_neighbours() -> None:
    text = "b X X c X d"
    corpus = corpus_of({"1": text})
    found = collocates(rows(text, "X", window(2, 2)), corpus, "folded", corpus.everything, ALL)
    assert (found.hits, found.window, found.size) == (3, 3, 3)
    assert collocates(rows(text, "X", window(5, 0)), corpus, "folded", corpus.everything, ALL).window == 2


def test_before_and_after_are_in_reading_order() -> None:
    text = "قال وزير الخارجية أمس. وزير الخارجية نفى. غيرها غيرها"
    corpus = corpus_of({"1": text}, {"1": "ar"})
    found = collocates(
        rows(text, "الخارجية", window(1, 1), language="ar"), corpus, "folded", corpus.everything, ALL
    )
    by_word = {one.word: one for one in found.words}
    assert (by_word["وزير"].before, by_word["وزير"].after) == (2, 0)
    assert (by_word["أمس"].before, by_word["نفى"].after) == (0, 1)


def test_limits_of_collocates() -> None:
    corpus = corpus_of({"1": TEXT})
    found = rows(TEXT, "X", window(1, 1))
    assert [one.word for one in collocates(found, corpus, "exact", corpus.everything, Limits(2)).words] == [
        "b", "a",
    ]  # fmt: skip
    assert len(collocates(found, corpus, "exact", corpus.everything, Limits(1, most=1)).words) == 1
    assert collocates([], corpus, "exact", corpus.everything, ALL).words == ()


def test_keywords_by_hand() -> None:
    texts = {"1": "Kläger klagt klagt", "2": "die klagt", "3": "die Bank die Bank bank"}
    corpus = corpus_of(texts)
    here = corpus.selection(["1", "2"])
    found = keywords(corpus, "folded", here, ~here, ALL)
    assert (found.words_here, found.words_there, found.documents_here, found.documents_there) == (5, 5, 2, 1)
    best, second = found.frequent
    assert (best.word, best.here, best.there, best.documents_here, best.documents_there) == (
        "klagt", 3, 0, 2, 0,
    )  # fmt: skip
    assert best.keyness == pytest.approx(float(keyness(3, 0, 5, 5))) and second.word == "Kläger"
    assert [(one.word, one.here, one.there) for one in found.rarer] == [("Bank", 0, 3), ("die", 1, 2)]
    assert all(one.keyness < 0 and one.log_ratio < 0 for one in found.rarer)
    assert [one.word for one in keywords(corpus, "folded", here, ~here, Limits(2)).frequent] == ["klagt"]


def test_there_is_nothing_to_compare_with() -> None:
    corpus = corpus_of({"1": "eins zwei", "2": "…"})
    for here in (corpus.everything, ~corpus.everything, corpus.selection(["2"])):
        found = keywords(corpus, "folded", here, ~here, ALL)
        assert found.frequent == found.rarer == ()


def test_ngrams_by_hand() -> None:
    corpus = corpus_of({"1": "Elon Musk droht. Elon Musk klagt", "2": "elon Musk droht, Elon", "3": "Elon"})
    found = ngrams(corpus, "folded", 2, corpus.everything)
    assert [(one.text, one.terms, one.count, one.documents) for one in found] == [
        ("Elon Musk", ("elon", "musk"), 3, 2),
    ]  # fmt: skip
    found = ngrams(corpus, "folded", 2, corpus.everything, Limits(2))
    assert [(one.text, one.count, one.documents) for one in found] == [
        ("Elon Musk", 3, 2), ("droht Elon", 2, 2), ("Musk droht", 2, 2),
    ]  # fmt: skip
    found = ngrams(corpus, "exact", 3, corpus.selection(["1"]), ALL)
    assert {one.text for one in found} == {
        "Elon Musk droht", "Musk droht Elon", "droht Elon Musk", "Elon Musk klagt",
    }  # fmt: skip
    assert ngrams(corpus, "exact", 5, corpus.selection(["2", "3"]), ALL) == []


def test_words_without_spaces_are_joined_without() -> None:
    assert joined(["推", "特", "Twitter", "数", "据"]) == "推特 Twitter 数据"


@given(
    st.lists(st.lists(st.sampled_from("abc"), max_size=12).map(" ".join), max_size=4),
    st.integers(2, 5),
    st.integers(1, 3),
)
def test_ngrams_are_those_of_counting_run_by_run(texts: list[str], size: int, minimum: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counting, "_SHARE", 7)  # several shares
        _compare_ngrams(texts, size, minimum)


def _compare_ngrams(texts: list[str], size: int, minimum: int) -> None:
    corpus = corpus_of({str(number): text for number, text in enumerate(texts)})
    counts: Counter[tuple[str, ...]] = Counter()
    documents: Counter[tuple[str, ...]] = Counter()
    for text in texts:
        words = spans_and_words(text)[1]
        runs = [tuple(words[start : start + size]) for start in range(len(words) - size + 1)]
        counts.update(runs)
        documents.update(set(runs))
    found = ngrams(corpus, "folded", size, corpus.everything, Limits(minimum))
    assert {one.terms: (one.count, one.documents) for one in found} == {
        run: (count, documents[run]) for run, count in counts.items() if count >= minimum
    }
    assert [one.count for one in found] == sorted((one.count for one in found), reverse=True)


def test_ngrams_with_a_hit_in_them() -> None:
    text = "der Elon Musk droht. der Elon Musk klagt"
    found = ngrams_with_hits(rows(text, "Musk", window(2, 2)), "folded", 3, ALL)
    assert [(one.text, one.count) for one in found] == [
        ("der Elon Musk", 2), ("Elon Musk droht", 1), ("Elon Musk klagt", 1), ("Musk droht der", 1),
    ]  # fmt: skip
    found = ngrams_with_hits(rows(text, "Elon Musk", window(1, 1)), "folded", 2, ALL)
    assert [(one.text, one.count) for one in found] == [("Elon Musk", 2)]
    assert ngrams_with_hits(rows(text, "der Elon Musk", window(1, 1)), "folded", 2, ALL) == []


def test_a_run_with_two_hits_in_it_counts_once() -> None:
    found = ngrams_with_hits(rows("a b b a", "b", window(2, 2)), "folded", 3, ALL)
    assert {one.text: (one.count, one.documents) for one in found} == {"a b b": (1, 1), "b b a": (1, 1)}


def test_the_spread_over_documents() -> None:
    (early,) = {row.document for row in rows("Klage x", "Klage", title="eins", published="2023-04-01")}
    (late,) = {row.document for row in rows("x Klage Klage x", "Klage", title="zwei", published="2023-05-01")}
    empty = replace(early, id="leer", characters=1)
    found = spread([(early, 2), (late, 4), (empty, 0)], {"eins": [0], "zwei": [2, 8]}, GroupBy.DOCUMENT)
    assert [(part.name, part.hits, part.words, part.positions) for part in found.parts] == [
        ("eins", 1, 2, (0.0,)), ("zwei", 2, 4, (2 / 15, 8 / 15)),
    ]  # fmt: skip
    assert (found.hits, found.words, found.range) == (3, 6, 2)
    assert found.juilland_d == found.carroll_d2 == pytest.approx(1) and found.gries_dp == pytest.approx(0)
    assert found.parts[0].per_million == 500_000
    by_month = spread([(early, 2), (late, 4)], {"zwei": [2]}, GroupBy.MONTH)
    assert [(part.key, part.hits, part.words) for part in by_month.parts] == [
        ("2023-04", 0, 2), ("2023-05", 1, 4),
    ]  # fmt: skip
    assert by_month.gries_dp == pytest.approx(1 / 3) and by_month.range == 1
