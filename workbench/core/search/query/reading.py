"""A query tree in words: one line that says what is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce

from workbench.core.search.analysis import EXACT
from workbench.core.search.query.wording import ENGLISH, Wording
from workbench.core.search.tree import (
    LANGUAGE,
    STANCE,
    TEXT,
    WORD_FIELDS,
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
    WordRange,
    Words,
    leaves,
)


def reading(tree: Node, wording: Wording = ENGLISH, language_of: Callable[[str], str] = str) -> str:
    """What a parsed *tree* asks for, in the words of *wording*; *language_of* names a language by its tag."""
    return _Reading(wording, language_of).of(tree)


class _Reading:
    def __init__(self, wording: Wording, language_of: Callable[[str], str]) -> None:
        self.wording = wording
        self.language_of = language_of

    def say(self, key: str, **given: object) -> str:
        return self.wording[key].format(**given)

    def of(self, node: Node) -> str:
        match node:
            case And(parts):
                return self.joined("and", [self.within(part, (Or, Near)) for part in parts])
            case Or(parts):
                return self.joined("or", [self.within(part, (And, Near)) for part in parts])
            case Not(part):
                return self.say("not", part=self.within(part, (And, Or, Near)))
            case Boost(part, factor):
                return self.say("boost", part=self.within(part, (And, Or, Near)), factor=f"{factor:g}")
            case Near(parts, distance, ordered):
                return self.near(parts, distance, ordered)
            case Marked(condition):
                return self.say("mark", condition=self.of(condition))
            case _:
                return self.leaf(node)

    def joined(self, key: str, parts: Sequence[str]) -> str:
        return reduce(lambda first, second: self.say(key, first=first, second=second), parts)

    def within(self, node: Node, in_brackets: tuple[type[Node], ...]) -> str:
        said = self.of(node)
        return self.say("brackets", part=said) if isinstance(node, in_brackets) else said

    def near(self, parts: Sequence[Node], distance: int, ordered: bool) -> str:
        said = self.joined("and", [self._without_field(part, (Or, Near)) for part in parts])
        whole = self.say("before" if ordered else "near", parts=said, count=distance)
        first = next(leaves(parts[0]))
        return self._in_field(first.field, whole) if isinstance(first, Words) else whole

    def leaf(self, leaf: Node) -> str:
        match leaf:
            case DateRange():
                return self._dates(leaf)
            case Name(text):
                return self.say("name", name=text)
            case In(field, values):
                return self._in(field, sorted(values))
            case Term(text, field) if field == LANGUAGE:
                return self.say("language", language=self.language_of(text))
            case Term(text, field) if field == STANCE:
                return self.say("stance", stance=text)
            case _ if isinstance(leaf, Words):
                return self._in_field(leaf.field, self._words(leaf))
            case _:
                return self.of(leaf)

    def _without_field(self, node: Node, in_brackets: tuple[type[Node], ...]) -> str:
        """A part of a nearness, all of whose parts are in one field."""
        if isinstance(node, Words):
            return self._words(node)
        if isinstance(node, Or):
            said = self.joined("or", [self._without_field(part, (Near,)) for part in node.parts])
            return self.say("brackets", part=said)
        return self.within(node, in_brackets)

    def _in_field(self, field: str, said: str) -> str:
        if field == TEXT:
            return said
        key = "in_field" if field in WORD_FIELDS else "of_mark"
        return self.say(key, field=self.say(f"field.{field}"), part=said)

    def _words(self, leaf: Words) -> str:
        said = self._plain_words(leaf)
        return self.say("exact", part=said) if leaf.form == EXACT else said

    def _plain_words(self, leaf: Words) -> str:
        match leaf:
            case Term(text):
                return self.say("word", word=text)
            case Phrase(words, 0):
                return self.say("phrase", words=" ".join(words))
            case Phrase(words, slop):
                return self.say("phrase_slop", words=" ".join(words), count=slop)
            case Prefix(text):
                return self.say("prefix", word=text)
            case Wildcard(pieces):
                return self.say("wildcard", word="".join(pieces))
            case Regex(pattern):
                return self.say("regex", pattern=pattern)
            case Fuzzy(text, edits):
                return self.say("fuzzy", word=text, count=edits)
            case WordRange(first, last):
                return self.say("range", first=first, last=last)

    def _dates(self, dates: DateRange) -> str:
        if dates.first == dates.last:
            return self.say("date", date=dates.first)
        key = "date_range" if dates.first and dates.last else "date_from" if dates.first else "date_until"
        return self.say(key, first=dates.first, last=dates.last)

    def _in(self, field: str, values: Sequence[str]) -> str:
        name = self.say(f"field.{field}")
        if list(values) == [""]:
            return self.say("missing", field=name)
        return self.say("in", field=name, values=", ".join(values))
