"""Which documents fit a query tree, and how well: every part of the tree as a set of scored documents.

A query of Whoosh's own may stand anywhere in the tree.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from whoosh.query import Query

from workbench.core.errors import BugError
from workbench.core.search.analysis import language_values
from workbench.core.search.tree import (
    DATE,
    ID,
    LANGUAGE,
    OUTLET,
    And,
    Boost,
    DateRange,
    In,
    Marked,
    Name,
    Node,
    Not,
    Or,
    Term,
    WordGroup,
)
from workbench.core.search.whoosh_engine.arrays import Array
from workbench.core.search.whoosh_engine.expansion import words_of
from workbench.core.search.whoosh_engine.matches import (
    Matches,
    boosted,
    in_all,
    in_any,
    is_in,
    nothing,
    only,
    without_scores,
)
from workbench.core.search.whoosh_engine.schema import (
    DAY_COLUMN,
    ID_COLUMN,
    LANGUAGE_COLUMN,
    OUTLET_COLUMN,
    word_field,
)
from workbench.core.search.whoosh_engine.segments import Segments
from workbench.core.search.whoosh_engine.stock import StockExecution
from workbench.core.search.whoosh_engine.word_matches import WordMatches

_VALUE_COLUMNS = {DATE: DAY_COLUMN, LANGUAGE: LANGUAGE_COLUMN, OUTLET: OUTLET_COLUMN}


class Execution:
    """Runs queries on one generation of the index."""

    def __init__(self, segments: Segments) -> None:
        self.segments = segments
        self._stock = StockExecution(segments.index)
        self._words = WordMatches(segments)
        # A query has few, and the next one often has the same.
        self._mask = lru_cache(maxsize=16)(self._mask_of)

    def found(self, tree: Node, filtered: Node | None = None) -> Matches:
        """The documents that fit a prepared *tree* and also *filtered*, which does not score."""
        matches = self._run(tree)
        if self.segments.documents < self.segments.size:
            matches = only(matches, self.segments.alive[matches.numbers])
        if filtered is not None:
            matches = only(matches, self._fit(matches.numbers, filtered))
        return matches

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
                return boosted(self._run(part), factor)
            case Query():
                return self._stock.run(node)
            case DateRange() | In():
                return without_scores(np.flatnonzero(self._mask(node)))
            case Name() | Marked():
                raise BugError(f"{type(node).__name__} was not prepared")
            case Term(field=field) if field == LANGUAGE:
                return without_scores(np.flatnonzero(self._mask(node)))
            case _:
                return self._words.matches(node)

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


def _is_filter(node: Node) -> bool:
    return isinstance(node, DateRange | In) or (isinstance(node, Term) and node.field == LANGUAGE)
