"""Typed words against texts: folded, so that case, accents, harakat and spellings of alef do not matter."""

from __future__ import annotations

from functools import lru_cache

from workbench.core.text.folding import fold_word

_CACHED = 50_000
"""Texts kept folded: the titles of a large project."""


@lru_cache(maxsize=_CACHED)
def folded(text: str) -> str:
    """*text* word by word folded."""
    return " ".join(fold_word(word) for word in text.split())


def holds_all(text: str, typed: str) -> bool:
    """Whether every typed word stands somewhere in *text*."""
    return all(word in folded(text) for word in folded(typed).split())
