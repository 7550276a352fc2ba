"""What stands before and after a hit: cut at the borders of words, and never far into another passage."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from workbench.core.search.cutting import spans_and_words
from workbench.core.text.segmentation import snap_to_graphemes
from workbench.core.text.span import Span

_SPACE = re.compile(r"\s")
_BETWEEN_PASSAGES = re.compile(r"\s*\n\s*")
# White space further than this (code points) from where the context should begin parts sentences, not words:
# so it is in Chinese or Thai.
_LONG_WORD = 24
# Code points that a word takes with the space behind it, more than enough in the languages of news.
_ROOM_FOR_A_WORD = 12
# How far (code points) the next word may be: a megabyte of signs must not be read anew for every hit.
_FARTHEST = 1_000
LINE_BREAK = " ⏎ "
"""What people see in the place of a border between passages."""


class Unit(StrEnum):
    """What the size of a context counts."""

    CHARACTERS = "characters"
    WORDS = "words"


class Reach(StrEnum):
    """How far a context reaches: within the passage, into the next one, or as far as the document goes."""

    PASSAGE = "passage"
    NEIGHBOUR = "neighbour"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Context:
    """How much stands around a hit, at most: so many code points or words *before* and *after* it.

    Words are those of the index. A word that would be cut is left out, unless it touches the hit.
    """

    before: int = 60
    after: int = 60
    unit: Unit = Unit.CHARACTERS
    reach: Reach = Reach.NEIGHBOUR

    def begin(self, text: str, start: int) -> int:
        """Where the context before a hit begins that starts at *start*, in code points of *text*."""
        if self.unit is Unit.WORDS:
            cut = _words_back(text, start, self.before)
        else:
            cut = _characters_back(text, start, self.before)
        piece = text[cut:start]
        if "\n" in piece:
            cut += _behind_borders(piece, self.reach)
        return _without_space(text, cut, start)

    def finish(self, text: str, end: int) -> int:
        """Where the context after a hit finishes that ends at *end*, in code points of *text*."""
        if self.unit is Unit.WORDS:
            cut = _words_on(text, end, self.after)
        else:
            cut = _characters_on(text, end, self.after)
        piece = text[end:cut]
        if "\n" in piece:
            cut = end + _before_borders(piece, self.reach)
        return end + len(text[end:cut].rstrip())


CONTEXT = Context()


def on_one_line(text: str) -> str:
    """*text* for people, in a row of a table: LINE_BREAK for borders between passages, spaces for tabs."""
    return _BETWEEN_PASSAGES.sub(LINE_BREAK, text).replace("\t", " ")


def _without_space(text: str, cut: int, start: int) -> int:
    piece = text[cut:start]
    return start - len(piece.lstrip())


def _behind_borders(piece: str, reach: Reach) -> int:
    """How much at the beginning of *piece* lies beyond *reach*."""
    borders = [border.end() for border in _BETWEEN_PASSAGES.finditer(piece)]
    crossed = _allowed(reach, len(borders))
    return borders[-crossed - 1] if crossed < len(borders) else 0


def _before_borders(piece: str, reach: Reach) -> int:
    """Where *piece* comes to lie beyond *reach*."""
    borders = [border.start() for border in _BETWEEN_PASSAGES.finditer(piece)]
    crossed = _allowed(reach, len(borders))
    return borders[crossed] if crossed < len(borders) else len(piece)


def _allowed(reach: Reach, borders: int) -> int:
    return {Reach.PASSAGE: 0, Reach.NEIGHBOUR: 1, Reach.DOCUMENT: borders}[reach]


def _characters_back(text: str, start: int, size: int) -> int:
    cut = max(0, start - size)
    if cut in (0, start) or text[cut - 1].isspace():
        return cut
    space = _SPACE.search(text, cut, min(start, cut + _LONG_WORD))
    if space:
        return space.end()
    begin = max(0, cut - _LONG_WORD)
    begins = [begin + word for word, _ in spans_and_words(text[begin:start])[0]]
    return next((word for word in begins if word >= cut), snap_to_graphemes(text, Span(cut, start)).start)


def _characters_on(text: str, end: int, size: int) -> int:
    cut = min(len(text), end + size)
    if cut in (end, len(text)) or text[cut].isspace():
        return cut
    for place in range(cut - 1, max(end, cut - _LONG_WORD) - 1, -1):
        if text[place].isspace():
            return place
    ends = [end + word for _, word in spans_and_words(text[end : cut + _LONG_WORD])[0]]
    fitting = [word for word in ends if word <= cut]
    return fitting[-1] if fitting else snap_to_graphemes(text, Span(end, cut)).end


def _words_back(text: str, start: int, count: int) -> int:
    room = (count + 1) * _ROOM_FOR_A_WORD
    while count:
        begin = max(0, start - room)
        spans = list(spans_and_words(text[begin:start])[0])
        # The first word may have begun before.
        if begin and spans and spans[0][0] == 0:
            del spans[0]
        if len(spans) >= count:
            return begin + spans[-count][0]
        if not begin or room > _FARTHEST * count:
            return begin
        room *= 2
    return start


def _words_on(text: str, end: int, count: int) -> int:
    room = (count + 1) * _ROOM_FOR_A_WORD
    while count:
        finish = min(len(text), end + room)
        spans = list(spans_and_words(text[end:finish])[0])
        if finish < len(text) and spans and end + spans[-1][1] == finish:
            del spans[-1]
        if len(spans) >= count:
            return end + spans[count - 1][1]
        if finish == len(text) or room > _FARTHEST * count:
            return finish
        room *= 2
    return end
