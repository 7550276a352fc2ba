"""The words of a query as they were typed, each with its place and with what it asks for by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from workbench.core.search.analysis import EXACT
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.query.lexer import Unit, lex
from workbench.core.search.query.operands import operand
from workbench.core.search.query.refusals import QuerySyntaxError
from workbench.core.search.tree import TEXT, WORD_FIELDS, Phrase, Term, WordGroup


@dataclass(frozen=True, slots=True)
class TypedWord:
    """A word, or an expression for several, at ``[start, end)`` of a query, in code points.

    *leaf* is what it asks for: of a phrase, each word has its own. *quoted*: it is one of a phrase.
    """

    text: str
    start: int
    end: int
    leaf: Term | WordGroup
    quoted: bool = False


def typed_words(query: str) -> tuple[TypedWord, ...]:
    """The words of *query* that are looked for in texts or metadata, without what it must not have.

    Raises QuerySyntaxError for a query that cannot be read.
    """
    lexed = lex(query)
    if lexed.error:
        raise lexed.error
    return tuple(_Words(query, lexed.units).all())


class _Words:
    def __init__(self, query: str, units: Sequence[Unit]) -> None:
        self._query = query
        self._units = units

    def all(self) -> Iterator[TypedWord]:
        around = [(TEXT, False)]  # of each bracket: the field inside, and whether there was a NOT before it
        field, negated = around[-1]
        form = ""
        for unit, following in zip_longest(self._units, self._units[1:]):
            match unit.kind:
                case "field":
                    field = unit.value
                case "NOT":
                    negated = True
                case "=":
                    form = EXACT
                case "(":
                    around.append((field, negated))
                case ")" if len(around) > 1:
                    around.pop()
                    field, negated = around[-1]
                case "word" | "phrase" | "regex":
                    if field in WORD_FIELDS and not negated:
                        tilde = following if following and following.kind == "~" and following.glued else None
                        yield from self._of(unit, tilde, field, form)
                    field, negated = around[-1]
                    form = ""
                case _:
                    field, negated = around[-1]

    def _of(self, unit: Unit, tilde: Unit | None, field: str, form: str) -> Iterator[TypedWord]:
        try:
            leaf = operand(unit, tilde, field, form, unfinished=True)
        except QuerySyntaxError:
            return  # whoever runs the query says what is wrong
        if isinstance(leaf, WordGroup):
            end = tilde.end if tilde else unit.end
            yield TypedWord(self._query[unit.start : end], unit.start, end, leaf)
        elif isinstance(leaf, Term | Phrase):
            spans, words = spans_and_words(self._query[unit.start : unit.end])
            for (start, end), word in zip(spans, words, strict=True):
                typed = Term(word, field, form)
                yield TypedWord(word, unit.start + start, unit.start + end, typed, unit.kind == "phrase")
