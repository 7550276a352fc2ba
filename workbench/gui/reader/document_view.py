"""What the reader shows of a document."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.core.comparison.passage_pairs import PassageText
from workbench.core.documents.document import Passage

DOCUMENT_MIME = "application/x-muqabala-document"
"""Drag and drop of documents: the ids as UTF-8, one a line."""
PANE_MIME = "application/x-muqabala-pane"
"""Drag and drop of a pane on the board: the id of its document as UTF-8."""


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document as a pane needs it. *text* is canonical; *published* is shown as it is given."""

    id: str
    title: str
    outlet: str
    published: str
    language: str
    text: str
    passages: tuple[Passage, ...]

    @property
    def right_to_left(self) -> bool:
        """Whether most of the text runs from right to left: the margin stands on the side where lines end."""
        rtl = other = 0
        for passage in self.passages:
            length = passage.span.end - passage.span.start
            if passage.direction == "rtl":
                rtl += length
            else:
                other += length
        return rtl > other


def passage_text(view: DocumentView) -> PassageText:
    """What an aligner of passages needs of a document."""
    return PassageText(view.id, view.text, view.passages)
