"""Phrases with other words between and proximities, which tantivy understands otherwise than we do.

Where all parts have a known length, a proximity is one of a number of phrases with gaps, and tantivy can look
for these. In all other cases the documents that have all the words are read, place by place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import count, permutations, product
from math import comb, factorial, prod
from typing import TypeAlias

import tantivy

from workbench.core.search.placing import Positions, places_of, wanted_words
from workbench.core.search.tantivy_engine.rows import stored_words
from workbench.core.search.tree import (
    And,
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
)

Layout: TypeAlias = tuple[tuple[int, str], ...]
"""Words and their places, counted from the first."""
_Where: TypeAlias = tuple[str, str]  # field and form
_Row: TypeAlias = tuple[_Where, tuple[str, ...]]  # words that stand side by side
_WordsOf: TypeAlias = Callable[[WordGroup], Sequence[str]]
# A phrase costs tantivy some tenths of a microsecond for each document that has its words, and reading a
# document takes some sixty: so many phrases are worth it. A proximity of two words has two for each distance.
_MOST_LAYOUTS = 128


def layouts(node: Phrase | Near, words_of: _WordsOf) -> tuple[_Where, Sequence[Layout]] | None:
    """Field and form of *node* and all ways in which it can stand there; *words_of* gives those of a group.

    None where there are too many, and where parts may be of several lengths: which of them counts depends
    on what else stands in the text (see `positions.near_places`).
    """
    if isinstance(node, Phrase):
        parts: tuple[Node, ...] = tuple(Term(word, node.field, node.form) for word in node.words)
        node = Near(parts, node.slop, ordered=True)
    alternatives: list[list[_Row]] = []
    for part in node.parts:
        rows = _rows(part, words_of)
        if rows is None or len({len(words) for _, words in rows}) > 1:
            return None
        alternatives.append(rows)
    where = {where for rows in alternatives for where, _ in rows}
    number = len(node.parts)
    orders = 1 if node.ordered else factorial(number)
    ways = orders * comb(node.distance + number - 1, number - 1) * prod(map(len, alternatives))
    if ways == 0:
        return ("", ""), ()
    if len(where) > 1 or ways > _MOST_LAYOUTS:
        return None
    return where.pop(), list(dict.fromkeys(_layouts(alternatives, node)))


def _rows(part: Node, words_of: _WordsOf) -> list[_Row] | None:
    """What may stand in the place of *part*; None where that is not plain to see."""
    match part:
        case Term(text, field, form):
            return [((field, form), (text,))]
        case Phrase(words, 0, field, form):
            return [((field, form), words)]
        case Prefix() | Wildcard() | Regex() | Fuzzy() | WordRange():
            return [((part.field, part.form), (word,)) for word in words_of(part)]
        case Or(parts):
            found: list[_Row] = []
            for alternative in parts:
                rows = _rows(alternative, words_of)
                if rows is None:
                    return None
                found += rows
            return found
        case _:
            return None


def _layouts(alternatives: Sequence[Sequence[_Row]], node: Near) -> Iterator[Layout]:
    for order in [alternatives] if node.ordered else permutations(alternatives):
        for rows in product(*order):
            for gaps in _gaps(len(rows) - 1, node.distance):
                yield _laid_out([words for _, words in rows], gaps)


def _gaps(number: int, most: int) -> Iterator[tuple[int, ...]]:
    """All ways to have *number* gaps of *most* words together at most."""
    if not number:
        yield ()
        return
    for first in range(most + 1):
        for others in _gaps(number - 1, most - first):
            yield first, *others


def _laid_out(rows: Sequence[tuple[str, ...]], gaps: Sequence[int]) -> Layout:
    layout: list[tuple[int, str]] = []
    place = 0
    for row, gap in zip(rows, (*gaps, 0), strict=True):
        layout += enumerate(row, place)
        place += len(row) + gap
    return tuple(layout)


def required(node: Node) -> Node:
    """What every document fits in which *node* stands: it has all the words."""
    match node:
        case Near(parts):
            return And(tuple(map(required, parts)))
        case Phrase(words, _, field, form):
            return And(tuple(Term(word, field, form) for word in words))
        case Or(parts):
            return Or(tuple(map(required, parts)))
        case Without(part):
            return required(part)
        case _:
            return node


def read(
    searcher: tantivy.Searcher, addresses: Sequence[tantivy.DocAddress], node: Node
) -> list[tantivy.DocAddress]:
    """Those of the documents at *addresses* in which *node* stands, decided by their stored words."""
    wanted = wanted_words(node)

    def stands(stored: tantivy.Document) -> bool:
        @cache
        def positions(field: str, form: str) -> Positions:
            found: defaultdict[str, list[int]] = defaultdict(list)
            terms, places = stored_words(stored, field, form)
            are_wanted = wanted[field][form].among(set(terms))
            for place, term in zip(count() if places is None else places, terms, strict=False):
                if term in are_wanted:
                    found[term].append(place)
            return found

        def of_leaf(leaf: Words) -> Positions:
            return positions(leaf.field, leaf.form)

        return bool(places_of(node, of_leaf))

    return [address for address in addresses if stands(searcher.doc(address))]
