"""Texts at hand."""

from __future__ import annotations

import pytest

from workbench.core.project.text_cache import TextCache


def test_the_texts_that_were_read_last_are_at_hand_as_far_as_there_is_room() -> None:
    read: list[str] = []

    def text_of(key: str) -> str:
        read.append(key)
        return key * 4

    texts = TextCache(text_of, room=10)
    assert [texts.get(key) for key in "abacab"] == ["aaaa", "bbbb", "aaaa", "cccc", "aaaa", "bbbb"]
    assert "".join(read) == "abcb"


def test_one_text_is_kept_however_large_it_is() -> None:
    read: list[str] = []
    texts = TextCache(lambda key: read.append(key) or "x" * 100, room=10)  # type: ignore[func-returns-value]
    assert len(texts.get("a")) == len(texts.get("a")) == 100
    assert read == ["a"]


def test_what_cannot_be_read_leaves_nothing_behind() -> None:
    texts = TextCache({"a": "text"}.__getitem__)
    with pytest.raises(KeyError):
        texts.get("b")
    assert texts.get("a") == "text"
