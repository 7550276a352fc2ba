"""A selection's quote is exactly what is painted as selected, however the selection was made.

``MUQABALA_SELECTIONS=1000`` makes so many selections in each text.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.reader.painted import PaintedPage
from tests.gui.reader.texts import ARABIC, GERMAN, HINDI, MIXED, TEXTS, view_of
from workbench.gui.reader.surface import ReaderSurface

SELECTIONS = int(os.environ.get("MUQABALA_SELECTIONS", "40"))
AT_ONE_PLACE = 20
"""Selections until the text is scrolled elsewhere: what is shown without a selection is looked at once."""
SEEDS = 5
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
OWN = TEXTS | {"every": "\n".join((MIXED, ARABIC, GERMAN, HINDI, MIXED.replace("\n", " ") * 3))}


class Hand:
    """Makes random selections as a reader does."""

    def __init__(self, surface: ReaderSurface, seed: str) -> None:
        self._surface = surface
        self._chance = random.Random(seed)

    def scroll(self) -> None:
        bar = self._surface.verticalScrollBar()
        bar.setValue(self._chance.randint(0, bar.maximum()))

    def select(self, page: PaintedPage) -> str:
        """Select in one of the ways; tells which, for the message of a failure."""
        way = self._chance.choice((self._drag, self._drag, self._keys, self._double_click))
        way(page)
        return way.__name__

    def _point(self) -> QPoint:
        viewport = self._surface.viewport()
        return QPoint(self._chance.randrange(viewport.width()), self._chance.randrange(viewport.height()))

    def _on_text(self, page: PaintedPage) -> QPoint:
        return self._chance.choice(page.clusters).box.center().toPoint()

    def _drag(self, page: PaintedPage) -> None:
        viewport = self._surface.viewport()
        start = self._on_text(page)
        end = self._chance.choice((self._on_text(page), self._point()))
        modifiers = self._chance.choice((NONE, NONE, CONTROL, CONTROL | SHIFT))
        QTest.mousePress(viewport, LEFT, NONE, start)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, LEFT, modifiers, end)

    def _double_click(self, page: PaintedPage) -> None:
        QTest.mouseDClick(self._surface.viewport(), LEFT, NONE, self._on_text(page))

    def _keys(self, page: PaintedPage) -> None:
        QTest.mouseClick(self._surface.viewport(), LEFT, NONE, self._on_text(page))
        for _ in range(self._chance.randint(1, 7)):
            way = self._chance.choice((SHIFT, SHIFT, SHIFT | CONTROL))
            QTest.keyClick(self._surface, self._chance.choice(MOVES), way)


def walk(surface: ReaderSurface, text: str, language: str, seed: str) -> int:
    """Make SELECTIONS random selections in *text*, compare each; how many of them selected something."""
    surface.show_document(view_of(text, language))
    surface.setCursorWidth(0)
    hand, bar = Hand(surface, seed), surface.verticalScrollBar()
    made = 0
    for number in range(SELECTIONS):
        if number % AT_ONE_PLACE == 0:
            surface.clear_selection()
            hand.scroll()
            page, place = PaintedPage(surface), bar.value()
        way = hand.select(page)
        bar.setValue(place)  # keys scroll to the caret
        span = surface.selected_span()
        painted, told = page.selected(), page.within(span)
        shown = ["".join(each.cut(text) for each in spans) for spans in (painted, told)]
        assert painted == told, f"{way} {number}: painted {shown[0]!r}, told {shown[1]!r}"
        assert surface.createMimeDataFromSelection().text() == (span.cut(text) if span else "")
        made += bool(painted)
        surface.clear_selection()
        bar.setValue(place)
    return made


@pytest.mark.parametrize("language", OWN)
def test_the_quote_is_what_is_painted_in_texts_of_our_own(surface: ReaderSurface, language: str) -> None:
    assert walk(surface, OWN[language], language, language) > SELECTIONS / 2


@pytest.mark.parametrize("number", range(SEEDS))
def test_the_quote_is_what_is_painted_in_the_seeds(surface: ReaderSurface, shared: Path, number: int) -> None:
    path = sorted((shared / "data" / "seeds").glob("*.txt"))[number]
    text = path.read_text(encoding="utf-8").strip()
    surface.resize(520, 640)
    assert walk(surface, text, "en", path.name) > SELECTIONS / 2
