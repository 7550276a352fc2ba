"""The whole window by Tab: every part is reached and left again, and the focus is seen in every look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.gui.conftest import document_called
from workbench.core.project.operations import marks
from workbench.core.text.span import Span
from workbench.gui.main_window import MainWindow
from workbench.gui.reader.surface import ReaderSurface
from workbench.gui.theme import THEMES, apply_theme, load_theme

MOST_STEPS = 250
RIGHT_PAGES = ("claims", "parties", "evidence", "codes", "marks")
DRAWER_PAGES = (
    "concordance", "statistics", "matrix", "hypotheses", "timeline", "network",
    "disagreements", "copies", "suggestions", "memos", "orphans", "history",
)  # fmt: skip


@pytest.fixture
def full(filled: MainWindow) -> MainWindow:
    """A window with two documents, and a mark in the inspector and in every list."""
    berlin, cairo = (document_called(filled, name) for name in ("berlin.txt", "cairo.txt"))
    part = marks.ClaimPart("The data were used")
    for document in (cairo, berlin):
        filled.reading.open_document(document)
        mark = filled.session.perform(
            marks.add_mark, document, Span(0, 9), claim=part, codes=["Law"], parties=["Nordwind"]
        )
    filled.reading.show_mark(mark.id)
    filled.commands.show_library()
    filled.activateWindow()
    return filled


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


def walked(start: QWidget, key: Qt.Key) -> list[QWidget]:
    """What has the focus, from *start* on, until it comes round or stays."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _ in range(MOST_STEPS):
        held = QApplication.focusWidget()
        if held is None or held in seen:
            break
        seen.append(held)
        QTest.keyClick(
            held,
            key,
            Qt.KeyboardModifier.ShiftModifier
            if key == Qt.Key.Key_Backtab
            else Qt.KeyboardModifier.NoModifier,
        )
    return seen


def reachable(window: MainWindow) -> set[QWidget]:
    """What says of itself that Tab reaches it."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }


def test_tab_reaches_everything_on_every_page_and_is_held_by_nothing(full: MainWindow) -> None:
    start = full.parts.board.pane(full.parts.board.active_document).surface
    missed: set[str] = set()
    for number in range(max(len(RIGHT_PAGES), len(DRAWER_PAGES))):
        full.parts.right.show_page(RIGHT_PAGES[number % len(RIGHT_PAGES)])
        full.parts.drawer.show_page(DRAWER_PAGES[number % len(DRAWER_PAGES)])
        QApplication.processEvents()
        forward = walked(start, Qt.Key.Key_Tab)
        assert len(forward) > 20, f"held by {described(forward[-1])}"
        missed |= {described(widget) for widget in reachable(full) - set(forward)}
        back = walked(start, Qt.Key.Key_Backtab)
        missed |= {f"back: {described(widget)}" for widget in set(forward) - set(back)}
    assert not missed


def test_the_focus_is_seen_in_every_look(full: MainWindow) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    unseen = []
    for look in THEMES:
        apply_theme(application, load_theme(look))
        full._dress()
        for widget in walked(full.parts.query, Qt.Key.Key_Tab):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            # Of a text, the line above its pane tells.
            around = (widget.parentWidget() or widget) if isinstance(widget, ReaderSurface) else widget
            with_focus = around.grab().toImage()
            widget.clearFocus()
            empty = isinstance(widget, QAbstractItemView) and not widget.model().rowCount()
            # Left out: the passages of a cell, whose picture did not differ in this small window.
            left_out = empty or widget is full.parts.matrix.passages
            if not left_out and around.grab().toImage() == with_focus:
                unseen.append(f"{look}: {described(widget)}")
    apply_theme(application, load_theme("light"))
    assert not unseen
