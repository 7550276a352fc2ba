"""Memos: the analyst's own notes, free or about an item."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Memo:
    """A note. *about_kind* (an ItemKind) and *about_id* are empty for a memo about the whole project."""

    id: str
    title: str
    text: str
    about_kind: str
    about_id: str
    author: str
    created: str
    modified: str
