"""Passages that two documents share: tinted in both, joined by ribbons, a click leads to the other one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from tests.gui.reader.texts import view_of
from workbench.core.comparison.passage_pairs import PassagePair
from workbench.core.text.span import Span
from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.ribbons import Gap
from workbench.gui.reader.scroll_sync import SyncMode
from workbench.gui.reader.shared_passages import SharedPair, joined

COPIED = "Taucher suchen seit dem Morgen nach Teilen des Krans."
LEFT = f"Erster Satz.\n{COPIED}\n" + "Füllwerk steht hier.\n" * 60
RIGHT = "Vorspann ohne Belang.\n" * 60 + COPIED + "\n" + "Nachspann.\n" * 20
PAIR = SharedPair(
    Span(LEFT.index(COPIED), LEFT.index(COPIED) + len(COPIED)),
    Span(RIGHT.index(COPIED), RIGHT.index(COPIED) + len(COPIED)),
)


@pytest.fixture
def pair(board: ReaderBoard, qtbot: QtBot) -> ReaderBoard:
    """A board with two documents that share a passage."""
    board.open_document(view_of(LEFT, "de", "left"))
    board.open_document(view_of(RIGHT, "de", "right"))
    board.set_shared({("left", "right"): [PAIR]})
    qtbot.waitUntil(lambda: only_gap(board).isVisible())
    return board


def only_gap(board: ReaderBoard) -> Gap:
    """The gap between two panes."""
    (gap,) = board.ribbons.gaps
    return gap


def point_of(board: ReaderBoard, document_id: str, offset: int) -> QPoint:
    """Where a character stands in the viewport."""
    box = board.pane(document_id).surface.boxes_of(Span(offset, offset + 1))[0]
    return box.center().toPoint()


def is_in_sight(board: ReaderBoard, document_id: str, span: Span) -> bool:
    """Whether a passage can be seen."""
    surface = board.pane(document_id).surface
    boxes = surface.boxes_of(span)
    return bool(boxes) and 0 <= boxes[0].top() < surface.viewport().height()


def test_overlapping_passages_are_one_tint() -> None:
    assert joined([Span(5, 9), Span(0, 3), Span(7, 12)]) == [Span(0, 3), Span(5, 12)]


def test_a_place_in_a_passage_belongs_to_one_in_the_other() -> None:
    found = SharedPair(Span(10, 20), Span(100, 120))
    assert found.counterpart(10) == 100
    assert found.counterpart(19) < 120
    assert found.turned().counterpart(100) == 10


def test_the_tint_lies_under_the_passage_alone(pair: ReaderBoard) -> None:
    surface = pair.pane("left").surface
    picture = surface.viewport().grab().toImage()
    paper = surface.palette_of_reader.paper

    def ground(offset: int) -> str:
        box = surface.boxes_of(Span(offset, offset + 1))[0]
        scale = picture.devicePixelRatio()
        at = QPointF(box.center().x(), box.bottom() - 1) * scale
        return picture.pixelColor(at.toPoint()).name()

    assert ground(PAIR.a.start + 4) != paper
    assert ground(2) == paper


def test_a_ribbon_fills_the_room_between_the_texts(pair: ReaderBoard) -> None:
    gap = only_gap(pair)
    left, right = (pair.pane(each).surface.viewport() for each in ("left", "right"))
    assert gap.x() == left.mapTo(pair, QPoint(left.width(), 0)).x()
    assert gap.geometry().right() + 1 == right.mapTo(pair, QPoint(0, 0)).x()
    (ribbon,) = gap.ribbons()
    assert ribbon.right > ribbon.left  # the other passage is out of sight, below
    pair.show_span("right", PAIR.b, flash=False)
    (seen,) = gap.ribbons()
    assert seen.right < ribbon.right
    before = gap.geometry()
    pair.resize(900, 600)
    assert_moved(pair, before.width())


def assert_moved(board: ReaderBoard, width: int) -> None:
    """The gap stands between the texts again."""
    board.ribbons.arrange()
    gap, left = only_gap(board), board.pane("left").surface.viewport()
    assert gap.x() == left.mapTo(board, QPoint(left.width(), 0)).x()
    assert gap.width() != width


def test_on_a_mirrored_board_the_first_document_stands_right(pair: ReaderBoard) -> None:
    pair.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for row in pair.arrangement.splitter.findChildren(QSplitter):
        row.refresh()
    pair.layout().activate()
    pair.ribbons.arrange()
    gap = only_gap(pair)
    assert (gap.left.view.id, gap.right.view.id) == ("right", "left")
    (ribbon,) = gap.ribbons()
    assert ribbon.pair == PAIR.turned()


def test_a_click_on_the_tint_leads_to_the_other_document(pair: ReaderBoard, qtbot: QtBot) -> None:
    viewport = pair.pane("left").surface.viewport()
    assert not is_in_sight(pair, "right", PAIR.b)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point_of(pair, "left", 3))
    assert not is_in_sight(pair, "right", PAIR.b)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point_of(pair, "left", PAIR.a.start + 10))
    assert is_in_sight(pair, "right", PAIR.b)


def test_a_mark_on_the_tint_is_clicked_before_it(pair: ReaderBoard, qtbot: QtBot) -> None:
    mark = MarkView("m", Span(PAIR.a.start, PAIR.a.start + 20), "claim")
    pair.set_marks("left", [mark])
    with qtbot.waitSignal(pair.markClicked):
        qtbot.mouseClick(
            pair.pane("left").surface.viewport(),
            Qt.MouseButton.LeftButton,
            pos=point_of(pair, "left", PAIR.a.start + 10),
        )
    assert not is_in_sight(pair, "right", PAIR.b)


def test_a_click_on_the_ribbon_leads_to_the_other_document(pair: ReaderBoard, qtbot: QtBot) -> None:
    margin = pair.pane("left").margin
    (ribbon,) = only_gap(pair).ribbons()
    on_it = only_gap(pair).mapToGlobal(QPointF(3, ribbon.left + 6))
    qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=margin.mapFromGlobal(on_it).toPoint())
    assert is_in_sight(pair, "right", PAIR.b)


def test_without_shared_passages_there_is_nothing_to_see(pair: ReaderBoard) -> None:
    pair.set_shared({})
    assert not only_gap(pair).isVisible()
    assert not pair.show_counterpart("left", PAIR.a.start)
    pair.close_document("right")
    pair.ribbons.arrange()
    assert not pair.ribbons.gaps


def test_aligned_passages_have_quieter_ribbons(pair: ReaderBoard) -> None:
    aligned = PassagePair(0, 0, 1.0)
    pair.sync.set_aligner(lambda a, b: [aligned])
    assert [each.quiet for each in only_gap(pair).pairs] == [False]
    pair.set_sync_mode(SyncMode.PASSAGE)
    assert [each.quiet for each in only_gap(pair).pairs] == [False, True]
    assert [ribbon.pair.quiet for ribbon in only_gap(pair).ribbons()] == [False, True]
    pair.sync.set_mode(SyncMode.OFF)
    pair.show_span("right", PAIR.b, flash=False)
    assert [ribbon.pair.quiet for ribbon in only_gap(pair).ribbons()] == [False]  # one end is out of sight
    pair.set_shared(None)
    assert not only_gap(pair).isVisible()
