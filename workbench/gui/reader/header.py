"""The header of a pane: what is being read, in which direction and size."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.core.text.isolates import isolate
from workbench.gui.icons import icon
from workbench.gui.reader.document_view import DocumentView
from workbench.gui.reader.elided_label import ElidedLabel
from workbench.gui.reader.palette import LIGHT, ReaderPalette

DirectionChoice = Literal["auto", "rtl", "ltr"]
SEPARATOR = " · "
DAY = len("2023-05-18")
"""Of an ISO 8601 time, what a reader wants to know."""
ROOM_FOR_SIZE, ROOM_FOR_DIRECTION = 330, 230
"""Pixels of width from which the buttons leave enough of the title."""
BORDERS, NARROW_BORDERS = (16, 8), (12, 0)
"""Pixels in front of the title and behind the buttons."""
ABOVE = 7
"""Pixels above what the header shows, and below it."""
LEFT_TO_RIGHT = "\u200e"
"""The mark that keeps the sign behind its letter in a right-to-left interface."""


def language_name(language: str) -> str:
    """What a language (BCP 47) calls itself; the tag where Qt does not know, "" for none."""
    # Qt calls plain "en" American English.
    tag = "en-001" if language == "en" else language
    return (QLocale(tag).nativeLanguageName() if tag else "") or language


class PaneHeader(QWidget):
    """Title, outlet, date and language; direction, text size, close."""

    directionChosen = Signal(str)
    sizeStepped = Signal(int)
    """+1 larger, -1 smaller, 0 the usual size."""
    closeRequested = Signal()
    dragged = Signal()
    """The pane is to be dragged to another place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHeader")
        self._palette = LIGHT
        self._choice: DirectionChoice = "auto"
        self._press: QPoint | None = None
        self.title = ElidedLabel(parent=self)
        self.origin = ElidedLabel(parent=self)
        self.direction = self._button(self.tr("Direction of the text"))
        self.direction.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.direction.setMenu(self._direction_menu())
        self.smaller = self._button(self.tr("Smaller text"), f"{LEFT_TO_RIGHT}A−{LEFT_TO_RIGHT}")
        self.larger = self._button(self.tr("Larger text"), f"{LEFT_TO_RIGHT}A+{LEFT_TO_RIGHT}")
        self.look = self._button(self.tr("Font, column and place of this pane"))
        self.look.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.look.setMenu(QMenu(self.look))
        self.close_button = self._button(self.tr("Close this pane"))
        self.smaller.clicked.connect(lambda: self.sizeStepped.emit(-1))
        self.larger.clicked.connect(lambda: self.sizeStepped.emit(1))
        self.close_button.clicked.connect(self.closeRequested)
        self._arrange()
        self.set_reader_palette(LIGHT)

    def _arrange(self) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        bold.setPointSizeF(bold.pointSizeF() * 1.08)
        self.title.setFont(bold)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.title)
        lines.addWidget(self.origin)
        row = self._row = QHBoxLayout(self)
        self._set_borders(roomy=True)
        row.addLayout(lines, 1)
        for button in (self.direction, self.smaller, self.larger, self.look, self.close_button):
            row.addWidget(button)

    def _button(self, name: str, text: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAutoRaise(True)
        button.setIconSize(QSize(18, 18))
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _direction_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for choice, name in (
            ("auto", self.tr("Each passage in its own direction")),
            ("rtl", self.tr("Right to left")),
            ("ltr", self.tr("Left to right")),
        ):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(choice)
            action.setChecked(choice == "auto")
            group.addAction(action)
        group.triggered.connect(lambda action: self.directionChosen.emit(action.data()))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the title comes first; text size and direction are in the menus, too."""
        super().resizeEvent(event)
        for button in (self.smaller, self.larger):
            button.setVisible(self.width() >= ROOM_FOR_SIZE)
        roomy = self.width() >= ROOM_FOR_DIRECTION
        self.direction.setVisible(roomy)
        self._set_borders(roomy=roomy)

    def _set_borders(self, *, roomy: bool) -> None:
        before, behind = BORDERS if roomy else NARROW_BORDERS
        # Left and right are meant: Qt does not mirror these in a right-to-left interface.
        left, right = (behind, before) if self.isRightToLeft() else (before, behind)
        self._row.setContentsMargins(left, ABOVE, right, ABOVE)
        self._row.setSpacing(2 if roomy else 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin; the pane is activated, too."""
        self._press = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the pane."""
        far = QApplication.startDragDistance()
        if self._press and (event.position().toPoint() - self._press).manhattanLength() >= far:
            self._press = None
            self.dragged.emit()

    def set_document(self, view: DocumentView) -> None:
        """Say what is being read."""
        self.title.set_text(view.title or self.tr("Untitled"))
        day = view.published[:DAY]
        parts = [part for part in (view.outlet, day, language_name(view.language)) if part]
        self.origin.set_text(SEPARATOR.join(isolate(part) for part in parts))

    def set_direction(self, choice: DirectionChoice, right_to_left: bool) -> None:
        """Show the chosen direction, and by the icon the one that the text has."""
        self._choice = choice
        for action in self.direction.menu().actions():
            action.setChecked(action.data() == choice)
        name = "direction-rtl" if right_to_left else "direction-ltr"
        self.direction.setIcon(icon(name, self.palette(), self._palette.muted))

    def set_reader_palette(self, palette: ReaderPalette) -> None:
        """Take other colours."""
        self._palette = palette
        self.title.set_ink(palette.ink)
        self.origin.set_ink(palette.muted)
        self.close_button.setIcon(icon("close", self.palette(), palette.muted))
        self.look.setIcon(icon("more", self.palette(), palette.muted))
        # The window's own style sheet has the colours of the window, which may be those of another paper.
        self.setStyleSheet(
            f"QToolButton {{ color: {palette.muted}; }}"
            f" QToolButton:hover {{ background: {palette.hairline}; }}"
            f" QToolButton:focus {{ border-color: {palette.accent}; }}"
            f" QToolButton:disabled {{ color: {palette.border}; }}"
        )
