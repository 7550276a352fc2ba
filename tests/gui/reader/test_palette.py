"""Colours that can be told apart from the paper."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from workbench.core.text.span import Span
from workbench.gui.reader.mark_view import KINDS, MarkView
from workbench.gui.reader.palette import DARK, LIGHT, SEPIA, ReaderPalette

HUES = ("#7c3aed", "#111111", "#fde047", "#e25822", "#5b8def", "#22c55e", "#f8f8f8")


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: QColor, second: QColor) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, SEPIA, DARK])
def test_text_is_readable_on_every_tint(palette: ReaderPalette) -> None:
    inks = [palette.kind_ink(kind) for kind in KINDS]
    inks += [palette.ink_of(MarkView("m", Span(0, 1), "code", colour=hue)) for hue in HUES]
    for ink in inks:
        assert contrast(QColor(palette.ink), palette.tint_of(ink)) >= 4.5
    for hit in (palette.hit, palette.hit_current, palette.selection):
        assert contrast(QColor(palette.ink), QColor(hit)) >= 3.0


@pytest.mark.parametrize("palette", [LIGHT, SEPIA, DARK])
@pytest.mark.parametrize("stance", ["asserts", "denies", "doubts", "mentions"])
def test_underlines_stand_out_from_the_paper(palette: ReaderPalette, stance: str) -> None:
    assert contrast(palette.stance_ink(stance), QColor(palette.paper)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, SEPIA, DARK])
@pytest.mark.parametrize("hue", HUES)
def test_the_colour_of_a_code_is_made_visible(palette: ReaderPalette, hue: str) -> None:
    ink = palette.ink_of(MarkView("m", Span(0, 1), "code", colour=hue))
    assert contrast(ink, QColor(palette.paper)) >= 3.0


@pytest.mark.parametrize("palette", [LIGHT, SEPIA, DARK])
def test_words_around_the_text_are_readable(palette: ReaderPalette) -> None:
    for ink in (palette.ink, palette.muted, palette.accent, *(palette.kind_ink(kind) for kind in KINDS)):
        for ground in (palette.paper, palette.raised):
            assert contrast(QColor(ink), QColor(ground)) >= 4.5
    for hit in (palette.hit, palette.hit_current):
        assert contrast(QColor(palette.ink), QColor(hit)) >= 4.5


def test_a_colour_that_is_visible_stays_as_it_is() -> None:
    assert LIGHT.ink_of(MarkView("m", Span(0, 1), "code", colour="#7c3aed")).name() == "#7c3aed"
