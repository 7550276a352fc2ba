"""What a query says about marks: which of its conditions are about one and the same mark.

``party:Musk stance:denies`` asks for what Musk denies, not for documents in which Musk is marked somewhere
and somebody denies something. So the conditions about marks that must all hold, side by side, are about one
mark; a NOT among them, too (``party:Musk NOT stance:denies``: what Musk says and does not deny). Where
nothing but NOT is said of marks, it takes away documents as everywhere. ``mark:(…)`` says what is about one
mark and what about another: ``mark:(party:Musk) mark:(stance:denies)``.
"""

from __future__ import annotations

from dataclasses import replace

from workbench.core.search.tree import MARK_FIELDS, And, Boost, Marked, Node, Not, Or, Words


def about_marks(node: Node) -> Node:
    """*node* with what is about one mark in one Marked."""
    if _only_of_marks(node) and not isinstance(node, Not):
        return Marked(node)
    match node:
        case And(parts):
            return _conjunction(parts)
        case Or(parts):
            return Or(tuple(map(about_marks, parts)))
        case Not(part) | Boost(part):
            return replace(node, part=about_marks(part))
        case _:
            return node


def _conjunction(parts: tuple[Node, ...]) -> Node:
    of_marks = [part for part in parts if _only_of_marks(part)]
    if all(isinstance(part, Not) for part in of_marks):
        return And(tuple(about_marks(part) for part in parts))
    condition = of_marks[0] if len(of_marks) == 1 else And(tuple(of_marks))
    first = next(part for part in of_marks if not isinstance(part, Not))
    kept = (part for part in parts if part is first or not _only_of_marks(part))
    return And(tuple(Marked(condition) if part is first else about_marks(part) for part in kept))


def _only_of_marks(node: Node) -> bool:
    match node:
        case And(parts) | Or(parts):
            return all(map(_only_of_marks, parts))
        case Not(part):
            return _only_of_marks(part)
        case _:
            return isinstance(node, Words) and node.field in MARK_FIELDS
