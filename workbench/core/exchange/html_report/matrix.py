"""The matrix of the report: claims against documents by source, and the same turned round."""

from __future__ import annotations

from dataclasses import replace

from workbench.core.annotations.claim import Claim, Stance
from workbench.core.annotations.evidence import Evidence
from workbench.core.comparison.claim_matrix import Voice
from workbench.core.comparison.matrix_material import SourceGroup
from workbench.core.comparison.pivots import Pivot, PivotCell
from workbench.core.comparison.source_matrix import ALL_SHOWN, SourceMatrix, speaking
from workbench.core.comparison.verdict_words import grades, verdict_line
from workbench.core.documents.document import Document
from workbench.core.exchange.html_report.markup import Content, Markup, element, joined, link, words
from workbench.core.exchange.html_report.places import (
    DOT,
    SIGNS,
    Report,
    counted,
    listing,
    moment,
    stance_sign,
    title_of,
    voice,
)

WIDEST = 200
"""Documents that are columns of the report; of more the browser draws for minutes, and nobody reads them."""


def matrix_section(report: Report) -> Markup:
    """Claims against the documents that say anything of them; the silent ones are counted, not drawn."""
    matrix = report.contents.matrix
    if not matrix.claims:
        return Markup("")
    told = speaking(report.contents.sources)
    shown = told if len(told.matrix.documents) <= WIDEST else _without_columns(told)
    body = [
        element(
            "tr",
            _row_head(report, claim),
            *(_cell(report, shown, claim, document) for document in shown.matrix.documents),
        )
        for claim in matrix.claims
    ]
    table = element("table", element("thead", *_heads(shown)), element("tbody", *body), class_="matrix")
    silent = len(matrix.documents) - len(told.matrix.documents)
    note = f"{counted(silent, 'further document')} say nothing of any claim." if silent else ""
    if shown is not told:
        columns = (
            f"{counted(len(told.matrix.documents), 'document')} say something: more columns than a page has. "
        )
        note = f"{columns}The table “matrix” has them; each claim below lists all who voice it. {note}"
    return element(
        "section",
        element("h2", "Who says what"),
        _wide(table, "Claims and documents"),
        element("p", note, class_="quiet") if note else None,
        _sources(shown),
        pivot_table(report, report.contents.claims_by_parties, "Claims and parties"),
        id="matrix",
    )


def pivot_table(report: Report, pivot: Pivot, title: str) -> Markup | None:
    """The counts of a pivot; None where there is nothing to count.

    Of a large project it would be wider than anybody reads; the tables of the bundle have it.
    """
    if not pivot.cells or len(pivot.columns) > ALL_SHOWN:
        return None
    names = [words(head.name) if head.name else "the outlet itself" for head in pivot.columns]
    head = element("tr", element("td"), *(element("th", name, scope="col") for name in names))
    body = [
        element(
            "tr",
            element("th", words(row.name), scope="row", dir="auto"),
            *(_count(pivot.cells.get((row.id, column.id))) for column in pivot.columns),
        )
        for row in pivot.rows
    ]
    table = element("table", element("thead", head), element("tbody", *body), class_="matrix counts")
    return joined([element("h3", title), _wide(table, title)])


def verdict(report: Report, claim: Claim) -> str:
    """Who says what about a claim, as a sentence begins."""
    line = verdict_line(report.contents.matrix.verdicts[claim.id])
    return line[0].upper() + line[1:]


def _wide(table: Markup, title: str) -> Markup:
    """Wider than the page: it scrolls by itself, also by keyboard."""
    return element("div", table, class_="wide", tabindex=0, role="region", aria_label=title)


def _heads(shown: SourceMatrix) -> list[Markup]:
    """The documents, and above those of one source what that is called."""
    documents, numbers = shown.matrix.documents, shown.numbers()
    columns = element("tr", element("th", "Claim", scope="col"), *map(_column_head, documents))
    if not any(document.id in numbers for document in documents):
        return [columns]
    over: list[Markup] = [element("td")]
    for number, members in _runs([numbers.get(document.id, 0) for document in documents]):
        if number:
            title: Content = joined([f"Source {number}: ", _name(shown, shown.clusters[number - 1])])
            over.append(element("th", title, scope="colgroup", colspan=members, class_="source"))
        else:
            over.append(element("td", colspan=members))
    return [element("tr", *over), columns]


def _without_columns(shown: SourceMatrix) -> SourceMatrix:
    return replace(shown, matrix=replace(shown.matrix, documents=()))


def _name(shown: SourceMatrix, cluster: SourceGroup) -> Markup:
    """What a cluster is called: the title of its earliest document, as that is read."""
    first = next((row for row in shown.matrix.documents if row.id == cluster.documents[0]), None)
    if first is None or first.title != cluster.name:
        return words(cluster.name)
    return title_of(first)


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Each number that stands in a row with itself, and how often it does so."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][0] == number:
            runs[-1] = number, runs[-1][1] + 1
        else:
            runs.append((number, 1))
    return runs


def _column_head(document: Document) -> Markup:
    about = joined([words(document.outlet) if document.outlet else None, moment(document.published)], DOT)
    title = link(f"document-{document.id}", title_of(document))
    return element("th", title, element("div", about, class_="quiet"), scope="col")


def _row_head(report: Report, claim: Claim) -> Markup:
    title = link(f"claim-{claim.id}", words(claim.text))
    said = element("div", verdict(report, claim), class_="quiet")
    attached = report.contents.sources.attached.get(claim.id, ())
    files = [joined([_grade(piece), " ", words(piece.attachment_name)]) for piece in attached]
    return element("th", title, said, *(element("div", file) for file in files), scope="row", dir="auto")


def _cell(report: Report, shown: SourceMatrix, claim: Claim, document: Document) -> Markup:
    cell = shown.matrix.cells.get((claim.id, document.id))
    pieces = shown.evidence.get((claim.id, document.id), ())
    if cell is None and not pieces:
        silent = element("span", "silent", class_="unseen")
        return element("td", element("span", "–", aria_hidden="true"), silent, class_="silent")
    said = [_voice(report, one) for one in (cell.stances if cell else ())]
    return element("td", *said, *(element("div", _grade(piece), class_="grades") for piece in pieces))


def _voice(report: Report, one: Voice) -> Markup:
    """The stance, who takes it and from whom they have it, and the first lines of the words."""
    sign = link(f"statement-{one.statement.id}", stance_sign(one.statement))
    language, direction = report.spoken(one.mark)
    quote = words(one.mark.quote, language=language, direction=direction, class_="clamped")
    return element(
        "div",
        sign,
        element("div", voice(report, one.statement), class_="quiet"),
        element("div", quote, dir=direction, class_="words"),
        class_="voice",
    )


def _grade(piece: Evidence) -> Markup:
    """Which way a piece of evidence points, and its grades; all else stands where the link leads."""
    bearing = element("span", piece.bearing.value, class_=f"bearing {piece.bearing}")
    return link(f"evidence-{piece.id}", bearing, " ", element("abbr", grades(piece), class_="grade"))


def _sources(shown: SourceMatrix) -> Markup | None:
    """Why the documents of each source are one."""
    if not shown.clusters:
        return None
    told = [
        joined([f"Source {number}: ", _name(shown, cluster), ": ", "; ".join(cluster.reasons)])
        for number, cluster in enumerate(shown.clusters, 1)
    ]
    return listing(told, "quiet")


def _count(cell: PivotCell | None) -> Markup:
    if cell is None:
        return element("td", element("span", "–", aria_hidden="true"), class_="silent")
    if not cell.stances:
        return element("td", cell.count)
    return element("td", joined([_stances(stance, count) for stance, count in cell.stances.items()], " "))


def _stances(stance: Stance, count: int) -> Markup:
    sign = element("span", SIGNS[stance], class_="sign", aria_hidden="true")
    name = stance.value + (f" ×{count}" if count > 1 else "")
    return element("span", sign, name, class_=f"stance {stance.value}")
