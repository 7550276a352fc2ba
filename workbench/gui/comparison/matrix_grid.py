"""What the table of the matrix shows: rows, columns and cells, of the matrix itself or of a pivot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from workbench.core.annotations.claim import Stance
from workbench.core.comparison.claim_matrix import Verdict
from workbench.core.comparison.pivots import Pivot, PivotCell, PivotKind
from workbench.core.comparison.source_matrix import SourceMatrix
from workbench.core.comparison.verdict_words import grades
from workbench.core.documents.document import Document
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.copies.words import reason_in_words
from workbench.gui.comparison.matrix_words import evidence_in_words, stances_in_words
from workbench.gui.languages import language_name
from workbench.gui.translation import translate

SayVerdict = Callable[[Verdict], str]


@dataclass(frozen=True, slots=True)
class GridHead:
    """A row or column: *text*, below it *detail*; *cluster* is the number of a document's *source*, or 0."""

    id: str
    text: str
    detail: str = ""
    tooltip: str = ""
    cluster: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class GridCell:
    """*stances* as signs, or a plain *count*; *evidence* as grades; *words* say it to a screen reader."""

    stances: Mapping[Stance, int] = field(default_factory=dict)
    count: int = 0
    evidence: str = ""
    words: str = ""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells are by the ids of row and column, with none where nothing is. *of_claims*: rows are claims."""

    rows: tuple[GridHead, ...] = ()
    columns: tuple[GridHead, ...] = ()
    cells: Mapping[tuple[str, str], GridCell] = field(default_factory=dict)
    of_claims: bool = True


def matrix_grid(shown: SourceMatrix, say: SayVerdict) -> Grid:
    """Claims against documents."""
    matrix = shown.matrix
    verdicts = {claim.id: say(matrix.verdicts[claim.id]) for claim in matrix.claims}
    numbers, reasons = _clusters(shown)
    return Grid(
        tuple(
            GridHead(claim.id, claim.text, verdicts[claim.id], f"{claim.text}\n{verdicts[claim.id]}")
            for claim in matrix.claims
        ),
        tuple(
            _document_head(row, numbers.get(row.id, 0), reasons.get(row.id, "")) for row in matrix.documents
        ),
        {place: _cell(shown, place) for place in (*matrix.cells, *shown.evidence)},
    )


def pivot_grid(pivot: Pivot, shown: SourceMatrix, say: SayVerdict) -> Grid:
    """The counts of a pivot. A column of documents has their clusters, rows of claims their verdicts."""
    documents = {row.id: row for row in shown.matrix.documents}
    numbers, reasons = _clusters(shown)
    verdicts = shown.matrix.verdicts
    columns = []
    for head in pivot.columns:
        if head.id in documents:
            number, reason = numbers.get(head.id, 0), reasons.get(head.id, "")
            columns.append(_document_head(documents[head.id], number, reason))
        else:
            name = head.name or translate("Matrix", "the outlet itself")
            columns.append(GridHead(head.id, name, tooltip=name))
    rows = []
    for head in pivot.rows:
        detail = say(verdicts[head.id]) if head.id in verdicts else ""
        rows.append(GridHead(head.id, head.name, detail, "\n".join(filter(None, (head.name, detail)))))
    return Grid(
        tuple(rows),
        tuple(columns),
        {place: _pivot_cell(cell) for place, cell in pivot.cells.items()},
        pivot.kind is PivotKind.CLAIMS_PARTIES,
    )


def _clusters(shown: SourceMatrix) -> tuple[dict[str, int], dict[str, str]]:
    """Of each document of a cluster the cluster's number, and what is to be said about it."""
    numbers: dict[str, int] = {}
    reasons: dict[str, str] = {}
    for number, group in enumerate(shown.clusters, 1):
        said = translate("Matrix", "Source {0}: {1}").format(number, isolate(group.name))
        for document_id in group.documents:
            numbers[document_id] = number
            reasons[document_id] = "\n".join((said, *map(reason_in_words, group.reasons)))
    return numbers, reasons


def _document_head(document: Document, cluster: int, reasons: str) -> GridHead:
    source = translate("Matrix", "source {0}").format(cluster) if cluster else ""
    detail = " · ".join(isolate(part) for part in (document.language, document.published[:10]) if part)
    known = (document.title, document.outlet, document.published, language_name(document.language), reasons)
    name = document.outlet or document.title
    return GridHead(document.id, name, detail, "\n".join(part for part in known if part), cluster, source)


def _cell(shown: SourceMatrix, place: tuple[str, str]) -> GridCell:
    cell = shown.matrix.cells.get(place)
    pieces = shown.evidence.get(place, ())
    counts = cell.counts if cell else {}
    words = [stances_in_words(counts), *map(evidence_in_words, pieces)]
    marks = [voice.mark.id for voice in cell.stances] if cell else []
    marks += [piece.mark_id for piece in pieces]
    evidence = " ".join(dict.fromkeys(map(grades, pieces)))
    return GridCell(counts, 0, evidence, ", ".join(words), tuple(dict.fromkeys(marks)))


def _pivot_cell(cell: PivotCell) -> GridCell:
    words = stances_in_words(cell.stances) if cell.stances else str(cell.count)
    return GridCell(cell.stances, 0 if cell.stances else cell.count, "", words, cell.marks)
