"""Finding in the document of a pane: what is found is shown as search hits are, and one goes through it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from workbench.core.text.finding import FindableText, Places
from workbench.core.text.span import Span
from workbench.gui.reader.find_bar import FindBar
from workbench.gui.reader.surface import ReaderSurface

LONGEST_PREFILL = 80
"""Code points of a selection that is taken as what to find: a longer one was selected for something else."""


class DocumentFinder(QObject):
    """Stands between a find bar and a surface. While it finds something, its places are shown in place of
    the hits of the corpus search; when the bar is closed, those are shown again.

    ``found`` says that one is at a place now.
    """

    found = Signal()

    def __init__(self, bar: FindBar, surface: ReaderSurface) -> None:
        super().__init__(surface)
        self._bar = bar
        self._surface = surface
        self._text = FindableText("")
        self._places = Places()
        self._current = -1
        self._from = 0
        self._corpus_hits: tuple[Sequence[Span], int] = ((), -1)
        bar.wantedChanged.connect(self._find)
        bar.stepRequested.connect(self.step)
        bar.closeRequested.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether the bar is shown."""
        return not self._bar.isHidden()

    def set_text(self, text: str) -> None:
        """Another document is shown."""
        self._text = FindableText(text)
        self._corpus_hits = ((), -1)
        # What was found stands no longer where it stood.
        self._places, self._current = Places(), -1
        if self.is_open:
            self.close()

    def set_corpus_hits(self, spans: Sequence[Span], current: int) -> None:
        """What the search of the corpus has found here; shown where nothing is found by the bar."""
        self._corpus_hits = (spans, current)
        if not (self.is_open and self._places.spans):
            self._surface.set_hits(spans, current)

    def open(self) -> None:
        """Open the bar on what is selected, or on what was looked for before."""
        surface = self._surface
        span = surface.selected_span()
        words = span.cut(surface.text) if span and len(span) <= LONGEST_PREFILL else ""
        self._from = span.start if span else surface.top_offset()
        self._bar.open_with(words if "\n" not in words else "")

    def close(self) -> None:
        """Close the bar; the caret stands at the place that was found last."""
        surface = self._surface
        self._bar.hide()
        if self._current >= 0:
            cursor = surface.textCursor()
            cursor.setPosition(surface.positions.to_qt(self._places.spans[self._current].start))
            surface.setTextCursor(cursor)
        self._places, self._current = Places(), -1
        surface.set_hits(*self._corpus_hits)
        surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, step: int) -> None:
        """To the next place (+1) or the one before (-1), round at the end."""
        count = len(self._places.spans)
        if not count:
            return
        at = self._current + step
        self._go(at % count, wrapped=step if not 0 <= at < count else 0)

    def _find(self, wanted: str, exact: bool) -> None:
        if not self.is_open:
            return
        self._places = self._text.find(wanted, exact=exact)
        self._current = self._places.at_or_after(self._from)
        if self._current >= 0:
            self._surface.set_hits(self._places.spans, self._current)
            self._go(self._current)
        else:
            self._surface.set_hits(*self._corpus_hits)
            self._bar.show_count(-1, 0)

    def _go(self, number: int, wrapped: int = 0) -> None:
        self._current = number
        span = self._places.spans[number]
        self._from = span.start
        self._surface.step_to_hit(number)
        self._surface.show_calmly(span)
        self.found.emit()
        self._bar.show_count(number, len(self._places.spans), more=self._places.more, wrapped=wrapped)
