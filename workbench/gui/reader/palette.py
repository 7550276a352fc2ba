"""The colours of the reader, as one value that the main window can set."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from workbench.gui.reader.mark_view import MarkKind, MarkView

ENOUGH_CONTRAST = 3.0
"""Of icons and bars with the paper (WCAG 2.2, 1.4.11)."""
STEP = 0.02
"""Of HSL lightness, with which a colour is made readable."""


@dataclass(frozen=True, slots=True)
class ReaderPalette:
    """Each colour is ``#rrggbb``.

    *claim* to *note* are the inks of the kinds: icons and bars are drawn in them, tints are made from them.
    *asserts* to *mentions* are the inks of the stances' underlines, which also differ in their style.
    """

    paper: str = "#ffffff"
    board: str = "#f7f8f8"
    ink: str = "#1b2126"
    muted: str = "#56606a"
    hairline: str = "#e4e7e9"
    border: str = "#c9ced3"
    raised: str = "#ffffff"
    accent: str = "#0e6a70"
    selection: str = "#9fd3d6"
    claim: str = "#2f5fae"
    party: str = "#7a3f9d"
    evidence: str = "#1c7045"
    code: str = "#9a5b00"
    note: str = "#5c6670"
    asserts: str = "#1c7045"
    denies: str = "#ab2b28"
    doubts: str = "#805300"
    mentions: str = "#56606a"
    hit: str = "#fff0b3"
    hit_current: str = "#ffd24d"
    tint: float = 0.17
    """How much ink a tint has. On a dark paper the same share looks weaker."""

    @property
    def selection_under_marks(self) -> str:
        """The selection as a style sheet's colour: translucent, because Qt paints it over the marks."""
        colour = QColor(self.selection)
        return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, 62%)"

    def kind_ink(self, kind: MarkKind) -> QColor:
        """The ink of a kind of marks."""
        return QColor(str(getattr(self, kind)))

    def ink_of(self, view: MarkView) -> QColor:
        """The ink of a mark: its kind's, or the colour of its code, made readable on the paper."""
        return readable(view.colour, self.paper) if view.colour else self.kind_ink(view.kind)

    def stance_ink(self, stance: str) -> QColor:
        """The ink of a stance's underline."""
        return QColor(str(getattr(self, stance or "mentions")))

    def tint_of(self, ink: QColor, share: float = 0.0) -> QColor:
        """An opaque tint: *share* of *ink* (``tint`` where it is 0) on the paper.

        Opaque, because translucent tints of many overlapping marks add up to mud.
        """
        return mixed(QColor(self.paper).rgb(), ink.rgb(), share or self.tint)

    def style_of(self, selector: str) -> str:
        """The style sheet of the widget that shows a text."""
        return (
            f"{selector} {{ background: {self.paper}; color: {self.ink}; border: none; border-radius: 0;"
            f" padding: 0; selection-background-color: {self.selection_under_marks};"
            f" selection-color: {self.ink}; }}"
        )


@cache
def readable(colour: str, paper: str) -> QColor:
    """*colour*, as much darker on a light paper and lighter on a dark one as ENOUGH_CONTRAST asks for."""
    ground, ink = QColor(paper), QColor(colour)
    step = STEP if _luminance(ground) < 0.5 else -STEP
    hue, saturation = max(0.0, ink.hslHueF()), ink.hslSaturationF()
    while _contrast(ink, ground) < ENOUGH_CONTRAST:
        ink = QColor.fromHslF(hue, saturation, min(1.0, max(0.0, ink.lightnessF() + step)))
    return ink


def _contrast(first: QColor, second: QColor) -> float:
    """WCAG 2.2, contrast ratio."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@cache
def mixed(ground: int, ink: int, share: float) -> QColor:
    """The colour between two RGB values."""
    below, above = QColor(ground), QColor(ink)
    parts = (
        (below.red(), above.red()),
        (below.green(), above.green()),
        (below.blue(), above.blue()),
    )
    return QColor(*(round(low + (high - low) * share) for low, high in parts))


LIGHT = ReaderPalette()
SEPIA = ReaderPalette(
    paper="#f8f1e3",
    board="#efe6d3",
    ink="#3a2d1e",
    muted="#6b5a45",
    hairline="#e6dac3",
    border="#cdbd9f",
    raised="#fdf8ee",
    accent="#8a4b12",
    selection="#dcbf8c",
    claim="#2d569b",
    party="#74398f",
    evidence="#1d6640",
    code="#8a5000",
    note="#665a4a",
    asserts="#1d6640",
    denies="#a32a25",
    doubts="#7a4d00",
    mentions="#6b5a45",
    hit="#f3dc8d",
    hit_current="#f0c04c",
)
DARK = ReaderPalette(
    paper="#1e2125",
    board="#17191c",
    ink="#e8eaec",
    muted="#a9b2bb",
    hairline="#31363c",
    border="#4a525b",
    raised="#262a2f",
    accent="#62c4c3",
    selection="#2f6f74",
    claim="#8ab4f8",
    party="#d0a2ea",
    evidence="#74c995",
    code="#e6b450",
    note="#b3bbc3",
    asserts="#74c995",
    denies="#f28b82",
    doubts="#e6b450",
    mentions="#a9b2bb",
    hit="#5a4a14",
    hit_current="#7f640c",
    tint=0.26,
)
PAPERS = {"day": LIGHT, "sepia": SEPIA, "night": DARK}
"""What documents can be read on, whatever the window around them looks like."""
