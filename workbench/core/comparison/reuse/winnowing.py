"""Fingerprints of a text by winnowing: few, and yet every longer copied stretch leaves one behind.

Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document Fingerprinting" (SIGMOD 2003): of
the hashes of all *grams* (so many words in a row), keep the smallest in every *window* (so many grams in a
row), the rightmost where several are. Two texts that share ``gram + window - 1`` words in a row share a
fingerprint, and a gram is kept in one text if it is kept in the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.reuse.words import Numbers

GRAM: Final = 6
"""Words of a gram. In eight, a copy in which every fifth word is another one leaves one gram in six whole, in
six one in four; in five, phrases that reporters share by habit become a burden."""
WINDOW: Final = 5
"""Grams of a window: a third of all are kept, and ten words in a row are always found."""

_MULTIPLIERS: Final = np.array(
    [pow(0x9E3779B97F4A7C15, power, 1 << 64) for power in range(1, GRAM + 1)], np.uint64
)


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """The *hashes* that are kept of a text, and the words (by number, from 0) at which their grams begin."""

    hashes: Numbers
    positions: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.hashes)


def fingerprints(words: Numbers) -> Fingerprints:
    """The fingerprints of a text, in order; of one with fewer words than a gram, one for all of it."""
    if len(words) < GRAM:
        whole = _mixed(np.array([_sum(words) + np.uint64(len(words))], np.uint64)) if len(words) else words
        return Fingerprints(whole, np.zeros(len(whole), np.int32))
    hashes = grams(words, GRAM)
    windows = np.lib.stride_tricks.sliding_window_view(hashes, min(WINDOW, len(hashes)))
    width = windows.shape[1]
    rightmost = width - 1 - np.argmin(windows[:, ::-1], axis=1)
    kept = np.unique(np.arange(len(windows)) + rightmost)
    return Fingerprints(hashes[kept], kept.astype(np.int32))


def grams(words: Numbers, size: int) -> Numbers:
    """A hash of each *size* words in a row (at most `GRAM`); nothing where there are fewer."""
    count = max(0, len(words) - size + 1)
    total = np.zeros(count, np.uint64)
    for place in range(size if count else 0):
        total += words[place : place + count] * _MULTIPLIERS[place]
    return _mixed(total)


def _sum(words: Numbers) -> np.uint64:
    return np.uint64((words * _MULTIPLIERS[: len(words)]).sum(dtype=np.uint64))


def _mixed(hashes: Numbers) -> Numbers:
    """The finaliser of SplitMix64 (Steele, Lea and Flood 2014): every bit weighs on the smallest."""
    mixed = (hashes ^ (hashes >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))
