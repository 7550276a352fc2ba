"""Text for terminals that neither shape nor reorder, and the cells that it takes."""

from __future__ import annotations

import unicodedata

import pytest

from workbench.cli.columns import beginning, cells, ending, shaped_cells, table_lines
from workbench.cli.visual import visual
from workbench.core.text.isolates import isolate


def test_a_mark_stands_behind_its_letter_in_visual_order_too() -> None:
    shown = visual("تُستخدم")
    base = unicodedata.normalize("NFKC", shown[shown.index("\u064f") - 1])
    assert base == "ت" and shown.endswith("\u064f")


def test_isolates_have_done_their_work() -> None:
    assert visual(f"a {isolate('قال Musk')} b") == "a Musk ﻝﺎﻗ b"


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("كُتُب", 3), ("मस्क", 3), ("推特", 4), ("a\u2068b\u2069", 2), ("é", 1)]
)
def test_the_cells_of_a_text(text: str, width: int) -> None:
    assert cells(text) == width


def test_letters_that_become_one_take_one_cell() -> None:
    assert (cells("لا"), shaped_cells("لا")) == (2, 1)


def test_a_text_is_cut_between_letters_as_readers_see_them() -> None:
    assert (beginning("कि को", 2, cells), ending("推特 ab", 4, cells)) == ("कि", " ab")


def test_a_table_has_numbers_below_their_heads() -> None:
    assert table_lines(("count", "share", "word"), [(1200, 0.5, "ab"), (3, float("inf"), "دعوى")]) == [
        "count  share  word",
        "1,200   0.50  ab",
        "    3      ∞  \u2068دعوى\u2069",
    ]
    assert table_lines(("count", "word"), []) == []
