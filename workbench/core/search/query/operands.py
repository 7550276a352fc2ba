"""One operand of a query: a word, a phrase, an expression or a name, with the signs that go with it."""

from __future__ import annotations

from workbench.core.search.query.lexer import Unit
from workbench.core.search.query.refusals import refusal
from workbench.core.search.query.words import (
    PLAIN_FIELDS,
    begun,
    fuzzy_leaf,
    goes_on,
    phrase_leaf,
    regex_leaf,
    word_leaf,
)
from workbench.core.search.tree import DATE, LANGUAGE, NAME, STANCE, Name, Node, Phrase

_EXAMPLES = {LANGUAGE: "ar", DATE: "2023-05", STANCE: "denies"}


def operand(unit: Unit, tilde: Unit | None, field: str, form: str, *, unfinished: bool) -> Node:
    """What *unit* asks for in *field*, with the *tilde* that stands behind it. Raises QuerySyntaxError.

    *unfinished* as in `parser.parse_units`.
    """
    if unit.kind == "phrase" and unit.open and not unfinished:
        raise refusal("quote_not_closed", unit)
    if field == NAME:
        return _name(unit, tilde, form)
    if unit.kind == "regex":
        return _expression(unit, tilde, field, form)
    if unit.kind == "phrase":
        leaf: Node = _phrase(unit, tilde, field, form)
    else:
        leaf = fuzzy_leaf(unit, tilde, field, form) if tilde else word_leaf(unit, field, form)
    return begun(leaf) if goes_on(unit) else leaf


def _expression(unit: Unit, tilde: Unit | None, field: str, form: str) -> Node:
    if field in PLAIN_FIELDS:
        raise refusal("value_only", unit, field=field, example=_EXAMPLES[field])
    if tilde:
        raise refusal("tilde_word", tilde)
    return regex_leaf(unit, field, form)


def _phrase(unit: Unit, tilde: Unit | None, field: str, form: str) -> Node:
    if tilde and field in PLAIN_FIELDS:
        raise refusal("tilde_value", tilde)
    if tilde and not tilde.value:
        raise refusal("tilde_number", tilde)
    leaf = phrase_leaf(unit, field, form, int(tilde.value) if tilde else 0)
    if tilde and not isinstance(leaf, Phrase):
        raise refusal("tilde_one_word", tilde, word=getattr(leaf, "text", ""))
    return leaf


def _name(unit: Unit, tilde: Unit | None, form: str) -> Node:
    if form or tilde or unit.kind == "regex" or set(unit.text) & set("*?"):
        raise refusal("name_signs", unit)
    leaf = word_leaf(unit, NAME, "") if unit.kind == "word" else phrase_leaf(unit, NAME, "")
    return Name(" ".join(leaf.words) if isinstance(leaf, Phrase) else getattr(leaf, "text", ""))
