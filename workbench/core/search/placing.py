"""Where a part of a query that is about words stands in one text, told from where each word stands in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from workbench.core.errors import BugError
from workbench.core.search.patterns import word_test
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
    WordRange,
    Words,
    leaves,
)

Positions = Mapping[str, Sequence[int]]  # of each word in one text and form, ascending
WordTest = Callable[[str], object]


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
            fits = word_test(leaf)
            return [(position, position) for word in positions if fits(word) for position in positions[word]]


@lru_cache(maxsize=8)
def wanted_words(tree: Node) -> dict[str, dict[str, WordTest]]:
    """By field and form, a test whether a word can be part of a place of *tree*."""
    words: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    groups: defaultdict[tuple[str, str], list[WordTest]] = defaultdict(list)
    for leaf in leaves(tree):
        match leaf:
            case Term(text, field, form):
                words[field, form].add(text)
            case Phrase(parts, _, field, form):
                words[field, form].update(parts)
            case Prefix() | Wildcard() | Regex() | Fuzzy() | WordRange():
                groups[leaf.field, leaf.form].append(word_test(leaf))
    tests: defaultdict[str, dict[str, WordTest]] = defaultdict(dict)
    for field, form in words.keys() | groups.keys():
        tests[field][form] = _test(frozenset(words[field, form]), tuple(groups[field, form]))
    return dict(tests)


def _test(words: frozenset[str], groups: Sequence[WordTest]) -> WordTest:
    if not groups:
        return words.__contains__
    return lambda word: word in words or any(fits(word) for fits in groups)
