"""Imprints of all texts together: which texts may have something in common, and what recurs everywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.reuse.imprint import TURNS, Imprint
from workbench.core.comparison.reuse.winnowing import GRAM

_EACH_WITH_EACH: Final = 50
"""Up to so many texts that share a fingerprint are all compared with one another. Beyond, each is compared
with those that follow it in the order of `resemblance`: a report that 500 papers print binds them all the
same, and a formula that 5,000 articles end with costs no 12 million comparisons."""
_NEIGHBOURS: Final = 3
_AT_ONCE: Final = 4_000_000
"""Pairs that are collected before the same ones are put together: 32 MB."""

Pairs = NDArray[np.int64]
Texts = NDArray[np.int32]


def resemblance(imprint: Imprint) -> int:
    """Copies of one another are likely to have the same: the smallest fingerprint (Broder 1997, "On the
    resemblance and containment of documents"). Texts are to be given to `Recurrence` in this order.
    """
    return int(imprint.hashes.min()) if len(imprint.hashes) else 0


class Recurrence:
    """In which of all texts (by their numbers, from 0) each fingerprint occurs, and in how many each turn."""

    def __init__(self, texts: Sequence[Imprint]) -> None:
        self._texts = texts
        # int32 for the numbers of texts: half the memory, and no project has two thousand million.
        owners = np.repeat(np.arange(len(texts), dtype=np.int32), [len(text.ordered) for text in texts])
        hashes = np.concatenate([np.empty(0, np.uint64), *(text.ordered for text in texts)])
        order = np.argsort(hashes, kind="stable")
        self._hashes, self._owners = hashes[order], owners[order]
        self._turns = np.zeros(TURNS, np.int32)
        for text in texts:
            self._turns[text.turns] += 1

    def pairs(self) -> Pairs:
        """The pairs of texts that may have a passage in common, a row each; the smaller number first."""
        count = max(1, len(self._texts))
        found: list[Pairs] = [np.empty(0, np.int64)]
        waiting = 0
        for codes in self._codes(count):
            found.append(codes)
            waiting += len(codes)
            if waiting > _AT_ONCE:
                found = [np.unique(np.concatenate(found))]
                waiting = 0
        codes = np.unique(np.concatenate(found))
        return np.column_stack((codes // count, codes % count))

    def _codes(self, count: int) -> Iterator[Pairs]:
        hashes, owners = self._hashes, self._owners.astype(np.int64)
        sizes = self._sizes()
        for distance in range(1, _EACH_WITH_EACH):
            same = hashes[:-distance] == hashes[distance:]
            if distance > _NEIGHBOURS:
                same &= sizes[:-distance] <= _EACH_WITH_EACH
            if not same.any():
                return
            yield owners[:-distance][same] * count + owners[distance:][same]

    def _sizes(self) -> NDArray[np.int64]:
        """In how many texts the fingerprint of each row occurs."""
        starts = np.flatnonzero(np.r_[True, self._hashes[1:] != self._hashes[:-1]])
        sizes = np.diff(np.r_[starts, len(self._hashes)])
        return np.repeat(sizes, sizes)

    def texts_with(self, text: int, first: int, end: int) -> Texts:
        """The texts that have half of what is between two words of a *text*, or more, by its fingerprints.

        No text at all where no fingerprint lies wholly between.
        """
        imprint = self._texts[text]
        inside = (imprint.positions >= first) & (imprint.positions + min(GRAM, imprint.words) <= end)
        hashes = np.unique(imprint.hashes[inside])
        starts = np.searchsorted(self._hashes, hashes, side="left")
        ends = np.searchsorted(self._hashes, hashes, side="right")
        places = [self._owners[start:end] for start, end in zip(starts, ends, strict=True)]
        texts, counts = np.unique(np.concatenate([np.empty(0, np.int32), *places]), return_counts=True)
        return texts[2 * counts >= len(hashes)]

    def texts_with_turns(self, turns: Sequence[int]) -> NDArray[np.int32]:
        """In how many texts each of these *turns* occurs (or one of its number)."""
        return self._turns[np.array(turns, np.int64)]
