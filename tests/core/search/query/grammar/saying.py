"""Trees said as queries, in one of the many ways in which each can be said."""

from __future__ import annotations

import random
from collections.abc import Sequence

from workbench.core.search.query.vocabulary import FIELDS, OPERATORS, STANCES, Language, Operator
from workbench.core.search.tree import (
    And,
    Boost,
    DateRange,
    Fuzzy,
    In,
    Marked,
    Name,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Regex,
    Term,
    Wildcard,
    leaves,
)

_SIGNS: dict[Operator, tuple[str, ...]] = {"AND": ("&", "&&"), "OR": ("|", "||"), "NOT": ("-", "!")}
_QUOTES = ('""', "“”", "„“", "«»", "»«", "「」", "＂＂")
_BRACKETS = ("()", "（）")
_DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "۰۱۲۳۴۵۶۷۸۹")
_SPACES = (" ", " ", " ", "  ", "\u00a0", "\n")
_PUNCTUATION = (",", "،", "–", "؛", "।", "…")
_UNSEEN = ("\u200f", "\u200e", "\u2067", "\u2069", "\u061c", "\u00ad")
_TAGS = {
    "en": ("en", "EN", "Englisch", "الإنجليزية"),
    "de": ("de", "German", "जर्मन"),
    "ar": ("ar", "العربية", "Arabic"),
    "hi": ("hi", "हिन्दी", "Hindi"),
    "de-at": ("de-AT", "de-at"),
}
_TOP, _CONJUNCTION, _OPERAND, _PRIMARY = range(4)


class Sayer:
    """Says trees in *language*, which stands beside English and the signs that need no language."""

    def __init__(self, chance: random.Random, language: Language) -> None:
        self.chance = chance
        self.language = language
        self.field = ""

    def say(self, tree: Node) -> str:
        """A query that means *tree*."""
        said = self.of(tree, _TOP)
        if self.chance.random() < 0.7:
            return said
        places = [self.chance.randint(0, len(said)) for _ in range(self.chance.randint(1, 4))]
        for place in sorted(places, reverse=True):
            said = said[:place] + self.chance.choice(_UNSEEN) + said[place:]
        return said

    def of(self, node: Node, level: int) -> str:
        if self.chance.random() < 0.08 and level < _PRIMARY:
            return self.bracketed(self.of(node, _TOP))
        if self._can_share_a_field(node) and self.chance.random() < 0.4:
            return self._in_one_field(node)
        match node:
            case And(parts):
                return self.within(level, _CONJUNCTION, self.conjunction(parts))
            case Or(parts):
                bare = not all(isinstance(part, Marked) for part in parts)
                said = [
                    self.part(part, _CONJUNCTION, bare=bare and not _is_alternative_of_marks(part))
                    for part in parts
                ]
                return self.within(level, _TOP, self.joined(said, "OR"))
            case Near(parts, distance, ordered):
                operator = self.word_for("BEFORE" if ordered else "NEAR") + "/" + self.number(distance)
                said = [self.of(part, _PRIMARY) for part in parts]
                return self.within(level, _OPERAND, self.space().join(self._between(said, operator)))
            case Boost(part, factor):
                return self.boosted(part, factor)
            case Marked():
                return self.marked(node, level, bare=True)
            case _:
                return self.leaf(node)

    def part(self, node: Node, level: int, *, bare: bool) -> str:
        return self.marked(node, level, bare=bare) if isinstance(node, Marked) else self.of(node, level)

    def conjunction(self, parts: Sequence[Node]) -> str:
        """One mark at most is spoken of without saying so, and then no NOT of marks either."""
        positive = [part for part in parts if isinstance(part, Marked)]
        bare = self.chance.choice(positive) if positive and self.chance.random() < 0.6 else None
        said = [self._operand(part, bare, with_not=bool(bare)) for part in parts]
        text = said[0]
        for following in said[1:]:
            joint = self.chance.choice(("", "", "", self.word_for("AND"), self.chance.choice(_PUNCTUATION)))
            text += self.space() + (joint + self.space() if joint else "") + following
        return text

    def _operand(self, part: Node, bare: Marked | None, *, with_not: bool) -> str:
        if isinstance(part, Not):
            inner = self.part(part.part, _OPERAND, bare=not with_not)
            if self.chance.random() < 0.4 and inner[0] not in "-!+":
                return self.chance.choice(_SIGNS["NOT"]) + inner
            return self.chance.choice(self._words("NOT")) + self.space() + inner
        return self.part(part, _OPERAND, bare=part is bare)

    def boosted(self, part: Node, factor: float) -> str:
        simple = isinstance(part, Term | Phrase | Prefix | Wildcard | Regex | Fuzzy) and part.field == "text"
        said = self.of(part, _PRIMARY) if simple else self.bracketed(self.of(part, _TOP))
        return f"{said}^{self.number(factor)}"

    def marked(self, node: Marked, level: int, *, bare: bool) -> str:
        condition = node.condition
        if bare and self.chance.random() < 0.7:
            return self.of(condition, level)
        return f"{self.name_of('mark')}:{self.bracketed(self.of(condition, _TOP))}"

    def leaf(self, node: Node) -> str:
        match node:
            case In(field):
                return self.prefixed(field, self.chance.choice(_QUOTES))
            case DateRange(first, last):
                text = first if first == last else f"{first}..{last}"
                return self.prefixed("date", self._in_some_digits(text))
            case Term(text, "language"):
                return self.prefixed("language", self.maybe_quoted(self.chance.choice(_TAGS[text])))
            case Name(text):
                return self.prefixed("name", self.maybe_quoted(text))
            case Term(text, "stance"):
                words = STANCES[text]
                return self.prefixed("stance", self.chance.choice((*words[self.language], *words["en"])))
            case Term() | Phrase() | Prefix() | Wildcard() | Regex() | Fuzzy():
                sign = self.chance.choice("=＝") if node.form == "exact" else ""
                said = sign + self.words(node)
                plain = node.field == "text" and self.chance.random() < 0.95
                return said if plain else self.prefixed(node.field, said)
        raise AssertionError(node)

    def words(self, node: Node) -> str:
        match node:
            case Term(text):
                return self.maybe_quoted(text)
            case Phrase(words, slop):
                said = self.quoted(self.space().join(words))
                return f"{said}{self.chance.choice('~～')}{self.number(slop)}" if slop else said
            case Prefix(text):
                return text + self.chance.choice(("*", "**", "٭", "＊"))
            case Wildcard(pieces):
                return "".join(self.chance.choice("?؟") if piece == "?" else piece for piece in pieces)
            case Regex(pattern):
                return f"/{pattern}/"
            case Fuzzy(text, edits):
                return text + "~" + (self.number(edits) if edits > 1 or self.chance.random() < 0.5 else "")
        raise AssertionError(node)

    def prefixed(self, field: str, said: str) -> str:
        if field == self.field:
            return said
        space = " " if self.chance.random() < 0.1 else ""
        return f"{self.name_of(field)}{self.chance.choice('::：')}{space}{said}"

    def _can_share_a_field(self, node: Node) -> bool:
        fields = {getattr(leaf, "field", "") for leaf in leaves(node)}
        if self.field or not isinstance(node, And | Or | Near) or len(fields) != 1 or "text" in fields:
            return False
        return not _has(node, DateRange | In | Marked | Name) and not (
            _has(node, And) and fields & {"language", "stance"}
        )

    def _in_one_field(self, node: Node) -> str:
        (field,) = {getattr(leaf, "field", "") for leaf in leaves(node)}
        self.field = field
        inner = self.of(node, _TOP)
        self.field = ""
        return f"{self.name_of(field)}:{self.bracketed(inner)}"

    def within(self, level: int, own: int, said: str) -> str:
        return self.bracketed(said) if level > own else said

    def bracketed(self, said: str) -> str:
        opening, closing = self.chance.choice(_BRACKETS)
        space = " " if self.chance.random() < 0.1 else ""
        return opening + space + said + space + closing

    def joined(self, said: Sequence[str], operator: Operator) -> str:
        text = said[0]
        for following in said[1:]:
            text += self.space() + self.word_for(operator) + self.space() + following
        return text

    def _between(self, said: Sequence[str], operator: str) -> list[str]:
        return [piece for one in said for piece in (operator, one)][1:]

    def word_for(self, operator: Operator) -> str:
        return self.chance.choice((*self._words(operator), *_SIGNS.get(operator, ())))

    def _words(self, operator: Operator) -> tuple[str, ...]:
        return (*OPERATORS[operator]["en"], *OPERATORS[operator][self.language])

    def name_of(self, field: str) -> str:
        name = self.chance.choice((*FIELDS[field]["en"], *FIELDS[field][self.language]))
        return name.upper() if self.chance.random() < 0.2 else name

    def maybe_quoted(self, text: str) -> str:
        return self.quoted(text) if self.chance.random() < 0.15 or " " in text else text

    def quoted(self, text: str) -> str:
        opening, closing = self.chance.choice(_QUOTES)
        return opening + text + closing

    def number(self, number: float) -> str:
        return self._in_some_digits(f"{number:g}")

    def _in_some_digits(self, text: str) -> str:
        return text.translate(str.maketrans(_DIGITS[0], self.chance.choice(_DIGITS)))

    def space(self) -> str:
        return self.chance.choice(_SPACES)


def _has(node: Node, kinds: type | object) -> bool:
    if isinstance(node, kinds):  # type: ignore[arg-type]
        return True
    match node:
        case And(parts) | Or(parts) | Near(parts):
            return any(_has(part, kinds) for part in parts)
        case Not(part) | Boost(part):
            return _has(part, kinds)
    return False


def _is_alternative_of_marks(node: Node) -> bool:
    """What would dissolve among other alternatives, one mark for each."""
    return isinstance(node, Marked) and isinstance(node.condition, Or)
