"""The menu of a pane: its type (fonts by script, size, measure, leading), and where the pane stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from workbench.gui.icons import icon
from workbench.gui.reader.blocks import Script
from workbench.gui.reader.typography import LEADINGS, MEASURES, faces_of

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from workbench.gui.reader.pane import ReaderPane


def fill_look_menu(menu: QMenu, pane: ReaderPane) -> None:
    """Fill *menu* with what can be chosen for *pane* now."""
    menu.clear()
    menu.addAction(translate("Reader", "Larger text"), lambda: pane.step_size(1))
    menu.addAction(translate("Reader", "Smaller text"), lambda: pane.step_size(-1))
    menu.addSeparator()
    scripts: tuple[tuple[Script, str], ...] = (
        ("arabic", translate("Reader", "Arabic font")),
        ("devanagari", translate("Reader", "Devanagari font")),
        ("latin", translate("Reader", "Latin font")),
    )
    for script, name in scripts:
        _add_choice(menu, name, pane, script, [(face, face) for face in faces_of(script)])
    measures = (
        translate("Reader", "Narrow"),
        translate("Reader", "Usual"),
        translate("Reader", "Wide"),
        translate("Reader", "Whole width"),
    )
    _add_choice(
        menu,
        translate("Reader", "Column width"),
        pane,
        "measure",
        list(zip(MEASURES, measures, strict=True)),
    )
    leadings = (
        translate("Reader", "Tight"),
        translate("Reader", "Usual"),
        translate("Reader", "Loose"),
    )
    _add_choice(
        menu,
        translate("Reader", "Line spacing"),
        pane,
        "leading",
        list(zip(LEADINGS, leadings, strict=True)),
    )
    menu.addAction(translate("Reader", "Read all documents like this"), pane.lookForAllRequested.emit)
    menu.addSeparator()
    _add_places(menu, pane)


def _add_choice(
    menu: QMenu, name: str, pane: ReaderPane, field: str, choices: Sequence[tuple[Any, str]]
) -> None:
    """A menu of values for one field of the pane's typography; none where there is nothing to choose."""
    if len(choices) < 2:
        return
    inner = menu.addMenu(name)
    group = QActionGroup(inner)
    present = getattr(pane.surface.typography, field) or choices[0][0]
    for value, words in choices:
        action = inner.addAction(words)
        action.setCheckable(True)
        action.setChecked(value == present)
        group.addAction(action)
        action.triggered.connect(
            lambda _=False, chosen=value: pane.choose_typography(
                replace(pane.surface.typography, **{field: chosen})
            )
        )


def _add_places(menu: QMenu, pane: ReaderPane) -> None:
    if pane.detached:
        back = menu.addAction(translate("Reader", "Back to the board"), pane.detachRequested.emit)
        back.setIcon(icon("panes", menu.palette()))
    else:
        menu.addAction(
            icon("document", menu.palette()),
            translate("Reader", "In a window of its own"),
            pane.detachRequested.emit,
        )
        menu.addAction(translate("Reader", "Move towards the start"), lambda: pane.moveRequested.emit(-1))
        menu.addAction(translate("Reader", "Move towards the end"), lambda: pane.moveRequested.emit(1))
    menu.addAction(
        icon("close", menu.palette()), translate("Reader", "Close this document"), pane.closeRequested.emit
    )
