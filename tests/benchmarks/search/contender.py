"""What the benchmark asks of every engine."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from tests.benchmarks.search.questions import Question
from workbench.core.search.engine import IndexedDocument

ENGINES = {
    "ours": ("ours", "Ours"),
    "on-whoosh": ("ours", "OnWhoosh"),
    "on-tantivy": ("ours", "OnTantivy"),
    "tantivy": ("tantivy_engine", "Tantivy"),
    "fts5": ("fts5", "Fts5"),
    "xapian": ("xapian_engine", "Xapian"),
    "whoosh": ("stock_whoosh", "StockWhoosh"),
}


class Contender(Protocol):
    """One engine with its index in a folder."""

    def build(self, documents: Iterable[IndexedDocument], folder: Path) -> None:
        """Build the index, complete and closed."""

    def open(self, folder: Path) -> None:
        """Open it for searching and adding."""

    def first_page(self, question: Question) -> list[str]:
        """The ids of the ten best documents."""

    def count(self, question: Question) -> int:
        """How many documents there are, exactly."""

    def add(self, document: IndexedDocument) -> None:
        """Take in one more document; it can be found afterwards."""


def contender(name: str) -> Contender:
    """The engine *name*. Raises ImportError where it is not installed."""
    module, kind = ENGINES[name]
    made: Contender = getattr(importlib.import_module(f"tests.benchmarks.search.{module}"), kind)()
    return made
