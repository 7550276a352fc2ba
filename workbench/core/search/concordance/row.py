"""One row of a concordance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.core.documents.document import Direction, Document, Passage
from workbench.core.search.concordance.context import Context
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.hits import Hit


@dataclass(frozen=True, slots=True)
class ConcordanceRow:
    """A hit at code points ``[start, end)`` of a document's canonical text, with what stands around it.

    *before*, *hit* and *after* are cut from that text and touch one another; nothing in them is reordered.
    *before* is what is read before, in a right-to-left passage the text on the right. *direction* is that of
    the passage in which the hit begins.
    """

    document: Document
    start: int
    end: int
    before: str
    hit: str
    after: str
    direction: Direction

    def words_before(self) -> list[str]:
        """The words before the hit that are in view, the nearest first."""
        return spans_and_words(self.before)[1][::-1]

    def words_after(self) -> list[str]:
        """The words after the hit that are in view, the nearest first."""
        return spans_and_words(self.after)[1]


def rows_of(
    document: Document, text: str, passages: Sequence[Passage], hits: Iterable[Hit], context: Context
) -> Iterator[ConcordanceRow]:
    """The rows of the *hits* in one document; these and the *passages* are in the order of the *text*."""
    following = iter(passages)
    passage = next(following, None)
    for hit in hits:
        while passage and passage.span.end <= hit.start:
            passage = next(following, None)
        inside = passage is not None and passage.span.start <= hit.start
        yield ConcordanceRow(
            document,
            hit.start,
            hit.end,
            text[context.begin(text, hit.start) : hit.start],
            hit.quote,
            text[hit.end : context.finish(text, hit.end)],
            passage.direction if passage and inside else document.direction,
        )
