"""Colours reach the contrast that WCAG 2.1 asks for (1.4.3: 4.5:1 for text), in every theme."""

from __future__ import annotations

import re
from dataclasses import fields
from itertools import product

import pytest
from PySide6.QtGui import QColor

from workbench.core.resources import resource
from workbench.gui.theme import THEMES, Theme, load_theme, palette_of, style_sheet, theme_of

INKS = ("text", "muted", "accent", "danger", "warning", "ok", "claim", "party", "evidence", "code", "note")
GROUNDS = ("window", "base", "raised")


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.1)."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    """Contrast ratio (WCAG 2.1)."""
    low, high = sorted((luminance(ink), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_text_is_legible_on_every_ground(name: str) -> None:
    theme = load_theme(name)
    pairs = [*product(INKS, GROUNDS), ("on_accent", "accent")]
    pairs += [("text", ground) for ground in ("hover", "accent_soft", "hit", "hit_current")]
    pairs += [("muted", "hover"), ("muted", "accent_soft"), ("accent", "accent_soft")]
    poor = {
        pair: round(contrast(getattr(theme, pair[0]), getattr(theme, pair[1])), 2)
        for pair in pairs
        if contrast(getattr(theme, pair[0]), getattr(theme, pair[1])) < 4.5
    }
    assert not poor


@pytest.mark.parametrize("name", THEMES)
def test_a_palette_tells_its_theme(name: str, qapp: object) -> None:
    assert theme_of(palette_of(load_theme(name))) == load_theme(name)


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_names_no_colour_of_its_own(name: str) -> None:
    theme = load_theme(name)
    known = {getattr(theme, field.name) for field in fields(Theme)}
    assert set(re.findall(r"#[0-9a-f]{6}", style_sheet(theme))) <= known


def test_high_contrast_is_higher() -> None:
    for plain, strong in (("light", "contrast-light"), ("dark", "contrast-dark")):
        assert contrast(load_theme(strong).muted, load_theme(strong).base) > 7
        assert contrast(load_theme(strong).text, load_theme(strong).base) > contrast(
            load_theme(plain).text, load_theme(plain).base
        )


def test_every_theme_has_a_file() -> None:
    assert {file.stem for file in resource("themes").glob("*.json")} == set(THEMES)
