"""Where phrases and proximities stand in a segment: the meaning of `positions`, for all texts at once.

A place is a number of 64 bits, the document in its upper half and the position in its lower one, so
that places of all documents are sorted together and a step from word to word is one search.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from itertools import permutations

import numpy as np

from workbench.core.errors import BugError
from workbench.core.search.tree import (
    DateRange,
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
)
from workbench.core.search.whoosh_engine.arrays import Array
from workbench.core.search.whoosh_engine.expansion import words_of
from workbench.core.search.whoosh_engine.inverted import Postings
from workbench.core.search.whoosh_engine.matches import is_in
from workbench.core.search.whoosh_engine.phrases import each_counted, in_all_of
from workbench.core.search.whoosh_engine.schema import word_field
from workbench.core.search.whoosh_engine.segments import OpenSegment

_SHIFT = 32
Stretches = tuple[Array, Array]  # the first and the last place of each
_NONE = np.zeros(0, np.int64)


def frequencies(segment: OpenSegment, node: Phrase | Near | Without) -> tuple[Array, Array]:
    """The documents of *segment* in which a prepared *node* stands, and how many times it does."""
    first, _ = stretches(segment, node, documents(segment, node))
    return each_counted(first >> _SHIFT)


def documents(segment: OpenSegment, node: Node) -> Array:
    """The documents that have all words of a phrase, all parts of a proximity …, ascending."""
    match node:
        case Phrase(words, _, field, form):
            return _all([documents(segment, Term(word, field, form)) for word in words], segment.size)
        case Near(parts):
            return _all([documents(segment, part) for part in parts], segment.size)
        case Or(parts):
            return np.unique(np.concatenate([_NONE, *(documents(segment, part) for part in parts)]))
        case Without(part):
            return documents(segment, part)
        case Term():
            return _postings(segment, node).numbers.astype(np.int64)
        case Prefix() | Wildcard() | Regex() | Fuzzy() | WordRange():
            return np.unique(_postings(segment, node).numbers).astype(np.int64)
        case _:
            raise BugError(f"{type(node).__name__} has no places in a text")


def stretches(segment: OpenSegment, node: Node, among: Array) -> Stretches:
    """The places of a prepared *node* in the documents *among*, in order."""
    match node:
        case Phrase(words, slop, field, form):
            places = [_places(segment, Term(word, field, form), among) for word in words]
            return _adjacent(places) if slop == 0 else _chained([(each, each) for each in places], slop)
        case Near(parts, distance, ordered):
            each = [_innermost([stretches(segment, part, among)]) for part in parts]
            orders = [each] if ordered else permutations(each)
            return _unique([_chained(list(order), distance) for order in orders])
        case Or(parts):
            return _innermost([(_NONE, _NONE), *(stretches(segment, part, among) for part in parts)])
        case Without(part, words):
            first, last = stretches(segment, part, among)
            taken = np.concatenate([_NONE, *(_places(segment, word, among) for word in words)])
            kept = ~np.isin(first, taken)
            return first[kept], last[kept]
        case DateRange():
            raise BugError("a date has no place in a text")
        case Term() | Prefix() | Wildcard() | Regex() | Fuzzy() | WordRange():
            singles = _places(segment, node, among)
            return singles, singles
        case _:
            raise BugError(f"{type(node).__name__} has no places in a text")


def _all(numbers: Sequence[Array], size: int) -> Array:
    return reduce(lambda kept, others: kept[is_in(kept, others, size)], sorted(numbers, key=len))


def _postings(segment: OpenSegment, leaf: Term | WordGroup) -> Postings:
    view = segment.field(word_field(leaf.field, leaf.form))
    if view is None:
        return Postings(_NONE, _NONE, _NONE)
    if isinstance(leaf, Term):
        return view.postings(view.dictionary.find(leaf.text))
    words = words_of(view.dictionary, leaf)
    return view.postings(words) if isinstance(words, slice) else view.postings_of(words)


def _places(segment: OpenSegment, leaf: Term | WordGroup, among: Array) -> Array:
    postings = _postings(segment, leaf)
    numbers = postings.numbers.astype(np.int64)
    wanted = np.zeros(segment.size, bool)
    wanted[among] = True
    chosen = np.flatnonzero(wanted[numbers])
    positions, counts = postings.positions(chosen)
    places = (np.repeat(numbers[chosen], counts) << _SHIFT) | positions
    if not isinstance(leaf, Term):
        places.sort()
    return places


def _adjacent(places: Sequence[Array]) -> Stretches:
    first = in_all_of([each - distance for distance, each in enumerate(places)])
    return first, first + len(places) - 1


def _chained(parts: Sequence[Stretches], distance: int) -> Stretches:
    """From every place of the first part to the next of each that follows, if few other words are between."""
    first, last = parts[0]
    own = last - first + 1
    for begins, ends in parts[1:]:
        at = np.searchsorted(begins, last, "right")
        there = np.flatnonzero(at < len(begins))
        there = there[begins[at[there]] >> _SHIFT == last[there] >> _SHIFT]
        at = at[there]
        first, last = first[there], ends[at]
        own = own[there] + (last - begins[at] + 1)
    close = last - first + 1 - own <= distance
    return first[close], last[close]


def _unique(found: Sequence[Stretches]) -> Stretches:
    """All of *found*, each once, by their first places, then their last."""
    first, last = (np.concatenate(ends) for ends in zip(*found, strict=True))
    order = np.lexsort((last, first))
    first, last = first[order], last[order]
    new = np.ones(len(first), bool)
    new[1:] = (first[1:] != first[:-1]) | (last[1:] != last[:-1])
    return first[new], last[new]


def _innermost(found: Sequence[Stretches]) -> Stretches:
    """All of *found* that have no other inside."""
    if len(found) == 1 and found[0][0] is found[0][1]:
        return found[0]
    first, last = _unique(found)
    if not len(first):
        return first, last
    # Inside lies one that begins later, or at the same place before, and ends no later.
    later = np.append(np.minimum.accumulate(last[::-1])[::-1][1:], np.iinfo(np.int64).max)
    kept = later > last
    kept[1:] &= first[1:] != first[:-1]
    return first[kept], last[kept]
