"""The matrix and its pivots as tables: just as they are shown, and in full for all of a project's tables.

Names and quotations are isolated (UAX #9), since cells mix them with words in English. The table as a whole
reads in the direction of the analyst's own words, those of claims and codes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Evidence
from workbench.core.comparison.claim_matrix import Voice
from workbench.core.comparison.pivots import Pivot, PivotKind
from workbench.core.comparison.source_matrix import ALL_SHOWN, SourceMatrix, speaking
from workbench.core.comparison.verdict_words import evidence_line, verdict_line
from workbench.core.documents.document import Document
from workbench.core.exchange.table import LIST, STEP, About, Column, Table, Value, told_apart
from workbench.core.text.isolates import isolate


def table_of(shown: SourceMatrix, pivot: Pivot | None = None) -> Table:
    """What is shown: the pivot where there is one, else the matrix."""
    return pivot_table(pivot) if pivot else matrix_table(shown)


def matrix_table(shown: SourceMatrix) -> Table:
    """Claims with their verdicts against documents; a cell has a line for each statement and evidence."""
    columns = [Column("claim", "Claim", 48, words=True), Column("verdict", "Verdict", 36)]
    rows: list[list[Value]] = [
        [claim.text, verdict_line(shown.matrix.verdicts[claim.id])] for claim in shown.matrix.claims
    ]
    return _with_documents(shown, columns, rows)


def full_matrix_table(shown: SourceMatrix) -> Table:
    """The same with the ids of claims, and the numbers in the verdicts in columns of their own.

    Of a large project, documents that say nothing of any claim are left out: they would be thousands of empty
    columns, and the table of documents has them.
    """
    if len(shown.matrix.documents) > ALL_SHOWN:
        shown = speaking(shown)
    columns = [
        Column("claim_id", "Claim id", 12),
        Column("claim", "Claim", 48, words=True),
        Column("verdict", "Verdict", 36),
    ]
    for stance in Stance:
        columns.append(Column(f"{stance}_documents", stance.capitalize(), 10))
        columns.append(Column(f"{stance}_independent", f"{stance.capitalize()} (independent)", 12))
    rows: list[list[Value]] = []
    for claim in shown.matrix.claims:
        verdict = shown.matrix.verdicts[claim.id]
        row: list[Value] = [claim.id, claim.text, verdict_line(verdict)]
        for stance in Stance:
            row += [verdict.counts.get(stance, 0), verdict.independent.get(stance, 0)]
        rows.append(row)
    return _with_documents(shown, columns, rows)


def _with_documents(shown: SourceMatrix, columns: list[Column], rows: list[list[Value]]) -> Table:
    """The matrix with *columns* before those of the documents, and a row of them for each claim."""
    matrix, numbers = shown.matrix, shown.numbers()
    # Two articles of one outlet and day would be one name.
    titles = told_apart(document_title(row, numbers.get(row.id, 0)) for row in matrix.documents)
    for document, title in zip(matrix.documents, titles, strict=True):
        number = numbers.get(document.id, 0)
        over = f"Source {number}: {isolate(shown.clusters[number - 1].name)}" if number else ""
        columns.append(Column(title, title, 34, over=over))
    attached = any(shown.attached.values())
    if attached:
        columns.append(Column("files", "Attached files", 34))
    for claim, row in zip(matrix.claims, rows, strict=True):
        row += ["\n".join(cell_lines(shown, claim.id, document.id)) for document in matrix.documents]
        if attached:
            row.append("\n".join(map(_attached_line, shown.attached.get(claim.id, ()))))
    frozen = [column.name for column in columns].index("claim") + 1
    return Table("matrix", "Claims × documents", columns, rows, frozen=frozen)


def pivot_table(pivot: Pivot) -> Table:
    """The counts of a pivot, with sums; of statements, how many of each stance."""
    of_claims = pivot.kind is PivotKind.CLAIMS_PARTIES
    first = Column("claim" if of_claims else "code", "Claim" if of_claims else "Code", 48, words=True)
    titles = told_apart(isolate(head.name) or "(the outlet itself)" for head in pivot.columns)
    columns = [first, *(Column(title, title, 18) for title in titles)]
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
    return Table(name, "Claims × parties" if of_claims else "Codes × documents", columns, rows, frozen=1)


def sources_table(shown: SourceMatrix) -> Table:
    """The documents of each source cluster, and why they are one; the numbers are those of the matrix."""
    columns = [
        Column("source", "Source", 8),
        Column("name", "Name", 40, words=True),
        Column("document_id", "Document id", 12),
        Column("document", "Document", 40, words=True),
        Column("outlet", "Outlet", 20, words=True),
        Column("published", "Published", 12),
        Column("reasons", "Why they are one source", 60),
    ]
    documents = {row.id: row for row in shown.matrix.documents}
    rows = [
        (number, cluster.name, row.id, row.title, row.outlet, row.published, LIST.join(cluster.reasons))
        for number, cluster in enumerate(shown.clusters, 1)
        for row in (documents[document_id] for document_id in cluster.documents)
    ]
    return Table("sources", "Sources", columns, rows)


def document_title(document: Document, cluster: int) -> str:
    """A column's head: outlet, date, and the number of the source cluster, if it is of one."""
    name = isolate(document.outlet or document.title or document.path)
    known = [name, document.published[:10], f"source {cluster}" if cluster else ""]
    return ", ".join(part for part in known if part)


def cell_lines(shown: SourceMatrix, claim_id: str, document_id: str) -> Iterator[str]:
    """What stands in one cell, a line for each statement and each piece of evidence."""
    if cell := shown.matrix.cells.get((claim_id, document_id)):
        yield from (_voice_line(voice, shown) for voice in cell.stances)
    yield from map(evidence_line, shown.evidence.get((claim_id, document_id), ()))


def _voice_line(voice: Voice, shown: SourceMatrix) -> str:
    chain = STEP.join(map(isolate, shown.chains.get(voice.statement.id, ())))
    known = [isolate(voice.speaker), f"according to {chain}" if chain else ""]
    said = ", ".join(part for part in known if part)
    quote = isolate(" ".join(voice.mark.quote.split()))
    return f"{voice.statement.stance}{f' ({said})' if said else ''}: “{quote}”"


def _attached_line(piece: Evidence) -> str:
    return f"{evidence_line(piece)}: {isolate(piece.attachment_name)}"


def about_matrix(table: Table, filters: Iterable[str], order: str, modified: str, waiting: int = 0) -> About:
    """What a file with the matrix says of itself. *modified*: the last change of the project (ISO 8601).

    *waiting*: documents that have not been compared with the others yet.
    """
    said = [f"Filter: {line}" for line in filters]
    if waiting:
        said.append(f"Not compared yet, so that each is counted as a source of its own: {waiting} documents")
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
