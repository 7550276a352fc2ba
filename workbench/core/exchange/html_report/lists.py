"""Parties with their names, the code book, relations and memos."""

from __future__ import annotations

from workbench.core.annotations.codebook import Code
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.party import Party
from workbench.core.annotations.relation import ItemKind
from workbench.core.exchange.html_report.markup import Content, Markup, element, joined, link, words
from workbench.core.exchange.html_report.matrix import pivot_table
from workbench.core.exchange.html_report.places import DOT, Report, counted, listing, title_of

_SHOWN = 60
"""Code points of a quotation that stands for its mark in a list of links."""


def parties_section(report: Report) -> Markup:
    """Every party with all of its names and the places that name it."""
    parties = sorted(report.contents.parties, key=lambda row: (row.name, row.id))
    if not parties:
        return Markup("")
    return element(
        "section", element("h2", "Parties"), *(_party(report, party) for party in parties), id="parties"
    )


def _party(report: Report, party: Party) -> Markup:
    names = [
        joined(
            [
                words(row.name, language=row.language),
                element("span", row.language, class_="tag") if row.language else None,
            ],
            " ",
        )
        for row in report.lookup.other_names(party.id)
    ]
    mentions = report.lookup.mentions_of_party.get(party.id, ())
    return element(
        "article",
        element("h3", words(party.name), " ", element("span", party.kind.value, class_="tag")),
        element("p", joined(names, ", "), class_="names") if names else None,
        element("p", party.description, class_="note", dir="auto") if party.description else None,
        _places(report, mentions, "mention"),
        id=f"party-{party.id}",
        class_="entry",
    )


def _places(report: Report, marks: tuple[Mark, ...], noun: str) -> Markup | None:
    if not marks:
        return None
    links = [
        joined([_mark_link(report, mark), title_of(report.lookup.documents[mark.document_id])], DOT)
        for mark in marks
    ]
    head = element("summary", counted(len(marks), noun))
    return element("details", head, listing(links))


def _mark_link(report: Report, mark: Mark) -> Markup:
    return link(f"mark-{mark.id}", _shown(report, mark))


def _shown(report: Report, mark: Mark) -> Markup:
    """A quotation, or its beginning, in its own language and direction."""
    language, direction = report.spoken(mark)
    shown = mark.quote if len(mark.quote) <= _SHOWN else mark.quote[:_SHOWN].rstrip() + "…"
    return words(shown, language=language, direction=direction)


def codes_section(report: Report) -> Markup:
    """The code book as a tree, with the places that carry each code."""
    tree = report.lookup.code_tree()
    if not tree:
        return Markup("")
    marks_of_code: dict[str, list[Mark]] = {}
    for mark in report.lookup.marks.values():
        for code in report.lookup.codes_of_mark.get(mark.id, ()):
            marks_of_code.setdefault(code.id, []).append(mark)
    entries = [
        _code(report, number, depth, code, tuple(marks_of_code.get(code.id, ())))
        for number, (depth, code) in enumerate(tree)
    ]
    where = pivot_table(report, report.contents.codes_by_documents, "Codes and documents")
    return element("section", element("h2", "Code book"), *entries, where, id="codes")


def _code(report: Report, number: int, depth: int, code: Code, marks: tuple[Mark, ...]) -> Markup:
    swatch = element("span", class_=f"swatch code-{number}", aria_hidden="true")
    return element(
        "article",
        element("h3", swatch, words(code.name)),
        element("p", code.definition, class_="note", dir="auto") if code.definition else None,
        _places(report, marks, "mark"),
        id=f"code-{code.id}",
        class_=f"entry depth-{min(depth, 6)}",
    )


def relations_section(report: Report) -> Markup:
    """The typed links between items."""
    relations = sorted(report.contents.relations, key=lambda row: (row.created, row.id))
    if not relations:
        return Markup("")
    rows = [
        joined(
            [
                _item(report, row.source_kind, row.source_id),
                element("span", row.kind.value, class_="relation"),
                _item(report, row.target_kind, row.target_id),
                element("span", row.note, class_="note", dir="auto") if row.note else None,
            ],
            " ",
        )
        for row in relations
    ]
    return element("section", element("h2", "Relations"), listing(rows, "relations"), id="relations")


def _item(report: Report, kind: str, item_id: str) -> Content:
    """What a relation or a memo points at, as a link to its place; its kind alone if it is gone."""
    lookup = report.lookup
    if kind == ItemKind.MARK and (mark := lookup.marks.get(item_id)):
        return _mark_link(report, mark)
    if kind == ItemKind.STATEMENT and (statement := lookup.statements.get(item_id)):
        return link(f"statement-{item_id}", "statement ", _shown(report, lookup.marks[statement.mark_id]))
    name = _name(report, kind, item_id)
    return link(f"{kind}-{item_id}", name) if name else kind


def _name(report: Report, kind: str, item_id: str) -> Markup | None:
    lookup = report.lookup
    if kind == ItemKind.DOCUMENT and (document := lookup.documents.get(item_id)):
        return title_of(document)
    if kind == ItemKind.CODE and (code := lookup.codes.get(item_id)):
        return words(code.name)
    if kind == ItemKind.PARTY and (party := lookup.parties.get(item_id)):
        return words(party.name)
    if kind == ItemKind.CLAIM and (claim := lookup.claims.get(item_id)):
        return words(claim.text)
    if kind == ItemKind.EVIDENCE and (evidence := lookup.evidence.get(item_id)):
        return joined([f"{evidence.bearing.value} ({evidence.kind.value})"])
    return None


def memos_section(report: Report) -> Markup:
    """The analysts' own notes."""
    memos = sorted(report.contents.memos, key=lambda row: (row.created, row.id))
    if not memos:
        return Markup("")
    entries = [
        element(
            "article",
            element("h3", words(memo.title or "Memo")),
            element("p", "About ", _item(report, memo.about_kind, memo.about_id), class_="place")
            if memo.about_kind
            else None,
            element("p", memo.text, class_="note", dir="auto"),
            id=f"memo-{memo.id}",
            class_="entry",
        )
        for memo in memos
    ]
    return element("section", element("h2", "Memos"), *entries, id="memos")
