"""SQLite's full-text search."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import apsw

from tests.benchmarks.search.questions import Question, edits_of, words_of
from tests.benchmarks.search.spellings import near_spellings
from workbench.core.search.engine import IndexedDocument

# The tokenizer “ascii” keeps all letters beyond ASCII together: our words come through whole.
_SCHEMA = """
CREATE VIRTUAL TABLE words USING fts5(text, title, content='', tokenize='ascii');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row);
CREATE TABLE documents(number INTEGER PRIMARY KEY, id TEXT, language TEXT, day TEXT);
"""


class Fts5:
    """`Contender` over SQLite FTS5."""

    def build(self, documents: Iterable[IndexedDocument], folder: Path) -> None:
        self.open(folder)
        self._connection.execute(_SCHEMA)
        with self._connection:
            for document in documents:
                self._insert(document)
        self._connection.execute("INSERT INTO words(words) VALUES('optimize')")
        self._connection.close()

    def open(self, folder: Path) -> None:
        self._connection = apsw.Connection(str(folder / "index.sqlite"))
        self._connection.pragma("journal_mode", "wal")
        self._vocabulary: list[str] = []

    def first_page(self, question: Question) -> list[str]:
        rows = self._run("SELECT documents.id", question, "ORDER BY rank LIMIT 10")
        return [str(identifier) for (identifier,) in rows]

    def count(self, question: Question) -> int:
        return int(next(iter(self._run("SELECT count(*)", question, "")))[0])

    def add(self, document: IndexedDocument) -> None:
        with self._connection:
            self._insert(document)

    def _insert(self, document: IndexedDocument) -> None:
        number = self._connection.execute(
            "INSERT INTO documents(id, language, day) VALUES(?, ?, ?)",
            (document.id, document.language, document.published),
        ).connection.last_insert_rowid()
        self._connection.execute(
            "INSERT INTO words(rowid, text, title) VALUES(?, ?, ?)",
            (number, " ".join(words_of(document.text)), " ".join(words_of(document.title))),
        )

    def _run(self, select: str, question: Question, order: str) -> Iterable[tuple[object, ...]]:
        sql = f"{select} FROM words JOIN documents ON documents.number = words.rowid WHERE words MATCH ?"
        values = [f"text : ({self._match(question)})"]
        if question.kind == "filter":
            sql += " AND language = ? AND day BETWEEN ? AND ?"
            values += [question.language, question.first, question.last]
        return self._connection.execute(f"{sql} {order}", values)

    def _match(self, question: Question) -> str:
        quoted = [f'"{word}"' for word in question.words]
        match question.kind:
            case "and":
                return " AND ".join(quoted)
            case "or of 5":
                return " OR ".join(quoted)
            case "phrase of 3":
                return " + ".join(quoted)
            case "prefix":
                return f"{quoted[0]} *"
            case "as you type":
                return f"{quoted[0]} AND {quoted[1]} *"
            case "fuzzy 1" | "fuzzy 2":
                if not self._vocabulary:
                    rows = self._connection.execute("SELECT term FROM vocabulary")
                    self._vocabulary = [str(word) for (word,) in rows]
                near = near_spellings(question.words[0], self._vocabulary, edits_of(question))
                return " OR ".join(f'"{word}"' for word in near)
            case _:
                return quoted[0]
