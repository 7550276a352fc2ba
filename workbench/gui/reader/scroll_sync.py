"""Scrolling several panes together."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject

from workbench.gui.reader.surface import ReaderSurface


class SyncMode(Enum):
    """How panes follow each other. Alignment by passages will be a third way of `ScrollSync._follow`."""

    OFF = "off"
    POSITION = "position"


class ScrollSync(QObject):
    """When one surface is scrolled, the others follow to the same share of their own text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = SyncMode.OFF
        self._surfaces: list[ReaderSurface] = []
        self._leading = False

    def watch(self, surface: ReaderSurface) -> None:
        """Let a surface lead and follow."""
        self._surfaces.append(surface)
        surface.verticalScrollBar().valueChanged.connect(lambda _: self._scrolled(surface))

    def forget(self, surface: ReaderSurface) -> None:
        """Leave a surface alone."""
        self._surfaces.remove(surface)

    def _scrolled(self, leader: ReaderSurface) -> None:
        if self.mode is SyncMode.OFF or self._leading or leader not in self._surfaces:
            return
        self._leading = True
        try:
            for surface in self._surfaces:
                if surface is not leader:
                    self._follow(leader, surface)
        finally:
            self._leading = False

    def _follow(self, leader: ReaderSurface, follower: ReaderSurface) -> None:
        own, other = leader.verticalScrollBar(), follower.verticalScrollBar()
        share = own.value() / own.maximum() if own.maximum() else 0.0
        other.setValue(round(share * other.maximum()))
