"""What was found out about words, remembered: texts repeat their words, so that work on them is looking up.

Memory has a bound: when one generation of words is full it becomes the older one, and what was in neither
of the two is found out anew. So what comes often stays, without a note of every use.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")


class Remembered(dict[str, Found]):
    """What *find* gives for a word, by word; *limit* words in each of two generations."""

    def __init__(self, find: Callable[[str], Found], limit: int) -> None:
        super().__init__()
        self._find = find
        self._limit = limit
        self._older: dict[str, Found] = {}

    def __missing__(self, word: str) -> Found:
        found = self._older[word] if word in self._older else self._find(word)
        if len(self) >= self._limit:
            self._older = dict(self)
            self.clear()
        self[word] = found
        return found
