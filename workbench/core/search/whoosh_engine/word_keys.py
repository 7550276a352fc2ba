"""The keys of names in a segment: for each word of its texts, so that merging needs no look at the words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from workbench.core.search.analysis import EXACT
from workbench.core.search.name_keys import WAYS, NameKeys, name_keys
from workbench.core.search.tree import TEXT
from workbench.core.search.whoosh_engine.arrays import Array
from workbench.core.search.whoosh_engine.dictionary import Dictionary
from workbench.core.search.whoosh_engine.schema import word_field

KEYED_FIELD = word_field(TEXT, EXACT)
"""The field whose words have keys."""
ARRAY = "name_keys"


def built_keys(arrays: Mapping[str, Array]) -> dict[str, Array]:
    """The keys of the words of a field that was just built, from its *arrays*."""
    words = Dictionary(arrays["letters"], arrays["word_ends"])
    return {ARRAY: name_keys(words.words(words.all), len(words))}


def merged_keys(count: int, keys: Sequence[Array], left: Sequence[Array], places: Iterable[Array]) -> Array:
    """The keys of *count* merged words.

    Each part of the merge gives its *keys*, which of its words are *left*, and the *places* that these have.
    """
    merged = np.zeros((count, WAYS), np.uint32)
    for own, is_left, at in zip(keys, left, places, strict=True):
        merged[at] = own.reshape(-1, WAYS)[is_left]
    return merged.ravel()


class WordKeys(NameKeys):
    """The keys of the words of a field *name*. Raises ValueError where there is not a row for each word."""

    def __init__(self, arrays: Mapping[str, Array], name: str) -> None:
        keys = arrays[f"{name}/{ARRAY}"]
        if len(keys) != WAYS * len(arrays[f"{name}/word_ends"]):
            raise ValueError(f"the keys of {name} are not as many as its words")
        super().__init__(keys)
