"""A long text comes into the document by slices."""

from __future__ import annotations

from itertools import islice

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.reader.texts import ARABIC, GERMAN, HINDI, view_of
from workbench.core.text.span import Span
from workbench.gui.qt_text import QtPositions
from workbench.gui.reader.blocks import Blocks
from workbench.gui.reader.filling import FIRST, SLICE, Filling
from workbench.gui.reader.surface import ReaderSurface
from workbench.gui.reader.text_document import dress
from workbench.gui.reader.typography import Typography

PARTS = (GERMAN, ARABIC, HINDI, "Wort " * 3_000, "أعلنت Nordwind اليوم عن 😀 Helios", "Die شركة كبيرة sagt")
LONG = "\n".join(PARTS * (3 * SLICE // sum(map(len, PARTS))))


def looks(document: QTextDocument) -> list[object]:
    """Text and block format of each block, and each change of the font with its position."""
    found: list[object] = []
    block = document.begin()
    while block.isValid():
        look = block.blockFormat()
        found.append((block.text(), look.layoutDirection(), look.lineHeight(), look.bottomMargin()))
        block = block.next()
    cursor, usual, before = QTextCursor(document), document.defaultFont(), ""
    for position in range(1, document.characterCount(), 3):
        cursor.setPosition(position)
        letters = cursor.charFormat()
        font = letters.font().toString() if letters.propertyCount() else usual.toString()
        if font != before:
            found.append((position, font))
            before = font
    return found


def test_what_is_put_in_looks_as_what_is_formatted_afterwards(qtbot: QtBot) -> None:
    blocks = Blocks(LONG, view_of(LONG, "de").passages)
    filled, dressed = QTextDocument(), QTextDocument()
    filling = Filling(filled)
    filling.begin(LONG, blocks, Typography())
    assert not filling.done
    qtbot.waitUntil(lambda: filling.done)
    assert filled.blockCount() == len(blocks)
    edges = zip([0, *blocks.breaks], [*blocks.breaks, len(LONG)], strict=True)
    dressed.setPlainText("\n".join(LONG[start:end] for start, end in edges))
    dress(dressed, LONG, blocks, QtPositions(LONG, blocks.breaks), Typography())
    assert looks(filled) == looks(dressed)


def test_only_the_first_screens_are_there_at_once(surface: ReaderSurface) -> None:
    surface.show_document(view_of(LONG, "de"))
    longest = max(map(len, PARTS))
    assert FIRST <= surface.document().characterCount() <= FIRST + longest


@pytest.mark.parametrize("share", [0.4, 0.99])
def test_a_place_that_is_not_there_yet_is_reached_at_once(surface: ReaderSurface, share: float) -> None:
    surface.show_document(view_of(LONG, "de"))
    start = LONG.index("Nordwind", int(share * len(LONG)) - 10_000)
    surface.select_span(Span(start, start + 8))
    assert surface.selected_span() == Span(start, start + 8)
    assert surface.boxes_of(Span(start, start + 8))
    assert surface.createMimeDataFromSelection().text() == "Nordwind"


def test_everything_is_selected_though_it_is_not_there_yet(surface: ReaderSurface) -> None:
    surface.show_document(view_of(LONG, "de"))
    QTest.keyClick(surface, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert surface.selected_span() == Span(0, len(LONG))


def test_a_selection_stays_while_the_rest_comes(surface: ReaderSurface, qtbot: QtBot) -> None:
    surface.show_document(view_of(LONG, "de"))
    surface.select_span(Span(10, 40))
    scrolled = surface.verticalScrollBar().value()
    qtbot.waitUntil(lambda: surface.filling.done)
    assert surface.selected_span() == Span(10, 40)
    assert surface.verticalScrollBar().value() == scrolled


def test_another_text_takes_the_place_of_one_that_is_still_coming(
    surface: ReaderSurface, qtbot: QtBot
) -> None:
    surface.show_document(view_of(LONG, "de"))
    surface.show_document(view_of(GERMAN, "de"))
    qtbot.wait(1)
    assert surface.document().blockCount() == GERMAN.count("\n") + 1
    assert [surface.document().findBlockByNumber(n).text() for n in range(2)] == list(
        islice(GERMAN.split("\n"), 2)
    )


def test_another_type_holds_for_the_whole_text(surface: ReaderSurface) -> None:
    surface.show_document(view_of(LONG, "de"))
    surface.set_typography(Typography(percent=140))
    assert surface.filling.done
    last = surface.document().lastBlock()
    assert last.blockFormat().lineHeight() == Typography(percent=140).line_pitch("latin")
