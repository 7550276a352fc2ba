"""What the benchmark asks of every engine."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from tests.benchmarks.search.questions import Question
from workbench.core.search.engine import IndexedDocument


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
