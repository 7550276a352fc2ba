"""The keys of the reading surface beyond those of every text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from workbench.gui.reader.mark_view import MarkKind
from workbench.gui.reader.surface import ReaderSurface

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


class MarkingKeys(QObject):
    """Listens at a surface: C P E T N for the selection, Alt+Up/Down from mark to mark, Delete, Escape."""

    kindPressed = Signal(str)
    escaped = Signal()
    neighbourWanted = Signal(bool)
    removalWanted = Signal()

    def __init__(self, surface: ReaderSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are ours; every other goes on to the surface."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._plain_key(event) if not event.modifiers() & ~PLAIN else self._step_key(event)

    def _plain_key(self, event: QKeyEvent) -> bool:
        kind = KIND_OF_TEXT.get(event.text().casefold())
        if kind and self._surface.selected_span():
            self.kindPressed.emit(kind)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Delete and self._surface.current_mark:
            self.removalWanted.emit()
        else:
            return False
        return True

    def _step_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        if event.key() not in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return False
        self.neighbourWanted.emit(event.key() == Qt.Key.Key_Down)
        return True
