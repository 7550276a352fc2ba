"""A row of buttons of which one is down: stances, bearings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from workbench.gui.icons import icon
from workbench.gui.reader.palette import LIGHT, ReaderPalette

STANCE_OF_ICON = {
    "stance-asserts": "asserts",
    "stance-denies": "denies",
    "stance-doubts": "doubts",
    "stance-mentions": "mentions",
}


@dataclass(frozen=True, slots=True)
class Toggle:
    """One choice: its value, its name, the characters that choose it (the first is shown) and its drawing."""

    value: str
    name: str
    keys: str
    icon: str


class ToggleRow(QWidget):
    """Exactly one of the toggles is chosen."""

    def __init__(self, toggles: Sequence[Toggle], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toggles = list(toggles)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for toggle in self._toggles:
            button = QToolButton(self)
            button.setCheckable(True)
            button.setText(toggle.name)
            button.setToolTip(f"{toggle.name} ({toggle.keys[0]})")
            button.setAccessibleName(toggle.name)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(16, 16))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button)
            self.buttons[toggle.value] = button
            row.addWidget(button)
        self.set_reader_palette(LIGHT)

    @property
    def value(self) -> str:
        """The value of the chosen toggle."""
        return next(value for value, button in self.buttons.items() if button.isChecked())

    def select(self, value: str) -> None:
        """Choose a toggle by its value."""
        self.buttons[value].setChecked(True)

    def press(self, text: str) -> bool:
        """Choose a toggle by a typed character; whether there is one."""
        for toggle in self._toggles:
            if text and text in toggle.keys:
                self.select(toggle.value)
                return True
        return False

    def set_reader_palette(self, palette: ReaderPalette) -> None:
        """Take other colours."""
        for toggle in self._toggles:
            ink = palette.stance_ink(STANCE_OF_ICON[toggle.icon]).name()
            self.buttons[toggle.value].setIcon(icon(toggle.icon, self.palette(), ink))
        self.setStyleSheet(
            f"QToolButton {{ border: 1px solid {palette.border}; border-radius: 6px; padding: 4px 6px;"
            f" color: {palette.muted}; background: {palette.paper}; }}"
            f" QToolButton:checked {{ border: 2px solid {palette.accent}; padding: 3px 5px;"
            f" color: {palette.ink}; }}"
            f" QToolButton:focus {{ border-color: {palette.ink}; }}"
        )
