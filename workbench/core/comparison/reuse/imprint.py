"""What is kept of a text, so that others can be compared with it without reading it again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.reuse.tiling import turns
from workbench.core.comparison.reuse.winnowing import fingerprints
from workbench.core.comparison.reuse.words import FIGURE, Numbers, Words

Turns = NDArray[np.uint32]


@dataclass(frozen=True, eq=False)
class Imprint:
    """The fingerprints of a text (their *hashes* and at which words they stand), its *turns* and its length.

    *turns* are hashes of all three words in a row, each once, ascending, all figures being one word: in a
    formula it is these that change. *words* is how many words the text has.
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
    return Imprint(kept.hashes, kept.positions, turns_of(words.numbers), len(words))


def turns_of(words: Numbers) -> Turns:
    """The turns of words in a row."""
    hashes = turns(np.minimum(words, np.uint64(FIGURE)))
    # 32 bits: a corpus of ten thousand articles has a million turns, of which some hundred share a hash.
    return np.unique((hashes >> np.uint64(32)).astype(np.uint32))
