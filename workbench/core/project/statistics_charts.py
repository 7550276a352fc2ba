"""Statistics as pictures (SVG), for a file and for the window.

The words of a chart are English, as in all exports; a window passes its own *title* and *summary*.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from workbench.core.exchange.charts.bars import Bar, bar_chart
from workbench.core.exchange.charts.look import ChartLook, chart_look
from workbench.core.exchange.charts.strips import Strip, strip_chart
from workbench.core.search.statistics.collocates import Collocate
from workbench.core.search.statistics.keywords import Keywords
from workbench.core.search.statistics.spread import Part, Spread

Measure = Literal["log_likelihood", "log_dice", "mutual_information", "t_score", "together"]
WIDTH = 900
"""Pixels of a picture in a file."""
_ROWS = 40
"""Bars or strips of one picture: as many as a page holds."""


def collocates_chart(
    words: Sequence[Collocate],
    measure: Measure = "log_likelihood",
    *,
    title: str,
    summary: str,
    look: ChartLook | None = None,
    width: int = WIDTH,
) -> str:
    """The first of *words* with the value of one *measure* each."""
    bars = [
        Bar(one.word, max(0.0, getattr(one, measure)), _figure(getattr(one, measure)))
        for one in words[:_ROWS]
    ]
    return bar_chart(bars, title=title, summary=summary, look=look or chart_look(), width=width)


def keywords_chart(
    found: Keywords, *, title: str, summary: str, look: ChartLook | None = None, width: int = WIDTH
) -> str:
    """The surest words of either kind, with their keyness."""
    rarer = found.rarer[: max(_ROWS // 2, _ROWS - len(found.frequent))]
    frequent = found.frequent[: _ROWS - len(rarer)]
    bars = [Bar(one.word, one.keyness, _figure(one.keyness)) for one in (*frequent, *reversed(rarer))]
    return bar_chart(bars, title=title, summary=summary, look=look or chart_look(), width=width)


def spread_chart(
    found: Spread,
    *,
    title: str,
    summary: str,
    rest: str = "and {:,} more",
    look: ChartLook | None = None,
    width: int = WIDTH,
) -> str:
    """Where the hits stand in each document; of other parts, how many there are for a million words.

    Of too many documents, those with the most hits; *rest* says how many are left out.
    """
    with_hits = [part for part in found.parts if part.hits]
    chosen = {part.key for part in sorted(with_hits, key=lambda part: -part.hits)[:_ROWS]}
    shown = [part for part in with_hits if part.key in chosen]
    left_out = len(with_hits) - len(shown)
    if all(part.document is None for part in found.parts):
        bars = [Bar(part.name or "–", part.per_million, _figure(part.per_million)) for part in shown]
        return bar_chart(bars, title=title, summary=summary, look=look or chart_look(), width=width)
    strips = [Strip(part.name, _day(part), part.positions, f"{part.hits:,}") for part in shown]
    said = rest.format(left_out) if left_out else ""
    return strip_chart(
        strips, title=title, summary=summary, rest=said, look=look or chart_look(), width=width
    )


def _day(part: Part) -> str:
    return part.document.published[:10] if part.document else ""


def _figure(value: float) -> str:
    figure = f"{value:,.0f}" if abs(value) >= 100 else f"{value:,.1f}"
    return figure.replace("-", "−")
