"""All hits of a search as places to be marked: merged, in their context, and those known that are marked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.core.annotations.mark import Mark, context
from workbench.core.annotations.orphans import is_orphan
from workbench.core.documents.document import Document
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.operations.marks import MarkParts
from workbench.core.project.operations.naming import known_claim, known_code, known_party
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher
from workbench.core.search.request import SearchRequest
from workbench.core.search.tree import Node
from workbench.core.text.segmentation import sentences, snap_to_graphemes
from workbench.core.text.span import Span


class Extent(StrEnum):
    """How much is marked for a hit: its words, the sentences or the passages that it lies in."""

    HIT = "hit"
    SENTENCE = "sentence"
    PASSAGE = "passage"


@dataclass(frozen=True, slots=True)
class HitPlace:
    """A place that a mark would cover, with up to 32 code points around its *quote*.

    *marked*: a mark that already says all that is to be said covers it.
    """

    document_id: str
    title: str
    span: Span
    before: str
    quote: str
    after: str
    marked: bool


def spans_found(
    searcher: Searcher, request: SearchRequest, progress: Progress | None = None, parsed: Node | None = None
) -> dict[str, tuple[Span, ...]]:
    """Every hit by document, in the order of the score; the limit does not count. As `Searcher.begin`."""
    every = replace(request, limit=searcher.index.opened().count(), facets=False)
    answer = searcher.begin(every, progress, parsed)
    return {
        found.id: tuple(Span(hit.start, hit.end) for hit in found.hits)
        for found in answer.documents
        if found.hits
    }


def hit_places(
    project: Project,
    found: Mapping[str, Iterable[Span]],
    parts: MarkParts,
    extent: Extent = Extent.HIT,
    progress: Progress | None = None,
) -> list[HitPlace]:
    """The places of the hits *found* that are to be marked with *parts*, in the order of the documents.

    Hits that overlap are one place, and so are hits in the same sentence where sentences are marked. Raises
    UserError where a name in *parts* fits several rows, and Cancelled.
    """
    listener = progress or NoProgress()
    documents = [document for document in project.documents.all() if document.id in found]
    said = _Said(project, parts)
    places: list[HitPlace] = []
    for done, document in enumerate(documents):
        listener.report(done, len(documents), document.title)
        there = project.marks.where(document_id=document.id)
        marks = [mark for mark in there if not is_orphan(mark, document)]
        places += _of_document(project, document, found[document.id], extent, said.covering(marks))
    return places


def _of_document(
    project: Project, document: Document, spans: Iterable[Span], extent: Extent, marked: Sequence[Span]
) -> Iterator[HitPlace]:
    text = project.text_of(document)
    for span in merged(_extended(project, document, text, spans, extent)):
        quote, before, after = context(text, span)
        covered = any(mark.covers(span) for mark in marked)
        yield HitPlace(document.id, document.title, span, before, quote, after, covered)


def _extended(
    project: Project, document: Document, text: str, spans: Iterable[Span], extent: Extent
) -> list[Span]:
    found = [snap_to_graphemes(text, span) for span in spans]
    if extent is Extent.HIT:
        return found
    passages = project.passages(document.id)
    units = [passage.span for passage in passages]
    if extent is Extent.SENTENCE:
        units = [
            sentence.shifted(passage.span.start)
            for passage in passages
            for sentence in sentences(passage.span.cut(text), passage.language)
        ]
    return [_around(span, units) for span in found]


def _around(span: Span, units: Sequence[Span]) -> Span:
    """*span* together with every one of *units* that it touches; they are in order and apart."""
    first = bisect_right(units, span.start, key=lambda unit: unit.end)
    behind = bisect_left(units, span.end, key=lambda unit: unit.start)
    if first >= behind:
        return span
    return Span(min(span.start, units[first].start), max(span.end, units[behind - 1].end))


def merged(spans: Iterable[Span]) -> list[Span]:
    """*spans* in the order of the text, those that share a code point as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.overlaps(found[-1]):
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


class _Said:
    """Which marks say at least what *parts* say. What is not in the project yet, no mark says."""

    def __init__(self, project: Project, parts: MarkParts) -> None:
        self._project = project
        codes = [known_code(project, words) for words in parts.codes]
        parties = [known_party(project, words) for words in parts.parties]
        claim = known_claim(project, parts.claim.claim) if parts.claim else None
        self._possible = None not in (*codes, *parties) and (claim is not None or parts.claim is None)
        self._codes = {code.id for code in codes if code}
        self._parties = {party.id for party in parties if party}
        self._statement = (claim.id, parts.claim.stance) if claim and parts.claim else None

    def covering(self, marks: Sequence[Mark]) -> list[Span]:
        """The spans of those of *marks* that say it all."""
        if not self._possible or not marks:
            return []
        ids = [mark.id for mark in marks]
        said: defaultdict[str, set[object]] = defaultdict(set)
        for link in self._project.mark_codes.among("mark_id", ids):
            said[link.mark_id].add(link.code_id)
        for mention in self._project.mentions.among("mark_id", ids):
            said[mention.mark_id].add(mention.party_id)
        for statement in self._project.statements.among("mark_id", ids):
            said[statement.mark_id].add((statement.claim_id, statement.stance))
        wanted = self._codes | self._parties | ({self._statement} if self._statement else set())
        return [span for mark in marks if wanted <= said[mark.id] for span in mark.spans]
