"""A surface and a board that are shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reader.surface import ReaderSurface


@pytest.fixture
def surface(qtbot: QtBot) -> ReaderSurface:
    """A surface of the size of a pane, shown."""
    widget = ReaderSurface()
    qtbot.addWidget(widget)
    widget.resize(760, 640)
    widget.show()
    return widget


@pytest.fixture
def board(qtbot: QtBot) -> ReaderBoard:
    """A board of the size of a window, shown."""
    widget = ReaderBoard()
    qtbot.addWidget(widget)
    widget.resize(1200, 700)
    widget.show()
    # A virtual display has no window manager that would give the keyboard to a new window.
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget
