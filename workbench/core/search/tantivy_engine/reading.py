"""Reading one generation: pages, counts, facets, ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property

import tantivy
from tantivy import Occur, Query

from workbench.core.search.engine import Ranked, Sort
from workbench.core.search.sequences import WordSequences
from workbench.core.search.tantivy_engine.rows import id_and_checksum, key_of, stored_value
from workbench.core.search.tantivy_engine.schema import KEY, MONTH, NEWEST, OLDEST, RECORD, YEAR, word_field
from workbench.core.search.tantivy_engine.sequences import stored_sequences
from workbench.core.search.tantivy_engine.translation import Translation
from workbench.core.search.tantivy_engine.word_lists import WordLists
from workbench.core.search.tree import LANGUAGE, OUTLET, Node, WordGroup

FACETS: Mapping[str, str] = {"language": LANGUAGE, "outlet": OUTLET, "year": YEAR, "month": MONTH}
_ORDERS: Mapping[Sort, str | None] = {"score": None, "newest": NEWEST, "oldest": OLDEST}
# The most values of a facet that tantivy counts at once.
_MOST_VALUES = 65_000
# For a larger result it takes less time to read all ids than each document's.
_FEW = 1_000


class Reader:
    """One generation, open for reading. Any number of threads may use it."""

    def __init__(self, schema: tantivy.Schema, searcher: tantivy.Searcher, words: WordLists) -> None:
        self._searcher = searcher
        self._words = words
        self._translation = Translation(schema, searcher, words)

    @property
    def documents(self) -> int:
        """How many documents there are."""
        return self._searcher.num_docs

    def query(self, tree: Node, filtered: Node | None = None) -> Query:
        """What finds the documents that fit a prepared *tree* and also *filtered*, which does not score."""
        query = self._translation.query(tree)
        if filtered is None:
            return query
        narrowing = Query.const_score_query(self._translation.query(filtered), 0.0)
        return Query.boolean_query([(Occur.Must, query), (Occur.Must, narrowing)])

    def count(self, query: Query) -> int:
        """How many documents *query* finds."""
        return _total(self._searcher.search(query, 1))

    def page(self, query: Query, sort: Sort, first: int, limit: int) -> tuple[int, list[Ranked]]:
        """How many documents *query* finds, and *limit* of them at most from rank *first* on.

        They are in the order of *sort*, equals in a fixed one.
        """
        most = min(limit, self.documents - first)  # tantivy makes room for as many as it is asked for
        if most <= 0:
            return self.count(query), []
        order = _ORDERS[sort]
        found = self._searcher.search(query, most, order_by_field=order, offset=first)
        ids = self._ids([address for _, address in found.hits])
        if order:
            scores = self._scores(query, ids)
        else:
            scores = {identifier: score for identifier, (score, _) in zip(ids, found.hits, strict=True)}
        return _total(found), [Ranked(identifier, scores[identifier]) for identifier in ids]

    def _scores(self, query: Query, ids: Sequence[str]) -> dict[str, float]:
        """The scores of some of the documents that *query* finds."""
        if not ids:
            return {}
        within = Query.boolean_query([(Occur.Must, query), (Occur.Must, self._translation.among(ids))])
        hits = self._searcher.search(within, len(ids), count=False).hits
        found = self._ids([address for _, address in hits])
        return dict(zip(found, (score for score, _ in hits), strict=True))

    def _ids(self, addresses: Sequence[tantivy.DocAddress]) -> list[str]:
        if len(addresses) <= _FEW:
            return [self._record(address)[0] for address in addresses]
        return [self._ids_by_key[key] for key in self._searcher.fast_field_values(KEY, list(addresses))]

    def _record(self, address: tantivy.DocAddress) -> tuple[str, str]:
        return id_and_checksum(stored_value(self._searcher.doc(address), RECORD))

    @cached_property
    def _ids_by_key(self) -> dict[object, str]:
        return {key_of(identifier): identifier for identifier, _ in self.records()}

    def records(self, ids: Set[str] | None = None) -> Iterator[tuple[str, str]]:
        """The id and the checksum of every document, or of those of *ids* that there are."""
        if ids is not None and len(ids) <= _FEW:
            hits = self._searcher.search(self._translation.among(ids), max(1, len(ids)), count=False).hits
            return (self._record(address) for _, address in hits)
        # With a query, those of documents that are deleted are left out.
        found = self._searcher.terms_with_prefix(RECORD, "", filter_query=Query.all_query())
        pairs = (id_and_checksum(record) for record, _ in found)
        return pairs if ids is None else (pair for pair in pairs if pair[0] in ids)

    def facets(self, query: Query, names: Sequence[str]) -> dict[str, dict[str, int]]:
        """For each facet the values of the documents found, most frequent first; unknown ones as ``""``."""
        if not names:
            return {}
        asked = {name: {"terms": {"field": FACETS[name], "size": _MOST_VALUES}} for name in names}
        answered = self._searcher.aggregate(query, asked)
        counts: dict[str, dict[str, int]] = {}
        for name in names:
            values = [(bucket["key"], bucket["doc_count"]) for bucket in answered[name]["buckets"]]
            counts[name] = dict(sorted(values, key=lambda value: (-value[1], value[0])))
        return counts

    def sequences(self) -> WordSequences:
        """The words of every document in order."""
        return stored_sequences(self._searcher)

    def words_of(self, group: WordGroup) -> list[str]:
        """The words of the dictionary that a prepared *group* stands for, in order."""
        return self._translation.words_of(group)

    def words_with_name_keys(self, keys: Set[int]) -> list[str]:
        """The words of the texts as they are written that have one of *keys*, in order."""
        return self._words.with_name_keys(keys)

    def words_beginning_with(self, prefix: str, field: str, form: str) -> list[str]:
        """The words of the dictionary that begin with *prefix*, in order."""
        return self._words.beginning_with(prefix, word_field(field, form))


def _total(found: tantivy.SearchResult) -> int:
    return int(found.count)  # type: ignore[attr-defined]  # there, though its types do not say so
