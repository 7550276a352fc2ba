"""Which marks lie in which block."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from workbench.core.text.span import Span
from workbench.gui.reader.mark_view import MarkView


class MarkLayer:
    """The marks of one document by block, so that nothing depends on the number of marks elsewhere.

    *block_starts* are the code points where blocks begin, in rising order, the first of them 0.
    """

    def __init__(self, block_starts: Sequence[int] = (0,)) -> None:
        self._starts = block_starts
        self._views: dict[MarkView, None] = {}
        self._by_block: dict[int, dict[MarkView, None]] = {}
        self._by_id: dict[str, list[MarkView]] = {}

    def __len__(self) -> int:
        return len(self._views)

    def __iter__(self) -> Iterator[MarkView]:
        return iter(self._views)

    def replace(self, views: Iterable[MarkView]) -> set[int]:
        """Hold exactly *views*; the numbers of the blocks in which something changed."""
        wanted = dict.fromkeys(views)
        gone = [view for view in self._views if view not in wanted]
        new = [view for view in wanted if view not in self._views]
        return self._discard(gone) | self._put(new)

    def update(self, put: Iterable[MarkView], removed: Iterable[str]) -> set[int]:
        """Take out all faces of the marks *removed* and of those in *put*, then put these in."""
        new = list(put)
        ids = {*removed, *(view.id for view in new)}
        gone = [view for mark_id in ids for view in self._by_id.get(mark_id, ())]
        return self._discard(gone) | self._put(new)

    def faces(self, mark_id: str) -> Sequence[MarkView]:
        """All faces of a mark."""
        return self._by_id.get(mark_id, ())

    def in_block(self, number: int) -> list[MarkView]:
        """The marks that share a character with the block, by their start, the longer first."""
        views = self._by_block.get(number, ())
        return sorted(views, key=_reading_order)

    def neighbour(self, place: MarkView | int, forward: bool) -> MarkView | None:
        """The mark after or before *place*: a mark, or a code point (marks that start there come after)."""
        if isinstance(place, int):
            here: tuple[int, int, str, str] = (place, -sys.maxsize, "", "")
            others = self._views.keys()
        else:
            here = _reading_order(place)
            others = {view: None for view in self._views if view.id != place.id}.keys()
        if forward:
            return min((v for v in others if _reading_order(v) > here), key=_reading_order, default=None)
        return max((v for v in others if _reading_order(v) < here), key=_reading_order, default=None)

    def blocks_of(self, span: Span) -> range:
        """The numbers of the blocks that *span* touches."""
        first = bisect_right(self._starts, span.start) - 1
        last = bisect_right(self._starts, max(span.start, span.end - 1)) - 1
        return range(first, last + 1)

    def _put(self, views: Iterable[MarkView]) -> set[int]:
        touched: set[int] = set()
        for view in views:
            self._views[view] = None
            self._by_id.setdefault(view.id, []).append(view)
            for number in self.blocks_of(view.span):
                self._by_block.setdefault(number, {})[view] = None
                touched.add(number)
        return touched

    def _discard(self, views: Iterable[MarkView]) -> set[int]:
        touched: set[int] = set()
        for view in views:
            del self._views[view]
            faces = self._by_id[view.id]
            faces.remove(view)
            if not faces:
                del self._by_id[view.id]
            for number in self.blocks_of(view.span):
                del self._by_block[number][view]
                touched.add(number)
        return touched


def _reading_order(view: MarkView) -> tuple[int, int, str, str]:
    """By the start, the longer first."""
    return view.span.start, -view.span.end, view.kind, view.id
