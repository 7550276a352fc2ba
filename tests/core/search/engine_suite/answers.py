"""Short ways to ask an engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from workbench.core.search.engine import Found, SearchEngine
from workbench.core.search.tree import Node

Query: TypeAlias = Callable[..., Node]


def ids(found: Found) -> list[str]:
    """The ids of a page, sorted."""
    return sorted(document.id for document in found.documents)


def ranked(found: Found) -> list[str]:
    """The ids of a page, the best first."""
    return [document.id for document in found.documents]


def all_ids(engine: SearchEngine, tree: Node) -> list[str]:
    """The ids of all documents found by a prepared *tree*, sorted."""
    return ids(engine.search(tree, limit=10_000))
