"""Wildcards as regular expressions over the words of the index."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import regex

from workbench.core.search.tree import Wildcard

# What a person calls one letter is a grapheme: a letter with its vowel signs and marks.
_SIGNS = {"*": ".*", "?": r"\X"}


@lru_cache(maxsize=1000)
def pattern(wildcard: Wildcard) -> Callable[[str], object]:
    """A test whether a whole word (in the form of the wildcard) fits; gives None where it does not."""
    source = "".join(_SIGNS.get(piece) or regex.escape(piece) for piece in wildcard.pieces)
    return regex.compile(source, regex.DOTALL).fullmatch
