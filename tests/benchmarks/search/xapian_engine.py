"""Xapian, a search engine in C++ (Debian: python3-xapian)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import xapian

from tests.benchmarks.search.questions import Question, edits_of, words_of
from tests.benchmarks.search.spellings import near_spellings
from workbench.core.search.engine import IndexedDocument

_DAY = 0
# Words have no prefix: those of languages begin with an upper-case letter, as Xapian's custom is.
_LANGUAGE = "L"


class Xapian:
    """`Contender` over Xapian."""

    def build(self, documents: Iterable[IndexedDocument], folder: Path) -> None:
        database = xapian.WritableDatabase(str(folder / "xapian"), xapian.DB_CREATE_OR_OVERWRITE)
        for document in documents:
            database.add_document(_document(document))
        database.commit()
        database.close()

    def open(self, folder: Path) -> None:
        self._path = str(folder / "xapian")
        self._database = xapian.Database(self._path)
        self._vocabulary: list[str] = []

    def first_page(self, question: Question) -> list[str]:
        return [match.document.get_data().decode() for match in self._enquire(question).get_mset(0, 10)]

    def count(self, question: Question) -> int:
        size = self._database.get_doccount()
        return int(self._enquire(question).get_mset(0, 1, size).get_matches_estimated())

    def add(self, document: IndexedDocument) -> None:
        database = xapian.WritableDatabase(self._path, xapian.DB_OPEN)
        database.add_document(_document(document))
        database.commit()
        database.close()
        self._database.reopen()

    def _enquire(self, question: Question) -> xapian.Enquire:
        enquire = xapian.Enquire(self._database)
        enquire.set_query(self._query(question))
        return enquire

    def _query(self, question: Question) -> xapian.Query:
        query = xapian.Query
        words = list(question.words)
        match question.kind:
            case "and":
                return query(query.OP_AND, words)
            case "or of 5":
                return query(query.OP_OR, words)
            case "phrase of 3":
                return query(query.OP_PHRASE, words, len(words))
            case "prefix":
                return _beginning_with(words[0])
            case "as you type":
                return query(query.OP_AND, query(words[0]), _beginning_with(words[1]))
            case "fuzzy 1" | "fuzzy 2":
                if not self._vocabulary:
                    self._vocabulary = [item.term.decode() for item in self._database.allterms()]
                near = near_spellings(words[0], self._vocabulary, edits_of(question))
                return query(query.OP_OR, near)
            case "filter":
                days = query(query.OP_VALUE_RANGE, _DAY, question.first, question.last)
                filters = query(query.OP_AND, query(_LANGUAGE + question.language), days)
                return query(query.OP_FILTER, query(words[0]), filters)
            case _:
                return query(words[0])


def _beginning_with(prefix: str) -> xapian.Query:
    query = xapian.Query
    return query(query.OP_WILDCARD, prefix, 0, query.WILDCARD_LIMIT_ERROR, query.OP_SYNONYM)


def _document(document: IndexedDocument) -> xapian.Document:
    made = xapian.Document()
    for position, word in enumerate(words_of(document.text)):
        made.add_posting(word, position)
    made.add_boolean_term(_LANGUAGE + document.language)
    made.add_value(_DAY, document.published)
    made.set_data(document.id)
    return made
