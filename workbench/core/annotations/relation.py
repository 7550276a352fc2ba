"""Relations: typed, directed links between any two items of a project."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ItemKind(StrEnum):
    """What a relation or a memo can point at."""

    DOCUMENT = "document"
    MARK = "mark"
    CODE = "code"
    PARTY = "party"
    CLAIM = "claim"
    STATEMENT = "statement"
    EVIDENCE = "evidence"


class RelationKind(StrEnum):
    """What a link says."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    SAME_AS = "same as"
    DERIVED_FROM = "derived from"
    ATTRIBUTED_TO = "attributed to"
    INDEPENDENT_OF = "independent of"
    RELATED_TO = "related to"


@dataclass(frozen=True, slots=True)
class Relation:
    """A link from a source item to a target item."""

    id: str
    kind: RelationKind
    source_kind: ItemKind
    source_id: str
    target_kind: ItemKind
    target_id: str
    note: str
    author: str
    created: str
