"""The items of a drawing that the keyboard comes to, and that are said to screen readers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QGraphicsScene, QGraphicsSceneHoverEvent


class WalkedItem(QGraphicsObject):
    """*words* is what it is, line by line; *more* what else can be said of it.

    Where there may be thousands, *words* says it only when somebody wants to know.
    """

    def __init__(self, words: str | Callable[[], str], more: str = "") -> None:
        super().__init__()
        self._words, self.more = words, more
        self.setAcceptHoverEvents(True)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)

    @property
    def words(self) -> str:
        """See the class."""
        return self._words if isinstance(self._words, str) else self._words()

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """What it is, as a tooltip."""
        self.setToolTip(self.words)
        super().hoverEnterEvent(event)


class WalkedScene(QGraphicsScene):
    """Knows its WalkedItems, from the top: Qt's own order is that of painting."""

    def __init__(self) -> None:
        super().__init__()
        self.walked: list[WalkedItem] = []

    def empty(self) -> None:
        """Take everything out. First nothing is walked any more: Qt tells that the focus is lost."""
        self.walked = []
        self.clear()

    def be_walked(self) -> None:
        """Everything is drawn."""
        items = [item for item in self.items() if isinstance(item, WalkedItem)]
        self.walked = sorted(items, key=lambda item: (item.scenePos().y(), item.scenePos().x()))
