"""The competing hypotheses of the report: all evidence against all claims, and what it comes to."""

from __future__ import annotations

from workbench.core.annotations.claim import Claim
from workbench.core.annotations.evidence import Evidence
from workbench.core.annotations.rating import Consistency
from workbench.core.comparison.hypotheses import credibility, weight
from workbench.core.comparison.verdict_words import grades
from workbench.core.exchange.html_report.markup import Content, Markup, element, joined, link, words
from workbench.core.exchange.html_report.places import DOT, Report
from workbench.core.exchange.hypotheses_tables import HOW

_SIGNS = {
    Consistency.VERY_CONSISTENT: "++",
    Consistency.CONSISTENT: "+",
    Consistency.NEUTRAL: "0",
    Consistency.INCONSISTENT: "−",
    Consistency.VERY_INCONSISTENT: "−−",
}
_INKS = {
    Consistency.VERY_CONSISTENT: "asserts",
    Consistency.CONSISTENT: "asserts",
    Consistency.NEUTRAL: "mentions",
    Consistency.INCONSISTENT: "denies",
    Consistency.VERY_INCONSISTENT: "denies",
}


def hypotheses_section(report: Report) -> Markup:
    """Evidence in rows, claims in columns, what stands against each of them below."""
    found = report.contents.hypotheses
    if not found.evidence:
        return Markup("")
    names = [link(f"claim-{claim.id}", words(claim.text)) for claim in found.claims]
    head = element(
        "tr", element("th", "Evidence", scope="col"), *(element("th", name, scope="col") for name in names)
    )
    body = [_row(report, piece) for piece in found.evidence]
    scores = [found.scores[claim.id] for claim in found.claims]
    counts = [f"{score.inconsistent} of {score.rated}" for score in scores]
    foot = [
        _sums("Inconsistent, of all that are rated", counts),
        _sums("Weighted inconsistency", [f"{score.weighted:.2f}" for score in scores]),
    ]
    table = element(
        "table",
        element("thead", head),
        element("tbody", *body),
        element("tfoot", *foot),
        class_="matrix hypotheses",
    )
    title = "Competing hypotheses"
    return element(
        "section",
        element("h2", title),
        element("div", table, class_="wide", tabindex=0, role="region", aria_label=title),
        element("p", " ".join(HOW), class_="quiet"),
        id="hypotheses",
    )


def _row(report: Report, piece: Evidence) -> Markup:
    found, lookup = report.contents.hypotheses, report.lookup
    known = found.diagnosticity[piece.id]
    mark = lookup.marks.get(piece.mark_id)
    if mark is None:
        name, outlet = words(piece.attachment_name), None
    else:
        language, direction = report.spoken(mark)
        name = words(mark.quote, language=language, direction=direction, class_="clamped")
        document = lookup.documents[mark.document_id]
        outlet = words(document.outlet or document.title)
    about = [
        outlet,
        element("abbr", grades(piece), class_="grade"),
        f"credibility {credibility(piece)}",
        f"relevance {piece.relevance}",
        f"weight {weight(piece):.2f}",
        None if known is None else f"diagnosticity {known:.2f}",
    ]
    title = link(f"evidence-{piece.id}", name)
    head = element("th", title, element("div", joined(about, DOT), class_="quiet"), scope="row")
    return element("tr", head, *(_rating(report, piece, claim) for claim in found.claims))


def _rating(report: Report, piece: Evidence, claim: Claim) -> Markup:
    found = report.contents.hypotheses
    said = found.ratings.get((piece.id, claim.id))
    if said is None:
        silent = element("span", "not rated", class_="unseen")
        return element("td", element("span", "–", aria_hidden="true"), silent, class_="silent")
    sign = element("span", _SIGNS[said], class_="sign", aria_hidden="true")
    shown = element("span", sign, " ", said.value, class_=f"stance {_INKS[said]}")
    note = element("div", "as marked", class_="quiet") if (piece.id, claim.id) in found.assumed else None
    return element("td", shown, note)


def _sums(title: str, values: list[str]) -> Markup:
    cells: list[Content] = [element("td", value) for value in values]
    return element("tr", element("th", title, scope="row"), *cells)
