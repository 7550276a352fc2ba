"""The items of a drawing that the keyboard comes to, and that are said to screen readers."""

from __future__ import annotations

from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QGraphicsScene


class WalkedItem(QGraphicsObject):
    """*words* is what it is, line by line; *more* what else can be said of it."""

    def __init__(self, words: str, more: str = "") -> None:
        super().__init__()
        self.words, self.more = words, more
        self.setToolTip(words)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)


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
