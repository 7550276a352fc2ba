"""Whoosh as it comes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from whoosh import query
from whoosh.analysis import SpaceSeparatedTokenizer
from whoosh.fields import ID, TEXT, Schema
from whoosh.index import create_in, open_dir

from tests.benchmarks.search.questions import Question, edits_of, words_of
from workbench.core.search.engine import IndexedDocument


class StockWhoosh:
    """`Contender` over Whoosh's defaults."""

    def build(self, documents: Iterable[IndexedDocument], folder: Path) -> None:
        schema = Schema(
            id=ID(stored=True, unique=True),
            language=ID,
            day=ID,
            title=TEXT(analyzer=SpaceSeparatedTokenizer()),
            text=TEXT(analyzer=SpaceSeparatedTokenizer()),
        )
        writer = create_in(folder, schema).writer(limitmb=256)
        for document in documents:
            writer.add_document(**_fields(document))
        writer.commit()

    def open(self, folder: Path) -> None:
        self._index = open_dir(folder)
        self._searcher = self._index.searcher()

    def first_page(self, question: Question) -> list[str]:
        return [hit["id"] for hit in self._searcher.search(_query(question), limit=10)]

    def count(self, question: Question) -> int:
        return sum(1 for _ in self._searcher.docs_for_query(_query(question)))

    def add(self, document: IndexedDocument) -> None:
        writer = self._index.writer()
        writer.add_document(**_fields(document))
        writer.commit()
        self._searcher = self._searcher.refresh()


def _fields(document: IndexedDocument) -> dict[str, str]:
    return {
        "id": document.id,
        "language": document.language,
        "day": document.published,
        "title": " ".join(words_of(document.title)),
        "text": " ".join(words_of(document.text)),
    }


def _query(question: Question) -> query.Query:
    terms = [query.Term("text", word) for word in question.words]
    match question.kind:
        case "and":
            return query.And(terms)
        case "or of 5":
            return query.Or(terms)
        case "phrase of 3":
            return query.Phrase("text", list(question.words))
        case "prefix":
            return query.Prefix("text", question.words[0])
        case "as you type":
            return query.And([terms[0], query.Prefix("text", question.words[1])])
        case "fuzzy 1" | "fuzzy 2":
            return query.FuzzyTerm("text", question.words[0], maxdist=edits_of(question), prefixlength=0)
        case "filter":
            days = query.TermRange("day", question.first, question.last)
            return query.And([*terms, query.Term("language", question.language), days])
        case _:
            return terms[0]
