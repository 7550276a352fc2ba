"""Which marks lie in which block."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from workbench.core.text.span import Span
from workbench.gui.reader.mark_view import WEIGHT, MarkView

FIRST_BLOCKS = 40
"""Blocks whose marks are sorted in as soon as they are known, those of the rest when one is asked for:
only a screen is seen at once, and ten thousand marks take some milliseconds."""


class MarkLayer:
    """The marks of one document by block, so that nothing depends on the number of marks elsewhere.

    *block_starts* are the code points where blocks begin, in rising order, the first of them 0.
    """

    def __init__(self, block_starts: Sequence[int] = (0,)) -> None:
        self._starts = block_starts
        self._by_block: defaultdict[int, list[MarkView]] = defaultdict(list)
        self._by_id: dict[str, tuple[MarkView, ...]] = {}
        self._waiting: list[MarkView] = []

    def __iter__(self) -> Iterator[MarkView]:
        return chain.from_iterable(self._by_id.values())

    def replace(self, views: Iterable[MarkView]) -> set[int]:
        """Hold exactly *views*; the numbers of the blocks in which something changed."""
        wanted = _by_id(views)
        if not self._by_id:
            return self._begin(wanted)
        changed = {mark_id: faces for mark_id, faces in wanted.items() if self._by_id.get(mark_id) != faces}
        gone = [mark_id for mark_id in self._by_id if mark_id not in wanted]
        return self._discard([*gone, *changed]) | self._put(changed)

    def update(self, put: Iterable[MarkView], removed: Iterable[str]) -> set[int]:
        """Take out all faces of the marks *removed* and of those in *put*, then put these in."""
        new = _by_id(put)
        return self._discard([*removed, *new]) | self._put(new)

    def faces(self, mark_id: str) -> Sequence[MarkView]:
        """All faces of a mark."""
        return self._by_id.get(mark_id, ())

    def in_block(self, number: int) -> list[MarkView]:
        """The marks that share a character with the block, by their start, the longer first."""
        if number >= FIRST_BLOCKS:
            self._sort_waiting()
        return sorted(self._by_block.get(number, ()), key=_reading_order)

    def neighbour(self, place: MarkView | int, forward: bool, kind: str = "") -> MarkView | None:
        """The mark after or before *place*: a mark, or a code point (marks that start there come after).

        With *kind* those that have a face of that kind alone.
        """
        if isinstance(place, int):
            here: tuple[int, int, str, int] = (place, -sys.maxsize, "", 0)
            others: Iterable[MarkView] = self
        else:
            here = _reading_order(place)
            others = (view for view in self if view.id != place.id)
        if kind:
            others = (view for view in others if view.kind == kind)
        if forward:
            return min((v for v in others if _reading_order(v) > here), key=_reading_order, default=None)
        return max((v for v in others if _reading_order(v) < here), key=_reading_order, default=None)

    def blocks_of(self, span: Span) -> range:
        """The numbers of the blocks that *span* touches."""
        starts = self._starts
        first = bisect_right(starts, span.start) - 1
        last = first + 1
        while last < len(starts) and starts[last] < span.end:
            last += 1
        return range(first, last)

    def _begin(self, marks: dict[str, tuple[MarkView, ...]]) -> set[int]:
        """Take the first marks of all; the blocks in which something may have changed."""
        count = len(self._starts)
        if count <= FIRST_BLOCKS:
            return self._put(marks)
        self._by_id.update(marks)
        limit = self._starts[FIRST_BLOCKS]
        views = list(self)
        self._waiting = [view for view in views if view.span.start >= limit]
        touched = self._sort_in(view for view in views if view.span.start < limit)
        return touched.union(range(FIRST_BLOCKS, count))

    def _sort_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        self._sort_in(waiting)

    def _put(self, marks: dict[str, tuple[MarkView, ...]]) -> set[int]:
        self._by_id.update(marks)
        return self._sort_in(chain.from_iterable(marks.values()))

    def _sort_in(self, views: Iterable[MarkView]) -> set[int]:
        touched: set[int] = set()
        starts, by_block = self._starts, self._by_block
        ends = [*starts[1:], sys.maxsize]
        for view in views:
            # Nearly all marks lie in one block.
            span = view.span
            first = bisect_right(starts, span.start) - 1
            for number in (first,) if span.end <= ends[first] else self._under(view):
                by_block[number].append(view)
                touched.add(number)
        return touched

    def _discard(self, mark_ids: Iterable[str]) -> set[int]:
        self._sort_waiting()
        touched: set[int] = set()
        for mark_id in mark_ids:
            for view in self._by_id.pop(mark_id, ()):
                for number in self._under(view):
                    self._by_block[number].remove(view)
                    touched.add(number)
        return touched

    def _under(self, view: MarkView) -> Iterable[int]:
        """The numbers of the blocks in which something of *view* lies, each once."""
        if not view.spans:
            return self.blocks_of(view.span)
        return dict.fromkeys(chain.from_iterable(map(self.blocks_of, view.spans)))


def _by_id(views: Iterable[MarkView]) -> dict[str, tuple[MarkView, ...]]:
    grouped: dict[str, tuple[MarkView, ...]] = {}
    for view in views:
        # Nearly all marks have one face, and ten thousand are put in when a document is opened.
        faces = grouped.get(view.id)
        grouped[view.id] = (*faces, view) if faces else (view,)
    return grouped


def _reading_order(view: MarkView) -> tuple[int, int, str, int]:
    """By the start, the longer first; the faces of one mark together, the weightiest first."""
    return view.span.start, -view.span.end, view.id, WEIGHT[view.kind]
