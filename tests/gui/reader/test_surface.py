"""The reading surface, driven as a reader drives it."""

from __future__ import annotations

import random
import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.reader.texts import ARABIC, GERMAN, HINDI, MIXED, TEXTS, view_of
from workbench.core.text.segmentation import graphemes, snap_to_graphemes
from workbench.core.text.span import Span
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.surface import ReaderSurface
from workbench.gui.reader.typography import Typography

LANGUAGES = list(TEXTS)


def select(surface: ReaderSurface, anchor: int, caret: int) -> None:
    """Select between two Qt positions, as a drag of the mouse does before its end."""
    cursor = surface.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
    surface.setTextCursor(cursor)


def shown_as_selected(surface: ReaderSurface) -> str:
    """What Qt shows as selected, without the block ends that the text does not have."""
    return surface.textCursor().selectedText().replace("\u2029", "\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quote_of_a_selection_is_what_is_shown_as_selected(surface: ReaderSurface, language: str) -> None:
    text = TEXTS[language]
    surface.show_document(view_of(text, language))
    last = surface.document().characterCount() - 1
    chance = random.Random(language)
    borders = {0} | {cluster.end for cluster in graphemes(text)}
    for _ in range(300):
        select(surface, chance.randint(0, last), chance.randint(0, last))
        surface._snapping.settle()
        span = surface.selected_span()
        assert (span.cut(text) if span else "") == shown_as_selected(surface)
        assert span is None or {span.start, span.end} <= borders


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_drag_of_the_mouse_selects_whole_clusters(surface: ReaderSurface, language: str) -> None:
    text = TEXTS[language]
    surface.show_document(view_of(text, language))
    chance = random.Random(language)
    viewport = surface.viewport()
    for _ in range(25):
        points = [QPoint(chance.randrange(viewport.width()), chance.randrange(20, 200)) for _ in range(2)]
        surface.clear_selection()  # a press on what is selected would drag it
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=points[0])
        QTest.mouseMove(viewport, points[1])
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=points[1])
        span = surface.selected_span()
        assert (span.cut(text) if span else "") == shown_as_selected(surface)


@pytest.mark.parametrize("language", LANGUAGES)
def test_shift_and_arrows_reach_every_cluster_and_come_back(surface: ReaderSurface, language: str) -> None:
    text = TEXTS[language]
    view = view_of(text, language)
    surface.show_document(view)
    ends = []
    length = 40
    keys = Qt.Key.Key_Left, Qt.Key.Key_Right
    ahead, back = keys if view.passages[0].direction == "rtl" else keys[::-1]
    for _ in range(length):
        QTest.keyClick(surface, ahead, Qt.KeyboardModifier.ShiftModifier)
        span = surface.selected_span()
        assert span
        assert span.cut(text) == shown_as_selected(surface)
        ends.append(span.end)
    assert ends == sorted(set(ends))
    for _ in range(length):
        QTest.keyClick(surface, back, Qt.KeyboardModifier.ShiftModifier)
    assert surface.selected_span() is None


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("de", "Vorwurf"),
        ("de", "naïve".replace("ï", "i\u0308")),
        ("hi", "आँकड़ों"),
        ("hi", "विद्यार्थियों"),
        ("ar", "الرسالةُ"),
        ("en", "नॉर्डविंड"),
        ("en", "نوردويند"),
        ("en", "إيلون"),
    ],
)
def test_a_double_click_selects_a_word(surface: ReaderSurface, language: str, word: str) -> None:
    text = TEXTS[language]
    surface.show_document(view_of(text, language))
    at = text.index(word)
    box = surface.boxes_of(Span(at, at + len(word)))[0]
    QTest.mouseDClick(surface.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    span = surface.selected_span()
    assert span
    assert span.cut(text) == word == shown_as_selected(surface)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_boxes_of_a_word_lie_on_the_word(surface: ReaderSurface, language: str) -> None:
    """Qt's hit test, which knows nothing of glyph runs, finds the word in its boxes, and nowhere else."""
    text = TEXTS[language]
    surface.show_document(view_of(text, language))
    words = [Span(*match.span()) for match in re.finditer(r"[^\s\d(),;.!?،؛“”„]{2,}", text)]
    boxes = {word: surface.boxes_of(word) for word in words}
    assert all(boxes.values())
    for word, own in boxes.items():
        for box in own:
            for share in (0.15, 0.5, 0.85):
                point = QPointF(box.left() + share * box.width(), box.center().y())
                offset = surface.offset_at(point)
                assert offset is not None
                assert word.start <= offset <= word.end, (word.cut(text), share)
                others = [each for other in words if other != word for each in boxes[other]]
                assert not any(each.contains(point) for each in others)


def test_a_mark_across_a_change_of_direction_has_a_box_on_each_side(surface: ReaderSurface) -> None:
    text = "قال Elon Berg اليوم"
    surface.show_document(view_of(text, "ar"))
    start = text.index("Berg")
    boxes = surface.boxes_of(Span(start, start + len("Berg الي")))
    berg = surface.boxes_of(Span(start, start + 4))[0]
    assert len(boxes) == 2
    assert boxes[1].left() == pytest.approx(berg.left(), abs=1) or boxes[0].left() == pytest.approx(
        berg.left(), abs=1
    )


def test_marks_are_painted_under_the_text_and_set_no_formats(surface: ReaderSurface) -> None:
    surface.show_document(view_of(HINDI, "hi"))
    before = surface.document().allFormats()
    at = HINDI.index("दुरुपयोग")
    span = Span(at, at + len("दुरुपयोग"))
    box = surface.boxes_of(span)[0].toRect()
    plain = surface.viewport().grab(box).toImage()
    surface.set_marks([MarkView("m", span, "claim", "denies")])
    marked = surface.viewport().grab(box).toImage()
    corner = QPoint(1, 1)
    assert plain.pixelColor(corner).name() == surface.palette_of_reader.paper
    tint = surface.palette_of_reader.tint_of(surface.palette_of_reader.kind_ink("claim"))
    assert marked.pixelColor(corner) == tint
    assert len(surface.document().allFormats()) == len(before)


def test_a_removed_mark_is_no_longer_painted(surface: ReaderSurface) -> None:
    surface.show_document(view_of(GERMAN, "de"))
    plain = surface.viewport().grab().toImage()
    surface.update_marks([MarkView("m", Span(4, 30), "claim", "asserts")], [])
    assert surface.viewport().grab().toImage() != plain
    surface.update_marks([], ["m"])
    assert surface.viewport().grab().toImage() == plain


def test_an_inner_mark_leaves_the_frame_of_the_outer_one_visible(surface: ReaderSurface) -> None:
    surface.show_document(view_of(GERMAN, "de"))
    palette = surface.palette_of_reader
    surface.set_marks([MarkView("o", Span(0, 30), "claim"), MarkView("i", Span(10, 18), "party")])
    inner = surface.boxes_of(Span(10, 18))[0]
    image = surface.viewport().grab().toImage()
    frame = image.pixelColor(round(inner.center().x()), round(inner.top()) + 1)
    assert frame == palette.tint_of(palette.kind_ink("claim"))
    inside = image.pixelColor(round(inner.left()) + 1, round(inner.top()) + 4)
    assert inside == palette.tint_of(palette.kind_ink("party"))


def test_the_weightiest_face_of_a_mark_gives_its_tint(surface: ReaderSurface) -> None:
    surface.show_document(view_of(GERMAN, "de"))
    span = Span(4, 30)
    faces = [MarkView("m", span, kind) for kind in ("note", "party", "claim", "code")]
    surface.set_marks(faces)
    together = surface.viewport().grab().toImage()
    surface.set_marks([MarkView("m", span, "claim")])
    assert surface.viewport().grab().toImage() == together
    surface.set_marks(faces)
    (_, picture, _), *_ = surface.visible_pictures(0, surface.viewport().height())
    assert [[face.kind for face in extent.faces] for extent in picture.extents] == [
        ["claim", "code", "party", "note"]
    ]


def test_stances_are_told_apart_without_colour(surface: ReaderSurface) -> None:
    surface.show_document(view_of(GERMAN, "de"))
    span = Span(0, 30)
    patterns = set()
    for stance in ("asserts", "denies", "doubts", "mentions"):
        surface.set_marks([MarkView("m", span, "claim", stance)])
        box = surface.boxes_of(span)[0]
        image = surface.viewport().grab().toImage()
        ink = surface.palette_of_reader.stance_ink(stance)
        rows = [
            [image.pixelColor(x, round(box.bottom()) + down) == ink for x in range(20, 60)]
            for down in (-1, 0)
        ]
        patterns.add(str(rows))
    assert len(patterns) == 4


@pytest.mark.parametrize(("language", "right"), [("ar", True), ("hi", False), ("de", False)])
def test_passages_begin_at_their_own_side(surface: ReaderSurface, language: str, right: bool) -> None:
    text = TEXTS[language]
    surface.show_document(view_of(text, language))
    box = surface.boxes_of(Span(0, 2))[0]
    beginning = surface.viewport().width() - box.right() if right else box.left()
    assert beginning == pytest.approx(6, abs=3)
    assert surface.column.right_to_left is right


def test_each_passage_keeps_its_own_direction_in_a_mixed_text(surface: ReaderSurface) -> None:
    surface.show_document(view_of(MIXED, "en"))
    lines = MIXED.split("\n")
    second = len(lines[0]) + 1
    assert surface.boxes_of(Span(0, 2))[0].left() < 20
    assert surface.boxes_of(Span(second, second + 2))[0].right() > surface.viewport().width() - 20


def test_a_forced_direction_holds_for_every_passage_and_keeps_the_text(surface: ReaderSurface) -> None:
    view = view_of(GERMAN, "de")
    surface.show_document(view)
    surface.set_directions(view, "rtl")
    assert surface.boxes_of(Span(0, 3))[0].right() <= surface.viewport().width()
    assert surface.document().firstBlock().blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    select(surface, 0, 9)
    span = surface.selected_span()
    assert span
    assert span.cut(GERMAN) == shown_as_selected(surface)


def test_a_copy_has_the_canonical_characters(surface: ReaderSurface) -> None:
    surface.show_document(view_of(GERMAN, "de"))
    start = GERMAN.index("100")
    surface.select_span(Span(start, start + 5))
    surface.copy()
    assert QGuiApplication.clipboard().text() == "100\u00a0€"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_selected_by_keys_is_copied_by_keys(surface: ReaderSurface, language: str) -> None:
    text = TEXTS[language]
    surface.show_document(view_of(text, language))
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    for key, modifier in ((Qt.Key.Key_End, shift), (Qt.Key.Key_Down, shift), (Qt.Key.Key_End, ctrl | shift)):
        QTest.keyClick(surface, key, modifier)
        QTest.keyClick(surface, Qt.Key.Key_C, ctrl)
        span = surface.selected_span()
        assert span is not None and span.start == 0
        assert QGuiApplication.clipboard().text() == span.cut(text)
    assert span == Span(0, len(text))


def test_a_copy_across_passages_keeps_blank_lines(surface: ReaderSurface) -> None:
    surface.show_document(view_of(ARABIC, "ar"))
    surface.selectAll()
    data = surface.createMimeDataFromSelection()
    assert data.text() == ARABIC
    assert not data.hasHtml()


def test_blank_lines_take_no_room_of_their_own(surface: ReaderSurface) -> None:
    surface.show_document(view_of("Eins.\n\n\n\nZwei.", "de"))
    first, second = surface.boxes_of(Span(0, 3))[0], surface.boxes_of(Span(9, 12))[0]
    assert second.top() - first.bottom() < first.height() * 1.5


def test_hits_are_a_layer_of_their_own(surface: ReaderSurface) -> None:
    surface.show_document(view_of(GERMAN, "de"))
    surface.set_hits([Span(4, 9), Span(19, 26)], current=1)
    image = surface.viewport().grab().toImage()
    for span, colour in ((Span(4, 9), "hit"), (Span(19, 26), "hit_current")):
        box = surface.boxes_of(span)[0]
        found = image.pixelColor(round(box.left()) + 2, round(box.top()) + 2)
        assert found.name() == getattr(surface.palette_of_reader, colour)
    surface.set_hits([])
    assert surface.viewport().grab().toImage() != image


def test_a_click_chooses_the_shortest_mark_and_a_second_one_the_mark_below(
    surface: ReaderSurface, qtbot: QtBot
) -> None:
    surface.show_document(view_of(GERMAN, "de"))
    surface.set_marks([MarkView("outer", Span(0, 40), "claim"), MarkView("inner", Span(10, 18), "party")])
    surface.markClicked.connect(surface.set_current_mark)
    point = surface.boxes_of(Span(10, 18))[0].center().toPoint()
    chosen = []
    for _ in range(3):
        with qtbot.waitSignal(surface.markClicked) as signal:
            QTest.mouseClick(surface.viewport(), Qt.MouseButton.LeftButton, pos=point)
        chosen.append(signal.args[0])
    assert chosen == ["inner", "outer", "inner"]


def test_the_mark_under_the_mouse_comes_forward(surface: ReaderSurface, qtbot: QtBot) -> None:
    surface.show_document(view_of(GERMAN, "de"))
    surface.set_marks([MarkView("m", Span(0, 20), "claim")])
    plain = surface.viewport().grab().toImage()
    with qtbot.waitSignal(surface.markHovered) as signal:
        QTest.mouseMove(surface.viewport(), surface.boxes_of(Span(0, 20))[0].center().toPoint())
    assert signal.args == ["m"]
    assert surface.viewport().grab().toImage() != plain


def test_jumping_brings_the_place_into_view_and_frames_it(surface: ReaderSurface) -> None:
    text = "\n".join(f"Absatz {n}: {GERMAN}" for n in range(200))
    surface.show_document(view_of(text, "de"))
    start = text.index("Absatz 150")
    surface.jump_to(Span(start, start + 10))
    boxes = surface.boxes_of(Span(start, start + 10))
    assert boxes
    assert 0 < boxes[0].top() < surface.viewport().height()


@pytest.mark.parametrize("change", ["width", "size"])
def test_the_place_in_the_text_is_kept(surface: ReaderSurface, change: str) -> None:
    text = "\n".join(f"Absatz {n}: {GERMAN}" for n in range(200))
    surface.show_document(view_of(text, "de"))
    surface.scroll_to(text.index("Absatz 150"))
    before = surface.top_offset()
    if change == "width":
        surface.resize(480, 640)
    else:
        surface.set_typography(Typography(160))
    assert abs(surface.top_offset() - before) < 80


def test_the_line_is_never_longer_than_the_measure(surface: ReaderSurface) -> None:
    surface.show_document(view_of(GERMAN, "de"))
    surface.resize(2400, 640)
    assert surface.viewport().width() < surface.typography.line_width() + 20
    assert surface.viewport().geometry().left() > 400


@pytest.mark.parametrize("language", ["ar", "de"])
def test_a_giant_passage_has_the_right_offsets(surface: ReaderSurface, language: str) -> None:
    text = (TEXTS[language].replace("\n", " ") + " 😀 ") * 250
    surface.show_document(view_of(text, language))
    chance = random.Random(5)
    for _ in range(20):
        start = chance.randrange(len(text) - 9_000)
        wanted = snap_to_graphemes(text, Span(start, start + chance.randrange(1, 9_000)))
        surface.select_span(wanted)
        assert surface.selected_span() == wanted
        assert surface.createMimeDataFromSelection().text() == wanted.cut(text)
        visible = surface.boxes_of(Span(wanted.start, wanted.start + 1))
        assert visible or text[wanted.start].isspace()
    surface.select_everything()
    assert surface.document().blockCount() > 3
    assert surface.createMimeDataFromSelection().text() == text


def test_the_seeds_are_selected_as_they_are_shown(surface: ReaderSurface, shared) -> None:  # type: ignore[no-untyped-def]
    for path in sorted((shared / "data" / "seeds").glob("*.txt")):
        text = path.read_text(encoding="utf-8").strip()
        surface.show_document(view_of(text))
        last = surface.document().characterCount() - 1
        chance = random.Random(path.name)
        for _ in range(150):
            select(surface, chance.randint(0, last), chance.randint(0, last))
            surface._snapping.settle()
            span = surface.selected_span()
            assert (span.cut(text) if span else "") == shown_as_selected(surface)
