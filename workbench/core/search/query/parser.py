"""The query language: from a query as typed to the query tree, or a clear refusal.

    ماسك تويتر          both words          Musk OR Tesla       either
    Musk NOT Tesla      one without other   (a OR b) c          brackets
    "بيانات تويتر"       these words, so     "Musk Twitter"~3    with up to three words between
    Musk NEAR/3 sues    close together      Musk BEFORE/3 sues  in this order
    micro*  *soft  gr?y placeholders        Spiro~              near spellings
    /Mus[ck]/           an expression       =Straße             exactly as written
    name:Musk           in every script     Musk^2              counts twice
    title:Musk  outlet:"Der Spiegel"  byline:…  language:ar  date:2023-05..2023-06  cluster:…
    party:Musk stance:denies  code:…  claim:…     about one mark, as mark:(…) says, too

`help` has it all, in four languages. Operators are capitals, so that “and” and “or” can be searched. AND
binds closer than OR, NEAR closer than AND. Nothing is silently misunderstood: what the grammar does not
know is refused with its place and the reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.search.analysis import EXACT
from workbench.core.search.query.lexer import Unit, lex, single_quoted
from workbench.core.search.query.marks import about_marks
from workbench.core.search.query.nearness import near
from workbench.core.search.query.operands import operand
from workbench.core.search.query.refusals import QuerySyntaxError, refusal
from workbench.core.search.query.vocabulary import FIELDS, MARK, field_called, usual
from workbench.core.search.query.words import (
    PLAIN_FIELDS,
    is_date,
    is_punctuation,
)
from workbench.core.search.tree import (
    DATE,
    LANGUAGE,
    MARK_FIELDS,
    PROJECT_FIELDS,
    STANCE,
    TEXT,
    And,
    Boost,
    DateRange,
    In,
    Marked,
    Node,
    Not,
    Or,
    Words,
    leaves,
)

__all__ = ["QuerySyntaxError", "parse", "parse_units"]

# Deeper brackets than any person writes; the parser recurses once a level, so it must stop somewhere.
_DEEPEST = 50
# A thousand words is a pasted article, not a query, and would be thousands of look-ups.
_MOST_UNITS = 1000
_HEAVIEST = 1000
_OPERATORS = ("AND", "OR", "NOT", "NEAR", "BEFORE")
_SEVERAL = {LANGUAGE: "ar OR hi", DATE: "2022 OR 2023", STANCE: "denies OR doubts"}


def parse(query: str) -> Node:
    """The tree of *query*, its words as typed. Raises QuerySyntaxError."""
    lexed = lex(query)
    if lexed.error:
        raise lexed.error
    return parse_units(lexed.units)


def parse_units(units: Sequence[Unit], *, unfinished: bool = False) -> Node:
    """The tree of the *units* of a query. Raises QuerySyntaxError.

    *unfinished*: a phrase may be open, and the last word of an open unit is the beginning of one.
    """
    kept = _without_punctuation(units)
    if not kept:
        raise QuerySyntaxError("empty", 0, 1)
    if len(kept) > _MOST_UNITS:
        raise refusal("too_long", kept[_MOST_UNITS], most=str(_MOST_UNITS))
    quoted = single_quoted(tuple(units))
    if quoted:
        raise refusal("quote_single", quoted)
    return about_marks(_Parser(kept, unfinished=unfinished).whole())


def _without_punctuation(units: Sequence[Unit]) -> list[Unit]:
    kept: list[Unit] = []
    for unit in units:
        if unit.kind != "word" or not is_punctuation(unit):
            kept.append(unit)
        elif unit.text[0] == ":" and kept and kept[-1].kind == "word" and field_called(kept[-1].text):
            raise refusal("colon_apart", unit, field=kept[-1].text)
    return kept


class _Parser:
    def __init__(self, units: Sequence[Unit], *, unfinished: bool) -> None:
        self.units = units
        self.unfinished = unfinished
        self.at = 0
        self.depth = 0
        self.field = ""
        self.in_mark = False

    def peek(self) -> Unit | None:
        return self.units[self.at] if self.at < len(self.units) else None

    def take(self, *kinds: str) -> Unit | None:
        unit = self.peek()
        if unit is None or unit.kind not in kinds:
            return None
        self.at += 1
        return unit

    def take_glued(self, kind: str) -> Unit | None:
        """The next unit, if it is of this kind and stands directly behind the one before."""
        unit = self.peek()
        return self.take(kind) if unit and unit.glued else None

    def whole(self) -> Node:
        tree = self.alternatives(None)
        closing = self.peek()
        if closing:
            raise refusal("bracket_not_opened", closing)
        return tree

    def alternatives(self, before: Unit | None) -> Node:
        """What stands in a query or in brackets: conjunctions with OR between them."""
        parts = [self.conjunction(before)]
        while operator := self.take("OR"):
            parts.append(self.conjunction(operator))
        return parts[0] if len(parts) == 1 else Or(_flat(Or, parts))

    def conjunction(self, before: Unit | None) -> Node:
        """Operands side by side or with AND between them; *before* is the unit that asked for it."""
        parts: list[Node] = []
        first = self.peek()
        operator: Unit | None = None
        while (unit := self.peek()) and unit.kind not in ("OR", ")"):
            if unit.kind == "AND":
                if operator or not parts:
                    raise _dangling(unit)
                operator = unit
                self.at += 1
            else:
                parts.append(self.operand())
                operator = None
        if operator:
            raise _dangling(operator)
        if not parts or first is None:
            raise _nothing(before, unit)
        if all(isinstance(part, Not) for part in parts):
            raise refusal("not_alone", first, operator=first.text)
        if self.field in PLAIN_FIELDS and sum(not isinstance(part, Not) for part in parts) > 1:
            raise refusal("value_both", first, field=self.field, example=_SEVERAL[self.field])
        return parts[0] if len(parts) == 1 else And(_flat(And, parts))

    def operand(self) -> Node:
        negation = self.take("NOT")
        part = self.proximity(negation)
        return Not(part) if negation else part

    def proximity(self, before: Unit | None) -> Node:
        """One part, or several with the same nearness between them."""
        first = self.primary(before)
        operator = self.peek()
        if operator is None or operator.kind not in ("NEAR", "BEFORE"):
            return first
        parts = [first]
        while following := self.take("NEAR", "BEFORE"):
            if (following.kind, following.value) != (operator.kind, operator.value):
                raise refusal("near_mixed", following)
            parts.append(self.primary(following))
        return near(parts, operator)

    def primary(self, before: Unit | None) -> Node:
        """A word, a phrase, a field with its value, or brackets; *before* is what asked for it."""
        unit = self.peek()
        if unit is None or unit.kind in (")", *_OPERATORS):
            raise _dangling(before or unit or self.units[self.at - 1])
        self.at += 1
        match unit.kind:
            case "(":
                part = self.brackets(unit)
            case "field":
                part = self.in_field(unit)
            case "=":
                part = self.exact(unit)
            case "~":
                raise refusal("tilde_alone", unit)
            case "^":
                raise refusal("boost_alone", unit)
            case _:
                part = self.leaf(unit, "")
        return self.boosted(part)

    def boosted(self, part: Node) -> Node:
        sign = self.take_glued("^")
        if sign is None:
            return part
        factor = float(sign.value or 0)
        if not 0 < factor <= _HEAVIEST:
            raise refusal("boost_number", sign, most=str(_HEAVIEST))
        if self.in_mark or not any(map(_scores, leaves(part))):
            raise refusal("boost_useless", sign)
        return Boost(part, factor)

    def brackets(self, opening: Unit) -> Node:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise refusal("too_deep", opening)
        inner = self.alternatives(opening)
        if not self.take(")"):
            raise refusal("bracket_not_closed", opening)
        self.depth -= 1
        return inner

    def in_field(self, name: Unit) -> Node:
        if not name.value:
            raise refusal("field_unknown", name, typed=name.text, fields=", ".join(_usual_names()))
        following = self.peek()
        if self.field or (following and following.kind == "field" and name.value != MARK):
            inner = name if self.field or following is None else following
            raise refusal("field_within", inner)
        if name.value == MARK:
            return self.mark(name)
        if self.in_mark and name.value not in MARK_FIELDS:
            raise refusal("mark_content", name)
        if following is None or following.kind not in ("word", "phrase", "regex", "=", "("):
            raise refusal("field_empty", name, typed=name.text)
        self.field = name.value
        inner_node = self.primary(name)
        self.field = ""
        return inner_node

    def mark(self, name: Unit) -> Node:
        """``mark:(…)``, of which all is about one mark."""
        opening = self.take("(")
        if opening is None or self.in_mark:
            raise refusal("mark_brackets" if opening is None else "field_within", name, typed=name.text)
        self.in_mark = True
        condition = self.brackets(opening)
        self.in_mark = False
        return Marked(condition)

    def exact(self, sign: Unit) -> Node:
        unit = self.take("word", "phrase", "regex")
        if unit is None or self.field in PLAIN_FIELDS:
            raise refusal("exact_alone", sign)
        return self.leaf(unit, EXACT)

    def leaf(self, unit: Unit, form: str) -> Node:
        field = self.field or TEXT
        if self.in_mark and not self.field:
            raise refusal("mark_content", unit)
        tilde = self.take_glued("~")
        following = self.peek()
        if field == DATE and unit.text.endswith("..") and following and is_date(following):
            raise refusal("range_outside", following)
        return operand(unit, tilde, field, form, unfinished=self.unfinished)


def _scores(leaf: object) -> bool:
    """Whether a leaf counts for the order of the documents: a value or a mark is there or not."""
    if isinstance(leaf, DateRange | In):
        return False
    return not isinstance(leaf, Words) or leaf.field not in (LANGUAGE, *PROJECT_FIELDS)


def _usual_names() -> list[str]:
    return [usual(words, "en") for words in FIELDS.values()]


def _flat(kind: type[And] | type[Or], parts: list[Node]) -> tuple[Node, ...]:
    """*parts* with those of the same kind dissolved into their own parts."""
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, kind) else (part,))
    return tuple(flat)


def _dangling(operator: Unit) -> QuerySyntaxError:
    key = "dangling_not" if operator.kind == "NOT" else "dangling"
    return refusal(key, operator, operator=operator.text)


def _nothing(before: Unit | None, unit: Unit | None) -> QuerySyntaxError:
    """The refusal of a conjunction without operands, between *before* and *unit*."""
    if before and before.kind == "(":
        if unit and unit.kind == ")":
            return refusal("bracket_empty", before)
        if unit is None:
            return refusal("bracket_not_closed", before)
    if before and before.kind == "OR":
        return _dangling(before)
    if unit and unit.kind == "OR":
        return _dangling(unit)
    return refusal("bracket_not_opened", unit) if unit else QuerySyntaxError("empty", 0, 1)
