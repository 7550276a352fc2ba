"""Colours: four themes as tables under ``resources/themes``, one style sheet, one palette made from them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from workbench.core.resources import resource

THEMES = ("light", "dark", "contrast-light", "contrast-dark")


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, each ``#rrggbb``. Text and muted text reach 4.5:1 on every surface.

    *claim*, *party*, *evidence*, *code* and *note* are the inks of the kinds of marks; a tint of a mark's
    background is the ink at low opacity (`tint`).
    """

    name: str
    window: str
    base: str
    raised: str
    border: str
    border_strong: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    accent_soft: str
    hover: str
    danger: str
    warning: str
    ok: str
    claim: str
    party: str
    evidence: str
    code: str
    note: str
    hit: str
    hit_current: str

    @property
    def dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return QColor(self.base).lightness() < 128

    def stance_ink(self, stance: str) -> str:
        """The colour that goes with a stance's sign (never without the sign)."""
        return {"asserts": self.ok, "denies": self.danger, "doubts": self.warning}.get(stance, self.muted)


def tint(ink: str, opacity: float = 0.16) -> QColor:
    """*ink* as a translucent background."""
    colour = QColor(ink)
    colour.setAlphaF(opacity)
    return colour


@cache
def load_theme(name: str) -> Theme:
    """The theme *name* of THEMES."""
    colours = json.loads(resource("themes", f"{name}.json").read_text(encoding="utf-8"))
    return Theme(name=name, **colours)


def theme_for(setting: str) -> Theme:
    """The theme that the setting asks for; ``system`` follows the desktop's light or dark scheme."""
    if setting in THEMES:
        return load_theme(setting)
    hints = QGuiApplication.styleHints()
    return load_theme("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light")


def theme_of(palette: QPalette) -> Theme:
    """The theme that *palette* was made from, so that a painting widget needs no other source of colours.

    It is known by the colour of links: the style sheet gives many widgets grounds and inks of their own,
    but never links.
    """
    link = palette.color(QPalette.ColorRole.Link).name()
    for name in THEMES:
        if load_theme(name).accent == link:
            return load_theme(name)
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    return load_theme("dark" if dark else "light")


def palette_of(theme: Theme) -> QPalette:
    """The theme as a Qt palette."""
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.base,
        role.ButtonText: theme.text,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.base,
        role.Midlight: theme.hover,
        role.Mid: theme.border,
        role.Dark: theme.border_strong,
        role.Shadow: theme.border_strong,
    }.items():
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.disabled))
    return palette


def style_sheet(theme: Theme) -> str:
    """The window's style sheet in the colours of *theme*."""
    template = Template(resource("themes", "window.qss").read_text(encoding="utf-8"))
    colours = {name: getattr(theme, name) for name in Theme.__slots__}
    check = "check-on-dark" if QColor(theme.on_accent).lightness() > 128 else "check-on-light"
    files = {"chevron": "chevron", "check": check}
    pictures = {name: resource("themes", f"{file}.svg").as_posix() for name, file in files.items()}
    return template.substitute(colours, **pictures)


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Dress the whole application in *theme*."""
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    application.setPalette(palette_of(theme))
    application.setStyleSheet(style_sheet(theme))
