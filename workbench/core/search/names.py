"""Names in queries: ``name:Musk`` is about a name in whatever script it is written.

A name becomes the words of the dictionary that are likely to be it, each with how likely, so that totals
stay exact and every hit can be explained. Whether two spellings are of one name is asked in both directions
(an English name says less of its Arabic spelling than the Arabic one of the English), and what is surely a
spelling of the name leads on to others: so ``name:Musk``, ``name:ماسك`` and ``name:मस्क`` are the same search.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

import regex

from workbench.core.search.analysis import EXACT
from workbench.core.search.tree import ID, TEXT, And, Boost, In, Name, Near, Node, Not, Or, Term, Without
from workbench.core.text.folding import fold_text
from workbench.core.text.names.keys import key, likely_keys
from workbench.core.text.names.likeness import dearest, likeness
from workbench.core.text.names.near import cheapest
from workbench.core.text.names.readings import Reading, Taken, readings
from workbench.core.text.names.reasons import Because, Reason, reason
from workbench.core.text.names.spelling import ARABIC, INDIC, SCRIPTS
from workbench.core.text.names.text_words import TextWords, WithKeys
from workbench.core.text.names.words import name_words
from workbench.core.text.stemming.dictionary import dictionary
from workbench.core.text.stemming.names import names_by_folding

LIKELY: Final = 0.5
"""A word that is less likely than this is not taken for the name: below stand more others than spellings."""
_LIKELY_BESIDE: Final = 0.35
"""The same for a word beside the other words of a name, which speak for it, too."""
_ASKED_BACK: Final = 0.25
"""Words that are so likely in one direction are asked in the other, too."""
_SURELY_NAMED: Final = {ARABIC: 0.88, INDIC: 0.8}
"""Ordinary words of a language are names only where they are so likely: بما is no Obama. (In the parallel
sentences of PUD, going from .88 to .8 brings Hindi 24 right words and 7 wrong ones, Arabic 29 and 175: Hindi
spells its vowels, and its dictionary has names among the words.)"""
_LANGUAGES: Final = {ARABIC: "ar", INDIC: "hi"}
_AND: Final = "و"
_ARTICLE: Final = "ال"
_FEWEST_AFTER_AND: Final = 3
_AFFIXED: Final = (Taken.WITHOUT_PREFIX, Taken.WITHOUT_ENDING)
_MARKS: Final = regex.compile(r"[\u064b-\u065f\u0670\u0640]")
_SURE: Final = 0.85
"""Spellings that are so likely lead on to others."""
_SURE_BESIDE: Final = 0.6
"""The same for a word beside the other words of a name."""
_INFLECTED: Final = 0.97
"""A spelling with an article, a preposition or an ending on it, of one that was found."""
_WITHOUT_CAPITAL: Final = 0.9
_TRANSPOSED: Final = 0.6
_SHORTEST_TRANSPOSED: Final = 5
"""Letters of a word that is still itself when two of them change places."""
_MOST_ASKED: Final = 6
"""Spellings that are followed at most: more lead astray, and each takes some 10 ms."""
_BETWEEN: Final = 2
"""Other words between the words of a name: a middle name, a title, a comma."""
_SURE_HALF: Final = 0.7
"""How likely the halves of a word that is written as two must be; they also stand side by side."""
_SHORTEST_HALF: Final = 3
"""Letters of such a half: with fewer, most words fall into two that are found somewhere."""
_LONGEST: Final = 4
"""Words of a name that are looked for together; of a longer one, the first three and the last."""

Stands = Callable[[str], bool]
Found = Callable[[Node], bool]


@dataclass(frozen=True, slots=True)
class NameSpelling:
    """A *word* of the texts that is taken for the name *asked*: *score* from 0 to 1, and why.

    *over*: the spelling of the name that led to it, where it is not the one asked for.
    """

    asked: str
    word: str
    score: float
    why: Reason
    over: str = ""

    @property
    def reason(self) -> str:
        """Why, as a sentence."""
        return f"{self.why}; {self.over} is a spelling of {self.asked}" if self.over else str(self.why)


Spellings = tuple[NameSpelling, ...]


class NameFinder:
    """Finds the spellings of names in one generation of an index.

    *with_keys* gives the words of the texts that have one of some keys, *stands* says whether any text has a
    word, *finds* whether any text has what a prepared node asks for.
    """

    def __init__(self, with_keys: WithKeys, stands: Stands, finds: Found | None = None) -> None:
        self._words = TextWords(with_keys)
        self._stands = stands
        self._finds = finds
        self.as_two = lru_cache(maxsize=256)(self._as_two)
        self.spellings = lru_cache(maxsize=256)(self._spellings)
        self._near = lru_cache(maxsize=1024)(self._near_of)

    def tree(self, name: Name) -> Node:
        """What an engine is asked for in the place of *name*; no document where no text has it."""
        ways = [way for way in self._ways(name.text) if all(self._of_parts(way))]
        nodes = [self._node(way) for way in ways]
        nodes += [_side_by_side(*halves) for word in _only_word(name) for halves in self.as_two(word)]
        if not nodes:
            return _NOWHERE
        return nodes[0] if len(nodes) == 1 else Or(tuple(nodes))

    def found(self, name: Name) -> list[NameSpelling]:
        """All spellings in the place of *name*, the most likely first."""
        best: dict[str, NameSpelling] = {}
        for found in (each for parts in self.ways(name) for part in parts for each in part):
            if found.word not in best or found.score > best[found.word].score:
                best[found.word] = found
        return sorted(best.values(), key=lambda each: (-each.score, each.word))

    def ways(self, name: Name) -> list[tuple[Spellings, ...]]:
        """The ways in which texts write *name*: the spellings of each word that stands near the others."""
        ways = [tuple(self._of_parts(way)) for way in self._ways(name.text)]
        ways += [halves for word in _only_word(name) for halves in self.as_two(word)]
        return [parts for parts in ways if all(parts)]

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
            parts = [Boost(Term(each.word, TEXT, EXACT), each.score) for each in self.spellings(way[0], True)]
            return parts[0] if len(parts) == 1 else Or(tuple(parts))
        return Near(tuple(map(_any_of, self._of_parts(way))), _BETWEEN)

    def _as_two(self, word: str) -> tuple[tuple[Spellings, Spellings], ...]:
        """The spellings of the halves of *word*, where texts write it as two (نيويورك, New York)."""
        if self._finds is None:
            return ()
        found = []
        for at in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1):
            if not unicodedata.category(word[at]).startswith("M"):
                first = self._surely(word[:at])
                second = self._surely(word[at:]) if first else ()
                if second and self._finds(_side_by_side(first, second)):
                    found.append((first, second))
        return tuple(found)

    def _surely(self, half: str) -> Spellings:
        """The words of the texts that are surely *half* of a word; few are looked at, for most are none."""
        heard = next(iter(readings(half)), None)
        if heard is None:
            return ()
        price = dearest(heard.spelling, _SURE_HALF)
        keys = {each for script in SCRIPTS for each in likely_keys(heard.spelling, script, price)}
        near = [
            (word, reading, _both_ways(heard, reading, excess))
            for word, reading, excess in self._words.near(heard, keys, price)
            if reading.taken is Taken.AS_WRITTEN
        ]
        return tuple(
            NameSpelling(half, word, round(alike, 4), reason(half, heard.spelling, word, reading, alike))
            for word, reading, alike in near
            if alike >= _SURE_HALF
        )

    def _of_parts(self, way: tuple[str, ...]) -> list[tuple[NameSpelling, ...]]:
        """The spellings of each part of a name. Beside others, a part may be an ordinary word, too."""
        return [self.spellings(part, len(way) == 1) for part in way]

    def _spellings(self, asked: str, alone: bool) -> tuple[NameSpelling, ...]:
        """The spellings of one word, which is all of the name or not, the most likely first."""
        found: dict[str, NameSpelling] = {}
        if self._stands(asked):
            found[asked] = NameSpelling(asked, asked, 1.0, _plain(Because.SAME, asked, asked))
        waiting = {asked: 1.0}
        followed: set[str] = set()
        while waiting and len(followed) < _MOST_ASKED:
            word = max(waiting, key=lambda each: (waiting[each], each))
            so_far = waiting.pop(word)
            followed.add(word)
            for near in self._near(word, alone, word == asked):
                spelling = _followed(asked, near, so_far)
                if spelling.score >= (LIKELY if alone else _LIKELY_BESIDE) and (
                    near.word not in found or spelling.score > found[near.word].score
                ):
                    found[near.word] = spelling
                    if near.score >= (_SURE if alone else _SURE_BESIDE) and near.word not in followed:
                        waiting[near.word] = spelling.score
        return tuple(sorted(found.values(), key=lambda each: (-each.score, each.word)))

    def _near_of(self, asked: str, alone: bool, typed: bool) -> tuple[NameSpelling, ...]:
        """The words of the texts that may be *asked*, in one step.

        What is written on a name (a preposition, an ending) is taken off what was *typed*, not off others.
        """
        best: dict[str, NameSpelling] = {}
        for heard in readings(*(word.text for word in name_words(asked))):
            if heard.taken in _AFFIXED and not typed:
                continue
            for word, alike, read in self._compared(heard):
                if alike < (LIKELY if alone else _LIKELY_BESIDE):
                    continue
                if alone and _is_too_ordinary(word, read, alike):
                    continue
                if word not in best or alike > best[word].score:
                    why = reason(asked, heard.spelling, word, read, alike)
                    best[word] = NameSpelling(asked, word, round(alike, 4), why)
        small = asked.lower()
        if small != asked and self._stands(small):
            why_small = _plain(Because.WITHOUT_CAPITALS, asked, small)
            best[small] = NameSpelling(asked, small, _WITHOUT_CAPITAL, why_small)
        for word in _transposed(asked):
            if word not in best and self._stands(word):
                best[word] = NameSpelling(asked, word, _TRANSPOSED, _plain(Because.TRANSPOSED, asked, word))
        return tuple(best.values())

    def _compared(self, heard: Reading) -> Iterator[tuple[str, float, Reading]]:
        if heard.taken in _AFFIXED:
            # The name may stand without what is written on it here. What is like it is found from there on:
            # بوتين is no name like تين, after a preposition.
            price = 0.0
            keys = {key(heard.spelling)}
        else:
            price = dearest(heard.spelling, _ASKED_BACK)
            scripts = filter(heard.is_for, SCRIPTS)
            keys = {each for script in scripts for each in likely_keys(heard.spelling, script, price)}
        for word, reading, excess in self._words.near(heard, keys, max(price - heard.price, 0.0)):
            if excess > max(price, heard.price + reading.price):
                continue
            alike = _INFLECTED if _is_inflected(heard, reading) else _both_ways(heard, reading, excess)
            if alike >= _LIKELY_BESIDE:
                yield word, alike, reading


def _is_inflected(heard: Reading, found: Reading) -> bool:
    """Whether the word found is the name with something written on it, or the name without it."""
    same = heard.spelling == found.spelling
    return same and Taken.AS_LETTERS not in (heard.taken, found.taken)


def _both_ways(heard: Reading, reading: Reading, excess: float) -> float:
    """How likely each is the other: an English name says less of its Arabic spelling than that of it.

    Both ways cost the same; how good that is depends on what the best spelling of each would have cost. What
    is written on a name makes it a little less likely, whatever it costs among the names of a list.
    """
    affixed = reading.taken in _AFFIXED
    onward = excess - (reading.price if affixed else 0.0)
    one, other = heard.spelling, reading.spelling
    back = onward + cheapest(one, other.script) - cheapest(other, one.script)
    alike = math.sqrt(likeness(one, onward) * likeness(other, max(back, 0.0)))
    return alike * (_INFLECTED if affixed else 1.0)


def _is_too_ordinary(word: str, reading: Reading, alike: float) -> bool:
    """Whether *word* is an ordinary word that is too little like the name to be taken for it."""
    return alike < _SURELY_NAMED.get(reading.spelling.script, 0.0) and _is_ordinary(word, reading)


def _is_ordinary(word: str, reading: Reading) -> bool:
    """Whether *word*, without its prefix, is an ordinary word of its language: مسك is musk, the scent."""
    language = _LANGUAGES.get(reading.spelling.script)
    known = dictionary(language) if language else None
    if language is None or known is None:
        return False
    plain = _MARKS.sub("", word)
    plain = plain.removeprefix(reading.affix) if reading.taken is Taken.WITHOUT_PREFIX else plain
    if fold_text(plain) in names_by_folding(language):
        return False
    without_and = plain[1:] if plain.startswith(_AND) and len(plain) > _FEWEST_AFTER_AND else plain
    return any(each in known for each in (plain, f"{_ARTICLE}{plain}", without_and))


def _transposed(word: str) -> Iterator[str]:
    if len(word) >= _SHORTEST_TRANSPOSED:
        for at, (one, other) in enumerate(pairwise(word)):
            if one != other:
                yield word[:at] + other + one + word[at + 2 :]


def _followed(asked: str, near: NameSpelling, so_far: float) -> NameSpelling:
    """*near* as a spelling of the name asked for, which led to it over what is *so_far* likely."""
    over = "" if near.asked == asked else near.asked
    return replace(near, asked=asked, score=round(near.score * so_far, 4), over=over)


def _plain(because: Because, asked: str, word: str) -> Reason:
    return Reason(because, asked, word, "")


def _only_word(name: Name) -> tuple[str, ...]:
    """The word of a *name* that has no other."""
    words = name_words(name.text)
    return (words[0].text,) if len(words) == 1 else ()


def _any_of(spellings: Spellings) -> Node:
    terms = tuple(Term(each.word, TEXT, EXACT) for each in spellings)
    return terms[0] if len(terms) == 1 else Or(terms)


def _side_by_side(first: Spellings, second: Spellings) -> Node:
    return Near((_any_of(first), _any_of(second)), 0, ordered=True)


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
            # Words in two halves are no place that a Near can count from, beside words that are one.
            whole = tuple(part for part in parts if not isinstance(part, Near)) or parts
            placed = tuple(map(_without_boosts, whole))
            return placed[0] if len(placed) == 1 else replace(node, parts=placed)
        case _:
            return node
