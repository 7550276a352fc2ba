"""Isolates around inserted text."""

from __future__ import annotations

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text.isolates import isolate

CONTROLS = "\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e"


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("ماسك", "\u2068ماسك\u2069"),
        ("a\u2069b", "\u2068ab\u2069"),
        ("a\u2067b", "\u2068a\u2067b\u2069\u2069"),
        ("a\u2067b\u2069c", "\u2068a\u2067b\u2069c\u2069"),
        ("a\nب", "\u2068a\u2069\n\u2068ب\u2069"),
        ("", ""),
    ],
)
def test_isolated(text: str, isolated: str) -> None:
    assert isolate(text) == isolated


@given(st.text(st.sampled_from("aب1 " + CONTROLS), max_size=20))
def test_what_follows_is_not_disturbed(text: str) -> None:
    isolated = isolate(text)
    depth = 0
    for character in isolated[:-1]:
        depth += (character in "\u2066\u2067\u2068") - (character == "\u2069")
        assert depth >= 1
    after = "xyz"
    assert get_display(isolated + after, base_dir="L").endswith(after)
