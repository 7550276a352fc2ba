"""What is heard of the marks while one walks the text: Qt knows nothing of what is painted under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from workbench.core.text.isolates import isolate
from workbench.gui.reader.kind_names import kind_name
from workbench.gui.reader.mark_view import MarkView

if TYPE_CHECKING:
    from workbench.gui.reader.surface import ReaderSurface


def in_words(view: MarkView) -> str:
    """What a face of a mark is, with the stance that is shown by a sign: ``Claim: denies: …``."""
    said = next(iter(view.tooltip.splitlines()), "") if view.stance else view.label
    return ": ".join(filter(None, (kind_name(view.kind), isolate(said))))


class SpokenMarks(QObject):
    """Announces each mark that the caret of *surface* comes into, and that it has left the last one."""

    def __init__(self, surface: ReaderSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._here: frozenset[str] = frozenset()
        surface.cursorPositionChanged.connect(self._look)

    def at_caret(self) -> list[MarkView]:
        """The faces of the marks that the character at the caret lies in."""
        surface, cursor = self._surface, self._surface.textCursor()
        caret = surface.positions.to_code_point(cursor.position())
        views = surface.marks.in_block(cursor.blockNumber())
        return [view for view in views if any(piece.start <= caret < piece.end for piece in view.pieces)]

    def _look(self) -> None:
        if not QAccessible.isActive() or not self._surface.hasFocus():
            return
        views = self.at_caret()
        before, self._here = self._here, frozenset(view.id for view in views)
        if new := [in_words(view) for view in views if view.id not in before]:
            self._announce(", ".join(new))
        elif before and not views:
            self._announce(self.tr("End of the mark"))

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._surface, words))
