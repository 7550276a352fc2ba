"""Which documents have a word, a group of words, a phrase or a proximity, and how well each fits.

A prefix or another group of words counts as one word that stands wherever one of its words stands;
a phrase, as a word as rare as all its words together.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from workbench.core.errors import BugError
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
from workbench.core.search.whoosh_engine.arrays import Array
from workbench.core.search.whoosh_engine.expansion import near_words, words_of
from workbench.core.search.whoosh_engine.inverted import FieldView
from workbench.core.search.whoosh_engine.matches import (
    Counted,
    Matches,
    length_norms,
    nothing,
    rarity,
    summed,
)
from workbench.core.search.whoosh_engine.phrases import adjacent
from workbench.core.search.whoosh_engine.proximity import frequencies
from workbench.core.search.whoosh_engine.schema import word_field
from workbench.core.search.whoosh_engine.segments import Segments

# Documents of one segment, a number for each, and how many documents are in the segments before.
_Share = tuple[Array, Array, int]


class WordMatches:
    """The documents of one generation of the index that have some words."""

    def __init__(self, segments: Segments) -> None:
        self._segments = segments
        # A query is in few fields, and the next one in the same.
        self._norms = lru_cache(maxsize=16)(self._norms_of)

    def matches(self, node: Words | Near | Without) -> Matches:
        """The documents in which a prepared *node* stands."""
        match node:
            case Term():
                return self._term(node)
            case Phrase() | Near() | Without():
                return self._placed(node)
            case _:
                return self._group(node)

    def _term(self, term: Term) -> Matches:
        name = word_field(term.field, term.form)
        shares: list[_Share] = []
        for view, base in self._segments.fields(name):
            shares.append((*view.occurrences(view.dictionary.find(term.text)), base))
        return self._counted(name, *self._together(shares))

    def _group(self, group: WordGroup) -> Matches:
        name = word_field(group.field, group.form)
        shares = [(*_of_words(view, group), base) for view, base in self._segments.fields(name)]
        numbers, counts = self._together(shares)
        return self._counted(name, *summed(numbers, counts, self._segments.size))

    def _placed(self, node: Phrase | Near | Without) -> Matches:
        first = next(leaves(node), None)
        if first is None:  # groups of words for which there are none here
            return nothing()
        if not isinstance(first, Words):
            raise BugError(f"{type(first).__name__} has no places in a text")
        name = word_field(first.field, first.form)
        if isinstance(node, Phrase) and not node.slop:
            return self._phrase(name, node.words)
        shares = [(*frequencies(segment, node), base) for segment, base in self._segments.with_bases()]
        return self._counted(name, *self._together(shares), self._rarity_of(node))

    def _phrase(self, name: str, words: Sequence[str]) -> Matches:
        shares: list[_Share] = []
        documents = [0] * len(words)
        for view, base in self._segments.fields(name):
            slices = [view.dictionary.find(word) for word in words]
            for at, word in enumerate(slices):
                documents[at] += view.document_frequency(word)
            shares.append((*adjacent(view, slices), base))
        weight = sum(rarity(each, self._segments.size) for each in documents)
        return self._counted(name, *self._together(shares), weight)

    def _rarity_of(self, node: Node) -> float:
        """The rarity of all words of *node* together; a group of words is as rare as its documents."""
        match node:
            case Without(part):
                return self._rarity_of(part)
            case Near(parts) | Or(parts):
                return sum(map(self._rarity_of, parts))
            case Phrase(words, _, field, form):
                return sum(self._rarity_of(Term(word, field, form)) for word in words)
            case Term() | Prefix() | Wildcard() | Regex() | Fuzzy() | WordRange():
                return rarity(len(self.matches(node)), self._segments.size)
            case _:
                raise BugError(f"{type(node).__name__} has no places in a text")

    def _together(self, shares: Sequence[_Share]) -> tuple[Array, Array]:
        """The documents of all *shares* and the number for each."""
        if not shares:
            return np.zeros(0, np.uint32), np.zeros(0, np.uint8)
        if self._segments.count == 1:
            return shares[0][:2]
        numbers = [each.astype(np.uint32) + np.uint32(base) for each, _, base in shares]
        return np.concatenate(numbers), np.concatenate([counts for _, counts, _ in shares])

    def _counted(self, name: str, numbers: Array, counts: Array, weight: float | None = None) -> Matches:
        """Documents, each as often as is counted in it; as rare as they are, or of some *weight*."""
        if not len(numbers):
            return nothing()
        if weight is None:
            weight = rarity(len(numbers), self._segments.size)
        return Counted(numbers, counts, weight, self._norms(name))

    def _norms_of(self, name: str) -> Array:
        return length_norms(self._segments.lengths(name))


def _of_words(view: FieldView, group: WordGroup) -> tuple[Array, Array]:
    """The postings of all words of *group*; a word that is so many edits away counts the less."""
    if not isinstance(group, Fuzzy):
        return view.occurrences(words_of(view.dictionary, group))
    words, distances = near_words(view.dictionary, group)
    numbers, counts = view.occurrences(words)
    closeness = 1 / (1 + np.array(distances, np.float32))
    return numbers, counts * closeness.repeat(view.document_frequencies(words))
