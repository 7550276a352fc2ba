"""The keys of the reading surface beyond those of every text."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from workbench.gui.reader.mark_view import MarkKind
from workbench.gui.reader.surface import ReaderSurface

Arrow = Literal["left", "right", "up", "down"]

KEY_OF_KIND: dict[MarkKind, str] = {"claim": "C", "party": "P", "evidence": "E", "code": "T", "note": "N"}

KIND_OF_TEXT: dict[str, MarkKind] = {
    **{key.lower(): kind for kind, key in KEY_OF_KIND.items()},
    # The same keys of the keyboard under the Arabic (101) and the Hindi (InScript) layout, so that nobody
    # has to change the layout to mark what was just read.
    "ؤ": "claim",
    "ح": "party",
    "ث": "evidence",
    "ف": "code",
    "ى": "note",
    "म": "claim",
    "ज": "party",
    "ा": "evidence",
    "ू": "code",
    "ल": "note",
}

PLAIN = (
    Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
)


GROWING_TEXT = {"w": False, "ص": False, "ै": False, "s": True, "س": True, "े": True}
"""W grows the selection to whole words, S to whole sentences; again the same keys of every layout."""

ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
ARROWS: dict[int, Arrow] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}


class MarkingKeys(QObject):
    """Listens at a surface.

    C P E T N mark the selection, W and S grow it; Alt+Up/Down go from mark to mark, Alt+Page Up/Down to those
    of the same kind; Alt+Shift with arrows resizes the current mark, Alt+Left/Right moves it (with Ctrl by
    words); Alt+Enter lists the marks beside the current one; Delete, Escape.
    """

    kindPressed = Signal(str)
    growthWanted = Signal(bool)
    escaped = Signal()
    neighbourWanted = Signal(bool, bool)
    """Forward or back; whether only to a mark of the same kind."""
    resizeWanted = Signal(str, bool)
    """An arrow; whether by words."""
    moveWanted = Signal(str, bool)
    listWanted = Signal()
    removalWanted = Signal()

    def __init__(self, surface: ReaderSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are ours; every other goes on to the surface."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._plain_key(event) if not event.modifiers() & ~PLAIN else self._alt_key(event)

    def _plain_key(self, event: QKeyEvent) -> bool:
        kind = KIND_OF_TEXT.get(event.text().casefold())
        sentences = GROWING_TEXT.get(event.text().casefold())
        if kind and self._surface.selected_span():
            self.kindPressed.emit(kind)
        elif sentences is not None and self._surface.selected_span():
            self.growthWanted.emit(sentences)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Delete and self._surface.marks.faces(self._surface.current_mark):
            # Not one that was undone, is hidden, or stands in another document: it would go unseen.
            self.removalWanted.emit()
        else:
            return False
        return True

    def _alt_key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & (ALT | SHIFT | CONTROL)
        arrow = ARROWS.get(event.key())
        if held == ALT and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.listWanted.emit()
        elif held == ALT and event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.neighbourWanted.emit(event.key() == Qt.Key.Key_PageDown, True)
        elif held == ALT and arrow in ("up", "down"):
            self.neighbourWanted.emit(arrow == "down", False)
        elif arrow and held & ALT and self._surface.current_mark:
            self._change(arrow, held)
        else:
            return False
        return True

    def _change(self, arrow: Arrow, held: Qt.KeyboardModifier) -> None:
        by_words = bool(held & CONTROL)
        if held & SHIFT:
            self.resizeWanted.emit(arrow, by_words)
        elif arrow in ("left", "right"):
            self.moveWanted.emit(arrow, by_words)
