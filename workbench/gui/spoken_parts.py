"""What a widget paints, told to screen readers: a list of parts with names.

Qt tells of widgets and of the items of models by itself, but not of what is only painted: marks beside the
text, nodes of a network, bars. A widget that has SpokenParts says them here. The interfaces answer out of the
widget each time that they are asked, so there is nothing to be kept in step.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QWidget

Role = QAccessible.Role
Text = QAccessible.Text


@dataclass(frozen=True, slots=True)
class SpokenPart:
    """One part: its *name*, *more* that may be said of it, and its *box* in pixels of the widget."""

    name: str
    box: QRect
    more: str = ""


class SpokenParts:
    """What a widget is, and which parts it has, to be mixed into its class."""

    spoken_role = Role.List
    _interface: QAccessibleInterface | None = None
    """Qt holds an interface, but does not keep the Python object of it alive."""

    def spoken_count(self) -> int:
        """How many parts there are."""
        return 0

    def spoken_part(self, number: int) -> SpokenPart:
        """The part *number*, less than spoken_count()."""
        raise IndexError(number)

    def spoken_current(self) -> int:
        """The part that the keyboard or the inspector is at; -1: none."""
        return -1


@cache
def speak_of_parts() -> None:
    """Let Qt ask for the parts of what is painted; to be called once there is an application."""
    QAccessible.installFactory(_interface_of)


def tell_current(widget: QWidget) -> None:
    """Tell who listens that the keyboard is at another part of *widget* now.

    With the next events: of a widget that has just got the keyboard, Qt tells that before.
    """
    if QAccessible.isActive():
        QTimer.singleShot(0, widget, lambda: _tell_current(widget))


def _tell_current(widget: QWidget) -> None:
    if not widget.hasFocus():
        return
    whole = QAccessible.queryAccessibleInterface(widget)
    part = whole.focusChild() if isinstance(whole, _Whole) else None
    if part is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))


def tell_focus() -> None:
    """Tell who listens where the keyboard is: Qt does not when a popup has opened again, or has gone."""
    held = QApplication.focusWidget()
    if held is not None and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(held, QAccessible.Event.Focus))


def _interface_of(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, SpokenParts) and isinstance(thing, QWidget):
        thing._interface = _Whole(thing)
        return thing._interface
    return None


class _Whole(QAccessibleObject):
    """The widget: what it is called and described as, and its parts."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._parts: dict[int, _Part] = {}

    @property
    def spoken(self) -> SpokenParts:
        """What the widget says of itself."""
        assert isinstance(self._widget, SpokenParts)
        return self._widget

    def isValid(self) -> bool:
        """Whether the widget is still there."""
        return shiboken6.isValid(self._widget)

    def window(self) -> QWindow:
        """The window on the screen."""
        return self._widget.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """What the widget stands in."""
        around = self._widget.parentWidget()
        return QAccessible.queryAccessibleInterface(around) if around else None

    def childCount(self) -> int:
        """How many parts there are."""
        return self.spoken.spoken_count() if self.isValid() else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """A part; None beyond them."""
        if not 0 <= index < self.childCount():
            return None
        if index not in self._parts:
            self._parts[index] = _Part(self, index)
            QAccessible.registerAccessibleInterface(self._parts[index])
        return self._parts[index]

    def indexOfChild(self, part: QAccessibleInterface) -> int:
        """The number of a part; -1 for another's."""
        return part.number if isinstance(part, _Part) and part.whole is self else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The part at a point of the screen."""
        point = self._widget.mapFromGlobal(QPoint(x, y))
        spoken = self.spoken
        found = (
            number for number in range(self.childCount()) if spoken.spoken_part(number).box.contains(point)
        )
        return self.child(next(found, -1))

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The part that the keyboard is at."""
        return self.child(self.spoken.spoken_current()) if self._widget.hasFocus() else None

    def text(self, kind: QAccessible.Text) -> str:
        """Name and description, as they were set."""
        if not self.isValid():
            return ""
        texts = {
            Text.Name: self._widget.accessibleName,
            Text.Description: self._widget.accessibleDescription,
        }
        return texts[kind]() if kind in texts else ""

    def rect(self) -> QRect:
        """The place on the screen."""
        return QRect(self._widget.mapToGlobal(QPoint(0, 0)), self._widget.size())

    def role(self) -> QAccessible.Role:
        """What the widget is."""
        return self.spoken.spoken_role

    def state(self) -> QAccessible.State:
        """Whether it can be used now."""
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = 1
            return state
        state.invisible = int(not self._widget.isVisible())
        state.disabled = int(not self._widget.isEnabled())
        state.focusable = int(bool(self._widget.focusPolicy()))
        state.focused = int(self._widget.hasFocus())
        state.active = int(self._widget.isActiveWindow())
        return state


class _Part(QAccessibleInterface):
    """One part."""

    def __init__(self, whole: _Whole, number: int) -> None:
        super().__init__()
        self.whole, self.number = whole, number

    def isValid(self) -> bool:
        """Whether there still are so many parts."""
        return self.number < self.whole.childCount()

    def object(self) -> QObject | None:  # type: ignore[override]
        """It is painted only."""
        return None

    def window(self) -> QWindow:
        """The window on the screen."""
        return self.whole.window()

    def parent(self) -> QAccessibleInterface:
        """The widget."""
        return self.whole

    def childCount(self) -> int:
        """It has no parts itself."""
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """It has no parts itself."""
        return None

    def indexOfChild(self, _part: QAccessibleInterface) -> int:
        """It has no parts itself."""
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """It has no parts itself."""
        return None

    def text(self, kind: QAccessible.Text) -> str:
        """Name, and what more may be said."""
        if not self.isValid():
            return ""
        part = self.whole.spoken.spoken_part(self.number)
        return {Text.Name: part.name, Text.Description: part.more}.get(kind, "")

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nobody writes here."""

    def rect(self) -> QRect:
        """The place on the screen."""
        if not self.isValid():
            return QRect()
        return self.whole.spoken.spoken_part(self.number).box.translated(self.whole.rect().topLeft())

    def role(self) -> QAccessible.Role:
        """An entry of a list."""
        return Role.ListItem

    def state(self) -> QAccessible.State:
        """Whether it is the one that the keyboard is at."""
        state = self.whole.state()
        current = self.isValid() and self.number == self.whole.spoken.spoken_current()
        state.selectable = 1
        state.selected = int(current)
        state.focused = int(current and bool(state.focused))
        return state
