"""The table of actions: everything in it can be found, read and done."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from workbench.core.resources import resource
from workbench.gui.action_spec import ActionSpec
from workbench.gui.action_table import ACTIONS
from workbench.gui.commands import Commands
from workbench.gui.main_window import MainWindow
from workbench.gui.menus import MENUS, SEPARATOR
from workbench.gui.window_dialogs import commands


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_an_action_has_a_handler_a_tooltip_and_a_drawing_that_exists(spec: ActionSpec) -> None:
    assert callable(getattr(Commands, spec.handler))
    assert spec.tooltip
    assert not spec.drawing or resource("icons", f"{spec.drawing}.svg").is_file()


def test_no_key_does_two_things() -> None:
    keys = Counter(QKeySequence(spec.shortcut).toString() for spec in ACTIONS if spec.shortcut)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_stands_in_exactly_one_menu() -> None:
    listed = Counter(action for _, ids in MENUS for action in ids if action != SEPARATOR)
    assert listed == Counter(spec.id for spec in ACTIONS)


def test_without_a_project_only_what_needs_none_can_be_done(window: MainWindow) -> None:
    enabled = {name for name, action in window.actions_by_id.items() if action.isEnabled()}
    assert enabled == {spec.id for spec in ACTIONS if spec.needs == "nothing"}


def test_the_palette_offers_what_can_be_done_now(filled: MainWindow) -> None:
    offered = {candidate.key: candidate for candidate in commands(filled.actions_by_id)}
    assert "import.files" in offered
    assert offered["import.files"].trailing == "Ctrl+I"
    assert "edit.redo" not in offered


def test_buttons_of_the_toolbar_have_names_and_icons(filled: MainWindow) -> None:
    for button in filled.parts.toolbar.findChildren(QToolButton):
        if button.isVisible() and button.objectName() != "qt_toolbar_ext_button":
            assert button.toolTip()
            assert button.accessibleName() or button.text()


def test_a_key_reaches_its_handler(filled: MainWindow, qtbot: QtBot) -> None:
    filled.parts.drawer.hide()
    filled.actions_by_id["view.history"].trigger()
    assert filled.parts.drawer.isVisible()
    assert filled.parts.drawer.page == "history"
    qtbot.keyClick(filled, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert filled.parts.query.hasFocus() or not filled.isActiveWindow()
