"""A mark on its way from the text to a claim: what is dragged, and what takes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QWidget

from workbench.core.annotations.claim import Stance
from workbench.gui.icons import icon
from workbench.gui.translation import translate

MARK_MIME = "application/x-muqabala-mark"
"""Drag and drop of a mark: its id as UTF-8."""


def mark_data(mark_id: str, quote: str) -> QMimeData:
    """What is dragged: the mark, and its words for other programs."""
    data = QMimeData()
    data.setData(MARK_MIME, mark_id.encode())
    data.setText(quote)
    return data


class ClaimDrop(QObject):
    """Takes marks that are dropped on the claims of *target* (a viewport), and asks with which stance.

    *claim_at* gives the id of the claim at a point of it, ``""`` for none.
    """

    statementRequested = Signal(str, str, str)
    """The ids of the mark and the claim, and the stance."""

    def __init__(self, target: QWidget, claim_at: Callable[[QPoint], str], parent: QObject) -> None:
        super().__init__(parent)
        self._target = target
        self._claim_at = claim_at
        self.menu: QMenu | None = None
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take marks over a claim, and nothing else."""
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() not in kinds or not isinstance(event, QDropEvent | QDragMoveEvent):
            return False
        if not event.mimeData().hasFormat(MARK_MIME):
            return False
        place = event.position().toPoint()
        claim_id = self._claim_at(place)
        if event.type() != QEvent.Type.DragEnter and not claim_id:
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            mark_id = bytes(event.mimeData().data(MARK_MIME).data()).decode()
            self.ask(mark_id, claim_id, self._target.mapToGlobal(place))
        return True

    def ask(self, mark_id: str, claim_id: str, place: QPoint) -> None:
        """Ask which stance the mark takes on the claim; Escape leaves everything as it was."""
        self.menu = menu = QMenu(self._target)
        menu.addSection(translate("Marks", "The mark…"))
        for stance in Stance:
            drawing = icon(f"stance-{stance}", menu.palette())
            action = menu.addAction(drawing, translate("Words", str(stance)))
            action.triggered.connect(
                lambda _=False, chosen=stance: self.statementRequested.emit(mark_id, claim_id, chosen.value)
            )
        menu.popup(place)
