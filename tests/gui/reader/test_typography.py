"""The type of a pane: chosen in its menu, for each script, and for all documents."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.gui.reader.texts import ARABIC, GERMAN, view_of
from workbench.core.text.span import Span
from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reader.look_menu import fill_look_menu
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.reader.typography import LEADINGS, MEASURES, Typography, faces_of


def entries(pane: ReaderPane) -> dict[str, QAction]:
    menu = QMenu(pane)
    fill_look_menu(menu, pane)
    found = {action.text(): action for action in menu.actions()}
    for action in menu.actions():
        if action.menu():
            found.update({f"{action.text()}/{each.text()}": each for each in action.menu().actions()})
    return found


@pytest.mark.parametrize("script", ["latin", "arabic", "devanagari"])
def test_a_chosen_family_comes_first_and_the_usual_ones_stay_behind(script: str) -> None:
    usual = Typography().font(script).families()
    chosen = Typography(**{script: "Noto Sans"}).font(script).families()
    assert chosen[0] == "Noto Sans"
    assert [family for family in usual if family != "Noto Sans"] == chosen[1:]


def test_measure_and_leading_are_lengths() -> None:
    widths = [Typography(measure=measure).line_width() for measure in MEASURES]
    assert widths == sorted(widths)
    pitches = [Typography(leading=leading).line_pitch("arabic") for leading in LEADINGS]
    assert pitches == sorted(set(pitches))


def test_the_menu_of_a_pane_sets_its_type_alone(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.open_document(view_of(ARABIC, "ar"))
    pane = board.pane("de")
    pane.surface.scroll_to(20)
    before = pane.surface.boxes_of(Span(0, 3))[0].height()
    entries(pane)["Column width/Narrow"].trigger()
    entries(pane)["Line spacing/Loose"].trigger()
    entries(pane)["Larger text"].trigger()
    if len(faces_of("latin")) > 1:
        entries(pane)[f"Latin font/{faces_of('latin')[1]}"].trigger()
        assert pane.surface.typography.latin == faces_of("latin")[1]
    assert (pane.surface.typography.measure, pane.surface.typography.leading) == (50, 118)
    assert entries(pane)["Column width/Narrow"].isChecked()
    assert pane.surface.boxes_of(Span(0, 3))[0].height() > before
    assert board.pane("ar").surface.typography == Typography()


def test_a_type_can_be_taken_for_all_documents(board: ReaderBoard, qtbot: QtBot) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.open_document(view_of(ARABIC, "ar"))
    board.pane("de").set_typography(Typography(125, 88, 90))
    with qtbot.waitSignal(board.lookChosen) as chosen:
        entries(board.pane("de"))["Read all documents like this"].trigger()
    assert chosen.args == [Typography(125, 88, 90)]
    assert board.pane("ar").surface.typography == Typography(125, 88, 90)
    board.open_document(view_of(GERMAN, "third"))
    assert board.pane("third").surface.typography == Typography(125, 88, 90)


def test_the_menu_moves_detaches_and_closes(board: ReaderBoard) -> None:
    board.open_document(view_of(GERMAN, "de"))
    board.open_document(view_of(ARABIC, "ar"))
    entries(board.pane("de"))["Move towards the end"].trigger()
    assert board.document_ids == ["ar", "de"]
    entries(board.pane("ar"))["In a window of its own"].trigger()
    assert board.pane("ar").detached
    entries(board.pane("ar"))["Back to the board"].trigger()
    assert not board.pane("ar").detached
    entries(board.pane("ar"))["Close this document"].trigger()
    assert board.document_ids == ["de"]
