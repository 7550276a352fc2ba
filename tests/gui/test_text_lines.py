"""Lines to type in begin where the interface does, and run as what is typed into them does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

import workbench.gui
from workbench.gui.bidi_line import DirectionalArea, DirectionalLine
from workbench.gui.search.query_field import QueryField

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture(params=[LTR, RTL])
def interface(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[Qt.LayoutDirection]:
    """An interface read in one direction, and in the other."""
    dressed.setLayoutDirection(request.param)
    yield request.param
    dressed.setLayoutDirection(LTR)


def cursor_is_right(editor: QLineEdit | QPlainTextEdit) -> bool:
    rectangle = editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    return bool(rectangle.center().x() > editor.width() / 2)


@pytest.mark.parametrize("kind", [DirectionalLine, QueryField, DirectionalArea])
def test_an_empty_line_has_its_cursor_where_the_interface_begins(
    kind: type[QLineEdit] | type[QPlainTextEdit], interface: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    editor = kind()
    qtbot.addWidget(editor)
    editor.resize(300, 60)
    editor.show()
    # What Qt asks, and what the interface does not depend on.
    assert QGuiApplication.inputMethod().inputDirection() == LTR
    for typed, right in (("", interface == RTL), ("Brief", False), ("رسالة", True), ("", interface == RTL)):
        if isinstance(editor, QLineEdit):
            editor.setText(typed)
            editor.setCursorPosition(0)
        else:
            editor.setPlainText(typed)
        editor.grab()
        assert cursor_is_right(editor) == right, typed


def test_every_line_of_the_program_is_one_of_these() -> None:
    plain = re.compile(r"\b(QLineEdit|QPlainTextEdit)\(|\(QPlainTextEdit\)|\(QLineEdit\)")
    folder = Path(workbench.gui.__file__).parent
    holders = {path.name for path in folder.rglob("*.py") if plain.search(path.read_text(encoding="utf-8"))}
    assert holders == {"bidi_line.py", "query_field.py"}
