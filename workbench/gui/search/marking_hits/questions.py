"""What the dialog asks of the index: every hit of the search once, and the places that would be marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workbench.core.progress import Progress
from workbench.core.text.span import Span
from workbench.gui.search.questions import Asked

if TYPE_CHECKING:
    from workbench.core.project.hit_places import Extent, HitPlace
    from workbench.core.project.operations.marks import MarkParts
    from workbench.core.project.searching import Searcher

Spans = Mapping[str, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Place:
    """A place that may be marked, and the *language* of its document."""

    place: HitPlace
    language: str


class HitsOnce:
    """The hits of one search: found with the first question, and kept for the next ones. Lives in a lane."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._spans: Spans | None = None

    def places(self, parts: MarkParts, extent: Extent) -> Callable[..., Iterator[list[Place]]]:
        """The question for all places, in one part; those are known that say all of *parts* already.

        Raises UserError where a name in *parts* fits several rows, and Cancelled.
        """

        def answer(searcher: Searcher, progress: Progress) -> Iterator[list[Place]]:
            from workbench.core.project.hit_places import hit_places, spans_found

            if self._spans is None:
                self._spans = spans_found(searcher, self._asked.request, progress, self._asked.tree)
            project = searcher.project
            found = hit_places(project, self._spans, parts, extent, progress)
            languages = {document.id: document.language for document in project.documents.all()}
            if not (parts.codes or parts.parties or parts.claim):
                # Whatever says anything would say at least nothing: that is not meant by "so marked already".
                found = [replace(place, marked=False) for place in found]
            yield [Place(place, languages.get(place.document_id, "")) for place in found]

        return answer
