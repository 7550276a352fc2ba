"""Walking a window as somebody without a mouse does: by Tab, seeing where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QTextBrowser, QWidget

from workbench.gui.reader.surface import ReaderSurface

MOST_STEPS = 250
BACK = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def described(widget: QWidget | None) -> str:
    """A widget in the list of what is wrong."""
    return f"{type(widget).__name__} {widget.accessibleName()!r}" if widget else "nothing"


def walked(start: QWidget, key: Qt.Key, within: QWidget | None = None) -> list[QWidget]:
    """What has the focus, from *start* on, until it comes round, stays, or leaves *within*."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _ in range(MOST_STEPS):
        held = QApplication.focusWidget()
        # Tab goes from link to link of a page before it leaves it.
        if held is None or (held in seen and not isinstance(held, QTextBrowser)):
            break
        if within and not within.isAncestorOf(held):
            break
        if held not in seen:
            seen.append(held)
        QTest.keyClick(held, key, BACK if key == Qt.Key.Key_Backtab else PLAIN)
    return seen


def reachable(region: QWidget) -> set[QWidget]:
    """What says of itself that Tab reaches it; of radio buttons, the one that is down."""
    return {
        widget
        for widget in region.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is region.window()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not (isinstance(widget, QRadioButton) and not widget.isChecked())
    }


def missed(region: QWidget, start: QWidget) -> set[str]:
    """What in *region* Tab does not reach from *start* on, and what Shift+Tab does not on the way back."""
    forward = walked(start, Qt.Key.Key_Tab, region)
    back = walked(forward[-1], Qt.Key.Key_Backtab, region)
    wanted = reachable(region)
    return {described(each) for each in wanted - set(forward)} | {
        f"back: {described(each)}" for each in wanted - set(back)
    }


def looks_alike(widget: QWidget) -> bool:
    """Whether *widget* looks the same with the focus and without it."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    # What has come in beside it is laid out with the next events.
    QApplication.processEvents()
    # Of a text, the line above its pane tells.
    around = (widget.parentWidget() or widget) if isinstance(widget, ReaderSurface) else widget
    with_focus = around.grab().toImage()
    widget.clearFocus()
    return around.grab().toImage() == with_focus


def open_by(act: Callable[[], object], look: Callable[[QWidget], None]) -> None:
    """Do what opens a dialog or a popup, which may wait there until it is closed, and look at it."""
    there = set(shown_windows())

    def on_it() -> None:
        shown = next(iter(set(shown_windows()) - there), None)
        try:
            assert shown is not None, "nothing has opened"
            # There is no window manager that would do it.
            shown.activateWindow()
            QApplication.processEvents()
            look(shown)
        finally:
            for left in set(shown_windows()) - there:
                left.close()

    QTimer.singleShot(0, on_it)
    act()
    QApplication.processEvents()


def shown_windows() -> list[QWidget]:
    """All windows and popups that are seen."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
