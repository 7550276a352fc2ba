"""Fixtures for windows: own settings, no message box that waits, nothing left running, no warnings."""

from __future__ import annotations

import gc
import itertools
import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThread, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.core.errors import UserError
from workbench.core.importing.pipeline import read_articles
from workbench.core.progress import NoProgress
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import create_project
from workbench.gui import fonts
from workbench.gui.app import speak
from workbench.gui.error_dialog import Messages
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import THEME, Settings
from workbench.gui.theme import apply_theme, load_theme

# Qt tries the families of a font in turn, and says so where one has letters but no shaping for them.
KNOWN = (r"OpenType support missing for", r"^This plugin does not support")

ARTICLES = {
    "cairo.txt": (
        "الشركة تنفي أنها استخدمت البيانات\n\n"
        "قال متحدث باسم Nordwind إن الشركة لم تستخدم بيانات المنصة دون إذن.\n\n"
        "وأضاف أن الرسالة وصلت يوم الثلاثاء.\n"
    ),
    "berlin.txt": (
        "Plattform droht dem Konzern mit einer Klage\n\n"
        "Die Plattform wirft Nordwind vor, Daten ohne Erlaubnis genutzt zu haben.\n\n"
        "Eine Klage ist bisher nicht eingereicht.\n"
    ),
    "delhi.txt": (
        "कंपनी पर डेटा के दुरुपयोग का आरोप\n\n"
        "मंच का कहना है कि Nordwind ने बिना अनुमति डेटा का उपयोग किया।\n\n"
        "कंपनी ने टिप्पणी करने से इनकार किया।\n"
    ),
}
"""Written for these tests: one story, three languages."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A Qt warning fails the test that caused it."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*KNOWN))


TESTS_TO_A_LOOK = 25
"""Tests after which all that refers to itself in circles is looked for: old windows, mostly."""
_tests = itertools.count(1)


@pytest.fixture(autouse=True)
def circles_are_looked_for_in_this_thread() -> Iterator[None]:
    """As in the program: a worker that comes upon an old window must not destroy it."""
    gc.disable()
    yield
    gc.collect(1 if next(_tests) % TESTS_TO_A_LOOK else 2)
    gc.enable()


@pytest.fixture(autouse=True)
def no_log_records(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A record of level WARNING or higher fails the test, too."""
    yield
    records = [
        record
        for when in ("setup", "call")
        for record in caplog.get_records(when)  # type: ignore[arg-type]
        if record.levelno >= logging.WARNING
    ]
    assert not records


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """No thread goes on after its test."""
    yield
    assert QThreadPool.globalInstance().activeThreadCount() == 0
    assert not [thing for thing in gc.get_objects() if isinstance(thing, QThread) and thing.isRunning()]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a folder of this test."""
    settings = Settings(tmp_path / "settings" / "settings.ini")
    settings.set(THEME, "light")
    return settings


@pytest.fixture
def shown_errors(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What error boxes would have said; a fault of ours fails the test."""
    shown: list[str] = []

    def fail(_self: Messages, details: str) -> None:
        pytest.fail(details)

    def note(_self: Messages, error: UserError) -> None:
        shown.append(str(error))

    monkeypatch.setattr(Messages, "error", note)
    monkeypatch.setattr(Messages, "bug", fail)
    return shown


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application as app.py makes it: its language, font and colours."""
    speak(qapp, "en")
    qapp.setFont(fonts.interface_font())
    apply_theme(qapp, load_theme("light"))
    return qapp


@pytest.fixture
def open_window(
    qtbot: QtBot, dressed: QApplication, settings: Settings, shown_errors: list[str]
) -> Iterator[Callable[[], MainWindow]]:
    """Opens windows on these settings; closes them when the test is over."""
    windows: list[MainWindow] = []

    def open_one() -> MainWindow:
        window = MainWindow(settings)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 820)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield open_one
    for window in windows:
        window.close()
        assert not window.jobs.running


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    """A window on the start page."""
    return open_window()


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Three short articles on disk."""
    folder = tmp_path_factory.mktemp("articles")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return sorted(folder.iterdir())


@pytest.fixture
def articles(written: list[Path]) -> list[Path]:
    """The same; not to be changed."""
    return list(written)


@pytest.fixture(scope="session")
def prepared(written: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project that holds the three articles, to be copied."""
    path = tmp_path_factory.mktemp("prepared") / "Story.muqabala"
    project = create_project(path, author="Tester")
    import_articles(project, read_articles(written, progress=NoProgress()))
    project.close()
    return path


@pytest.fixture
def filled(window: MainWindow, prepared: Path, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window with a project that holds the three articles, indexed."""
    shutil.copy(prepared, tmp_path / "Story.muqabala")
    assert window.session.open(tmp_path / "Story.muqabala")
    settle(window, qtbot)
    return window


def bring_in(window: MainWindow, paths: list[Path], qtbot: QtBot) -> Any:
    """Import *paths* and wait until they are indexed; the report."""
    flow = window.import_paths(paths)
    with qtbot.waitSignal(flow.finished, timeout=20_000) as finished:
        pass
    settle(window, qtbot)
    return finished.args[0]


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing works beside the window any more."""
    qtbot.waitUntil(lambda: not window.jobs.running and not window.index.busy, timeout=60_000)


def search_for(window: MainWindow, query: str, qtbot: QtBot) -> None:
    """Type *query* into the query line and wait for all that is found."""
    window.parts.query.search_for(query)
    settle(window, qtbot)


def document_called(window: MainWindow, path: str) -> str:
    """The id of the document imported from *path*."""
    return next(item.id for item in window.session.project.documents.all() if item.path == path)
