"""The words of all documents in order, put together again from where each word stands."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress

import numpy as np

from workbench.core.search.analysis import EXACT
from workbench.core.search.sequences import Numbering, WordSequences
from workbench.core.search.tree import TEXT
from workbench.core.search.whoosh_engine.inverted import FieldView
from workbench.core.search.whoosh_engine.schema import ID_COLUMN, word_field
from workbench.core.search.whoosh_engine.segments import Segments

_FIELD = word_field(TEXT, EXACT)
# Places that are put back in one step. Each takes some 30 bytes meanwhile.
_STRETCH = 4_000_000


def word_sequences(segments: Segments) -> WordSequences:
    """The words of every document that is not deleted. Raises ValueError for damaged arrays."""
    lengths = np.where(segments.alive, segments.lengths(_FIELD), 0).astype(np.int64)
    ends = np.cumsum(lengths)
    starts = ends - lengths
    numbers = np.zeros(int(lengths.sum()), np.uint32)
    known = Numbering()
    for view, base in segments.fields(_FIELD):
        words = view.dictionary.words(view.dictionary.all)
        ours = np.fromiter(map(known.__getitem__, words), np.uint32, len(words))
        for stretch in _stretches(view):
            postings = view.postings(stretch)
            counts = np.diff(view.posting_ends[stretch], prepend=_end_before(view, stretch))
            of_postings = np.repeat(ours[stretch], counts)
            documents = np.repeat(postings.numbers.astype(np.int64) + base, postings.counts)
            kept = segments.alive[documents]
            places = starts[documents[kept]] + postings.places[kept]
            numbers[places] = np.repeat(of_postings, postings.counts)[kept]
    ids = list(compress(segments.values(ID_COLUMN), segments.alive))
    return WordSequences(list(known), numbers, ends[segments.alive], ids)


def _stretches(view: FieldView) -> Iterator[slice]:
    """The dictionary in slices of words that stand in about so many places."""
    first = 0
    while first < len(view.dictionary):
        before = int(view.place_ends[first - 1]) if first else 0
        behind = int(np.searchsorted(view.place_ends, before + _STRETCH, "right"))
        last = max(behind, first + 1)
        yield slice(first, last)
        first = last


def _end_before(view: FieldView, words: slice) -> int:
    return int(view.posting_ends[words.start - 1]) if words.start else 0
