"""The whole page: head, summary, sections, foot."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.exporter import ExportReport
from workbench.core.exchange.html_report import claims, hypotheses, lists, matrix
from workbench.core.exchange.html_report.markup import Markup, element, joined, link, words
from workbench.core.exchange.html_report.places import Report, counted, listing, moment, title_of
from workbench.core.exchange.html_report.texts import texts
from workbench.core.exchange.output import new_file
from workbench.core.progress import Progress
from workbench.core.resources import resource

LOSSES = (
    "the source files and attached files (their names and checksums are there)",
    "the history of the project",
)

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_NO_COLOUR = "#808080"
_TEXTS = Markup("<!-- texts -->")
"""Nothing that a person has written can look like this: their < is escaped."""
_SECTIONS = {
    "matrix": "Who says what",
    "claims": "Claims",
    "hypotheses": "Hypotheses",
    "parties": "Parties",
    "codes": "Code book",
    "relations": "Relations",
    "memos": "Memos",
    "texts": "The texts",
}


def export_html(contents: ProjectContents, out: Path, progress: Progress) -> ExportReport:
    """Write the report of a project as one self-contained HTML file."""
    data = html_report(contents, progress)
    with new_file(out) as file:
        file.write_bytes(data)
    return ExportReport(out, LOSSES)


def html_report(contents: ProjectContents, progress: Progress) -> bytes:
    """The report as HTML in UTF-8."""
    report = Report(contents)
    before, _, after = f"<!DOCTYPE html>\n{_page(report)}\n".partition(_TEXTS)
    # The texts may be hundreds of megabytes: each is encoded as it is made, not copied from level to level.
    articles = [article.encode() for article in texts(report, progress)]
    return b"".join([before.encode(), *articles, after.encode()])


def _page(report: Report) -> Markup:
    """The whole page but for the texts, with _TEXTS in their place."""
    contents = report.contents
    sections = {
        "matrix": matrix.matrix_section(report),
        "claims": claims.claims_section(report),
        "hypotheses": hypotheses.hypotheses_section(report),
        "parties": lists.parties_section(report),
        "codes": lists.codes_section(report),
        "relations": lists.relations_section(report),
        "memos": lists.memos_section(report),
        "texts": element("section", element("h2", "The texts"), _TEXTS, id="texts"),
    }
    body = element(
        "body",
        _header(contents),
        _navigation(sections),
        element("main", _summary(report), *sections.values()),
        _foot(),
    )
    return element("html", _head(report), body, lang="en", dir="ltr")


def _head(report: Report) -> Markup:
    """No script, no request, no form: a browser enforces it, whatever the texts may hold."""
    style = _style(report)
    checksum = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{checksum}'; base-uri 'none'; form-action 'none'"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="generator", content="Muqabala"),
        element("title", report.contents.name or "Muqabala"),
        element("style", Markup(style)),
    )


def _style(report: Report) -> str:
    """The style sheet, with the colours of the code book behind it."""
    style = resource("report", "report.css").read_text(encoding="utf-8")
    colours = [
        f".code-{number}{{--colour:{code.colour if _COLOUR.fullmatch(code.colour) else _NO_COLOUR}}}"
        for number, (_, code) in enumerate(report.lookup.code_tree())
    ]
    return "\n".join([style.strip(), *colours])


def _header(contents: ProjectContents) -> Markup:
    changed = joined(["Last changed ", moment(contents.modified)]) if contents.modified else None
    return element(
        "header",
        element("p", "Muqabala report", class_="kicker"),
        element("h1", words(contents.name or "Muqabala")),
        element("p", changed, class_="quiet") if changed else None,
    )


def _navigation(sections: dict[str, Markup]) -> Markup:
    links = [link(name, title) for name, title in _SECTIONS.items() if sections[name]]
    return element("nav", *links, aria_label="Sections")


def _summary(report: Report) -> Markup:
    contents = report.contents
    numbers = (
        (len(contents.documents), "document", "documents"),
        (len({row.language for row in contents.documents if row.language}), "language", "languages"),
        (len(contents.claims), "claim", "claims"),
        (len(contents.statements), "statement", "statements"),
        (len(contents.evidence), "piece of evidence", "pieces of evidence"),
        (len(contents.parties), "party", "parties"),
        (len(contents.marks), "mark", "marks"),
    )
    facts = [
        element("div", element("dt", one if number == 1 else many), element("dd", f"{number:,}"))
        for number, one, many in numbers
    ]
    return element(
        "section",
        element("h2", "Summary", class_="unseen"),
        element("dl", *facts, class_="facts"),
        _documents_table(report),
        element("p", "This report does not carry:", class_="quiet losses"),
        listing(LOSSES, "quiet losses"),
        id="summary",
    )


def _documents_table(report: Report) -> Markup:
    names = ("Document", "Outlet", "Published", "Language")
    head = element("tr", *(element("th", name, scope="col") for name in names))
    rows = [
        element(
            "tr",
            element("td", link(f"document-{row.id}", title_of(row))),
            element("td", words(row.outlet) if row.outlet else None),
            element("td", moment(row.published)),
            element("td", element("span", row.language, class_="tag") if row.language else None),
        )
        for row in report.contents.documents
    ]
    return element(
        "div",
        element("table", element("thead", head), element("tbody", *rows), class_="documents"),
        class_="wide",
        tabindex=0,
        role="region",
        aria_label=counted(len(rows), "document"),
    )


def _foot() -> Markup:
    note = (
        "Every quotation is the exact wording of the text and links to its place in it; the numbers in the "
        "margin of the texts lead back. The articles belong to their publishers."
    )
    return element("footer", element("p", note))
