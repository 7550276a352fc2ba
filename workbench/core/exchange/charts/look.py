"""How a chart looks: the colours of one of the window's themes, and fonts for every script."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from workbench.core.resources import resource

FONT: Final = "Noto Sans"
ARABIC_FONT: Final = "Noto Sans Arabic"
"""For words in Arabic letters; Qt takes DejaVu's otherwise."""
FONTS_OF_BROWSERS: Final = (
    "@supports (display:block){"
    "text{font-family:'Noto Sans','Segoe UI','SF Pro Text','Noto Sans Devanagari','Kohinoor Devanagari',"
    "'Nirmala UI',sans-serif}"
    "tspan{font-family:'Noto Sans Arabic','Noto Naskh Arabic','Geeza Pro','Segoe UI',sans-serif}}"
)
"""Families for those who lack the first. Qt takes a list of them for one name, and skips ``@supports``."""


@dataclass(frozen=True, slots=True)
class ChartLook:
    """Colours as ``#rrggbb``: the ground, the ink of words, of what explains them, and of thin lines.

    *bar* is the colour of what is shown, *other* that of what is the contrary of it.
    """

    ground: str
    text: str
    muted: str
    line: str
    bar: str
    other: str


def chart_look(theme: str = "light") -> ChartLook:
    """The look of a theme of the window (a file of ``resources/themes``)."""
    colours = json.loads(resource("themes", f"{theme}.json").read_text(encoding="utf-8"))
    names = ("base", "text", "muted", "border", "accent", "danger")
    return ChartLook(*(str(colours[name]) for name in names))
