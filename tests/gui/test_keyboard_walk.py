"""The whole window by Tab and F6: all of it is reached and left again, the focus is seen in every look."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import document_called, search_for
from tests.gui.walking import described, looks_alike, missed, walked
from workbench.core.project.operations import marks
from workbench.core.text.span import Span
from workbench.gui.app import speak
from workbench.gui.main_window import MainWindow
from workbench.gui.theme import THEMES, apply_theme, load_theme

LEFT_PAGES = ("library", "search")
RIGHT_PAGES = ("claims", "parties", "evidence", "codes", "marks")
DRAWER_PAGES = (
    "concordance", "statistics", "matrix", "hypotheses", "timeline", "network",
    "disagreements", "copies", "suggestions", "memos", "orphans", "history",
)  # fmt: skip


@pytest.fixture
def full(filled: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with two documents, a search, and a mark in the inspector and in every list."""
    berlin, cairo = (document_called(filled, name) for name in ("berlin.txt", "cairo.txt"))
    part = marks.ClaimPart("The data were used")
    for document in (cairo, berlin):
        filled.reading.open_document(document)
        mark = filled.session.perform(
            marks.add_mark, document, Span(0, 9), claim=part, codes=["Law"], parties=["Nordwind"]
        )
    search_for(filled, "Nordwind", qtbot)
    filled.reading.show_mark(mark.id)
    filled.commands.show_library()
    filled.activateWindow()
    return filled


@pytest.fixture
def any_look(qapp: QApplication) -> Iterator[None]:
    """The look may be changed; it is light again afterwards."""
    yield
    apply_theme(qapp, load_theme("light"))


def in_look(window: MainWindow, look: str) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, load_theme(look))
    window._dress()


def unseen(start: QWidget) -> list[str]:
    # A job that has ended meanwhile takes its button in the status line away.
    there = (widget for widget in walked(start, Qt.Key.Key_Tab) if shiboken6.isValid(widget))
    return [described(widget) for widget in there if looks_alike(widget)]


def regions_by(window: MainWindow, keys: str, steps: int) -> list[str]:
    """Which regions the keyboard comes into by pressing *keys* again and again."""
    entered = []
    for _ in range(steps):
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keySequence(held.window(), QKeySequence(keys))
        # The window that was activated takes the keyboard with the next events.
        QApplication.processEvents()
        held = QApplication.focusWidget()
        parts = window.parts.regions()
        inner = next(part for part in reversed(parts) if held and part.isAncestorOf(held))
        entered.append(inner.objectName() or type(inner).__name__)
    return entered


def test_tab_reaches_everything_on_every_page_and_is_held_by_nothing(full: MainWindow) -> None:
    parts = full.parts
    lost = missed(full, parts.board.pane(parts.board.active_document).surface)
    for dock, pages in ((parts.left, LEFT_PAGES), (parts.right, RIGHT_PAGES), (parts.drawer, DRAWER_PAGES)):
        for page in pages:
            dock.show_page(page)
            QApplication.processEvents()
            lost |= missed(dock, dock.tabs)
            last = walked(dock.tabs, Qt.Key.Key_Tab, dock)[-1]
            QTest.keyClick(last, Qt.Key.Key_Tab)
            held = QApplication.focusWidget()
            assert held and not dock.isAncestorOf(held), f"{page} holds {described(held)}"
    assert not lost


def test_tab_goes_through_the_window_as_it_is_read(full: MainWindow) -> None:
    names = [widget.accessibleName() for widget in walked(full.parts.query, Qt.Key.Key_Tab)]
    expected = ("Search", "Library", "Documents", "Annotations", "Claims", "Note", "Drawer")
    assert [name for name in names if name in expected] == list(expected)


def test_the_focus_is_seen_in_every_look(full: MainWindow, any_look: None) -> None:
    board = full.parts.board
    pane = board.pane(board.active_document)
    board.detach(pane.view.id)
    pane.find_bar.open_with("Platt")
    for number, look in enumerate(THEMES):
        in_look(full, look)
        full.parts.left.show_page(LEFT_PAGES[number % 2])
        for start in (full.parts.query, pane.find_bar.line):
            start.window().activateWindow()
            QApplication.processEvents()
            assert not unseen(start), look


def test_f6_goes_round_all_parts_both_ways_and_into_a_window_of_its_own(full: MainWindow) -> None:
    board = full.parts.board
    board.detach(board.active_document)
    full.activateWindow()
    full.parts.query.setFocus()
    round_ = ["left", "ReaderPane", "ReaderPane", "right", "Inspector", "drawer", "toolbar"]
    assert regions_by(full, "F6", 7) == round_
    assert regions_by(full, "Shift+F6", 7) == [*reversed(round_[:-1]), "toolbar"]
    assert full.isActiveWindow()


def test_f6_goes_back_to_where_the_keyboard_was_in_a_part(full: MainWindow) -> None:
    full.parts.library.filter.setFocus()
    regions_by(full, "F6", 1)
    assert regions_by(full, "Shift+F6", 1) == ["left"]
    assert full.parts.library.filter.hasFocus()


def test_a_document_in_a_window_of_its_own_is_walked(full: MainWindow) -> None:
    board = full.parts.board
    document = board.active_document
    board.detach(document)
    pane = board.pane(document)
    pane.window().activateWindow()
    QApplication.processEvents()
    pane.find_bar.open_with("Platt")
    assert not missed(pane.window(), pane.find_bar.line)
    QTest.keyClick(pane.find_bar.line, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is pane.surface


def test_the_start_page_is_walked(full: MainWindow) -> None:
    full.session.close()
    QApplication.processEvents()
    first = full.parts.start._cards[0][0]
    assert not missed(full, first)
    assert len(walked(first, Qt.Key.Key_Tab)) == 5
    assert not unseen(first)


def test_a_mirrored_window_is_walked_as_it_is_read(
    qapp: QApplication, request: pytest.FixtureRequest
) -> None:
    speak(qapp, "ar")
    try:
        window: MainWindow = request.getfixturevalue("full")
        assert window.isRightToLeft()
        window.parts.query.setFocus()
        names = [type(each).__name__ for each in walked(window.parts.query, Qt.Key.Key_Tab)]
        assert names.index("DocumentList") < names.index("ReaderSurface") < names.index("NoteEditor")
        assert regions_by(window, "F6", 2) == ["left", "ReaderPane"]
        assert not missed(window, window.parts.query)
    finally:
        speak(qapp, "en")
