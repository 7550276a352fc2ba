"""Positions of a QTextDocument and code points of the text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from workbench.core.text.canonical import canonical
from workbench.gui.qt_text import QtPositions

PIECES = st.sampled_from(
    ["a", "ß", "ب", "ً", "क", "्", "ष", "😀", "𝔉", "\u200d", "\u00a0", " ", "\n", "e\u0301"]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join).map(canonical)


@st.composite
def broken_texts(draw: st.DrawFn) -> tuple[str, list[int]]:
    """A text, and places inside it (not at an LF) where blocks are broken."""
    text = draw(TEXTS)
    inside = [n for n in range(1, len(text)) if "\n" not in text[n - 1 : n + 1]]
    return text, sorted(draw(st.sets(st.sampled_from(inside)))) if inside else []


def displayed(text: str, breaks: list[int]) -> str:
    """*text* as Qt shows it: with a line end more at each break."""
    return "\n".join(text[start:end] for start, end in pairwise([0, *breaks, len(text)]))


@given(broken_texts())
def test_every_code_point_has_the_position_that_qt_gives_it(broken: tuple[str, list[int]]) -> None:
    text, breaks = broken
    positions = QtPositions(text, breaks)
    document = QTextDocument()
    document.setPlainText(displayed(text, breaks))
    for offset, character in enumerate(text):
        cursor = QTextCursor(document)
        cursor.setPosition(positions.to_qt(offset))
        cursor.setPosition(positions.to_qt_end(offset + 1), QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText().replace("\u2029", "\n") == character


@given(broken_texts())
def test_positions_and_code_points_are_inverse(broken: tuple[str, list[int]]) -> None:
    text, breaks = broken
    positions = QtPositions(text, breaks)
    for offset in range(len(text) + 1):
        assert positions.to_code_point(positions.to_qt(offset)) == offset
        assert positions.to_code_point(positions.to_qt_end(offset)) == offset


def test_a_break_counts_for_what_stands_behind_it_only(qtbot: QtBot) -> None:
    positions = QtPositions("abcdef", [3])
    assert (positions.to_qt_end(3), positions.to_qt(3)) == (3, 4)
    span = positions.span(2, 5)
    assert (span.start, span.end) == (2, 4)
