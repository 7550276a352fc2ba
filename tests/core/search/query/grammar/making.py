"""Trees made at random, in the form in which the parser gives them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from tests.core.search.query.grammar.vocabulary import CLAIMS, CODES, EXPRESSIONS, OUTLETS, PARTIES, WORDS
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

_NAMES = {"code": CODES, "party": PARTIES, "claim": CLAIMS}


class Maker:
    """Makes trees in one language and all that is beside it."""

    def __init__(self, chance: random.Random, language: str) -> None:
        self.chance = chance
        self.words = list(WORDS[language])

    def tree(self, depth: int = 2) -> Node:
        """A tree of about *depth* levels."""
        kinds: Sequence[Callable[[int], Node]] = (
            self.leaf, self.leaf, self.leaf, self.conjunction, self.conjunction, self.alternative, self.near,
            self.boost, self.marked,
        )  # fmt: skip
        return self.leaf(0) if depth <= 0 else self.chance.choice(kinds)(depth)

    def conjunction(self, depth: int) -> Node:
        parts = [self.tree(depth - 1) for _ in range(self.chance.randint(1, 3))]
        parts += [Not(self.tree(depth - 1)) for _ in range(self.chance.randint(len(parts) == 1, 1))]
        return And(_flat(And, self._shuffled(parts)))

    def alternative(self, depth: int) -> Node:
        return Or(_flat(Or, [self.tree(depth - 1) for _ in range(self.chance.randint(2, 3))]))

    def boost(self, depth: int) -> Node:
        part = self.tree(depth - 1)
        if isinstance(part, Marked) or not all(map(_scores, leaves(part))) or _has_marks(part):
            part = Term(self.word())
        return Boost(part, self.chance.choice((0.5, 2.0, 3.0, 10.0)))

    def near(self, depth: int) -> Node:
        field = self.chance.choice(("text", "text", "title"))
        return self._near(field, depth)

    def _near(self, field: str, depth: int) -> Node:
        parts = tuple(self._near_part(field, depth - 1) for _ in range(self.chance.choice((2, 2, 2, 3))))
        return Near(parts, self.chance.randint(0, 4), self.chance.random() < 0.5)

    def _near_part(self, field: str, depth: int) -> Node:
        chosen = self.chance.random()
        if depth > 0 and chosen < 0.15:
            return self._near(field, depth)
        if chosen < 0.35:
            return Or(tuple(self.of_words(field) for _ in range(2)))
        return self.of_words(field)

    def marked(self, depth: int) -> Node:
        return Marked(self._condition(depth))

    def _condition(self, depth: int) -> Node:
        if depth <= 0 or self.chance.random() < 0.4:
            return self._of_mark()
        parts = [self._condition(depth - 1) for _ in range(2)]
        if self.chance.random() < 0.4:
            return Or(_flat(Or, parts))
        if self.chance.random() < 0.4:
            parts[1] = Not(parts[1])
        return And(_flat(And, self._shuffled(parts)))

    def _of_mark(self) -> Node:
        field = self.chance.choice(("code", "party", "claim", "stance"))
        if field == "stance":
            return Term(self.chance.choice(("asserts", "denies", "doubts", "mentions")), "stance")
        words = tuple(self.chance.choice(_NAMES[field]).split())
        if len(words) > 1 and self.chance.random() < 0.4:
            return Phrase(words, self.chance.choice((0, 1)), field)
        word = self.chance.choice(words)
        return Prefix(word[:3], field) if self.chance.random() < 0.2 else Term(word, field)

    def leaf(self, _: int) -> Node:
        chosen = self.chance.random()
        if chosen < 0.65:
            return self.of_words("text")
        if chosen < 0.75:
            return self.of_words("title")
        if chosen < 0.78:
            return Name(" ".join(self.word() for _ in range(self.chance.randint(1, 2))))
        return self.chance.choice((self._outlet, self._date, self._language, self._missing, self._cluster))()

    def of_words(self, field: str) -> Node:
        """A leaf about words of *field*."""
        form = self.chance.choice(("", "", "", "exact"))
        word = self.word()
        match self.chance.choice(("term", "term", "phrase", "prefix", "wildcard", "regex", "fuzzy")):
            case "phrase":
                words = tuple(self.word() for _ in range(self.chance.randint(2, 3)))
                return Phrase(words, self.chance.choice((0, 0, 1, 3)), field, form)
            case "prefix":
                return Prefix(word[:2], field, form)
            case "wildcard":
                return Wildcard(self._shape(word), field, form)
            case "regex":
                return Regex(self.chance.choice(list(EXPRESSIONS)), field, form)
            case "fuzzy":
                return Fuzzy(word, self.chance.randint(1, 2), field, form)
        return Term(word, field, form)

    def _shape(self, word: str) -> tuple[str, ...]:
        cut = self.chance.randint(1, 2)
        return self.chance.choice(
            (
                ("*", word[-2:]),
                (word[0], "*", word[-1]),
                ("?", word[2:]),
                ("*", word[1:3], "*"),
                (word[:cut], "?", "*"),
            )
        )

    def _outlet(self) -> Node:
        words = tuple(self.chance.choice(OUTLETS).split())
        return Phrase(words, field="outlet") if len(words) > 1 else Term(words[0], "outlet")

    def _date(self) -> Node:
        first, last = sorted(self.chance.choices(("2022", "2023-04", "2023-04-20", "2023-05"), k=2))
        return self.chance.choice(
            (DateRange(first, last), DateRange(first, ""), DateRange("", last), DateRange(last, last))
        )

    def _language(self) -> Node:
        return Term(self.chance.choice(("en", "de", "ar", "hi", "de-at")), "language")

    def _missing(self) -> Node:
        return In(self.chance.choice(("outlet", "language", "date")), frozenset({""}))

    def _cluster(self) -> Node:
        return Term(self.word(), "cluster")

    def word(self) -> str:
        return self.chance.choice(self.words)

    def _shuffled(self, parts: list[Node]) -> list[Node]:
        self.chance.shuffle(parts)
        return parts


def _flat(kind: type[And] | type[Or], parts: Sequence[Node]) -> tuple[Node, ...]:
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, kind) else (part,))
    return tuple(flat)


def _scores(leaf: object) -> bool:
    return not isinstance(leaf, In | DateRange) and getattr(leaf, "field", "") not in ("language", "cluster")


def _has_marks(node: Node) -> bool:
    match node:
        case And(parts) | Or(parts) | Near(parts):
            return any(map(_has_marks, parts))
        case Not(part) | Boost(part):
            return _has_marks(part)
    return isinstance(node, Marked)
