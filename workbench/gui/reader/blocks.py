"""How a canonical text is laid out in blocks: one for each line, several for a very long one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from workbench.core.documents.document import Direction, Passage
from workbench.core.text.segmentation import snap_to_graphemes
from workbench.core.text.span import Span

Script = Literal["latin", "arabic", "devanagari"]

LONGEST_BLOCK = 6_000
"""Code points. Qt lays out and paints a block as a whole: a passage of 1 MB in one block takes 66 ms a frame.
Shorter blocks paint faster but leave more lines that end early where a passage was cut."""

LOOK_BACK = 200
"""Code points in which a white space is looked for, to cut a long passage between two words."""

SAMPLE = 120
"""Code points that decide the script of a passage: a headline's worth."""

DEVANAGARI_LETTER = re.compile("[\u0904-\u0939\u0958-\u0961\u0971-\u097f]")
LETTER = re.compile(r"[^\W\d_]")
_ARABIC_WORDS = re.compile(
    "[\u0620-\u064a\u066e-\u06d3\u0750-\u077f][\u0600-\u06ff\u0750-\u077f]*"
    "(?:[ -][\u0620-\u064a\u066e-\u06d3\u0750-\u077f][\u0600-\u06ff\u0750-\u077f]*)*"
)
_LATIN_WORDS = re.compile(
    "[A-Za-z\u00c0-\u024f][\\w\u0300-\u036f]*(?:[ '’&./-]+[A-Za-z\u00c0-\u024f][\\w\u0300-\u036f]*)*"
)


@dataclass(frozen=True, slots=True)
class Block:
    """``[start, end)`` of the text as one block. *passage* is the index of the passage, -1 for a blank line.

    *continued*: the block goes on with the passage of the block before it.
    """

    start: int
    end: int
    direction: Direction
    script: Script
    passage: int
    continued: bool = False


def script_of(text: str, direction: Direction) -> Script:
    """The script whose type a passage is set in; every other left-to-right script counts as Latin.

    Every right-to-left passage is set as Arabic: 20,000 passages shall not be searched for what is known.
    """
    if direction == "rtl":
        return "arabic"
    sample = text[:SAMPLE]
    devanagari = len(DEVANAGARI_LETTER.findall(sample))
    if not devanagari:
        return "latin"
    return "devanagari" if 2 * devanagari > len(LETTER.findall(sample)) else "latin"


def blocks_of(text: str, passages: Sequence[Passage]) -> list[Block]:
    """The blocks of *text* in order. Each line is one, or several where it is longer than LONGEST_BLOCK."""
    blocks: list[Block] = []
    direction: Direction = passages[0].direction if passages else "ltr"
    number = 0
    for line in _lines(text):
        while number < len(passages) and passages[number].span.end <= line.start:
            number += 1
        shown = number < len(passages) and passages[number].span.start < line.end
        if shown:
            direction = passages[number].direction
        script = script_of(line.cut(text), direction) if shown else "latin"
        for start, end in _pieces(text, line):
            blocks.append(Block(start, end, direction, script, number if shown else -1, start > line.start))
    return blocks


def foreign_words(text: str, block: Block) -> Iterator[tuple[Span, Script]]:
    """Words of *block* that need the type of another script: Latin in Arabic and Arabic elsewhere.

    Where the script changes, Qt's shaping begins anew in any case, so that a change of type breaks nothing.
    """
    script: Script = "latin" if block.script == "arabic" else "arabic"
    pattern = _LATIN_WORDS if script == "latin" else _ARABIC_WORDS
    for match in pattern.finditer(text, block.start, block.end):
        yield Span(*match.span()), script


def breaks_of(blocks: Sequence[Block]) -> list[int]:
    """The code points in front of which a passage was cut."""
    return [block.start for block in blocks if block.continued]


def displayed(text: str, breaks: Sequence[int]) -> str:
    """*text* with an LF in front of each of the *breaks*."""
    if not breaks:
        return text
    edges = [0, *breaks, len(text)]
    return "\n".join(text[start:end] for start, end in pairwise(edges))


def _lines(text: str) -> Iterator[Span]:
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield Span(start, end)
        start = end + 1
    yield Span(start, len(text))


def _pieces(text: str, line: Span) -> Iterator[tuple[int, int]]:
    start = line.start
    while line.end - start > LONGEST_BLOCK * 5 // 4:
        cut = _cut_before(text, start + LONGEST_BLOCK)
        yield start, cut
        start = cut
    yield start, line.end


def _cut_before(text: str, point: int) -> int:
    """Where to cut near *point*: behind a white space, else between two grapheme clusters."""
    space = max(text.rfind(" ", point - LOOK_BACK, point), text.rfind("\t", point - LOOK_BACK, point))
    if space >= 0:
        return snap_to_graphemes(text, Span(space, space + 1)).end
    return snap_to_graphemes(text, Span(point - 1, point)).end
