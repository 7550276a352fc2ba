"""How one reads, as a choice among few: which way panes scroll together, and on what paper."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton

from workbench.gui.reading import Reading
from workbench.gui.settings import PAPER, SYNC_PANES, SYNC_WAY, TWO_BY_TWO, Settings

SYNC = {"off": "sync.off", "position": "sync.position", "passage": "sync.passage"}
PAPERS = {"window": "paper.window", "day": "paper.day", "sepia": "paper.sepia", "night": "paper.night"}
"""The actions of each choice, by the values that the settings keep."""
ROOM_FOR_ARROW = 18
"""Pixels beside the drawing of a button for the arrow that opens its menu."""


class ReadingChoices(QObject):
    """Keeps the actions of the choices, the settings and the board in step."""

    def __init__(
        self, settings: Settings, reading: Reading, actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._reading = reading
        self._actions = actions
        for choices in (SYNC, PAPERS):
            group = QActionGroup(self)
            for action in choices.values():
                group.addAction(actions[action])
        self._show_paper()

    def add_to(self, toolbar: QToolBar) -> None:
        """Let the button that turns scrolling together on and off open the choice of the way, too."""
        button = toolbar.widgetForAction(self._actions["view.sync"])
        if isinstance(button, QToolButton):
            menu = QMenu(button)
            menu.addActions([self._actions[action] for action in SYNC.values()])
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
            # A style sheet knows left and right only, and the arrow stands where lines of the interface end.
            side = "left" if button.isRightToLeft() else "right"
            button.setStyleSheet(f"QToolButton {{ padding-{side}: {ROOM_FOR_ARROW}px; }}")

    def show(self) -> None:
        """Show and do what the settings say."""
        mode = str(self._settings.get(SYNC_PANES))
        mode = mode if mode in SYNC else "off"
        self._actions[SYNC[mode]].setChecked(True)
        self._actions["view.sync"].setChecked(mode != "off")
        self._reading.set_sync(mode)
        two_by_two = bool(self._settings.get(TWO_BY_TWO))
        self._actions["view.two_by_two"].setChecked(two_by_two)
        self._reading.board.set_two_by_two(two_by_two)
        self._show_paper()

    def set_two_by_two(self, wanted: bool) -> None:
        """Let more than two documents stand in two rows, or all in one."""
        self._settings.set(TWO_BY_TWO, wanted)
        self.show()

    def set_sync(self, mode: str) -> None:
        """Scroll the panes together in this way, or (off) each for itself."""
        self._settings.set(SYNC_PANES, mode)
        if mode != "off":
            self._settings.set(SYNC_WAY, mode)
        self.show()

    def toggle_sync(self) -> None:
        """Scroll together in the way of last time, or each for itself."""
        together = self._settings.get(SYNC_PANES) != "off"
        self.set_sync("off" if together else str(self._settings.get(SYNC_WAY)))

    def set_paper(self, paper: str) -> None:
        """Read on this paper, one of PAPERS."""
        self._settings.set(PAPER, paper)
        self._show_paper()

    def _show_paper(self) -> None:
        paper = str(self._settings.get(PAPER))
        self._actions[PAPERS.get(paper, PAPERS["window"])].setChecked(True)
        self._reading.set_paper(paper)
