"""What is kept of a text, so that others can be compared with it without reading it again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.reuse.tiling import turns
from workbench.core.comparison.reuse.winnowing import fingerprints
from workbench.core.comparison.reuse.words import Numbers, Words

TURNS: Final = 1 << 22
"""Numbers for three words in a row. A corpus of ten thousand articles has a million different ones, so that
one in four shares its number with another: it then seems a little more common than it is."""

Turns = NDArray[np.uint32]


@dataclass(frozen=True, eq=False)
class Imprint:
    """The fingerprints of a text (their *hashes* and at which words they stand), its *turns* and its length.

    *turns* are the numbers below `TURNS` of all three words in a row, each once, ascending; *words* is how
    many words the text has.
    """

    hashes: Numbers
    positions: NDArray[np.int32]
    turns: Turns
    words: int

    @cached_property
    def ordered(self) -> Numbers:
        """The hashes, each once, ascending."""
        return np.unique(self.hashes)


def imprint_of(words: Words) -> Imprint:
    """The imprint of a text."""
    kept = fingerprints(words.numbers)
    return Imprint(kept.hashes, kept.positions, buckets(turns(words.numbers)), len(words))


def buckets(hashes: Numbers) -> Turns:
    """The numbers of hashes of three words in a row, each once, ascending."""
    return np.unique((hashes & np.uint64(TURNS - 1)).astype(np.uint32))
