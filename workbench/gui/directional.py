"""Text in lists and cells: each line in its own direction, cut at its logical end where it does not fit."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from workbench.core.text.direction import first_strong, passage_direction
from workbench.core.text.isolates import POP_ISOLATE

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u2066", "\u2067"
_CACHED = 4000
"""Laid-out texts kept: a few screens of every list."""
LEADING = 1.5
"""Em from line to line at most: Arabic fonts ask for 1.7, which tears a title of two lines apart."""


class LineWriter(Protocol):
    """What a painter paints on, where it wants whole lines of text instead of their glyphs."""

    def write_lines(self, painter: QPainter, layout: QTextLayout, place: QPointF, *, rtl: bool) -> None:
        """Take the lines of *layout*, whose corner is at *place*, in the pen of *painter*."""


def is_rtl(text: str, language: str = "") -> bool:
    """Whether *text* runs from right to left as a whole; *language* breaks the tie of mixed text."""
    if first_strong(text) is None:
        return text.startswith(_RIGHT_TO_LEFT)  # all that it says is isolated, see `as_interface`
    return passage_direction(text, language) == "rtl"


def as_interface(text: str) -> str:
    """*text* isolated in the direction in which the interface is read, whatever its first letters are.

    For what mixes words of the interface, numbers and names: a first-strong isolate would take the direction
    of the first name, or around isolates find no letter at all.
    """
    return isolated(text, rtl=QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft)


def isolated(text: str, *, rtl: bool) -> str:
    """*text* isolated (UAX #9) in this direction."""
    return f"{_RIGHT_TO_LEFT if rtl else _LEFT_TO_RIGHT}{text}{POP_ISOLATE}"


def option_for(*, rtl: bool, wrap: bool, align: Qt.AlignmentFlag | None = None) -> QTextOption:
    """How Qt lays out a text of this direction: from the side where it begins, unless *align* is given."""
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option = QTextOption((align or side) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
    option.setWrapMode(mode)
    return option


def _laid_out(
    text: str, font: QFont, width: float, rtl: bool, align: Qt.AlignmentFlag | None = None
) -> tuple[QTextLayout, float]:
    """*text* in lines of *width* pixels, and their height."""
    layout = QTextLayout(text, font)
    layout.setTextOption(option_for(rtl=rtl, wrap=True, align=align))
    layout.setCacheEnabled(True)
    return layout, lay_out(layout, width)


def lay_out(layout: QTextLayout, width: float, lines: int = 1_000_000) -> float:
    """Break *layout* into lines of *width* pixels, at most *lines* of them; the height of all."""
    tallest = QFontInfo(layout.font()).pixelSize() * LEADING
    layout.beginLayout()
    top = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        advance = min(line.height(), tallest)
        line.setPosition(QPointF(0, top - (line.height() - advance) / 2))
        top += advance
    layout.endLayout()
    return top


_FONTS: dict[str, QFont] = {}


def _kept(font: QFont) -> QFont:
    """One object for all equal fonts, to be a key: a QFont compares by value but hashes by place."""
    key = f"{font.toString()}|{'|'.join(font.families())}"
    if key not in _FONTS:
        # A copy: the font of a style option dies with the option.
        _FONTS[key] = QFont(font)
    return _FONTS[key]


@lru_cache(maxsize=_CACHED)
def _fitted(text: str, font: QFont, width: int, lines: int, rtl: bool) -> tuple[str, float]:
    """The longest beginning of *text* that fits into *lines* lines, and its height in pixels."""
    layout, height = _laid_out(text, font, width, rtl)
    if layout.lineCount() <= lines:
        return text, height
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        candidate, _ = _laid_out(text[:middle].rstrip() + "…", font, width, rtl)
        fits, too_long = (middle, too_long) if candidate.lineCount() <= lines else (fits, middle)
    cut = text[:fits].rstrip() + "…"
    return cut, _laid_out(cut, font, width, rtl)[1]


def text_height(text: str, font: QFont, width: float, lines: int, *, rtl: bool) -> float:
    """Pixels that draw_text() needs for *text* in at most *lines* lines of *width* pixels."""
    return _fitted(text, _kept(font), max(20, int(width)), lines, rtl)[1]


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    ink: QColor | str,
    *,
    lines: int = 1,
    rtl: bool,
    align: Qt.AlignmentFlag | None = None,
) -> None:
    """Draw *text* from the top of *rect* in at most *lines* lines, cut with an ellipsis at its end.

    It stands at the side where it begins, unless *align* is given.
    """
    width = max(20, int(rect.width()))
    cut, _ = _fitted(text, _kept(font), width, lines, rtl)
    painter.save()
    painter.setPen(QColor(ink))
    layout, _ = _laid_out(cut, font, width, rtl, align)
    device = painter.device()
    if hasattr(device, "write_lines"):
        cast(LineWriter, device).write_lines(painter, layout, rect.topLeft(), rtl=rtl)
    else:
        layout.draw(painter, rect.topLeft())
    painter.restore()


class DirectionalLabel(QLabel):
    """A wrapping label whose text keeps its own direction inside a window of the other one."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_text(text)

    def set_text(self, text: str, language: str = "") -> None:
        """Show *text* in its own direction."""
        rtl = is_rtl(text, language)
        self.setText(text)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
