"""The picture of a statistic: one drawing for the window, for an SVG file and for a bitmap."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QScrollArea, QWidget

from workbench.core.exchange.charts.look import chart_look
from workbench.core.exchange.output import new_file
from workbench.core.project.statistics_charts import WIDTH, collocates_chart, keywords_chart, spread_chart
from workbench.gui.search.statistics.counting import Counted, Kind
from workbench.gui.search.statistics.wording import figures
from workbench.gui.spoken_parts import SpokenParts
from workbench.gui.theme import theme_of
from workbench.gui.translation import translate

DETAIL = 2
"""Points of a bitmap for each point of the drawing: sharp on paper and on fine screens."""
FORMATS = (".svg", ".png")


def drawing_of(counted: Counted, theme: str = "light", width: int = WIDTH) -> str:
    """The SVG of *counted*, so many pixels wide, in the colours of a theme; empty for what is not drawn."""
    found, look = cast(Any, counted.found), chart_look(theme)
    title, summary = title_of(counted), figures(counted)
    match counted.wish.kind:
        case Kind.COLLOCATES:
            return collocates_chart(found.words, title=title, summary=summary, look=look, width=width)
        case Kind.KEYWORDS:
            return keywords_chart(found, title=title, summary=summary, look=look, width=width)
        case Kind.DISPERSION:
            rest = translate("Statistics", "and {0} more").replace("{0}", "{:,}")
            return spread_chart(found, title=title, summary=summary, rest=rest, look=look, width=width)
        case _:
            return ""


def title_of(counted: Counted) -> str:
    """What is counted, and for which query."""
    name = {
        Kind.COLLOCATES: translate("Statistics", "Collocates"),
        Kind.KEYWORDS: translate("Statistics", "Keywords"),
        Kind.NGRAMS: translate("Statistics", "N-grams"),
        Kind.DISPERSION: translate("Statistics", "Dispersion"),
    }[counted.wish.kind]
    return f"{name}: {counted.request.query}" if counted.request.query else name


def written(drawing: str, name: str) -> bytes:
    """*drawing* as a file of that *name* holds it: as SVG, or as PNG if the name ends so.

    For the thread of the window alone: Qt has one lock for the fonts of all threads, and one that draws words
    and has something to report waits for Python, while the window, which has Python, waits for that lock.
    """
    if not name.lower().endswith(".png"):
        return drawing.encode()
    contents = QBuffer()
    contents.open(QBuffer.OpenModeFlag.WriteOnly)
    _bitmap(drawing).save(contents, "PNG")  # type: ignore[call-overload]
    return bytes(contents.data().data())


def write_file(contents: bytes, target: Path) -> None:
    """Write *target* anew, whole or not at all. Raises UserError."""
    with new_file(target) as file:
        file.write_bytes(contents)


def _bitmap(drawing: str) -> QImage:
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    image = QImage(renderer.defaultSize() * DETAIL, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


NARROWEST = 420
"""Pixels below which words and bars have no room beside one another: a drawing is scaled down instead."""


class _Drawing(QWidget):
    """The drawing as wide as there is room, and as high as it then is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.renderer = QSvgRenderer(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget."""
        painter = QPainter(self)
        self.renderer.render(painter, QRectF(self.rect()))
        painter.end()

    def show_drawing(self, drawing: str, width: int) -> None:
        """Show *drawing*, *width* pixels wide."""
        self.renderer.load(QByteArray(drawing.encode()))
        size = self.renderer.defaultSize()
        self.setFixedSize(QSize(width, round(size.height() * width / size.width())))
        self.update()


class Picture(QScrollArea, SpokenParts):
    """Shows what is counted, drawn for the room that there is and in the colours of the window."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted: Counted | None = None
        self._drawing = _Drawing()
        self.setWidget(self._drawing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: it would come and go with the width, and the width with it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setProperty("surface", True)
        self.setAccessibleName(self.tr("Picture of what is counted"))

    def show_counted(self, counted: Counted) -> None:
        """Draw *counted*; hidden where there is nothing to draw."""
        self._counted = counted
        self.setVisible(bool(drawing_of(counted)))
        self.setAccessibleDescription(f"{title_of(counted)}. {figures(counted)}")
        self.verticalScrollBar().setValue(0)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drawn anew for the room that there is."""
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """The colours follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        room = self.viewport().width()
        if self._counted is None or room < 1:
            return
        drawing = drawing_of(self._counted, theme_of(self.palette()).name, max(NARROWEST, room))
        if drawing:
            self._drawing.show_drawing(drawing, room)
