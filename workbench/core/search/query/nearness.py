"""What a nearness joins: words, phrases and patterns of one field, alternatives of them, and nearnesses."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.search.query.lexer import Unit
from workbench.core.search.query.refusals import refusal
from workbench.core.search.tree import TEXT, WORD_FIELDS, Name, Near, Node, Or, Words, leaves

# Four parts stand in 24 orders; more are a pasted sentence.
_MOST_PARTS = 4


def near(parts: Sequence[Node], operator: Unit) -> Near:
    """*parts* joined by *operator* (NEAR or BEFORE). Raises QuerySyntaxError for what it cannot join."""
    if len(parts) > _MOST_PARTS:
        raise refusal("near_many", operator, operator=operator.text)
    fields = {_field_of(leaf) for part in parts for leaf in leaves(part) if isinstance(leaf, Words | Name)}
    if not all(map(_can_be_near, parts)) or not fields <= set(WORD_FIELDS):
        raise refusal("near_part", operator, operator=operator.text)
    if len(fields) > 1:
        raise refusal("near_fields", operator, operator=operator.text)
    return Near(tuple(parts), int(operator.value), ordered=operator.kind == "BEFORE")


def _can_be_near(node: Node) -> bool:
    match node:
        case Or(parts):
            return all(map(_can_be_near, parts))
        case Near():
            return True
        case _:
            return isinstance(node, Words | Name)


def _field_of(leaf: Words | Name) -> str:
    return TEXT if isinstance(leaf, Name) else leaf.field
