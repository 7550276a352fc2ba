"""Bars: one value for each of some words or names, the longest bar as wide as there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.core.exchange.charts.drawing import Frame, direction_of, fitting, picture
from workbench.core.exchange.charts.look import ChartLook
from workbench.core.exchange.html_report.markup import Markup
from workbench.core.text.directions import Direction

_MARGIN, _ROW, _BAR, _HEAD = 24, 26, 16, 82
_LABEL_SHARE = 0.27
_NOTE = 78
"""Pixels: around all, for a row, its bar, the head, and the value beside a bar."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A *label* with its *value*, and the *note* beside the bar that says it in figures.

    Negative values are drawn to the other side, in the other colour.
    """

    label: str
    value: float
    note: str


def bar_chart(
    bars: Sequence[Bar],
    *,
    title: str,
    summary: str,
    look: ChartLook,
    direction: Direction | None = None,
    width: int = 900,
) -> str:
    """*bars* from the top, under a *title* and a *summary*, as SVG.

    *direction*: where the labels stand and the bars begin; None: as most labels are written.
    """
    frame = Frame(width, direction or direction_of(bar.label for bar in bars), look)
    height = _HEAD + max(1, len(bars)) * _ROW + _MARGIN
    return picture(frame, height, title, summary, _parts(frame, bars, title, summary))


def _parts(frame: Frame, bars: Sequence[Bar], title: str, summary: str) -> Iterator[Markup]:
    yield from heading(frame, title, summary)
    label = round(frame.width * _LABEL_SHARE)
    lowest, highest = (edge((bar.value for bar in bars), default=0.0) for edge in (min, max))
    below, above = max(0.0, -lowest), max(0.0, highest)
    notes = _NOTE * ((below > 0) + (above > 0 or below == 0))
    room = frame.width - 2 * _MARGIN - label - 12 - notes
    span = (below + above) or 1.0
    zero = _MARGIN + label + 12 + (_NOTE if below else 0) + below / span * room
    for at, bar in enumerate(bars):
        top = _HEAD + at * _ROW
        base = top + _BAR - 3
        words = fitting(bar.label, label, 13)
        yield frame.text(words, _MARGIN + label, base, anchor="end")
        length = max(1.0, abs(bar.value) / span * room)
        ink = frame.look.bar if bar.value >= 0 else frame.look.other
        yield frame.box(zero if bar.value >= 0 else zero - length, top, length, _BAR, ink)
        beside = zero + length + 6 if bar.value >= 0 else zero - length - 6
        yield frame.text(
            bar.note, beside, base, size=12, anchor="start" if bar.value >= 0 else "end", ink=frame.look.muted
        )
    if below:
        yield frame.ticks([zero], _HEAD - 6, len(bars) * _ROW + 2, frame.look.muted, 0.7)


def heading(frame: Frame, title: str, summary: str) -> Iterator[Markup]:
    """The title of a chart and what was counted, over a thin line."""
    room = frame.width - 2 * _MARGIN
    yield frame.text(fitting(title, room, 18), _MARGIN, 34, size=18, weight="600")
    yield frame.text(fitting(summary, room, 12.5), _MARGIN, 55, size=12.5, ink=frame.look.muted)
    yield frame.rule(_MARGIN, frame.width - _MARGIN, 67)
