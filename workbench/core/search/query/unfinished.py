"""A query while it is typed: what is there so far, so that results can be shown and no error flashes.

The rules, and nothing else, differ from the strict reading (`parser.parse`), which Enter runs:

1. What is open at the end is closed: quotation marks and brackets.
2. What stands at the very end and cannot be understood yet is left out: an operator without its word, a field
   without its value, half a date, an expression without its second slash, a lone sign. So is a NOT before
   which nothing stands yet, and one last word that a nearness before it cannot take.
3. The last word, where the query ends with it, is the beginning of a word; also the last of an open phrase.

An error anywhere else is one, while typing, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.core.search.query.lexer import Unit, lex
from workbench.core.search.query.parser import parse_units
from workbench.core.search.query.refusals import QuerySyntaxError
from workbench.core.search.query.signs import typed
from workbench.core.search.query.words import is_punctuation
from workbench.core.search.tree import Node

# An operand of a nearness that is only begun: ``a NEAR/3 (b O`` may go on with R.
_OF_THE_LAST_WORD = ("near_part", "near_fields")


def parse_unfinished(query: str) -> Node | None:
    """What *query* asks for so far; None where that is nothing yet. Raises QuerySyntaxError."""
    lexed = lex(query)
    if lexed.error and lexed.error.end < _end(query, spaces=False):
        raise lexed.error
    units = list(lexed.units)
    if units and not lexed.error and units[-1].kind == "word" and units[-1].end == _end(query, spaces=True):
        units[-1] = replace(units[-1], open=True)
    forgiven = False
    while units:
        if units[-1].kind == "word" and is_punctuation(units[-1]):
            units.pop()
            continue
        try:
            return parse_units([*units, *_closing(units)], unfinished=True)
        except QuerySyntaxError as error:
            kept = _kept(units, error)
            if kept == len(units):
                if forgiven or error.key not in _OF_THE_LAST_WORD:
                    raise
                forgiven, kept = True, kept - 1
            units = units[:kept]
    return None


def _end(query: str, *, spaces: bool) -> int:
    """Behind the last code point of *query* that is seen, with *spaces* or without."""
    seen = typed(query)
    text = seen.text if spaces else seen.text.rstrip()
    return seen.place(len(text) - 1) + 1 if text else 0


def _closing(units: Sequence[Unit]) -> list[Unit]:
    """The brackets that close what is open."""
    depth = sum((unit.kind == "(") - (unit.kind == ")") for unit in units)
    return [replace(units[-1], kind=")", text=")", start=units[-1].end)] * depth


def _kept(units: Sequence[Unit], error: QuerySyntaxError) -> int:
    """How many of *units* there are before what is wrong, if that reaches to the end; all if it does not."""
    if error.position >= units[-1].start:
        return len(units) - 1
    if error.key == "not_alone":
        first = next(at for at, unit in enumerate(units) if unit.start == error.position)
        if _open_to_the_end(units[first:]):
            return first
    return len(units)


def _open_to_the_end(units: Sequence[Unit]) -> bool:
    """Whether *units* go on in one conjunction to the end, so that another word may still come."""
    depth = 0
    for unit in units:
        depth += (unit.kind == "(") - (unit.kind == ")")
        if depth < 0 or (depth == 0 and unit.kind == "OR"):
            return False
    return True
