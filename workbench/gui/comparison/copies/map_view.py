"""The map of copies in the page: documents and arcs that are chosen with mouse and keys.

Up and down go from document to document, the arrow towards the arcs goes through those of the document,
Enter shows what is chosen, or unfolds a source; Backspace folds it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from workbench.core.text.isolates import isolate
from workbench.gui.comparison.copies.found import Copies
from workbench.gui.comparison.copies.map_layout import Arc, MapLayout, MapRow, map_layout
from workbench.gui.comparison.copies.map_scene import ROW, TITLES, MapScene
from workbench.gui.comparison.copies.model import Wish
from workbench.gui.comparison.copies.words import kind_in_words, title_of
from workbench.gui.comparison.scene_view import write_scene
from workbench.gui.spoken_parts import SpokenPart, SpokenParts, tell_current
from workbench.gui.theme import Theme, load_theme, theme_of

SMALLEST, LARGEST, STEP = 0.4, 3.0, 1.2


class CopiesMap(QGraphicsView, SpokenParts):
    """See the module. ``passageChosen`` carries a FoundPassage, ``documentOpened`` an id.

    ``said`` says in words what is chosen, ``arranged`` that other rows are shown.
    """

    passageChosen = Signal(object)
    passageOpened = Signal(object)
    documentOpened = Signal(str)
    said = Signal(str)
    arranged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copies = Copies()
        self.layout_shown = MapLayout()
        self._wish = Wish()
        self._unfolded: frozenset[int] = frozenset()
        self._around = ""
        self.row = self.arc = -1
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Of a mirrored view Qt would put a narrow drawing at the left still.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Map of copies"))

    def show_map(self, copies: Copies, wish: Wish, *, near: bool = False) -> None:
        """Show what of *copies* fits *wish*; with *near* only what is near the document that is chosen."""
        if copies is not self._copies:
            self._unfolded = frozenset()  # its numbers are those of other sources
        self._copies, self._wish = copies, wish
        self._around = (self._around or self.chosen_document) if near else ""
        self._lay_out(self.chosen_document)

    def _lay_out(self, chosen: str) -> None:
        fitting = (found for found in self._copies.passages if self._wish.takes(found, self._copies))
        self.layout_shown = map_layout(fitting, self._copies, self._unfolded, self._around)
        self.row, self.arc = self.layout_shown.row_of(chosen), -1
        self._draw()
        self._tell()
        self.arranged.emit()

    def fold(self, source: int, *, folded: bool) -> None:
        """Fold a source (its number) to one row, or show all of its documents."""
        chosen = self.chosen_document
        self._unfolded = self._unfolded - {source} if folded else self._unfolded | {source}
        self._lay_out(chosen)

    @property
    def chosen_document(self) -> str:
        """The id of the chosen document, the first of a folded source, or ``""``."""
        return self.layout_shown.rows[self.row].documents[0] if self.row >= 0 else ""

    @property
    def chosen_documents(self) -> list[str]:
        """The ids of the documents that are chosen: of a row, or those that share the passage of an arc."""
        if arc := self.chosen_arc:
            return [arc.passages[0].a, arc.passages[0].b]
        return list(self.layout_shown.rows[self.row].documents) if self.row >= 0 else []

    @property
    def chosen_arc(self) -> Arc | None:
        """The chosen arc."""
        return self.layout_shown.arcs[self.arc] if self.arc >= 0 else None

    def choose(self, row: int, arc: int = -1) -> None:
        """Choose a document, or an arc at it."""
        self.row, self.arc = row, arc
        scene = self.scene()
        if isinstance(scene, MapScene):
            scene.choose(row, arc)
        self._tell()

    def write_picture(self, target: Path) -> None:
        """Write the map, in dark on white, as the ending of the name says. Raises UserError."""
        theme = load_theme("light")
        write_scene(self._scene(theme), QColor(theme.base), self.accessibleName(), target)

    def changeEvent(self, event: QEvent) -> None:
        """The colours follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.scene() is not None:
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the module; + and − make the map larger and smaller."""
        inward, outward = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            inward, outward = outward, inward
        match event.key():
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case key if key == outward:
                self._step_arc(1)
            case key if key == inward:
                self._step_arc(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case Qt.Key.Key_Backspace if self.row >= 0 and self.layout_shown.rows[self.row].source >= 0:
                self.fold(self.layout_shown.rows[self.row].source, folded=True)
            case Qt.Key.Key_Plus:
                self._zoom(STEP)
            case Qt.Key.Key_Minus:
                self._zoom(1 / STEP)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Something is chosen as soon as the keyboard is here."""
        super().focusInEvent(event)
        if self.row < 0 and self.layout_shown.rows and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.choose(0)
        else:
            tell_current(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse."""
        super().mousePressEvent(event)
        scene = self.scene()
        if isinstance(scene, MapScene) and event.button() == Qt.MouseButton.LeftButton:
            point = self.mapToScene(event.position().toPoint())
            row, arc = scene.row_at(point), scene.arc_at(point)
            if row < 0 and arc >= 0:
                row = self.layout_shown.arcs[arc].first
            self.choose(row, arc)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show what is under the mouse."""
        super().mouseDoubleClickEvent(event)
        self._open()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, make the map larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        else:
            super().wheelEvent(event)

    def _scene(self, theme: Theme) -> MapScene:
        return MapScene(
            self.layout_shown,
            self._title,
            QLocale().toString,
            theme,
            self.font(),
            mirrored=self.isRightToLeft(),
        )

    def _title(self, row: MapRow) -> str:
        title = title_of(row.documents[0], self._copies)
        if not row.folded:
            return title
        return self.tr("{0}: {1}").format(self.tr("%Ln document(s)", "", len(row.documents)), isolate(title))

    def _draw(self) -> None:
        scene = self._scene(theme_of(self.palette()))
        old = self.scene()
        scene.setParent(self)
        self.setScene(scene)
        if old is not None:
            old.deleteLater()
        scene.choose(self.row, self.arc)

    def _step(self, step: int) -> None:
        last = len(self.layout_shown.rows) - 1
        if last >= 0:
            self.choose(min(last, max(0, self.row + step)))

    def _step_arc(self, step: int) -> None:
        """Through the arcs of the document; before the first is the document itself."""
        around = [-1, *self.layout_shown.arcs_of(self.row)] if self.row >= 0 else [-1]
        at = around.index(self.arc) if self.arc in around else 0
        self.choose(self.row, around[min(len(around) - 1, max(0, at + step))])

    def _open(self) -> None:
        if arc := self.chosen_arc:
            self.passageOpened.emit(arc.passages[0])
        elif self.row >= 0 and self.layout_shown.rows[self.row].folded:
            self.fold(self.layout_shown.rows[self.row].source, folded=False)
        elif self.row >= 0:
            self.documentOpened.emit(self.chosen_document)

    def _zoom(self, factor: float) -> None:
        scale = self.transform().m11() * factor
        if SMALLEST <= scale <= LARGEST:
            self.scale(factor, factor)

    def _tell(self) -> None:
        """Say what is chosen, scroll there, and show what an arc joins."""
        if self.row >= 0:
            at = QPointF(0 if not self.isRightToLeft() else TITLES, (self.row + 0.5) * ROW)
            self.ensureVisible(at.x() - TITLES, at.y() - ROW / 2, TITLES, ROW, 4, 4)
        tell_current(self)
        self.said.emit(self.words())
        if arc := self.chosen_arc:
            self.passageChosen.emit(arc.passages[0])

    def spoken_count(self) -> int:
        """The documents, and behind them the arcs."""
        return len(self.layout_shown.rows) + len(self.layout_shown.arcs)

    def spoken_part(self, number: int) -> SpokenPart:
        """A document or an arc, where it is seen now."""
        arc = number - len(self.layout_shown.rows)
        row = number if arc < 0 else self.row if arc == self.arc else self.layout_shown.arcs[arc].first
        scene = self.scene()
        box = QRectF()
        if isinstance(scene, MapScene):
            box = (scene.documents[row] if arc < 0 else scene.arcs[arc]).sceneBoundingRect()
        return SpokenPart(self._words_of(row, arc), self.mapFromScene(box).boundingRect())

    def spoken_current(self) -> int:
        """What is chosen."""
        return len(self.layout_shown.rows) + self.arc if self.arc >= 0 else self.row

    def words(self) -> str:
        """What is chosen, for the line below the map."""
        return self._words_of(self.row, self.arc)

    def _words_of(self, row: int, number: int) -> str:
        """A document (-1: none), or an arc (-1: none) at it."""
        rows = self.layout_shown.rows
        title = isolate(self._title(rows[row])) if row >= 0 else ""
        if number < 0:
            unfolds = self.tr("Enter unfolds it")
            return f"{title} · {unfolds}" if row >= 0 and rows[row].folded else title
        arc = self.layout_shown.arcs[number]
        other = rows[arc.second if arc.first == row else arc.first]
        said = self.tr("{0} – {1}: {2}, words: {3}")
        words = QLocale().toString(arc.words)
        return said.format(title, isolate(self._title(other)), kind_in_words(arc.kind), words)
