"""The window that is killed: marks by keys as an analyst does, and says what it shows as marked.

``python -m tests.robustness.window_worker PROJECT SEED STEPS`` writes one line of JSON when it has painted:
the faces of every mark of a document, as its surface has them. What may rightly take a mark away (undo,
removal, another place) is told before it begins.
"""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.robustness.worker import say
from workbench.core.text.span import Span
from workbench.gui.app import make_application
from workbench.gui.error_dialog import Messages
from workbench.gui.main_window import MainWindow
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.settings import Settings

NAMES = ("Nordwind", "Sie haben die Daten benutzt", "الشركة", "नॉर्डविंड", "price", "law", "सूचना", "تنفي")
KEYS = "cpetn"
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)

Face = list[object]
Shown = dict[str, list[Face]]


def face_of(view: MarkView) -> Face:
    """A face as it is told: what is seen of it, without times and ids of other things."""
    return [view.kind, view.stance, view.label, [[span.start, span.end] for span in view.pieces]]


def shown_as(views: list[MarkView]) -> Shown:
    """The faces of each mark, in an order of their own."""
    shown: Shown = {}
    for view in views:
        shown.setdefault(view.id, []).append(face_of(view))
    return {mark_id: sorted(faces, key=str) for mark_id, faces in shown.items()}


class MarkingAnalyst:
    """Takes random steps in a window: mostly marks."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window = window
        self._chance = random.Random(seed)
        self._board = window.parts.board

    def tell(self, document_id: str) -> None:
        """Paint, and say what is shown as marked in a document."""
        QApplication.processEvents()
        surface = self._board.pane(document_id).surface
        surface.viewport().repaint()
        marks = json.dumps(shown_as(list(surface.marks)))
        say({"state": "shown", "document": document_id, "marks": marks})

    def step(self) -> None:
        """Mark, or now and then change or take back, and tell."""
        document_id = self._chance.choice(self._board.document_ids)
        if self._chance.random() < 0.75:
            self._mark(document_id)
            self.tell(document_id)
            return
        say({"state": "turning"})
        self._chance.choice((self._undo, self._redo, self._move, self._remove))(document_id)
        for each in self._board.document_ids:
            self.tell(each)

    def _mark(self, document_id: str) -> None:
        surface = self._board.pane(document_id).surface
        start = self._chance.randrange(len(surface.text) - 1)
        end = min(len(surface.text), start + self._chance.randint(1, 60))
        self._board.select_span(document_id, Span(start, end))
        key = self._chance.choice(KEYS)
        QTest.keyClicks(surface, key)
        chooser, words = self._board.chooser, self._chance.choice(NAMES)
        if key == "n":
            chooser.note.insertPlainText(words)
            QTest.keyClick(chooser.note, Qt.Key.Key_Return, CONTROL)
        else:
            chooser.names.line.insert(words)
            QTest.keyClick(chooser.names.line, Qt.Key.Key_Return)
            while chooser.isVisible():  # what fits is being looked up
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _undo(self, _: str) -> None:
        if self._window.session.project.marks.count():  # else the import would be undone
            self._window.actions_by_id["edit.undo"].trigger()

    def _redo(self, _: str) -> None:
        self._window.actions_by_id["edit.redo"].trigger()

    def _move(self, document_id: str) -> None:
        surface = self._board.pane(document_id).surface
        arrow = self._chance.choice((Qt.Key.Key_Left, Qt.Key.Key_Right))
        QTest.keyClick(surface, arrow, self._chance.choice((ALT, ALT | SHIFT)))

    def _remove(self, document_id: str) -> None:
        QTest.keyClick(self._board.pane(document_id).surface, Qt.Key.Key_Delete)


def fail(_: Messages, problem: object) -> NoReturn:
    """End at once: a box that waits for an answer would wait for ever."""
    sys.stderr.write(f"{problem}\n")
    sys.stderr.flush()
    os._exit(1)


def main(path: Path, seed: int, steps: int) -> None:
    """Open the window on the project and all its documents, take *steps*, close it."""
    say({"state": "starting"})
    settings = Settings(path.parent / "settings.ini")
    make_application(settings)
    Messages.error = Messages.bug = fail  # type: ignore[method-assign,assignment]
    window = MainWindow(settings)
    window.resize(1280, 820)
    window.show()
    if not window.session.open(path):
        raise SystemExit("the project cannot be opened")
    for document in window.session.project.documents.all():
        window.reading.open_document(document.id)
    analyst = MarkingAnalyst(window, seed)
    for document_id in window.parts.board.document_ids:
        analyst.tell(document_id)
    for _ in range(steps):
        analyst.step()
    window.close()
    say({"state": "closed"})


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
