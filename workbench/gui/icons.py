"""Icons: our own line drawings under ``resources/icons``, painted in a colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from workbench.core.resources import resource
from workbench.gui.theme import theme_of

MIRRORED = frozenset(
    {"undo", "redo", "open", "next", "previous", "panel-start", "panel-end", "sort", "merge"}
)
"""Drawings that point along the line of reading, and so turn round in a right-to-left interface."""

_SIZES = (16, 20, 24, 32, 48, 64)


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _pixmap(name: str, colour: str, pixels: int, mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap.transformed(QTransform.fromScale(-1, 1)) if mirrored else pixmap


def icon(name: str, palette: QPalette, colour: str = "") -> QIcon:
    """The drawing *name* in *colour* (``#rrggbb``; else the muted ink of the theme), greyed when disabled."""
    theme = theme_of(palette)
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    result = QIcon()
    for pixels in _SIZES:
        result.addPixmap(_pixmap(name, colour or theme.muted, pixels, mirrored), QIcon.Mode.Normal)
        result.addPixmap(_pixmap(name, theme.border_strong, pixels, mirrored), QIcon.Mode.Disabled)
    return result


def pixmap(name: str, colour: str, points: int, scale: float = 1.0) -> QPixmap:
    """The drawing as a picture of *points* logical pixels for a screen of *scale* device pixels each."""
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    picture = QPixmap(_pixmap(name, colour, round(points * scale), mirrored))
    picture.setDevicePixelRatio(scale)
    return picture
