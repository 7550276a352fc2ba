"""The table of actions as Qt actions: menus, toolbar, keys, the command palette and the tests use these."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QPalette

from workbench.gui import icons
from workbench.gui.action_table import ACTIONS
from workbench.gui.translation import translate


def translated(text: str) -> str:
    """A text of the table in the language of the interface."""
    return translate("Actions", text)


def make_actions(window: QObject, commands: QObject) -> dict[str, QAction]:
    """One QAction of *window* for each row, connected to its handler among the *commands*."""
    actions = {}
    for spec in ACTIONS:
        action = QAction(translated(spec.text), window)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        key = spec.hint or QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        tooltip = translated(spec.tooltip)
        action.setToolTip(f"{tooltip} ({key})" if key else tooltip)
        action.setStatusTip("")
        if spec.shortcut:
            action.setShortcuts(_sequences(spec.shortcut))
        if spec.hint:
            action.setText(f"{translated(spec.text)}\t{spec.hint}")
        handler = getattr(commands, spec.handler)
        action.triggered.connect(lambda _checked=False, run=handler: run())
        actions[spec.id] = action
    return actions


def _sequences(shortcut: str) -> list[QKeySequence]:
    """The key, and the other one that people's fingers know for the same thing."""
    other = {"Ctrl+Shift+Z": ["Ctrl+Y"], "Ctrl++": ["Ctrl+="]}
    return [QKeySequence(key) for key in (shortcut, *other.get(shortcut, []))]


def colour_actions(actions: dict[str, QAction], palette: QPalette) -> None:
    """Give every action its icon in the colours of *palette*'s theme."""
    for spec in ACTIONS:
        if spec.drawing:
            actions[spec.id].setIcon(icons.icon(spec.drawing, palette))


def enable_actions(actions: dict[str, QAction], *, has_project: bool, writable: bool) -> None:
    """Disable what cannot be done now."""
    possible = {"nothing": True, "project": has_project, "writable": writable}
    for spec in ACTIONS:
        actions[spec.id].setEnabled(possible[spec.needs])
