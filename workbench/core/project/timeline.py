"""The timeline of a project, and as a table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.core.annotations.mark import Mark
from workbench.core.annotations.orphans import is_orphan
from workbench.core.comparison.matrix_material import SourceGroup
from workbench.core.comparison.timeline import (
    Lane,
    LaneKind,
    MarkedPlaces,
    Moment,
    MomentKind,
    ToldDate,
    lanes_of,
    moments_of,
    told_dates,
)
from workbench.core.documents.document import Document
from workbench.core.exchange.table import Column, Table, Value
from workbench.core.progress import NoProgress, Progress
from workbench.core.project import date_cache
from workbench.core.project.clusters import source_clusters
from workbench.core.project.project import Project
from workbench.core.project.quantities import quantities_of
from workbench.core.project.text_reuse import waiting
from workbench.core.text.isolates import isolate


@dataclass(frozen=True, slots=True)
class Timeline:
    """All moments, and what is needed to put them in lanes. *read*: the texts whose dates are among them.

    *waiting* documents have not been compared yet: they are in a lane of their own each.
    """

    moments: tuple[Moment, ...]
    documents: Mapping[str, Document]
    groups: tuple[SourceGroup, ...]
    claims: Mapping[str, str]
    read: int
    waiting: int = 0

    def lanes(self, kind: LaneKind) -> tuple[Lane, ...]:
        """The moments in lanes of this kind."""
        return lanes_of(self.moments, kind, self.documents, self.groups, self.claims)


FIRST_PART = 200
"""Texts after which a timeline is shown for the first time; then after twice as many, and so on: seldom
enough to cost little, and at the beginning, when one looks, often."""


def timeline_of(
    project: Project,
    progress: Progress | None = None,
    partly: Callable[[Timeline], None] | None = None,
) -> Timeline:
    """When documents were published, and the dates in all of their texts.

    A text is read once and for all: what was read lies in the cache, also that of a reading which somebody
    has cancelled. *partly* is called with what is known before the first text that nobody has read yet, and
    now and then on the way. Raises Cancelled, and UserError for a damaged text.
    """
    listener = progress or NoProgress()
    with project.snapshot():
        documents = project.documents.all()
        marked = _marked(project, {document.id: document for document in documents})
        kept = date_cache.load(project.id)
        keys = {document.id: date_cache.key_of(document) for document in documents}
        known = {key: kept[key] for key in keys.values() if key in kept}

        def so_far() -> Timeline:
            return _timeline(project, documents, [known.get(keys[row.id]) for row in documents], marked)

        unread = [document for document in documents if keys[document.id] not in known]
        # What analysts have marked tells the story: it is shown first.
        unread.sort(key=lambda document: document.id not in marked.marks)
        next_part = 0
        try:
            for done, document in enumerate(unread):
                listener.report(len(documents) - len(unread) + done, len(documents), document.title)
                if partly and done == next_part:
                    partly(so_far())
                    next_part = done * 2 or FIRST_PART
                known[keys[document.id]] = told_dates(
                    quantities_of(project, document), project.text_of(document)
                )
        finally:
            if unread:
                date_cache.save(project.id, known)
        return so_far()


def _timeline(
    project: Project,
    documents: Sequence[Document],
    dates: Sequence[tuple[ToldDate, ...] | None],
    marked: MarkedPlaces,
) -> Timeline:
    """The timeline of *documents* with the *dates* of each; None for a text that is not read yet."""
    moments: list[Moment] = []
    for document, told in zip(documents, dates, strict=True):
        moments += moments_of(document, told or (), marked)
    groups = tuple(
        SourceGroup(cluster.name, tuple(row.id for row in cluster.documents))
        for cluster in source_clusters(project)
    )
    claims = {claim.id: claim.text for claim in project.claims.all()}
    read = sum(told is not None for told in dates)
    by_id = {row.id: row for row in documents}
    return Timeline(tuple(moments), by_id, groups, claims, read, waiting(project))


def _marked(project: Project, documents: Mapping[str, Document]) -> MarkedPlaces:
    """The marks that voice a claim or bear on one; an orphan has no place in the text."""
    claims: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for statement in project.statements.all():
        claims[statement.mark_id][statement.claim_id] = None
    for piece in project.evidence.all():
        if piece.mark_id:
            claims[piece.mark_id][piece.claim_id] = None
    marks: defaultdict[str, list[Mark]] = defaultdict(list)
    for mark in project.marks.among("id", claims):
        if not is_orphan(mark, documents[mark.document_id]):
            marks[mark.document_id].append(mark)
    return MarkedPlaces(marks, {mark: tuple(found) for mark, found in claims.items()})


def without_cited(timeline: Timeline) -> Timeline:
    """The same without the dates that texts only cite."""
    kept = tuple(moment for moment in timeline.moments if moment.kind is not MomentKind.CITED)
    return replace(timeline, moments=kept)


def timeline_table(timeline: Timeline, kind: LaneKind) -> Table:
    """A row for each moment in its lane."""
    columns = [
        Column("lane", kind.value.capitalize(), 30, words=True),
        Column("first", "First day", 12),
        Column("last", "Last day", 12),
        Column("told", "Date", 14),
        Column("kind", "Kind", 10),
        Column("quote", "Words", 24, words=True),
        Column("document", "Document", 30),
        Column("document_id", "Document id", 12),
        Column("start", "Start", 8),
        Column("end", "End", 8),
    ]
    rows: list[list[Value]] = []
    for lane in timeline.lanes(kind):
        for moment in lane.moments:
            document = timeline.documents[moment.document_id]
            days = (moment.first.isoformat(), moment.last.isoformat(), moment.told, moment.kind.value)
            place = (moment.span.start, moment.span.end) if moment.span else ("", "")
            name = isolate(document.outlet or document.title)
            rows.append([lane.name, *days, moment.quote, name, document.id, *place])
    return Table("timeline", "Timeline", columns, rows)
