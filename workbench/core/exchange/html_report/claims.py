"""Each claim with who says it and what it is based on."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.core.annotations.claim import Claim, Statement
from workbench.core.annotations.evidence import CREDIBILITY, RELIABILITY, Evidence
from workbench.core.exchange.html_report.markup import Content, Markup, element, joined, words
from workbench.core.exchange.html_report.matrix import verdict
from workbench.core.exchange.html_report.places import (
    DOT,
    Report,
    moment,
    quotation,
    stance_sign,
    voice,
)


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
        element("p", verdict(report, claim), class_="verdict"),
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
