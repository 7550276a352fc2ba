"""The start of the program: its settings, its languages, and what becomes of a fault of our own."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.gui import app, fonts
from workbench.gui.error_dialog import Messages
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import AUTHOR, RECENT_LIMIT, TEXT_SIZE, THEME, Settings


@pytest.fixture
def hooks() -> Iterator[None]:
    """The hooks for faults, put back afterwards."""
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def test_a_fault_of_ours_is_shown_with_its_details_from_any_thread(
    window: MainWindow,
    hooks: None,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(Messages, "bug", lambda _self, details: shown.append(details))
    app.report_faults_to(window)
    for run in (lambda function: function(), _in_thread):
        run(_report)
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert all("ZeroDivisionError" in details for details in shown)
    assert [record.levelno for record in caplog.records] == [logging.ERROR, logging.ERROR]
    caplog.clear()


def _report() -> None:
    try:
        _fail()
    except ZeroDivisionError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)


def _fail() -> None:
    raise ZeroDivisionError


def _in_thread(function: object) -> None:
    thread = threading.Thread(target=function)  # type: ignore[arg-type]
    thread.start()
    thread.join()


@pytest.mark.parametrize(
    ("language", "direction", "undo"),
    [
        ("en", Qt.LayoutDirection.LeftToRight, "Undo"),
        ("de", Qt.LayoutDirection.LeftToRight, "Rückgängig"),
        ("hi", Qt.LayoutDirection.LeftToRight, "पहले जैसा करें"),
        ("ar", Qt.LayoutDirection.RightToLeft, "تراجع"),
        ("he", Qt.LayoutDirection.LeftToRight, "Undo"),
    ],
)
def test_the_interface_takes_language_and_direction_together(
    dressed: QApplication, language: str, direction: Qt.LayoutDirection, undo: str
) -> None:
    try:
        app.speak(dressed, language)
        assert dressed.layoutDirection() == direction
        assert dressed.translate("Actions", "Undo") == undo
        assert QLocale().toString(14) == "14"
    finally:
        app.speak(dressed, "en")
    assert dressed.translate("Actions", "Undo") == "Undo"


def test_settings_are_kept_with_their_types(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "settings.ini"
    settings = Settings(path)
    heard: list[str] = []
    settings.changed.connect(heard.append)
    settings.set(THEME, "dark")
    settings.set(THEME, "dark")
    settings.set(TEXT_SIZE, 125)
    settings.set(AUTHOR, "هالة")
    settings.save()
    again = Settings(path)
    assert (again.get(THEME), again.get(TEXT_SIZE), again.author) == ("dark", 125, "هالة")
    assert heard == [THEME.key, TEXT_SIZE.key, AUTHOR.key]


def test_only_recent_projects_that_are_there_are_listed(tmp_path: Path, qapp: QApplication) -> None:
    settings = Settings(tmp_path / "settings.ini")
    paths = [tmp_path / f"قصة {number}.muqabala" for number in range(RECENT_LIMIT + 2)]
    for path in paths:
        path.touch()
        settings.remember(path)
    assert settings.recent == paths[:1:-1]
    paths[-1].unlink()
    assert paths[-1] not in settings.recent


def test_the_families_of_fonts_stand_in_our_order(qapp: QApplication) -> None:
    font = fonts.interface_font(150)
    assert tuple(font.families()) == fonts.INTERFACE
    assert font.pointSizeF() == fonts.INTERFACE_POINTS * 1.5
    assert QFontDatabase.families()
