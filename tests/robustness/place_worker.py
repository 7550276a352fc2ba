"""The window that is killed while somebody reads: ``python -m tests.robustness.place_worker PROJECT``.

Opens all documents, stands them otherwise, scrolls one and puts its caret somewhere; writes one line of JSON
with how the board stands as soon as that has been kept, and goes on reading for ever.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.robustness.worker import say
from workbench.gui.app import make_application
from workbench.gui.main_window import MainWindow
from workbench.gui.reader.selection import put_caret
from workbench.gui.settings import Settings


def main(path: Path) -> None:
    """Read."""
    settings = Settings(path.parent / "settings.ini")
    make_application(settings)
    window = MainWindow(settings)
    window.resize(1280, 820)
    window.show()
    if not window.session.open(path):
        raise SystemExit("the project cannot be opened")
    board = window.parts.board
    for document in window.session.project.documents.all():
        window.reading.open_document(document.id)
    window.place_keeping.kept.connect(lambda: say({"state": "kept", "board": board.state().as_json()}))
    last = board.document_ids[-1]
    board.move_pane(last, -2)
    surface = board.pane(last).surface
    surface.scroll_to(len(surface.text) // 2)
    put_caret(surface, len(surface.text) // 2 + 7)
    QApplication.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
