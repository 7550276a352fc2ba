"""Panels that are read anew when they are seen: what stands behind another tab costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class FreshWhenSeen(QWidget):
    """Call heed() when something has changed; refresh(), which the panel defines, follows now or later."""

    _stale = True

    if TYPE_CHECKING:

        def refresh(self) -> None:
            """Read everything anew; every panel says how."""

    def heed(self) -> None:
        """Something has changed: read it now if the panel is seen, else when it is."""
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """See QWidget."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        self.refresh()
