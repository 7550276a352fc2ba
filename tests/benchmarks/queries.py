"""Queries of every class, made of the words of a corpus itself; the same ones in every run."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence

from workbench.core.text.tokens import tokenize

_SEED = 20231121


def make_queries(texts: Iterable[str], count: int) -> dict[str, list[str]]:
    """*count* queries of each class."""
    frequencies: Counter[str] = Counter()
    phrases: list[str] = []
    for text in texts:
        words = [token.text for token in tokenize(text) if token.text.isalpha()]
        frequencies.update(set(words))
        phrases += [" ".join(words[at : at + 3]) for at in range(10, len(words) - 3, 97)]
    ranked = [word for word, _ in frequencies.most_common()]
    frequent, middling = ranked[:200], ranked[200:5000]
    rare = [word for word in ranked if frequencies[word] <= 3]
    chance = random.Random(_SEED)

    def pick(*classes: Sequence[str]) -> list[tuple[str, ...]]:
        return [tuple(chance.choice(words) for words in classes) for _ in range(count)]

    long_words = [word for word in middling if len(word) >= 5]
    return {
        "frequent term": [word for (word,) in pick(frequent)],
        "rare term": [word for (word,) in pick(rare)],
        "and": [" ".join(words) for words in pick(frequent, middling)],
        "or of 5": [" OR ".join(words) for words in pick(frequent, middling, middling, middling, rare)],
        "not": [f"{wanted} NOT {unwanted}" for wanted, unwanted in pick(middling, frequent)],
        "phrase of 3": [f'"{words}"' for (words,) in pick(phrases)],
        "prefix": [f"{word[:3]}*" for (word,) in pick(long_words)],
        "language and term": [f"language:ar {word}" for (word,) in pick(frequent)],
    }
