"""Marks dragged elsewhere in their text: as many words there, shown before, and on purpose only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.reader.test_mark_editing import marked, span_of
from tests.gui.reader.texts import GERMAN, TEXTS, view_of
from workbench.core.text.span import Span
from workbench.gui.reader import mark_moving
from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reader.mark_moving import dragged
from workbench.gui.reader.mark_steps import placed
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.surface import ReaderSurface

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("marked", "dropped_on", "covers"),
    [
        (["Vorwurf"], "Erlaubnis", ["Erlaubnis"]),
        (["Vorwurf"], "laubnis", ["Erlaubnis"]),
        (["den Vorwurf"], " ohne", ["ohne Erlaubnis"]),
        (["Vorwurf zurück, sie"], "Die", ["Die Firma weist"]),
        (["Firma", "den Vorwurf"], "Daten", ["Daten", "Erlaubnis benutzt"]),
        (["den Vorwurf"], "Gäste", ["naïve Café-Gäste"]),
        (["Vorw"], "Daten", ["Daten"]),
        ([", "], "Daten", ["Da"]),
    ],
)
def test_a_mark_covers_as_many_words_where_it_is_dropped(
    marked: list[str], dropped_on: str, covers: list[str]
) -> None:
    spans = [span_of(GERMAN, words) for words in marked]
    found = placed(GERMAN, spans, GERMAN.index(dropped_on))
    assert [span.cut(GERMAN).replace("i\u0308", "ï") for span in found] == covers


@pytest.mark.parametrize("language", list(TEXTS))
def test_dropped_where_it_is_it_stays(language: str) -> None:
    text = TEXTS[language]
    whole = placed(text, [Span(0, len(text))], 0)
    for start, end in ((0, 1), (0, 3), (1, 4)):
        words = [Span(at, at + len(word)) for at, word in _words(text)]
        span = Span(words[start].start, words[end].end)
        assert placed(text, [span], span.start) == (span,)
    assert placed(text, whole, len(text)) == whole, "the whole text has nowhere to go"


def _words(text: str) -> list[tuple[int, str]]:
    from workbench.core.text.tokens import token_spans

    return [(start, text[start:end]) for start, end in token_spans(text)]


def send(surface: ReaderSurface, kind: type, data: QMimeData, point: QPointF) -> bool:
    at = point if kind is QDropEvent else point.toPoint()
    event = kind(at, COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(surface.viewport(), event)
    return bool(event.isAccepted())


@pytest.mark.parametrize(
    ("language", "words", "target"),
    [("de", "Vorwurf", "Sprecherin"), ("ar", "الشركة", "الرسالةُ"), ("hi", "आँकड़ों", "विद्यार्थियों")],
)
def test_it_is_shown_and_dropped_on_the_word_under_the_mouse(
    board: ReaderBoard, qtbot: QtBot, language: str, words: str, target: str
) -> None:
    text = TEXTS[language]
    surface = marked(board, language, span_of(text, words)).surface
    data = dragged(surface, surface.marks.faces("m")[0])
    there = span_of(text, target)
    place = surface.boxes_of(there)[0].center()
    assert send(surface, QDragEnterEvent, data, place)
    assert send(surface, QDragMoveEvent, data, place)
    assert surface.handles.placing == (there,)
    before = surface.grab().toImage()
    QApplication.sendEvent(surface.viewport(), QDragLeaveEvent())
    assert surface.handles.placing == ()
    assert surface.grab().toImage() != before, "a tint and a caret had been shown"
    send(surface, QDragEnterEvent, data, place)
    with qtbot.waitSignal(board.markMoveRequested) as moved:
        assert send(surface, QDropEvent, data, place)
    assert moved.args == ["m", (there,)]
    home = surface.boxes_of(span_of(text, words))[0].center()
    send(surface, QDragEnterEvent, data, home)
    with qtbot.assertNotEmitted(board.markMoveRequested):
        send(surface, QDropEvent, data, home)


def test_a_mark_of_another_text_or_of_a_project_that_is_only_read_stays(
    board: ReaderBoard, qtbot: QtBot
) -> None:
    surface = marked(board, "de", span_of(GERMAN, "Vorwurf")).surface
    data = dragged(surface, surface.marks.faces("m")[0])
    board.open_document(view_of(TEXTS["hi"], "hi"))
    assert not send(board.pane("hi").surface, QDragEnterEvent, data, QPointF(40, 40))
    surface.handles.offered = False
    assert not send(surface, QDragEnterEvent, data, QPointF(40, 40))


def test_the_grip_upon_the_mark_is_dragged_after_a_threshold(
    board: ReaderBoard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    surface = marked(board, "de", span_of(GERMAN, "den Vorwurf zurück")).surface
    begun: list[MarkView] = []
    # A drag has an event loop of its own; that one begins is what can be tried here.
    monkeypatch.setattr(mark_moving, "drag_mark", lambda _source, _surface, view: begun.append(view))
    mover = surface.handles.mover()
    assert mover is not None
    viewport, grip = surface.viewport(), mover.center().toPoint()
    QTest.mouseMove(viewport, grip)
    assert viewport.cursor().shape() == Qt.CursorShape.OpenHandCursor
    QTest.mousePress(viewport, LEFT, pos=grip)
    QTest.mouseMove(viewport, grip + QPoint(2, 1))
    QTest.mouseRelease(viewport, LEFT, pos=grip + QPoint(2, 1))
    assert begun == [] and surface.selected_span() is None
    QTest.mousePress(viewport, LEFT, pos=grip)
    QTest.mouseMove(viewport, grip + QPoint(QApplication.startDragDistance() + 1, 0))
    assert [view.id for view in begun] == ["m"]
    assert surface.selected_span() is None
    # A mark of a few letters has its knobs there, and its label in the margin.
    board.set_marks("de", [MarkView("m", span_of(GERMAN, "den"), "claim")])
    assert surface.handles.mover() is None


def test_the_text_scrolls_under_a_mark_that_is_held_at_its_edge(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of("\n".join([GERMAN] * 30), "de"))
    board.set_marks("de", [MarkView("m", Span(0, 9), "claim")])
    surface = board.pane("de").surface
    data = dragged(surface, surface.marks.faces("m")[0])
    bar, edge = surface.verticalScrollBar(), QPointF(60, surface.viewport().height() - 6)
    send(surface, QDragEnterEvent, data, edge)
    send(surface, QDragMoveEvent, data, edge)
    qtbot.waitUntil(lambda: bar.value() > 60)
    send(surface, QDragMoveEvent, data, QPointF(60, surface.viewport().height() / 2))
    stood = bar.value()
    QTest.qWait(0)
    assert bar.value() == stood
    QApplication.sendEvent(surface.viewport(), QDragLeaveEvent())
