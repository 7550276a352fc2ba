"""Near spellings for engines that have none of their own: a look at every word of their dictionary."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extract_iter


def near_spellings(word: str, vocabulary: Sequence[str], edits: int) -> list[str]:
    """The words of *vocabulary* that are so many edits away at most."""
    near = extract_iter(word, vocabulary, scorer=Levenshtein.distance, score_cutoff=edits)
    return [found for found, _, _ in near]
