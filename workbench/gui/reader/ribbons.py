"""Ribbons between panes: they join what is the same in two documents that stand side by side.

They are drawn over the blanks and margins between two texts and never over a text: a widget over a viewport
would take from Qt the way to scroll it by moving its pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.core.text.span import Span
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.reader.shared_passages import SharedPair
from workbench.gui.reader.surface import ReaderSurface

Shared = Mapping[tuple[str, str], Sequence[SharedPair]]
Aligned = Callable[[ReaderSurface, ReaderSurface], Sequence[tuple[Span, Span]]]
"""The passages of two texts that tell of the same."""
_FILL, _EDGE = 0.13, 0.5
"""Opacity of a ribbon and of its edges: the labels of a margin below it stay readable."""
_QUIET_FILL, _QUIET_EDGE = 0.07, 0.5
_THINNEST: Final = 3.0
"""Pixels of the end of a ribbon whose passage is out of sight."""
_NARROWEST: Final = 4
"""Pixels between two texts from which on a ribbon can be seen."""


@dataclass(frozen=True, slots=True)
class Ribbon:
    """What joins the passages of a *pair*; the left pane's is the pair's first."""

    pair: SharedPair
    path: QPainterPath
    left: float
    right: float


class Gap(QWidget):
    """The room between two texts that stand side by side, with the ribbons in it."""

    def __init__(self, board: QWidget, left: ReaderPane, right: ReaderPane) -> None:
        super().__init__(board)
        self._board = board
        self.left, self.right = left, right
        self.pairs: Sequence[SharedPair] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for pane in (left, right):
            pane.surface.viewChanged.connect(self.update)

    def place(self) -> None:
        """Stand between the two texts."""
        one, other = self._box(self.left.surface), self._box(self.right.surface)
        top, bottom = max(one.top(), other.top()), min(one.bottom(), other.bottom())
        box = QRect(QPoint(one.right() + 1, top), QPoint(other.left() - 1, bottom))
        shown = bool(self.pairs) and box.width() >= _NARROWEST and box.height() > 0
        self.setGeometry(box)
        self.setVisible(shown)
        self.raise_()
        self.update()

    def ribbons(self) -> list[Ribbon]:
        """What is to be seen of the pairs, in pixels of this widget."""
        found = []
        left, right = self.left.surface, self.right.surface
        here, there = left.underlay.in_sight(), right.underlay.in_sight()
        for pair in self.pairs:
            if not (pair.a.overlaps(here) or pair.b.overlaps(there)):
                continue
            one, other = self._reach(left, pair.a, here), self._reach(right, pair.b, there)
            # Of what is quiet, many ends would be out of sight, and their ribbons a sheaf at the edges.
            if not (one[2] and other[2] if pair.quiet else one[2] or other[2]):
                continue
            path = _path(self.width(), one[:2], other[:2])
            found.append(Ribbon(pair, path, one[0], other[0]))
        return found

    def ribbon_at(self, point: QPoint) -> Ribbon | None:
        """The ribbon under a point of the screen; a copy before a quiet one."""
        here = QPointF(self.mapFromGlobal(point))
        under = [ribbon for ribbon in self.ribbons() if ribbon.path.contains(here)]
        return min(under, key=lambda ribbon: ribbon.pair.quiet, default=None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ribbons, quiet ones below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.left.surface.palette_of_reader
        for ribbon in sorted(self.ribbons(), key=lambda ribbon: not ribbon.pair.quiet):
            quiet = ribbon.pair.quiet
            fill, edge = QColor(palette.muted if quiet else palette.accent), QColor(palette.accent)
            fill.setAlphaF(_QUIET_FILL if quiet else _FILL)
            edge.setAlphaF(_QUIET_EDGE if quiet else _EDGE)
            painter.setBrush(fill)
            painter.setPen(QPen(edge, 1, Qt.PenStyle.DotLine if quiet else Qt.PenStyle.SolidLine))
            painter.drawPath(ribbon.path)
        painter.end()

    def _box(self, surface: ReaderSurface) -> QRect:
        viewport = surface.viewport()
        return QRect(viewport.mapTo(self._board, QPoint(0, 0)), viewport.size())

    def _reach(self, surface: ReaderSurface, span: Span, seen: Span) -> tuple[float, float, bool]:
        """Where a passage begins and ends in this widget, and whether anything of it is in sight."""
        height = surface.viewport().height()
        down = surface.viewport().mapTo(self._board, QPoint(0, 0)).y() - self.y()
        boxes = surface.boxes_of(span) if span.overlaps(seen) else []
        if boxes:
            top, bottom = boxes[0].top(), boxes[-1].bottom()
            if bottom > 0 and top < height:
                return max(0.0, top) + down, min(float(height), bottom) + down, True
            above = bottom <= 0
        else:
            above = span.start < seen.start
        edge = 0.0 if above else height - _THINNEST
        return edge + down, edge + _THINNEST + down, False


class Ribbons(QObject):
    """All gaps of a board. ``followed`` carries the panes' ids and the pair whose ribbon was clicked:
    the document that shall be scrolled, and the pair as seen from the other one."""

    followed = Signal(str, str, object)

    def __init__(
        self, board: QWidget, rows: Callable[[], Sequence[Sequence[ReaderPane]]], aligned: Aligned
    ) -> None:
        super().__init__(board)
        self._aligned = aligned
        self._board = board
        self._rows = rows
        self._shared: Shared | None = {}
        self.gaps: list[Gap] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.arrange)

    def show(self, shared: Shared | None) -> None:
        """Join these passages, and those that are aligned; None: no ribbons at all.

        The documents of a pair are named in either order.
        """
        self._shared = shared
        self.arrange()

    def pairs(self, one: str, other: str) -> list[SharedPair]:
        """What two documents share, as seen from the first."""
        shared = self._shared or {}
        return [*shared.get((one, other), ()), *(pair.turned() for pair in shared.get((other, one), ()))]

    def watch(self, pane: ReaderPane) -> None:
        """Follow a pane as it is moved and resized; hear of clicks beside its text."""
        for part in (pane, pane.margin, pane.surface, pane.surface.viewport()):
            part.installEventFilter(self)
        self._soon.start()

    def arrange(self) -> None:
        """Put the gaps between the panes as these stand now, whichever way the board runs."""
        rows = [sorted(row, key=lambda pane: pane.x()) for row in self._rows()]
        neighbours = [pair for row in rows for pair in pairwise(row)]
        if [(gap.left, gap.right) for gap in self.gaps] != neighbours:
            for gap in self.gaps:
                gap.hide()
                gap.deleteLater()
            self.gaps = [Gap(self._board, left, right) for left, right in neighbours]
        for gap in self.gaps:
            copied = self.pairs(gap.left.view.id, gap.right.view.id)
            gap.pairs = [*copied, *self._quiet(gap, copied)]
            gap.place()

    def _quiet(self, gap: Gap, copied: Sequence[SharedPair]) -> list[SharedPair]:
        """Aligned passages, but for those of which something is copied."""
        if self._shared is None:
            return []
        return [
            SharedPair(one, other, quiet=True)
            for one, other in self._aligned(gap.left.surface, gap.right.surface)
            if not any(pair.a.overlaps(one) for pair in copied)
        ]

    def forget(self) -> None:
        """The panes are about to be others."""
        for gap in self.gaps:
            gap.hide()
            gap.deleteLater()
        self.gaps = []
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A pane has moved: so have the gaps. A click beside a text may be one on a ribbon."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._soon.start()
        elif event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            return self._click(watched, event)
        return False

    def _click(self, watched: QObject, event: QMouseEvent) -> bool:
        point = event.globalPosition().toPoint()
        panes = (pane for row in self._rows() for pane in row)
        pane = next((pane for pane in panes if watched in (pane.margin, pane.surface)), None)
        if pane is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        if watched is pane.margin and pane.margin.marks_at(event.position()):
            return False
        for gap in self._visible():
            ribbon = gap.ribbon_at(point) if pane in (gap.left, gap.right) else None
            if ribbon is not None:
                here, there = gap.left.view.id, gap.right.view.id
                if pane is gap.left:
                    self.followed.emit(here, there, ribbon.pair)
                else:
                    self.followed.emit(there, here, ribbon.pair.turned())
                return True
        return False

    def _visible(self) -> Iterable[Gap]:
        return (gap for gap in self.gaps if gap.isVisible())


def _path(width: float, left: tuple[float, float], right: tuple[float, float]) -> QPainterPath:
    middle = width / 2
    path = QPainterPath(QPointF(0, left[0]))
    path.cubicTo(middle, left[0], middle, right[0], width, right[0])
    path.lineTo(width, right[1])
    path.cubicTo(middle, right[1], middle, left[1], 0, left[1])
    path.closeSubpath()
    return path
