"""The bar above a text: what to find in it, how many there are, on and back, exactly, close."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from workbench.core.text.direction import first_strong
from workbench.core.text.isolates import isolate
from workbench.gui.bidi_line import DirectionalLine, level, turn
from workbench.gui.icons import icon
from workbench.gui.reader.elided_label import ElidedLabel
from workbench.gui.reader.palette import LIGHT, ReaderPalette

LEAST_LINE = 60
"""Pixels of the line in the narrowest pane; its letters scroll."""
ROOM_FOR_COUNT, ROOM_FOR_STEPS, ROOM_FOR_EXACT = 190, 260, 300
"""Pixels of width from which there is room for more than the line: keys step and close, too."""
STEPS = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FindBar(QFrame):
    """Says what is wanted; `DocumentFinder` finds it."""

    wantedChanged = Signal(str, bool)
    """What is to be found, and whether exactly."""
    stepRequested = Signal(int)
    """+1 to the next place, -1 to the one before."""
    closeRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._palette = LIGHT
        self.line = DirectionalLine(parent=self)
        self.line.setPlaceholderText(self.tr("Find in this document"))
        self.line.setAccessibleName(self.tr("Find in this document"))
        self.line.setMinimumWidth(LEAST_LINE)
        self.line.installEventFilter(self)
        self.count = ElidedLabel(parent=self)
        self.previous = self._button("up", self.tr("The place before (Shift+Enter)"))
        self.next = self._button("down", self.tr("Next place (Enter)"))
        self.exact = self._button("quote", self.tr("Find exactly these characters"))
        self.exact.setCheckable(True)
        self.close_button = self._button("close", self.tr("Close the find bar (Escape)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 5)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addSpacing(6)
        row.addWidget(self.count, 1)
        for button in (self.previous, self.next, self.exact, self.close_button):
            row.addWidget(button)
        # Four panes share a small screen: the bar of one must not take the width of the others.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.line.textChanged.connect(self._turn)
        self.line.textChanged.connect(self._tell)
        self.exact.toggled.connect(self._tell)
        self.previous.clicked.connect(lambda: self.stepRequested.emit(-1))
        self.next.clicked.connect(lambda: self.stepRequested.emit(1))
        self.close_button.clicked.connect(self.closeRequested)
        self._turn(self.line.text())

    def _button(self, drawing: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(drawing)
        button.setAutoRaise(True)
        button.setIconSize(QSize(16, 16))
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def minimumSizeHint(self) -> QSize:
        """The line and what closes it."""
        return QSize(LEAST_LINE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the line comes first."""
        super().resizeEvent(event)
        width = self.width()
        self.count.setVisible(width >= ROOM_FOR_COUNT)
        self.exact.setVisible(width >= ROOM_FOR_EXACT)
        for button in (self.previous, self.next):
            button.setVisible(width >= ROOM_FOR_STEPS)

    def open_with(self, words: str) -> None:
        """Show the bar and put the keyboard into it; *words* take the place of those that stand there."""
        self.show()
        if words and words != self.line.text():
            self.line.setText(words)
        else:
            self._tell()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_count(self, current: int, count: int, *, more: bool = False, wrapped: int = 0) -> None:
        """Say that place *current* (from 0) of *count* is shown; *wrapped*: one came round (+1, -1)."""
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
        wanted = bool(self.line.text().strip())
        self._show_wrong(wanted and not count)
        if not count:
            self.count.set_text(self.tr("Not found") if wanted else "")
            return
        words = self.tr("{0} of more than {1}") if more else self.tr("{0} of {1}")
        parts = [words.format(current + 1, count)]
        if wrapped:
            parts.append(self.tr("from the start again") if wrapped > 0 else self.tr("from the end again"))
        self.count.set_text(" · ".join(isolate(part) for part in parts))

    def set_reader_palette(self, palette: ReaderPalette) -> None:
        """Take other colours."""
        self._palette = palette
        self.count.set_ink(palette.muted)
        for button in (self.previous, self.next, self.exact, self.close_button):
            button.setIcon(icon(button.objectName(), self.palette(), palette.muted))
        self._show_wrong(bool(self.line.property("wrong")))

    def _show_wrong(self, wrong: bool) -> None:
        palette = self._palette
        self.line.setProperty("wrong", wrong)
        edge = palette.denies if wrong else palette.border
        focused = palette.denies if wrong else palette.accent
        self.setStyleSheet(
            f"QFrame#findBar {{ background: {palette.paper}; border: none;"
            f" border-bottom: 1px solid {palette.hairline}; }}"
            f" QFrame#findBar QLineEdit {{ background: {palette.raised}; color: {palette.ink};"
            f" border: 1px solid {edge}; padding: 3px 7px; }}"
            f" QFrame#findBar QLineEdit:focus {{ border-color: {focused}; }}"
            f" QFrame#findBar QToolButton:checked {{ background: {palette.hit}; }}"
            f" QFrame#findBar QToolButton:hover {{ background: {palette.hairline}; }}"
        )

    def _tell(self) -> None:
        self.wantedChanged.emit(self.line.text(), self.exact.isChecked())

    def _turn(self, text: str) -> None:
        """Run in the direction of what is typed; an empty line in that of the interface."""
        turn(self.line, first_strong(text))
        level(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the arrows go from place to place, with Shift back; Escape closes the bar."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.closeRequested.emit()
        elif key in STEPS:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepRequested.emit(-1 if back else STEPS[key])
        else:
            return super().eventFilter(watched, event)
        return True
