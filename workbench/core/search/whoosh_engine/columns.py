"""Columns: one value for each document, as the number of the value in a dictionary of all values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from functools import cached_property

import numpy as np

from workbench.core.search.whoosh_engine.arrays import Array, narrow
from workbench.core.search.whoosh_engine.dictionary import Dictionary, pack_words


def column_arrays(values: Sequence[bytes]) -> dict[str, Array]:
    """The arrays of a column of *values*, document after document."""
    different = sorted(set(values))
    ranks = {value: rank for rank, value in enumerate(different)}
    ordinals = np.fromiter(map(ranks.__getitem__, values), np.int64, len(values))
    return {"ordinals": narrow(ordinals), **pack_words(different)}


class Column:
    """A column, read where it lies. Raises ValueError for arrays that cannot be one."""

    def __init__(self, arrays: Mapping[str, Array], name: str) -> None:
        self.ordinals = arrays[f"{name}/ordinals"]
        self.dictionary = Dictionary(arrays[f"{name}/letters"], arrays[f"{name}/word_ends"])
        if len(self.ordinals) and int(self.ordinals.max()) >= len(self.dictionary):
            raise ValueError(f"the column {name} has values that are in no dictionary")
        self._ordinals = self.ordinals.data

    @cached_property
    def different(self) -> list[str]:
        """All different values, sorted."""
        return self.dictionary.words(self.dictionary.all)

    def value(self, number: int) -> str:
        """The value of the document *number*."""
        return self.dictionary.word(self._ordinals[number])

    def values(self) -> list[str]:
        """The values of all documents."""
        different = self.different
        return [different[ordinal] for ordinal in self.ordinals.tolist()]

    def where(self, fits: Callable[[str], bool]) -> Array:
        """For each document whether its value fits."""
        fitting = np.fromiter(map(fits, self.different), bool, len(self.different))
        return np.asarray(fitting[self.ordinals])

    def documents_of(self, values: Set[str]) -> list[int]:
        """The numbers of the documents that have one of *values*."""
        if len(values) > len(self.dictionary) // 16:
            ordinals = [at for at, value in enumerate(self.different) if value in values]
        else:
            found = map(self.dictionary.find, values)
            ordinals = [place.start for place in found if place.start < place.stop]
        if not ordinals:
            return []
        wanted = np.zeros(len(self.dictionary), bool)
        wanted[ordinals] = True
        return [int(number) for number in np.flatnonzero(wanted[self.ordinals])]
