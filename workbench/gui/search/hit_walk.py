"""The hits of what was found, in the order of the results, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.core.search.hits import DocumentHits
from workbench.core.text.span import Span


@dataclass(frozen=True, slots=True)
class HitPlace:
    """One hit: its document, its span (code points) and its *number* among the hits there, from 0."""

    document_id: str
    span: Span
    number: int


class HitWalk:
    """Where one stands among the hits. Those of a document that is only *beside* the results are shown, too,
    but nobody walks to them before its page of the results has come.
    """

    def __init__(self) -> None:
        self.clear()

    @property
    def current(self) -> HitPlace | None:
        """The hit at which one stands."""
        return self.places[self.at] if 0 <= self.at < len(self.places) else None

    def clear(self) -> None:
        """Nothing was found."""
        self.places: list[HitPlace] = []
        self.at = -1
        self._spans: dict[str, list[Span]] = {}
        self._beside: dict[str, list[Span]] = {}

    def add(self, found: Iterable[DocumentHits]) -> None:
        """Documents that come next in the results."""
        for document in found:
            spans = [Span(hit.start, hit.end) for hit in document.hits]
            self._spans[document.id] = spans
            self.places += [HitPlace(document.id, span, number) for number, span in enumerate(spans)]

    def add_beside(self, found: Iterable[DocumentHits]) -> None:
        """Documents that fit, though they are on no page of the results yet."""
        for document in found:
            self._beside[document.id] = [Span(hit.start, hit.end) for hit in document.hits]

    def knows(self, document_id: str) -> bool:
        """Whether the hits of a document have been asked for."""
        return document_id in self._spans or document_id in self._beside

    def spans_of(self, document_id: str) -> tuple[list[Span], int]:
        """The hits in a document, and which of them is the current one (-1 for none)."""
        spans = self._spans.get(document_id) or self._beside.get(document_id, [])
        current = self.current
        return spans, current.number if current and current.document_id == document_id else -1

    def leads_on(self, step: int) -> bool:
        """Whether *step* stays among the hits that are known, instead of going round."""
        return bool(self.places) and 0 <= self.at + step < len(self.places)

    def go(self, step: int) -> HitPlace | None:
        """To the next hit (1) or the one before (-1), round at the end; None where there is none."""
        if not self.places:
            return None
        if self.at < 0:
            self.at = 0 if step > 0 else len(self.places) - 1
        else:
            self.at = (self.at + step) % len(self.places)
        return self.places[self.at]

    def stand_at(self, document_id: str, span: Span) -> None:
        """Stand at this hit, if it is known."""
        for at, place in enumerate(self.places):
            if place.document_id == document_id and place.span == span:
                self.at = at
                return
