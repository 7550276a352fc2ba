"""The box in which one chooses, or finds by typing, what is in the middle of the network."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from workbench.core.annotations.relation import ItemKind
from workbench.core.comparison.network import Key, Network, NetworkNode
from workbench.core.comparison.network_crowds import found_in
from workbench.gui import icons
from workbench.gui.bidi_line import DirectionalLine

DRAWINGS = {ItemKind.PARTY: "party", ItemKind.CLAIM: "claim", ItemKind.DOCUMENT: "document"}
_KEY = Qt.ItemDataRole.UserRole


class NodeChoice(QComboBox):
    """See the module. ``chosen`` carries the key of a node. Parties are found by all of their names."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = Network((), ())
        self._words = DirectionalLine()
        self.setLineEdit(self._words)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._words.setPlaceholderText(self.tr("Find a party, claim or document"))
        self._words.setAccessibleName(self._words.placeholderText())
        self.found = QStandardItemModel(self)
        completer = self._finding = QCompleter(self.found, self)
        # What fits is found by us: by names in other scripts, and however they are spelt.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)
        self._words.textEdited.connect(self._find)
        completer.activated[QModelIndex].connect(self._take_found)  # type: ignore[index]
        self.activated.connect(lambda index: self._tell(self.itemData(index, _KEY)))
        self._words.returnPressed.connect(self._take_first)

    def offer(self, whole: Network, centre: Key | None, most: int) -> None:
        """Offer the nodes of *whole*, in the list those *most* with most ties; *centre* is chosen."""
        self._whole = whole
        degrees = Counter(key for edge in whole.edges for key in (edge.source, edge.target))
        listed = {node.key for node in sorted(whole.nodes, key=lambda node: -degrees[node.key])[:most]}
        self.clear()
        for node in whole.nodes:
            if node.key in listed or node.key == centre:
                self.addItem(icons.icon(DRAWINGS[node.key[0]], self.palette()), _line(node), node.key)
                if node.key == centre:
                    self.setCurrentIndex(self.count() - 1)
        self._words.setCursorPosition(0)

    def _find(self, words: str) -> None:
        self.found.clear()
        for node in found_in(self._whole, words):
            item = QStandardItem(icons.icon(DRAWINGS[node.key[0]], self.palette()), _line(node))
            item.setData(node.key, _KEY)
            self.found.appendRow(item)

    def _take_found(self, index: QModelIndex) -> None:
        self._tell(index.data(_KEY))

    def _take_first(self) -> None:
        """Enter without a choice takes what fits best."""
        if self.found.rowCount() and not ((popup := self._finding.popup()) and popup.isVisible()):
            self._tell(self.found.item(0).data(_KEY))

    def _tell(self, key: Key | None) -> None:
        if key is not None:
            self.found.clear()
            self.chosen.emit(key)


def _line(node: NetworkNode) -> str:
    return " ".join(node.name.split())
