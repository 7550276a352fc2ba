"""What the documents of a project disagree about, and what analysts have found of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from itertools import combinations
from typing import Final

from workbench.core.annotations.claim import Statement
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.core.comparison.alignment.aligning import align
from workbench.core.comparison.disagreements.disagreement import Disagreement, Side
from workbench.core.comparison.disagreements.figures import (
    comparable,
    differing_figures,
    figures_under_claim,
)
from workbench.core.comparison.disagreements.stances import parted_statements
from workbench.core.comparison.disagreements.told_figures import Figures
from workbench.core.documents.document import Document
from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.project.aligning import passage_text
from workbench.core.project.project import Project
from workbench.core.project.quantities import quantities_of
from workbench.core.text.span import Span

MOST_DOCUMENTS: Final = 60
"""Documents that are all set against each other: 1,770 pairs, some minutes. Of more, those have to be chosen
that tell one story."""
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


def disagreements_in(
    project: Project, progress: Progress, documents: Sequence[Document] = ()
) -> list[Offered]:
    """The disagreements among *documents* (none: all of the project), the weightiest first.

    Raises UserError where these are too many to be set against each other.
    """
    with project.snapshot():
        chosen = documents or project.documents.all()
        if len(chosen) > MOST_DOCUMENTS:
            raise UserError(
                "disagreements",
                f"{len(chosen):,} documents are too many to be set against each other.",
                f"Choose up to {MOST_DOCUMENTS} that tell one story.",
            )
        ids = {document.id for document in chosen}
        statements = project.statements.all()
        marks = project.marks.among("id", {statement.mark_id for statement in statements})
        found = list(parted_statements(statements, {m.id: m for m in marks if m.document_id in ids}))
        figures = {
            document.id: Figures(
                passage_text(project, document), quantities_of(project, document), document.published
            )
            for document in chosen
        }
        found += _on_claims(figures, statements, marks)
        known = {frozenset((each.a.figure, each.b.figure)) for each in found}
        found += [
            each
            for each in _of_figures(figures, progress)
            if frozenset((each.a.figure, each.b.figure)) not in known
        ]
        found.sort(key=lambda each: (-each.weight, each.a.document_id, each.a.figure))
        return settled(project, found)


def _on_claims(
    figures: Mapping[str, Figures], statements: Iterable[Statement], marks: Iterable[Mark]
) -> list[Disagreement]:
    """The figures that differ in statements on one claim, each pair of figures once."""
    by_id = {mark.id: mark for mark in marks}
    spans: defaultdict[str, defaultdict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for statement in statements:
        mark = by_id[statement.mark_id]
        if mark.document_id in figures:
            spans[statement.claim_id][mark.document_id] += mark.spans
    found: dict[tuple[Side, Side], Disagreement] = {}
    for claim_id, by_document in spans.items():
        for (one, here), (other, there) in combinations(by_document.items(), 2):
            for each in figures_under_claim(figures[one], here, figures[other], there):
                found.setdefault((each.a, each.b), replace(each, claim_id=claim_id))
    return list(found.values())


def _of_figures(figures: Mapping[str, Figures], progress: Progress) -> list[Disagreement]:
    pairs = list(combinations(figures.values(), 2))
    found: list[Disagreement] = []
    for done, (a, b) in enumerate(pairs):
        progress.report(done, len(pairs))
        if comparable(a.quantities, b.quantities):
            found += differing_figures(a, b, align(a.text, b.text))
    return found


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
