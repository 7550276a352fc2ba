"""Brings what documents share into the reader: for the documents that are open, as long as it is wanted."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QObject

from workbench.gui.comparison.copies.flow import CopiesFlow
from workbench.gui.comparison.copies.found import Copies
from workbench.gui.reader.board import ReaderBoard
from workbench.gui.reader.shared_passages import SharedPair
from workbench.gui.session import Session
from workbench.gui.settings import RIBBONS


class OpenCopies(QObject):
    """Keeps the board in step with what is known of copies."""

    def __init__(self, session: Session, flow: CopiesFlow, board: ReaderBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._flow = flow
        self._board = board
        flow.wanted.append(self._wanted)
        flow.found.connect(lambda _copies: self.show())

    def set_shown(self, shown: bool) -> None:
        """Tint and join copied passages, or leave the texts alone."""
        self._session.settings.set(RIBBONS, shown)
        self.look()

    def look(self) -> None:
        """Other documents are open: show what they share, as soon as it is known."""
        self._flow.look()
        self.show()

    def show(self) -> None:
        """Show what the open documents share."""
        copies = self._flow.copies
        shared: dict[tuple[str, str], list[SharedPair]] = {}
        if copies and self._wanted():
            current = [each for each in self._board.document_ids if self._is_current(each, copies)]
            for one, other in combinations(sorted(current), 2):
                shared[one, other] = [
                    SharedPair(found.passage.a.span, found.passage.b.span)
                    if found.a == one
                    else SharedPair(found.passage.b.span, found.passage.a.span)
                    for found in copies.of_pair.get((one, other), ())
                ]
        self._board.set_shared(shared if self._session.settings.get(RIBBONS) else None)

    def _wanted(self) -> bool:
        return bool(self._session.settings.get(RIBBONS)) and len(self._board.document_ids) > 1

    def _is_current(self, document_id: str, copies: Copies) -> bool:
        """Whether the text that is shown is the one that was compared."""
        label = copies.labels.get(document_id)
        document = self._session.project.documents.find(document_id) if self._session.is_open else None
        return label is not None and document is not None and label.key == document.text_sha256
