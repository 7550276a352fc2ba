"""Snippets as they are painted: in their own direction, the hit in strong letters on a ground."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout

from workbench.gui.directional import is_rtl, lay_out, option_for
from workbench.gui.qt_text import QtPositions
from workbench.gui.search.results import Snippet
from workbench.gui.theme import Theme

LINES = 3
"""Of a snippet in a narrow column: the hit is in the first or second."""
BEFORE_SHARE = 0.4
"""Of a single line, for the words before the hit: the hit is seen in the narrowest column."""
ELLIPSIS = 16
"""Pixels at the end of a single line for the sign that it goes on."""


def snippet_layout(
    snippet: Snippet, language: str, font: QFont, width: float, lines: int = LINES
) -> QTextLayout:
    """The snippet laid out in at most *lines* lines, its hit in strong letters."""
    layout = QTextLayout(snippet.text, font)
    layout.setTextOption(option_for(rtl=is_rtl(snippet.text, language), wrap=True))
    strong = QTextLayout.FormatRange()
    strong.start, strong.length = _qt_range(snippet)
    strong.format.setFontWeight(QFont.Weight.DemiBold)
    layout.setFormats([strong])
    lay_out(layout, max(20.0, width), lines)
    return layout


def hit_grounds(layout: QTextLayout, snippet: Snippet) -> Iterator[QRectF]:
    """Where the hit stands in the lines of *layout*, in pixels.

    The background of a text format would be as high as its line, and hide the feet of the letters above.
    """
    metrics = QFontMetricsF(layout.font())
    start, length = _qt_range(snippet)
    flag = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        for run in line.glyphRuns(start, length, flag):
            rect = run.boundingRect()
            top = line.y() + line.ascent() - metrics.ascent()
            yield QRectF(rect.left() - 1, top, rect.width() + 2, metrics.height())


def _qt_range(snippet: Snippet) -> tuple[int, int]:
    positions = QtPositions(snippet.text)
    start, end = positions.to_qt(snippet.hit.start), positions.to_qt(snippet.hit.end)
    return start, end - start


def _begun_nearer(snippet: Snippet, metrics: QFontMetricsF, room: float) -> Snippet:
    """*snippet* with no more words before its hit than fit into *room* pixels."""
    before = snippet.text[: snippet.hit.start]
    if metrics.horizontalAdvance(before) <= room:
        return snippet
    start = snippet.hit.start
    while (space := before.rfind(" ", 0, start - 1)) > 0 and metrics.horizontalAdvance(before[space:]) < room:
        start = space + 1
    return Snippet(f"… {snippet.text[start:]}", snippet.hit.shifted(2 - start))


def paint_line(
    painter: QPainter,
    content: QRectF,
    snippet: Snippet,
    language: str,
    font: QFont,
    theme: Theme,
    *,
    faded: bool = False,
) -> None:
    """Paint *snippet* on one line in the middle of *content*, with as many words before the hit as have room;
    what goes on behind the end is cut off.
    """
    metrics = QFontMetricsF(font)
    snippet = _begun_nearer(snippet, metrics, content.width() * BEFORE_SHARE)
    layout = snippet_layout(snippet, language, font, content.width() - ELLIPSIS, lines=1)
    line = layout.lineAt(0)
    rtl = is_rtl(snippet.text, language)
    top = content.top() + (content.height() - metrics.height()) / 2
    origin = QPointF(
        content.left() + (ELLIPSIS if rtl else 0), top - (line.y() + line.ascent() - metrics.ascent())
    )
    ground = QColor(theme.hover if faded else theme.hit if theme.dark else theme.hit_current)
    for place in hit_grounds(layout, snippet):
        painter.fillRect(place.translated(origin), ground)
    painter.setPen(QColor(theme.muted if faded else theme.text))
    layout.draw(painter, origin)
    if line.textLength() < len(layout.text()):
        shown = line.naturalTextWidth()
        end = content.right() - shown - ELLIPSIS if rtl else content.left() + shown
        room = QRectF(end, content.top(), ELLIPSIS, content.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "…")
