"""Marks changed where they stand: grips, keys, several spans, growing a selection to words and sentences."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.gui.reader.texts import ARABIC, GERMAN, HINDI, TEXTS, view_of
from workbench.core.text.segmentation import graphemes
from workbench.core.text.span import Span
from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reader.mark_view import MarkKind, MarkView
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.reader.surface import ReaderSurface

ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LEFT = Qt.MouseButton.LeftButton


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def marked(board: ReaderBoard, language: str, *spans: Span) -> ReaderPane:
    """A pane with one current mark on *spans*."""
    board.open_document(view_of(TEXTS[language], language))
    whole = Span(spans[0].start, spans[-1].end)
    further = spans if len(spans) > 1 else ()
    board.set_marks(language, [MarkView("m", whole, "claim", "asserts", label="M", spans=further)])
    board.set_current_mark("m")
    pane = board.pane(language)
    pane.grab()
    return pane


def drag(surface: ReaderSurface, start: QPointF, end: QPointF, held: Qt.KeyboardModifier) -> None:
    viewport = surface.viewport()
    QTest.mousePress(viewport, LEFT, pos=start.toPoint())
    QTest.mouseMove(viewport, end.toPoint())
    surface.handles.drag(end, held)  # QTest moves the mouse without modifiers
    QTest.mouseRelease(viewport, LEFT, pos=end.toPoint())


WORDS = {"ar": "الشركة", "hi": "आँकड़ों", "de": "Vorwurf"}


@pytest.mark.parametrize("language", ["ar", "hi", "de"])
def test_grips_stand_at_the_outer_edges_of_the_words(board: ReaderBoard, language: str) -> None:
    pane = marked(board, language, span_of(TEXTS[language], WORDS[language]))
    first, last = pane.surface.handles.all()
    (box,) = pane.surface.boxes_of(span_of(TEXTS[language], WORDS[language]))
    begin, end = (box.right(), box.left()) if language == "ar" else (box.left(), box.right())
    assert (first.at_end, last.at_end) == (False, True)
    assert first.line.x1() == pytest.approx(begin, abs=1.5)
    assert last.line.x1() == pytest.approx(end, abs=1.5)


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (Qt.KeyboardModifier.NoModifier, "Vorwurf zurü"),
        (CONTROL, "Vorwurf zurück"),
        (CONTROL | SHIFT, "Vorwurf zurück, sie habe Daten ohne Erlaubnis benutzt."),
    ],
)
def test_a_grip_is_dragged_to_a_character_a_word_or_a_sentence(
    board: ReaderBoard, qtbot: QtBot, held: Qt.KeyboardModifier, expected: str
) -> None:
    surface = marked(board, "de", span_of(GERMAN, "Vorwurf")).surface
    (target,) = surface.boxes_of(span_of(GERMAN, "zurü"))
    with qtbot.waitSignal(board.markResizeRequested) as asked:
        drag(surface, surface.handles.all()[1].knob, QPointF(target.right() - 1, target.center().y()), held)
    mark_id, (span,) = asked.args
    assert mark_id == "m" and span.cut(GERMAN) == expected
    assert not surface.handles.held and not surface.handles.preview


def test_a_grip_of_arabic_never_cuts_a_cluster(board: ReaderBoard) -> None:
    surface = marked(board, "ar", span_of(ARABIC, "كُتِبَت")).surface
    grip = surface.handles.all()[1]
    borders = {0, *(cluster.end for cluster in graphemes(ARABIC))}
    assert surface.handles.press(grip.knob, Qt.KeyboardModifier.NoModifier)
    for x in range(0, surface.viewport().width(), 7):
        surface.handles.drag(QPointF(x, grip.line.center().y()), Qt.KeyboardModifier.NoModifier)
        (span,) = surface.handles.preview
        assert span and {span.start, span.end} <= borders
    assert surface.handles.cancel() and not surface.handles.cancel()


def test_shift_takes_the_whole_mark_along(board: ReaderBoard, qtbot: QtBot) -> None:
    surface = marked(board, "de", span_of(GERMAN, "Firma"), span_of(GERMAN, "den")).surface
    grip = surface.handles.all()[0]
    (target,) = surface.boxes_of(span_of(GERMAN, "weist"))
    viewport = surface.viewport()
    with qtbot.waitSignal(board.markMoveRequested) as asked:
        QTest.mousePress(viewport, LEFT, SHIFT, grip.knob.toPoint())
        surface.handles.drag(QPointF(target.left() + 1, target.center().y()), SHIFT)
        QTest.mouseRelease(viewport, LEFT, SHIFT, target.center().toPoint())
    assert [span.cut(GERMAN) for span in asked.args[1]] == ["weist", "rwu"]


def test_nothing_can_be_taken_where_nothing_may_be_changed(board: ReaderBoard, qtbot: QtBot) -> None:
    pane = marked(board, "de", span_of(GERMAN, "Vorwurf"))
    pane.surface.handles.offered = False
    assert pane.surface.handles.all() == []
    with qtbot.assertNotEmitted(board.markResizeRequested):
        QTest.keyClick(pane.surface, Qt.Key.Key_Right, ALT | SHIFT)


@pytest.mark.parametrize(
    ("language", "words", "key", "held", "expected"),
    [
        ("de", "Vorwurf", Qt.Key.Key_Right, ALT | SHIFT, "Vorwurf "),
        ("de", "Vorwurf", Qt.Key.Key_Left, ALT | SHIFT, "Vorwur"),
        ("de", "Vorwurf", Qt.Key.Key_Right, ALT | SHIFT | CONTROL, "Vorwurf zurück"),
        ("de", "Vorwurf", Qt.Key.Key_Up, ALT | SHIFT | CONTROL, "den Vorwurf"),
        ("de", "Vorwurf", Qt.Key.Key_Down, ALT | SHIFT, "orwurf"),
        ("ar", "الشركة", Qt.Key.Key_Left, ALT | SHIFT | CONTROL, "الشركة اليوم"),
        ("hi", "उसने", Qt.Key.Key_Right, ALT | SHIFT | CONTROL, "उसने आँकड़ों"),
        ("hi", "क्षत्रिय", Qt.Key.Key_Left, ALT | SHIFT, "क्षत्रि"),
    ],
)
def test_keys_resize_by_cluster_and_by_word(
    board: ReaderBoard,
    qtbot: QtBot,
    language: str,
    words: str,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    expected: str,
) -> None:
    text = TEXTS[language]
    pane = marked(board, language, span_of(text, words))
    with qtbot.waitSignal(board.markResizeRequested) as asked:
        QTest.keyClick(pane.surface, key, held)
    assert [span.cut(text) for span in asked.args[1]] == [expected]


def test_keys_move_a_mark_with_all_its_spans(board: ReaderBoard, qtbot: QtBot) -> None:
    pane = marked(board, "de", span_of(GERMAN, "Firma"), span_of(GERMAN, "den"))
    with qtbot.waitSignal(board.markMoveRequested) as asked:
        QTest.keyClick(pane.surface, Qt.Key.Key_Right, ALT)
    assert [span.cut(GERMAN) for span in asked.args[1]] == ["irma ", "en "]
    with qtbot.waitSignal(board.markMoveRequested) as asked:
        QTest.keyClick(pane.surface, Qt.Key.Key_Right, ALT | CONTROL)
    assert asked.args[1][0].start == GERMAN.index("weist")


def test_what_lies_between_the_spans_is_not_marked(board: ReaderBoard) -> None:
    firma, vorwurf = span_of(GERMAN, "Firma"), span_of(GERMAN, "Vorwurf")
    surface = marked(board, "de", firma, vorwurf).surface
    (between,) = surface.boxes_of(span_of(GERMAN, "weist den"))
    assert surface.marks_at(between.center()) == []
    for span in (firma, vorwurf):
        (box,) = surface.boxes_of(span)
        assert [view.id for view in surface.marks_at(box.center())] == ["m"]
    assert len(surface.handles.all()) == 4


def test_a_mark_across_passages_has_grips_in_both(board: ReaderBoard) -> None:
    span = Span(HINDI.index("दुरुपयोग"), HINDI.index("श्री"))
    surface = marked(board, "hi", span).surface
    first, last = surface.handles.all()
    assert last.line.y1() > first.line.y2()


def test_the_selection_grows_to_words_and_sentences(board: ReaderBoard) -> None:
    pane = marked(board, "de", span_of(GERMAN, "Firma"))
    pane.surface.select_span(span_of(GERMAN, "orwurf zur"))
    QTest.keyClick(pane.surface, Qt.Key.Key_W)
    assert pane.surface.selected_span() == span_of(GERMAN, "Vorwurf zurück")
    QTest.keyClick(pane.surface, Qt.Key.Key_S)
    assert pane.surface.selected_span() == Span(0, GERMAN.index("\n"))


def test_ctrl_takes_whole_words_with_the_mouse(board: ReaderBoard) -> None:
    surface = marked(board, "de", span_of(GERMAN, "Straße")).surface
    (box,) = surface.boxes_of(span_of(GERMAN, "irma wei"))
    viewport = surface.viewport()
    middle = round(box.center().y())
    QTest.mousePress(viewport, LEFT, pos=QPoint(round(box.left()), middle))
    QTest.mouseMove(viewport, QPoint(round(box.right()), middle))
    QTest.mouseRelease(viewport, LEFT, CONTROL, pos=QPoint(round(box.right()), middle))
    assert surface.selected_span() == span_of(GERMAN, "Firma weist")


def test_the_next_mark_of_the_same_kind(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(GERMAN, "de"))
    kinds: tuple[MarkKind, ...] = ("claim", "party", "party", "claim")
    board.set_marks("de", [MarkView(str(n), Span(10 * n, 10 * n + 5), kind) for n, kind in enumerate(kinds)])
    board.set_current_mark("0")
    surface = board.pane("de").surface
    with qtbot.waitSignal(board.markClicked) as clicked:
        QTest.keyClick(surface, Qt.Key.Key_PageDown, ALT)
    assert clicked.args == ["3"]
    with qtbot.waitSignal(board.markClicked) as clicked:
        QTest.keyClick(surface, Qt.Key.Key_Down, ALT)
    assert clicked.args == ["1"]


def crowded(board: ReaderBoard) -> ReaderPane:
    """Twenty marks over the same words."""
    board.open_document(view_of(GERMAN, "de"))
    board.set_marks(
        "de", [MarkView(str(n), Span(n, 30 + n), "claim", "denies", label=f"Claim {n}") for n in range(20)]
    )
    pane = board.pane("de")
    pane.grab()
    return pane


def test_a_count_under_the_mouse_lists_its_marks(board: ReaderBoard, qtbot: QtBot) -> None:
    pane = crowded(board)
    rows = pane.margin.rows()
    assert {extent.view.id for _, marks in rows for extent in marks} == {str(n) for n in range(20)}
    box, folded = next(row for row in rows if len(row[1]) > 1)
    QTest.mouseMove(pane.margin, box.center().toPoint())
    opened = pane.margin.list
    qtbot.waitUntil(opened.isVisible)
    assert opened.shown_ids() == [extent.view.id for extent in folded]
    opened.list.itemEntered.emit(opened.list.item(3))
    assert pane.surface.hovered_mark == opened.shown_ids()[3]
    with qtbot.waitSignal(board.markClicked) as clicked:
        opened.list.itemClicked.emit(opened.list.item(3))
    assert clicked.args == [opened.shown_ids()[3]] and not opened.isVisible()


def test_a_count_is_listed_by_key_as_well(board: ReaderBoard, qtbot: QtBot) -> None:
    pane = crowded(board)
    board.set_current_mark("15")
    QTest.keyClick(pane.surface, Qt.Key.Key_Return, ALT)
    menu = pane.margin.findChild(QMenu)
    assert menu is not None and menu.isVisible()
    texts = [action.text() for action in menu.actions()]
    assert "Claim 15" in texts and len(texts) > 10
    with qtbot.waitSignal(board.markClicked):
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
