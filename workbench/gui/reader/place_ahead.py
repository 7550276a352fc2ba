"""A place that a text is not laid out as far as: gone to as soon as it is, without holding the window.

To lay out a megabyte in one go takes a second in which nothing answers; slice by slice it takes as long, and
one can read, scroll or go elsewhere meanwhile. Who scrolls, moves the caret, finds something or steps to a
mark wants to be there: the place that was on its way is forgotten then.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workbench.gui.reader.surface import ReaderSurface

NEAR = 100_000
"""Code points behind what the document holds that are laid out at once: some 50 ms, which is not felt."""


class PlaceAhead(QObject):
    """Goes to places of *surface*."""

    def __init__(self, surface: ReaderSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._offset: int | None = None
        self._arrive: Callable[[], None] = _stay
        surface.filling.grew.connect(self.look)
        surface.verticalScrollBar().actionTriggered.connect(self.forget)
        surface.cursorPositionChanged.connect(self.forget)

    @property
    def offset(self) -> int | None:
        """The code point that is on its way, None where none is."""
        return self._offset

    def go(self, offset: int, arrive: Callable[[], None]) -> None:
        """Call *arrive*, which scrolls to *offset*: now where that is near, else when the text is there."""
        self.forget()
        if offset - self._surface.filling.held <= NEAR:
            arrive()
        else:
            self._offset, self._arrive = offset, arrive

    def forget(self) -> None:
        """Go nowhere any more."""
        self._offset, self._arrive = None, _stay

    def look(self) -> None:
        """Arrive, if the text is there by now."""
        if self._offset is not None and self._offset < self._surface.filling.held:
            arrive = self._arrive
            self.forget()
            arrive()


def _stay() -> None:
    """Go nowhere."""
