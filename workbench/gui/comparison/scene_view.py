"""A view of a drawing that is zoomed, moved about, walked by key, and written to a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from workbench.core.exchange.output import new_file
from workbench.gui.comparison.svg_drawing import SvgDrawing
from workbench.gui.comparison.walked_item import WalkedItem, WalkedScene
from workbench.gui.spoken_parts import SpokenPart, SpokenParts, tell_current

DETAIL = 2
"""Points of a bitmap for each point of the drawing: sharp on paper and on fine screens."""
_LARGEST_SIDE = 12_000
"""Pixels of a bitmap: four times that would be more memory than a picture is worth."""
_STEP = 1.2
_SMALLEST, _LARGEST = 0.15, 6.0
_LEGIBLE = 0.6
_MARGIN = 24.0

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class SceneView(QGraphicsView, SpokenParts):
    """See the module. Ctrl+wheel, + and − zoom, Ctrl+0 shows all; arrows go to the next item that way.

    ``zoomed`` carries a factor where the view does not zoom by itself (*own_zoom* is False).
    """

    zoomed = Signal(float)

    def __init__(self, scene: WalkedScene, *, own_zoom: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._own_zoom = own_zoom
        self._drawing = scene
        scene.focusItemChanged.connect(lambda: tell_current(self))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        if own_zoom:
            # One drags what is zoomed; bars would come and go with it, and take room that it was fitted to.
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys begin at the first item, and are seen to."""
        super().focusInEvent(event)
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if self._drawing.focusItem() is None and not by_mouse:
            self._focus(next(iter(self._drawing.walked), None))

    def spoken_count(self) -> int:
        """The items."""
        return len(self._drawing.walked)

    def spoken_part(self, number: int) -> SpokenPart:
        """An item, where it is seen now."""
        item = self._drawing.walked[number]
        box = self.mapFromScene(item.sceneBoundingRect()).boundingRect()
        return SpokenPart(", ".join(item.words.splitlines()), box, item.more)

    def spoken_current(self) -> int:
        """The item with the focus."""
        walked, focused = self._drawing.walked, self._drawing.focusItem()
        return walked.index(focused) if isinstance(focused, WalkedItem) and focused in walked else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.text() in ("+", "="):
            self.zoom(_STEP)
        elif event.text() in ("-", "−"):
            self.zoom(1 / _STEP)
        elif event.key() == Qt.Key.Key_0:
            self.show_all()
        elif (way := _ARROWS.get(Qt.Key(event.key()))) is not None and self._go(way):
            event.accept()
        else:
            super().keyPressEvent(event)

    def zoom(self, factor: float) -> None:
        """Make everything *factor* times as large, within reason."""
        if not self._own_zoom:
            self.zoomed.emit(factor)
            return
        now = self.transform().m11()
        factor = max(_SMALLEST / now, min(_LARGEST / now, factor))
        self.scale(factor, factor)

    def show_all(self) -> None:
        """Let the whole drawing be seen, no larger than it is, and no smaller than can be read."""
        if not self._own_zoom:
            self.zoomed.emit(0.0)
            return
        self.resetTransform()
        whole = self.scene().itemsBoundingRect()
        room = self.viewport().size()
        if whole.width() > room.width() or whole.height() > room.height():
            self.fitInView(whole, Qt.AspectRatioMode.KeepAspectRatio)
            if self.transform().m11() < _LEGIBLE:
                self.resetTransform()
                self.scale(_LEGIBLE, _LEGIBLE)
                self.centerOn(QPointF(0, 0))
        else:
            self.centerOn(whole.center())

    def _go(self, way: QPointF) -> bool:
        """Give the focus to the nearest item in a direction; whether there is one."""
        items, focused = self._drawing.walked, self._drawing.focusItem()
        if focused is None:
            return self._focus(next(iter(items), None))
        here = focused.sceneBoundingRect().center()

        def distance(item: WalkedItem) -> float:
            offset = item.sceneBoundingRect().center() - here
            along = QPointF.dotProduct(offset, way)
            aside = abs(offset.x() * way.y()) + abs(offset.y() * way.x())
            # What lies aside is further than it is: one who goes down does not mean the next column.
            return along + 2 * aside if along > 1 and along >= aside / 2 else float("inf")

        others = [item for item in items if item is not focused and distance(item) < float("inf")]
        return self._focus(min(others, key=distance, default=None))

    def _focus(self, item: WalkedItem | None) -> bool:
        if item is None:
            return False
        item.setFocus()
        self.ensureVisible(item)
        return True


def write_scene(
    scene: QGraphicsScene, ground: QColor, title: str, target: Path, part: QRectF | None = None
) -> None:
    """Write what *scene* shows, or a *part*, to *target* as SVG, or as PNG if its name ends so.

    Raises UserError.
    """
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    area = part or scene.itemsBoundingRect().marginsAdded(margins)
    with new_file(target) as file:
        if target.suffix.lower() == ".png":
            _bitmap(scene, area, ground).save(str(file), "PNG")  # type: ignore[call-overload]
        else:
            _drawing(scene, area, ground, title, file)


def _drawing(scene: QGraphicsScene, area: QRectF, ground: QColor, title: str, file: Path) -> None:
    drawing = SvgDrawing(file, title, area)
    painter = QPainter(drawing)
    painter.fillRect(QRectF(0, 0, area.width(), area.height()), ground)
    scene.render(painter, QRectF(0, 0, area.width(), area.height()), area)
    painter.end()
    drawing.finish()


def _bitmap(scene: QGraphicsScene, area: QRectF, ground: QColor) -> QImage:
    detail = min(float(DETAIL), _LARGEST_SIDE / max(area.width(), area.height()))
    size = QSize(max(1, round(area.width() * detail)), max(1, round(area.height() * detail)))
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.render(painter, QRectF(image.rect()), area)
    painter.end()
    return image
