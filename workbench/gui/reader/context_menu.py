"""The context menu of a pane: everything that bar, keys and header do, by mouse and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from workbench.core.text.isolates import isolate
from workbench.core.text.segmentation import word_at
from workbench.core.text.span import Span
from workbench.gui.icons import icon
from workbench.gui.reader.kind_names import kind_name
from workbench.gui.reader.mark_view import KINDS
from workbench.gui.reader.marking_keys import KEY_OF_KIND

translate = QCoreApplication.translate

WIDEST = 320
"""Pixels of what is quoted in the menu."""

if TYPE_CHECKING:
    from workbench.gui.reader.pane import ReaderPane


def context_menu(pane: ReaderPane, event: QContextMenuEvent) -> QMenu:
    """A menu for the place of *event* (the caret's, when it was asked for by key)."""
    menu = QMenu(pane)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
    surface = pane.surface
    point = QPointF(
        surface.cursorRect().center() if by_key else surface.viewport().mapFrom(surface, event.pos())
    )
    _add_text_actions(menu, pane, surface.offset_at(point))
    _add_marking(menu, pane)
    _add_marks_here(menu, pane, point)
    _add_passage_direction(menu, pane, surface.passage_at(point))
    return menu


def word_of(text: str, span: Span) -> str:
    """What one would search for at a place of *text*: on one line; "" where there is no letter or digit."""
    words = " ".join(span.cut(text).split())
    return words if any(character.isalnum() for character in words) else ""


def _add_text_actions(menu: QMenu, pane: ReaderPane, offset: int | None) -> None:
    surface = pane.surface
    span = surface.selected_span()
    copy = menu.addAction(icon("copy", menu.palette()), translate("Reader", "Copy"), surface.copy)
    copy.setShortcut(QKeySequence.StandardKey.Copy)
    copy.setEnabled(span is not None)
    everything = menu.addAction(translate("Reader", "Select all"), surface.select_everything)
    everything.setShortcut(QKeySequence.StandardKey.SelectAll)
    if span is None and offset is not None:
        span = word_at(surface.text, offset)
    if span and (words := word_of(surface.text, span)):
        shown = menu.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)
        look_up = menu.addAction(
            icon("search", menu.palette()),
            translate("Reader", "Search all documents for {0}").format(isolate(shown)).replace("&", "&&"),
        )
        look_up.setShortcut(QKeySequence("F4"))
        look_up.triggered.connect(lambda: pane.searchRequested.emit(words))
    find = menu.addAction(translate("Reader", "Find in this document"), pane.finder.open)
    find.setShortcut(QKeySequence.StandardKey.Find)


def _add_marking(menu: QMenu, pane: ReaderPane) -> None:
    if not pane.surface.selected_span():
        return
    menu.addSeparator()
    for kind in KINDS:
        ink = pane.surface.palette_of_reader.kind_ink(kind).name()
        action = menu.addAction(
            icon(kind, menu.palette(), ink),
            translate("Reader", "Mark as: {kind}").format(kind=kind_name(kind)),
        )
        action.setShortcut(QKeySequence(KEY_OF_KIND[kind]))
        action.triggered.connect(lambda _=False, chosen=kind: pane.request_mark(chosen))


def _add_marks_here(menu: QMenu, pane: ReaderPane, point: QPointF) -> None:
    views = pane.surface.marks_at(point)
    if not views:
        return
    menu.addSection(translate("Reader", "Marks here"))
    for view in views:
        ink = pane.surface.palette_of_reader.ink_of(view).name()
        text = menu.fontMetrics().elidedText(view.label, Qt.TextElideMode.ElideRight, WIDEST)
        action = menu.addAction(icon(view.kind, menu.palette(), ink), text.replace("&", "&&"))
        action.triggered.connect(lambda _=False, mark_id=view.id: pane.markClicked.emit(mark_id))
    removal = menu.addAction(
        icon("remove", menu.palette()), translate("Reader", "Remove the mark under the mouse")
    )
    removal.triggered.connect(lambda: pane.markRemovalRequested.emit(views[0].id))


def _add_passage_direction(menu: QMenu, pane: ReaderPane, index: int) -> None:
    if not 0 <= index < len(pane.view.passages):
        return
    menu.addSeparator()
    other = "ltr" if pane.view.passages[index].direction == "rtl" else "rtl"
    name = (
        translate("Reader", "This passage from right to left")
        if other == "rtl"
        else translate("Reader", "This passage from left to right")
    )
    action = menu.addAction(icon(f"direction-{other}", menu.palette()), name)
    action.triggered.connect(lambda: pane.passageDirectionRequested.emit(index, other))
