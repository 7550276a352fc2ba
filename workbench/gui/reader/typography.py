"""The type of the reading text: families in explicit order, size and leading by script, the measure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from workbench.gui.reader.blocks import Script

LATIN_FAMILIES = ("Noto Serif", "Georgia", "Charter", "Times New Roman")
ARABIC_FAMILIES = ("Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", "Segoe UI")
DEVANAGARI_FAMILIES = ("Noto Serif Devanagari", "Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI")
LAST_FAMILIES = (
    "Noto Sans",
    "Noto Sans Symbols2",
    "Noto Color Emoji",
    "Apple Color Emoji",
    "Segoe UI Emoji",
    "Segoe UI Symbol",
    "DejaVu Sans",
)
FAMILIES: dict[Script, tuple[str, ...]] = {
    "latin": (*LATIN_FAMILIES, *ARABIC_FAMILIES, *DEVANAGARI_FAMILIES, *LAST_FAMILIES),
    "arabic": (*ARABIC_FAMILIES, *LATIN_FAMILIES, *DEVANAGARI_FAMILIES, *LAST_FAMILIES),
    "devanagari": (*DEVANAGARI_FAMILIES, *LATIN_FAMILIES, *ARABIC_FAMILIES, *LAST_FAMILIES),
}
"""Without those of the other scripts behind the first, the system would choose (on Linux DejaVu's Arabic)."""

POINTS: dict[Script, float] = {"latin": 12.0, "arabic": 14.0, "devanagari": 12.5}
"""Naskh has small bodies: 14 pt of it stand beside 12 pt of Latin as equals."""

LEADING: dict[Script, float] = {"latin": 1.95, "arabic": 1.95, "devanagari": 2.0}
"""Line pitch in ems of the script's size: room for the marks of Arabic above and three underlines below."""

FACES: dict[Script, tuple[str, ...]] = {
    "latin": (*LATIN_FAMILIES, "Noto Sans", "Segoe UI", "Helvetica Neue"),
    "arabic": ("Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", "Noto Sans Arabic", "Segoe UI"),
    "devanagari": DEVANAGARI_FAMILIES,
}
"""What can be chosen for a script, the usual one first. No Nastaliq: its lines need twice the height."""

SIZES = (70, 80, 90, 100, 110, 125, 140, 160, 180, 210, 250)
"""Per cent of the usual text size, in steps that each can be seen."""

SIZES = (70, 80, 90, 100, 110, 125, 140, 160, 180, 210, 250)
"""Per cent of the usual text size, in steps that each can be seen."""

MEASURES = (50, 70, 90, 400)
"""Characters of a full line that can be chosen; the last is more than any screen has."""
MEASURE = 70
"""The usual one: more are hard to follow back to the next line's start."""

LEADINGS = (88, 100, 118)
"""Per cent of the usual line pitch that can be chosen; with less, Arabic marks would touch the line above."""


@dataclass(frozen=True, slots=True)
class Typography:
    """The type of a pane: *percent* of its usual size, *leading* per cent of the usual pitch, *measure*
    characters in a full line, and the family chosen for each script ("" for the usual one).
    """

    percent: int = 100
    leading: int = 100
    measure: int = MEASURE
    latin: str = ""
    arabic: str = ""
    devanagari: str = ""

    def font(self, script: Script) -> QFont:
        """The font of a block in *script*."""
        # The families chosen for the other scripts count, too: a block may hold words of them.
        chosen = (getattr(self, script), self.latin, self.arabic, self.devanagari)
        font = QFont()
        font.setFamilies(list(dict.fromkeys(filter(None, (*chosen, *FAMILIES[script])))))
        font.setPointSizeF(POINTS[script] * self.percent / 100)
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        return font

    def line_pitch(self, script: Script) -> float:
        """Pixels from one base line to the next in a block of *script*."""
        return round(self._metrics(script).em * LEADING[script] * self.leading / 100)

    def ascent(self, script: Script) -> float:
        """Pixels that letters with their usual marks reach above the base line."""
        return self._metrics(script).ascent

    def descent(self, script: Script) -> float:
        """Pixels that letters with their usual marks reach below the base line."""
        return self._metrics(script).descent

    def paragraph_gap(self) -> float:
        """Pixels between two passages."""
        return round(self.line_pitch("latin") * 0.42)

    def line_width(self) -> float:
        """The width in pixels of a full line."""
        return round(self._metrics("latin").average * self.measure)

    def _metrics(self, script: Script) -> _Metrics:
        return _metrics_of(self, script)


@dataclass(frozen=True, slots=True)
class _Metrics:
    em: float
    ascent: float
    descent: float
    average: float


EXTREMES: dict[Script, str] = {"latin": "ÄlfgpqyQ", "arabic": "أُكلّجعمي", "devanagari": "कीैंट्ठूृ"}
"""Characters that reach as high and as low as usual text does."""

AVERAGE = "the quick brown fox jumps over a lazy dog and runs on, then rests."


def faces_of(script: Script) -> list[str]:
    """The families of FACES that this machine has."""
    installed = set(QFontDatabase.families())
    return [family for family in FACES[script] if family in installed]


@cache
def _metrics_of(typography: Typography, script: Script) -> _Metrics:
    # By the typography and not by the font: a QFont is hashed by its place in memory, and so is never found.
    font = typography.font(script)
    metrics = QFontMetricsF(font)
    extremes = metrics.tightBoundingRect(EXTREMES[script])
    return _Metrics(
        em=font.pointSizeF() * metrics.fontDpi() / 72,
        ascent=-extremes.top(),
        descent=extremes.bottom(),
        average=metrics.horizontalAdvance(AVERAGE) / len(AVERAGE),
    )
