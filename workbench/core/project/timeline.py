"""The timeline of a project, and as a table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from workbench.core.annotations.mark import Mark
from workbench.core.annotations.orphans import is_orphan
from workbench.core.comparison.matrix_material import SourceGroup
from workbench.core.comparison.timeline import Lane, LaneKind, MarkedPlaces, Moment, lanes_of, moments_of
from workbench.core.documents.document import Document
from workbench.core.exchange.table import Column, Table, Value
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.clusters import source_clusters
from workbench.core.project.project import Project
from workbench.core.project.quantities import quantities_of
from workbench.core.project.text_reuse import waiting
from workbench.core.text.isolates import isolate
from workbench.core.text.quantities.quantity import Quantity


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


def timeline_of(
    project: Project, read: Collection[str] | None = None, progress: Progress | None = None
) -> Timeline:
    """When documents were published, and the dates in the texts of those to *read* (ids; None: of all).

    Raises Cancelled, and UserError for a damaged text.
    """
    listener = progress or NoProgress()
    with project.snapshot():
        documents = project.documents.all()
        marked = _marked(project, {document.id: document for document in documents})
        moments: list[Moment] = []
        chosen = [document for document in documents if read is None or document.id in read]
        for document in documents:
            if read is not None and document.id not in read:
                moments += moments_of(document, "", (), marked)
        for done, document in enumerate(chosen):
            listener.report(done, len(chosen), document.title)
            moments += moments_of(document, project.text_of(document), _dates(project, document), marked)
        groups = [
            SourceGroup(cluster.name, tuple(row.id for row in cluster.documents))
            for cluster in source_clusters(project)
        ]
        claims = {claim.id: claim.text for claim in project.claims.all()}
        behind = waiting(project)
    by_id = {document.id: document for document in documents}
    return Timeline(tuple(moments), by_id, tuple(groups), claims, len(chosen), behind)


def read_ahead(project: Project, ids: Collection[str]) -> None:
    """Read the dates in these documents (ids), so that the next timeline has them at once."""
    for document in project.documents.among("id", ids):
        _dates(project, document)


def _dates(project: Project, document: Document) -> tuple[Quantity, ...]:
    """The dates in a document, read once: a mark that is made elsewhere leaves them as they are."""
    key = document.text_sha256, document.language, document.published
    held: dict[tuple[str, ...], tuple[Quantity, ...]] = project.memo.get("dates", "", dict)
    if key not in held:
        held[key] = tuple(found for found in quantities_of(project, document) if found.kind == "date")
    return held[key]


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
