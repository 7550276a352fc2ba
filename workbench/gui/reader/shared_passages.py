"""Passages that a document has in common with those beside it: tinted under the text, clicked to go there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from workbench.core.text.span import Span
from workbench.gui.reader.hit_layer import HitLayer
from workbench.gui.reader.surface import ReaderSurface


@dataclass(frozen=True, slots=True)
class SharedPair:
    """One passage in two documents, in code points of each; a *quiet* one tells of the same, as no copy."""

    a: Span
    b: Span
    quiet: bool = False

    def turned(self) -> SharedPair:
        """Seen from the other document."""
        return SharedPair(self.b, self.a, self.quiet)

    def counterpart(self, offset: int) -> int:
        """The code point of the second document that belongs to *offset* of the first, in proportion."""
        share = (offset - self.a.start) / max(1, len(self.a))
        return self.b.start + round(share * max(0, len(self.b) - 1))


class SharedPassages(QObject):
    """The tints of one surface. ``clicked`` carries the code point of a click on one of them.

    A mark lies above a tint: a click on it is one on the mark.
    """

    clicked = Signal(int)

    def __init__(self, surface: ReaderSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._press: QPointF | None = None
        surface.viewport().installEventFilter(self)

    def show(self, spans: Sequence[Span]) -> None:
        """Tint *spans*, which may overlap."""
        self._surface.underlay.set_shared(HitLayer(joined(spans)))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell a click on a tint from a selection."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._press = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        elif event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            pressed, self._press = self._press, None
            if pressed is not None:
                self._release(event.position(), (event.position() - pressed).manhattanLength())
        return False

    def _release(self, point: QPointF, moved: float) -> None:
        surface = self._surface
        if moved >= QApplication.startDragDistance() or surface.handles.held or surface.marks_at(point):
            return
        offset = surface.offset_at(point)
        if offset is not None and surface.underlay.shared.between(offset, offset + 1):
            self.clicked.emit(offset)


def joined(spans: Sequence[Span]) -> list[Span]:
    """*spans* in rising order, those that overlap as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
