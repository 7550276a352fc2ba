"""The full texts, passage by passage, with the marks on them and in their margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.core.annotations.mark import Mark
from workbench.core.annotations.orphans import is_orphan
from workbench.core.documents.document import Document, Passage
from workbench.core.documents.version import TextVersion
from workbench.core.exchange.html_report.markup import Markup, element, joined, link, web_link, words
from workbench.core.exchange.html_report.places import (
    DOT,
    Report,
    counted,
    moment,
    stance_sign,
    title_of,
)
from workbench.core.exchange.html_report.segments import Segment, segments
from workbench.core.progress import Progress


def texts(report: Report, progress: Progress) -> Iterator[Markup]:
    """All documents in full, one after the other."""
    documents = report.contents.documents
    for done, document in enumerate(documents):
        progress.report(done, len(documents), document.title)
        yield _document(report, document)


def _document(report: Report, document: Document) -> Markup:
    text = report.contents.text_of(document.id)
    found = report.lookup.marks_of_document.get(document.id, ())
    marks = [mark for mark in found if not is_orphan(mark, document)]
    orphans = [mark for mark in found if is_orphan(mark, document)]
    passages = report.passages(document.id)
    rows = _Rows(report, text, marks)
    body = [rows.row(passage) for passage in passages]
    return element(
        "article",
        element(
            "header",
            element("h3", title_of(document), dir=document.direction),
            _about(report, document, len(found)),
            class_=document.direction,
        ),
        # A mark on nothing but blanks between passages has no words to stand on.
        *(element("span", id=f"mark-{mark.id}") for mark in rows.without_place()),
        element("div", *body, class_="text", lang=document.language, dir=document.direction),
        _orphans(report, orphans),
        id=f"document-{document.id}",
        class_="document",
    )


def _orphans(report: Report, orphans: Sequence[Mark]) -> Markup | None:
    """The marks that the corrected text no longer has, with the words that they were made on."""
    if not orphans:
        return None
    rows = []
    for mark in orphans:
        language, direction = report.spoken(mark)
        version = report.lookup.version_of_mark(mark)
        quote = element("q", mark.quote, lang=language, dir=direction)
        where = f"version {version.number}" if version else "an earlier version"
        rows.append(element("li", quote, DOT, where, _note(report, mark, "div"), id=f"mark-{mark.id}"))
    title = f"{counted(len(orphans), 'mark')} on words that the corrected text no longer has"
    return element("div", element("h4", title), element("ul", *rows), class_="orphans")


def _about(report: Report, document: Document, marks: int) -> Markup:
    first = [
        words(document.outlet) if document.outlet else None,
        words(document.byline) if document.byline else None,
        moment(document.published),
        element("span", document.language, class_="tag") if document.language else None,
        counted(document.characters, "character"),
        counted(marks, "mark"),
    ]
    details = [
        joined(["Address: ", web_link(document.url)]) if document.url else None,
        joined(["Retrieved: ", moment(document.retrieved)]) if document.retrieved else None,
        joined(["File: ", words(document.path)]),
        joined(["SHA-256 of the file: ", element("code", document.source_sha256)]),
        joined(["SHA-256 of the text: ", element("code", document.text_sha256)]),
        *(_version(version) for version in report.lookup.versions_of_document.get(document.id, ())),
    ]
    listed = element("ul", *(element("li", line) for line in details if line))
    return joined(
        [
            element("p", joined(first, DOT), class_="about"),
            element("details", element("summary", "Origin and checksums"), listed),
        ]
    )


def _version(version: TextVersion) -> Markup:
    """One correction: which version it has replaced, when, by whom and why."""
    parts = [
        f"Version {version.number} of the text was replaced",
        moment(version.replaced),
        words(version.replaced_by) if version.replaced_by else None,
        words(version.note) if version.note else None,
        joined(["SHA-256: ", element("code", version.text_sha256)]),
    ]
    return joined(parts, DOT)


class _Rows:
    """One row for each passage: its words with the marks, and beside them what the marks say."""

    def __init__(self, report: Report, text: str, marks: Sequence[Mark]) -> None:
        self._report = report
        self._text = text
        self._marks = marks
        self._placed: set[str] = set()

    def row(self, passage: Passage) -> Markup:
        """A passage, and the notes on the marks that begin in it."""
        here = [mark for mark in self._marks if any(span.overlaps(passage.span) for span in mark.spans)]
        beginning = [mark for mark in here if mark.id not in self._placed]
        pieces = [self._piece(segment) for segment in segments(passage.span, here)]
        notes = [_note(self._report, mark) for mark in beginning]
        return element(
            "div",
            element("p", *pieces, lang=passage.language, dir=passage.direction),
            element("ol", *notes, class_="notes", dir="ltr", lang="en") if notes else None,
            class_="row",
        )

    def without_place(self) -> list[Mark]:
        """The marks that no passage has shown."""
        return [mark for mark in self._marks if mark.id not in self._placed]

    def _piece(self, segment: Segment) -> Markup:
        shown: Markup | str = segment.span.cut(self._text)
        if not segment.marks:
            return joined([shown])
        new = [mark for mark in segment.marks if mark.id not in self._placed]
        self._placed.update(mark.id for mark in new)
        # One element has one id; the others that begin here wrap the same words.
        for mark in new[1:]:
            shown = element("span", shown, id=f"mark-{mark.id}")
        return element(
            "mark",
            shown,
            id=f"mark-{new[0].id}" if new else None,
            class_=_look(self._report, segment.marks),
            data_marks=" ".join(mark.id for mark in segment.marks),
            data_number=self._numbers(segment),
        )

    def _numbers(self, segment: Segment) -> str:
        """The numbers of the marks that end here, drawn behind the words by the style sheet.

        Not inside a word: the number would tear its letters apart.
        """
        end = segment.span.end
        if end < len(self._text) and self._text[end].isalnum():
            return ""
        ending = [mark for mark in segment.marks if mark.end == end]
        return " ".join(str(self._report.number_of_mark[mark.id]) for mark in ending)


def _look(report: Report, marks: Sequence[Mark]) -> str:
    """The classes of a segment: the tint of its weightiest mark, a stance's line, the depth of overlap."""
    lookup = report.lookup
    stances = [row.stance.value for mark in marks for row in lookup.statements_of_mark.get(mark.id, ())]
    kind = "note"
    if stances:
        kind = f"claim {stances[0]}"
    elif any(mark.id in lookup.evidence_of_mark for mark in marks):
        kind = "evidence"
    elif any(mark.id in lookup.parties_of_mark for mark in marks):
        kind = "party"
    elif any(mark.id in lookup.codes_of_mark for mark in marks):
        kind = "code"
    return f"{kind} over-{min(len(marks), 4)}"


def _note(report: Report, mark: Mark, tag: str = "li") -> Markup:
    """What a mark says, in the margin: each line leads to where the report tells more."""
    lookup = report.lookup
    lines: list[Markup] = []
    for statement in lookup.statements_of_mark.get(mark.id, ()):
        claim = words(lookup.claims[statement.claim_id].text, class_="clamped")
        lines.append(link(f"statement-{statement.id}", stance_sign(statement), " ", claim))
    for evidence in lookup.evidence_of_mark.get(mark.id, ()):
        bearing = element("span", evidence.bearing.value, class_=f"bearing {evidence.bearing.value}")
        claim = words(lookup.claims[evidence.claim_id].text, class_="clamped")
        lines.append(link(f"evidence-{evidence.id}", bearing, " ", claim))
    for party in lookup.parties_of_mark.get(mark.id, ()):
        lines.append(link(f"party-{party.id}", words(party.name)))
    for code in lookup.codes_of_mark.get(mark.id, ()):
        lines.append(link(f"code-{code.id}", words(code.name), class_="tag"))
    if mark.note:
        lines.append(element("span", mark.note, class_="note", dir="auto"))
    number = link(f"mark-{mark.id}", report.number_of_mark[mark.id], class_="number")
    return element(tag, number, element("div", *(element("div", line) for line in lines)))
