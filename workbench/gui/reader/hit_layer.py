"""Which search hits lie in which stretch of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from workbench.core.text.span import Span


class HitLayer:
    """Search hits, none overlapping another, in rising order; *current* is the index of the one looked at."""

    def __init__(self, spans: Sequence[Span] = (), current: int = -1) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]
        self._ends = [span.end for span in self._spans]
        self.step_to(current)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HitLayer) and (self._spans, self.current) == (other._spans, other.current)

    __hash__ = None  # type: ignore[assignment]  # it changes

    def step_to(self, current: int) -> None:
        """Let another hit be the one looked at (-1: none)."""
        self.current = self._spans[current] if 0 <= current < len(self._spans) else None

    def between(self, start: int, end: int) -> Sequence[Span]:
        """The hits that share a character with ``[start, end)``."""
        return self._spans[bisect_right(self._ends, start) : bisect_left(self._starts, end)]
