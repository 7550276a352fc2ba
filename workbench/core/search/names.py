"""Names in queries: ``name:Musk`` is about a name in whatever script it is written."""

from __future__ import annotations

from workbench.core.errors import UserError
from workbench.core.search.tree import Name, Node


def spellings(name: Name) -> Node:
    """What an engine is asked for in the place of *name*. Raises UserError."""
    raise UserError(
        f"name:{name.text}",
        "The index of this project holds no names yet.",
        "Search the spellings themselves, with OR between them.",
    )
