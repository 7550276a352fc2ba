"""Every dialog and popup by keyboard: all is reached, the focus is seen, Escape gives the keyboard back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import document_called, search_for, settle
from tests.gui.openings import fill, openings
from tests.gui.walking import described, looks_alike, missed, open_by, walked
from workbench.core.text.span import Span
from workbench.gui.main_window import MainWindow


@pytest.fixture
def full(filled: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with a document, a mark of each kind in it, and a search."""
    fill(filled.session.project)
    filled.reading.open_document(document_called(filled, "berlin.txt"))
    search_for(filled, "Nordwind", qtbot)
    return filled


def faults(name: str, shown: QWidget) -> list[str]:
    """What is wrong with a dialog that has just opened; Escape closes it."""
    wrong = []
    held = QApplication.focusWidget()
    if not isinstance(shown, QMenu):
        if held is None or held.window() is not shown:
            return [f"{name}: the keyboard is at {described(held)}"]
        wrong += [f"{name}: not reached: {each}" for each in sorted(missed(shown, held))]
        order = walked(held, Qt.Key.Key_Tab)
        wrong += [f"{name}: not seen: {described(each)}" for each in order if looks_alike(each)]
        held.setFocus()
    QTest.keyClick(held if held and held.window() is shown else shown, Qt.Key.Key_Escape)
    if shown.isVisible():
        wrong.append(f"{name}: Escape does not close it")
    return wrong


def test_dialogs_are_walked_seen_and_left(full: MainWindow, qtbot: QtBot) -> None:
    surface = full.parts.board.pane(full.parts.board.active_document).surface
    surface.select_span(Span(10, 15))
    wrong: list[str] = []
    for name, act in openings(full).items():
        full.activateWindow()
        surface.setFocus()
        open_by(act, lambda shown, name=name: wrong.extend(faults(name, shown)))
        full.activateWindow()
        QApplication.processEvents()
        if not surface.hasFocus():
            wrong.append(f"{name}: afterwards the keyboard is at {described(QApplication.focusWidget())}")
    settle(full, qtbot)
    assert not wrong
