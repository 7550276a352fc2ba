"""An SVG file in which each line of text is one element, as it is read.

Qt writes a piece for every word or run, in the order in which they stand from left to right: nobody could
find or copy the words of a mixed line. So each line is drawn as a token first, which is then replaced.
"""

from __future__ import annotations

import html
import re
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QPainter, QTextLayout
from PySide6.QtSvg import QSvgGenerator

from workbench.gui.directional import isolated

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Around the number of a line: of the private use area, which no text of ours has beside a number."""
_TOKEN = re.compile(f"<text ([^>]*)>{_OPEN}([0-9]+){_CLOSE}</text>")


class SvgDrawing(QSvgGenerator):
    """See the module: *file*, called *title*, with a drawing of the size of *area* (pixels of the screen)."""

    def __init__(self, file: Path, title: str, area: QRectF) -> None:
        super().__init__()
        self._file = file
        self._lines: list[tuple[str, bool]] = []
        self.setFileName(str(file))
        self.setTitle(title)
        # That of the screen, in whose pixels the boxes around the words are: else the words come out smaller.
        self.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
        self.setSize(area.size().toSize())
        self.setViewBox(QRectF(0, 0, area.width(), area.height()))

    def write_lines(self, painter: QPainter, layout: QTextLayout, place: QPointF, *, rtl: bool) -> None:
        """See directional.LineWriter."""
        text = layout.text().encode("utf-16-le")  # Qt counts the lines in its units
        painter.setFont(layout.font())
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            words = text[start:end].decode("utf-16-le").strip()
            if not words:
                continue
            room = line.naturalTextRect()
            x = room.right() if rtl else room.left()
            token = f"{_OPEN}{len(self._lines)}{_CLOSE}"
            self._lines.append((words, rtl))
            painter.drawText(place + QPointF(x, line.y() + line.ascent()), token)

    def finish(self) -> None:
        """Put the words into their places; to be called when the painter has ended."""
        drawn = self._file.read_text(encoding="utf-8")
        self._file.write_text(_TOKEN.sub(self._element, drawn), encoding="utf-8", newline="\n")

    def _element(self, token: re.Match[str]) -> str:
        words, rtl = self._lines[int(token[2])]
        if not rtl:
            return f"<text {token[1]}>{html.escape(words)}</text>"
        # An isolate and not an attribute: renderers of SVG Tiny know no direction.
        said = html.escape(isolated(words, rtl=True))
        return f'<text text-anchor="end" {token[1]}>{said}</text>'
