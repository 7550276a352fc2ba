"""The type of the reading text: families in explicit order, size and leading by script, the measure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

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

MEASURE = 70
"""Characters of a full line: more are hard to follow back to the next line's start."""


@dataclass(frozen=True, slots=True)
class Typography:
    """The type of a pane at *percent* of its usual size."""

    percent: int = 100

    def font(self, script: Script) -> QFont:
        """The font of a block in *script*."""
        return _font(self.percent, script)

    def line_pitch(self, script: Script) -> float:
        """Pixels from one base line to the next in a block of *script*."""
        return round(self._metrics(script).em * LEADING[script])

    def ascent(self, script: Script) -> float:
        """Pixels that letters with their usual marks reach above the base line."""
        return self._metrics(script).ascent

    def descent(self, script: Script) -> float:
        """Pixels that letters with their usual marks reach below the base line."""
        return self._metrics(script).descent

    def paragraph_gap(self) -> float:
        """Pixels between two passages."""
        return round(self.line_pitch("latin") * 0.42)

    def measure(self) -> float:
        """The width in pixels of a full line."""
        return round(self._metrics("latin").average * MEASURE)

    def _metrics(self, script: Script) -> _Metrics:
        return _metrics_of(self.percent, script)


@dataclass(frozen=True, slots=True)
class _Metrics:
    em: float
    ascent: float
    descent: float
    average: float


EXTREMES: dict[Script, str] = {"latin": "ÄlfgpqyQ", "arabic": "أُكلّجعمي", "devanagari": "कीैंट्ठूृ"}
"""Characters that reach as high and as low as usual text does."""

AVERAGE = "the quick brown fox jumps over a lazy dog and runs on, then rests."


def _font(percent: int, script: Script) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES[script]))
    font.setPointSizeF(POINTS[script] * percent / 100)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


@cache
def _metrics_of(percent: int, script: Script) -> _Metrics:
    font = _font(percent, script)
    metrics = QFontMetricsF(font)
    extremes = metrics.tightBoundingRect(EXTREMES[script])
    return _Metrics(
        em=font.pointSizeF() * metrics.fontDpi() / 72,
        ascent=-extremes.top(),
        descent=extremes.bottom(),
        average=metrics.horizontalAdvance(AVERAGE) / len(AVERAGE),
    )
