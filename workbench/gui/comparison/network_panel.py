"""The network in the drawer: what is around one party, claim or document, and the rest on demand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QComboBox, QWidget

from workbench.core.annotations.relation import ItemKind
from workbench.core.comparison.network import (
    ACCORDING_TO,
    MENTIONS,
    QUOTES,
    Key,
    Network,
    NetworkEdge,
    busiest,
    neighbourhood,
)
from workbench.gui import icons
from workbench.gui.comparison.network_scene import NetworkScene
from workbench.gui.comparison.page import DrawingPage
from workbench.gui.comparison.scene_tools import SceneTools
from workbench.gui.comparison.scene_view import SceneView, write_scene
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session
from workbench.gui.theme import theme_of
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

MOST_SHOWN = 80
"""Nodes of one drawing: more are a hairball, and take seconds to lay out. The nearest are shown."""
EVERYTHING = 0
STEPS = (
    (1, QT_TRANSLATE_NOOP("Network", "what is beside it")),
    (2, QT_TRANSLATE_NOOP("Network", "two steps around it")),
    (EVERYTHING, QT_TRANSLATE_NOOP("Network", "everything")),
)
EDGES = {
    "asserts": QT_TRANSLATE_NOOP("Network", "asserts"),
    "denies": QT_TRANSLATE_NOOP("Network", "denies"),
    "doubts": QT_TRANSLATE_NOOP("Network", "doubts"),
    "mentions": QT_TRANSLATE_NOOP("Network", "mentions"),
    "supports": QT_TRANSLATE_NOOP("Network", "supports"),
    "refutes": QT_TRANSLATE_NOOP("Network", "refutes"),
    QUOTES: QT_TRANSLATE_NOOP("Network", "quotes"),
    MENTIONS: QT_TRANSLATE_NOOP("Network", "names"),
    ACCORDING_TO: QT_TRANSLATE_NOOP("Network", "has it from"),
    "contradicts": QT_TRANSLATE_NOOP("Network", "contradicts"),
    "same as": QT_TRANSLATE_NOOP("Network", "is the same as"),
    "derived from": QT_TRANSLATE_NOOP("Network", "is derived from"),
    "attributed to": QT_TRANSLATE_NOOP("Network", "is attributed to"),
    "independent of": QT_TRANSLATE_NOOP("Network", "is independent of"),
    "related to": QT_TRANSLATE_NOOP("Network", "is related to"),
}
_DRAWINGS = {ItemKind.PARTY: "party", ItemKind.CLAIM: "claim", ItemKind.DOCUMENT: "document"}


class NetworkPanel(DrawingPage):
    """See the module. ``nodeActivated`` carries the kind and the id of what is to be opened."""

    nodeActivated = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._whole = Network((), ())
        self._centre: Key | None = None
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("What is in the middle"))
        self.choice.setMinimumContentsLength(24)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reach = QComboBox()
        for steps, text in STEPS:
            self.reach.addItem(translate("Network", text), steps)
        self.reach.setAccessibleName(self.tr("How much of the network is shown"))
        self.tools = SceneTools(self.choice, self.reach)
        self.scene = NetworkScene(self._choose)
        self.view = SceneView(self.scene)
        self.view.setAccessibleName(self.tr("Network of parties, claims and documents"))
        empty = EmptyState(
            "network",
            self.tr("Nothing is tied yet"),
            self.tr("Mark who says what: parties, claims and documents become nodes, what ties them arrows."),
        )
        self.lay_out(self.tools, self.view, empty)
        self._connect()

    @property
    def shown(self) -> Network:
        """What of the network is drawn."""
        steps = int(self.reach.currentData())
        if self._centre is None:
            return Network((), ())
        around = neighbourhood(self._whole, self._centre, steps or len(self._whole.nodes))
        if len(around.nodes) <= MOST_SHOWN:
            return around
        kept = {node.key for node in around.nodes[:MOST_SHOWN]}
        edges = tuple(edge for edge in around.edges if edge.source in kept and edge.target in kept)
        return Network(around.nodes[:MOST_SHOWN], edges)

    def refresh(self) -> None:
        """Read everything anew."""
        self._whole = self._ties()
        keys = {node.key for node in self._whole.nodes}
        if self._centre not in keys:
            self._centre = busiest(self._whole)
        self._offer()
        self._explained.show_view(bool(keys))
        self._draw()

    def begin(self) -> None:
        """Another project is open."""
        self._centre = None
        self.heed()

    def centre_on(self, kind: str, item_id: str) -> None:
        """Put a party, claim or document in the middle, if it is tied to anything."""
        key = next((node.key for node in self._whole.nodes if node.key == (kind, item_id)), None)
        if key is not None and key != self._centre:
            self._centre = key
            self._offer()
            self._draw()

    def follow(self, key: str) -> None:
        """Somebody has chosen an item in a list (``claim:id``): put it in the middle, now or when seen."""
        kind, _, item_id = key.partition(":")
        if self.isVisible():
            self.centre_on(kind, item_id)
        elif kind in _DRAWINGS:
            self._centre = ItemKind(kind), item_id
            self.heed()

    def write_picture(self, target: Path) -> None:
        """Write what is drawn. Raises UserError."""
        title = self.tr("Network of parties, claims and documents")
        write_scene(self.scene, QColor(theme_of(self.palette()).base), title, target)

    def changeEvent(self, event: QEvent) -> None:
        """The colours follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._whole.nodes:
            self._offer()
            self._draw()

    def _connect(self) -> None:
        self.choice.activated.connect(self._take_choice)
        self.reach.currentIndexChanged.connect(self._draw)
        self.tools.zoomRequested.connect(lambda by: self.view.zoom(by) if by else self.view.show_all())
        self.tools.pictureRequested.connect(lambda: self.ask_for_picture("network"))

    def _ties(self) -> Network:
        if not self._session.is_open:
            return Network((), ())
        from workbench.core.project.network import network_of

        return network_of(self._session.project)

    def _offer(self) -> None:
        """All nodes, to be put in the middle."""
        self.choice.clear()
        for node in self._whole.nodes:
            name = " ".join(node.name.split())
            drawing = icons.icon(_DRAWINGS[node.key[0]], self.palette())
            self.choice.addItem(drawing, name, f"{node.key[0]}:{node.key[1]}")
        if self._centre is not None:
            self.choice.setCurrentIndex(self.choice.findData(f"{self._centre[0]}:{self._centre[1]}"))

    def _take_choice(self, index: int) -> None:
        kind, _, item_id = str(self.choice.itemData(index)).partition(":")
        self.centre_on(kind, item_id)

    def _choose(self, key: Key, opened: bool) -> None:
        if opened:
            self.nodeActivated.emit(str(key[0]), key[1])
        elif key != self._centre:
            self.centre_on(*key)
            if (item := self.scene.nodes.get(key)) is not None:
                item.setFocus()

    def _draw(self) -> None:
        shown, theme = self.shown, theme_of(self.palette())
        self.view.setBackgroundBrush(QColor(theme.base))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.95)
        room = self.view.viewport().size()
        aspect = max(1.0, min(3.0, room.width() / max(1, room.height())))
        self.scene.show_network(shown, self._centre, theme, font, edge_in_words, aspect)
        self.view.show_all()
        whole, part = len(self._whole.nodes), len(shown.nodes)
        said = self.tr("{0} of {1} nodes").format(QLocale().toString(part), QLocale().toString(whole))
        how = self.tr("click: to the middle, double click: open, arrows: on")
        self.tools.summary.setText(f"{said} · {how}")


def edge_in_words(edge: NetworkEdge) -> str:
    """What an edge says in the language of the interface, and how often: ``asserts ×3``."""
    word = translate("Network", EDGES[edge.kind])
    return f"{word} ×{QLocale().toString(edge.count)}" if edge.count > 1 else word
