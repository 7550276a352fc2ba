"""Words of candidates that may be the typed one as it is written in another script, or misspelt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.core.text.names.matching import NameList

LEAST = 0.65
"""A likeness from 0 to 1: Twitter and ट्विटर have .7, different names that begin alike at most .5."""
SHORTEST = 3
"""Letters from which a word is looked up: two are the beginning of everything."""
MOST = 20


class HeardWords:
    """Made once for the words of all candidates; the tables of names are loaded with the first question.

    That takes a second, and a question among thousands of words some hundredths of one: a line that is being
    typed into asks only for words that it `knows`, and has the others looked up (`like`) in another thread.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        """*words* as they are written, each with its folded form."""
        self._folded = {word: folded for word, folded in words.items() if len(folded) >= SHORTEST}
        self._heard: dict[str, Set[str]] = {}
        self._names: NameList | None = None

    def knows(self, typed: str) -> bool:
        """Whether it can be said at once what is heard like *typed*."""
        return len(typed) < SHORTEST or not self._folded or typed in self._heard

    def like(self, typed: str) -> Set[str]:
        """The folded words that are heard like *typed*."""
        if len(typed) < SHORTEST or not self._folded:
            return frozenset()
        if typed not in self._heard:
            self._heard[typed] = self._found(typed)
        return self._heard[typed]

    def _found(self, typed: str) -> Set[str]:
        # Here, because the tables are large, and most words are found without them.
        from workbench.core.text.names.matching import NameList

        if self._names is None:
            self._names = NameList(self._folded)
        matches = self._names.matches(typed, MOST)
        return frozenset(self._folded[match.name] for match in matches if match.score >= LEAST)


def fits_heard(typed: Iterable[str], parts: Set[str], heard: HeardWords) -> bool:
    """Whether every typed word begins one of the folded *parts*, or is heard like one."""
    return all(
        any(part.startswith(word) for part in parts) or not parts.isdisjoint(heard.like(word))
        for word in typed
    )
