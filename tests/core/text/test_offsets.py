"""Code points to UTF-16 and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text.offsets import Utf16Index

TEXTS = st.text(
    st.sampled_from("aß ق\u064eक\u094dی\n😀👩\u200d💻𐤀🇩🇪\U0010ffff\ufe0f"), max_size=40
) | st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_positions_are_those_of_the_encoder(text: str) -> None:
    index = Utf16Index(text)
    assert index.utf16_length == units(text)
    for position in range(len(text) + 1):
        assert index.to_utf16(position) == units(text[:position])


@given(TEXTS)
def test_there_and_back(text: str) -> None:
    index = Utf16Index(text)
    for position in range(len(text) + 1):
        assert index.to_code_point(index.to_utf16(position)) == position


@given(TEXTS)
def test_every_unit_belongs_to_its_character(text: str) -> None:
    index = Utf16Index(text)
    owner = [position for position, character in enumerate(text) for _ in range(units(character))]
    assert [index.to_code_point(unit) for unit in range(index.utf16_length)] == owner


def test_the_middle_of_a_pair_is_the_start_of_its_character() -> None:
    index = Utf16Index("a😀b")
    assert [index.to_code_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize("position", [-1, 4])
def test_positions_outside_are_refused(position: int) -> None:
    with pytest.raises(IndexError):
        Utf16Index("ab😀").to_utf16(position)


@pytest.mark.parametrize("position", [-1, 5])
def test_units_outside_are_refused(position: int) -> None:
    with pytest.raises(IndexError):
        Utf16Index("ab😀").to_code_point(position)
