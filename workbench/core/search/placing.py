"""Where a part of a query that is about words stands in one text, told from where each word stands in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from dataclasses import field as attribute
from functools import lru_cache

from workbench.core.errors import BugError
from workbench.core.search.patterns import fitting
from workbench.core.search.positions import Places, innermost, near_places, phrase_places
from workbench.core.search.tree import (
    Fuzzy,
    Near,
    Node,
    Or,
    Phrase,
    Prefix,
    Regex,
    Term,
    Wildcard,
    Without,
    WordGroup,
    WordRange,
    Words,
    leaves,
)

Positions = Mapping[str, Sequence[int]]  # of each word in one text and form, ascending


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words, in one form, that can be part of a place: *words* themselves and those of *groups*."""

    words: set[str] = attribute(default_factory=set)
    groups: list[WordGroup] = attribute(default_factory=list)

    def among(self, terms: Set[str]) -> set[str]:
        """Those of *terms* that can be part of a place."""
        found = self.words & terms
        if self.groups:
            each = list(terms)
            found.update(*(fitting(group, each) for group in self.groups))
        return found


def places_of(node: Node, positions: Callable[[Words], Positions]) -> Places:
    """Where a prepared *node* stands: words, a phrase, a proximity, or alternatives of them.

    *positions* gives those of the field and form of a leaf; words that `wanted_words` does not want may be
    missing there.
    """
    match node:
        case Near(parts, distance, ordered):
            return near_places([innermost(places_of(part, positions)) for part in parts], distance, ordered)
        case Or(parts):
            return [place for part in parts for place in places_of(part, positions)]
        case Without(part, words):
            taken = {place for word in words for place in positions(word).get(word.text, ())}
            return [place for place in places_of(part, positions) if place[0] not in taken]
        case Term() | Phrase() | Prefix() | Wildcard() | Regex() | Fuzzy() | WordRange():
            return _places(node, positions(node))
        case _:
            raise BugError(f"{type(node).__name__} has no places in a text")


def _places(leaf: Words, positions: Positions) -> Places:
    match leaf:
        case Phrase(words, slop):
            return phrase_places([positions.get(word, ()) for word in words], slop)
        case Term(text):
            return [(position, position) for position in positions.get(text, ())]
        case _:
            fits = fitting(leaf, list(positions))
            return [(position, position) for word in fits for position in positions[word]]


@lru_cache(maxsize=8)
def wanted_words(tree: Node) -> Mapping[str, Mapping[str, Wanted]]:
    """By field and form, the words that can be part of a place of *tree*."""
    wanted: defaultdict[str, defaultdict[str, Wanted]] = defaultdict(lambda: defaultdict(Wanted))
    for leaf in leaves(tree):
        match leaf:
            case Term(text, field, form):
                wanted[field][form].words.add(text)
            case Phrase(parts, _, field, form):
                wanted[field][form].words.update(parts)
            case Prefix() | Wildcard() | Regex() | Fuzzy() | WordRange():
                wanted[leaf.field][leaf.form].groups.append(leaf)
    return wanted
