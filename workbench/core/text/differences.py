"""What differs between two texts, word by word, and where a place in the one is in the other.

Lines are compared first, then the words of those that changed: both by the fewest edits (Levenshtein 1966, as
rapidfuzz computes them, in memory that grows with the texts and not with their product).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import regex
from rapidfuzz.distance import Levenshtein

from workbench.core.text.span import Span

_LINE: Final = regex.compile(r"[^\n]*\n|[^\n]+")
_PIECE: Final = regex.compile(r"[\p{L}\p{M}\p{N}\u200c\u200d]+|\s|.")
"""A word with its marks and joiners, or one character of anything else: no cluster is cut by a difference."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The code points *old* of one text stand as *new* in the other; one of the two may be empty."""

    old: Span
    new: Span


_MOST_PIECES: Final = 50_000
"""Pieces of one stretch that are compared with each other: the time grows with the square (this many take
about a second). A longer one is compared line by line or, where its lines are not as many, not at all."""


def word_differences(old: str, new: str) -> tuple[Difference, ...]:
    """What must be changed in *old* to get *new*, in the order of the texts; none for equal texts.

    Changed words that only blanks part are one difference, as a reader would say it.
    """
    found: list[Difference] = []
    for stretch in _changed(_LINE.findall(old), _LINE.findall(new), Difference(Span(0, 0), Span(0, 0))):
        for word in _words(old, new, stretch):
            between = old[found[-1].old.end : word.old.start] if found else ""
            if between and not between.strip(" "):
                last = found.pop()
                word = Difference(Span(last.old.start, word.old.end), Span(last.new.start, word.new.end))
            found.append(word)
    return tuple(found)


def _words(old: str, new: str, stretch: Difference) -> Iterator[Difference]:
    """The words of *stretch* that differ."""
    before, after = _PIECE.findall(stretch.old.cut(old)), _PIECE.findall(stretch.new.cut(new))
    if min(len(before), len(after)) <= _MOST_PIECES:
        yield from _changed(before, after, stretch)
        return
    old_lines, new_lines = _LINE.findall(stretch.old.cut(old)), _LINE.findall(stretch.new.cut(new))
    if len(old_lines) == len(new_lines) > 1:
        ends = _offsets(old_lines, stretch.old.start), _offsets(new_lines, stretch.new.start)
        for (one, one_end), (other, other_end) in zip(pairwise(ends[0]), pairwise(ends[1]), strict=True):
            yield from _words(old, new, Difference(Span(one, one_end), Span(other, other_end)))
    else:
        yield stretch


def place_after(differences: Sequence[Difference], span: Span) -> Span:
    """Where *span* of the old text is expected in the new one; inside a difference it is a guess."""
    start = _moved(differences, span.start, is_end=False)
    return Span(start, max(start, _moved(differences, span.end, is_end=True)))


def _moved(differences: Sequence[Difference], offset: int, *, is_end: bool) -> int:
    # What is put in at a border belongs to neither side: an end stays before it, a start moves behind it.
    looked_at = offset - 1 if is_end else offset
    last = bisect_right(differences, looked_at, key=lambda difference: difference.old.start) - 1
    if last < 0:
        return offset
    old, new = differences[last].old, differences[last].new
    if offset >= old.end:
        return offset + new.end - old.end
    return min(new.end, new.start + offset - old.start)


def _changed(old: Sequence[str], new: Sequence[str], within: Difference) -> Iterator[Difference]:
    """The stretches of pieces that differ, in code points; the pieces begin where *within* does."""
    old_ends, new_ends = _offsets(old, within.old.start), _offsets(new, within.new.start)
    open_from: tuple[int, int] | None = None
    for step in Levenshtein.opcodes(old, new):
        if step.tag == "equal":
            if open_from:
                yield _between(old_ends, new_ends, open_from, (step.src_start, step.dest_start))
            open_from = None
        else:
            open_from = open_from or (step.src_start, step.dest_start)
    if open_from:
        yield _between(old_ends, new_ends, open_from, (len(old), len(new)))


def _between(
    old: Sequence[int], new: Sequence[int], first: tuple[int, int], last: tuple[int, int]
) -> Difference:
    return Difference(Span(old[first[0]], old[last[0]]), Span(new[first[1]], new[last[1]]))


def _offsets(pieces: Sequence[str], first: int) -> list[int]:
    offsets = [first]
    for piece in pieces:
        offsets.append(offsets[-1] + len(piece))
    return offsets
