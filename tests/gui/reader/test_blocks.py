"""Texts as blocks."""

from __future__ import annotations

import pytest

from tests.gui.reader.texts import ARABIC, GERMAN, TEXTS, view_of
from workbench.core.text.segmentation import graphemes
from workbench.gui.reader.blocks import (
    LONGEST_BLOCK,
    Blocks,
    foreign_words,
    script_of,
)


@pytest.mark.parametrize("language", TEXTS)
def test_blocks_are_the_lines(language: str) -> None:
    text = TEXTS[language]
    blocks = Blocks(text, view_of(text, language).passages)
    assert [text[block.start : block.end] for block in blocks] == text.split("\n")
    assert not blocks.breaks


def test_each_block_has_the_direction_of_its_passage() -> None:
    text = "Ein Satz.\nجملة عربية.\nNoch einer."
    blocks = Blocks(text, view_of(text, "de").passages)
    assert [(block.direction, block.passage) for block in blocks] == [("ltr", 0), ("rtl", 1), ("ltr", 2)]


def test_a_blank_line_belongs_to_no_passage() -> None:
    blocks = Blocks(GERMAN, view_of(GERMAN, "de").passages)
    assert [block.passage for block in blocks] == [0, -1, 1, 2]


def test_an_empty_text_is_one_block() -> None:
    assert len(Blocks("", ())) == 1


def test_a_long_line_is_cut_between_words() -> None:
    text = "kurz\n" + "Wörter reihen sich " * 2_000 + "\nEnde"
    blocks = Blocks(text, view_of(text, "de").passages)
    long = [block for block in blocks if block.passage == 1]
    assert len(long) > 4
    assert max(block.end - block.start for block in long) <= LONGEST_BLOCK * 5 // 4
    assert [block.continued for block in long] == [False] + [True] * (len(long) - 1)
    assert all(text[block.start - 1] == " " for block in long[1:])
    last = len(blocks) - 2
    assert Blocks(text, view_of(text, "de").passages)[last] == blocks[last]
    assert "".join(text[block.start : block.end] for block in long) == text.split("\n")[1]


def test_a_long_line_without_spaces_is_cut_between_grapheme_clusters() -> None:
    text = "क्षि" * 5_000
    borders = {cluster.start for cluster in graphemes(text)}
    blocks = Blocks(text, view_of(text, "hi").passages)
    assert len(blocks) > 1
    assert all(block.start in borders for block in blocks)


def test_script_of_most_letters_decides() -> None:
    assert script_of("Nordwind ने पत्र लिखा और उत्तर की प्रतीक्षा की", "ltr") == "devanagari"
    assert script_of("The word नमस्ते is a greeting in Hindi", "ltr") == "latin"
    assert script_of("هدد Elon Berg بمقاضاة", "rtl") == "arabic"


def test_words_of_another_script_are_found_whole() -> None:
    blocks = Blocks(ARABIC, view_of(ARABIC, "ar").passages)
    words = [(span.cut(ARABIC), script) for span, script in foreign_words(ARABIC, blocks[1])]
    assert words == [("Elon Berg", "latin"), ("Nordwind", "latin"), ("The Evening Star", "latin")]
    text = "The firm (شركة كبيرة) said so."
    latin = Blocks(text, view_of(text, "en").passages)[0]
    assert [span.cut(text) for span, _ in foreign_words(text, latin)] == ["شركة كبيرة"]
