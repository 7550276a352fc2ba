"""From what a spelling costs to how likely it is the name: a score from 0 to 1."""

from __future__ import annotations

import math
from typing import Final

from workbench.core.text.names.spelling import Spelling

_FREE: Final = 2.0
_FREE_PER_LETTER: Final = 0.25
"""Nats above the best spelling at which a word is the name or is not, one as likely as the other. Long names
have more places to be written otherwise, and fewer others are like them."""
_STEEPNESS: Final = 1.0


def likeness(asked: Spelling, excess: float) -> float:
    """How likely a word is *asked* that costs *excess* nats more than its best spelling; 0 to 1."""
    even = _FREE + _FREE_PER_LETTER * len(asked.letters)
    return 1 / (1 + math.exp((excess - even) / _STEEPNESS)) * (1 + math.exp(-even / _STEEPNESS))


def dearest(asked: Spelling, least: float) -> float:
    """The excess (nats) at which *asked* is liked just *least* (above 0)."""
    even = _FREE + _FREE_PER_LETTER * len(asked.letters)
    scale = 1 + math.exp(-even / _STEEPNESS)
    return even + _STEEPNESS * math.log(scale / least - 1) if least < scale else 0.0
