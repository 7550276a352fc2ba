"""Windows on documents that have outlets and dates, so that there is something to narrow by."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import document_called, settle
from workbench.core.project.operations.documents import edit_document
from workbench.gui.main_window import MainWindow

DATA = {
    "cairo.txt": ("Al-Jisr", "2023-04-18"),
    "berlin.txt": ("Elbkurier", "2023-04-20"),
    "delhi.txt": ("Elbkurier", ""),
}


@pytest.fixture
def dated(filled: MainWindow, qtbot: QtBot) -> MainWindow:
    """Three articles of two outlets; two of them have dates, two days apart."""
    for path, (outlet, published) in DATA.items():
        document = document_called(filled, path)
        filled.session.perform(edit_document, document, outlet=outlet, published=published)
    settle(filled, qtbot)
    return filled


def found(window: MainWindow) -> list[str]:
    """The paths of the documents listed, from top to bottom."""
    return [row.document.path for row in window.parts.search.list.results.rows if row.snippet is None]
