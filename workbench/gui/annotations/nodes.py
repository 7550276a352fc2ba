"""What the annotation lists show: pure functions from the project to the nodes of an outline.

The key of a node is the kind of its item and the id, ``claim:…``; `split` takes it apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from workbench.core.annotations.claim import Stance, Statement
from workbench.core.annotations.codebook import Code
from workbench.core.annotations.evidence import Evidence, Relevance
from workbench.core.annotations.mark import Mark
from workbench.core.documents.document import Document
from workbench.core.text.isolates import isolate
from workbench.gui.annotations import words
from workbench.gui.matching import holds_all
from workbench.gui.outline import Node
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.project import Project

PARTY_DRAWINGS = {"person": "party", "organisation": "library", "other": "party"}


def split(key: str) -> tuple[str, str]:
    """Kind and id of a node's key."""
    kind, _, item_id = key.partition(":")
    return kind, item_id


class Shelf:
    """What several lists look up again and again, each read once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._documents: dict[str, Document] = {}
        self.marks: dict[str, Mark] = {item.id: item for item in project.marks.all()}
        self.parties = {item.id: item for item in project.parties.all()}
        self.claims = {item.id: item for item in project.claims.all()}

    def document(self, mark: Mark) -> Document:
        """The document of a mark."""
        if mark.document_id not in self._documents:
            self._documents[mark.document_id] = self._project.documents.get(mark.document_id)
        return self._documents[mark.document_id]

    def place(self, mark: Mark) -> str:
        """Where a mark stands: outlet or title of its document."""
        document = self.document(mark)
        return isolate(document.outlet or document.title)

    def quote_node(self, key: str, mark: Mark, detail: str, drawing: str, ink: str) -> Node:
        """A quotation as a row."""
        language = self.document(mark).language
        quote = " ".join(mark.quote.split())
        return Node(key, quote, detail, drawing, ink, language=language, lines=2, tooltip=mark.note)


def claim_nodes(project: Project) -> list[Node]:
    """Claims with the count of each stance; below each its statements, then its evidence."""
    shelf = Shelf(project)
    statements: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in project.statements.all():
        statements[statement.claim_id].append(statement)
    evidence: defaultdict[str, list[Evidence]] = defaultdict(list)
    for piece in project.evidence.all():
        evidence[piece.claim_id].append(piece)
    nodes = []
    for claim in project.claims.all():
        voiced = statements[claim.id]
        counts = words.signs(Counter(statement.stance for statement in voiced))
        children = [statement_node(shelf, statement) for statement in voiced]
        children += [evidence_node(shelf, piece) for piece in evidence[claim.id]]
        nodes.append(
            Node(
                f"claim:{claim.id}",
                claim.text,
                "",
                "claim",
                "claim",
                counts,
                "",
                4,
                tooltip=claim.note,
                children=tuple(children),
            )
        )
    return nodes


def statement_node(shelf: Shelf, statement: Statement) -> Node:
    """Who voices the claim, where, with what words."""
    mark = shelf.marks[statement.mark_id]
    stance = Stance(statement.stance)
    speaker = shelf.parties[statement.speaker_id].name if statement.speaker_id else ""
    parts = [isolate(speaker), words.word(words.STANCES[stance]), shelf.place(mark)]
    detail = " · ".join(part for part in parts if part)
    drawing = f"stance-{stance}"
    return shelf.quote_node(f"statement:{statement.id}", mark, detail, drawing, words.STANCE_INKS[stance])


def evidence_node(shelf: Shelf, piece: Evidence) -> Node:
    """A piece of evidence: which way it points, its kind and grades, where it comes from."""
    grade = f"{piece.reliability}{piece.credibility}"
    ink = words.BEARING_INKS[piece.bearing]
    parts = [words.word(words.BEARINGS[piece.bearing]), words.word(words.EVIDENCE_KINDS[piece.kind]), grade]
    if piece.relevance is not Relevance.MEDIUM:
        relevance = words.word(words.RELEVANCES[piece.relevance])
        parts.append(translate("Annotations", "relevance: {0}").format(relevance))
    key = f"evidence:{piece.id}"
    if not piece.mark_id:
        name = piece.attachment_name
        return Node(
            key,
            name,
            " · ".join([*parts, translate("Annotations", "attached file")]),
            "evidence",
            ink,
            tooltip=piece.note,
        )
    mark = shelf.marks[piece.mark_id]
    return shelf.quote_node(key, mark, " · ".join([*parts, shelf.place(mark)]), "evidence", ink)


def evidence_nodes(project: Project) -> list[Node]:
    """Evidence under the claims that it bears on."""
    shelf = Shelf(project)
    by_claim: defaultdict[str, list[Node]] = defaultdict(list)
    for piece in project.evidence.all():
        by_claim[piece.claim_id].append(evidence_node(shelf, piece))
    return [
        Node(
            f"claim:{claim.id}",
            claim.text,
            "",
            "claim",
            "claim",
            str(len(by_claim[claim.id])),
            "",
            3,
            children=tuple(by_claim[claim.id]),
        )
        for claim in project.claims.all()
        if claim.id in by_claim
    ]


def party_nodes(project: Project) -> list[Node]:
    """Parties with their other names; below each what it says and where it is named."""
    shelf = Shelf(project)
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name in project.party_names.all():
        names[name.party_id].append(name.name)
    said: defaultdict[str, list[Node]] = defaultdict(list)
    for statement in project.statements.all():
        if statement.speaker_id:
            claim = isolate(shelf.claims[statement.claim_id].text)
            node = statement_node(shelf, statement)
            said[statement.speaker_id].append(
                Node(
                    node.key,
                    node.text,
                    f"{words.word(words.STANCES[statement.stance])} · {claim}",
                    node.drawing,
                    node.ink,
                    language=node.language,
                )
            )
    for mention in project.mentions.all():
        mark = shelf.marks[mention.mark_id]
        detail = " · ".join([translate("Annotations", "named"), shelf.place(mark)])
        key = f"mention:{mention.mark_id}/{mention.party_id}"
        said[mention.party_id].append(shelf.quote_node(key, mark, detail, "quote", "party"))
    return [
        Node(
            f"party:{party.id}",
            party.name,
            " · ".join(map(isolate, names[party.id])),
            PARTY_DRAWINGS[party.kind],
            "party",
            str(len(said[party.id]) or ""),
            tooltip=party.description,
            children=tuple(said[party.id]),
        )
        for party in sorted(shelf.parties.values(), key=lambda party: party.name.casefold())
    ]


def code_nodes(project: Project) -> list[Node]:
    """The code book as the tree that it is, each code with the number of its marks."""
    counts = Counter(link.code_id for link in project.mark_codes.all())
    below: defaultdict[str, list[Code]] = defaultdict(list)
    for code in project.codes.all():
        below[code.parent_id].append(code)
    return _branch(below, counts, "")


def _branch(below: dict[str, list[Code]], counts: Counter[str], parent: str) -> list[Node]:
    return [
        Node(
            f"code:{code.id}",
            code.name,
            code.definition,
            "swatch",
            code.colour,
            _code_end(code, counts),
            tooltip=code.definition,
            children=tuple(_branch(below, counts, code.id)),
        )
        for code in below.get(parent, [])
    ]


def _code_end(code: Code, counts: Counter[str]) -> str:
    parts = (f"[{code.shortcut}]" if code.shortcut else "", str(counts[code.id] or ""))
    return "  ".join(part for part in parts if part)


def matching(nodes: Iterable[Node], typed: str) -> list[Node]:
    """The nodes that hold every typed word in themselves or in what is below them."""
    return [node for node in nodes if holds_all(_all_text(node), typed)]


def _all_text(node: Node) -> str:
    return " ".join([node.text, node.detail, *map(_all_text, node.children)])
