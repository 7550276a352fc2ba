"""From a passage to the same one in the other panes: copied passages, tinted in both and followed."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.core.text.span import Span
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.reader.ribbons import Ribbons
from workbench.gui.reader.scroll_sync import ScrollSync
from workbench.gui.reader.shared_passages import SharedPair

FRAMED = 40
"""Code points framed where a passage goes on that may be as long as the document: most of a line."""


class Counterparts:
    """Knows by *ribbons* what the documents of *panes* share, and scrolls without leading others (*sync*)."""

    def __init__(self, panes: Mapping[str, ReaderPane], ribbons: Ribbons, sync: ScrollSync) -> None:
        self._panes = panes
        self._sync = sync
        self._shared = ribbons.pairs
        ribbons.followed.connect(self._follow)

    def tint(self) -> None:
        """Tint in each pane what it shares with another."""
        for document_id, pane in self._panes.items():
            others = (self._shared(document_id, other) for other in self._panes if other != document_id)
            pane.shared.show([pair.a for pairs in others for pair in pairs if not pair.quiet])

    def show(self, document_id: str, offset: int) -> bool:
        """Scroll the other panes to what they share with a document at *offset*; whether they do."""
        found = False
        for other in self._panes.keys() - {document_id}:
            shared = self._shared(document_id, other)
            pairs = [pair for pair in shared if pair.a.start <= offset < pair.a.end]
            if pairs:
                pair = min(pairs, key=lambda pair: (pair.quiet, len(pair.a)))
                self._scroll(document_id, other, pair, offset)
                found = True
        return found

    def _follow(self, document_id: str, other: str, pair: SharedPair) -> None:
        offset = max(pair.a.start, min(pair.a.end - 1, self._panes[document_id].surface.top_offset()))
        self._scroll(document_id, other, pair, offset)

    def _scroll(self, document_id: str, other: str, pair: SharedPair, offset: int) -> None:
        """Let the passage stand as high in the other pane as it does here, and frame it for a moment."""
        here, there = self._panes[document_id].surface, self._panes[other].surface
        seen = [box for box in here.boxes_of(Span(offset, offset + 1)) if box.bottom() > 0]
        share = seen[0].top() / max(1, here.viewport().height()) if seen else 0.33
        self._panes[other].ahead.forget()
        with self._sync.at_rest():
            start = pair.counterpart(offset)
            there.jump_to(Span(start, min(pair.b.end, start + FRAMED)))
            there.scroll_to(start, min(0.8, max(0.0, share)))
