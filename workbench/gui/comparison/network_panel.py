"""The network in the drawer: what is around one party, claim or document, and the rest on demand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

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
    NetworkNode,
    busiest,
)
from workbench.core.comparison.network_crowds import Part, opened_of, part_of
from workbench.core.comparison.network_layout import layout
from workbench.core.progress import Progress
from workbench.gui.comparison.network_choice import NodeChoice
from workbench.gui.comparison.network_scene import NetworkScene, NodeItem, node_size
from workbench.gui.comparison.page import DrawingPage
from workbench.gui.comparison.scene_tools import SceneTools
from workbench.gui.comparison.scene_view import SceneView, write_scene
from workbench.gui.empty_state import EmptyState
from workbench.gui.jobs import Job
from workbench.gui.session import Session
from workbench.gui.theme import theme_of
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

LISTED = 300
"""Nodes that the list offers, those with most ties; all are found by typing."""
EVERYTHING = 0
STEPS = (
    (1, QT_TRANSLATE_NOOP("Network", "what is beside it")),
    (2, QT_TRANSLATE_NOOP("Network", "two steps around it")),
    (3, QT_TRANSLATE_NOOP("Network", "three steps around it")),
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


Beside = Callable[[Callable[[Progress], Any]], Job]
Places = Mapping[Key, tuple[float, float]]


class NetworkPanel(DrawingPage):
    """See the module. ``nodeActivated`` carries the kind and the id of what is to be opened."""

    nodeActivated = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._whole = Network((), ())
        self._centre: Key | None = None
        self._opened: frozenset[Key] = frozenset()
        self._beside: Beside | None = None
        self._laying: Job | None = None
        self.choice = NodeChoice()
        self.choice.setAccessibleName(self.tr("What is in the middle"))
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

    def lay_out_beside(self, beside: Beside) -> None:
        """Let *beside* run what finds the places of nodes: for many it takes longer than one waits for."""
        self._beside = beside

    @property
    def part(self) -> Part:
        """What of the network is to be drawn, and how much that leaves."""
        if self._centre is None:
            return Part(Network((), ()), 0, 0)
        steps = int(self.reach.currentData())
        return part_of(self._whole, self._centre, steps or None, self._opened)

    @property
    def shown(self) -> Network:
        """What of the network is drawn."""
        return self.part.drawn

    def refresh(self) -> None:
        """Read everything anew."""
        self._whole = self._ties()
        keys = {node.key for node in self._whole.nodes}
        self._opened &= keys
        if self._centre not in keys:
            self._centre = busiest(self._whole)
        self._offer()
        self._explained.show_view(bool(keys))
        self._draw()

    def begin(self) -> None:
        """Another project is open."""
        self._centre = None
        self._opened = frozenset()
        self.heed()

    def centre_on(self, kind: str, item_id: str) -> None:
        """Put a party, claim or document in the middle, if it is tied to anything."""
        key = next((node.key for node in self._whole.nodes if node.key == (kind, item_id)), None)
        if key is not None and key != self._centre:
            self._centre = key
            self._opened = frozenset()
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
        self.choice.chosen.connect(lambda key: self.centre_on(*key))
        self.reach.currentIndexChanged.connect(self._draw)
        self.tools.zoomRequested.connect(lambda by: self.view.zoom(by) if by else self.view.show_all())
        self.tools.pictureRequested.connect(lambda: self.ask_for_picture("network"))

    def _ties(self) -> Network:
        if not self._session.is_open:
            return Network((), ())
        from workbench.core.project.network import network_of

        return network_of(self._session.project)

    def _offer(self) -> None:
        """What can be put in the middle."""
        self.choice.offer(self._whole, self._centre, LISTED)

    def _choose(self, key: Key, opened: bool) -> None:
        item = self.scene.nodes.get(key)
        if item is not None and item.node.members:
            self._opened |= {*opened_of(item.node)}
            self._draw()
        elif opened:
            self.nodeActivated.emit(str(key[0]), key[1])
        elif key != self._centre:
            self.centre_on(*key)
            if (drawn := self.scene.nodes.get(key)) is not None:
                drawn.setFocus()

    def _draw(self) -> None:
        """Find the places of what is to be drawn, beside the window where that can be, and draw it."""
        part, font = self.part, QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.95)
        nodes = tuple(replace(node, name=self.name_of(node)) for node in part.drawn.nodes)
        shown = Network(nodes, part.drawn.edges)
        sizes = {node.key: node_size(node, font) for node in nodes}
        room = self.view.viewport().size()
        aspect = max(1.0, min(3.0, room.width() / max(1, room.height())))
        self._summarise(part)
        find = partial(layout, shown, self._centre, sizes, aspect)
        if self._laying is not None:
            self._laying.cancel()
            self._laying = None
        if self._beside is None:
            self._show(shown, font, find())
            return
        job = self._laying = self._beside(lambda _progress: find())
        job.finished.connect(lambda places: self._take(job, shown, font, places))

    def _take(self, job: Job, shown: Network, font: QFont, places: Places) -> None:
        if job is self._laying:  # else something else is to be drawn by now
            self._laying = None
            self._show(shown, font, places)

    def _show(self, shown: Network, font: QFont, places: Places) -> None:
        theme = theme_of(self.palette())
        focused = self.scene.focusItem()
        held = focused.node.key if isinstance(focused, NodeItem) else None
        self.view.setBackgroundBrush(QColor(theme.base))
        self.scene.show_network(shown, self._centre, theme, font, edge_in_words, places)
        if held in self.scene.nodes:
            self.scene.nodes[held].setFocus()
        self.view.show_all()

    def name_of(self, node: NetworkNode) -> str:
        """What a node is called; what stands for many says of how many, and of what."""
        if not node.members:
            return node.name
        many = len(node.members)
        kinds = {
            ItemKind.PARTY: self.tr("%Ln party(ies)", "", many),
            ItemKind.CLAIM: self.tr("%Ln claim(s)", "", many),
            ItemKind.DOCUMENT: self.tr("%Ln document(s)", "", many),
        }
        return kinds[node.key[0]]

    def _summarise(self, part: Part) -> None:
        """How much is drawn, and how much is not, in so many words."""
        alone = sum(not node.members for node in part.drawn.nodes)
        said = [self.tr("%Ln of {0} shown", "", alone).format(QLocale().toString(len(self._whole.nodes)))]
        if part.grouped:
            said.append(self.tr("%Ln in groups: a click opens one", "", part.grouped))
        if part.farther:
            said.append(self.tr("%Ln farther away", "", part.farther))
        apart = len(self._whole.nodes) - alone - part.grouped - part.farther
        if apart:
            said.append(self.tr("%Ln outside these steps", "", apart))
        said.append(self.tr("click: to the middle, double click: open, arrows: on"))
        self.tools.summary.setText(" · ".join(said))
        self.tools.summary.setToolTip("\n".join(said))


def edge_in_words(edge: NetworkEdge) -> str:
    """What an edge says in the language of the interface, and how often: ``asserts ×3``."""
    word = translate("Network", EDGES[edge.kind])
    return f"{word} ×{QLocale().toString(edge.count)}" if edge.count > 1 else word
