"""Fonts: which families are asked for, in which order, so that no system picks a poor Arabic one.

Families of the desktop systems stand behind our own; an explicit order, or DejaVu's Arabic is taken.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from workbench.core.resources import resource

INTERFACE = (
    "Noto Sans",
    "Segoe UI",
    "SF Pro Text",
    "Noto Sans Arabic",
    "Noto Naskh Arabic",
    "Geeza Pro",
    "Noto Sans Devanagari",
    "Kohinoor Devanagari",
    "Nirmala UI",
    "sans-serif",
)
READING = (
    "Noto Serif",
    "Noto Sans",
    "Georgia",
    "Noto Naskh Arabic",
    "Geeza Pro",
    "Noto Serif Devanagari",
    "Noto Sans Devanagari",
    "Kohinoor Devanagari",
    "Nirmala UI",
    "serif",
)
INTERFACE_POINTS = 10.0


def load_shipped_fonts() -> None:
    """Load the fonts that an installer has put into ``resources/fonts``; a checkout uses the system's."""
    for file in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def interface_font(percent: int = 100) -> QFont:
    """The font of the interface at *percent* of its usual size."""
    font = QFont()
    font.setFamilies(list(INTERFACE))
    font.setPointSizeF(INTERFACE_POINTS * percent / 100)
    return font
