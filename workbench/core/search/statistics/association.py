"""Association: how much more often two words stand together than by chance.

Each measure takes a table of counts and works on numbers or on arrays of them. What is zero in it is never a
fault: a cell that is empty adds nothing to a sum.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Numbers: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Cooccurrences:
    """How often a word stands near another, for one word or, as arrays, for many.

    *together*: in the windows around the other (O11); *window*: how many words these windows have (R1);
    *word*: how often the word stands anywhere (C1); *size*: how many words the texts have (N). The other
    itself is counted in none of them (surface co-occurrence in Evert 2008, Corpora and Collocations, sections
    3.1 and 5.1).
    """

    together: ArrayLike
    window: ArrayLike
    word: ArrayLike
    size: ArrayLike

    @property
    def expected(self) -> Numbers:
        """How often they would stand together by chance (E11)."""
        return _numbers(self.window) * _numbers(self.word) / _numbers(self.size)


def log_likelihood(counts: Cooccurrences) -> Numbers:
    """The evidence that it is not chance: G², with one degree of freedom; 3.84 is p = .05, 15.13 p = .0001.

    Dunning 1993, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics
    19(1), 61–74; the sum over the four cells of the table (Evert 2008, section 5.2).
    """
    together, window, word, size = map(_numbers, (counts.together, counts.window, counts.word, counts.size))
    cells = (together, window - together, word - together, size - window - word + together)
    rows = (window, window, size - window, size - window)
    columns = (word, size - word, word, size - word)
    terms = [
        _observed(cell, row * column / size) for cell, row, column in zip(cells, rows, columns, strict=True)
    ]
    return np.maximum(2 * sum(terms[1:], terms[0]), 0)


def mutual_information(counts: Cooccurrences) -> Numbers:
    """How many times as often as by chance, in powers of two. Overrates what is rare.

    Church and Hanks 1990, Word Association Norms, Mutual Information, and Lexicography, Computational
    Linguistics 16(1), 22–29, with the expectation of windows.
    """
    with np.errstate(divide="ignore"):
        return np.log2(_numbers(counts.together) / counts.expected)


def t_score(counts: Cooccurrences) -> Numbers:
    """How sure it is that it is more often than by chance, in standard errors. Prefers what is frequent.

    Church, Gale, Hanks and Hindle 1991, Using Statistics in Lexical Analysis; Manning and Schütze 1999,
    Foundations of Statistical Natural Language Processing, section 5.3.1.
    """
    together = _numbers(counts.together)
    return (together - counts.expected) / np.sqrt(together)


def log_dice(together: ArrayLike, one: ArrayLike, other: ArrayLike) -> Numbers:
    """How typical two words are of each other, whatever the size of the texts; 14 is always together.

    One point more is twice as often; 0 is once in 16,000 times. *one* and *other*: how often each stands
    anywhere. Rychlý 2008, A Lexicographer-Friendly Association Score, RASLAN 2008, 6–9.
    """
    with np.errstate(divide="ignore"):
        return 14 + np.log2(2 * _numbers(together) / (_numbers(one) + _numbers(other)))


def _observed(cell: Numbers, expected: Numbers) -> Numbers:
    """*cell* times the logarithm of what it is above *expected*; nothing where it is empty."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(cell > 0, cell * np.log(cell / expected), 0.0)


def _numbers(values: ArrayLike) -> Numbers:
    return np.asarray(values, np.float64)
