"""The words of all documents in order, as numbers: what statistics of a whole collection are made from.

An engine that can give them without a look at the texts says so by having `HasSequences`; for any other one,
`sequences_of` reads the texts. A hundred thousand articles have some 40 million words, four bytes each.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from workbench.core.search.analysis import EXACT, in_form, pieces
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.engine import IndexedDocument


@dataclass(frozen=True, slots=True)
class WordSequences:
    """The text of each document as the numbers of its words.

    *words* are all different words as they are written (the form ``exact``), by number. *numbers* has one for
    each position of the index, document after document; *ends* says where each document ends in it. *ids* are
    those of the documents, in that order, which is none.
    """

    words: list[str]
    numbers: NDArray[np.uint32]
    ends: NDArray[np.int64]
    ids: list[str]


@runtime_checkable
class HasSequences(Protocol):
    """An engine that keeps the words of its documents in order."""

    def sequences(self) -> WordSequences:
        """The words of every document, as of the generation that is open."""


class Numbering(dict[str, int]):
    """Numbers words in the order in which they are asked for."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


def sequences_of(documents: Iterable[IndexedDocument]) -> WordSequences:
    """The same from the texts of *documents*."""
    known = Numbering()
    numbers = array("I")
    ends: list[int] = []
    ids: list[str] = []
    for document in documents:
        for _, piece in pieces(document.text):
            numbers.extend(map(known.__getitem__, in_form(spans_and_words(piece)[1], EXACT)))
        ends.append(len(numbers))
        ids.append(document.id)
    return WordSequences(list(known), np.asarray(numbers, np.uint32), np.asarray(ends, np.int64), ids)
