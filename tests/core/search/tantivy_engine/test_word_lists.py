"""The dictionary that is kept beside tantivy."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.tantivy_engine.word_lists import (
    SUFFIX,
    WordLists,
    join_word_lists,
    write_word_list,
)
from workbench.core.search.tree import Fuzzy, Prefix, WordRange


def test_many_lists_become_few_and_keep_their_words(tmp_path: Path) -> None:
    for number in range(30):
        write_word_list(tmp_path, {"text": {f"w{number:02}", "always"}, f"f{number % 3}": {f"x{number}"}})
        before = WordLists(tmp_path.glob(f"*{SUFFIX}")).beginning_with("", "text")
        join_word_lists(tmp_path)
        assert WordLists(tmp_path.glob(f"*{SUFFIX}")).beginning_with("", "text") == before
    assert before == ["always", *(f"w{number:02}" for number in range(30))]
    assert len(list(tmp_path.iterdir())) <= 8
    lists = WordLists(tmp_path.glob(f"*{SUFFIX}"))
    assert lists.beginning_with("x1", "f1") == ["x1", "x10", "x13", "x16", "x19"]
    assert lists.beginning_with("", "unknown") == []


@given(
    st.lists(st.sets(st.text("aبक\U0001f600", min_size=1, max_size=4)), max_size=4),
    st.text("aبक", max_size=2),
)
def test_several_lists_are_as_one(sets: list[set[str]], text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for words in sets:
            write_word_list(Path(folder), {"text": words})
        lists = WordLists(Path(folder).glob(f"*{SUFFIX}"))
        together = sorted(set().union(*sets))
        assert lists.fitting(Prefix(text), "text") == [word for word in together if word.startswith(text)]
        assert lists.fitting(WordRange(text, ""), "text") == [word for word in together if word >= text]
        assert set(lists.fitting(Fuzzy(text or "a"), "text")) <= set(together)
