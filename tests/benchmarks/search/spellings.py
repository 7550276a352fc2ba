"""Near spellings for engines that have none of their own: a look at every word of their dictionary."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extract_iter


def near_spellings(word: str, vocabulary: Sequence[str]) -> list[str]:
    """The words of *vocabulary* that are one edit away at most."""
    return [
        found for found, _, _ in extract_iter(word, vocabulary, scorer=Levenshtein.distance, score_cutoff=1)
    ]
