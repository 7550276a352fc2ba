"""Strips: where in each document something stands, from its beginning to its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.core.exchange.charts.bars import heading
from workbench.core.exchange.charts.drawing import Anchor, Frame, direction_of, fitting, picture
from workbench.core.exchange.charts.look import ChartLook
from workbench.core.exchange.html_report.markup import Markup
from workbench.core.text.directions import Direction

_MARGIN, _ROW, _STRIP, _HEAD, _FOOT = 24, 26, 16, 82, 40
_LABEL_SHARE = 0.3
_DATE, _NOTE = 84, 52
_AXIS: tuple[tuple[float, Anchor], ...] = ((0, "start"), (0.5, "middle"), (1, "end"))
_MANY = 40
"""Ticks in one strip above which they are drawn paler, so that crowded places show."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A document's *label* and *date*, the *positions* in it (from 0 to 1), and the *note* behind them."""

    label: str
    date: str
    positions: Sequence[float]
    note: str


def strip_chart(
    strips: Sequence[Strip],
    *,
    title: str,
    summary: str,
    look: ChartLook,
    rest: str = "",
    direction: Direction | None = None,
    width: int = 900,
) -> str:
    """*strips* from the top, under a *title* and a *summary*, as SVG; *rest* says what is left out.

    *direction*: from where to where the documents run; None: as most labels are written.
    """
    frame = Frame(width, direction or direction_of(strip.label for strip in strips), look)
    height = _HEAD + max(1, len(strips)) * _ROW + _FOOT
    return picture(frame, height, title, summary, _parts(frame, strips, title, summary, rest))


def _parts(frame: Frame, strips: Sequence[Strip], title: str, summary: str, rest: str) -> Iterator[Markup]:
    yield from heading(frame, title, summary)
    label = round(frame.width * _LABEL_SHARE)
    start = _MARGIN + label + _DATE
    length = frame.width - start - _NOTE - _MARGIN
    for at, strip in enumerate(strips):
        top = _HEAD + at * _ROW
        base = top + _STRIP - 3
        yield frame.text(fitting(strip.label, label, 13), _MARGIN, base)
        yield frame.text(strip.date, start - 10, base, size=11, anchor="end", ink=frame.look.muted)
        yield frame.box(start, top, length, _STRIP, frame.look.line, opacity=0.55)
        opacity = 0.9 if len(strip.positions) <= _MANY else 0.5
        places = [start + 1 + position * (length - 2) for position in strip.positions]
        yield frame.ticks(places, top, _STRIP, frame.look.bar, opacity)
        yield frame.text(strip.note, start + length + 8, base, size=12, ink=frame.look.muted)
    foot = _HEAD + max(1, len(strips)) * _ROW + 10
    for share, anchor in _AXIS:
        place = start + share * length
        yield frame.text(f"{share:.0%}", place, foot, size=11, anchor=anchor, ink=frame.look.muted)
    if rest:
        yield frame.text(rest, _MARGIN, foot, size=12, ink=frame.look.muted)
