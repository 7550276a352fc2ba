"""What may be meant is offered below a line while somebody types: the core says what fits, in any script."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from workbench.core.text.isolates import isolate
from workbench.gui.directional import as_interface

Completions = Callable[[str], Sequence[tuple[str, str]]]
"""What fits the letters typed so far: what is to be written, and what is said of it."""


def complete(line: QLineEdit, completions: Completions) -> QCompleter:
    """Offer *completions* below *line*; with nothing typed, when the arrow down asks for them."""
    model = QStandardItemModel(line)
    completer = QCompleter(model, line)
    # What fits has been chosen already: a name in another script has not one letter in common.
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setCompletionRole(Qt.ItemDataRole.EditRole)

    def offer(typed: str) -> None:
        model.clear()
        for text, said in completions(typed):
            item = QStandardItem(text)
            shown = f"{isolate(text)}  ·  {said}" if said else text
            item.setData(as_interface(shown), Qt.ItemDataRole.DisplayRole)
            item.setData(text, Qt.ItemDataRole.EditRole)
            model.appendRow(item)

    offer(line.text())
    line.textEdited.connect(offer)
    line.setCompleter(completer)
    return completer
