"""The parts that charts are drawn of.

What draws an SVG shapes and orders its text itself. Yet viewers disagree about what ``text-anchor`` means in
right-to-left text, and Qt knows no ``direction``; so every text is left-to-right for them, with its words in
an isolate of their own direction (UAX #9), and where it stands is said in so many pixels.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import regex

from workbench.core.exchange.charts.look import ARABIC_FONT, FONT, FONTS_OF_BROWSERS, ChartLook
from workbench.core.exchange.html_report.markup import Markup, element, joined
from workbench.core.text.direction import first_strong
from workbench.core.text.directions import Direction
from workbench.core.text.isolates import isolate

Anchor = Literal["start", "middle", "end"]
_CLUSTER = regex.compile(r"\X")
_ARABIC = regex.compile(r"(\p{sc=Arab}(?:[\p{sc=Arab}\p{M}\s،؛؟.:!\"-]*[\p{sc=Arab}\p{M}])?)")
# XML 1.0 has no such characters, not even escaped.
_NO_XML = regex.compile("[\ufffe\uffff\ud800-\udfff]")
# Widths in ems, as sans-serif fonts have them on average; words that are longer than they seem are cut a bit
# late.
_WIDE, _NARROW, _USUAL = 1.0, 0.3, 0.56


@dataclass(frozen=True, slots=True)
class Frame:
    """What all parts of one chart are drawn into: *width* pixels, from the side where its *direction* begins.

    A chart from right to left is drawn as if it were from left to right, with each place mirrored.
    """

    width: float
    direction: Direction
    look: ChartLook

    def x(self, from_start: float) -> float:
        """The place that is so many pixels from where one begins to read."""
        return round(self.width - from_start if self.direction == "rtl" else from_start, 2)

    def text(
        self,
        words: str,
        from_start: float,
        y: float,
        *,
        size: float = 13,
        anchor: Anchor = "start",
        ink: str = "",
        weight: str = "",
        direction: Direction | None = None,
    ) -> Markup:
        """One line of text whose *anchor* (as one reads) is there; *y* is its base line."""
        mirrored: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}
        return element(
            "text",
            _with_fonts(isolate(_NO_XML.sub("\N{REPLACEMENT CHARACTER}", words), direction)),
            x=f"{self.x(from_start):g}",
            y=f"{y:g}",
            font_size=f"{size:g}",
            text_anchor=mirrored[anchor] if self.direction == "rtl" else anchor,
            fill=ink or self.look.text,
            font_weight=weight or None,
        )

    def box(
        self, start: float, top: float, length: float, height: float, ink: str, *, opacity: float = 1.0
    ) -> Markup:
        """A filled box with slightly round corners."""
        left = self.x(start + length) if self.direction == "rtl" else self.x(start)
        return element(
            "rect",
            x=f"{left:g}",
            y=f"{top:g}",
            width=f"{length:g}",
            height=f"{height:g}",
            rx="2",
            fill=ink,
            fill_opacity=None if opacity == 1 else f"{opacity:g}",
        )

    def ticks(self, places: Iterable[float], top: float, height: float, ink: str, opacity: float) -> Markup:
        """Thin upright lines, as one path; none where there is none, as Qt complains of an empty path."""
        path = "".join(f"M{self.x(place):g} {top:g}v{height:g}" for place in places)
        if not path:
            return Markup()
        return element("path", d=path, stroke=ink, stroke_width="1.2", stroke_opacity=f"{opacity:g}")

    def rule(self, start: float, end: float, y: float) -> Markup:
        """A thin level line."""
        path = f"M{self.x(start):g} {y:g}H{self.x(end):g}"
        return element("path", d=path, stroke=self.look.line, stroke_width="1", fill="none")


def _with_fonts(words: str) -> Markup:
    """*words* with the stretches in Arabic letters in fonts of their own."""
    pieces = _ARABIC.split(words)
    return joined(
        element("tspan", piece, font_family=ARABIC_FONT) if at % 2 else piece
        for at, piece in enumerate(pieces)
    )


def fitting(text: str, width: float, size: float) -> str:
    """*text* on one line, as much of it as *width* pixels will hold in a font of *size* pixels."""
    line = " ".join(text.split())
    if _length(line) * size <= width:
        return line
    kept: list[str] = []
    room = width / size - _length("…")
    for cluster in _CLUSTER.findall(line):
        room -= _length(cluster)
        if room < 0:
            break
        kept.append(cluster)
    return "".join(kept).rstrip() + "…"


def _length(text: str) -> float:
    return sum(map(_width, text))


def _width(letter: str) -> float:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(letter) in ("W", "F"):
        return _WIDE
    return _NARROW if letter in " .,:;!|'’`iIjl()[]،؛" else _USUAL


def picture(frame: Frame, height: float, title: str, summary: str, parts: Iterable[Markup]) -> str:
    """The whole SVG document; *title* and *summary* are also what a screen reader says."""
    width = f"{frame.width:g}"
    body = joined(
        (
            element("title", title),
            element("desc", summary),
            element("style", Markup(FONTS_OF_BROWSERS)),
            element("rect", width=width, height=f"{height:g}", fill=frame.look.ground),
            *parts,
        )
    )
    drawing = element(
        "svg",
        body,
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=f"{height:g}",
        viewBox=f"0 0 {width} {height:g}",
        font_family=FONT,
        role="img",
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{drawing}\n'


def direction_of(texts: Iterable[str]) -> Direction:
    """The direction of most of the *texts* that have one."""
    known = [direction for text in texts if (direction := first_strong(text))]
    return "rtl" if known.count("rtl") * 2 > len(known) else "ltr"
