"""A wheel that changes the size of the text."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent

NOTCH = 120
"""Eighths of a degree that a wheel turns in one notch; touch pads send less at a time."""


class ZoomWheel:
    """Makes whole steps of what a wheel or a touch pad turns."""

    def __init__(self) -> None:
        self._turned = 0

    def steps(self, event: QWheelEvent) -> list[int]:
        """One entry for each step that *event* completes: +1 larger, -1 smaller text."""
        self._turned += event.angleDelta().y()
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        return [1 if steps > 0 else -1] * abs(steps)
