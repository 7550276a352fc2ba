"""Bars, labels and counts beside a block."""

from __future__ import annotations

from itertools import pairwise

from workbench.core.text.span import Span
from workbench.gui.reader.margin_layout import BAR_LANES, Extent, lay_out
from workbench.gui.reader.mark_view import MarkView


def extent(number: int, top: float, bottom: float) -> Extent:
    return Extent(MarkView(str(number), Span(number, number + 1), "note"), top, bottom)


def test_every_mark_is_in_a_label_or_in_a_count() -> None:
    extents = [extent(n, 10 * (n % 3), 10 * (n % 3) + 30) for n in range(20)]
    bars, rows = lay_out(extents, 90, 20)
    assert sorted(int(extent.view.id) for row in rows for extent in row.marks) == list(range(20))
    assert max(bar.lane for bar in bars) == BAR_LANES - 1


def test_labels_never_overlap_and_stay_inside_the_block() -> None:
    _, rows = lay_out([extent(n, 5.0 * n, 200) for n in range(20)], 150, 20)
    assert all(after.top - before.top >= 20 for before, after in pairwise(rows))
    assert all(row.top + 20 <= 150 for row in rows)


def test_a_label_stands_at_the_line_where_its_mark_begins() -> None:
    _, rows = lay_out([extent(1, 40, 90), extent(0, 0, 90)], 120, 20)
    assert [(row.extent.view.id, row.top) for row in rows] == [("0", 0), ("1", 40)]


def test_a_block_lower_than_a_row_still_names_a_mark() -> None:
    _, rows = lay_out([extent(0, 0, 10), extent(1, 0, 10)], 12, 20)
    assert len(rows) == 1
    assert len(rows[0].folded) == 1
