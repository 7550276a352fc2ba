"""From what a spelling costs to how likely it is the name: a score from 0 to 1."""

from __future__ import annotations

import math
from typing import Final

from workbench.core.text.names.spelling import ARABIC, HEBREW, Spelling

_FREE: Final = 2.0
_FREE_PER_LETTER: Final = 0.25
"""Nats above the best spelling at which a word is the name or is not, one as likely as the other. Long names
have more places to be written otherwise, and fewer others are like them."""
_WITHOUT_VOWELS: Final = frozenset((ARABIC, HEBREW))
_FREE_WITHOUT_VOWELS: Final = 1.5
"""More where the name asked for does not tell its vowels: any that are found cost something. (Of names of
cities, the right spelling costs four in five times less than 2.5 nats from Latin, than 5 from Arabic.)"""
_STEEPNESS: Final = 1.5
_BEST: Final = 0.99
"""The likeness of the best spelling there can be; only the name itself has 1."""


def likeness(asked: Spelling, excess: float) -> float:
    """How likely a word is *asked* that costs *excess* nats more than its best spelling; 0 to 1."""
    even = _even(asked)
    return _BEST * (1 + math.exp(-even / _STEEPNESS)) / (1 + math.exp((excess - even) / _STEEPNESS))


def dearest(asked: Spelling, least: float) -> float:
    """The excess (nats) at which *asked* is liked just *least* (above 0, below the best)."""
    even = _even(asked)
    return even + _STEEPNESS * math.log(_BEST * (1 + math.exp(-even / _STEEPNESS)) / least - 1)


def _even(asked: Spelling) -> float:
    without_vowels = _FREE_WITHOUT_VOWELS if asked.script in _WITHOUT_VOWELS else 0.0
    return _FREE + _FREE_PER_LETTER * len(asked.letters) + without_vowels
