"""The matrix, and each claim with who says it and what it is based on."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.core.annotations.claim import Claim, Stance, Statement
from workbench.core.annotations.evidence import CREDIBILITY, RELIABILITY, Evidence
from workbench.core.documents.document import Document
from workbench.core.exchange.html_report.markup import Content, Markup, element, joined, link, words
from workbench.core.exchange.html_report.places import (
    DOT,
    SIGNS,
    Report,
    counted,
    moment,
    quotation,
    stance_sign,
    title_of,
    voice,
)

_DONE = {
    Stance.ASSERTS: "asserted",
    Stance.DENIES: "denied",
    Stance.DOUBTS: "doubted",
    Stance.MENTIONS: "mentioned",
}


def matrix_section(report: Report) -> Markup:
    """Claims against the documents that say anything of them; the silent ones are counted, not drawn."""
    matrix = report.contents.matrix
    if not matrix.claims:
        return Markup("")
    spoken = {document_id for _, document_id in matrix.cells}
    documents = [document for document in matrix.documents if document.id in spoken]
    head = element("tr", element("th", "Claim", scope="col"), *map(_column_head, documents))
    body = [
        element("tr", _row_head(report, claim), *(_cell(report, claim, document) for document in documents))
        for claim in matrix.claims
    ]
    table = element("table", element("thead", head), element("tbody", *body), class_="matrix")
    silent = len(matrix.documents) - len(documents)
    note = f"{counted(silent, 'further document')} say nothing of any claim." if silent else ""
    return element(
        "section",
        element("h2", "Who says what"),
        # Wider than the page: it scrolls by itself, also by keyboard.
        element("div", table, class_="wide", tabindex=0, role="region", aria_label="Claims and documents"),
        element("p", note, class_="quiet") if note else None,
        id="matrix",
    )


def _column_head(document: Document) -> Markup:
    about = joined([words(document.outlet) if document.outlet else None, moment(document.published)], DOT)
    title = link(f"document-{document.id}", title_of(document))
    return element("th", title, element("div", about, class_="quiet"), scope="col")


def _row_head(report: Report, claim: Claim) -> Markup:
    title = link(f"claim-{claim.id}", words(claim.text))
    return element(
        "th", title, element("div", _verdict(report, claim), class_="quiet"), scope="row", dir="auto"
    )


def _cell(report: Report, claim: Claim, document: Document) -> Markup:
    cell = report.contents.matrix.cells.get((claim.id, document.id))
    if cell is None:
        silent = element("span", "silent", class_="unseen")
        return element("td", element("span", "–", aria_hidden="true"), silent, class_="silent")
    signs = []
    for stance, count in cell.counts.items():
        first = next(voice.statement for voice in cell.stances if voice.statement.stance == stance)
        sign = element("span", SIGNS[stance], class_="sign", aria_hidden="true")
        name = stance.value + (f" ×{count}" if count > 1 else "")
        signs.append(link(f"statement-{first.id}", sign, name, class_=f"stance {stance.value}"))
    return element("td", joined(signs, " "))


def _verdict(report: Report, claim: Claim) -> str:
    verdict = report.contents.matrix.verdicts[claim.id]
    said = []
    for stance, count in verdict.counts.items():
        sources = verdict.independent[stance]
        alone = f" ({sources} independent)" if sources < count else ""
        said.append(f"{_DONE[stance]} by {counted(count, 'document')}{alone}")
    return ", ".join(said).capitalize() or "No statement"


def claims_section(report: Report) -> Markup:
    """Each claim with its statements and its evidence."""
    claims = report.contents.matrix.claims
    if not claims:
        return Markup("")
    return element(
        "section",
        element("h2", "Claims"),
        *(_claim(report, number, claim) for number, claim in enumerate(claims, start=1)),
        id="claims",
    )


def _claim(report: Report, number: int, claim: Claim) -> Markup:
    statements = report.lookup.statements_of_claim.get(claim.id, ())
    evidence = report.lookup.evidence_of_claim.get(claim.id, ())
    return element(
        "article",
        element("h3", element("span", number, class_="number"), words(claim.text)),
        element("p", _verdict(report, claim), class_="verdict"),
        element("p", claim.note, class_="note", dir="auto") if claim.note else None,
        _group("Statements", (_statement(report, row) for row in statements)),
        _group("Evidence", (_evidence(report, row) for row in evidence)),
        id=f"claim-{claim.id}",
        class_="claim",
    )


def _group(title: str, figures: Iterable[Markup]) -> Markup | None:
    drawn = list(figures)
    return joined([element("h4", title), *drawn]) if drawn else None


def _statement(report: Report, statement: Statement) -> Markup:
    mark = report.lookup.marks[statement.mark_id]
    head = joined([stance_sign(statement), voice(report, statement)], DOT)
    made = _made(statement.author, statement.created)
    return element(
        "figure",
        element("figcaption", head),
        quotation(report, mark),
        made,
        id=f"statement-{statement.id}",
        class_=f"statement {statement.stance.value}",
    )


def _evidence(report: Report, evidence: Evidence) -> Markup:
    bearing = element("span", evidence.bearing.value, class_=f"bearing {evidence.bearing.value}")
    head = joined([bearing, evidence.kind.value, _grades(evidence), f"{evidence.relevance} relevance"], DOT)
    if evidence.mark_id:
        what: Content = quotation(report, report.lookup.marks[evidence.mark_id])
    else:
        checksum = element("code", evidence.attachment_sha256)
        what = element(
            "p", "Attached file: ", words(evidence.attachment_name), DOT, "SHA-256 ", checksum, class_="place"
        )
    return element(
        "figure",
        element("figcaption", head),
        what,
        element("p", evidence.note, class_="note", dir="auto") if evidence.note else None,
        _made(evidence.author, evidence.created),
        id=f"evidence-{evidence.id}",
        class_=f"evidence {evidence.bearing.value}",
    )


def _grades(evidence: Evidence) -> Markup:
    """The grades of the NATO/Admiralty system, with what they mean."""
    grade = element("abbr", f"{evidence.reliability}{evidence.credibility}", class_="grade")
    meaning = f" ({RELIABILITY[evidence.reliability]}; {CREDIBILITY[evidence.credibility]})"
    return joined([grade, element("span", meaning, class_="quiet")])


def _made(author: str, created: str) -> Markup:
    by = joined([words(author) if author else None, moment(created[:10])], DOT)
    return element("p", "Recorded: ", by, class_="made")
