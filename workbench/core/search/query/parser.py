"""The query language: from a query as typed to the query tree, or a clear refusal.

    ماسك تويتر          both words          Musk OR Tesla       either
    Musk NOT Tesla      one without other   (a OR b) c          brackets
    "بيانات تويتر"       these words, so     "Musk Twitter"~3    with up to three words between
    micro*  gr?y        placeholders        =Straße             exactly as written
    title:Musk  outlet:"Der Spiegel"  byline:…  language:ar  date:2023-05..2023-06

Operators are capitals, so that the words “and” and “or” can be searched. Nothing is silently
misunderstood: what the grammar does not know is refused with its place and the reason.
"""

from __future__ import annotations

from workbench.core.search.query.lexer import QuerySyntaxError, Unit, lex
from workbench.core.search.query.words import is_punctuation, phrase_leaf, word_leaf
from workbench.core.search.tree import FIELDS as KNOWN_FIELDS
from workbench.core.search.tree import NAME, PROJECT_FIELDS, VALUE_FIELDS, And, Name, Node, Not, Or, Phrase

__all__ = ["QuerySyntaxError", "parse"]

# Deeper brackets than any person writes; the parser recurses once a level, so it must stop somewhere.
_DEEPEST = 50
FIELDS = tuple(field for field in KNOWN_FIELDS if field not in PROJECT_FIELDS)
# A thousand words is a pasted article, not a query, and would be thousands of look-ups.
_MOST_UNITS = 1000


def parse(query: str) -> Node:
    """The tree of *query*, its words as typed. Raises QuerySyntaxError."""
    units = [unit for unit in lex(query) if unit.kind != "word" or not is_punctuation(unit)]
    if not units:
        raise QuerySyntaxError(0, "The query is empty.", "Write a word.")
    if len(units) > _MOST_UNITS:
        raise QuerySyntaxError(
            units[_MOST_UNITS].position, f"The query has more than {_MOST_UNITS} words.", "Shorten it."
        )
    return _Parser(units).whole()


class _Parser:
    def __init__(self, units: list[Unit]) -> None:
        self.units = units
        self.at = 0
        self.depth = 0
        self.field = ""

    def peek(self) -> Unit | None:
        return self.units[self.at] if self.at < len(self.units) else None

    def take(self, *kinds: str) -> Unit | None:
        unit = self.peek()
        if unit is None or unit.kind not in kinds:
            return None
        self.at += 1
        return unit

    def whole(self) -> Node:
        tree = self.alternatives(None)
        closing = self.peek()
        if closing:
            raise QuerySyntaxError(
                closing.position, "This bracket was never opened.", "Open it, or leave it out."
            )
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
        if not parts:
            raise _nothing(before, unit)
        if first and all(isinstance(part, Not) for part in parts):
            raise QuerySyntaxError(
                first.position,
                "NOT stands alone.",
                "Say what to search, too: a word, and NOT what to leave out.",
            )
        return parts[0] if len(parts) == 1 else And(_flat(And, parts))

    def operand(self) -> Node:
        negation = self.take("NOT")
        if negation is None:
            return self.primary(None)
        return Not(self.primary(negation))

    def primary(self, before: Unit | None) -> Node:
        """A word, a phrase, a field with its value, or brackets; *before* is what asked for it."""
        unit = self.peek()
        if unit is None or unit.kind not in ("word", "phrase", "=", "field", "("):
            raise _dangling(before or self.units[self.at - 1])
        self.at += 1
        if unit.kind == "(":
            return self.brackets(unit)
        if unit.kind == "field":
            return self.in_field(unit)
        if unit.kind == "=":
            return self.exact(unit)
        return self.leaf(unit, "")

    def brackets(self, opening: Unit) -> Node:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise QuerySyntaxError(opening.position, "The brackets are nested too deeply.", "Use fewer.")
        inner = self.alternatives(opening)
        if not self.take(")"):
            raise QuerySyntaxError(
                opening.position, "The bracket is not closed.", "Close it, or leave it out."
            )
        self.depth -= 1
        return inner

    def in_field(self, name: Unit) -> Node:
        field = name.text.casefold()
        if field not in FIELDS:
            raise QuerySyntaxError(
                name.position,
                f"There is no field “{name.text}”.",
                f"Fields are {', '.join(FIELDS)}. Put the words in quotes if the colon is part of the text.",
            )
        following = self.peek()
        if self.field or (following and following.kind == "field"):
            inner_name = name if self.field or following is None else following
            raise QuerySyntaxError(inner_name.position, "A field stands within another.", "Name one only.")
        if following is None or following.kind not in ("word", "phrase", "=", "("):
            raise QuerySyntaxError(
                name.position, f"Nothing to search in “{name.text}”.", "Write a word after the colon."
            )
        self.field = field
        inner = self.primary(name)
        self.field = ""
        return inner

    def exact(self, sign: Unit) -> Node:
        unit = self.take("word", "phrase")
        if unit is None or self.field in VALUE_FIELDS:
            raise QuerySyntaxError(
                sign.position,
                "“=” stands before a word or a phrase only.",
                "Write =word to find it as written.",
            )
        return self.leaf(unit, "exact")

    def leaf(self, unit: Unit, form: str) -> Node:
        field = self.field or "text"
        if field == NAME:
            return self.name(unit, form)
        if unit.kind == "phrase":
            slop = self.take("slop")
            if slop and field in VALUE_FIELDS:
                raise QuerySyntaxError(
                    slop.position, "“~” stands behind words of a text only.", "Leave it out."
                )
            return phrase_leaf(unit, field, form, int(slop.text) if slop else 0)
        return word_leaf(unit, field, form)

    def name(self, unit: Unit, form: str) -> Node:
        slop = self.take("slop")
        if form or slop or set(unit.text) & set("*?"):
            raise QuerySyntaxError(
                unit.position, "A name is understood in all its spellings.", "Write the name without signs."
            )
        leaf = word_leaf(unit, NAME, "") if unit.kind == "word" else phrase_leaf(unit, NAME, "")
        return Name(" ".join(leaf.words) if isinstance(leaf, Phrase) else getattr(leaf, "text", ""))


def _flat(kind: type[And] | type[Or], parts: list[Node]) -> tuple[Node, ...]:
    """*parts* with those of the same kind dissolved into their own parts."""
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, kind) else (part,))
    return tuple(flat)


def _dangling(operator: Unit) -> QuerySyntaxError:
    return QuerySyntaxError(
        operator.position,
        f"{operator.text} needs a word on each side.",
        "Complete it, or write it small as a word.",
    )


def _nothing(before: Unit | None, unit: Unit | None) -> QuerySyntaxError:
    """The refusal of a conjunction without operands, between *before* and *unit*."""
    if before and before.kind == "(":
        if unit and unit.kind == ")":
            return QuerySyntaxError(
                before.position, "There is nothing in the brackets.", "Write a word in them."
            )
        if unit is None:
            return QuerySyntaxError(
                before.position, "The bracket is not closed.", "Close it, or leave it out."
            )
    if before and before.kind == "OR":
        return _dangling(before)
    if unit and unit.kind == "OR":
        return _dangling(unit)
    position = unit.position if unit else 0
    return QuerySyntaxError(position, "This bracket was never opened.", "Open it, or leave it out.")
