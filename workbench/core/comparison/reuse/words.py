"""A text as numbers: one for each word, the same for all spellings that fold to one."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.text.folding import fold_word
from workbench.core.text.remembered import Remembered
from workbench.core.text.span import Span
from workbench.core.text.tokens import token_spans

Numbers = NDArray[np.uint64]

FIGURE: Final = 1 << 63
"""From this number on words are figures."""


@dataclass(frozen=True)
class Words:
    """The words of a text: their *numbers*, and their *spans*, a row of start and end in code points each."""

    numbers: Numbers
    spans: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.numbers)

    def span(self, first: int, end: int) -> Span:
        """From the word *first* to the one before *end*, of which there is at least one, in code points."""
        return Span(int(self.spans[first, 0]), int(self.spans[end - 1, 1]))


def _number(word: str) -> int:
    """63 bits of BLAKE2b: the same on every machine, and the same for no two words by chance.

    The uppermost bit says that there is no letter in it: figures, dates, times of day.
    """
    folded = fold_word(word)
    digest = hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    number = int.from_bytes(digest, "little") & (FIGURE - 1)
    return number if any(map(str.isalpha, folded)) else number | FIGURE


# Ten thousand Arabic articles have 86,000 different words; a full memory of both generations takes 15 MB.
_NUMBERS: Final = Remembered(_number, 60_000)


def words_of(text: str) -> Words:
    """The words of *text*, in order."""
    spans = token_spans(text)
    numbers = map(_NUMBERS.__getitem__, [text[start:end] for start, end in spans])
    return Words(
        np.fromiter(numbers, np.uint64, len(spans)), np.array(spans, np.int32).reshape(len(spans), 2)
    )
