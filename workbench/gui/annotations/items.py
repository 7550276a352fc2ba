"""Items of every kind, called by one name each: for memos and relations, which can point at anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.core.annotations.relation import ItemKind
from workbench.core.text.isolates import isolate
from workbench.gui.annotations import words
from workbench.gui.outline import Node
from workbench.gui.picker import Candidate
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.project import Project

DRAWINGS = {
    ItemKind.DOCUMENT: "document",
    ItemKind.MARK: "mark",
    ItemKind.CODE: "code",
    ItemKind.PARTY: "party",
    ItemKind.CLAIM: "claim",
    ItemKind.STATEMENT: "quote",
    ItemKind.EVIDENCE: "evidence",
}


def called(project: Project, kind: str, item_id: str) -> str:
    """The words by which a person knows the item; for a memo about nothing, the project's name."""
    if not kind:
        return project.name
    match ItemKind(kind):
        case ItemKind.DOCUMENT:
            return project.documents.get(item_id).title
        case ItemKind.MARK:
            return f"“{' '.join(project.marks.get(item_id).quote.split())}”"
        case ItemKind.CODE:
            return project.codes.get(item_id).name
        case ItemKind.PARTY:
            return project.parties.get(item_id).name
        case ItemKind.CLAIM:
            return project.claims.get(item_id).text
        case ItemKind.STATEMENT:
            return called(project, ItemKind.MARK, project.statements.get(item_id).mark_id)
    piece = project.evidence.get(item_id)
    return called(project, ItemKind.MARK, piece.mark_id) if piece.mark_id else piece.attachment_name


def link_targets(project: Project) -> list[Candidate]:
    """What a relation or memo can be about: claims first, then parties, codes, articles, marks."""
    tables = (
        (ItemKind.CLAIM, project.claims.all()),
        (ItemKind.PARTY, project.parties.all()),
        (ItemKind.CODE, project.codes.all()),
        (ItemKind.DOCUMENT, project.documents.all()),
        (ItemKind.MARK, project.marks.all()),
    )
    return [
        Candidate(
            f"{kind}:{row.id}",
            called(project, kind, row.id),
            words.word(words.ITEM_KINDS[kind]),
            DRAWINGS[kind],
        )
        for kind, rows in tables
        for row in rows
    ]


def relation_nodes(project: Project, about: str = "") -> list[Node]:
    """The links of the project, or those from or to the item with the id *about*."""
    nodes = []
    for relation in project.relations.all():
        if about and about not in (relation.source_id, relation.target_id):
            continue
        source = isolate(called(project, relation.source_kind, relation.source_id))
        target = isolate(called(project, relation.target_kind, relation.target_id))
        kind = words.word(words.RELATION_KINDS[relation.kind])
        text = f"{source} {kind} {target}"
        nodes.append(Node(f"relation:{relation.id}", text, relation.note, "relation", lines=3))
    return nodes


def memo_nodes(project: Project, about: str | None = None) -> list[Node]:
    """The memos of the project, or those about the item with the id *about*; the newest first."""
    nodes = []
    memos = sorted(project.memos.all(), key=lambda memo: memo.modified, reverse=True)
    for memo in memos:
        if about is not None and memo.about_id != about:
            continue
        subject = called(project, memo.about_kind, memo.about_id)
        detail = translate("Annotations", "on {0}").format(isolate(subject))
        words_of_it = memo.title or memo.text
        nodes.append(Node(f"memo:{memo.id}", words_of_it, detail, "note", tooltip=memo.text))
    return nodes
