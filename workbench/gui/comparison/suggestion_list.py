"""The rows of the tray: one for each suggestion, decided on by key."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent

from workbench.core.project.suggestions.suggestion import Suggestion
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.suggestion_words import (
    DRAWINGS,
    aliases_in_words,
    reasons_in_words,
    what_in_words,
)
from workbench.gui.outline import Node, OutlineView


class SuggestionList(OutlineView):
    """The rows. Keys decide; what opens the row shows it in the reader."""

    acceptRequested = Signal(bool)
    correctRequested = Signal()
    putRightRequested = Signal()
    showRequested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts (with Shift all alike), Space shows; Delete as in every outline.

        F2 puts the words right, with Shift all that can be.
        """
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acceptRequested.emit(shift)
        elif event.key() == Qt.Key.Key_F2:
            (self.putRightRequested if shift else self.correctRequested).emit()
        elif event.key() == Qt.Key.Key_Space:
            self.showRequested.emit()
        else:
            super().keyPressEvent(event)


def row_of(each: Suggestion) -> Node:
    """What a row says."""
    aliases, reasons = aliases_in_words(each), reasons_in_words(each)
    score = QLocale().toString(round(each.score * 100)) + QLocale().percent()
    times = f"×{QLocale().toString(len(each.spots))} · " if len(each.spots) > 1 else ""
    what = what_in_words(each)
    return Node(
        each.key,
        what,
        # Isolated, as it runs in the direction of the interface beside a name that may run in the other.
        isolate(" – ".join(filter(None, (aliases, reasons)))),
        DRAWINGS[each.kind],
        trailing=times + score,
        strong=each.kind == "party",
        tooltip="\n".join(filter(None, (what, aliases, reasons))),
    )
