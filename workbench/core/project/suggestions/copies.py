"""Suggested copies: two documents that share so much that they have it from one source.

To accept one says so for good, to reject it that they are independent: both are relations, as on the page of
copies, and whoever decides there has decided here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.core.comparison.reuse.bonds import Bond
from workbench.core.comparison.reuse.finding import FoundPassage
from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.clusters import BINDING
from workbench.core.project.project import Project
from workbench.core.project.suggestions.suggestion import (
    Because,
    Pair,
    Reason,
    Spot,
    Suggestion,
    SuggestionKind,
    key_of,
)
from workbench.core.project.text_reuse import reuse_of


def _find(project: Project, documents: Sequence[Document], progress: Progress) -> Iterator[Suggestion]:
    known = {document.id: document for document in project.documents.all()}
    wanted = {document.id for document in documents}
    decided = decided_pairs(project)
    reuse = reuse_of(project, progress)
    longest: dict[Pair, FoundPassage] = {}
    for found in reuse.passages:
        pair = frozenset((found.a, found.b))
        if found.kind.kind is PassageKind.COPY and _words(found) > _words(longest.get(pair)):
            longest[pair] = found
    for bond in reuse.bonds:
        pair = frozenset((bond.a, bond.b))
        if bond.strong and pair & wanted and pair in longest and pair not in decided:
            yield _suggestion(project, bond, longest[pair], known)


def decided_pairs(project: Project) -> set[Pair]:
    """The pairs of documents of which an analyst has said whether they have one source."""
    kinds = {*BINDING, RelationKind.INDEPENDENT_OF}
    return {
        frozenset((relation.source_id, relation.target_id))
        for relation in project.relations.all()
        if relation.kind in kinds and relation.source_kind is relation.target_kind is ItemKind.DOCUMENT
    }


def _words(found: FoundPassage | None) -> int:
    return found.passage.same if found else 0


def _suggestion(project: Project, bond: Bond, found: FoundPassage, known: dict[str, Document]) -> Suggestion:
    a, b = (known[key] for key in (found.a, found.b))
    spots = tuple(
        Spot(document.id, span, span.cut(project.text_of(document)))
        for document, span in ((a, found.passage.a.span), (b, found.passage.b.span))
    )
    because = Reason(Because.SAME_TEXT) if bond.whole else Reason(Because.COPIED, f"{bond.words:,}")
    return Suggestion(
        "copy",
        key_of("copy", *sorted((a.text_sha256, b.text_sha256)), *sorted((a.id, b.id))),
        f"{a.outlet or a.title} – {b.outlet or b.title}",
        spots,
        max(bond.share_a, bond.share_b),
        (because,),
        copy=frozenset((a.id, b.id)),
        explained=str(bond.reason),
    )


COPIES: Final = SuggestionKind("copy", "copies", _find)
