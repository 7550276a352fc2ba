"""What the documents of a project disagree about, and what analysts have found of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from itertools import combinations
from typing import Final

from workbench.core.annotations.claim import Statement
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.core.comparison.disagreements.corpus import CorpusFigures
from workbench.core.comparison.disagreements.disagreement import Disagreement, Side
from workbench.core.comparison.disagreements.figures import figures_under_claim
from workbench.core.comparison.disagreements.stances import parted_statements
from workbench.core.comparison.disagreements.told_figures import Figures
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.aligning import passage_text
from workbench.core.project.project import Project
from workbench.core.project.quantities import quantities_of
from workbench.core.text.span import Span

_SHORT: Final = 8


class Status(StrEnum):
    """What an analyst has made of a disagreement."""

    OPEN = "open"
    FINDING = "finding"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Offered:
    """A disagreement with its *id* (the same as long as both say what they say), and what was made of it.

    *reason*: why it was dismissed, or the note of the finding.
    """

    id: str
    disagreement: Disagreement
    status: Status
    reason: str = ""


class KnownFigures:
    """What was found of figures, as long as the documents are the same: statements change more often."""

    def __init__(self) -> None:
        self._state: tuple[tuple[str, ...], ...] | None = None
        self._found: list[Disagreement] = []

    def of(self, project: Project, documents: Sequence[Document], progress: Progress) -> list[Disagreement]:
        """The figures of *documents* that differ about one thing. Raises Cancelled and UserError."""
        state = tuple(
            (each.id, each.text_sha256, each.passages_sha256, each.language, each.published, each.outlet)
            for each in documents
        )
        if state != self._state:
            corpus = CorpusFigures()
            for done, document in enumerate(documents):
                progress.report(done, len(documents), document.title)
                corpus.add(_figures(project, document))
            self._found, self._state = corpus.differing(progress), state
        return self._found


def disagreements_in(
    project: Project,
    progress: Progress,
    documents: Sequence[Document] | None = None,
    known: KnownFigures | None = None,
) -> list[Offered]:
    """The disagreements among *documents* (None: all of the project), the weightiest first.

    *known* keeps what takes long, for who asks again. Raises Cancelled and UserError.
    """
    with project.snapshot():
        chosen = project.documents.all() if documents is None else documents
        ids = {document.id for document in chosen}
        statements = project.statements.all()
        marks = project.marks.among("id", {statement.mark_id for statement in statements})
        marks = [mark for mark in marks if mark.document_id in ids]
        found = list(parted_statements(statements, {mark.id: mark for mark in marks}))
        found += _on_claims(project, statements, marks)
        put_together = {_ends(each) for each in found}
        figures = (known or KnownFigures()).of(project, chosen, progress)
        found += [each for each in figures if _ends(each) not in put_together]
        found.sort(key=lambda each: (-each.weight, each.a.document_id, each.a.figure))
        return settled(project, found)


def _figures(project: Project, document: Document) -> Figures:
    quantities = quantities_of(project, document)
    return Figures(passage_text(project, document), quantities, document.published, document.outlet)


def _ends(disagreement: Disagreement) -> frozenset[tuple[str, Span]]:
    return frozenset((side.document_id, side.figure) for side in _sides(disagreement))


def _on_claims(
    project: Project, statements: Iterable[Statement], marks: Iterable[Mark]
) -> list[Disagreement]:
    """The figures that differ in statements on one claim, each pair of figures once."""
    by_id = {mark.id: mark for mark in marks}
    spans: defaultdict[str, defaultdict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for statement in statements:
        mark = by_id.get(statement.mark_id)
        if mark:
            spans[statement.claim_id][mark.document_id] += mark.spans
    several = {claim: by_document for claim, by_document in spans.items() if len(by_document) > 1}
    figures = {
        document: _figures(project, project.documents.get(document))
        for document in {document for by_document in several.values() for document in by_document}
    }
    found: dict[tuple[Side, Side], Disagreement] = {}
    for claim_id, by_document in several.items():
        for (one, here), (other, there) in combinations(by_document.items(), 2):
            for each in figures_under_claim(figures[one], here, figures[other], there):
                found.setdefault((each.a, each.b), replace(each, claim_id=claim_id))
    return list(found.values())


def offered_id(disagreement: Disagreement) -> str:
    """The id of a disagreement: of its kind, and of who says what where."""
    a, b = sorted((side.document_id, side.figure_quote, side.figure.start) for side in _sides(disagreement))
    told = repr((str(disagreement.kind), a, b, disagreement.claim_id))
    return sha256(told.encode("utf-8")).hexdigest()[:_SHORT]


def _sides(disagreement: Disagreement) -> tuple[Side, Side]:
    return disagreement.a, disagreement.b


def settled(project: Project, found: Iterable[Disagreement]) -> list[Offered]:
    """What was *found*, each with what analysts have made of it by now."""
    dismissed = {
        _told(row.kind, (row.document_id, row.quote), (row.other_document_id, row.other_quote)): row.reason
        for row in project.dismissals.all()
    }
    contradictions = _contradictions(project)
    offered = []
    for each in found:
        told = _told(each.kind, *((side.document_id, side.figure_quote) for side in _sides(each)))
        note = next((note for marks, note in contradictions if _covers(marks, each)), None)
        if note is not None:
            status, reason = Status.FINDING, note
        elif told in dismissed:
            status, reason = Status.DISMISSED, dismissed[told]
        else:
            status, reason = Status.OPEN, ""
        offered.append(Offered(offered_id(each), each, status, reason))
    return offered


def _told(kind: str, one: tuple[str, str], other: tuple[str, str]) -> tuple[str, frozenset[tuple[str, str]]]:
    return str(kind), frozenset((one, other))


def _contradictions(project: Project) -> list[tuple[tuple[Mark, Mark], str]]:
    """The pairs of marks that an analyst has said contradict each other, with the note."""
    relations = [
        relation
        for relation in project.relations.where(kind=RelationKind.CONTRADICTS.value)
        if relation.source_kind == relation.target_kind == ItemKind.MARK
    ]
    ends = {end for relation in relations for end in (relation.source_id, relation.target_id)}
    marks = {mark.id: mark for mark in project.marks.among("id", ends)}
    return [((marks[relation.source_id], marks[relation.target_id]), relation.note) for relation in relations]


def _covers(marks: tuple[Mark, Mark], disagreement: Disagreement) -> bool:
    """Whether two marks hold what differs, one each."""
    a, b = _sides(disagreement)
    return any(_holds(one, a) and _holds(other, b) for one, other in (marks, marks[::-1]))


def _holds(mark: Mark, side: Side) -> bool:
    return mark.document_id == side.document_id and any(span.covers(side.figure) for span in mark.spans)
