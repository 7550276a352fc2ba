"""The window that a real screen reader's library looks at: one project, two documents, the list of marks.

``python -m tests.gui.at_spi_window PROJECT`` shows it until it is ended.
"""

from __future__ import annotations

import sys
from pathlib import Path

from workbench.gui.app import make_application
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import INTERFACE_LANGUAGE, Settings


def main(path: Path) -> int:
    """Show the project; the second mark of the document in front is chosen."""
    settings = Settings(path.parent / "settings.ini")
    settings.set(INTERFACE_LANGUAGE, "en")
    application = make_application(settings)
    window = MainWindow(settings)
    window.resize(1360, 860)
    window.show()
    window.session.open(path)
    project = window.session.project
    for document in project.documents.all():
        window.reading.open_document(document.id)
    window.commands.show_marks()
    in_front = project.marks.where(document_id=window.parts.board.active_document)
    window.reading.show_mark(sorted(in_front, key=lambda mark: mark.start)[1].id)
    window.activateWindow()
    window.parts.library.filter.setFocus()

    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
