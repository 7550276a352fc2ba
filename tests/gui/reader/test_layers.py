"""Which marks and hits lie in which block."""

from __future__ import annotations

from workbench.core.text.span import Span
from workbench.gui.reader.hit_layer import HitLayer
from workbench.gui.reader.mark_layer import FIRST_BLOCKS, MarkLayer
from workbench.gui.reader.mark_view import MarkView

STARTS = [0, 10, 20, 30]


def mark(mark_id: str, start: int, end: int, label: str = "") -> MarkView:
    return MarkView(mark_id, Span(start, end), "claim", label=label)


def test_a_mark_lies_in_every_block_that_it_touches() -> None:
    layer = MarkLayer(STARTS)
    assert layer.replace([mark("a", 5, 25)]) == {0, 1, 2}
    assert [len(layer.in_block(number)) for number in range(4)] == [1, 1, 1, 0]


def test_a_mark_that_ends_where_a_block_begins_is_not_in_it() -> None:
    layer = MarkLayer(STARTS)
    layer.replace([mark("a", 5, 10)])
    assert layer.in_block(1) == []


def test_only_blocks_with_a_difference_are_named() -> None:
    layer = MarkLayer(STARTS)
    layer.replace([mark("a", 0, 5), mark("b", 11, 15), mark("c", 31, 33)])
    assert layer.replace([mark("a", 0, 5), mark("b", 11, 15, "renamed"), mark("c", 31, 33)]) == {1}
    assert layer.replace([mark("a", 0, 5)]) == {1, 3}


def test_marks_far_below_are_in_their_blocks_when_these_are_asked_for() -> None:
    starts = list(range(0, 3 * FIRST_BLOCKS * 10, 10))
    marks = [mark(f"m{start}", start + 2, start + 12) for start in starts]
    layer = MarkLayer(starts)
    assert layer.replace(marks) == set(range(len(starts)))
    assert [view.id for view in layer.in_block(3)] == ["m20", "m30"]
    border = starts[FIRST_BLOCKS]
    assert [view.id for view in layer.in_block(FIRST_BLOCKS)] == [f"m{border - 10}", f"m{border}"]
    assert [view.id for view in layer.in_block(FIRST_BLOCKS - 1)] == [f"m{border - 20}", f"m{border - 10}"]


def test_a_mark_far_below_is_taken_out_before_anybody_has_asked_for_it() -> None:
    starts = list(range(0, 3 * FIRST_BLOCKS * 10, 10))
    layer = MarkLayer(starts)
    layer.replace([mark("near", 2, 4), mark("far", starts[-1], starts[-1] + 4)])
    assert layer.update([mark("near", 12, 14)], ["far"]) == {0, 1, len(starts) - 1}
    assert layer.in_block(len(starts) - 1) == []
    assert [view.id for view in layer.in_block(1)] == ["near"]


def test_an_update_replaces_all_faces_of_a_mark() -> None:
    layer = MarkLayer(STARTS)
    layer.replace([mark("a", 0, 5), MarkView("a", Span(0, 5), "party"), mark("b", 2, 4)])
    assert layer.update([mark("a", 12, 14)], ["b"]) == {0, 1}
    assert [view.id for view in layer] == ["a"]
    assert layer.faces("b") == ()


def test_neighbours_are_reached_one_by_one_even_where_marks_start_together() -> None:
    layer = MarkLayer(STARTS)
    layer.replace([mark("long", 5, 25), mark("short", 5, 8), mark("late", 30, 31)])
    first = layer.neighbour(0, forward=True)
    assert first is not None
    assert first.id == "long"
    second = layer.neighbour(first, forward=True)
    assert second is not None
    assert second.id == "short"
    third = layer.neighbour(second, forward=True)
    assert third is not None
    assert third.id == "late"
    assert layer.neighbour(third, forward=True) is None
    assert layer.neighbour(third, forward=False) == second


def test_hits_between_two_places() -> None:
    layer = HitLayer([Span(0, 3), Span(8, 12), Span(25, 28)], current=1)
    assert list(layer.between(10, 20)) == [Span(8, 12)]
    assert list(layer.between(12, 25)) == []
    assert layer.current == Span(8, 12)
    assert HitLayer([Span(0, 3)], current=-1).current is None
