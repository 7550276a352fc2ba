"""The board, driven as an analyst drives it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.reader.texts import ARABIC, GERMAN, HINDI, MIXED, TEXTS, view_of
from workbench.core.text.span import Span
from workbench.gui.reader.board import MOST_PANES, ReaderBoard, SyncMode
from workbench.gui.reader.chooser import Candidate, ChooserResult
from workbench.gui.reader.context_menu import context_menu
from workbench.gui.reader.document_view import DOCUMENT_MIME
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.palette import DARK, SEPIA

CLAIMS = [Candidate("c1", "Nordwind used the data"), Candidate("c2", "The price is 100 € a month")]
PARTIES = [Candidate("p1", "Elon Berg", ("إيلون بيرغ",))]


def test_nothing_open_says_what_to_do(board: ReaderBoard) -> None:
    assert board.empty_page.isVisible()
    assert board.selection() is None
    board.open_document(view_of(GERMAN, "de"))
    assert not board.empty_page.isVisible()
    board.close_document("de")
    assert board.empty_page.isVisible()
    assert board.active_document == ""


def test_documents_stand_side_by_side_and_the_last_opened_is_active(board: ReaderBoard) -> None:
    for language, text in TEXTS.items():
        board.open_document(view_of(text, language))
    assert board.document_ids == list(TEXTS)
    assert board.active_document == "en"
    widths = [board.pane(language).width() for language in TEXTS]
    assert max(widths) - min(widths) < 12


def test_a_document_is_open_once(board: ReaderBoard) -> None:
    for view in (view_of(GERMAN, "de"), view_of(ARABIC, "ar"), view_of(GERMAN, "de")):
        board.open_document(view)
    assert board.document_ids == ["de", "ar"]
    assert board.active_document == "de"


def test_a_document_can_take_the_place_of_the_active_one(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.open_document(view_of(ARABIC, "ar"))
    board.activate("de")
    board.open_document(view_of(HINDI, "hi"), beside=False)
    assert board.document_ids == ["hi", "ar"]


def test_a_fifth_document_takes_the_place_of_the_active_one(board: ReaderBoard) -> None:
    for number in range(MOST_PANES):
        board.open_document(view_of(GERMAN, "de", str(number)))
    board.activate("1")
    board.open_document(view_of(HINDI, "hi"))
    assert board.document_ids == ["0", "hi", "2", "3"]


def test_closing_activates_the_neighbour(board: ReaderBoard, qtbot: QtBot) -> None:
    for language, text in TEXTS.items():
        board.open_document(view_of(text, language))
    board.activate("hi")
    with qtbot.waitSignal(board.documentClosed) as closed:
        QTest.mouseClick(board.pane("hi").header.close_button, Qt.MouseButton.LeftButton)
    assert closed.args == ["hi"]
    assert board.active_document == "de"
    assert board.document_ids == ["ar", "de", "en"]


def test_the_focus_makes_a_pane_active(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.open_document(view_of(ARABIC, "ar"))
    with qtbot.waitSignal(board.documentActivated) as activated:
        QTest.mouseClick(board.pane("de").surface.viewport(), Qt.MouseButton.LeftButton)
        board.pane("de").activated.emit()
    assert activated.args == ["de"]


@pytest.mark.parametrize("language", TEXTS)
def test_a_selection_is_told_with_its_words(board: ReaderBoard, qtbot: QtBot, language: str) -> None:
    text = TEXTS[language]
    board.open_document(view_of(text, language))
    span = Span(0, text.index(" ", text.index(" ") + 1))
    with qtbot.waitSignal(board.selectionChanged) as changed:
        board.select_span(language, span)
    assert changed.args == [language, span, 2]
    assert board.selection() == (language, span)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [("c", "claim"), ("P", "party"), ("e", "evidence"), ("t", "code"), ("n", "note")],
)
def test_a_key_asks_for_a_mark(board: ReaderBoard, qtbot: QtBot, typed: str, kind: str) -> None:
    board.open_document(view_of(MIXED, "en"))
    board.select_span("en", Span(0, 8))
    assert board.pane("en").bar.isVisible()
    with qtbot.waitSignal(board.markRequested) as asked:
        QTest.keyClicks(board.pane("en").surface, typed)
    assert asked.args == ["en", Span(0, 8), kind]
    assert not board.pane("en").bar.isVisible()


def test_keys_do_nothing_without_a_selection(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(MIXED, "en"))
    with qtbot.assertNotEmitted(board.markRequested):
        QTest.keyClicks(board.pane("en").surface, "cpetn")


def test_the_bar_asks_for_a_mark_and_leaves_the_focus(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(ARABIC, "ar"))
    board.select_span("ar", Span(0, 13))
    bar = board.pane("ar").bar
    with qtbot.waitSignal(board.markRequested) as asked:
        QTest.mouseClick(bar.buttons["evidence"], Qt.MouseButton.LeftButton)
    assert asked.args[2] == "evidence"


def test_escape_hides_the_bar_and_then_the_selection(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.select_span("de", Span(0, 9))
    pane = board.pane("de")
    QTest.keyClick(pane.surface, Qt.Key.Key_Escape)
    assert not pane.bar.isVisible()
    assert board.selection()
    QTest.keyClick(pane.surface, Qt.Key.Key_Escape)
    assert board.selection() is None


def test_the_popup_goes_with_its_document(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(TEXTS["en"], "en"))
    board.choose("en", Span(0, 8), "party", PARTIES)
    board.chooser.names.line.setText("Someone")
    with qtbot.assertNotEmitted(board.markChosen):
        board.close_document("en")
        assert not board.chooser.isVisible()
        board.chooser.accept()


def test_the_bar_stays_inside_the_pane(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN * 30, "de"))
    pane = board.pane("de")
    for start in range(0, 600, 37):
        board.select_span("de", Span(start, start + 5))
        assert pane.surface.rect().contains(pane.bar.geometry())


def choose_claim(board: ReaderBoard) -> None:
    board.open_document(view_of(MIXED, "en"))
    board.select_span("en", Span(0, 8))
    board.choose("en", Span(0, 8), "claim", CLAIMS, PARTIES)


def test_a_claim_is_chosen_with_stance_and_speaker_by_keys_alone(board: ReaderBoard, qtbot: QtBot) -> None:
    choose_claim(board)
    chooser = board.chooser
    QTest.keyClicks(chooser.names.line, "-price")
    chooser.speaker.line.setFocus()
    chooser.speaker.line.setText("ايلون")
    with qtbot.waitSignal(board.markChosen) as chosen:
        QTest.keyClick(chooser.speaker.line, Qt.Key.Key_Return)
    result = ChooserResult("claim", "c2", "The price is 100 € a month", "denies", "p1", "Elon Berg")
    assert chosen.args == ["en", Span(0, 8), result]
    assert not chooser.isVisible()
    assert board.selection() is None


def test_a_new_claim_of_the_outlet_itself(board: ReaderBoard, qtbot: QtBot) -> None:
    choose_claim(board)
    board.chooser.names.line.setText("استخدمت البيانات")
    with qtbot.waitSignal(board.markChosen) as chosen:
        QTest.keyClick(board.chooser.names.line, Qt.Key.Key_Return)
    assert chosen.args[2] == ChooserResult("claim", "", "استخدمت البيانات", "asserts")


def test_signs_of_stance_are_letters_again_once_something_is_typed(board: ReaderBoard) -> None:
    choose_claim(board)
    QTest.keyClicks(board.chooser.names.line, "?100-1")
    assert board.chooser.names.line.text() == "100-1"
    assert board.chooser.stances.value == "doubts"


def test_enter_without_a_choice_does_nothing(board: ReaderBoard, qtbot: QtBot) -> None:
    choose_claim(board)
    assert not board.chooser.accept_button.isEnabled()
    with qtbot.assertNotEmitted(board.markChosen):
        QTest.keyClick(board.chooser.names.line, Qt.Key.Key_Return)
    assert board.chooser.isVisible()


def test_escape_closes_the_popup_and_keeps_the_selection(board: ReaderBoard, qtbot: QtBot) -> None:
    choose_claim(board)
    with qtbot.assertNotEmitted(board.markChosen):
        QTest.keyClick(board.chooser.names.line, Qt.Key.Key_Escape)
    assert not board.chooser.isVisible()
    assert board.selection() == ("en", Span(0, 8))


def test_evidence_bears_on_a_claim(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(MIXED, "en"))
    board.choose("en", Span(0, 8), "evidence", CLAIMS)
    QTest.keyClicks(board.chooser.names.line, "-nord")
    with qtbot.waitSignal(board.markChosen) as chosen:
        QTest.keyClick(board.chooser.names.line, Qt.Key.Key_Return)
    assert chosen.args[2] == ChooserResult("evidence", "c1", "Nordwind used the data", bearing="refutes")


def test_a_note_is_written_and_marked(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(MIXED, "en"))
    board.choose("en", Span(0, 8), "note", [])
    assert not board.chooser.accept_button.isEnabled()
    QTest.keyClicks(board.chooser.note, "see page 2")
    with qtbot.waitSignal(board.markChosen) as chosen:
        QTest.keyClick(board.chooser.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args[2] == ChooserResult("note", "", "see page 2")


def test_the_context_menu_says_all_in_words(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.set_marks("de", [MarkView("m", Span(0, 20), "claim", "asserts", label="A & B")])
    board.select_span("de", Span(4, 9))
    pane = board.pane("de")
    point = pane.surface.boxes_of(Span(4, 9))[0].center().toPoint()
    inside = pane.surface.viewport().mapTo(pane.surface, point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, pane.surface.mapToGlobal(inside))
    actions = {action.text(): action for action in context_menu(pane, event).actions()}
    with qtbot.waitSignal(board.searchRequested) as searched:
        actions["Search all documents for \u2068Firma\u2069"].trigger()
    assert searched.args == ["Firma"]
    with qtbot.waitSignal(board.markClicked) as clicked:
        actions["A && B"].trigger()
    assert clicked.args == ["m"]
    with qtbot.waitSignal(board.passageDirectionRequested) as turned:
        actions["This passage from right to left"].trigger()
    assert turned.args == ["de", 0, "rtl"]
    with qtbot.waitSignal(board.markRequested) as asked:
        actions["Mark as: Evidence"].trigger()
    assert asked.args == ["de", Span(4, 9), "evidence"]


def test_the_word_under_the_mouse_and_at_the_caret_is_looked_up(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(ARABIC, "ar"))
    surface = board.pane("ar").surface
    start = ARABIC.index("الرسالةُ")
    point = surface.boxes_of(Span(start, start + 3))[0].center().toPoint()
    inside = surface.viewport().mapTo(surface, point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, surface.mapToGlobal(inside))
    actions = {action.text(): action for action in context_menu(board.pane("ar"), event).actions()}
    with qtbot.waitSignal(board.searchRequested) as searched:
        actions["Search all documents for \u2068الرسالةُ\u2069"].trigger()
    assert searched.args == ["الرسالةُ"]
    assert board.word_at_caret() == "أعلنت"
    board.select_span("ar", Span(6, 19))
    assert board.word_at_caret() == ARABIC[6:19].strip()


def test_ctrl_and_the_wheel_change_the_size_of_the_text_under_it(board: ReaderBoard, qtbot: QtBot) -> None:
    for language in ("de", "ar"):
        board.open_document(view_of(TEXTS[language], language))
    pane = board.pane("de")
    for turned, percent in ((120, 110), (60, 110), (60, 125), (-240, 100)):
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(pane.surface.viewport(), event)
        assert pane.surface.typography.percent == percent
    assert board.pane("ar").surface.typography.percent == 100


def test_hovering_is_told_once_and_shown_in_every_pane(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.open_document(view_of(ARABIC, "ar"))
    told: list[str] = []
    board.markHovered.connect(told.append)
    board.pane("de").surface.hover("m")
    assert told == ["m"]
    assert board.pane("ar").surface.hovered_mark == "m"


def test_documents_can_be_dropped_on_the_text_itself(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN, "de"))
    data = QMimeData()
    data.setData(DOCUMENT_MIME, b"one")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(60, 60), copy, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(board.pane("de").surface.viewport(), event)
    assert event.isAccepted(), "the text takes only its marks, and leaves the rest to the board"


def test_marks_are_reached_by_keys(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.set_marks("de", [MarkView("a", Span(5, 12), "claim"), MarkView("b", Span(20, 30), "note")])
    board.markClicked.connect(board.set_current_mark)
    surface = board.pane("de").surface
    reached = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        with qtbot.waitSignal(board.markClicked) as clicked:
            QTest.keyClick(surface, key, Qt.KeyboardModifier.AltModifier)
        reached.append(clicked.args[0])
    assert reached == ["a", "b", "a"]
    with qtbot.waitSignal(board.markRemovalRequested) as removal:
        QTest.keyClick(surface, Qt.Key.Key_Delete)
    assert removal.args == ["a"]
    board.set_marks("de", [MarkView("b", Span(20, 30), "note")])
    with qtbot.assertNotEmitted(board.markRemovalRequested):  # it is the current one, but no longer there
        QTest.keyClick(surface, Qt.Key.Key_Delete)


def test_a_label_in_the_margin_chooses_its_mark(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(ARABIC, "ar"))
    board.set_marks("ar", [MarkView("m", Span(0, 10), "claim", "asserts", label="Nordwind")])
    pane = board.pane("ar")
    pane.grab()
    margin = pane.margin
    assert margin.geometry().right() <= pane.surface.viewport().geometry().left()
    target = margin.rows()[0][0]
    with qtbot.waitSignal(board.markClicked) as clicked:
        QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=target.center().toPoint())
    assert clicked.args == ["m"]


@pytest.mark.parametrize("interface", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("language", ["ar", "de"])
def test_the_margin_stands_where_lines_end_in_any_interface(
    board: ReaderBoard, language: str, interface: Qt.LayoutDirection
) -> None:
    board.setLayoutDirection(interface)
    board.open_document(view_of(TEXTS[language], language))
    pane = board.pane(language)
    pane.grab()
    text, margin = pane.surface.viewport().geometry(), pane.margin.geometry()
    if language == "ar":
        assert 0 <= margin.left() < margin.right() < text.left()
    else:
        assert text.right() < margin.left() < margin.right() < pane.surface.width()
    assert margin.width() > 180


def test_many_marks_in_one_line_fold_into_a_count_that_lists_them(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.set_marks(
        "de", [MarkView(str(n), Span(0, 10 + n), "note", label=f"Note {n} & more") for n in range(20)]
    )
    pane = board.pane("de")
    pane.grab()
    rows = [marks for _, marks in pane.margin.rows() if len(marks) > 1]
    assert rows
    menu = pane.margin.menu_of(rows[0])
    assert len(menu.actions()) == len(rows[0])
    with qtbot.waitSignal(board.markClicked) as clicked:
        menu.actions()[1].trigger()
    assert clicked.args == [rows[0][1].view.id]


def test_the_direction_of_a_document_is_chosen_in_the_header(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(GERMAN, "de"))
    header = board.pane("de").header
    action = next(action for action in header.direction.menu().actions() if action.data() == "rtl")
    with qtbot.waitSignal(board.directionRequested) as asked:
        action.trigger()
    assert asked.args == ["de", "rtl"]
    assert board.pane("de").surface.column.right_to_left
    viewport = board.pane("de").surface.viewport().geometry()
    assert board.pane("de").margin.geometry().right() < viewport.left()


def test_a_chosen_direction_gives_way_when_it_is_undone(board: ReaderBoard) -> None:
    view = view_of(GERMAN, "de")
    board.open_document(view)
    pane = board.pane("de")
    pane.header.directionChosen.emit("rtl")
    turned = tuple(replace(passage, direction="rtl") for passage in view.passages)
    board.set_passages("de", turned)
    assert pane.surface.column.right_to_left
    board.set_passages("de", view.passages)
    assert not pane.surface.column.right_to_left
    checked = [action.data() for action in pane.header.direction.menu().actions() if action.isChecked()]
    assert checked == ["auto"]


def test_a_corrected_title_is_shown_and_the_place_is_kept(board: ReaderBoard) -> None:
    view = view_of("\n".join([GERMAN] * 40), "de")
    board.open_document(view)
    pane = board.pane("de")
    board.show_span("de", Span(2000, 2010), flash=False)
    before = pane.surface.verticalScrollBar().value()
    board.update_document(replace(view, title="Richtiger Titel"))
    assert pane.header.title.accessibleName() == "Richtiger Titel"
    assert pane.surface.verticalScrollBar().value() == before


def test_text_size_has_steps_and_ends(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN, "de"))
    pane = board.pane("de")
    before = pane.surface.boxes_of(Span(0, 3))[0].height()
    QTest.mouseClick(pane.header.larger, Qt.MouseButton.LeftButton)
    assert pane.surface.boxes_of(Span(0, 3))[0].height() > before
    for _ in range(20):
        pane.step_size(1)
    assert not pane.header.larger.isEnabled()
    pane.step_size(0)
    assert pane.surface.boxes_of(Span(0, 3))[0].height() == before


def test_panes_scroll_together_by_position(board: ReaderBoard) -> None:
    board.open_document(view_of("\n".join([GERMAN] * 40), "de"))
    board.open_document(view_of("\n".join([ARABIC] * 60), "ar"))
    leader = board.pane("de").surface.verticalScrollBar()
    follower = board.pane("ar").surface.verticalScrollBar()
    leader.setValue(leader.maximum() // 2)
    assert follower.value() == 0
    board.set_sync_mode(SyncMode.POSITION)
    leader.setValue(leader.maximum() // 4)
    assert follower.value() == pytest.approx(follower.maximum() / 4, abs=2)


def test_documents_are_dropped_on_the_board(board: ReaderBoard) -> None:
    data = QMimeData()
    data.setData(DOCUMENT_MIME, b"one\ntwo")
    dropped: list[str] = []
    board.documentDropped.connect(lambda document_id, _place: dropped.append(document_id))
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    board.dropEvent(event)
    assert dropped == ["one", "two"]


def test_everything_has_a_name_for_screen_readers(board: ReaderBoard) -> None:
    board.open_document(view_of(ARABIC, "ar"))
    pane = board.pane("ar")
    assert pane.surface.accessibleName() == "Title ar"
    named = [pane.margin, pane.bar, *pane.bar.buttons.values(), board.chooser.names.line]
    header = pane.header
    named += [header.direction, header.smaller, header.larger, header.close_button, header.title]
    assert all(widget.accessibleName() for widget in named)


def test_panes_can_be_read_on_other_paper_than_the_window(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.set_palette(SEPIA, DARK)
    assert board.pane("de").surface.palette_of_reader == SEPIA
    assert board.palette().color(board.backgroundRole()).name() == DARK.board


def test_the_board_takes_other_colours(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.set_palette(DARK)
    image = board.pane("de").surface.viewport().grab().toImage()
    assert image.pixelColor(1, 1).name() == DARK.paper
