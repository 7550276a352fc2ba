"""How a canonical text is laid out in blocks: one for each line, several for a very long one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import sub
from typing import Literal, overload

from workbench.core.documents.document import Direction, Passage
from workbench.core.text.segmentation import snap_to_graphemes
from workbench.core.text.span import Span

Script = Literal["latin", "arabic", "devanagari"]

LONGEST_BLOCK = 6_000
"""Code points. Qt lays out and paints a block as a whole: a passage of 1 MB in one block takes 66 ms a frame.
Shorter blocks paint faster but leave more lines that end early where a passage was cut."""

_TOO_LONG = LONGEST_BLOCK * 5 // 4
"""Code points of a line that is cut: the last piece shall not be a few words."""

LOOK_BACK = 200
"""Code points in which a white space is looked for, to cut a long passage between two words."""

SAMPLE = 120
"""Code points that decide the script of a passage: a headline's worth."""

DEVANAGARI_LETTER = re.compile("[\u0904-\u0939\u0958-\u0961\u0971-\u097f]")
LETTER = re.compile(r"[^\W\d_]")
_LINE_END = re.compile("\n")
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


class Blocks(Sequence[Block]):
    """The blocks of *text* in order. Each is a line, or a part of one that is longer than LONGEST_BLOCK.

    Only where they begin and end is known from the start: what the 20,000 blocks of a long text look like is
    found out when they are put into the document. *forced*: the direction of all, whatever their passage has.
    """

    def __init__(self, text: str, passages: Sequence[Passage], forced: Direction | None = None) -> None:
        self._text = text
        self._passages = passages
        self._passage_ends = [passage.span.end for passage in passages]
        self._forced = forced
        self._known: dict[int, Block] = {}
        self.starts, self.ends = _lines(text)
        self.breaks: list[int] = []
        """The code points in front of which a passage was cut."""
        if any(map(_TOO_LONG.__lt__, map(sub, self.ends, self.starts))):
            self._cut_long_lines()

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, number: int) -> Block: ...

    @overload
    def __getitem__(self, number: slice) -> list[Block]: ...

    def __getitem__(self, number: int | slice) -> Block | list[Block]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        block = self._known.get(number)
        if block is None:
            block = self._known[number] = self._block(range(len(self))[number])
        return block

    def _block(self, number: int) -> Block:
        start, end = self.starts[number], self.ends[number]
        if self._is_break(start):
            before = self._known.get(number - 1) or self[self._first_piece(number)]
            return replace(before, start=start, end=end, continued=True)
        passage = bisect_right(self._passage_ends, start)
        shown = passage < len(self._passages) and self._passages[passage].span.start < end
        # A blank line runs as the passage before it.
        nearest = passage if shown else max(0, passage - 1)
        direction = self._passages[nearest].direction if self._passages else "ltr"
        script = script_of(self._text[start : min(end, start + SAMPLE)], direction) if shown else "latin"
        return Block(start, end, self._forced or direction, script, passage if shown else -1)

    def continued(self, number: int) -> bool:
        """Whether there is a block *number*, and goes on with the passage of the one before."""
        return number < len(self) and self._is_break(self.starts[number])

    def _first_piece(self, number: int) -> int:
        while self._is_break(self.starts[number]):
            number -= 1
        return number

    def _is_break(self, start: int) -> bool:
        place = bisect_left(self.breaks, start)
        return place < len(self.breaks) and self.breaks[place] == start

    def _cut_long_lines(self) -> None:
        pieces = [list(_pieces(self._text, *line)) for line in zip(self.starts, self.ends, strict=True)]
        self.breaks = [start for parts in pieces for start, _ in parts[1:]]
        self.starts = [start for parts in pieces for start, _ in parts]
        self.ends = [end for parts in pieces for _, end in parts]


def foreign_words(text: str, block: Block) -> Iterator[tuple[Span, Script]]:
    """Words of *block* that need the type of another script: Latin in Arabic and Arabic elsewhere.

    Where the script changes, Qt's shaping begins anew in any case, so that a change of type breaks nothing.
    """
    script: Script = "latin" if block.script == "arabic" else "arabic"
    pattern = _LATIN_WORDS if script == "latin" else _ARABIC_WORDS
    for match in pattern.finditer(text, block.start, block.end):
        yield Span(*match.span()), script


def _lines(text: str) -> tuple[list[int], list[int]]:
    """Where lines start and end."""
    ends = [match.start() for match in _LINE_END.finditer(text)]
    return [0, *(end + 1 for end in ends)], [*ends, len(text)]


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _TOO_LONG:
        cut = _cut_before(text, start + LONGEST_BLOCK)
        yield start, cut
        start = cut
    yield start, end


def _cut_before(text: str, point: int) -> int:
    """Where to cut near *point*: behind a white space, else between two grapheme clusters."""
    space = max(text.rfind(" ", point - LOOK_BACK, point), text.rfind("\t", point - LOOK_BACK, point))
    if space >= 0:
        return snap_to_graphemes(text, Span(space, space + 1)).end
    return snap_to_graphemes(text, Span(point - 1, point)).end
