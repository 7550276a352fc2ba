"""Takes the pictures of the README anew, of the sample project: see CONTRIBUTING.

They lie in ``packaging/screenshots``. To be run after a change of how the reader, the matrix or the copies
look, and to be looked at before they are committed.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QEventLoop, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTableView

from workbench.core.documents.document import Document
from workbench.gui.app import make_application
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import INTERFACE_LANGUAGE, THEME, Settings

TARGET: Final = Path(__file__).parent / "screenshots"
SIZE: Final = 1440, 900
CALM: Final = 1_500
"""Milliseconds without a job after which nothing moves any more: a framed passage has faded by then, too."""
COLOURS: Final = 256
FREQUENT: Final = 100
TINT: Final = 0xFFE0E0E0
"""What two colours of one tint have in common: the three highest bits of red, green and blue."""


class Photographer:
    """A window on the sample project, in one language and look, and what is done in it for a picture."""

    def __init__(self, settings: Settings, language: str, theme: str) -> None:
        settings.set(INTERFACE_LANGUAGE, language)
        settings.set(THEME, theme)
        self._application = make_application(settings)
        self.window = MainWindow(settings)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.commands.open_sample()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing works any more."""
        while True:
            loop = QEventLoop()
            QTimer.singleShot(CALM, loop.quit)
            loop.exec()
            if not self.window.jobs.running and not self.window.index.busy:
                return

    def do(self, *actions: str) -> None:
        """Trigger actions of the window by their ids."""
        for action in actions:
            self.window.actions_by_id[action].trigger()
        self.settle()

    def take(self, name: str) -> None:
        """Write what the window shows, in a few colours: a third of the bytes."""
        self.settle()
        shown = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        flags = Qt.ImageConversionFlag.AvoidDither
        small = shown.convertToFormat(QImage.Format.Format_Indexed8, colours_of(shown), flags)
        small.save(str(TARGET / f"{name}.png"), quality=0)

    def most_marked(self, language: str) -> Document:
        """The article of a language that has most marks."""
        project = self.window.session.project
        articles = [each for each in project.documents.all() if each.language == language]
        return max(articles, key=lambda each: len(project.marks.where(document_id=each.id)))

    def open_only(self, *documents: Document) -> None:
        """Open these articles and no others."""
        self.window.parts.board.close_all()
        for document in documents:
            self.window.reading.open_document(document.id)
        self.settle()


def colours_of(shown: QImage) -> list[int]:
    """256 colours for a picture: the most frequent ones, and of the others one of each tint.

    Papers differ by little and have most of the pixels; a stance is a sign of some twenty pixels in a colour
    of its own.
    """
    colours, counts = np.unique(np.frombuffer(shown.constBits(), dtype=np.uint32), return_counts=True)
    colours = colours[np.argsort(-counts, kind="stable")]
    _, first = np.unique(colours & TINT, return_index=True)
    chosen = dict.fromkeys([*colours[:FREQUENT].tolist(), *colours[np.sort(first)].tolist()])
    return list(chosen)[:COLOURS]


def reader(at: Photographer) -> None:
    """Overlapping marks in Arabic and German over the matrix, and below it what four panes share."""
    window, board = at.window, at.window.parts.board
    arabic, hindi, german, english = map(at.most_marked, ("ar", "hi", "de", "en"))
    at.open_only(arabic, german)
    marks = window.session.project.marks.where(document_id=arabic.id)
    window.reading.show_mark(sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))[1].id)
    at.take("reader")
    at.open_only(arabic, hindi, german, english)
    at.do("view.left", "view.right", "view.drawer", "sync.passage")
    board.activate(arabic.id)
    board.pane(arabic.id).surface.verticalScrollBar().setValue(500)
    at.take("together")
    at.do("view.left", "view.right", "sync.off")
    at.open_only()
    at.do("view.copies")
    table = next(each for each in window.parts.copies.findChildren(QTableView) if each.isVisible())
    first = table.model().index(0, 0)
    table.setCurrentIndex(first)
    table.activated.emit(first)
    at.take("copies")


def search(at: Photographer) -> None:
    """Hits of a name, found in every script, in a dark Arabic window."""
    at.open_only()
    at.do("view.search")
    at.window.parts.query.search_for("تويتر")
    at.settle()
    at.do(*["search.next"] * 3)
    at.take("search")


PICTURES: Final[dict[tuple[str, str], Callable[[Photographer], None]]] = {
    ("en", "light"): reader,
    ("ar", "dark"): search,
}


def main() -> None:
    """Take all of them, each look in a process of its own: a program has one language from its start."""
    QStandardPaths.setTestModeEnabled(True)
    for (language, theme), pictures in PICTURES.items():
        child = os.fork()
        if not child:
            with tempfile.TemporaryDirectory() as folder:
                os.environ["XDG_DATA_HOME"] = folder
                pictures(Photographer(Settings(Path(folder) / "settings.ini"), language, theme))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            raise SystemExit(f"No pictures in {language}: see above.")


if __name__ == "__main__":
    main()
