"""tantivy, a search engine in Rust, bare: a peer, not our engine on it (`core.search.tantivy_engine`).

It has one form of each field, knows only the questions of the benchmark, and neither stores words nor checks
its files: the least that the library can be asked for, so that the comparison does not flatter us.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import tantivy

from tests.benchmarks.search.questions import Question, edits_of, words_of
from workbench.core.search.engine import IndexedDocument

_BUDGET = 256_000_000


class Tantivy:
    """`Contender` over tantivy."""

    def build(self, documents: Iterable[IndexedDocument], folder: Path) -> None:
        schema = tantivy.SchemaBuilder()
        schema.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
        schema.add_text_field("language", tokenizer_name="raw", fast=True, index_option="basic")
        schema.add_date_field("day", indexed=True, fast=True)
        schema.add_text_field("title", tokenizer_name="spaces")
        schema.add_text_field("text", tokenizer_name="spaces")
        writer = _prepared(tantivy.Index(schema.build(), str(folder))).writer(_BUDGET, 2)
        for document in documents:
            writer.add_document(_document(document))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> None:
        self._index = _prepared(tantivy.Index.open(str(folder)))
        self._searcher = self._index.searcher()
        self._writer = None

    def first_page(self, question: Question) -> list[str]:
        hits = self._searcher.search(self._query(question), 10, count=False).hits
        return [self._searcher.doc(address).get_first("id") for _, address in hits]

    def count(self, question: Question) -> int:
        return int(self._searcher.search(self._query(question), 1, count=True).count)

    def add(self, document: IndexedDocument) -> None:
        if self._writer is None:
            self._writer = self._index.writer(50_000_000, 1)
        self._writer.add_document(_document(document))
        self._writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()

    def _query(self, question: Question) -> tantivy.Query:
        schema, make = self._index.schema, tantivy.Query
        must, should = tantivy.Occur.Must, tantivy.Occur.Should
        terms = [make.term_query(schema, "text", word) for word in question.words]
        match question.kind:
            case "and":
                return make.boolean_query([(must, term) for term in terms])
            case "or of 5":
                return make.boolean_query([(should, term) for term in terms])
            case "phrase of 3":
                return make.phrase_query(schema, "text", list(question.words))
            case "prefix":
                return self._beginning_with(question.words[0])
            case "as you type":
                return make.boolean_query([(must, terms[0]), (must, self._beginning_with(question.words[1]))])
            case "fuzzy 1" | "fuzzy 2":
                return make.fuzzy_term_query(
                    schema,
                    "text",
                    question.words[0],
                    distance=edits_of(question),
                    transposition_cost_one=False,
                )
            case "filter":
                days = make.range_query(
                    schema, "day", tantivy.FieldType.Date, _time(question.first), _time(question.last)
                )
                language = make.term_query(schema, "language", question.language, "basic")
                filters = make.boolean_query([(must, language), (must, days)])
                return make.boolean_query([(must, terms[0]), (must, make.const_score_query(filters, 0.0))])
            case _:
                return terms[0]

    def _beginning_with(self, prefix: str) -> tantivy.Query:
        return tantivy.Query.regex_query(self._index.schema, "text", re.escape(prefix) + ".*")


def _prepared(index: tantivy.Index) -> tantivy.Index:
    index.register_tokenizer("spaces", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    return index


def _time(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def _document(document: IndexedDocument) -> tantivy.Document:
    made = tantivy.Document()
    made.add_text("id", document.id)
    made.add_text("language", document.language)
    made.add_date("day", _time(document.published))
    made.add_text("title", " ".join(words_of(document.title)))
    made.add_text("text", " ".join(words_of(document.text)))
    return made
