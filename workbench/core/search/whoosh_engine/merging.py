"""Several segments become one: their arrays are put together word by word, without a sort.

Every array of a field is already in the order of words, then documents; so each word's share of
every segment has a known place in the merged array, and is copied there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from workbench.core.search.whoosh_engine.arrays import Array, narrow
from workbench.core.search.whoosh_engine.building import named
from workbench.core.search.whoosh_engine.columns import Column, column_arrays
from workbench.core.search.whoosh_engine.dictionary import pack_words
from workbench.core.search.whoosh_engine.inverted import FieldView
from workbench.core.search.whoosh_engine.word_keys import ARRAY as KEYS
from workbench.core.search.whoosh_engine.word_keys import merged_keys

# What is moved at once needs 16 bytes an entry beside the arrays themselves.
_MOVED_AT_ONCE = 1 << 21


@dataclass(frozen=True, slots=True)
class MergePart:
    """A segment to be merged: its arrays, the number of its documents, and which of them are *deleted*."""

    arrays: Mapping[str, Array]
    documents: int
    deleted: frozenset[int]

    def kept(self) -> Array:
        """For each document whether it stays."""
        kept = np.ones(self.documents, bool)
        kept[list(self.deleted)] = False
        return kept


@dataclass(frozen=True, slots=True)
class _Share:
    """What one segment gives to a merged field: words that are left, and for each word its share."""

    words: list[bytes]
    frequencies: Array
    place_counts: Array
    numbers: Array
    counts: Array
    places: Array
    left: Array


def merged_arrays(parts: Sequence[MergePart]) -> dict[str, Array]:
    """The arrays of one segment with all documents of *parts* that are not deleted, in their order."""
    kept = [part.kept() for part in parts]
    arrays: dict[str, Array] = {}
    for name in _names(parts, "places"):
        arrays |= named(name, _field(name, parts, kept))
    for name in _names(parts, "ordinals"):
        values = (
            value.encode()
            for part, staying in zip(parts, kept, strict=True)
            for value, stays in zip(Column(part.arrays, name).values(), staying.tolist(), strict=True)
            if stays
        )
        arrays |= named(name, column_arrays(list(values)))
    return arrays


def _names(parts: Iterable[MergePart], array: str) -> list[str]:
    """The fields or columns of any part: those that have such an *array*."""
    ending = f"/{array}"
    names = (name.removesuffix(ending) for part in parts for name in part.arrays if name.endswith(ending))
    return list(dict.fromkeys(names))


def _field(name: str, parts: Sequence[MergePart], kept: Sequence[Array]) -> dict[str, Array]:
    shares: list[_Share] = []
    lengths: list[Array] = []
    first = 0
    for part, staying in zip(parts, kept, strict=True):
        documents = int(staying.sum())
        if f"{name}/places" in part.arrays:
            view = FieldView(part.arrays, name)
            shares.append(_share(view, staying, first))
            lengths.append(view.lengths[staying])
        else:
            lengths.append(np.zeros(documents, np.uint8))
        first += documents
    words = sorted(set().union(*(share.words for share in shares)))
    ranks = {word: rank for rank, word in enumerate(words)}
    of_shares = [
        np.fromiter(map(ranks.__getitem__, share.words), np.int64, len(share.words)) for share in shares
    ]

    def sizes(of: Callable[[_Share], Array]) -> list[Array]:
        """For each share the sizes *of* all words' parts, zero for words that it does not have."""
        spread = [np.zeros(len(words), np.int64) for _ in shares]
        for share, at, size in zip(shares, of_shares, spread, strict=True):
            size[at] = of(share)
        return spread

    postings, places = sizes(lambda share: share.frequencies), sizes(lambda share: share.place_counts)
    keys = [part.arrays[f"{name}/{KEYS}"] for part in parts if f"{name}/{KEYS}" in part.arrays]
    keyed = {KEYS: merged_keys(len(words), keys, [share.left for share in shares], of_shares)} if keys else {}
    return {
        **pack_words(words),
        **keyed,
        "posting_ends": narrow(np.cumsum(sum(postings, np.zeros(len(words), np.int64)))),
        "place_ends": narrow(np.cumsum(sum(places, np.zeros(len(words), np.int64)))),
        "numbers": narrow(_interleaved([share.numbers for share in shares], postings)),
        "counts": narrow(_interleaved([share.counts for share in shares], postings)),
        "places": narrow(_interleaved([share.places for share in shares], places)),
        "lengths": narrow(np.concatenate(lengths)),
    }


def _share(view: FieldView, staying: Array, first: int) -> _Share:
    """What *view* gives to a merged field in which its documents that stay are numbered from *first* on."""
    renumbered = (np.cumsum(staying) - 1 + first).astype(np.uint32)
    numbers, counts, places = renumbered[view.numbers], view.counts, view.places
    frequencies, place_counts = _sizes(view.posting_ends), _sizes(view.place_ends)
    if not staying.all():
        size = len(view.dictionary)
        stays = staying[view.numbers]
        of_words = np.repeat(np.arange(size), frequencies)[stays]
        places = places[np.repeat(stays, counts)]
        numbers, counts = numbers[stays], counts[stays]
        frequencies = np.bincount(of_words, minlength=size)
        place_counts = np.bincount(of_words, counts, size).astype(np.int64)
    left = frequencies > 0
    words = view.dictionary.encoded_words(view.dictionary.all)
    return _Share(
        [word for word, is_left in zip(words, left.tolist(), strict=True) if is_left],
        frequencies[left],
        place_counts[left],
        numbers,
        counts,
        places,
        left,
    )


def _sizes(ends: Array) -> Array:
    return np.diff(ends.astype(np.int64), prepend=np.int64(0))


def _interleaved(sources: Sequence[Array], sizes: Sequence[Array]) -> Array:
    """For each word its part of every source, one after the other; *sizes* has the lengths of the parts."""
    if not sources:
        return np.zeros(0, np.uint8)
    together = np.sum(sizes, axis=0)
    begins = np.cumsum(together) - together
    merged = np.empty(int(together.sum()), np.result_type(*sources))
    for source, size in zip(sources, sizes, strict=True):
        ends = np.cumsum(size)
        shifts = begins - (ends - size)
        for words in _blocks(ends):
            first, last = int(ends[words.start] - size[words.start]), int(ends[words.stop - 1])
            merged[np.repeat(shifts[words], size[words]) + np.arange(first, last)] = source[first:last]
        begins = begins + size
    return merged


def _blocks(ends: Array) -> list[slice]:
    """Slices of words with about as many entries each as are moved at once; *ends* has the entries' ends."""
    if not len(ends):
        return []
    steps = np.searchsorted(ends, np.arange(_MOVED_AT_ONCE, int(ends[-1]), _MOVED_AT_ONCE), "right")
    bounds = np.unique(np.concatenate([[0], steps, [len(ends)]])).tolist()
    return [slice(start, stop) for start, stop in pairwise(bounds)]
