"""The colours of a query in its line: what each piece of it is, and where it is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from workbench.core.text.span import Span
from workbench.gui.qt_text import QtPositions
from workbench.gui.theme import Theme

if TYPE_CHECKING:
    from workbench.core.search.query.explaining import ExplainedSpan

_INKS = {
    "operator": "accent",
    "sign": "accent",
    "bracket": "muted",
    "field": "party",
    "value": "claim",
    "name": "claim",
    "phrase": "evidence",
    "pattern": "code",
    "ignored": "disabled",
}
"""Inks of the theme by role; words of the text keep the ink of the line."""


def query_formats(query: str, spans: Sequence[ExplainedSpan], theme: Theme) -> list[QTextLayout.FormatRange]:
    """How *query* is drawn: ranges in UTF-16 units. What is wrong is underlined, for who sees no colour."""
    positions = QtPositions(query)
    formats = []
    for span in spans:
        drawn = QTextCharFormat()
        if span.role == "error":
            drawn.setForeground(QColor(theme.danger))
            drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            drawn.setUnderlineColor(QColor(theme.danger))
        elif span.role in _INKS:
            drawn.setForeground(QColor(getattr(theme, _INKS[span.role])))
        else:
            continue
        if span.role == "operator":
            drawn.setFontWeight(QFont.Weight.DemiBold)
        formats += [_range(positions, piece, drawn) for piece in _pieces(query, span)]
    return formats


def _pieces(query: str, span: ExplainedSpan) -> Iterator[Span]:
    """*span*, and where what is wrong is nothing that is seen, the piece before it."""
    end = min(span.end, len(query))
    if span.role == "error" and not query[span.start : end].strip():
        start = max(0, len(query[: span.start].rstrip()) - 1)
        yield Span(start, max(end, start + 1)) if query else Span(0, 0)
    else:
        yield Span(span.start, end)


def _range(positions: QtPositions, span: Span, drawn: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = positions.to_qt(span.start)
    found.length = positions.to_qt(span.end) - found.start
    found.format = drawn
    return found
