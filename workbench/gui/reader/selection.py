"""A selection never cuts a grapheme cluster: neither what is shown as selected nor what is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from workbench.core.text.segmentation import snap_to_graphemes
from workbench.core.text.span import Span
from workbench.gui.reader.mark_handles import grown

if TYPE_CHECKING:
    from workbench.gui.reader.surface import ReaderSurface


class SelectionSnapping:
    """Moves the ends of a surface's selection to borders of grapheme clusters.

    Qt's own idea of a cluster passes 637 of Unicode's 766 cases, so its caret can stop inside one.
    """

    def __init__(self, surface: ReaderSurface) -> None:
        self._surface = surface

    def span(self) -> Span | None:
        """The selection grown outward to whole clusters, None for an empty one."""
        surface = self._surface
        cursor = surface.textCursor()
        span = surface.positions.span(cursor.selectionStart(), cursor.selectionEnd())
        return snap_to_graphemes(surface.text, span) if span else None

    def select(self, span: Span) -> None:
        """Select *span*, with the caret at its end."""
        surface = self._surface
        cursor = surface.textCursor()
        cursor.setPosition(surface.positions.to_qt(span.start))
        cursor.setPosition(surface.positions.to_qt_end(span.end), QTextCursor.MoveMode.KeepAnchor)
        surface.setTextCursor(cursor)

    def settle(self, before: int | None = None) -> None:
        """Show what is selected as it would be marked.

        *before* is the caret's position in front of a key: a caret that moved back into a cluster goes on to
        its start, or Shift+arrow could never leave the cluster again.
        """
        surface = self._surface
        cursor = surface.textCursor()
        if not cursor.hasSelection():
            return
        positions = surface.positions
        caret, anchor = cursor.position(), cursor.anchor()
        if before is not None and (caret < before) != (caret < anchor):
            caret = positions.to_qt(self._border(positions.to_code_point(caret), caret > before))
        span = positions.span(min(caret, anchor), max(caret, anchor))
        if not span:
            return
        snapped = snap_to_graphemes(surface.text, span)
        ends = positions.to_qt(snapped.start), positions.to_qt_end(snapped.end)
        first, last = ends if anchor <= caret else ends[::-1]
        # Compared as positions: the middle of a surrogate pair has the code point of its start.
        if (first, last) != (cursor.anchor(), cursor.position()):
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            surface.setTextCursor(cursor)

    def grow(self, modifiers: Qt.KeyboardModifier) -> None:
        """Select whole words where Ctrl is held, whole sentences with Shift, too."""
        surface = self._surface
        span = self.span()
        if not span:
            return
        wanted = grown(surface.text, span, modifiers)
        if wanted != span:
            cursor = surface.textCursor()
            ends = surface.positions.to_qt(wanted.start), surface.positions.to_qt_end(wanted.end)
            first, last = ends if cursor.anchor() <= cursor.position() else ends[::-1]
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            surface.setTextCursor(cursor)

    def _border(self, offset: int, forward: bool) -> int:
        """The next border of a cluster at or beyond *offset* in a direction."""
        text = self._surface.text
        if not 0 < offset < len(text):
            return offset
        cluster = snap_to_graphemes(text, Span(offset - 1, offset))
        if cluster.end == offset:
            return offset
        return cluster.end if forward else cluster.start


def caret_of(surface: ReaderSurface) -> int:
    """The code point of the caret."""
    return surface.positions.to_code_point(surface.textCursor().position())


def put_caret(surface: ReaderSurface, offset: int) -> None:
    """Put the caret at a code point, with nothing selected; as far as there the text is laid out at once."""
    surface.filling.reach(offset)
    cursor = surface.textCursor()
    cursor.setPosition(surface.positions.to_qt(offset))
    surface.setTextCursor(cursor)
