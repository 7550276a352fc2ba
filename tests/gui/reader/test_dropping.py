"""What is dropped on the board stands where it was dropped, and is shown there before."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QSplitter

from tests.gui.reader.texts import GERMAN, TEXTS, view_of
from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reader.document_view import DOCUMENT_MIME, PANE_MIME
from workbench.gui.reader.dropping import DropPlace

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def answering(board: ReaderBoard) -> ReaderBoard:
    """A board on which what is dropped is opened."""
    board.documentDropped.connect(
        lambda language, place: board.open_document(view_of(TEXTS[language], language), at=place)
    )
    return board


def opened(board: ReaderBoard, languages: Sequence[str]) -> ReaderBoard:
    for language in languages:
        board.open_document(view_of(TEXTS[language], language))
    QApplication.processEvents()
    return board


def data_of(*ids: str, mime: str = DOCUMENT_MIME) -> QMimeData:
    data = QMimeData()
    data.setData(mime, "\n".join(ids).encode())
    return data


def drag(board: ReaderBoard, data: QMimeData, point: QPoint) -> None:
    for event in (
        QDragEnterEvent(point, COPY, data, LEFT, PLAIN),
        QDragMoveEvent(point, COPY, data, LEFT, PLAIN),
    ):
        QApplication.sendEvent(board, event)
        assert event.isAccepted()


def drop(board: ReaderBoard, data: QMimeData, point: QPoint) -> None:
    drag(board, data, point)
    QApplication.sendEvent(board, QDropEvent(QPointF(point), COPY, data, LEFT, PLAIN))
    assert not board.dropping.sign.isVisible()


def at(board: ReaderBoard, language: str, share: float) -> QPoint:
    """A point of a pane, at a share of its width from where reading begins."""
    box = board.arrangement.box_of(board.pane(language))
    share = 1 - share if board.isRightToLeft() else share
    return QPoint(round(box.left() + share * box.width()), box.center().y())


def boxes_of(board: ReaderBoard, *languages: str) -> list[QRect]:
    return [board.arrangement.box_of(board.pane(language)) for language in languages]


@pytest.mark.parametrize("interface", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(
    ("language", "share", "order"),
    [
        ("ar", 0.05, ["de", "ar", "hi"]),
        ("ar", 0.95, ["ar", "de", "hi"]),
        ("hi", 0.1, ["ar", "de", "hi"]),
        ("hi", 0.97, ["ar", "hi", "de"]),
        ("ar", 0.5, ["de", "hi"]),
        ("hi", 0.5, ["ar", "de"]),
    ],
)
def test_a_document_opens_beside_the_pane_or_in_its_place(
    answering: ReaderBoard,
    interface: Qt.LayoutDirection,
    language: str,
    share: float,
    order: list[str],
) -> None:
    answering.setLayoutDirection(interface)
    opened(answering, ["ar", "hi"])
    for splitter in answering.findChildren(QSplitter):
        splitter.refresh()
    drop(answering, data_of("de"), at(answering, language, share))
    assert answering.document_ids == order
    assert answering.active_document == "de"


def test_it_is_shown_where_it_will_stand(board: ReaderBoard) -> None:
    sign, data = board.dropping.sign, data_of("de")
    drag(board, data, QPoint(60, 60))
    assert sign.geometry() == board.rect(), "nothing is open: the whole board takes it"
    opened(board, ["ar", "hi"])
    first, second = (board.arrangement.box_of(board.pane(language)) for language in ("ar", "hi"))
    drag(board, data, at(board, "hi", 0.5))
    assert sign.geometry() == second
    drag(board, data, at(board, "ar", 0.9))
    assert sign.isVisible() and first.right() < sign.x() and sign.geometry().right() < second.left()
    drag(board, data, at(board, "ar", 0.02))
    assert sign.x() == 0
    drag(board, data, at(board, "hi", 0.98))
    assert sign.geometry().right() == board.width() - 1
    QApplication.sendEvent(board, QDragLeaveEvent())
    assert not sign.isVisible()


def test_one_that_is_open_is_only_moved(answering: ReaderBoard) -> None:
    opened(answering, ["ar", "hi", "de"])
    drag(answering, data_of("ar", mime=PANE_MIME), at(answering, "hi", 0.95))
    line, hindi, german = (answering.dropping.sign.geometry(), *boxes_of(answering, "hi", "de"))
    assert hindi.right() < line.left() and line.right() < german.left(), "it goes between the two"
    drop(answering, data_of("de"), at(answering, "ar", 0.4))
    assert answering.document_ids == ["de", "ar", "hi"]
    drop(answering, data_of("de", mime=PANE_MIME), at(answering, "hi", 0.9))
    assert answering.document_ids == ["ar", "hi", "de"] and answering.active_document == "de"


def test_a_full_board_gives_way_where_it_was_dropped(answering: ReaderBoard) -> None:
    opened(answering, ["ar", "hi", "de", "en"])
    answering.documentDropped.disconnect()
    told: list[tuple[str, DropPlace]] = []
    answering.documentDropped.connect(lambda document_id, place: told.append((document_id, place)))
    drop(answering, data_of("x", "y"), at(answering, "hi", 0.95))
    assert told == [("x", DropPlace(1, "hi")), ("y", DropPlace(2, "de"))]


def test_none_that_is_dropped_takes_the_place_of_another(answering: ReaderBoard) -> None:
    opened(answering, ["ar", "hi", "de"])
    told: list[str] = []
    answering.documentDropped.connect(lambda document_id, _place: told.append(document_id))
    answering.close_document("ar")
    answering.open_document(view_of(GERMAN, "it"))
    QApplication.processEvents()
    drop(answering, data_of("en", "ar"), at(answering, "it", 0.98))
    assert told == ["en", "ar"] and answering.document_ids == ["ar", "de", "it", "en"]


def test_several_stand_one_behind_the_other(answering: ReaderBoard) -> None:
    opened(answering, ["ar"])
    drop(answering, data_of("hi", "de"), at(answering, "ar", 0.02))
    assert answering.document_ids == ["hi", "de", "ar"]


def test_places_count_through_both_rows(answering: ReaderBoard) -> None:
    opened(answering, ["ar", "hi", "de"])
    answering.set_two_by_two(True)
    QApplication.processEvents()
    drag(answering, data_of("en"), at(answering, "de", 0.95))
    box = answering.arrangement.box_of(answering.pane("de"))
    assert box.top() == answering.dropping.sign.y() > answering.pane("ar").height()
    drop(answering, data_of("en"), at(answering, "de", 0.02))
    assert answering.document_ids == ["ar", "hi", "en", "de"]
    drop(answering, data_of("de"), at(answering, "ar", 0.02))
    assert [[pane.view.id for pane in row] for row in answering.arrangement.rows] == [
        ["de", "ar"],
        ["hi", "en"],
    ]
