from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from workbench.core.search.analysis import FormedWords
from workbench.core.search.tree import Fuzzy
from workbench.core.search.whoosh_engine import dictionary as dictionary_module
from workbench.core.search.whoosh_engine import merging
from workbench.core.search.whoosh_engine.arrays import ArrayFile, write_arrays
from workbench.core.search.whoosh_engine.building import named, write_segment
from workbench.core.search.whoosh_engine.columns import Column
from workbench.core.search.whoosh_engine.expansion import near_words
from workbench.core.search.whoosh_engine.inverted import FieldBuilder, FieldView
from workbench.core.search.whoosh_engine.merging import MergePart, merged_arrays

documents = st.lists(st.lists(st.sampled_from(["a", "ab", "b", "ä", "ماسك", "मस्क", "𝔐"])), max_size=6)
Contents = dict[str, dict[int, list[int]]]


def arrays_of(texts: list[list[str]]) -> dict[str, np.ndarray]:
    field = FieldBuilder()
    for number, words in enumerate(texts):
        field.add(number, words)
    return named("f", field.arrays(len(texts)))


def contents(view: FieldView) -> Contents:
    found: Contents = {}
    for index in range(len(view.dictionary)):
        postings = view.postings(slice(index, index + 1))
        places, counts = postings.positions(np.arange(len(postings.numbers)))
        each = np.split(places, np.cumsum(counts)[:-1])
        found[view.dictionary.word(index)] = {
            int(number): part.tolist() for number, part in zip(postings.numbers, each, strict=True)
        }
    return found


def expected(texts: list[list[str]]) -> Contents:
    places: defaultdict[str, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, words in enumerate(texts):
        for position, word in enumerate(words):
            places[word][number].append(position)
    return {word: dict(places[word]) for word in sorted(places)}


@given(documents)
def test_what_was_written_is_read(texts: list[list[str]]) -> None:
    view = FieldView(arrays_of(texts), "f")
    dictionary = view.dictionary
    assert contents(view) == expected(texts)
    assert list(contents(view)) == list(expected(texts))
    assert view.lengths.tolist() == list(map(len, texts))
    for prefix in ("", "a", "ما", "z"):
        fitting = dictionary.beginning_with(prefix)
        found = dictionary.words(fitting)
        assert found == [word for word in expected(texts) if word.startswith(prefix)]
        assert view.document_frequency(fitting) == sum(len(expected(texts)[word]) for word in found)
    for word in ("a", "ab", "abc", "\ud800"):
        assert view.postings(dictionary.find(word)).numbers.tolist() == list(expected(texts).get(word, {}))
    for piece in ("b", "bb", "ك", "بa"):
        inside = [dictionary.word(index) for index in dictionary.containing(piece).tolist()]
        assert inside == [word for word in expected(texts) if piece in word]


@given(documents, documents, st.sets(st.integers(0, 5)))
def test_merged_fields_are_as_if_written_together(
    first: list[list[str]], second: list[list[str]], deleted: set[int]
) -> None:
    dead = frozenset(number for number in deleted if number < len(first))
    kept = [words for number, words in enumerate(first) if number not in dead]
    parts = [
        MergePart(arrays_of(first), len(first), dead),
        MergePart({}, 2, frozenset()),  # a segment in which nobody has the field
        MergePart(arrays_of(second), len(second), frozenset()),
    ]
    merged = FieldView(merged_arrays(parts), "f")
    together = [*kept, [], [], *second]
    assert contents(merged) == expected(together)
    assert merged.lengths.tolist() == list(map(len, together))


def test_numbers_of_any_size() -> None:
    texts = [["a"] * 70_000, *[[]] * 69_999, ["b"] * 300 + ["a"]]
    assert contents(FieldView(arrays_of(texts), "f")) == {
        "a": {0: list(range(70_000)), 70_000: [300]},
        "b": {70_000: list(range(300))},
    }


words = st.text("abcäßماसक\U0001d510", min_size=1, max_size=6)


@given(st.sets(words, max_size=40), words, st.integers(1, 2))
def test_near_spellings_are_found(known: set[str], text: str, edits: int) -> None:
    dictionary = FieldView(arrays_of([sorted(known)]), "f").dictionary
    numbers, distances = near_words(dictionary, Fuzzy(text, edits))
    near = {word: far for word in known if (far := Levenshtein.distance(word, text)) <= edits}
    assert dict(zip(map(dictionary.word, numbers), distances, strict=True)) == near
    assert numbers == sorted(numbers)


def test_near_spellings_of_very_long_words() -> None:
    known = ["a", "a" * 254, "a" * 255, "b" * 299, "b" * 300]
    dictionary = FieldView(arrays_of([known]), "f").dictionary
    for text, near in (("a" * 256, known[1:3]), ("b" * 301, known[3:]), ("", ["a"]), ("\ud800", ["a"])):
        assert [dictionary.word(at) for at in near_words(dictionary, Fuzzy(text, 2))[0]] == near


@given(st.sets(words, min_size=1, max_size=40), words, st.integers(1, 5))
def test_words_are_looked_up_in_steps(known: set[str], text: str, step: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(dictionary_module, "_STEP", step)
        dictionary = FieldView(arrays_of([sorted(known)]), "f").dictionary
        assert dictionary.words(dictionary.find(text)) == [word for word in [text] if word in known]
        beginning = [word for word in sorted(known) if word.startswith(text)]
        assert dictionary.words(dictionary.beginning_with(text)) == beginning


def test_large_fields_are_merged_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "_MOVED_AT_ONCE", 3)
    texts = [["a", "b", "a", "c"] * 4, ["b"], ["d", "a"]]
    parts = [MergePart(arrays_of(texts), 3, frozenset({1})), MergePart(arrays_of(texts), 3, frozenset())]
    merged = FieldView(merged_arrays(parts), "f")
    assert contents(merged) == expected([texts[0], texts[2], *texts])


def test_a_segment_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "segment"
    rows = [
        {"words": FormedWords(["b", "a"], None, 2), "outlet": "ä".encode()},
        {"words": FormedWords([], None, 0), "outlet": b""},
    ]
    assert write_segment(path, rows) == 2
    arrays = ArrayFile(path)
    assert contents(FieldView(arrays, "words")) == {"a": {0: [1]}, "b": {0: [0]}}
    column = Column(arrays, "outlet")
    assert column.values() == ["ä", ""]
    assert column.documents_of({"ä", "x"}) == [0]
    assert column.where(bool).tolist() == [True, False]


def test_an_empty_segment(tmp_path: Path) -> None:
    write_arrays(tmp_path / "segment", named("f", FieldBuilder().arrays(0)))
    assert contents(FieldView(ArrayFile(tmp_path / "segment"), "f")) == {}


@pytest.mark.parametrize("array", ["f/word_ends", "f/posting_ends", "f/place_ends", "f/counts"])
def test_arrays_that_do_not_fit_together_are_refused(array: str) -> None:
    arrays = arrays_of([["a", "b"], ["a"]])
    arrays[array] = arrays[array][:-1]
    with pytest.raises((ValueError, IndexError)):
        FieldView(arrays, "f")
