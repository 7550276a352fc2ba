"""Selectors: the ways in which a mark says what it marks (W3C Web Annotation Data Model, section 4.2)."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.core.annotations.mark import context
from workbench.core.text.span import Span


@dataclass(frozen=True, slots=True)
class TextPositionSelector:
    """``[start, end)`` in code points of the canonical text (section 4.2.5)."""

    start: int
    end: int

    @property
    def span(self) -> Span:
        """The position as a span."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class TextQuoteSelector:
    """The words themselves with some context on either side (section 4.2.4); unknown context is empty."""

    exact: str
    prefix: str = ""
    suffix: str = ""


def selectors_of(text: str, span: Span) -> tuple[TextPositionSelector, TextQuoteSelector]:
    """Both selectors of *span* in the canonical *text*."""
    return TextPositionSelector(span.start, span.end), TextQuoteSelector(*context(text, span))
