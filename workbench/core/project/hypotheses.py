"""The competing hypotheses of a project, as figures and as a table."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.comparison.hypotheses import Hypotheses, credibility, hypotheses, weight
from workbench.core.comparison.verdict_words import grades
from workbench.core.documents.document import Document
from workbench.core.errors import UserError
from workbench.core.exchange.tables import About, Column, Table, Value
from workbench.core.project.project import Project
from workbench.core.text.isolates import isolate


@dataclass(frozen=True, slots=True)
class ProjectHypotheses:
    """The hypotheses, with the *marks* of the evidence (by id) and the *documents* in which these stand."""

    found: Hypotheses
    marks: Mapping[str, Mark]
    documents: Mapping[str, Document]

    def words_of(self, piece: Evidence) -> str:
        """What a piece of evidence is known by: its quotation on one line, or the name of its file."""
        mark = self.marks.get(piece.mark_id)
        return " ".join(mark.quote.split()) if mark else piece.attachment_name

    def document_of(self, piece: Evidence) -> Document | None:
        """Where a piece of evidence stands; None for an attached file."""
        mark = self.marks.get(piece.mark_id)
        return self.documents[mark.document_id] if mark else None


def hypotheses_of(project: Project, chosen: Collection[str] = ()) -> ProjectHypotheses:
    """All evidence against the *chosen* claims (ids); without any, against all claims that have evidence."""
    with project.snapshot():
        evidence = project.evidence.all()
        found = hypotheses(project.claims.all(), evidence, project.ratings.all(), chosen)
        marks = project.marks.among("id", {piece.mark_id for piece in evidence if piece.mark_id})
        documents = project.documents.among("id", {mark.document_id for mark in marks})
    return ProjectHypotheses(
        found, {mark.id: mark for mark in marks}, {document.id: document for document in documents}
    )


def claims_called(project: Project, names: Collection[str]) -> list[str]:
    """The ids of claims that are meant by an id, the beginning of one, or their words. Raises UserError."""
    claims = project.claims.all()
    found = []
    for name in names:
        exact = [claim.id for claim in claims if name in (claim.id, claim.text)]
        begun = [claim.id for claim in claims if len(name) >= 4 and claim.id.startswith(name)]
        fitting = exact or begun
        if len(fitting) != 1:
            problem = (
                "several claims are called so." if fitting else "there is no such claim in this project."
            )
            raise UserError(name, problem, "See: muqabala claims PROJECT")
        found.append(fitting[0])
    return found


def hypotheses_table(shown: ProjectHypotheses, evidence: Collection[Evidence]) -> Table:
    """Evidence in rows, hypotheses in columns, and below what stands against each of these."""
    found = shown.found
    columns = [
        Column("evidence", "Evidence", 48, words=True),
        Column("document", "Document", 24),
        Column("grades", "Grades", 8),
        Column("relevance", "Relevance", 10),
        Column("weight", "Weight", 8),
        Column("diagnosticity", "Diagnosticity", 12),
        *(Column(claim.id, isolate(claim.text), 28) for claim in found.claims),
    ]
    rows: list[list[Value]] = [_row(shown, piece) for piece in evidence]
    empty: list[Value] = [""] * 5
    scores = [found.scores[claim.id] for claim in found.claims]
    rows.append(["Inconsistent", *empty, *(score.inconsistent for score in scores)])
    rows.append(["Weighted inconsistency", *empty, *(round(score.weighted, 2) for score in scores)])
    return Table("hypotheses", "Competing hypotheses", columns, rows)


def _row(shown: ProjectHypotheses, piece: Evidence) -> list[Value]:
    found, document = shown.found, shown.document_of(piece)
    known = found.diagnosticity[piece.id]
    row: list[Value] = [
        shown.words_of(piece),
        isolate(document.outlet or document.title) if document else "",
        f"{grades(piece)} ({credibility(piece)})",
        piece.relevance.value,
        round(weight(piece), 2),
        "" if known is None else round(known, 2),
    ]
    for claim in found.claims:
        place = piece.id, claim.id
        said = found.ratings[place].value if place in found.ratings else ""
        row.append(f"({said})" if place in found.assumed else said)
    return row


def about_hypotheses(modified: str) -> About:
    """What a file with the hypotheses says of itself. *modified*: when the project changed (ISO 8601)."""
    return About(
        "Competing hypotheses",
        modified,
        (
            "After Heuer, Psychology of Intelligence Analysis (1999), chapter 8.",
            "Inconsistent counts 1, very inconsistent 2, times the weights of credibility and relevance",
            "(0.71, 1 or 1.41 for low, medium and high, as in PARC's ACH). The less, the better it stands.",
            "Ratings in parentheses were made by nobody: evidence was marked as for or against the claim.",
        ),
    )
