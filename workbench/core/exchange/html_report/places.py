"""Names and places that several parts of the report share."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from workbench.core.annotations.claim import Stance, Statement
from workbench.core.annotations.mark import Mark
from workbench.core.documents.document import Direction, Document, Passage
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.html_report.markup import Content, Markup, element, joined, link, words
from workbench.core.exchange.lookup import Lookup

SIGNS = {Stance.ASSERTS: "+", Stance.DENIES: "−", Stance.DOUBTS: "?", Stance.MENTIONS: "·"}
DOT = " · "
_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|\+00:00)")


class Report:
    """What the parts of the report are made from."""

    def __init__(self, contents: ProjectContents) -> None:
        self.contents = contents
        self.lookup = Lookup(contents)
        self._passages: dict[str, tuple[Passage, ...]] = {}
        self.number_of_mark = {
            mark.id: number
            for marks in self.lookup.marks_of_document.values()
            for number, mark in enumerate(marks, start=1)
        }

    def passages(self, document_id: str) -> tuple[Passage, ...]:
        """The passages of a document, in order."""
        if document_id not in self._passages:
            self._passages[document_id] = self.contents.passages_of(document_id)
        return self._passages[document_id]

    def spoken(self, mark: Mark) -> tuple[str, Direction]:
        """Language and direction of a quotation: those of the passage in which it begins."""
        version = self.lookup.version_of_mark(mark)
        passages = self.contents.passages_of_version(version) if version else self.passages(mark.document_id)
        place = bisect_right(passages, mark.start, key=lambda passage: passage.span.start) - 1
        if place >= 0 and mark.start < passages[place].span.end:
            return passages[place].language, passages[place].direction
        written = version or self.lookup.documents[mark.document_id]
        return written.language, written.direction


def title_of(document: Document) -> Markup:
    """The title of a document in its own language and direction."""
    return words(document.title or document.path, language=document.language, direction=document.direction)


def quotation(report: Report, mark: Mark) -> Markup:
    """The exact words of a mark, and a link to where they stand."""
    language, direction = report.spoken(mark)
    document = report.lookup.documents[mark.document_id]
    place = joined(
        [
            link(f"mark-{mark.id}", title_of(document), class_="to-text"),
            words(document.outlet) if document.outlet else None,
            moment(document.published),
        ],
        DOT,
    )
    quoted = element("blockquote", mark.quote, lang=language, dir=direction, data_mark=mark.id)
    return Markup(quoted + element("p", place, class_="place", dir=direction))


def moment(time: str) -> Markup | None:
    """A date, or nothing: as exact as it is known, but to the minute where it has a time."""
    shown = _INSTANT.sub(r"\1 \2 UTC", time)
    return element("bdi", shown, class_="date", dir="ltr") if time else None


def stance_sign(statement: Statement) -> Markup:
    """The stance in a word and a sign, never by colour alone."""
    stance = statement.stance
    sign = element("span", SIGNS[stance], class_="sign", aria_hidden="true")
    return element("span", sign, stance.value, class_=f"stance {stance.value}")


def voice(report: Report, statement: Statement) -> Markup:
    """Who speaks, and from whom they have it."""
    lookup = report.lookup
    speaker: Content = element("span", "the outlet itself", class_="quiet")
    if statement.speaker_id:
        speaker = link(f"party-{statement.speaker_id}", words(lookup.speaker_name(statement)))
    chain = [
        link(f"party-{step.party_id}", words(lookup.source_name(step)))
        if step.party_id
        else words(step.source)
        for step in lookup.chain_of_statement.get(statement.id, ())
    ]
    if not chain:
        return joined([speaker])
    steps = joined(chain, ", who has it from ")
    return joined([speaker, element("span", "according to ", steps, class_="chain")], ", ")


def listing(items: Iterable[Content], class_: str = "") -> Markup:
    """An unordered list."""
    return element("ul", *(element("li", item) for item in items), class_=class_)


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 document", "2 documents"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
