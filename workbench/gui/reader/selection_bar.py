"""The small bar at a selection: what the selected words can be marked as."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from workbench.gui.icons import icon
from workbench.gui.reader.kind_names import kind_name
from workbench.gui.reader.mark_view import KINDS, MarkKind
from workbench.gui.reader.marking_keys import KEY_OF_KIND
from workbench.gui.reader.surface import ReaderSurface

DISTANCE = 8
"""Pixels between the selection and the bar."""


class SelectionBar(QFrame):
    """Lies over *surface* and never takes its focus, so that the keys go on working."""

    kindChosen = Signal(str)

    def __init__(self, surface: ReaderSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self.setObjectName("selectionBar")
        self.setAccessibleName(self.tr("Mark the selection"))
        self._offered = False
        self.buttons: dict[MarkKind, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(1)
        for kind in KINDS:
            self.buttons[kind] = self._button(kind)
            row.addWidget(self.buttons[kind])
        self.hide()
        surface.viewChanged.connect(self.place)

    def _button(self, kind: MarkKind) -> QToolButton:
        button = QToolButton(self)
        key = KEY_OF_KIND[kind]
        button.setText(key)
        button.setToolTip(self.tr("{kind} ({key})").format(kind=kind_name(kind), key=key))
        button.setAccessibleName(kind_name(kind))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self.kindChosen.emit(kind))
        return button

    def dress(self) -> None:
        """Take the colours of the surface's palette."""
        palette = self._surface.palette_of_reader
        self.setStyleSheet(
            f"QFrame#selectionBar {{ background: {palette.raised}; border: 1px solid {palette.border};"
            f" border-radius: 8px; }} QFrame#selectionBar QToolButton {{ color: {palette.muted};"
            f" padding: 4px 6px; border: none; border-radius: 5px; }}"
            f" QFrame#selectionBar QToolButton:hover {{ background: {palette.hairline};"
            f" color: {palette.ink}; }}"
        )
        for kind, button in self.buttons.items():
            button.setIcon(icon(kind, self.palette(), palette.kind_ink(kind).name()))

    def offer(self) -> None:
        """Show the bar where something is selected, hide it where nothing is."""
        self._offered = self._surface.selected_span() is not None
        self.place()

    def dismiss(self) -> bool:
        """Hide the bar until the next selection; whether it was there."""
        was, self._offered = self._offered, False
        self.hide()
        return was

    def place(self) -> None:
        """Stand below the selection, above it where there is no room, always inside the surface."""
        span = self._surface.selected_span() if self._offered else None
        boxes = self._surface.boxes_of(span) if span else []
        viewport = self._surface.viewport().geometry()
        boxes = [box for box in boxes if box.bottom() > 0 and box.top() < viewport.height()]
        self.setVisible(bool(boxes))
        if not boxes:
            return
        self.adjustSize()
        first, last = boxes[0], max(boxes, key=QRectF.bottom)
        top = viewport.top() + last.bottom() + DISTANCE
        if top + self.height() > viewport.bottom():
            top = max(viewport.top() + 2, viewport.top() + first.top() - DISTANCE - self.height())
        left = viewport.left() + last.center().x() - self.width() / 2
        most = max(0, self._surface.width() - self.width() - 20)
        self.move(round(min(max(6, left), most)), round(top))
        self.raise_()
