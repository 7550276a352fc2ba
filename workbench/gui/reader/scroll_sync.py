"""Scrolling several panes together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum

from PySide6.QtCore import QObject

from workbench.core.comparison.passage_pairs import (
    PassageAligner,
    PassagePair,
    PassageText,
    around,
    carried,
    monotone_chain,
    turned,
)
from workbench.core.comparison.shared_anchors import shared_anchors
from workbench.core.text.span import Span
from workbench.gui.reader.surface import ReaderSurface

READING_LINE = 1 / 3
"""Of the height of a pane: there the passages that belong together stand side by side."""


class SyncMode(Enum):
    """How panes follow each other."""

    OFF = "off"
    POSITION = "position"
    PASSAGE = "passage"


class ScrollSync(QObject):
    """When one surface is scrolled, the others follow: to the same share of their own text, or to the passage
    that belongs to the one that is read. What an *aligner* cannot pair lies in proportion between the pairs.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = SyncMode.OFF
        self._aligner: PassageAligner = shared_anchors
        self._documents: dict[ReaderSurface, PassageText] = {}
        self._chains: dict[tuple[str, str], list[PassagePair]] = {}
        self._leading = False

    @property
    def mode(self) -> SyncMode:
        """How panes follow each other."""
        return self._mode

    def set_mode(self, mode: SyncMode, leader: ReaderSurface | None = None) -> None:
        """Let panes follow in another way; they follow *leader* at once."""
        self._mode = mode
        if leader:
            self._scrolled(leader)

    def set_aligner(self, aligner: PassageAligner) -> None:
        """Let somebody else say which passages belong together; what was known before is forgotten."""
        self._aligner = aligner
        self.align_anew()

    def align_anew(self) -> None:
        """Ask again which passages belong together: more is known. The panes stay until one is scrolled."""
        self._chains.clear()

    def watch(self, surface: ReaderSurface, document: PassageText) -> None:
        """Let a surface that shows *document* lead and follow, or note that it shows another one."""
        if surface not in self._documents:
            surface.verticalScrollBar().valueChanged.connect(lambda _: self._scrolled(surface))
        self._documents[surface] = document
        self._forget_chains(document.id)

    @property
    def documents(self) -> list[PassageText]:
        """The documents that are shown, each once."""
        return list({document.id: document for document in self._documents.values()}.values())

    def forget(self, surface: ReaderSurface) -> None:
        """Leave a surface alone."""
        document = self._documents.pop(surface, None)
        if document:
            self._forget_chains(document.id)

    def _forget_chains(self, document_id: str) -> None:
        self._chains = {ids: chain for ids, chain in self._chains.items() if document_id not in ids}

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Let surfaces be scrolled inside the block without leading others."""
        leading, self._leading = self._leading, True
        try:
            yield
        finally:
            self._leading = leading

    def pairs(self, one: ReaderSurface, other: ReaderSurface) -> list[tuple[Span, Span]]:
        """The passages that belong together, as far as the panes follow each other by them."""
        if self._mode is not SyncMode.PASSAGE or not {one, other} <= self._documents.keys():
            return []
        here, there = self._documents[one].passages, self._documents[other].passages
        return [(here[pair.a].span, there[pair.b].span) for pair in self._chain(one, other)]

    def _scrolled(self, leader: ReaderSurface) -> None:
        if self._mode is SyncMode.OFF or self._leading or leader not in self._documents:
            return
        # Whoever follows is scrolled, too, and must not lead in turn.
        with self.at_rest():
            for surface in self._documents:
                if surface is not leader and not leader.place_is_being_kept:
                    self._follow(leader, surface)

    def _follow(self, leader: ReaderSurface, follower: ReaderSurface) -> None:
        chain = self._chain(leader, follower) if self._mode is SyncMode.PASSAGE else []
        own, other = leader.verticalScrollBar(), follower.verticalScrollBar()
        if not chain:
            share = own.value() / own.maximum() if own.maximum() else 0.0
            other.setValue(round(share * other.maximum()))
            return
        read = carried(own.value(), reading_line(own.maximum(), leader.viewport().height()))
        height = carried(read, self._knots(leader, follower, chain, read))
        line = reading_line(other.maximum(), follower.viewport().height())
        other.setValue(round(carried(height, [(y, x) for x, y in line])))

    def _knots(
        self, leader: ReaderSurface, follower: ReaderSurface, chain: Sequence[PassagePair], read: float
    ) -> list[tuple[float, float]]:
        """Heights of both documents that belong together, around the height *read* of the leader.

        Only the two pairs around it are asked for: where a passage stands that is far from the visible ones
        Qt knows only after it has laid out all that is in front of it.
        """
        here, there = self._documents[leader].passages, self._documents[follower].passages
        pairs = around(chain, leader.passage_at_height(read))
        first, last = (
            (leader.line_top(here[pair.a].span.start), follower.line_top(there[pair.b].span.start))
            if pair
            else None
            for pair in pairs
        )
        ends = _height(leader), _height(follower)
        start = first or (0.0, 0.0)
        return [start, last or (max(ends[0], start[0]), max(ends[1], start[1]))]

    def _chain(self, leader: ReaderSurface, follower: ReaderSurface) -> list[PassagePair]:
        one, other = self._documents[leader], self._documents[follower]
        if (one.id, other.id) not in self._chains:
            chain = monotone_chain(self._aligner(one, other))
            self._chains[one.id, other.id] = chain
            self._chains[other.id, one.id] = turned(chain)
        return self._chains[one.id, other.id]


def reading_line(most: int, height: int) -> list[tuple[float, float]]:
    """Scroll positions (0 to *most*) and the heights of the document that are read there, as knots.

    A third of the pane below its top; but at the very top the first line is read, and at the very bottom the
    last, so that every line comes to be read. *height*: of the pane, in pixels.
    """
    above = READING_LINE * height
    top, bottom = min(above, READING_LINE * most), min(height - above, (1 - READING_LINE) * most)
    last = max(top, most - bottom)
    return [(0.0, 0.0), (top, top + above), (last, last + above), (most, most + height)]


def _height(surface: ReaderSurface) -> float:
    return float(surface.verticalScrollBar().maximum() + surface.viewport().height())
