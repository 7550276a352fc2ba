"""Names in queries: ``name:Musk`` is about a name in whatever script it is written.

A name becomes the words of the dictionary that are likely to be it, each with how likely, so that totals
stay exact and every hit can be explained. Whether two spellings are of one name is asked in both directions
(an English name says less of its Arabic spelling than the Arabic one of the English), and what is surely a
spelling of the name leads on to others: so ``name:Musk``, ``name:ماسك`` and ``name:मस्क`` are the same search.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from workbench.core.search.analysis import EXACT
from workbench.core.search.tree import ID, TEXT, And, Boost, In, Name, Near, Node, Not, Or, Term, Without
from workbench.core.text.names.keys import likely_keys
from workbench.core.text.names.likeness import dearest, likeness
from workbench.core.text.names.near import Near as Found
from workbench.core.text.names.near import Words
from workbench.core.text.names.readings import Reading, Taken, readings
from workbench.core.text.names.reasons import Because, reason
from workbench.core.text.names.spelling import SCRIPTS
from workbench.core.text.names.words import name_words

LIKELY: Final = 0.4
"""A word that is less likely than this is not taken for the name: below stand more others than spellings."""
_ASKED_BACK: Final = 0.15
"""Words that are so likely in one direction are asked in the other, too."""
_SURE: Final = 0.7
"""Spellings that are so likely lead on to others."""
_INFLECTED: Final = 0.97
"""A spelling with an article, a preposition or an ending on it, of one that was found."""
_WITHOUT_CAPITAL: Final = 0.9
_TRANSPOSED: Final = 0.6
_SHORTEST_TRANSPOSED: Final = 5
"""Letters of a word that is still itself when two of them change places."""
_MOST_ASKED: Final = 12
"""Spellings that are followed at most: more lead astray, and each takes some 10 ms."""
_BETWEEN: Final = 2
"""Other words between the words of a name: a middle name, a title, a comma."""
_LONGEST: Final = 4
"""Words of a name that are looked for together; of a longer one, the first three and the last."""

WithKeys = Callable[[Set[int]], Sequence[str]]
Stands = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class NameSpelling:
    """A *word* of the texts that is taken for the name *asked*: *score* from 0 to 1, and why."""

    asked: str
    word: str
    score: float
    reason: str


class NameFinder:
    """Finds the spellings of names in one generation of an index.

    *with_keys* gives the words of the texts that have one of some keys, *stands* says whether any text has a
    word.
    """

    def __init__(self, with_keys: WithKeys, stands: Stands) -> None:
        self._with_keys = with_keys
        self._stands = stands
        self.spellings = lru_cache(maxsize=256)(self._spellings)
        self._near = lru_cache(maxsize=1024)(self._near_of)

    def tree(self, name: Name) -> Node:
        """What an engine is asked for in the place of *name*; no document where no text has it."""
        ways = [way for way in self._ways(name.text) if all(map(self.spellings, way))]
        nodes = [self._node(way) for way in ways]
        if not nodes:
            return _NOWHERE
        return nodes[0] if len(nodes) == 1 else Or(tuple(nodes))

    def found(self, name: Name) -> list[NameSpelling]:
        """All spellings in the place of *name*, the most likely first."""
        best: dict[str, NameSpelling] = {}
        for way in self._ways(name.text):
            if all(map(self.spellings, way)):
                for found in (each for part in way for each in self.spellings(part)):
                    if found.word not in best or found.score > best[found.word].score:
                        best[found.word] = found
        return sorted(best.values(), key=lambda each: (-each.score, each.word))

    def _ways(self, name: str) -> Iterator[tuple[str, ...]]:
        """The words of a name, and neighbours of them written as one (Open AI, OpenAI; New York, نيويورك)."""
        words = name_words(name)
        telling = [word.text for word in words if not (word.particle or word.initial)]
        parts = telling or [word.text for word in words]
        if len(parts) > _LONGEST:
            parts = [*parts[: _LONGEST - 1], parts[-1]]
        if not parts:
            return
        yield tuple(parts)
        for at, _ in enumerate(pairwise(parts)):
            yield (*parts[:at], parts[at] + parts[at + 1], *parts[at + 2 :])
        if len(parts) > 2:
            yield ("".join(parts),)
        if len(words) > len(parts):
            yield ("".join(word.text for word in words),)

    def _node(self, way: tuple[str, ...]) -> Node:
        if len(way) == 1:
            parts = [Boost(Term(each.word, TEXT, EXACT), each.score) for each in self.spellings(way[0])]
            return parts[0] if len(parts) == 1 else Or(tuple(parts))
        groups = [[Term(each.word, TEXT, EXACT) for each in self.spellings(part)] for part in way]
        return Near(tuple(terms[0] if len(terms) == 1 else Or(tuple(terms)) for terms in groups), _BETWEEN)

    def _spellings(self, asked: str) -> tuple[NameSpelling, ...]:
        """The spellings of one word, the most likely first."""
        found = {asked: NameSpelling(asked, asked, 1.0, "the same spelling")} if self._stands(asked) else {}
        waiting = {asked: 1.0}
        followed: set[str] = set()
        while waiting and len(followed) < _MOST_ASKED:
            word = max(waiting, key=lambda each: (waiting[each], each))
            so_far = waiting.pop(word)
            followed.add(word)
            for near in self._near(word):
                spelling = _followed(asked, near, so_far)
                if spelling.score >= LIKELY and (
                    near.word not in found or spelling.score > found[near.word].score
                ):
                    found[near.word] = spelling
                    if near.score >= _SURE and near.word not in followed:
                        waiting[near.word] = spelling.score
        return tuple(sorted(found.values(), key=lambda each: (-each.score, each.word)))

    def _near_of(self, asked: str) -> tuple[NameSpelling, ...]:
        """The words of the texts that may be *asked*, in one step."""
        best: dict[str, NameSpelling] = {}
        for heard in readings(*(word.text for word in name_words(asked))):
            for word, alike, near in self._compared(asked, heard):
                if word not in best or alike > best[word].score:
                    why = reason(asked, heard.spelling, word, near.reading, alike)
                    best[word] = NameSpelling(asked, word, round(alike, 4), str(why))
        small = asked.lower()
        if small != asked and self._stands(small):
            best[small] = NameSpelling(asked, small, _WITHOUT_CAPITAL, "the same spelling without capitals")
        for word in _transposed(asked):
            if word not in best and self._stands(word):
                why_changed = f"{Because.TRANSPOSED.value} of {asked}"
                best[word] = NameSpelling(asked, word, _TRANSPOSED, why_changed)
        return tuple(best.values())

    def _compared(self, asked: str, heard: Reading) -> Iterator[tuple[str, float, Found]]:
        price = dearest(heard.spelling, _ASKED_BACK)
        keys = {each for script in SCRIPTS for each in likely_keys(heard.spelling, script, price)}
        words = self._with_keys(keys)
        for near in Words(map(_readings, words)).near(heard, (price,))[0]:
            if near.excess > price:
                continue
            word = words[near.word]
            alike = likeness(heard.spelling, near.excess)
            if _is_inflected(heard, near.reading):
                alike = max(alike, _INFLECTED)
            elif heard.taken is Taken.AS_WRITTEN:
                alike = max(alike, _backwards(asked, near.reading))
            if alike >= LIKELY:
                yield word, alike, near


@lru_cache(maxsize=20_000)
def _readings(word: str) -> tuple[Reading, ...]:
    return readings(word)


def _is_inflected(heard: Reading, found: Reading) -> bool:
    """Whether the word found is the name with something written on it, or the name without it."""
    same = heard.spelling == found.spelling
    return same and Taken.AS_LETTERS not in (heard.taken, found.taken)


def _backwards(asked: str, found: Reading) -> float:
    """How likely *asked* is *found*."""
    price = dearest(found.spelling, LIKELY)
    near = [each for each in Words([_readings(asked)]).near(found, (price,))[0] if each.excess <= price]
    return max((likeness(found.spelling, each.excess) for each in near), default=0.0)


def _transposed(word: str) -> Iterator[str]:
    if len(word) >= _SHORTEST_TRANSPOSED:
        for at, (one, other) in enumerate(pairwise(word)):
            if one != other:
                yield word[:at] + other + one + word[at + 2 :]


def _followed(asked: str, near: NameSpelling, so_far: float) -> NameSpelling:
    """*near* as a spelling of the name asked for, which led to it over what is *so_far* likely."""
    why = near.reason if near.asked == asked else f"{near.reason}; {near.asked} is a spelling of {asked}"
    return replace(near, asked=asked, score=round(near.score * so_far, 4), reason=why)


_NOWHERE: Final = In(ID, frozenset())


def with_names(tree: Node, finder: NameFinder) -> Node:
    """*tree* with every name replaced by its spellings."""
    match tree:
        case Near(parts):
            placed = tuple(_without_boosts(with_names(part, finder)) for part in parts)
            return _NOWHERE if _NOWHERE in placed else replace(tree, parts=placed)
        case And(parts) | Or(parts):
            return replace(tree, parts=tuple(with_names(part, finder) for part in parts))
        case Not(part) | Boost(part) | Without(part):
            return replace(tree, part=with_names(part, finder))
        case Name():
            return finder.tree(tree)
        case _:
            return tree


def _without_boosts(node: Node) -> Node:
    """*node* as a part of a Near, where places count and no scores."""
    match node:
        case Boost(part):
            return part
        case Or(parts):
            return replace(node, parts=tuple(map(_without_boosts, parts)))
        case _:
            return node
