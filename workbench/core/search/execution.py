"""Which documents fit a query tree, and how well: every part of the tree as a set of scored documents.

Scores are BM25F (Robertson, Zaragoza & Taylor 2004) with the usual constants. A prefix or a
wildcard counts as one word that stands wherever one of its words stands; a phrase as a word as rare
as all its words together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import log

from workbench.core.search.analysis import language_values
from workbench.core.search.dates import in_range
from workbench.core.search.patterns import pattern
from workbench.core.search.positions import phrase_places
from workbench.core.search.schema import DAY_COLUMN, LANGUAGE_COLUMN, word_field
from workbench.core.search.segments import Segments
from workbench.core.search.tree import (
    LANGUAGE,
    And,
    DateRange,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Term,
    Wildcard,
)

Scores = dict[int, float]
_K1 = 1.2
_B = 0.75


class Execution:
    """Runs queries on one generation of the index."""

    def __init__(self, segments: Segments) -> None:
        self.segments = segments
        self._norms: dict[str, list[float]] = {}

    def run(self, node: Node) -> Scores:
        """The documents that fit a prepared tree, by number, with their scores."""
        match node:
            case And(parts):
                return self._all(parts)
            case Or(parts):
                return _sum_of(self.run(part) for part in parts)
            case Not(part):
                without = self.run(part)
                return {number: 0.0 for number in self.segments.numbers() if number not in without}
            case DateRange():
                return self._where(DAY_COLUMN, lambda day: in_range(day, node))
            case Term(text, field) if field == LANGUAGE:
                return self._where(LANGUAGE_COLUMN, lambda tag: text in language_values(tag))
            case Phrase():
                return self._phrase(node)
            case _:
                return self._words(node)

    def words(self, leaf: Prefix | Wildcard) -> list[str]:
        """The words of the dictionary that *leaf* stands for."""
        name = word_field(leaf.field, leaf.form)
        if isinstance(leaf, Prefix):
            return self.segments.words(name, leaf.text)
        return list(filter(pattern(leaf), self.segments.words(name, leaf.pieces[0])))

    def _all(self, parts: Iterable[Node]) -> Scores:
        wanted: list[Scores] = []
        without: list[Node] = []
        for part in parts:
            if isinstance(part, Not):
                without.append(part.part)
            elif found := self.run(part):
                wanted.append(found)
            else:
                return {}
        rarest, *others = sorted(wanted, key=len)
        both = {number: score for number, score in rarest.items() if all(number in other for other in others)}
        for node in without:
            for number in self.run(node).keys() & both.keys():
                del both[number]
        return {number: score + sum(other[number] for other in others) for number, score in both.items()}

    def _where(self, column: str, fits: Callable[[str], bool]) -> Scores:
        values = self.segments.column(column)
        fitting = {value for value in set(values) if fits(value)}
        return {number: 0.0 for number in self.segments.numbers() if values[number] in fitting}

    def _words(self, leaf: Term | Prefix | Wildcard) -> Scores:
        name = word_field(leaf.field, leaf.form)
        match leaf:
            case Term(text):
                frequencies = self.segments.frequencies(name, [text])
            case Prefix(text):
                frequencies = self.segments.prefix_frequencies(name, text)
            case Wildcard():
                frequencies = self.segments.frequencies(name, self.words(leaf))
        return self._scored(name, frequencies, self._rarity(len(frequencies)))

    def _phrase(self, phrase: Phrase) -> Scores:
        name = word_field(phrase.field, phrase.form)
        frequencies: dict[int, int] = {}
        for number, positions in self.segments.positions(name, phrase.words):
            found = phrase_places(positions, phrase.slop)
            if found:
                frequencies[number] = len(found)
        if not frequencies:
            return {}
        rarity = sum(self._rarity(self.segments.document_frequency(name, word)) for word in phrase.words)
        return self._scored(name, frequencies, rarity)

    def _rarity(self, documents: int) -> float:
        """The inverse document frequency of a word that stands in so many documents."""
        return log(1 + max(0, self.segments.size - documents + 0.5) / (documents + 0.5))

    def _scored(self, name: str, frequencies: dict[int, int], rarity: float) -> Scores:
        norms = self._length_norms(name)
        weight = rarity * (_K1 + 1)
        return {number: weight * found / (found + norms[number]) for number, found in frequencies.items()}

    def _length_norms(self, name: str) -> list[float]:
        """The part of the formula that depends on the length of the field alone, by document."""
        if name not in self._norms:
            lengths = self.segments.lengths(name)
            mean = max(1.0, sum(lengths) / max(1, len(lengths)))
            self._norms[name] = [_K1 * (1 - _B + _B * length / mean) for length in lengths]
        return self._norms[name]


def _sum_of(found: Iterable[Scores]) -> Scores:
    together: Scores = {}
    for scores in found:
        for number, score in scores.items():
            together[number] = together.get(number, 0.0) + score
    return together
