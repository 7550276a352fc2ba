"""Our engines: one with one form of the words only, as the others have, and both as a project has them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from tests.benchmarks.search.questions import Question, tree_of, words_of
from workbench.core.search.analysis import FOLDED, FormedWords
from workbench.core.search.engine import IndexedDocument, SearchEngine
from workbench.core.search.engines import ENGINES
from workbench.core.search.whoosh_engine.index import WhooshEngine
from workbench.core.search.whoosh_engine.schema import (
    CHECKSUM_COLUMN,
    DAY_COLUMN,
    ID_COLUMN,
    LANGUAGE_COLUMN,
    OUTLET_COLUMN,
    word_field,
)


def folded_row(document: IndexedDocument) -> dict[str, object]:
    """What is indexed of a document."""
    return {
        ID_COLUMN: document.id.encode(),
        CHECKSUM_COLUMN: document.checksum.encode(),
        DAY_COLUMN: document.published.encode(),
        LANGUAGE_COLUMN: document.language.encode(),
        OUTLET_COLUMN: document.outlet.encode(),
        word_field("title", FOLDED): _formed(document.title),
        word_field("text", FOLDED): _formed(document.text),
    }


def _formed(text: str) -> FormedWords:
    words = words_of(text)
    return FormedWords(words, None, len(words))


class Ours:
    """`Contender` over `WhooshEngine`."""

    def made(self) -> SearchEngine:
        """The engine, not yet open."""
        return WhooshEngine("benchmark", folded_row)

    def build(self, documents: Iterable[IndexedDocument], folder: Path) -> None:
        self.open(folder)
        self._engine.rebuild(documents, 1)
        self._engine.close()

    def open(self, folder: Path) -> None:
        os.environ["MUQABALA_CACHE"] = str(folder)
        self._engine = self.made()
        self._engine.open()
        self._sequence = self._engine.last_sequence

    def first_page(self, question: Question) -> list[str]:
        return [ranked.id for ranked in self._engine.search(tree_of(question), limit=10).documents]

    def count(self, question: Question) -> int:
        return self._engine.count(tree_of(question))

    def add(self, document: IndexedDocument) -> None:
        self._sequence += 1
        self._engine.apply([document], (), self._sequence)
        self._engine.commit()
        self._engine.optimise(1000)


class OnWhoosh(Ours):
    """The Whoosh engine with all fields and forms."""

    def made(self) -> SearchEngine:
        return ENGINES["whoosh"].make("benchmark")


class OnTantivy(Ours):
    """The tantivy engine with all fields and forms. Raises ImportError where it is not installed."""

    def __init__(self) -> None:
        import tantivy  # noqa: F401 - only to see whether it is there

    def made(self) -> SearchEngine:
        return ENGINES["tantivy"].make("benchmark")
