"""Imprints of all texts together: which of them may have something in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.reuse.imprint import Imprint

_RARE: Final = 10
"""Two texts that share a fingerprint are compared if no more than so many have it ..."""
_USUAL: Final = 50
"""... or if they share two that no more than so many have. One alone is a habit."""
_NEIGHBOURS: Final = 3
"""What still more texts have pairs each with so many that follow it in the order of `resemblance`. A report
that 500 papers print binds them all the same; what 5,000 articles begin with costs no million comparisons."""
_MUCH: Final = 0.2
"""Part of the fingerprints of the shorter text that two must share of those, to be compared for them."""
_AT_ONCE: Final = 4_000_000
"""Pairs that are collected before the same ones are put together: 32 MB."""

Pairs = NDArray[np.int64]


def resemblance(imprint: Imprint) -> int:
    """Copies of one another are likely to have the same: the smallest fingerprint (Broder 1997, "On the
    resemblance and containment of documents"). Texts are to be given to `Recurrence` in this order.
    """
    return int(imprint.hashes.min()) if len(imprint.hashes) else 0


class Recurrence:
    """In which of all texts (by their numbers, from 0) each fingerprint occurs."""

    def __init__(self, texts: Sequence[Imprint]) -> None:
        self._texts = texts
        # int32 for the numbers of texts: half the memory, and no project has two thousand million.
        owners = np.repeat(np.arange(len(texts), dtype=np.int32), [len(text.ordered) for text in texts])
        hashes = np.concatenate([np.empty(0, np.uint64), *(text.ordered for text in texts)])
        order = np.argsort(hashes, kind="stable")
        self._hashes, self._owners = hashes[order], owners[order]

    def pairs(self) -> Pairs:
        """The pairs of texts that may have a passage in common, a row each; the smaller number first."""
        count = max(1, len(self._texts))
        lengths = np.array([len(text.ordered) for text in self._texts], np.int64)
        rare, _ = self._counted(1, _RARE, _RARE)
        usual, shared = self._counted(_RARE, _USUAL, _USUAL)
        usual = usual[shared >= 2]
        frequent, shared = self._counted(_USUAL, count, _NEIGHBOURS + 1)
        shorter = np.minimum(lengths[frequent // count], lengths[frequent % count])
        frequent = frequent[shared >= _MUCH * shorter]
        codes = np.unique(np.concatenate((rare, usual, frequent)))
        return np.column_stack((codes // count, codes % count))

    def _counted(self, more_than: int, at_most: int, within: int) -> tuple[Pairs, Pairs]:
        """Pairs of texts with fingerprints that so many have, as one number each, and how many of these.

        Of the texts that have one, each is paired with those less than *within* behind it.
        """
        codes, counts = np.empty(0, np.int64), np.empty(0, np.int64)
        waiting: list[Pairs] = []
        for found in self._codes(more_than, at_most, within):
            waiting.append(found)
            if sum(map(len, waiting)) > _AT_ONCE:
                codes, counts = _added(codes, counts, waiting)
                waiting = []
        return _added(codes, counts, waiting)

    def _codes(self, more_than: int, at_most: int, within: int) -> Iterator[Pairs]:
        sizes = self._sizes()
        chosen = (sizes > more_than) & (sizes <= at_most)
        hashes, owners = self._hashes[chosen], self._owners[chosen].astype(np.int64)
        for distance in range(1, within):
            same = hashes[:-distance] == hashes[distance:]
            if not same.any():
                return
            yield owners[:-distance][same] * max(1, len(self._texts)) + owners[distance:][same]

    def _sizes(self) -> NDArray[np.int64]:
        """In how many texts the fingerprint of each row occurs."""
        starts = np.flatnonzero(np.r_[True, self._hashes[1:] != self._hashes[:-1]])
        sizes = np.diff(np.r_[starts, len(self._hashes)])
        return np.repeat(sizes, sizes)


def _added(codes: Pairs, counts: Pairs, found: list[Pairs]) -> tuple[Pairs, Pairs]:
    """*codes* and their *counts*, with those that were *found*, once for each time."""
    told = np.concatenate([codes, *found])
    weights = np.concatenate([counts, *(np.ones(len(item), np.int64) for item in found)])
    unique, places = np.unique(told, return_inverse=True)
    return unique, np.bincount(places, weights, len(unique)).astype(np.int64)
