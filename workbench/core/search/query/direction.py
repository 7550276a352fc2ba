"""Which way a query runs: by what is searched, not by the signs of the language around it."""

from __future__ import annotations

from workbench.core.search.query.lexer import lex
from workbench.core.text.direction import first_strong
from workbench.core.text.directions import Direction


def query_direction(query: str) -> Direction | None:
    """The direction of the first strong letter of the words of *query*; None where it has no letter.

    Operators and names of fields do not count (``title:ماسك NOT تويتر`` runs from right to left), as long
    as there is a word; before there is one, they do.
    """
    for unit in lex(query).units:
        if unit.kind in ("word", "phrase", "regex"):
            direction = first_strong(unit.text)
            if direction:
                return direction
    return first_strong(query)
