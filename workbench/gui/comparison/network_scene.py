"""The network as a scene: nodes with their names, and between them arrows with a word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from workbench.core.annotations.relation import ItemKind
from workbench.core.comparison.network import Key, Network, NetworkEdge, NetworkNode
from workbench.core.text.isolates import isolate
from workbench.gui import icons
from workbench.gui.comparison.walked_item import WalkedItem, WalkedScene
from workbench.gui.directional import draw_text, is_rtl, text_height
from workbench.gui.theme import Theme, tint

WIDEST, PAD, SIGN, LINES = 190.0, 8.0, 15, 3
_HEAD = 8.0
"""Pixels of an arrow's head."""
_ROOM = 400.0
"""Pixels around the drawing into which it can be dragged."""
_BEND = 30.0
"""Pixels by which edges between the same two nodes stand apart."""
_DRAWINGS = {ItemKind.PARTY: "party", ItemKind.CLAIM: "claim", ItemKind.DOCUMENT: "document"}


class NodeItem(WalkedItem):
    """A party, claim or document: its drawing and its name, in the name's own direction."""

    def __init__(
        self, node: NetworkNode, theme: Theme, font: QFont, *, centre: bool, ties: Sequence[str] = ()
    ) -> None:
        super().__init__(node.name, ", ".join(ties))
        self.node = node
        self._theme, self._font, self._centre = theme, font, centre
        self._name = " ".join(node.name.split())
        self.size = node_size(node, font)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def box(self) -> QRectF:
        """The node around its middle, which is where the item is."""
        width, height = self.size
        return QRectF(-width / 2, -height / 2, width, height)

    def boundingRect(self) -> QRectF:
        """The box with its frame."""
        return self.box.adjusted(-3, -3, 5, 5)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """See the class."""
        theme = self._theme
        ink = {
            ItemKind.PARTY: theme.party,
            ItemKind.CLAIM: theme.claim,
        }.get(self.node.key[0], theme.muted)
        painter.setPen(QPen(QColor(ink), 2.4 if self._centre else 1.2))
        painter.setBrush(QColor(theme.base))
        if self.node.members:
            # A second card behind: there is more of it.
            painter.drawRoundedRect(self.box.translated(3, 3), 6, 6)
        painter.drawRoundedRect(self.box, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint(ink, 0.2 if self._centre else 0.1))
        painter.drawRoundedRect(self.box, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(self.box.adjusted(-2, -2, 2, 2), 8, 8)
        rtl = is_rtl(self._name)
        content = self.box.adjusted(PAD, PAD, -PAD, -PAD)
        sign = content.right() - SIGN if rtl else content.left()
        picture = icons.pixmap(_DRAWINGS[self.node.key[0]], ink, SIGN, 2.0)
        painter.drawPixmap(QPointF(sign, content.top()), picture)
        room = content.adjusted(0 if rtl else SIGN + 6, 0, -(SIGN + 6) if rtl else 0, 0)
        draw_text(painter, room, self._name, self._font, theme.text, lines=LINES, rtl=rtl)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """A click takes the focus, and makes the node the middle."""
        self.setFocus()
        event.accept()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """See mousePressEvent."""
        if self.boundingRect().contains(event.pos()):
            self._tell(opened=False)

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """A double click opens what the node is."""
        self._tell(opened=True)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space makes the node the middle, Enter opens what it is; all else is the view's."""
        if event.key() == Qt.Key.Key_Space:
            self._tell(opened=False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(opened=True)
        else:
            event.ignore()

    def _tell(self, *, opened: bool) -> None:
        scene = self.scene()
        if isinstance(scene, NetworkScene):
            scene.chosen(self.node.key, opened)


class EdgeItem(QGraphicsItem):
    """An arrow from one node to another, bent aside where there are several, with its word."""

    def __init__(
        self, source: NodeItem, target: NodeItem, word: str, bend: float, ink: str, theme: Theme, font: QFont
    ) -> None:
        super().__init__()
        self._word, self._ink, self._theme, self._font = word, ink, theme, font
        self.setZValue(-1)
        self.setToolTip(word)
        begin, end = source.pos(), target.pos()
        across = QPointF(end.y() - begin.y(), begin.x() - end.x())
        length = max(1.0, (across.x() ** 2 + across.y() ** 2) ** 0.5)
        # Always bent to the same side, whichever way the arrow goes: else two of them would lie together.
        side = 1.0 if (begin.x(), begin.y()) < (end.x(), end.y()) else -1.0
        control = (begin + end) / 2 + across * (2 * bend * side / length)
        self._start = _edge_of(source, control)
        self._end = _edge_of(target, control)
        self._control = control
        # Words of neighbours stand one after the other, not over one another.
        share = 0.5 + max(-0.2, min(0.2, side * bend / _BEND * 0.12))
        self._middle = (
            self._start * (1 - share) ** 2 + control * (2 * share * (1 - share)) + self._end * share**2
        )
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(word) + 8, metrics.height()
        self._label = QRectF(self._middle.x() - width / 2, self._middle.y() - height / 2, width, height)

    def boundingRect(self) -> QRectF:
        """The arrow and its word."""
        rect = QRectF(self._start, self._end).normalized()
        rect |= QRectF(self._middle, self._middle).adjusted(-2, -2, 2, 2)
        return (rect | self._label).adjusted(-_HEAD, -_HEAD, _HEAD, _HEAD)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """See the class."""
        ink = QColor(self._ink)
        path = QPainterPath(self._start)
        path.quadTo(self._control, self._end)
        painter.setPen(QPen(ink, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        angle = atan2(self._end.y() - self._control.y(), self._end.x() - self._control.x())
        wings = [self._end - QPointF(cos(angle + by), sin(angle + by)) * _HEAD for by in (pi / 7, -pi / 7)]
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([self._end, *wings]))
        painter.fillRect(self._label, QColor(self._theme.base))
        room = self._label.adjusted(0, 0, 2, 0)
        centred = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, room, self._word, self._font, ink, rtl=is_rtl(self._word), align=centred)


class NetworkScene(WalkedScene):
    """See the module. *chosen* is called with a node and whether it is to be opened."""

    def __init__(self, chosen: Callable[[Key, bool], None]) -> None:
        super().__init__()
        self.chosen = chosen
        self.nodes: dict[Key, NodeItem] = {}

    def show_network(
        self,
        shown: Network,
        centre: Key | None,
        theme: Theme,
        font: QFont,
        word: Callable[[NetworkEdge], str],
        places: Mapping[Key, tuple[float, float]],
    ) -> None:
        """Draw *shown* around *centre*, each node at its place; *word* says what an edge says."""
        self.empty()
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.85)
        ties = _ties(shown, word)
        self.nodes = {
            node.key: NodeItem(node, theme, font, centre=node.key == centre, ties=ties[node.key])
            for node in shown.nodes
        }
        for key, item in self.nodes.items():
            item.setPos(*places[key])
            self.addItem(item)
        for edge, bend in _bends(shown):
            ends = self.nodes[edge.source], self.nodes[edge.target]
            ink = _inks(theme).get(edge.kind, theme.muted)
            self.addItem(EdgeItem(*ends, word(edge), bend, ink, theme, small))
        self.be_walked()
        self.setSceneRect(self.itemsBoundingRect().adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM))


def node_size(node: NetworkNode, font: QFont) -> tuple[float, float]:
    """The width and height that the name of a node needs, up to some lines."""
    name = " ".join(node.name.split())
    metrics = QFontMetricsF(font)
    text = min(WIDEST, metrics.horizontalAdvance(name) + 4)
    height = text_height(name, font, text, LINES, rtl=is_rtl(name))
    return text + SIGN + 6 + 2 * PAD, max(float(SIGN), height) + 2 * PAD


def _ties(shown: Network, word: Callable[[NetworkEdge], str]) -> Mapping[Key, Sequence[str]]:
    """What ties each node to others, in words and in the order in which it is read: who, what, whom."""
    names = {node.key: isolate(" ".join(node.name.split())) for node in shown.nodes}
    said: defaultdict[Key, list[str]] = defaultdict(list)
    for edge in shown.edges:
        said[edge.source].append(f"{word(edge)}: {names[edge.target]}")
        said[edge.target].append(f"{names[edge.source]} {word(edge)}")
    return said


def _inks(theme: Theme) -> Mapping[str, str]:
    return {
        "asserts": theme.ok,
        "supports": theme.ok,
        "denies": theme.danger,
        "refutes": theme.danger,
        "contradicts": theme.danger,
        "doubts": theme.warning,
    }


def _bends(shown: Network) -> list[tuple[NetworkEdge, float]]:
    """Each edge with how far it is bent aside, so that all between the same two nodes can be seen."""
    beside: defaultdict[frozenset[Key], list[NetworkEdge]] = defaultdict(list)
    for edge in shown.edges:
        beside[frozenset((edge.source, edge.target))].append(edge)
    return [
        (edge, (at - (len(edges) - 1) / 2) * _BEND)
        for edges in beside.values()
        for at, edge in enumerate(edges)
    ]


def _edge_of(node: NodeItem, towards: QPointF) -> QPointF:
    """Where a line from the middle of a node *towards* a point leaves its box."""
    middle, box = node.pos(), node.box
    offset = towards - middle
    if offset.isNull():
        return middle
    scale = min(
        box.width() / 2 / abs(offset.x()) if offset.x() else float("inf"),
        box.height() / 2 / abs(offset.y()) if offset.y() else float("inf"),
    )
    return middle + offset * min(1.0, scale)
