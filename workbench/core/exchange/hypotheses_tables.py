"""Evidence against hypotheses as a table, and what a file with it says of itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.comparison.hypotheses import Hypotheses, credibility, weight
from workbench.core.comparison.verdict_words import grades
from workbench.core.documents.document import Document
from workbench.core.exchange.table import About, Column, Table, Value, told_apart
from workbench.core.text.isolates import isolate

HOW: Final = (
    "After Heuer, Psychology of Intelligence Analysis (1999), chapter 8.",
    "Inconsistent counts 1, very inconsistent 2, times the weights of credibility and relevance",
    "(0.71, 1 or 1.41 for low, medium and high, as in PARC's ACH). The less, the better it stands.",
    "Ratings in parentheses were made by nobody: evidence was marked as for or against the claim.",
)
"""How the figures are to be read, a line each."""


@dataclass(frozen=True, slots=True)
class WeighedEvidence:
    """Hypotheses, with the *marks* of the evidence (by id) and the *documents* in which these stand."""

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


def hypotheses_table(shown: WeighedEvidence, evidence: Collection[Evidence]) -> Table:
    """Evidence in rows, hypotheses in columns, and below what stands against each of these."""
    found = shown.found
    columns = [
        Column("evidence", "Evidence", 48, words=True),
        Column("document", "Document", 24),
        Column("grades", "Grades", 8),
        Column("relevance", "Relevance", 10),
        Column("weight", "Weight", 8),
        Column("diagnosticity", "Diagnosticity", 12),
        *(Column(title, title, 28) for title in told_apart(isolate(row.text) for row in found.claims)),
    ]
    rows: list[list[Value]] = [_row(shown, piece) for piece in evidence]
    empty: list[Value] = [""] * 5
    scores = [found.scores[claim.id] for claim in found.claims]
    if rows:
        rows.append(["Inconsistent", *empty, *(score.inconsistent for score in scores)])
        rows.append(["Weighted inconsistency", *empty, *(round(score.weighted, 2) for score in scores)])
    return Table("hypotheses", "Competing hypotheses", columns, rows, frozen=1)


def _row(shown: WeighedEvidence, piece: Evidence) -> list[Value]:
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
    return About("Competing hypotheses", modified, HOW)
