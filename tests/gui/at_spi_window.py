"""The window that a real screen reader's library looks at, page by page and dialog by dialog.

``python -m tests.gui.at_spi_window PROJECT`` reads what to do from the standard input, one JSON list a line:
the name of a step and what it needs. When the step is done, it answers with one line of JSON. It ends with
its input.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.gui.openings import fill, openings
from tests.gui.walking import shown_windows
from workbench.core.project.project import open_project
from workbench.core.text.span import Span
from workbench.gui.app import make_application, speak
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import INTERFACE_LANGUAGE, Settings

PAUSE = 50
"""Milliseconds."""
DOCKS = ("left", "right", "drawer")


class Steps(QObject):
    """Does what the client asks for, also while a dialog waits to be closed."""

    def __init__(self, application: QApplication, path: Path) -> None:
        super().__init__(application)
        self._application = application
        self._path = path
        self._window: MainWindow | None = None
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @property
    def window(self) -> MainWindow:
        """The window in the present language."""
        assert self._window is not None
        return self._window

    def _read(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self._application.quit()
            return
        step, *needs = json.loads(line)
        # A dialog waits where it is opened: what is answered comes from inside it.
        QTimer.singleShot(0, lambda: self._do(step, needs))

    def _do(self, step: str, needs: list[str]) -> None:
        if step == "open":
            there = set(shown_windows())
            QTimer.singleShot(0, lambda: self._answer_new(there))
            openings(self.window)[needs[0]]()
        else:
            answer(getattr(self, f"do_{step}")(*needs))

    def _answer_new(self, there: set[QWidget]) -> None:
        new = next(iter(set(shown_windows()) - there), None)
        answer([new.windowTitle(), isinstance(new, QMenu), new.accessibleName()] if new else None)

    def do_speak(self, language: str) -> str:
        """Another window in another language, with the second mark of the document in front chosen."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
        speak(self._application, language)
        settings = Settings(self._path.parent / "settings.ini")
        self._window = window = MainWindow(settings)
        window.resize(1360, 860)
        window.show()
        window.session.open(self._path)
        project = window.session.project
        for document in project.documents.all()[:2]:
            window.reading.open_document(document.id)
        window.commands.show_marks()
        window.parts.query.search_for("Nordwind")
        self._settle()
        in_front = project.marks.where(document_id=window.parts.board.active_document)
        window.reading.show_mark(sorted(in_front, key=lambda mark: mark.start)[1].id)
        window.parts.left.show_page("library")
        window.activateWindow()
        window.parts.library.filter.setFocus()
        return window.windowTitle()

    def _settle(self) -> None:
        loop = QEventLoop()
        while self.window.jobs.running or self.window.index.busy:
            # Not in haste: what works beside the window needs the processor, too.
            QTimer.singleShot(PAUSE, loop.quit)
            loop.exec()

    def do_pages(self) -> list[list[str]]:
        """All pages: the name of the dock, and its page."""
        parts = self.window.parts
        return [[dock, page] for dock in DOCKS for page in getattr(parts, dock)._pages]

    def do_page(self, dock: str, page: str) -> str:
        """A page of a dock to the front; the title of the dock."""
        found = getattr(self.window.parts, dock)
        found.show_page(page)
        self._settle()
        return str(found.windowTitle())

    def do_openings(self) -> list[str]:
        """What can be opened."""
        self._select()
        return list(openings(self.window))

    def _select(self) -> None:
        board = self.window.parts.board
        board.pane(board.active_document).surface.select_span(Span(10, 15))

    def do_close(self) -> None:
        """Close what was opened."""
        for shown in shown_windows():
            if shown is not self._window:
                shown.close()
        # There is no window manager that would do it.
        self.window.activateWindow()

    def do_detach(self) -> str:
        """The document in front into a window of its own; its title."""
        board = self.window.parts.board
        board.detach(board.active_document)
        return board.pane(board.active_document).window().windowTitle()

    def do_attach(self) -> None:
        """Back with it."""
        self.window.commands.toggle_pane_window()

    def do_read(self, path: str) -> list[str]:
        """Put the keyboard to the beginning of a document; its title and its canonical text."""
        project = self.window.session.project
        document = next(item for item in project.documents.all() if item.path == path)
        self.window.reading.open_document(document.id)
        surface = self.window.parts.board.pane(document.id).surface
        surface.moveCursor(QTextCursor.MoveOperation.Start)
        self.window.parts.query.setFocus()
        self.window.activateWindow()
        surface.setFocus()
        return [document.title, project.text_of(document)]

    def do_selected(self) -> str:
        """What the program takes as selected."""
        found = self.window.parts.board.selection()
        return found[1].cut(self.window.parts.board.pane(found[0]).surface.text) if found else ""

    def do_focus(self, page: str) -> str:
        """Put the keyboard into the drawing of a page of the drawer."""
        self.window.parts.drawer.show_page(page)
        self._settle()
        view = getattr(self.window.parts, page).view
        view.setFocus()
        return str(view.accessibleName())


def answer(what: object) -> None:
    """Tell the client."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(path: Path) -> int:
    """Fill the project and wait for steps."""
    project = open_project(path, author="Tester")
    fill(project)
    project.close()
    settings = Settings(path.parent / "settings.ini")
    settings.set(INTERFACE_LANGUAGE, "en")
    application = make_application(settings)
    application.setQuitOnLastWindowClosed(False)
    steps = Steps(application, path)
    code = application.exec()
    # Nothing here is to be kept.
    del steps
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
