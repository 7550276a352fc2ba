"""Which documents fit a query tree, and how well: every part of the tree as a set of scored documents.

A prefix or another group of words counts as one word that stands wherever one of its words stands;
a phrase, as a word as rare as all its words together. A query of Whoosh's own may stand anywhere
in the tree.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from whoosh.query import Query

from workbench.core.errors import BugError
from workbench.core.search.analysis import language_values
from workbench.core.search.patterns import distance
from workbench.core.search.tree import (
    DATE,
    ID,
    LANGUAGE,
    OUTLET,
    And,
    Boost,
    DateRange,
    Fuzzy,
    In,
    Marked,
    Name,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Term,
    Without,
    WordGroup,
    leaves,
)
from workbench.core.search.whoosh_engine.arrays import Array
from workbench.core.search.whoosh_engine.expansion import words_of
from workbench.core.search.whoosh_engine.inverted import FieldView
from workbench.core.search.whoosh_engine.matches import (
    Matches,
    counted,
    in_all,
    in_any,
    is_in,
    length_norms,
    nothing,
    only,
    rarity,
    with_scores,
    without_scores,
)
from workbench.core.search.whoosh_engine.proximity import frequencies
from workbench.core.search.whoosh_engine.schema import (
    DAY_COLUMN,
    ID_COLUMN,
    LANGUAGE_COLUMN,
    OUTLET_COLUMN,
    word_field,
)
from workbench.core.search.whoosh_engine.segments import Segments
from workbench.core.search.whoosh_engine.stock import StockExecution

_VALUE_COLUMNS = {DATE: DAY_COLUMN, LANGUAGE: LANGUAGE_COLUMN, OUTLET: OUTLET_COLUMN}


class Execution:
    """Runs queries on one generation of the index."""

    def __init__(self, segments: Segments) -> None:
        self.segments = segments
        self._stock = StockExecution(segments.index)
        # Of each kind a query has few, and the next one often has the same.
        self._norms = lru_cache(maxsize=16)(self._norms_of)
        self._mask = lru_cache(maxsize=16)(self._mask_of)

    def found(self, tree: Node, filtered: Node | None = None) -> Matches:
        """The documents that fit a prepared *tree* and also *filtered*, which does not score."""
        matches = self._run(tree)
        kept = self.segments.alive[matches.numbers]
        if filtered is not None:
            kept = kept & self._fit(matches.numbers, filtered)
        return matches if kept.all() else only(matches, kept)

    def words(self, leaf: WordGroup) -> list[str]:
        """The words of the dictionary that a prepared *leaf* stands for, in order."""
        found: set[str] = set()
        for view, _ in self.segments.fields(word_field(leaf.field, leaf.form)):
            words = words_of(view.dictionary, leaf)
            if isinstance(words, slice):
                found.update(view.dictionary.words(words))
            else:
                found.update(map(view.dictionary.word, words))
        return sorted(found)

    def _run(self, node: Node) -> Matches:
        match node:
            case And(parts):
                return self._all(parts)
            case Or(parts):
                return in_any([self._run(part) for part in parts], self.segments.size)
            case Not(part):
                without = self._run(part).numbers
                everything = np.arange(self.segments.size)
                return without_scores(everything[~is_in(everything, without, self.segments.size)])
            case Boost(part, factor):
                boosted = self._run(part)
                return with_scores(boosted.numbers, boosted.scores() * np.float32(factor))
            case Phrase() | Near() | Without():
                return self._placed(node)
            case Query():
                return self._stock.run(node)
            case DateRange() | In():
                return without_scores(np.flatnonzero(self._mask(node)))
            case Name() | Marked():
                raise BugError(f"{type(node).__name__} was not prepared")
            case Term(field=field):
                if field == LANGUAGE:
                    return without_scores(np.flatnonzero(self._mask(node)))
                return self._term(node)
            case _:
                return self._group(node)

    def _all(self, parts: Sequence[Node]) -> Matches:
        wanted: list[Matches] = []
        for part in parts:
            if not isinstance(part, Not) and not _is_filter(part):
                wanted.append(self._run(part))
                if not len(wanted[-1]):
                    return nothing()
        filters = [part for part in parts if _is_filter(part)]
        if not wanted and filters:
            wanted = [self._run(filters.pop())]
        found = in_all(wanted, self.segments.size) if len(wanted) > 1 else wanted[0]
        for part in filters:
            found = only(found, self._mask(part)[found.numbers])
        for part in parts:
            if isinstance(part, Not):
                found = only(found, ~self._fit(found.numbers, part.part))
        return found

    def _fit(self, numbers: Array, node: Node) -> Array:
        """For each of *numbers* whether the document fits *node*."""
        if _is_filter(node):
            return np.asarray(self._mask(node)[numbers])
        return is_in(numbers, self._run(node).numbers, self.segments.size)

    def _mask_of(self, node: DateRange | In | Term) -> Array:
        """For every document whether it fits a filter."""
        if isinstance(node, In):
            return self._in(node)
        if isinstance(node, Term):
            return self.segments.where(LANGUAGE_COLUMN, lambda tag: node.text in language_values(tag))
        return self._between(node)

    def _in(self, node: In) -> Array:
        if node.field != ID:
            return self.segments.where(_VALUE_COLUMNS[node.field], node.values.__contains__)
        mask = np.zeros(self.segments.size, bool)
        mask[self.segments.numbers_of(ID_COLUMN, node.values)] = True
        return mask

    def _between(self, dates: DateRange) -> Array:
        """The meaning of `dates.in_range`: of the sorted days of a column, those that fit are a stretch."""
        masks = [np.zeros(0, bool)]
        for segment, _ in self.segments.with_bases():
            column = segment.column(DAY_COLUMN)
            days = column.different
            first = max(bisect_left(days, dates.first), bisect_right(days, ""))
            last = len(days)
            if dates.last:
                last = bisect_right(days, dates.last, key=lambda day: day[: len(dates.last)])
            masks.append((column.ordinals >= first) & (column.ordinals < last))
        return np.concatenate(masks)

    def _term(self, term: Term) -> Matches:
        name = word_field(term.field, term.form)
        numbers: list[Array] = []
        counts: list[Array] = []
        for view, base in self.segments.fields(name):
            postings = view.postings(view.dictionary.find(term.text))
            numbers.append(postings.numbers.astype(np.int64) + base)
            counts.append(postings.counts)
        return self._counted(name, numbers, counts)

    def _group(self, group: WordGroup) -> Matches:
        name = word_field(group.field, group.form)
        numbers: list[Array] = []
        counts: list[Array] = []
        for view, base in self.segments.fields(name):
            of_words, frequencies = _of_words(view, group)
            numbers.append(of_words.astype(np.int64) + base)
            counts.append(frequencies)
        if not numbers:
            return nothing()
        return self._counted(name, *self._summed(np.concatenate(numbers), np.concatenate(counts)))

    def _summed(self, numbers: Array, counts: Array) -> tuple[list[Array], list[Array]]:
        """Each document once, with all that is counted in it."""
        if len(numbers) * 16 < self.segments.size:
            different, at = np.unique(numbers, return_inverse=True)
            return [different], [np.bincount(at, counts)]
        sums = np.bincount(numbers, counts, self.segments.size)
        different = np.flatnonzero(sums)
        return [different], [sums[different]]

    def _counted(self, name: str, numbers: Sequence[Array], counts: Sequence[Array]) -> Matches:
        if not numbers:
            return nothing()
        together = np.concatenate(numbers)
        weight = rarity(len(together), self.segments.size)
        return counted(together, np.concatenate(counts), weight, self._norms(name))

    def _placed(self, node: Phrase | Near | Without) -> Matches:
        numbers: list[Array] = []
        counts: list[Array] = []
        for segment, base in self.segments.with_bases():
            found, often = frequencies(segment, node)
            numbers.append(found + base)
            counts.append(often)
        if not any(map(len, numbers)):
            return nothing()
        first = next(leaves(node))
        if isinstance(first, DateRange | In | Name):
            raise BugError(f"{type(first).__name__} has no places in a text")
        name = word_field(first.field, first.form)
        norms = self._norms(name)
        return counted(np.concatenate(numbers), np.concatenate(counts), self._rarity_of(node), norms)

    def _rarity_of(self, node: Node) -> float:
        """The rarity of all words of *node* together; a group of words is as rare as its documents."""
        if isinstance(node, Without):
            return self._rarity_of(node.part)
        if isinstance(node, Near | Or):
            return sum(map(self._rarity_of, node.parts))
        total = 0.0
        for leaf in leaves(node):
            match leaf:
                case Phrase(words, _, field, form):
                    name = word_field(field, form)
                    total += sum(
                        rarity(self.segments.document_frequency(name, word), self.segments.size)
                        for word in words
                    )
                case _:
                    total += rarity(len(self._run(leaf)), self.segments.size)
        return total

    def _norms_of(self, name: str) -> Array:
        return length_norms(self.segments.lengths(name))


def _is_filter(node: Node) -> bool:
    return isinstance(node, DateRange | In) or (isinstance(node, Term) and node.field == LANGUAGE)


def _of_words(view: FieldView, group: WordGroup) -> tuple[Array, Array]:
    """The postings of all words of *group*; a word that is so many edits away counts the less."""
    words = words_of(view.dictionary, group)
    if isinstance(words, slice):
        postings = view.postings(words)
        return postings.numbers, postings.counts
    postings = view.postings_of(words)
    if not isinstance(group, Fuzzy):
        return postings.numbers, postings.counts
    closeness = [1 / (1 + distance(view.dictionary.word(word), group.text, group.edits)) for word in words]
    sizes = [view.document_frequency(slice(word, word + 1)) for word in words]
    return postings.numbers, postings.counts * np.repeat(closeness, sizes)
