"""Where a query is found: spans in the original text, from our own analysis of it.

The engine says which documents; this module says where in them. It decides each part of the query
anew on the text (an Or highlights only its parts that hold, a Not and a field of the metadata
highlight nothing), so it is also the plain meaning of the query language that engines are tested
against.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.core.progress import NoProgress, Progress
from workbench.core.search.analysis import language_values, pieces, spans_and_words, terms_of
from workbench.core.search.dates import in_range
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.patterns import word_test
from workbench.core.search.positions import Places, innermost, near_places, phrase_places
from workbench.core.search.stems import Languages, languages_of
from workbench.core.search.tree import (
    LANGUAGE,
    TEXT,
    And,
    Boost,
    DateRange,
    Fuzzy,
    Leaf,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Regex,
    Term,
    Wildcard,
    WordGroup,
    WordRange,
    leaves,
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A place found: code points ``[start, end)`` of the canonical text, and the *quote* they cut out."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class DocumentHits:
    """A document found, with its hits in the order of the text. None when only metadata matched."""

    id: str
    title: str
    score: float
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """*total* counts all documents found, *documents* are the best of them, *facets* count values of all."""

    total: int
    documents: tuple[DocumentHits, ...]
    facets: Mapping[str, Mapping[str, int]]


def find_hits(
    document: IndexedDocument, tree: Node, progress: Progress | None = None
) -> tuple[Hit, ...] | None:
    """The hits of a prepared *tree* in the text of *document*; None where the document does not match.

    *progress* hears of each million code points that are read. Raises Cancelled.
    """
    reading = _Reading(document, tree, progress or NoProgress())
    places = reading.places(tree)
    if places is None:
        return None
    text, analysed = document.text, reading.analysed(TEXT)
    cuts = [(analysed.starts[first], analysed.ends[last]) for first, last in _outermost(places)]
    return tuple(Hit(start, end, text[start:end]) for start, end in cuts)


def _outermost(places: Iterable[tuple[int, int]]) -> Places:
    """*places* in the order of the text, without those that lie inside another."""
    kept: Places = []
    for first, last in sorted(set(places), key=lambda place: (place[0], -place[1])):
        if not kept or last > kept[-1][1]:
            kept.append((first, last))
    return kept


class _Analysed:
    """One text: where its words are, and where in each form the words stand that a query asks for."""

    def __init__(
        self,
        text: str,
        languages: Languages,
        wanted: Mapping[str, Callable[[str], object]],
        progress: Progress,
    ) -> None:
        self.starts, self.ends = array("I"), array("I")
        self.positions: dict[str, defaultdict[str, list[int]]] = {}
        for offset, piece in pieces(text):
            progress.report(offset, len(text))
            spans, words = spans_and_words(piece)
            for form, is_wanted in wanted.items():
                found = self.positions.setdefault(form, defaultdict(list))
                terms = terms_of(form, words, spans, languages, offset)
                for position, at_position in enumerate(terms, len(self.starts)):
                    for term in at_position:
                        if is_wanted(term):
                            found[term].append(position)
            self.starts.extend(offset + start for start, _ in spans)
            self.ends.extend(offset + end for _, end in spans)


class _Reading:
    """One document read for one query."""

    def __init__(self, document: IndexedDocument, tree: Node, progress: Progress) -> None:
        self.document = document
        self._progress = progress
        self._wanted = _wanted_words(tree)
        self._fields: dict[str, _Analysed] = {}

    def analysed(self, field: str) -> _Analysed:
        if field not in self._fields:
            languages = languages_of(self.document, field)
            text = getattr(self.document, field)
            self._fields[field] = _Analysed(text, languages, self._wanted.get(field, {}), self._progress)
        return self._fields[field]

    def places(self, node: Node) -> Places | None:
        """Where *node* holds, in positions of the text; None where it does not hold."""
        match node:
            case And(parts):
                found = [self.places(part) for part in parts]
                return None if None in found else [place for places in found for place in places or ()]
            case Or(parts):
                holding = [places for part in parts if (places := self.places(part)) is not None]
                return [place for places in holding for place in places] if holding else None
            case Not(part):
                return [] if self.places(part) is None else None
            case Boost(part):
                return self.places(part)
            case Near():
                return self._near(node) or None
            case _:
                return self.leaf(node)

    def _near(self, near: Near) -> Places:
        parts = [innermost(self.places(part) or ()) for part in near.parts]
        return near_places(parts, near.distance, near.ordered)

    def leaf(self, leaf: Leaf) -> Places | None:
        if isinstance(leaf, DateRange):
            return [] if in_range(self.document.published, leaf) else None
        if isinstance(leaf, Term) and leaf.field == LANGUAGE:
            return [] if leaf.text in language_values(self.document.language) else None
        found = _places(leaf, self.analysed(leaf.field).positions.get(leaf.form, {}))
        return (found if leaf.field == TEXT else []) if found else None


@lru_cache(maxsize=8)
def _wanted_words(tree: Node) -> dict[str, dict[str, Callable[[str], object]]]:
    """By field and form, a test whether a word can be part of a hit of *tree*."""
    words: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    groups: defaultdict[tuple[str, str], list[Callable[[str], object]]] = defaultdict(list)
    for leaf in leaves(tree):
        match leaf:
            case Term(text, field, form):
                words[field, form].add(text)
            case Phrase(parts, _, field, form):
                words[field, form].update(parts)
            case Prefix() | Wildcard() | Regex() | Fuzzy() | WordRange():
                groups[leaf.field, leaf.form].append(word_test(leaf))
    tests: defaultdict[str, dict[str, Callable[[str], object]]] = defaultdict(dict)
    for field, form in words.keys() | groups.keys():
        tests[field][form] = _test(frozenset(words[field, form]), tuple(groups[field, form]))
    return dict(tests)


def _test(words: frozenset[str], groups: Sequence[Callable[[str], object]]) -> Callable[[str], object]:
    if not groups:
        return words.__contains__
    return lambda word: word in words or any(fits(word) for fits in groups)


def _places(leaf: Term | Phrase | WordGroup, positions: Mapping[str, Sequence[int]]) -> Places:
    match leaf:
        case Phrase(words, slop):
            return phrase_places([positions.get(word, ()) for word in words], slop)
        case Term(text):
            return [(position, position) for position in positions.get(text, ())]
        case _:
            fits = word_test(leaf)
            return [(position, position) for word in positions if fits(word) for position in positions[word]]
