"""The first page of a result: the ten best documents, with the places found cut from their texts.

Engines give ids; texts and highlighter are the same for all, so that what differs is the engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from time import process_time
from typing import NamedTuple

from tests.benchmarks.search.contender import Contender, contender
from tests.benchmarks.search.questions import Question, tree_of
from tests.benchmarks.search.word_corpus import Corpus
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.hits import Hit, find_hits


class Asked(NamedTuple):
    """CPU milliseconds until the ids of the ten best documents are known, and until the page is."""

    ids: float
    page: float


class Reader:
    """Asks one engine, and reads what it finds."""

    def __init__(self, name: str, folder: Path, corpus: Path) -> None:
        self.engine: Contender = contender(name)
        self.engine.open(folder)
        self._corpus = Corpus(corpus)

    def ask(self, question: Question) -> Asked:
        """Get the first page of *question*. Raises AssertionError where a document found does not fit it."""
        begun = process_time()
        identifiers = self.engine.first_page(question)
        known = process_time()
        page = [self._hits(identifier, question) for identifier in identifiers]
        shown = process_time()
        assert all(hits is not None for _, hits in page), question
        return Asked(1000 * (known - begun), 1000 * (shown - begun))

    def _hits(self, identifier: str, question: Question) -> tuple[IndexedDocument, tuple[Hit, ...] | None]:
        document = self._corpus.document(int(identifier))
        return document, find_hits(document, tree_of(question))


_reader: list[Reader] = []


def open_reader(name: str, folder: Path, corpus: Path) -> None:
    """Make this process one that asks the engine *name*."""
    _reader.append(Reader(name, folder, corpus))


def ask(questions: Sequence[Question]) -> list[Asked]:
    """Ask the engine of this process."""
    return [_reader[0].ask(question) for question in questions]


def count(questions: Sequence[Question]) -> list[int]:
    """How many documents the engine of this process finds."""
    return [_reader[0].engine.count(question) for question in questions]
