"""How a query is understood: each piece of it with its role and a sentence, and all of it in one line.

For a window that colours the query in place and says of each piece what it does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from workbench.core.search.analysis import EXACT
from workbench.core.search.query.context import FieldContext
from workbench.core.search.query.lexer import Lexed, Unit, lex
from workbench.core.search.query.parser import parse
from workbench.core.search.query.reading import reading
from workbench.core.search.query.refusals import QuerySyntaxError
from workbench.core.search.query.vocabulary import MARK, operator_meant
from workbench.core.search.query.wording import ENGLISH, Wording
from workbench.core.search.query.words import (
    PLAIN_FIELDS,
    is_punctuation,
    phrase_leaf,
    regex_leaf,
    word_leaf,
)
from workbench.core.search.tree import MARK_FIELDS, NAME, TEXT, In, Name, Node, Prefix, Term, Wildcard

Role = Literal[
    "word", "phrase", "pattern", "name", "value", "field", "operator", "sign", "bracket", "ignored", "error"
]


@dataclass(frozen=True, slots=True)
class ExplainedSpan:
    """``[start, end)`` of the query as typed, in code points; *text* says what it does (may be empty)."""

    start: int
    end: int
    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """*reading* is the whole in one line; empty where the query is refused, for the reason in *error*.

    *spans* are in the order of the query and apart; behind an error nothing is explained.
    """

    spans: tuple[ExplainedSpan, ...]
    reading: str = ""
    error: QuerySyntaxError | None = None


def explain(query: str, wording: Wording = ENGLISH, language_of: Callable[[str], str] = str) -> Explanation:
    """How *query* is understood, read strictly; it need not be finished.

    *wording* has the texts, *language_of* names a language by its tag. Raises nothing.
    """
    lexed = lex(query)
    spans = list(_spans(lexed, wording))
    try:
        return Explanation(tuple(spans), reading(parse(query), wording, language_of))
    except QuerySyntaxError as error:
        return Explanation(tuple(_with_error(spans, error, len(query))), error=error)


def _with_error(spans: list[ExplainedSpan], error: QuerySyntaxError, length: int) -> Iterator[ExplainedSpan]:
    """*spans* up to the one that is wrong, and after it what is not touched by it."""
    wrong = ExplainedSpan(error.position, min(error.end, length), "error", str(error.problem))
    yield from (span for span in spans if span.end <= wrong.start)
    if wrong.start < wrong.end:
        yield wrong
    yield from (span for span in spans if span.start >= wrong.end)


def _spans(lexed: Lexed, wording: Wording) -> Iterator[ExplainedSpan]:
    context = FieldContext()
    before: Unit | None = None
    for unit in lexed.units:
        role, text = _explained(unit, before, context.field, wording)
        yield ExplainedSpan(unit.start, unit.end, role, text)
        context.pass_by(unit)
        before = unit


def _explained(unit: Unit, before: Unit | None, field: str, wording: Wording) -> tuple[Role, str]:
    match unit.kind:
        case "(" | ")":
            return "bracket", wording["sign.bracket"]
        case "AND" | "OR" | "NOT" | "NEAR" | "BEFORE":
            return "operator", wording[f"sign.{unit.kind}"].format(count=unit.value)
        case "=":
            return "sign", wording["sign.exact"]
        case "^":
            return "sign", wording["sign.boost"].format(count=unit.value)
        case "~":
            is_slop = before is not None and before.kind == "phrase"
            return "sign", wording["sign.slop" if is_slop else "sign.fuzzy"].format(count=unit.value or "1")
        case "field":
            return "field", _field(unit.value, wording)
        case _:
            return _words(unit, before, field, wording)


def _field(field: str, wording: Wording) -> str:
    if not field:
        return ""
    if field in (NAME, MARK):
        return wording[f"sign.field_{field}"]
    key = "sign.field_of_marks" if field in MARK_FIELDS else "sign.field"
    return wording[key].format(field=wording[f"field.{field}"])


def _words(unit: Unit, before: Unit | None, field: str, wording: Wording) -> tuple[Role, str]:
    if unit.kind == "word" and is_punctuation(unit):
        return "ignored", wording["ignored"]
    form = EXACT if before and before.kind == "=" else ""
    try:
        leaf = _leaf(unit, field, form)
    except QuerySyntaxError as error:
        return "error", error.problem
    operator = operator_meant(unit.text) if unit.kind == "word" and leaf == Term(unit.text) else ""
    if operator:
        return "word", wording["like_operator"].format(word=unit.text, operator=operator)
    return _role(leaf, unit, field), reading(leaf, wording)


def _leaf(unit: Unit, field: str, form: str) -> Node:
    if field == NAME:
        return Name(unit.text)
    read = {"word": word_leaf, "phrase": phrase_leaf, "regex": regex_leaf}[unit.kind]
    return read(unit, field or TEXT, form)


def _role(leaf: Node, unit: Unit, field: str) -> Role:
    if field == NAME:
        return "name"
    if field in PLAIN_FIELDS or isinstance(leaf, In):
        return "value"
    if unit.kind == "phrase":
        return "phrase"
    if isinstance(leaf, Prefix | Wildcard) or unit.kind == "regex":
        return "pattern"
    return "word" if isinstance(leaf, Term) else "phrase"
