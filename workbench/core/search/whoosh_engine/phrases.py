"""In which documents words stand side by side: phrases without other words between, the most frequent of
proximities, for which all steps are taken for all words together.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from workbench.core.search.whoosh_engine.arrays import Array, first_of_each
from workbench.core.search.whoosh_engine.inverted import FieldView
from workbench.core.search.whoosh_engine.matches import common

_SHIFT = 32
# From so many documents on that have all words, those with the rarest ones side by side are found first: few
# are left of them, and a frequent word has many places. Below, the steps cost more than they save.
_MANY, _AT_FIRST = 2000, 2
_NONE = np.zeros(0, np.uint32)


def adjacent(view: FieldView, words: Sequence[slice]) -> tuple[Array, Array]:
    """The documents in which *words* (each a slice of the dictionary) stand side by side, in this order,
    and how many times they do.
    """
    if any(word.start == word.stop for word in words):
        return _NONE, _NONE
    order = sorted(range(len(words)), key=lambda at: view.document_frequency(words[at]))
    numbers, chosen = common([view.occurrences(words[at])[0] for at in order], len(view.lengths))
    if not len(numbers):
        return _NONE, _NONE
    documents = np.arange(len(numbers)) << _SHIFT

    def begins(at: int, among: Array | slice) -> Array:
        """Where the phrase would begin that has word *at* in its place, in the documents *among* these."""
        positions, counts = view.positions(words[order[at]], chosen[at][among])
        return np.asarray(positions + (documents[among] - order[at]).repeat(counts))

    places = [begins(at, slice(None)) for at in range(_AT_FIRST if len(numbers) > _MANY else len(words))]
    found = in_all_of(places)
    for at in range(len(places), len(words)):
        among = found[found.searchsorted(0) :] >> _SHIFT
        found = in_all_of([found, begins(at, among[first_of_each(among)])])
    of_documents, often = each_counted(found >> _SHIFT)
    return numbers[of_documents], often


def in_all_of(places: Sequence[Array]) -> Array:
    """What is in all of *places*, each of which is ascending."""
    # Sorting them together takes a fifth of the time of looking up one in another.
    together = np.concatenate(places)
    together.sort()
    last = len(places) - 1
    ends = together[last:]
    return np.asarray(ends[ends == together[: len(ends)]])


def each_counted(ascending: Array) -> tuple[Array, Array]:
    """Each different one of *ascending* numbers, and how many there are of it."""
    firsts = first_of_each(ascending)
    ends = np.append(firsts[1:], len(ascending))
    return ascending[firsts], ends[: len(firsts)] - firsts
