"""Mentions of names that are known, in whatever script and spelling a text has them.

What the words of a name may be spelled like is looked up before (`core.search.names`); here it is seen
where they stand together. Of a name of several words, its last one counts, too, in a text that has it in
full: that is how news goes on about a person. It does not where two of the names asked for end alike, or
where another name stands before it (the sister of a person has the same last name).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Final

from workbench.core.text.span import Span

_BETWEEN: Final = 2
"""Other words between the words of a name: a middle name, a title, a particle. As in searches for names."""
_LAST_NAME: Final = 0.95
"""How sure the last word of a name is, where the name stands in full elsewhere in the text."""


@dataclass(frozen=True, slots=True)
class Likely:
    """How likely a word is a part of a name, 0 to 1, and why."""

    score: float
    reason: str


Part = Mapping[str, Likely]
"""The words of texts that may be one word of a name."""


@dataclass(frozen=True, slots=True)
class NameWays:
    """A *name* with the ways in which texts may write it: each the parts that stand together.

    *last* is what its last word alone may be; empty for a name of one word.
    """

    name: str
    ways: tuple[tuple[Part, ...], ...]
    last: Part


@dataclass(frozen=True, slots=True)
class NameMention:
    """The *name* that is asked for stands at *span* (code points): *score*, 0 to 1, and *reason*.

    *by_last_name*: only its last word stands there.
    """

    name: str
    span: Span
    score: float
    reason: str
    by_last_name: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text as a dictionary of its corpus has them, with their spans in code points.

    *text* is the text itself.
    """

    text: str
    words: Sequence[str]
    spans: Sequence[tuple[int, int]]


class MentionFinder:
    """Finds the mentions of *names*. *may_be_name* says it of a word that stands before a last name."""

    def __init__(self, names: Sequence[NameWays], may_be_name: Callable[[str], bool]) -> None:
        self._names = names
        self._may_be_name = may_be_name
        self._wanted = {word for name in names for way in name.ways for part in way for word in part}
        self._wanted |= {word for name in names for word in name.last}

    def found(self, words: Words) -> list[NameMention]:
        """The mentions in a text, by name and then in order; those of one name do not overlap."""
        positions: defaultdict[str, list[int]] = defaultdict(list)
        for position, word in enumerate(words.words):
            if word in self._wanted:
                positions[word].append(position)
        if not positions:
            return []
        full = {name.name: _longest(_in_full(words, name, positions)) for name in self._names}
        lasts: defaultdict[str, set[str]] = defaultdict(set)
        for name in self._names:
            if full[name.name]:
                for word in name.last.keys() & positions.keys():
                    lasts[word].add(name.name)
        mentions: list[NameMention] = []
        for name in self._names:
            alone = list(self._by_last_name(words, name, full[name.name], positions, lasts))
            mentions += _longest([*full[name.name], *alone])
        return mentions

    def _by_last_name(
        self,
        words: Words,
        name: NameWays,
        full: Sequence[NameMention],
        positions: Mapping[str, list[int]],
        lasts: Mapping[str, set[str]],
    ) -> Iterator[NameMention]:
        for word in name.last.keys() & lasts.keys() if full else ():
            if len(lasts[word]) > 1:
                continue
            likely = name.last[word]
            for position in positions[word]:
                if not self._is_of_another(words, position, name):
                    reason = f"{likely.reason}; {name.name} stands in full in this document"
                    score = round(likely.score * _LAST_NAME, 4)
                    yield NameMention(
                        name.name, Span(*words.spans[position]), score, reason, by_last_name=True
                    )

    def _is_of_another(self, words: Words, position: int, name: NameWays) -> bool:
        """Whether another first name stands before a last name: seen only where names have capitals."""
        if position == 0:
            return False
        before, between = words.words[position - 1], _between(words, position - 1, position)
        if between != " " or not before[:1].isupper() or not self._may_be_name(before):
            return False
        return not any(before in part for way in name.ways for part in way)


def _in_full(words: Words, name: NameWays, positions: Mapping[str, list[int]]) -> Iterator[NameMention]:
    for way in name.ways:
        starts = sorted({at for part in way for word in part for at in positions.get(word, ())})
        for start in starts:
            if taken := _together(words, way, start):
                likely = [part[words.words[at]] for at, part in taken]
                score = reduce(lambda product, each: product * each.score, likely, 1.0) ** (1 / len(likely))
                reason = "; ".join(dict.fromkeys(each.reason for each in likely))
                ends = [words.spans[at] for at, _ in taken]
                yield NameMention(name.name, Span(ends[0][0], ends[-1][1]), round(score, 4), reason)


def _together(words: Words, way: Sequence[Part], start: int) -> list[tuple[int, Part]]:
    """The places of all parts of a name from *start* on, near each other in one line; none if some lack.

    In another order (Musk Elon) they stand side by side.
    """
    left = list(way)
    taken: list[tuple[int, Part]] = []
    at = start
    while left and at < len(words.words) and at - start < len(way) * (_BETWEEN + 1):
        fitting = [part for part in left if words.words[at] in part]
        if fitting:
            part = max(fitting, key=lambda each: each[words.words[at]].score)
            left.remove(part)
            taken.append((at, part))
        elif at - taken[-1][0] > _BETWEEN:
            return []
        at += 1
    turned = [way.index(part) for _, part in taken]
    if turned != sorted(turned) and taken[-1][0] - taken[0][0] >= len(taken):
        return []
    if left or "\n" in words.text[words.spans[taken[0][0]][0] : words.spans[taken[-1][0]][1]]:
        return []
    return taken


def _between(words: Words, one: int, other: int) -> str:
    return words.text[words.spans[one][1] : words.spans[other][0]]


def _longest(found: Iterable[NameMention]) -> list[NameMention]:
    """Of those that overlap, the longest, of equal ones the surest; in order."""
    chosen: list[NameMention] = []
    for mention in sorted(found, key=lambda each: (each.span.start, -len(each.span), -each.score)):
        if chosen and mention.span.overlaps(chosen[-1].span):
            if (len(mention.span), mention.score) > (len(chosen[-1].span), chosen[-1].score):
                chosen[-1] = mention
        else:
            chosen.append(mention)
    return chosen
