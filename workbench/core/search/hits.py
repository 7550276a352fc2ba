"""Where a query is found: spans in the original text, from our own analysis of it.

The engine says which documents; this module says where in them. It decides each part of the query
anew on the text (an Or highlights only its parts that hold, a Not and a field of the metadata
highlight nothing), so it is also the plain meaning of the query language that engines are tested
against.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from workbench.core.errors import BugError
from workbench.core.progress import NoProgress, Progress
from workbench.core.search.analysis import WORD_FORMS, in_form, language_values, pieces, terms_of
from workbench.core.search.cutting import Spans, spans_and_words
from workbench.core.search.dates import in_range
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.placing import Positions, Wanted, places_of, wanted_words
from workbench.core.search.stems import Languages, languages_of
from workbench.core.search.tree import (
    DATE,
    TEXT,
    And,
    Boost,
    DateRange,
    In,
    Marked,
    Name,
    Near,
    Node,
    Not,
    Or,
    Term,
    Without,
    Words,
    leaves,
)

Found = list[tuple[int, int]]  # code points, half-open
_Growing = defaultdict[str, list[int]]


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
    """*total* counts all documents found, *documents* are the best of them, *facets* count values of all.

    *cursor* asks for the next page; it is empty on the last.
    """

    total: int
    documents: tuple[DocumentHits, ...]
    facets: Mapping[str, Mapping[str, int]]
    cursor: str = ""


def find_hits(
    document: IndexedDocument, tree: Node, progress: Progress | None = None
) -> tuple[Hit, ...] | None:
    """The hits of a prepared *tree* in the text of *document*; None where the document does not match.

    *progress* hears of each million code points that are read. Raises Cancelled.
    """
    reading = _Reading(document, tree, progress or NoProgress())
    spans = reading.spans(tree)
    if spans is None:
        return None
    return tuple(Hit(start, end, document.text[start:end]) for start, end in _outermost(spans))


def first_hits(document: IndexedDocument, trees: Sequence[Node]) -> list[Hit | None]:
    """The first hit of each of the prepared *trees* in the text of *document*, which is read once."""
    reading = _Reading(document, Or(tuple(trees)), NoProgress())
    first = [
        min(reading.spans(tree) or (), key=lambda span: (span[0], -span[1]), default=None) for tree in trees
    ]
    return [span and Hit(*span, document.text[slice(*span)]) for span in first]


def _outermost(spans: Iterable[tuple[int, int]]) -> Found:
    """*spans* in the order of the text, without those that lie inside another."""
    kept: Found = []
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if not kept or end > kept[-1][1]:
            kept.append((start, end))
    return kept


class _Analysed:
    """One text: where in each form the words stand that a query asks for, and the spans of its words."""

    def __init__(
        self, text: str, languages: Languages, wanted: Mapping[str, Wanted], progress: Progress
    ) -> None:
        self._text = text
        self._pieces: list[tuple[int, int]] = []  # the position of its first word, the place of the piece
        # Those of one piece only, as of 50 MB they would take hundreds more.
        self._spans: tuple[int, Spans] = (-1, ())
        self.positions: dict[str, _Growing] = {form: defaultdict(list) for form in wanted}
        first = 0
        for offset, piece in pieces(text):
            progress.report(offset, len(text))
            spans, words = spans_and_words(piece)
            for form, of_form in wanted.items():
                if form in WORD_FORMS:
                    _note_words(words, form, first, of_form, self.positions[form])
                else:
                    terms = terms_of(form, words, spans, languages, offset)
                    _note_terms(terms, first, of_form, self.positions[form])
            self._spans = len(self._pieces), spans
            self._pieces.append((first, offset))
            first += len(words)

    def span(self, position: int) -> tuple[int, int]:
        """Where the word at *position* stands in the text."""
        at = bisect_right(self._pieces, position, key=lambda piece: piece[0]) - 1
        first, offset = self._pieces[at]
        if self._spans[0] != at:
            behind = self._pieces[at + 1][1] if at + 1 < len(self._pieces) else len(self._text)
            self._spans = at, spans_and_words(self._text[offset:behind])[0]
        start, end = self._spans[1][position - first]
        return offset + start, offset + end


def _note_words(words: Sequence[str], form: str, first: int, wanted: Wanted, positions: _Growing) -> None:
    """Note at which positions, from *first* on, those of *words* stand that are wanted in *form*."""
    # A text has half as many different words as words.
    different = list(set(words))
    formed = in_form(different, form)
    found = wanted.among(set(formed))
    if not found:
        return
    terms = {word: term for word, term in zip(different, formed, strict=True) if term in found}
    for position, word in enumerate(words, first):
        if word in terms:
            positions[terms[word]].append(position)


def _note_terms(terms: Sequence[tuple[str, ...]], first: int, wanted: Wanted, positions: _Growing) -> None:
    """The same where the *terms* that stand at each position are known."""
    different = set(terms)
    found = wanted.among(set(chain.from_iterable(different)))
    if not found:
        return
    holding = {at_position for at_position in different if not found.isdisjoint(at_position)}
    for position, at_position in enumerate(terms, first):
        if at_position in holding:
            for term in at_position:
                if term in found:
                    positions[term].append(position)


class _Reading:
    """One document read for one query."""

    def __init__(self, document: IndexedDocument, tree: Node, progress: Progress) -> None:
        self.document = document
        self._progress = progress
        self._wanted = wanted_words(tree)
        self._fields: dict[str, _Analysed] = {}

    def analysed(self, field: str) -> _Analysed:
        if field not in self._fields:
            languages = languages_of(self.document, field)
            text = getattr(self.document, field)
            self._fields[field] = _Analysed(text, languages, self._wanted.get(field, {}), self._progress)
        return self._fields[field]

    def spans(self, node: Node) -> Found | None:
        """Where *node* holds, in code points of the text; None where it does not hold."""
        match node:
            case And(parts):
                found = [self.spans(part) for part in parts]
                return None if None in found else [span for spans in found for span in spans or ()]
            case Or(parts):
                holding = [spans for part in parts if (spans := self.spans(part)) is not None]
                return [span for spans in holding for span in spans] if holding else None
            case Not(part):
                return [] if self.spans(part) is None else None
            case Boost(part):
                return self.spans(part)
            case DateRange():
                return [] if in_range(self.document.published, node) else None
            case In():
                return self._in(node)
            case Name() | Marked():
                raise BugError(f"{type(node).__name__} was not prepared")
            case Term(text, "language"):
                return [] if text in language_values(self.document.language) else None
            case _:
                return self._of_words(node)

    def _in(self, node: In) -> Found | None:
        value = self.document.published[:10] if node.field == DATE else getattr(self.document, node.field)
        if value not in node.values:
            return None
        return list(node.spans.get(self.document.id, ()))

    def _of_words(self, node: Words | Near | Without) -> Found | None:
        places = places_of(node, self._positions)
        if not places:
            return None
        if next(_fields(node)) != TEXT:
            return []
        analysed = self.analysed(TEXT)
        return [(analysed.span(first)[0], analysed.span(last)[1]) for first, last in places]

    def _positions(self, leaf: Words) -> Positions:
        return self.analysed(leaf.field).positions.get(leaf.form, {})


def _fields(node: Node) -> Iterator[str]:
    for leaf in leaves(node):
        if not isinstance(leaf, DateRange | Name):
            yield leaf.field
