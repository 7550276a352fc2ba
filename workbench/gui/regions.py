"""The parts of the window in the order in which it is read: toolbar, columns, each document, drawer.

F6 goes from part to part, Tab through all that is in them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from weakref import WeakKeyDictionary, ref

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

_BY_TAB = Qt.FocusPolicy.TabFocus.value


class Regions(QObject):
    """*parts* gives the regions in the order in which they are read; those that take no keys are left out.

    One may stand in another, behind it in that order; it then is no part of that one.
    A region is entered where the keyboard was last, and at first at what fills most of it.
    """

    def __init__(self, parts: Callable[[], Sequence[QWidget]], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._last: WeakKeyDictionary[QWidget, ref[QWidget]] = WeakKeyDictionary()

    def go(self, step: int) -> None:
        """Put the keyboard into the next region (1) or the one before (-1), round and round."""
        parts = [part for part in self._parts() if part.isVisible()]
        takers = self._takers(parts)
        regions = [part for part in parts if part in takers]
        if not regions:
            return
        held = QApplication.focusWidget()
        here = _region_of(held, parts) if held else None
        if here in regions and held is not None:
            self._last[here] = ref(held)
            to = regions[(regions.index(here) + step) % len(regions)]
        else:
            to = regions[0 if step > 0 else -1]
        self._enter(to, takers[to])

    def after(self, held: QWidget, step: int) -> QWidget | None:
        """Where Tab (1) or Shift+Tab (-1) goes from *held* in the window; None where there is nothing else.

        Qt's own order is that in which the widgets were made: what comes in later, such as the cards of a
        mark, would be far away from what it stands beside.
        """
        parts = [part for part in self._parts() if part.isVisible() and part.window() is self._window]
        takers = self._takers(parts)
        # What stands in no part comes last.
        chain = [widget for part in (*parts, None) for widget in _in_reading_order(takers.get(part, []))]
        if held not in chain:
            return chain[0 if step > 0 else -1] if chain else None
        other = chain[(chain.index(held) + step) % len(chain)]
        return None if other is held else other

    def _takers(self, parts: Sequence[QWidget]) -> dict[QWidget | None, list[QWidget]]:
        """What the keyboard can be put into, by the innermost part that holds it; None: the window itself."""
        found: dict[QWidget | None, list[QWidget]] = {}
        for widget in self._window.findChildren(QWidget):
            # This first: of a thousand widgets some fifty are left.
            if widget.focusPolicy().value & _BY_TAB and widget.isVisible() and widget.isEnabled():
                part = _region_of(widget, parts)
                if widget.focusProxy() is None and (part or widget.window() is self._window):
                    found.setdefault(part, []).append(widget)
        return found

    def _enter(self, region: QWidget, takers: Sequence[QWidget]) -> None:
        known = self._last.get(region)
        last = known() if known else None
        if last is None or not shiboken6.isValid(last) or last not in takers:
            last = max(takers, key=lambda widget: widget.width() * widget.height())
        region.activateWindow()
        last.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _region_of(widget: QWidget, parts: Sequence[QWidget]) -> QWidget | None:
    """The innermost of *parts* that holds *widget*."""
    return next((part for part in reversed(parts) if part is widget or part.isAncestorOf(widget)), None)


def _in_reading_order(widgets: Sequence[QWidget]) -> list[QWidget]:
    """Line by line from the top, each as the interface is read. Who begins beside another is in its line."""
    places = {widget: QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()) for widget in widgets}
    lines: list[list[QWidget]] = []
    for widget in sorted(widgets, key=lambda widget: places[widget].top()):
        beside = bool(lines) and places[widget].center().y() <= places[lines[-1][0]].bottom()
        if beside:
            lines[-1].append(widget)
        else:
            lines.append([widget])

    def along(widget: QWidget) -> tuple[int, int]:
        place = places[widget]
        return -place.right() if widget.isRightToLeft() else place.left(), place.top()

    return [widget for line in lines for widget in sorted(line, key=along)]
