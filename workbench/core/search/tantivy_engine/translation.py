"""A query tree as a query of tantivy.

A prefix or another group of words is looked up in our dictionary and counts as one word: each of its words
weighs what the group would weigh. Proximities are decided by `proximity`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property, lru_cache
from math import log
from typing import TypeAlias

import tantivy
from tantivy import Occur, Query

from workbench.core.errors import BugError
from workbench.core.search.dates import in_range
from workbench.core.search.patterns import distance
from workbench.core.search.tantivy_engine.proximity import Layout, layouts, read, required
from workbench.core.search.tantivy_engine.rows import indexed_term, key_of
from workbench.core.search.tantivy_engine.schema import KEY, TAGS, word_field
from workbench.core.search.tantivy_engine.word_lists import WordLists
from workbench.core.search.tree import (
    DATE,
    ID,
    LANGUAGE,
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
    Prefix,
    Term,
    Without,
    WordGroup,
)

Value: TypeAlias = str | int
# What means something in the regular expressions of tantivy.
_ESCAPED = re.compile(r"[\\.+*?()|\[\]{}^$]")
# Up to so many words of a group each is scored for itself; beyond, tantivy needs several times as long for
# that as for a set of words, which has one score for all.
_SCORED_WORDS = 256
# A query has few proximities, and the pages of its result are asked for one after the other.
_REMEMBERED = 16


class Translation:
    """Translates queries for one generation of the index."""

    def __init__(self, schema: tantivy.Schema, searcher: tantivy.Searcher, words: WordLists) -> None:
        self._schema = schema
        self._searcher = searcher
        self._words = words
        self._keys_where = lru_cache(maxsize=_REMEMBERED)(self._read_keys)

    def words_of(self, group: WordGroup) -> list[str]:
        """The words of the dictionary that a prepared *group* stands for, in order."""
        return self._words.fitting(group, word_field(group.field, group.form))

    def query(self, node: Node) -> Query:
        """What finds the documents that fit a prepared *node*."""
        match node:
            case And(parts):
                return Query.boolean_query([self._clause(part) for part in parts])
            case Or(parts):
                return Query.boolean_query([(Occur.Should, self.query(part)) for part in parts])
            case Not():
                return _unscored(Query.boolean_query([(Occur.Must, Query.all_query()), self._clause(node)]))
            case Boost(part, factor):
                return Query.boost_query(self.query(part), factor)
            case Phrase(words, 0, field, form):
                return self._phrase(word_field(field, form), tuple(enumerate(words)))
            case Phrase() | Near() | Without():
                return self._proximity(node)
            case DateRange():
                return self._any_of(DATE, [day for day in self._days if in_range(day, node)])
            case In(field, values):
                return self._in(field, values)
            case Term(text, field, form):
                if field == LANGUAGE:
                    return self._any_of(TAGS, [text])
                return self._term(word_field(field, form), text)
            case Name() | Marked():
                raise BugError(f"{type(node).__name__} was not prepared")
            case _:
                return self._group(node)

    def among(self, identifiers: Iterable[str]) -> Query:
        """What finds the documents with these ids, without a score."""
        return self._any_of(KEY, [key_of(identifier) for identifier in filter(_is_text, identifiers)])

    def _clause(self, part: Node) -> tuple[Occur, Query]:
        if isinstance(part, Not):
            return Occur.MustNot, self.query(part.part)
        return Occur.Must, self.query(part)

    def _in(self, field: str, values: Collection[str]) -> Query:
        return self.among(values) if field == ID else self._any_of(field, [*filter(_is_text, values)])

    def _any_of(self, name: str, values: Sequence[Value]) -> Query:
        if not values:
            return Query.empty_query()
        return _unscored(Query.term_set_query(self._schema, name, values))

    def _term(self, name: str, word: str) -> Query:
        if not _is_text(word):
            return Query.empty_query()
        return Query.term_query(self._schema, name, indexed_term(word))

    def _phrase(self, name: str, layout: Layout) -> Query:
        if not all(_is_text(word) for _, word in layout):
            return Query.empty_query()
        words: list[str | tuple[int, str]] = [(place, indexed_term(word)) for place, word in layout]
        return Query.phrase_query(self._schema, name, words)

    def _group(self, group: WordGroup) -> Query:
        name = word_field(group.field, group.form)
        if isinstance(group, Prefix) and self._words.number_beginning_with(group.text, name) > _SCORED_WORDS:
            return Query.regex_query(self._schema, name, _ESCAPED.sub(r"\\\g<0>", group.text) + ".*")
        words = self.words_of(group)
        if len(words) > _SCORED_WORDS:
            return Query.term_set_query(self._schema, name, list(map(indexed_term, words)))
        documents = [self._searcher.doc_freq(name, indexed_term(word)) for word in words]
        weight = self._rarity(sum(documents))
        clauses = []
        for word, frequency in zip(words, documents, strict=True):
            closeness = 1 / (1 + distance(word, group.text, group.edits)) if isinstance(group, Fuzzy) else 1
            scored = Query.boost_query(self._term(name, word), closeness * weight / self._rarity(frequency))
            clauses.append((Occur.Should, scored))
        return Query.boolean_query(clauses)

    def _rarity(self, documents: int) -> float:
        """The weight that BM25 gives a word of so many documents (tantivy's formula, that of Lucene)."""
        total = self._searcher.num_docs
        fewer = min(documents, total)
        return log(1 + (total - fewer + 0.5) / (fewer + 0.5))

    def _proximity(self, node: Phrase | Near | Without) -> Query:
        found = None if isinstance(node, Without) else layouts(node, self.words_of)
        if found is not None:
            (field, form), ways = found
            name = word_field(field, form)
            return Query.boolean_query([(Occur.Should, self._phrase(name, layout)) for layout in ways])
        standing = self._any_of(KEY, self._keys_where(node))
        return Query.boolean_query([(Occur.Must, self.query(required(node))), (Occur.Must, standing)])

    def _read_keys(self, node: Phrase | Near | Without) -> list[int]:
        """The keys of the documents in which *node* stands."""
        candidates = self._searcher.search(
            self.query(required(node)), max(1, self._searcher.num_docs), count=False
        )
        addresses = read(self._searcher, [address for _, address in candidates.hits], node)
        return [int(key) for key in self._searcher.fast_field_values(KEY, addresses) if key is not None]

    @cached_property
    def _days(self) -> list[str]:
        """All days on which something was published, and the empty one."""
        return [day for day, _ in self._searcher.terms_with_prefix(DATE, "")]


def _unscored(query: Query) -> Query:
    return Query.const_score_query(query, 0.0)


def _is_text(value: str) -> bool:
    """Whether *value* can be anywhere in the index: a query may hold halves of characters."""
    return value.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in value)
