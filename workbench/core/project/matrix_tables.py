"""The matrix and its pivots as tables, just as they are shown: for a file, and for the clipboard.

Names and quotations are isolated (UAX #9), since cells mix them with words in English. The table as a whole
reads in the direction of the analyst's own words, those of claims and codes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Evidence
from workbench.core.comparison.claim_matrix import Voice
from workbench.core.comparison.pivots import Pivot, PivotKind
from workbench.core.comparison.source_matrix import SourceMatrix
from workbench.core.comparison.verdict_words import evidence_line, verdict_line
from workbench.core.documents.document import Document
from workbench.core.exchange.tables import About, Column, Table, Value
from workbench.core.project.source_matrix import MatrixView
from workbench.core.text.isolates import isolate

STEP = " ← "
"""Between the steps of a chain "according to": what stands left of it has it from what stands right."""


def table_of(view: MatrixView) -> Table:
    """What is shown: the pivot where there is one, else the matrix."""
    return pivot_table(view.pivot) if view.pivot else matrix_table(view.shown)


def matrix_table(shown: SourceMatrix) -> Table:
    """Claims with their verdicts against documents; a cell has a line for each statement and evidence."""
    matrix = shown.matrix
    columns = [Column("claim", "Claim", 48, words=True), Column("verdict", "Verdict", 36)]
    # Two articles of one outlet and day would be one name: a program that reads the file wants two.
    names = Counter[str]()
    for document in matrix.documents:
        title = document_title(document, shown.number_of(document.id))
        names[title] += 1
        shown_as = title if names[title] == 1 else f"{title} ({names[title]})"
        columns.append(Column(shown_as, shown_as, 34))
    attached = any(shown.attached.values())
    if attached:
        columns.append(Column("files", "Attached files", 34))
    rows: list[list[Value]] = []
    for claim in matrix.claims:
        row: list[Value] = [claim.text, verdict_line(matrix.verdicts[claim.id])]
        row += ["\n".join(cell_lines(shown, claim.id, document.id)) for document in matrix.documents]
        if attached:
            row.append("\n".join(map(_attached_line, shown.attached.get(claim.id, ()))))
        rows.append(row)
    return Table("matrix", "Claims × documents", columns, rows)


def pivot_table(pivot: Pivot) -> Table:
    """The counts of a pivot, with sums; of statements, how many of each stance."""
    of_claims = pivot.kind is PivotKind.CLAIMS_PARTIES
    first = Column("claim" if of_claims else "code", "Claim" if of_claims else "Code", 48, words=True)
    titles = [isolate(head.name) or "(the outlet itself)" for head in pivot.columns]
    heads = zip(pivot.columns, titles, strict=True)
    columns = [first, *(Column(head.id or "outlet", title, 18) for head, title in heads)]
    columns.append(Column("sum", "Sum", 8))
    rows: list[list[Value]] = []
    for row in pivot.rows:
        cells = [pivot.cells.get((row.id, column.id)) for column in pivot.columns]
        values: list[Value] = []
        for cell in cells:
            said = ", ".join(f"{stance} {count}" for stance, count in cell.stances.items()) if cell else ""
            values.append(said or (cell.count if cell else ""))
        rows.append([row.name, *values, sum(cell.count for cell in cells if cell)])
    name = "claims_parties" if of_claims else "codes_documents"
    return Table(name, "Claims × parties" if of_claims else "Codes × documents", columns, rows)


def document_title(document: Document, cluster: int) -> str:
    """A column's head: outlet, date, and the number of the source cluster, if it is of one."""
    name = isolate(document.outlet or document.title or document.path)
    known = [name, document.published[:10], f"source {cluster}" if cluster else ""]
    return ", ".join(part for part in known if part)


def cell_lines(shown: SourceMatrix, claim_id: str, document_id: str) -> list[str]:
    """What stands in one cell, a line for each statement and each piece of evidence."""
    cell = shown.matrix.cells.get((claim_id, document_id))
    lines = [_voice_line(voice, shown) for voice in (cell.stances if cell else ())]
    return lines + [evidence_line(piece) for piece in shown.evidence.get((claim_id, document_id), ())]


def _voice_line(voice: Voice, shown: SourceMatrix) -> str:
    chain = STEP.join(map(isolate, shown.chains.get(voice.statement.id, ())))
    known = [isolate(voice.speaker), f"according to {chain}" if chain else ""]
    said = ", ".join(part for part in known if part)
    quote = isolate(" ".join(voice.mark.quote.split()))
    return f"{voice.statement.stance}{f' ({said})' if said else ''}: “{quote}”"


def _attached_line(piece: Evidence) -> str:
    return f"{evidence_line(piece)}: {isolate(piece.attachment_name)}"


def about_matrix(table: Table, filters: Iterable[str], order: str, modified: str) -> About:
    """What a file with the matrix says of itself. *modified*: the last change of the project (ISO 8601)."""
    said = [f"Filter: {line}" for line in filters]
    stances = ", ".join(stance.value for stance in Stance)
    return About(
        table.title,
        modified,
        (
            f"Sorted by: {order}",
            *said,
            f"Stances: {stances}. Documents with the same source number have it from one source.",
        ),
    )


def numbered_reasons(shown: SourceMatrix) -> list[tuple[int, str, tuple[str, ...]]]:
    """Each source cluster that is shown: its number, its name, and why it is one."""
    named = [group for group in shown.groups if group.name]
    return [(at, group.name, group.reasons) for at, group in enumerate(named, 1)]
