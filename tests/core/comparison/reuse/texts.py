"""Texts for tests, made of words that say nothing: what two of them share was put there."""

from __future__ import annotations

import random

_SYLLABLES = ("ka", "lo", "mi", "ran", "te", "su", "bel", "dor", "fin", "gu", "par", "nesh")


def words(count: int, seed: object) -> list[str]:
    """So many words, others for each *seed*."""
    chance = random.Random(str(seed))
    return ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(count)]


def text(*parts: list[str] | str) -> str:
    """The parts as one text, a paragraph each."""
    return "\n".join(part if isinstance(part, str) else " ".join(part) for part in parts)


def edited(passage: list[str], part: float, seed: object) -> list[str]:
    """*passage* with this part of its words replaced, left out or doubled by another one."""
    chance = random.Random(str(seed))
    changed: list[str] = []
    for word in passage:
        if chance.random() >= part:
            changed.append(word)
        else:
            other = words(1, (seed, len(changed)))
            changed += chance.choice(([], other, [word, *other]))
    return changed
