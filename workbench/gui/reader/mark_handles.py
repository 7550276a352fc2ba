"""The grips at the ends of the current mark: they are drawn over the text, and dragged to resize it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.core.annotations.mark import united
from workbench.core.text.segmentation import snap_to_graphemes
from workbench.core.text.span import Span
from workbench.core.text.stepping import grown_to_sentences, grown_to_words

if TYPE_CHECKING:
    from workbench.gui.reader.surface import ReaderSurface

REACH = 8.0
"""Pixels around a grip in which the mouse takes it: a finger's width on a touch pad."""
KNOB = 4.0
"""Pixels of a knob's radius."""
MOVER, MOVER_HEIGHT = 20.0, 8.0
"""Pixels of the grip that moves a mark."""
DOTS = 5.0
"""Pixels between its dots."""
LEAST_FOR_MOVER = 44.0
"""Pixels of a mark's first line that has room for it between the knobs."""
CARET = 3.0
"""Pixels of the line where a dragged mark would begin."""
PREVIEW = 0.3
"""How much of the accent the words have that a dragged mark would cover."""


@dataclass(frozen=True, slots=True)
class Handle:
    """One end of one span of the current mark, and the line that shows it in the viewport."""

    piece: int
    at_end: bool
    line: QLineF

    @property
    def knob(self) -> QPointF:
        """The middle of its knob: above the first character, below the last one."""
        return self.line.p2() if self.at_end else self.line.p1()

    def near(self, point: QPointF) -> bool:
        """Whether a point takes it."""
        x, top, bottom = self.line.x1(), self.line.y1() - KNOB, self.line.y2() + KNOB
        return QRectF(x - REACH, top, 2 * REACH, bottom - top).contains(point)


class MarkHandles:
    """Shows and drags them. *offered* is false where nothing may be changed."""

    def __init__(self, surface: ReaderSurface) -> None:
        self._surface = surface
        self._held: Handle | None = None
        self.preview: tuple[Span, ...] = ()
        self.placing: tuple[Span, ...] = ()
        """Where the mark would stand that is dragged over the text."""
        self.offered = True
        self.moving = False
        """Whether the whole mark goes with the grip: it was taken with Shift."""

    def all(self) -> list[Handle]:
        """The grips that are in sight."""
        surface = self._surface
        found = []
        for number, span in enumerate(self._pieces()):
            for at_end in (False, True):
                line = surface.edge_of(self._outermost(span, at_end), at_end)
                if line is not None:
                    found.append(Handle(number, at_end, line))
        return found

    def at(self, point: QPointF) -> Handle | None:
        """The grip under a point."""
        near = [handle for handle in self.all() if handle.near(point)]
        return min(near, key=lambda handle: abs(handle.line.x1() - point.x()), default=None)

    def _pieces(self) -> Sequence[Span]:
        faces = self._surface.marks.faces(self._surface.current_mark) if self.offered else ()
        return faces[0].pieces if faces else ()

    def _outermost(self, span: Span, at_end: bool) -> Span:
        """The first or the last grapheme cluster of a span."""
        text = self._surface.text
        inner = Span(span.end - 1, span.end) if at_end else Span(span.start, span.start + 1)
        return snap_to_graphemes(text, inner)

    # ---- moving

    def mover(self) -> QRectF | None:
        """The grip that moves the mark: upon its first line, in the middle; None where there is no room."""
        pieces = self._pieces()
        boxes = self._surface.boxes_of(pieces[0]) if pieces else []
        if not boxes or boxes[0].width() < LEAST_FOR_MOVER or boxes[0].bottom() < 0:
            return None
        middle = boxes[0].center().x()
        return QRectF(middle - MOVER / 2, boxes[0].top() - MOVER_HEIGHT / 2, MOVER, MOVER_HEIGHT)

    def on_mover(self, point: QPointF) -> bool:
        """Whether a point takes it."""
        mover = self.mover() if self._surface.current_mark else None
        return mover is not None and mover.adjusted(-4, -3, 4, 3).contains(point)

    def show_placed(self, spans: tuple[Span, ...]) -> None:
        """Show where a mark would stand that is dragged here; nothing for no spans."""
        if spans != self.placing:
            self.placing = spans
            self._surface.viewport().update()

    # ---- dragging

    @property
    def held(self) -> bool:
        """Whether one is being dragged."""
        return self._held is not None

    def press(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> bool:
        """Take the grip under a point, with Shift to move the mark as a whole; whether there is one."""
        self._held = self.at(point)
        self.moving = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        return self.held

    def drag(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Show what the mark would cover; Ctrl takes whole words, Ctrl and Shift whole sentences."""
        if self._held is None:
            return
        pieces = list(self._pieces())
        span = pieces[self._held.piece]
        if self.moving:
            held = span.end if self._held.at_end else span.start
            self.preview = self._moved(pieces, self._surface.nearest_offset(point) - held)
            self._surface.viewport().update()
            return
        fixed = span.start if self._held.at_end else span.end
        pieces[self._held.piece] = self._reached(fixed, self._surface.nearest_offset(point), modifiers)
        self.preview = tuple(pieces)
        self._surface.viewport().update()

    def _moved(self, pieces: Sequence[Span], by: int) -> tuple[Span, ...]:
        """All spans *by* code points further on, as far as the text reaches, on borders of clusters."""
        text = self._surface.text
        by = max(-pieces[0].start, min(by, len(text) - pieces[-1].end))
        return united(snap_to_graphemes(text, piece.shifted(by)) for piece in pieces)

    def _reached(self, fixed: int, moved: int, modifiers: Qt.KeyboardModifier) -> Span:
        """From one end to the other, at least one cluster, and snapped; the ends may change places."""
        text = self._surface.text
        if moved == fixed:
            inside = Span(fixed, fixed + 1) if fixed < len(text) else Span(fixed - 1, fixed)
            return snap_to_graphemes(text, inside)
        span = snap_to_graphemes(text, Span(min(fixed, moved), max(fixed, moved)))
        whole = grown(text, span, modifiers)
        # The end that is held stays where it was.
        return Span(fixed, whole.end) if moved > fixed else Span(whole.start, fixed)

    def release(self) -> tuple[Span, ...]:
        """Let go; the spans that the mark is to cover, none where nothing was dragged."""
        spans, self.preview, self._held = self.preview, (), None
        self._surface.viewport().update()
        return spans if spans != tuple(self._pieces()) else ()

    def cancel(self) -> bool:
        """Let go, and leave everything as it was; whether something was held."""
        was = self.held
        self.preview, self._held = (), None
        self._surface.viewport().update()
        return was

    # ---- painting

    def paint_preview(self, painter: QPainter) -> None:
        """Tint the words that the mark would cover, under the text."""
        colour = QColor(self._surface.palette_of_reader.accent)
        colour.setAlphaF(PREVIEW)
        for span in (*self.preview, *self.placing):
            for box in self._surface.boxes_of(span):
                painter.fillRect(box, colour)

    def paint(self, painter: QPainter) -> None:
        """Draw the grips over the text, or where a mark would stand that is dragged here."""
        if self.placing:
            self._paint_caret(painter)
            return
        handles = [] if self.preview else self.all()
        if not handles:
            return
        faces = self._surface.marks.faces(self._surface.current_mark)
        palette = self._surface.palette_of_reader
        ink = palette.ink_of(faces[0])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for handle in handles:
            painter.setPen(QPen(ink, 2))
            painter.drawLine(handle.line)
            painter.setPen(QPen(QColor(palette.paper), 1))
            painter.setBrush(ink)
            painter.drawEllipse(handle.knob, KNOB, KNOB)
        if mover := self.mover():
            painter.setPen(QPen(QColor(palette.paper), 1))
            painter.setBrush(ink)
            painter.drawRoundedRect(mover, MOVER_HEIGHT / 2, MOVER_HEIGHT / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.paper))
            for step in (-DOTS, 0.0, DOTS):
                painter.drawEllipse(mover.center() + QPointF(step, 0), 1.1, 1.1)

    def _paint_caret(self, painter: QPainter) -> None:
        """An upright line where the dragged mark would begin."""
        line = self._surface.edge_of(self._outermost(self.placing[0], at_end=False), at_end=False)
        if line is not None:
            painter.setPen(QPen(QColor(self._surface.palette_of_reader.accent), CARET))
            painter.drawLine(line)


def grown(text: str, span: Span, modifiers: Qt.KeyboardModifier) -> Span:
    """*span* as the modifiers want it: as it is, whole words (Ctrl), whole sentences (Ctrl and Shift)."""
    if not modifiers & Qt.KeyboardModifier.ControlModifier:
        return span
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return grown_to_sentences(text, span)
    return grown_to_words(text, span)
