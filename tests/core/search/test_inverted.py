from __future__ import annotations

import io
from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.inverted import FieldBuilder, FieldView

documents = st.lists(st.lists(st.sampled_from(["a", "ab", "b", "ä", "ماسك", "मस्क", "𝔐"])), max_size=6)


def written(field: FieldBuilder) -> FieldView:
    file = io.BytesIO()
    field.write(file)
    return FieldView(memoryview(b"x" + file.getvalue())[1:])  # as in a segment, at an odd place


def contents(view: FieldView) -> dict[str, dict[int, list[int]]]:
    return {
        view.word(index): {
            number: list(positions)
            for number, positions in view.postings(slice(index, index + 1)).positions().items()
        }
        for index in range(len(view))
    }


def expected(texts: list[list[str]]) -> dict[str, dict[int, list[int]]]:
    places: defaultdict[str, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, words in enumerate(texts):
        for position, word in enumerate(words):
            places[word][number].append(position)
    return {word: dict(places[word]) for word in sorted(places)}


@given(documents)
def test_what_was_written_is_read(texts: list[list[str]]) -> None:
    field = FieldBuilder()
    for number, words in enumerate(texts):
        field.add(number, words)
    view = written(field)
    assert contents(view) == expected(texts)
    assert list(contents(view)) == list(expected(texts))
    for prefix in ("", "a", "ما", "z"):
        fitting = view.beginning_with(prefix)
        found = [view.word(index) for index in range(fitting.start, fitting.stop)]
        assert found == [word for word in expected(texts) if word.startswith(prefix)]
        assert view.document_frequency(fitting) == sum(len(expected(texts)[word]) for word in found)
    for word in ("a", "ab", "abc", "\ud800"):
        found_word = view.find(word)
        assert view.postings(found_word).numbers == list(expected(texts).get(word, {}))


@given(documents, documents, st.sets(st.integers(0, 6)))
def test_merged_fields_are_as_if_written_together(
    first: list[list[str]], second: list[list[str]], deleted: set[int]
) -> None:
    kept = [words for number, words in enumerate(first) if number not in deleted]
    together = FieldBuilder()
    renumbered = {}
    for number in range(len(first)):
        if number not in deleted:
            renumbered[number] = len(renumbered)
    parts = []
    for texts in (first, second):
        field = FieldBuilder()
        for number, words in enumerate(texts):
            field.add(number, words)
        parts.append(written(field))
    moved = {number: len(kept) + number for number in range(len(second))}
    for view, numbers in zip(parts, (renumbered, moved), strict=True):
        for index in range(len(view)):
            together.merge(view.word(index), view.postings(slice(index, index + 1)), numbers)
    assert contents(written(together)) == expected(kept + second)


def test_numbers_of_any_size() -> None:
    field = FieldBuilder()
    field.add(3, ["a"] * 70_000)
    field.add(70_000, ["b"] * 300 + ["a"])
    assert contents(written(field)) == {
        "a": {3: list(range(70_000)), 70_000: [300]},
        "b": {70_000: list(range(300))},
    }
