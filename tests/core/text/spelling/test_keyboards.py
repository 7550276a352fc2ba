from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text.spelling.keyboards import are_neighbours, other_layouts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lhs;", ("ar", "ماسك")),
        ("j,djv", ("ar", "تويتر")),
        ("hg[vd]m", ("ar", "الجريدة")),
        ("ةعسن", ("en", "musk")),
        ("ةهؤقخسخبف", ("en", "microsoft")),
        ("لاثقمهى", ("en", "berlin")),
        ("vjcrdf", ("ru", "москва")),
        ("ьгыл", ("en", "musk")),
        ("anv", ("he", "שמה")),
        ("kmv", ("hi", "कसन")),
        ("ldke", ("hi", "त्का")),
        ("hdvhk", ("fa", "ایران")),
    ],
)
def test_what_the_keys_write_on_another_layout(typed: str, meant: tuple[str, str]) -> None:
    assert meant in list(other_layouts(typed))


def test_mixed_and_long_texts_are_on_no_other_layout() -> None:
    assert list(other_layouts("ماسكx")) == []
    assert list(other_layouts("a" * 1000)) == []
    assert list(other_layouts("東京")) == []


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_there_and_back_again(typed: str) -> None:
    for language, text in other_layouts(typed):
        assert ("en", typed) in list(other_layouts(text)), language


def test_keys_side_by_side() -> None:
    assert are_neighbours("a", "s") and are_neighbours("ش", "س") and are_neighbours("z", "u")
    assert not are_neighbours("a", "l") and not are_neighbours("a", "ش")
